// Where cached nodes live. Loops whose trip counts are known on entry share one block of the tape per nest, laid out as
// arrays (one per node, indexed by the trip), so that reverse loops read contiguously and vectorize; the block lies on
// the stack when its size is a small constant. A loop with an unknown count pushes one frame per trip, linked to the
// frame before it.

import type { FunctionIR, InstructionFact, ValueIndex } from '../ir/function-ir';
import { isInstruction } from '../ir/function-ir';
import type { LoopIndex } from '../ir/loop-nest';
import { chain, dominates, functionScope, isInvariant, parentOf } from '../ir/loop-nest';
import type { NodeKey, PlanNode } from './plan';

export interface Slot {
  readonly node: PlanNode;
  readonly lanes: number;
  readonly group: StorageGroup;
  /** Frame: byte offset. Nest: bytes of the arrays before this one, per trip of the whole nest. */
  readonly offset: number;
}

export interface StorageGroup {
  /** nest: one block per run of `root` and all loops within it that share the group; frame: one per trip of `root`. */
  readonly kind: 'nest' | 'frame';
  readonly root: LoopIndex;
  /** The loops that index the block, outermost (root) first. */
  readonly loops: readonly LoopIndex[];
  /** Trip count values of `loops` (empty for frames). */
  readonly counts: readonly ValueIndex[];
  /** Product of the counts when all are constants, else undefined. */
  readonly staticTrips: number | undefined;
  readonly slots: Slot[];
  bytesPerTrip: number;
}

/** Trip count value (executions of the header) of each loop that has one on entry, by loop index. */
export type TripCounts = ReadonlyMap<LoopIndex, ValueIndex>;

const constantOf = (ir: FunctionIR, value: ValueIndex): number | undefined => {
  const fact = ir.values[value] as { kind: string; value?: number | bigint } | undefined;
  return fact?.kind === 'int' ? Number(fact.value) : undefined;
};

/** How deep a block may grow over loops that surround it: only where each inner loop runs on every outer trip. */
function nestRoot(ir: FunctionIR, counts: TripCounts, loop: LoopIndex): LoopIndex {
  let root = loop;
  for (let outer = parentOf(ir, root); outer !== functionScope && counts.has(outer); outer = parentOf(ir, root)) {
    const inner = chain(ir, loop, outer);
    const isRectangular = inner.every((at) => isInvariant(ir, counts.get(at) as number, outer));
    const runsAlways = dominates(ir, ir.loops[root]?.preheader ?? -1, ir.loops[outer]?.latch ?? -1);
    if (!isRectangular || !runsAlways) break;
    root = outer;
  }
  return root;
}

export interface Storage {
  readonly groups: readonly StorageGroup[];
  slot(key: NodeKey): Slot | undefined;
}

const pointerBytes = 8;
const align = (bytes: number, to: number): number => Math.ceil(bytes / to) * to;

export function storage(ir: FunctionIR, counts: TripCounts, cached: readonly (PlanNode & { lanes: number })[]): Storage {
  const groups = new Map<string, StorageGroup>();
  const slots = new Map<NodeKey, Slot>();
  const known = new Map<LoopIndex, StorageGroup>();
  const groupOf = (loop: LoopIndex): StorageGroup => {
    let group = known.get(loop);
    if (!group) {
      group = findGroup(loop);
      known.set(loop, group);
    }
    return group;
  };
  const findGroup = (loop: LoopIndex): StorageGroup => {
    const isCounted = counts.has(loop);
    const root = isCounted ? nestRoot(ir, counts, loop) : loop;
    const name = isCounted ? `nest ${root} ${loop}` : `frame ${loop}`;
    let group = groups.get(name);
    if (!group) {
      const loops = isCounted ? [...chain(ir, loop, parentOf(ir, root))].reverse() : [loop];
      const values = isCounted ? loops.map((at) => counts.get(at) as number) : [];
      const constants = values.map((value) => constantOf(ir, value));
      const staticTrips =
        isCounted && constants.every((c) => c !== undefined) ? constants.reduce<number>((a, c) => a * (c as number), 1) : undefined;
      group = {
        kind: isCounted ? 'nest' : 'frame',
        root,
        loops,
        counts: values,
        staticTrips,
        slots: [],
        bytesPerTrip: isCounted ? 0 : pointerBytes,
      };
      groups.set(name, group);
    }
    return group;
  };
  // Wide elements first: then every array of a block is naturally aligned, whatever the counts.
  const ordered = cached.map((node, order) => ({ node, order })).sort((a, b) => b.node.bytes - a.node.bytes || a.order - b.order);
  for (const { node } of ordered) {
    const group = groupOf(node.scope);
    const offset = group.kind === 'frame' ? align(group.bytesPerTrip, Math.min(16, powerOfTwo(node.bytes))) : group.bytesPerTrip;
    const slot: Slot = { node, lanes: node.lanes, group, offset };
    group.slots.push(slot);
    slots.set(node.key, slot);
    group.bytesPerTrip = offset + node.bytes * node.lanes;
  }
  return { groups: [...groups.values()], slot: (key) => slots.get(key) };
}

const powerOfTwo = (bytes: number): number => 2 ** Math.ceil(Math.log2(Math.max(1, bytes)));

/** The trip counts that `prepare` wrote as marker calls into preheaders. */
export function tripCounts(ir: FunctionIR, marker: string): Map<LoopIndex, ValueIndex> {
  const counts = new Map<LoopIndex, ValueIndex>();
  for (const loop of ir.loops) {
    for (const index of ir.blocks[loop.preheader]?.instructions ?? []) {
      const call = ir.values[index];
      if (call && isInstruction(call) && isMarker(ir, call, marker)) counts.set(loop.index, call.operands[0] as number);
    }
  }
  return counts;
}

export const isMarker = (ir: FunctionIR, call: InstructionFact, marker: string): boolean =>
  call.opcode === 'call' && ir.values[call.callee]?.name === marker;
