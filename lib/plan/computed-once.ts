// Calls that are made again and again for the same result. What does not change in the trips of a loop around it has one place on
// the tape for all of them (storage.ts); once the first trip has filled it, the forward sweep need not compute it either.

import type { FunctionIR, InstructionFact } from '../ir/function-ir';
import { chain, dominates, type LoopIndex, loopOf, parentOf } from '../ir/loop-nest';
import type { StorageGroup } from './storage';

/**
 * The loops in whose first trips together the place of a kept value is filled, for all their other trips; none where that is
 * not certain. The value must be computed on every trip of the innermost loop, which indexes the place: then what is between
 * that loop and the nest's root decides the same way on all trips (`StorageGroup.guards`).
 */
export function loopsFilledOnce(ir: FunctionIR, { block }: InstructionFact, { kind, root, loops }: StorageGroup): LoopIndex[] {
  const scope = loopOf(ir, block);
  if (kind !== 'nest' || !loops.includes(scope)) return [];
  const { latch, exits, blocks } = ir.loops[scope] as NonNullable<(typeof ir.loops)[number]>;
  const within = new Set(blocks);
  const leaving = exits.flatMap((exit) => (ir.blocks[exit]?.predecessors ?? []).filter((from) => within.has(from)));
  if (![latch, ...leaving].every((end) => dominates(ir, block, end))) return [];
  return chain(ir, scope, parentOf(ir, root)).filter((loop) => !loops.includes(loop));
}
