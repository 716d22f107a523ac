// Finds and loads the addon of one LLVM version. Several versions may be loaded side by side, also in worker threads;
// each thread has its own instance, and ids of one instance are refused by the others.

import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NativeError, nativeErrorClasses } from './errors';
import type { Native } from './native';

/** No addon could be loaded; the message lists every place that was tried, and why it did not do. */
export class AddonNotFoundError extends NativeError {
  override name = 'AddonNotFoundError';
  constructor(
    message: string,
    /** Each file that was tried, with the reason. */
    readonly tried: readonly string[],
  ) {
    super(message);
  }
}

const require_ = createRequire(__filename);
const loaded = new Map<number, Native>();

/** The folder that holds package.json: this file runs from lib/ (tests) and from dist/ (installed). */
function packageRoot(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** Where the addon of one version may lie: cmake-js and node-gyp, release before debug. */
function places(llvm: number): string[] {
  const build = join(packageRoot(), 'build');
  return [
    join(build, `llvm-${llvm}`, 'Release', 'bitgrad.node'),
    join(build, `llvm-${llvm}`, 'bitgrad.node'),
    join(build, `llvm-${llvm}`, 'Debug', 'bitgrad.node'),
  ];
}

/** The major versions of LLVM that an addon is built for, newest first. */
export function builtLlvms(): number[] {
  const build = join(packageRoot(), 'build');
  const folders = existsSync(build) ? readdirSync(build) : [];
  const majors = folders.flatMap((folder) => /^llvm-(\d+)$/.exec(folder)?.[1] ?? []).map(Number);
  return majors.filter((major) => places(major).some((place) => existsSync(place))).sort((a, b) => b - a);
}

/** The version asked for by the option, else by BITGRAD_LLVM, else the newest that is built. */
function wanted(llvm: number | undefined): number {
  if (llvm !== undefined) return llvm;
  const asked = process.env.BITGRAD_LLVM;
  if (asked) {
    if (!/^\d+$/.test(asked)) throw new AddonNotFoundError(`BITGRAD_LLVM is \`${asked}\`: expected a major version such as 19`, []);
    return Number(asked);
  }
  const newest = builtLlvms()[0];
  if (newest === undefined)
    throw new AddonNotFoundError(
      `no addon is built: nothing like ${join(packageRoot(), 'build', 'llvm-N', 'Release', 'bitgrad.node')} exists`,
      [],
    );
  return newest;
}

/** Tries one file; undefined when it, and only it, does not exist. */
function tryLoad(file: string, tried: string[]): Native | undefined {
  try {
    return require_(file) as Native;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'MODULE_NOT_FOUND' && message.includes(file)) {
      tried.push(`${file}: no such file`);
      return undefined;
    }
    tried.push(`${file}: ${message}`);
    throw new AddonNotFoundError(`the addon ${file} exists but does not load: ${message}`, tried);
  }
}

/**
 * Loads the addon of one LLVM major version (default: BITGRAD_LLVM, else the newest built).
 * @throws AddonNotFoundError saying everything that was tried
 */
export function loadNative(options: { llvm?: number } = {}): Native {
  const llvm = wanted(options.llvm);
  const before = loaded.get(llvm);
  if (before) return before;
  const tried: string[] = [];
  for (const file of places(llvm)) {
    const native = tryLoad(file, tried);
    if (!native) continue;
    native.errorClasses(nativeErrorClasses);
    loaded.set(llvm, native);
    return native;
  }
  const built = builtLlvms();
  const others = built.length ? `built: ${built.join(', ')}` : 'none is built';
  throw new AddonNotFoundError(`no addon for LLVM ${llvm} (${others}); tried:\n  ${tried.join('\n  ')}`, tried);
}
