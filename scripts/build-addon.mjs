// Builds the native addon for one LLVM, with cmake-js (the usual way) or node-gyp (proved in CI), and skips what is up to
// date: a stamp beside the product holds the hash of everything the product depends on. Used by the set-up, by `.ci/run`
// and by `bitgrad build`:   node scripts/build-addon.mjs [--builder cmake-js|node-gyp] [--force] [LLVM...]
// An LLVM is named by its major version, its llvm-config, or the folder that it is installed in.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMain } from './is-main.mjs';
import { installedLlvms, llvmNamed } from './llvm-flags.mjs';
import { already, exitWith, run, SetUpError, step } from './progress.mjs';

export { installedLlvms, llvmNamed };

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const BYTES_PER_COMPILER = 1.5e9; // one C++ file over LLVM's headers peaks near 1 GB

/** Where the addon for an LLVM lies once built: `build/llvm-19/Release/bitgrad.node`; node-gyp's apart from it. */
export function addonPath(major, builder = 'cmake-js') {
  return builder === 'cmake-js'
    ? join(root, `build/llvm-${major}/Release/bitgrad.node`)
    : join(root, `build/gyp-llvm-${major}/bitgrad.node`);
}

/** The LLVM versions that have a build folder here, newest first (whether or not their addon is up to date). */
export function startedLlvms(builder = 'cmake-js') {
  const pattern = builder === 'cmake-js' ? /^llvm-(\d+)$/ : /^gyp-llvm-(\d+)$/;
  const folders = existsSync(join(root, 'build')) ? readdirSync(join(root, 'build')) : [];
  return folders.flatMap((name) => (pattern.test(name) ? [Number(pattern.exec(name)[1])] : [])).sort((a, b) => b - a);
}

/** True when the addon for `llvm` (an entry of installedLlvms) is built from the sources as they are now. */
export function isUpToDate(llvm, builder = 'cmake-js') {
  const stamp = stampPath(llvm.major, builder);
  return existsSync(addonPath(llvm.major, builder)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputsHash(llvm, builder);
}

/**
 * Builds the addon for an installed LLVM (named as `llvmNamed` reads it), unless it is up to date. `onLine` receives the compiler's progress line by line.
 * Resolves to the path of the product and whether anything was built.
 * @throws SetUpError when that LLVM or the compiler is missing, or the build fails (with the end of its output).
 */
export async function buildAddon(name, { builder = 'cmake-js', force = false, onLine } = {}) {
  const llvm = llvmNamed(String(name));
  if (!llvm) {
    const found = installedLlvms().map((one) => one.major);
    const here = found.length ? ` (found: ${found.join(', ')})` : '';
    if (!/^\d+$/.test(name))
      throw new SetUpError(`\`${name}\` is no llvm-config, and no folder with bin/llvm-config and LLVM's headers${here}`, {
        fix: 'name an LLVM by its major version, its llvm-config, or the folder that it is installed in',
      });
    throw new SetUpError(`LLVM ${name} has no development files here${here}`, {
      fix: `apt-get install llvm-${name}-dev, or set LLVM_CONFIG to its llvm-config`,
    });
  }
  const { major } = llvm;
  const path = addonPath(major, builder);
  if (!force && isUpToDate(llvm, builder)) return { major, builder, path, built: false };
  // Of the sources as they are now: what is edited while the compiler runs is not in the product.
  const inputs = inputsHash(llvm, builder);
  await (builder === 'cmake-js' ? withCmakeJs : withNodeGyp)(llvm, onLine);
  writeFileSync(stampPath(major, builder), inputs);
  return { major, builder, path, built: true };
}

async function withCmakeJs(llvm, onLine) {
  const folder = join(root, `build/llvm-${llvm.major}`);
  forgetForeignBuild(folder);
  const args = ['build', '-O', folder, '-p', String(compilers()), `--CDBITGRAD_LLVM_CONFIG=${llvm.config}`];
  await run(process.execPath, [program('cmake-js', 'bin/cmake-js'), ...args], { cwd: root, onLine });
}

/** CMake goes on with the sources that a folder was made for, so what came with a copied or moved checkout is configured anew. */
function forgetForeignBuild(folder) {
  const cache = join(folder, 'CMakeCache.txt');
  if (!existsSync(cache)) return;
  const source = /^CMAKE_HOME_DIRECTORY:INTERNAL=(.*)$/m.exec(readFileSync(cache, 'utf8'))?.[1];
  if (source && existsSync(source) && realpathSync(source) === realpathSync(root)) return;
  for (const name of readdirSync(folder)) if (name !== 'Release') rmSync(join(folder, name), { recursive: true });
}

/**
 * node-gyp knows one build folder only, `build/`; its `rebuild` and `clean` would empty that, so neither is used. Configuring
 * and building are two commands, because what stands after `--` would otherwise reach make too.
 */
async function withNodeGyp(llvm, onLine) {
  const gyp = (...args) => run(process.execPath, [program('node-gyp', 'bin/node-gyp.js'), ...args], { cwd: root, onLine });
  await gyp('configure', ...nodeHeaders(), '--', `-Dllvm_config=${llvm.config}`);
  await gyp('build', ...nodeHeaders(), `--jobs=${compilers()}`);
  const path = addonPath(llvm.major, 'node-gyp');
  mkdirSync(dirname(path), { recursive: true });
  copyFileSync(join(root, 'build/Release/bitgrad.node'), path);
}

function compilers() {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / BYTES_PER_COMPILER)));
}

