// The set-up behind `npm start` and `npm test`, from a machine with nothing but Node to everything built:
//   tools (g++, make, cmake) -> LLVM with clang -> npm packages -> addons -> dist/
// Each step looks first and is skipped when there is nothing to do. It runs before any npm package exists: node alone here;
// modules that need packages are imported after npm has run.
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, LLVM_ELSEWHERE, newestLlvmOffered, onPath } from './apt.mjs';
import { bundle } from './bundle.mjs';
import { clangs } from './compilers.mjs';
import { isMain } from './is-main.mjs';
import { installedLlvms } from './llvm-flags.mjs';
import { already, exitWith, run, SetUpError, step } from './progress.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const OLDEST_NODE = 20;

/** Does every step; `llvms` are the major versions whose addons are wanted beside the newest one and those begun before. */
export async function setUp({ llvms = [] } = {}) {
  const major = Number.parseInt(process.versions.node, 10);
  if (major < OLDEST_NODE)
    throw new SetUpError(`Node ${process.versions.node} is too old`, { fix: `install Node ${OLDEST_NODE} or newer` });
  await tools();
  await llvm();
  await packages();
  await addons(llvms);
  await typescript();
}

async function tools() {
  const missing = [
    ...(onPath('c++', 'g++', 'clang++') ? [] : ['g++']),
    ...(onPath('make', 'ninja') ? [] : ['make']),
    ...(onPath('cmake') ? [] : ['cmake']),
  ];
  if (!missing.length) return already('compiler, make, cmake');
  const elsewhere = 'install a C++17 compiler, make and cmake (macOS: xcode-select --install; brew install cmake)';
  await step(`installing ${missing.join(', ')}`, (update) => install(missing, { what: missing.join(', '), elsewhere, onLine: update }));
}

/** An LLVM with development files, and a clang that is not newer than it: newer bitcode cannot be read. */
async function llvm() {
  let newest = installedLlvms()[0];
  if (!newest) {
    const title = 'installing the newest LLVM that apt offers, with clang';
    await step(title, async (update) => {
      const wanted = Number(process.env.BITGRAD_LLVM) || (await newestLlvmOffered(update));
      if (!wanted) throw new SetUpError('apt offers no package llvm-N-dev', { fix: LLVM_ELSEWHERE });
      const names = [`llvm-${wanted}-dev`, `clang-${wanted}`];
      await install(names, { what: `LLVM ${wanted}`, elsewhere: LLVM_ELSEWHERE, onLine: update });
    });
    newest = installedLlvms()[0];
    if (!newest) throw new SetUpError('LLVM was installed but no llvm-config was found', { fix: 'set LLVM_CONFIG to its path' });
  }
  if (!clangs().some((clang) => clang.major <= newest.major)) {
    const name = `clang-${newest.major}`;
    await step(`installing ${name}`, (update) => install([name], { what: name, elsewhere: LLVM_ELSEWHERE, onLine: update }));
  }
  already(
    `LLVM ${installedLlvms()
      .map((one) => one.version)
      .join(', ')}`,
    `clang ${clangs()
      .map((clang) => clang.major)
      .join(', ')}`,
  );
}

async function packages() {
  if (!packagesDiffer()) return already('npm packages');
  // A linked node_modules belongs to another checkout; npm ci would empty it.
  if (existsSync(join(root, 'node_modules')) && lstatSync(join(root, 'node_modules')).isSymbolicLink())
    throw new SetUpError('node_modules is a link and does not hold what package-lock.json asks for', { fix: 'npm ci where it points' });
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  await step('npm packages', (update) => run(npm[0], [...npm.slice(1), 'ci', '--no-audit', '--no-fund'], { cwd: root, onLine: update }));
}

/** Compares the versions that package-lock.json asks for with those npm says it installed; optional ones may be absent. */
function packagesDiffer() {
  const installedFile = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return true;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  return Object.entries(wanted).some(([path, entry]) => {
    if (path === '' || (entry.optional && !installed[path])) return false;
    return installed[path]?.version !== entry.version || !existsSync(join(root, path));
  });
}

async function addons(asked) {
  const { buildWithProgress, startedLlvms } = await import('./build-addon.mjs');
  const here = installedLlvms().map((one) => one.major);
  const missing = asked.filter((major) => !here.includes(major));
  if (missing.length)
    throw new SetUpError(`LLVM ${missing.join(', ')} asked for, but its development files are not here`, {
      fix: `apt-get install ${missing.map((major) => `llvm-${major}-dev`).join(' ')}`,
    });
  const wanted = new Set([here[0], ...asked, ...startedLlvms().filter((major) => here.includes(major))]);
  for (const major of wanted) await buildWithProgress(major);
  // What node-gyp built before is kept current too, since the tests compare it with the others.
  for (const major of startedLlvms('node-gyp')) if (here.includes(major)) await buildWithProgress(major, { builder: 'node-gyp' });
}

/** Compiles lib/ to dist/ when a source, the configuration or the compiler changed. */
export async function typescript() {
  const stamp = join(root, 'build/typescript.stamp');
  const hash = typescriptHash();
  if (existsSync(join(root, 'dist')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return already('dist/', 'up to date');
  await step('TypeScript to dist/', async () => {
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json'], { cwd: root });
    bundle();
  });
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}

function typescriptHash() {
  const hash = createHash('sha256');
  const lib = readdirSync(join(root, 'lib'), { recursive: true }).filter((name) => name.endsWith('.ts'));
  const files = [
    'tsconfig.json',
    'scripts/bundle.mjs',
    'node_modules/typescript/package.json',
    ...lib.sort().map((name) => join('lib', name)),
  ];
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** The majors that BITGRAD_TEST_LLVMS names ('14,19,22'), or none. */
export function llvmsOfEnvironment() {
  return (process.env.BITGRAD_TEST_LLVMS ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)
    .map(Number);
}

if (isMain(import.meta.url)) {
  try {
    await setUp({ llvms: llvmsOfEnvironment() });
  } catch (error) {
    exitWith(error);
  }
}
