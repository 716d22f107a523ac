// The compilers on this machine that write LLVM bitcode, for tests that need files of real compilers.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const programs: readonly string[] = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
});

/** Each clang-N on the PATH, oldest first. */
export const compilers: readonly { readonly clang: string; readonly version: number }[] = programs
  .flatMap((clang) => {
    const version = /\/clang-(\d+)$/.exec(clang);
    return version ? [{ clang, version: Number(version[1]) }] : [];
  })
  .filter(({ version }, i, all) => all.findIndex((other) => other.version === version) === i)
  .sort((a, b) => a.version - b.version);

export const rustc: string | undefined = programs.find((program) => program.endsWith('/rustc'));

/** Runs a compiler; its complaints stand in the error thrown. */
export const compile = (program: string, ...args: string[]): void =>
  void execFileSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
