// Runs compiled rows. `sharedObject` has the operating system's linker and koffi call them, with no code of ours in the
// way: it tests the rows and the oracle themselves. Derivatives and their primal run in `jitMachine` (jit-machine.ts).

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Callable, NativeArgument, ScalarType } from './check';
import { CACHE } from './compile';
import { koffi } from './koffi';
import type { Case } from './row';

export interface Machine {
  /** Throws when the symbol is not there. */
  callable(symbol: string, returns: ScalarType | 'void', parameters: readonly ScalarType[]): Callable;
  dispose(): void;
}

const KOFFI: Readonly<Record<ScalarType | 'void', string>> = {
  double: 'double',
  float: 'float',
  i8: 'int8',
  i32: 'int32',
  i64: 'int64',
  ptr: 'void *',
  void: 'void',
};

export const returnType = (row: Case): ScalarType | 'void' => {
  const { returns = 'double' } = row.options;
  return returns === 'int' ? 'i32' : returns;
};

export const parameterTypes = (row: Case): ScalarType[] => row.point.map(({ llvmType }) => llvmType as ScalarType);

/** Links a bitcode file with this LLVM's clang and loads the result. */
export function sharedObject(bitcode: string, llvm: number): Machine {
  const path = bitcode.replace(/\.bc$/, '.so');
  if (!existsSync(path))
    execFileSync(`clang-${llvm}`, ['-shared', '-fPIC', '-Wno-override-module', bitcode, '-o', path, '-lm'], { stdio: 'pipe' });
  const library = koffi.load(path);
  return {
    callable(symbol, returns, parameters) {
      const native = library.func(
        symbol,
        KOFFI[returns],
        parameters.map((type) => KOFFI[type]),
      ) as (...args: readonly NativeArgument[]) => unknown;
      return (args) => Number(native(...args));
    },
    dispose: () => library.unload(),
  };
}

/** The same from bytes. */
export function sharedObjectOf(bitcode: Buffer, llvm: number): Machine {
  const path = join(CACHE, `${createHash('sha256').update(bitcode).digest('hex').slice(0, 32)}-${llvm}.bc`);
  writeFileSync(path, bitcode);
  return sharedObject(path, llvm);
}
