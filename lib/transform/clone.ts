// Copying a frozen function into a function that is written from it.

import type { Snapshot } from '../ir/snapshot';
import { listOf } from '../llvm/list';
import type { ValueId } from '../llvm/native';
import { stage } from '../report/stage';
import type { InModule } from './custom-function';
import { Target } from './target';

/** The primal's body in the derivative, without the promises that its attributes make: they need not hold there. */
export function clone(
  { native, context, module }: InModule,
  snapshot: Snapshot,
  fn: ValueId,
  primals: readonly ValueId[],
  reverseFn: ValueId = fn,
): Target {
  const id = stage('clone', () => native.cloneFunctionInto(snapshot.id, fn, listOf(native, primals)));
  for (const attribute of native.functionAttributes(fn)) native.removeFunctionAttribute(fn, native.attributeName(attribute));
  native.dropUnsafeAttributes(fn);
  return new Target(native, context, module, snapshot, fn, id, reverseFn);
}
