/** Typings of build-addon.mjs for lib/cli, which imports it when `bitgrad build` runs. */
export interface InstalledLlvm {
  readonly major: number;
  /** As llvm-config prints it, for instance 19.1.7. */
  readonly version: string;
  /** Path of llvm-config. */
  readonly config: string;
}
export interface BuildOptions {
  readonly builder?: 'cmake-js' | 'node-gyp';
  /** Builds even what is up to date. */
  readonly force?: boolean;
  /** Receives the output of the build line by line. */
  readonly onLine?: (line: string) => void;
}
export interface BuiltAddon {
  readonly major: number;
  readonly builder: 'cmake-js' | 'node-gyp';
  readonly path: string;
  /** False when it was up to date. */
  readonly built: boolean;
}
export function installedLlvms(): InstalledLlvm[];
export function addonPath(major: number, builder?: 'cmake-js' | 'node-gyp'): string;
export function startedLlvms(builder?: 'cmake-js' | 'node-gyp'): number[];
export function isUpToDate(llvm: InstalledLlvm, builder?: 'cmake-js' | 'node-gyp'): boolean;
/** The LLVM that a word names: a major version, the path of an llvm-config, or the folder that an LLVM is installed in. */
export function llvmNamed(word: string): InstalledLlvm | undefined;
export function buildAddon(llvm: number | string, options?: BuildOptions): Promise<BuiltAddon>;
