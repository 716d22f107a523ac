// Exceptions, as the sweeps want them: values that functions return (native/unwinding.cc), so that landing pads are blocks
// that branches lead to, and what a callee has thrown is reversed like any other way out of it. Functions that the
// calculus takes as a whole (they have a rule, or no derivative) are called as they are, and caught.

import { sourceName } from '../ir/source-name';
import { listOf } from '../llvm/list';
import type { ModuleId, Native, ValueId } from '../llvm/native';
import { BitgradError } from '../report';
import { findRule } from '../rules';
import { allocatorOf, deallocatorOf } from './allocators';
import { isInactiveFunction } from './inactive-library';
import { foreignMarker } from './indirect-calls';
import { isTakenWhole, tripCountMarker } from './marker';
import { isCallOf } from './replace-call';

const isWhole = (native: Native, fn: ValueId): boolean => {
  const name = native.name(fn);
  if (name === foreignMarker || name === tripCountMarker || isTakenWhole(name)) return true;
  if (allocatorOf(name) || deallocatorOf(name) || isInactiveFunction(name, false)) return true;
  return findRule({ callee: name, intrinsic: '', isDefined: true }) !== undefined;
};

/**
 * Rewrites those functions of a module, which say whether they unwind; whether anything has changed.
 * @throws BitgradError `unsupported-call` when an exception is kept and thrown again that is not known where it is kept
 */
export function returnExceptions(native: Native, module: ModuleId, functions: Iterable<ValueId>): boolean {
  const [whole, others]: [ValueId[], ValueId[]] = [[], []];
  for (const fn of functions) (isWhole(native, fn) ? whole : others).push(fn);
  const isChanged = native.returnExceptions(module, listOf(native, [...whole, ...others]), whole.length);
  refuseUnknownKept(native, module, new Set(others));
  return isChanged;
}

/** What is left of the calls that keep an exception: those in functions that did not catch it. */
function refuseUnknownKept(native: Native, module: ModuleId, functions: ReadonlySet<ValueId>): void {
  const callersOf = (name: string): ValueId[] => {
    const fn = native.namedFunction(module, name);
    if (!fn) return [];
    const calls = native.users(fn).filter((user) => isCallOf(native, user, fn));
    return calls.map((call) => native.functionOf(native.blockOf(call)));
  };
  const keeper = callersOf('_ZSt17current_exceptionv').find((fn) => functions.has(fn));
  if (keeper === undefined || callersOf('_ZSt17rethrow_exceptionNSt15__exception_ptr13exception_ptrE').length === 0) return;
  throw new BitgradError(
    'unsupported-call',
    '`std::current_exception()` is called by a function that has not caught the exception itself',
    {
      where: { function: sourceName(native.name(keeper)) },
      because: 'the derivative of what is thrown again is found by the exception that was caught',
      fix: 'call it in the handler, and pass on the std::exception_ptr',
    },
  );
}
