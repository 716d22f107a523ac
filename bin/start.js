// Runs dist/bundle.js (scripts/bundle.mjs). V8 keeps what it has compiled in dist/bundle.cache: the first command of a version of Node
// that does some work writes it, later ones read it; one of another version is refused by V8 and written anew. Where the folder cannot be written
// there is none.
const { accessSync, constants, existsSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const root = join(__dirname, '..');
const file = join(root, 'dist', 'bundle.js');
const cache = join(root, 'dist', 'bundle.cache');

const cachedData = existsSync(cache) ? readFileSync(cache) : undefined;
const script = new Script(readFileSync(file, 'utf8'), { filename: file, ...(cachedData && { cachedData }) });
const modules = script.runInThisContext();
const loaded = new Map();

function load(name) {
  const known = loaded.get(name);
  if (known) return known.exports;
  const module = { exports: {} };
  loaded.set(name, module);
  const [names, run] = modules[name];
  const path = join(root, name);
  let outside;
  const require = (word) => {
    if (Object.hasOwn(names, word)) return load(names[word]);
    outside ??= createRequire(path);
    return outside(word);
  };
  run.call(module.exports, module.exports, require, module, path, dirname(path));
  return module.exports;
}

/** Whether the cache can be written: an installed package may belong to someone else. */
function isWritable() {
  try {
    accessSync(dirname(cache), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

if (!cachedData || script.cachedDataRejected)
  process.on('exit', () => {
    // What has hardly run has hardly been compiled.
    const isWorthwhile = loaded.size > Object.keys(modules).length / 2;
    if (!isWorthwhile || !isWritable()) return;
    const own = `${cache}.${process.pid}`;
    writeFileSync(own, script.createCachedData());
    renameSync(own, cache);
  });

load('dist/cli/main.js');
