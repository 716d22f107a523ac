// Library functions that return a pointer into the object that one of their arguments points into, or null. The shadow of
// the result lies where the result lies: as far from the argument's shadow as the result from the argument.
//
// Exceptions are such pointers too: the object that is thrown, the exception that landing pads are given, and what a handler
// is given of it all lie in one block (Itanium C++ ABI: exception handling, 2.2).

import type { InstructionFact } from '../ir/function-ir';
import type { ValueId } from '../llvm/native';
import type { Target } from './target';

const derivedFrom: Readonly<Record<string, number>> = {
  __dynamic_cast: 0,
  __cxa_begin_catch: 0,
  __cxa_get_exception_ptr: 0,
  // They throw, and return the exception (native/unwinding.cc).
  'bitgrad.throw': 0,
  'bitgrad.rethrow': 0,
  'bitgrad.rethrow.held': 0,
  'bitgrad.held': 0,
};

/** Position of the argument; undefined for all other functions. */
export function derivedArgument(name: string): number | undefined {
  return Object.hasOwn(derivedFrom, name) ? derivedFrom[name] : undefined;
}

/** The shadow of the pointer that such a call returns, from the shadow of its argument. */
export function derivedShadow(target: Target, call: InstructionFact, argument: number, shadow: ValueId): ValueId {
  const { native, i8, i64 } = target;
  const b = target.after(call.index);
  const [from, result] = [target.primal(call.operands[argument] as number), target.primal(call.index)];
  const none = native.constNull(native.typeOf(result));
  const distance = b.binary('sub', b.cast('ptrtoint', result, i64), b.cast('ptrtoint', from, i64));
  return b.select(b.icmp('eq', result, none), none, b.gep(i8, shadow, [distance]));
}
