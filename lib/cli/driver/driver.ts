// `bitgrad cc` and `bitgrad c++`: a C compiler that knows derivatives. Objects hold their bitcode beside the machine code, so that all
// tools work on them; where a program or a shared library is linked, the bitcode of all objects becomes one module, its calls of
// `__enzyme_` functions are lowered, and clang makes machine code of that. So a derivative may cross files.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module } from '../../api/module';
import { inputModules } from '../../bitcode/input';
import { isBitgradError } from '../../report/error';
import { type Clang, findClang, type Language } from './clang';
import { type CommandLine, readCommandLine } from './command-line';
import { compileAll, compileObject, run } from './compile';

/** The code that the process ends with. @throws BitgradError `no-llvm`, `io`, and what `lower` throws */
export async function drive(language: Language, args: readonly string[]): Promise<number> {
  const clang = findClang(language);
  const line = readCommandLine(args);
  if (line.stage === 'other') return run(clang, args);
  const folder = mkdtempSync(join(tmpdir(), 'bitgrad-cc-'));
  try {
    return line.stage === 'compile' ? compileAll(clang, line, folder) : await link(clang, line, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function link(clang: Clang, line: CommandLine, folder: string): Promise<number> {
  const args: (string | undefined)[] = [...line.args];
  for (const [number, { index }] of line.files.filter(({ isSource }) => isSource).entries()) {
    const object = join(folder, `${number}.o`);
    const status = compileObject(clang, line, index, object, folder);
    if (status !== 0) return status;
    args[index] = object;
  }
  const inputs = bitcodeInputs(line, args);
  const [first, ...others] = inputs;
  if (first === undefined) return run(clang, given(args));
  const module = await Module.load(
    inputs.map(({ path }) => path),
    { llvm: clang.llvm },
  );
  try {
    const lowered = module.lower({ opt: line.level ?? 2 });
    if (lowered.calls.length === 0) return run(clang, given(args));
    const path = join(folder, 'lowered.bc');
    writeFileSync(path, lowered.bitcode());
    args[first.index] = path;
    for (const { index } of others) args[index] = undefined;
    return run(clang, [...given(args), ...(line.level === undefined ? ['-O2'] : []), '-Wno-override-module']);
  } finally {
    module.dispose();
  }
}

const given = (args: readonly (string | undefined)[]): string[] => args.filter((arg) => arg !== undefined);

/** Objects and archives among the arguments that hold bitcode, and only that of machine code it is the source of. */
function bitcodeInputs(line: CommandLine, args: readonly (string | undefined)[]): { index: number; path: string }[] {
  const files = line.files.map(({ index }) => ({ index, path: args[index] as string }));
  const libraries = line.libraries.flatMap(({ index, name }) => {
    const path = line.libraryFolders.map((folder) => join(folder, `lib${name}.a`)).find((candidate) => existsSync(candidate));
    return path === undefined ? [] : [{ index, path }];
  });
  return [...files, ...libraries].filter(({ path }) => holdsBitcode(path));
}

function holdsBitcode(path: string): boolean {
  if (!existsSync(path) || /\.so(\.\d+)*$/.test(path)) return false;
  try {
    return inputModules(readFileSync(path), path).some(({ kind }) => kind === 'bitcode');
  } catch (error) {
    if (isBitgradError(error) && ['object-without-bitcode', 'not-bitcode'].includes(error.code)) return false;
    throw error;
  }
}
