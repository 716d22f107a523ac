// Runs compiled rows in our own JIT. What it does not offer gets a body that fails the row (missing-symbols.ts). Whole programs
// and rows with exceptions may call all of the C and C++ libraries.

import { type Callable as JitCallable, JitSession, type Signature } from '../../lib/jit/index';
import type { Native } from '../../lib/llvm/native';
import type { ScalarType } from './check';
import type { Level } from './compile';
import type { Machine } from './machine';
import { THROWER, withBodies } from './missing-symbols';

const typeOf = (type: ScalarType | 'void'): Signature['result'] => ({ kind: type === 'ptr' ? 'pointer' : type }) as Signature['result'];

/** The symbols that the error `missing-symbol` names. */
const missingOf = (failure: unknown): string[] => {
  const { code, message } = failure as { code?: string; message: string };
  return code === 'missing-symbol' ? [...message.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '') : [];
};

/** What clang++ links without being asked. */
export const STANDARD_LIBRARIES: readonly string[] = ['libc.so.6', 'libm.so.6', 'libstdc++.so.6', 'libgcc_s.so.1'];

export function jitMachine(native: Native, bitcode: Buffer, level: Level, libraries: readonly string[] = []): Machine {
  let session = new JitSession(native, { libraries });
  let unit = session.add(bitcode, { opt: typeof level === 'number' ? level : 2 });
  const link = (symbol: string, signature: Signature): JitCallable => {
    try {
      return unit.callable(symbol, signature);
    } catch (failure) {
      const missing = missingOf(failure);
      // An intrinsic that this LLVM does not know can be given no body.
      if (missing.length === 0 || missing.some((name) => name.startsWith('llvm.'))) throw failure;
      session.dispose();
      session = new JitSession(native, { libraries, symbols: THROWER });
      unit = session.add(withBodies(native, bitcode, missing), { opt: typeof level === 'number' ? level : 2 });
      return unit.callable(symbol, signature);
    }
  };
  return {
    callable(symbol, returns, parameters) {
      const call = link(symbol, { result: typeOf(returns), parameters: parameters.map(typeOf) });
      return (args) => Number(call(...args));
    },
    dispose: () => session.dispose(),
  };
}
