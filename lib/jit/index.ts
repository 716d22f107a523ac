// Runs bitcode: sessions, units, callables (session.ts), what a call takes and gives (signature.ts), what it throws (errors.ts).

import type { Native } from '../llvm/native';
import { type Callable, JitSession, type SessionOptions, type UnitOptions } from './session';
import type { Signature } from './signature';

export { CallTypeError, EscapedExceptionError } from './errors';
export { type Callable, JitSession, JitUnit, type SessionOptions, type UnitOptions } from './session';
export type {
  ArenaType,
  ElementKind,
  FloatKind,
  IntegerKind,
  ParameterType,
  PointerType,
  ScalarType,
  SequenceType,
  Signature,
  StructType,
  ValueType,
} from './signature';

/** One function of a module, compiled in a session of its own that lives as long as the process's thread. */
export function compile(
  native: Native,
  bytes: Uint8Array,
  symbol: string,
  signature?: Signature,
  options: SessionOptions & UnitOptions = {},
): Callable {
  const unit = new JitSession(native, options).add(bytes, { ...options, exports: [symbol, ...(options.exports ?? [])] });
  return unit.callable(symbol, signature);
}
