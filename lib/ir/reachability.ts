// Which code may still run after an instruction: through the blocks' successors, over whole cycles. Sets are made when
// first asked for and kept, one bit per block.

import type { BlockIndex, FunctionIR, ValueIndex } from './function-ir';
import { isInstruction } from './function-ir';

export interface Reachability {
  /** A way of at least one edge leads from `from` to `to` (a block reaches itself only on a cycle). */
  reaches(from: BlockIndex, to: BlockIndex): boolean;
  /** Instruction `later` may run after instruction `earlier` has run: further down, or in another trip. */
  mayRunAfter(later: ValueIndex, earlier: ValueIndex): boolean;
}

export function reachability(ir: FunctionIR): Reachability {
  const sets = new Map<BlockIndex, Uint32Array>();
  const reachedFrom = (from: BlockIndex): Uint32Array => {
    const known = sets.get(from);
    if (known) return known;
    const reached = new Uint32Array((ir.blocks.length + 31) >>> 5);
    const work = [...ir.blocks[from].successors];
    for (let at = work.pop(); at !== undefined; at = work.pop()) {
      if (reached[at >>> 5] & (1 << (at & 31))) continue;
      reached[at >>> 5] |= 1 << (at & 31);
      work.push(...ir.blocks[at].successors);
    }
    sets.set(from, reached);
    return reached;
  };
  const reaches = (from: BlockIndex, to: BlockIndex): boolean => (reachedFrom(from)[to >>> 5] & (1 << (to & 31))) !== 0;
  const blockOf = (index: ValueIndex): BlockIndex => {
    const value = ir.values[index];
    if (!isInstruction(value)) throw new RangeError(`value ${index} of @${ir.name} is no instruction`);
    return value.block;
  };
  return {
    reaches,
    mayRunAfter: (later, earlier) => {
      const from = blockOf(earlier);
      const to = blockOf(later);
      return (from === to && later > earlier) || reaches(from, to);
    },
  };
}
