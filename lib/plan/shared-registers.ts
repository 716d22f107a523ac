// Which of the values that are kept outside of loops may have one place: no run comes to both. The places of a kind (a
// type) are numbered along the ways through the function; a value has the number of those that can be kept before it on
// the longest way. So a function with many arms needs what its longest way needs, not the sum over its arms.

import type { BlockIndex, FunctionIR } from '../ir/function-ir';
import { functionScope, loopOf } from '../ir/loop-nest';

export interface KeptRegister {
  readonly name: string;
  /** Where it is kept, in the forward sweep. */
  readonly block: BlockIndex;
  readonly kind: number;
}

/** A name for the place of each value, by the value's own. */
export function sharedRegisters(ir: FunctionIR, kept: readonly KeptRegister[]): Map<string, string> {
  const places = new Map<string, string>();
  const position = new Map(ir.order.map((block, i) => [block, i]));
  const byKind = new Map<number, Map<BlockIndex, string[]>>();
  for (const { name, block, kind } of kept) {
    // In a loop, one trip may come to the one and another trip to the other.
    if (loopOf(ir, block) !== functionScope) continue;
    const blocks = byKind.get(kind) ?? new Map<BlockIndex, string[]>();
    byKind.set(kind, blocks);
    const names = blocks.get(block);
    if (names) names.push(name);
    else blocks.set(block, [name]);
  }
  for (const [kind, blocks] of byKind) {
    const before: number[] = [];
    for (const [i, block] of ir.order.entries()) {
      const names = blocks.get(block) ?? [];
      const ways = (ir.blocks[block]?.predecessors ?? []).map((from) => position.get(from) ?? i).filter((from) => from < i);
      const first = ways.reduce((most, from) => Math.max(most, before[from] as number), 0);
      for (const [k, name] of names.entries()) places.set(name, `${kind}/${first + k}`);
      before[i] = first + names.length;
    }
  }
  return places;
}
