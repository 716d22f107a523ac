// Who may import whom: knowledge goes down through the layers of docs/architecture.md and never up. Also: the number of an
// LLVM version stands in native/compat/ and lib/llvm/features.ts alone. Reads the sources with TypeScript's own parser.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

const root = resolve(__dirname, '..');
const lib = join(root, 'lib');

/** Each folder of lib/ with the folders that it may import beside itself; '.' are the files of lib/ itself: what the package exports. */
const layers: Readonly<Record<string, readonly string[]>> = {
  report: [],
  bitcode: ['report'],
  llvm: ['report'],
  ir: ['report', 'llvm'],
  rules: ['report', 'ir'],
  analysis: ['report', 'ir', 'rules'],
  plan: ['report', 'ir', 'rules', 'analysis'],
  transform: ['report', 'llvm', 'ir', 'rules', 'analysis', 'plan'],
  convention: ['report', 'llvm', 'ir', 'rules', 'analysis', 'plan', 'transform'],
  jit: ['report', 'llvm', 'ir'],
  api: ['report', 'bitcode', 'llvm', 'ir', 'rules', 'analysis', 'plan', 'transform', 'convention', 'jit'],
  '.': ['report', 'rules', 'api'],
  cli: ['report', 'bitcode', 'llvm', 'ir', 'rules', 'transform', 'convention', 'jit', 'api', '.'],
};

function files(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name))
    .sort();
}

const layerOf = (file: string): string => {
  const parts = relative(lib, file).split(sep);
  return parts.length > 1 ? (parts[0] as string) : '.';
};

/** The files of lib/ that `file` imports, types included: a type is knowledge too. */
function importsOf(file: string): { name: string; layer: string }[] {
  const found = ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles.map((one) => one.fileName);
  return found.flatMap((name) => {
    if (!name.startsWith('.')) return [];
    const target = resolve(dirname(file), name);
    if (target === lib) return [{ name, layer: '.' }];
    if (dirname(target) === lib && target.slice(lib.length + 1) in layers) return [{ name, layer: target.slice(lib.length + 1) }]; // a folder
    return target.startsWith(lib + sep) ? [{ name, layer: layerOf(target) }] : [];
  });
}

describe('layers', () => {
  const sources = files(lib, /\.ts$/);

  test('there is a row for every folder of lib/', () => {
    expect(sources.length).toBeGreaterThan(0);
    expect([...new Set(sources.map(layerOf))].filter((layer) => !(layer in layers))).toEqual([]);
  });

  test('no import goes up', () => {
    const upward = sources.flatMap((file) => {
      const layer = layerOf(file);
      const allowed = [layer, ...(layers[layer] ?? [])];
      const bad = importsOf(file).filter((one) => !allowed.includes(one.layer));
      return bad.map((one) => `${relative(root, file)} (${layer}) imports ${one.name} (${one.layer})`);
    });
    expect(upward).toEqual([]);
  });

  test('the table itself has no circle', () => {
    const seen = new Set<string>();
    for (const [layer, below] of Object.entries(layers)) {
      expect(below.filter((one) => !seen.has(one))).toEqual([]);
      seen.add(layer);
    }
  });
});

describe('LLVM version numbers', () => {
  const mention = (file: string, pattern: RegExp): string[] =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${relative(root, file)}:${index + 1}: ${line.trim()}`] : []));

  test('C++ asks for them in native/compat/ alone', () => {
    const elsewhere = files(join(root, 'native'), /\.(cc|h)$/).filter((file) => !file.includes(`${sep}compat${sep}`));
    expect(elsewhere.flatMap((file) => mention(file, /#\s*(if|elif).*LLVM_VERSION/))).toEqual([]);
  });

  test('TypeScript compares them in lib/llvm/features.ts alone', () => {
    const elsewhere = files(lib, /\.ts$/).filter((file) => !file.endsWith(join('llvm', 'features.ts')));
    expect(elsewhere.flatMap((file) => mention(file, /\b(llvmVersion(\(\))?|major|llvmMajor)\s*(>=|<=|<|>|===|!==)\s*\d/))).toEqual([]);
  });
});
