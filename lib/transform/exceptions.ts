// Exceptions, as the sweeps want them: values that functions return (native/unwinding.cc), so that landing pads are blocks
// that branches lead to, and what a callee has thrown is reversed like any other way out of it. Functions that the
// calculus takes as a whole (they have a rule, or no derivative) are called as they are, and caught.

import { listOf } from '../llvm/list';
import type { ModuleId, Native, ValueId } from '../llvm/native';
import { findRule } from '../rules';
import { allocatorOf, deallocatorOf } from './allocators';
import { isInactiveFunction } from './inactive-library';
import { foreignMarker } from './indirect-calls';
import { isTakenWhole, tripCountMarker } from './marker';

const isWhole = (native: Native, fn: ValueId): boolean => {
  const name = native.name(fn);
  if (name === foreignMarker || name === tripCountMarker || isTakenWhole(name)) return true;
  if (allocatorOf(name) || deallocatorOf(name) || isInactiveFunction(name, false)) return true;
  return findRule({ callee: name, intrinsic: '', isDefined: true }) !== undefined;
};

/** Rewrites those functions of a module, which say whether they unwind; whether anything has changed. */
export function returnExceptions(native: Native, module: ModuleId, functions: Iterable<ValueId>): boolean {
  const [whole, others]: [ValueId[], ValueId[]] = [[], []];
  for (const fn of functions) (isWhole(native, fn) ? whole : others).push(fn);
  return native.returnExceptions(module, listOf(native, [...whole, ...others]), whole.length);
}
