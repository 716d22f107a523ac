// Writes dist/bundle.js: the modules of the command line in one file, since finding, reading and compiling some three hundred small ones
// takes longer than lowering a small module. Each is a function in a table, by its path below the package; what each `require` names is
// looked up here. bin/start.js runs it, with the machine code that V8 made of it before.
//
// Modules that import what is no CommonJS module stay files of their own, and are loaded from there.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const requires = /\brequire\((['"])([^'"]+)\1\)/g;
const ownImports = /\bimport\((['"])(\.[^'"]+\.js)\1\)/g;

/** The modules that an entry leads to: path, text, and the paths of what it requires by the words it uses. */
function modulesFrom(entry) {
  const modules = new Map();
  const open = [entry];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (modules.has(file)) continue;
    const text = readFileSync(file, 'utf8')
      .replace(/^#!.*/, '')
      .replace(/^\/\/# sourceMappingURL=.*$/m, '')
      .replace(ownImports, 'Promise.resolve(require($1$2$1))');
    if (/\bimport\(/.test(text)) {
      modules.set(file, undefined);
      continue;
    }
    const found = {};
    const resolve = createRequire(file).resolve;
    for (const [, , word] of text.matchAll(requires)) {
      if (isBuiltin(word) || !existsAt(resolve, word)) continue;
      const target = resolve(word);
      if (!/\.c?js$/.test(target)) continue;
      found[word] = target;
      open.push(target);
    }
    modules.set(file, { text, found });
  }
  return modules;
}

/** A package may name others that need not be there. */
function existsAt(resolve, word) {
  try {
    return existsSync(resolve(word));
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error;
    return false;
  }
}

const nameOf = (file) => relative(root, file).split(sep).join('/');

/** Writes the bundle; it appears whole or not at all. */
export function bundle() {
  const modules = [...modulesFrom(join(root, 'dist/cli/main.js'))].filter(([, module]) => module !== undefined);
  const known = new Set(modules.map(([file]) => file));
  const rows = modules.map(([file, { text, found }]) => {
    const names = Object.fromEntries(
      Object.entries(found)
        .filter(([, target]) => known.has(target))
        .map(([word, target]) => [word, nameOf(target)]),
    );
    return `${JSON.stringify(nameOf(file))}:[${JSON.stringify(names)},function(exports,require,module,__filename,__dirname){${text}\n}]`;
  });
  const text = `({${rows.join(',\n')}})\n`;
  const target = join(root, 'dist/bundle.js');
  writeFileSync(`${target}.new`, text);
  renameSync(`${target}.new`, target);
  rmSync(join(root, 'dist/bundle.cache'), { force: true });
}