/** The headers that came with this node, where they did: node-gyp would download them otherwise. */
function nodeHeaders() {
  if (process.env.npm_config_nodedir) return [];
  const prefix = dirname(dirname(process.execPath));
  return existsSync(join(prefix, 'include/node/node_api.h')) ? [`--nodedir=${prefix}`] : [];
}

function program(packageName, file) {
  try {
    return join(dirname(require.resolve(`${packageName}/package.json`)), file);
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error;
    throw new SetUpError(`${packageName} is not installed`, { fix: `npm install ${packageName}, or npm ci in a checkout of bitgrad` });
  }
}

function stampPath(major, builder) {
  return join(dirname(addonPath(major, builder)), 'bitgrad.stamp');
}

/** Hash of the sources, the build files, the LLVM and the flags script: what a rebuild depends on. */
function inputsHash(llvm, builder) {
  const hash = createHash('sha256');
  hash.update([builder, llvm.version, llvm.config, process.arch, require('node-addon-api').version].join('\0'));
  const files = ['CMakeLists.txt', 'binding.gyp', 'scripts/llvm-flags.mjs', ...sources('native')];
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function sources(folder) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => (entry.isDirectory() ? sources(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]));
}

/** Builds with a progress line; the newest installed LLVM when no version is given. */
export async function buildWithProgress(name, options = {}) {
  const { builder = 'cmake-js', force = false } = options;
  const llvm = llvmNamed(String(name));
  const title = `addon for LLVM ${llvm?.major ?? name}${builder === 'cmake-js' ? '' : ` by ${builder}`}`;
  if (llvm && !force && isUpToDate(llvm, builder)) already(title, 'up to date');
  else await step(title, (update) => buildAddon(name, { ...options, onLine: update }));
}

if (isMain(import.meta.url)) {
  const words = process.argv.slice(2);
  const builderAt = words.indexOf('--builder');
  const builder = builderAt < 0 ? 'cmake-js' : words.splice(builderAt, 2)[1];
  const names = words.filter((word) => !word.startsWith('-'));
  const force = words.includes('--force');
  const unknown = words.filter((word) => word.startsWith('-') && word !== '--force');
  if (unknown.length || !['cmake-js', 'node-gyp'].includes(builder)) {
    console.error('usage: node scripts/build-addon.mjs [--builder cmake-js|node-gyp] [--force] [LLVM...]');
    process.exit(2);
  }
  try {
    const newest = installedLlvms()[0]?.major;
    if (!names.length && !newest)
      throw new SetUpError('no LLVM development files found', { fix: 'apt-get install llvm-dev, or set LLVM_CONFIG' });
    for (const name of names.length ? names : [newest]) await buildWithProgress(name, { builder, force });
  } catch (error) {
    exitWith(error);
  }
}
