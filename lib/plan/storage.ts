// Where cached nodes live. Loops whose trip counts are known on entry share one block of the tape per nest, laid out as
// arrays (one per node, indexed by the trip), so that reverse loops read contiguously and vectorize; the block lies on
// the stack when its size is a small constant. A loop with an unknown count pushes one frame per trip, linked to the
// frame before it.

import type { BlockIndex, FunctionIR, InstructionFact, LoopFact, ValueIndex } from '../ir/function-ir';
import { isInstruction } from '../ir/function-ir';
import type { LoopIndex } from '../ir/loop-nest';
import { chain, dominates, isInvariant, parentOf } from '../ir/loop-nest';
import type { NodeKey, PlanNode } from './plan';
import { terminatorOf } from './reverse-control';

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
  /** The loops that index the block, outermost first; the others in the nest, `root` among them, change nothing of what is kept. */
  readonly loops: readonly LoopIndex[];
  /** Trip count values of `loops` (empty for frames). */
  readonly counts: readonly ValueIndex[];
  /** Unless all of these hold before `root`, its loops do not run and the counts mean nothing. */
  readonly guards: readonly Guard[];
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

/** A branch that has to be taken for a loop to run. */
export interface Guard {
  readonly condition: ValueIndex;
  readonly isTaken: boolean;
}

/** A nest of loops that one block serves: reserved before `root` if the guards hold, indexed by the trips of `loops`, outermost first. */
interface Nest {
  readonly root: LoopIndex;
  readonly loops: readonly LoopIndex[];
  readonly guards: readonly Guard[];
}

/**
 * How far out from `scope` one block can serve. A loop in whose trips the value changes is an index, and must be counted; one
 * in which it does not change needs no count, its trips share the copy. Either may be around the block only if the counts that
 * size the block are known before it, and if it is known there that they count something: a loop that does not run has a
 * count too, which is any number.
 */
function nestAround(
  ir: FunctionIR,
  counts: TripCounts,
  scope: LoopIndex,
  variesIn: (loop: LoopIndex) => boolean,
  guardsOf: (inner: LoopIndex) => readonly Guard[] | undefined,
): Nest | undefined {
  const loops: LoopIndex[] = [];
  const guards: Guard[] = [];
  let root: LoopIndex | undefined;
  for (const loop of chain(ir, scope)) {
    if (root !== undefined && loops.length > 0) {
      const more = guardsOf(root);
      if (!more) break;
      const sizes = [...loops.map((at) => counts.get(at) as number), ...[...guards, ...more].map(({ condition }) => condition)];
      if (!sizes.every((value) => isInvariant(ir, value, loop))) break;
      guards.push(...more);
    }
    if (variesIn(loop)) {
      if (!counts.has(loop)) break;
      loops.unshift(loop);
    }
    root = loop;
  }
  return root === undefined ? undefined : { root, loops, guards };
}

/** The branches to take from what every trip of the loop around runs, to come to `inner`; undefined where others decide that. */
function guardsOnEachTrip(ir: FunctionIR, inner: LoopIndex): Guard[] | undefined {
  const { latch, exits, blocks } = ir.loops[parentOf(ir, inner)] as LoopFact;
  const within = new Set(blocks);
  const leaving = exits.flatMap((exit) => (ir.blocks[exit]?.predecessors ?? []).filter((block) => within.has(block)));
  const runsAlways = (block: BlockIndex): boolean => [latch, ...leaving].every((end) => dominates(ir, block, end));
  const guards: Guard[] = [];
  let at = ir.loops[inner]?.preheader ?? -1;
  while (!runsAlways(at)) {
    const [before, ...others] = ir.blocks[at]?.predecessors ?? [];
    if (before === undefined || others.length > 0 || !within.has(before)) return undefined;
    const branch = terminatorOf(ir, before);
    if (branch.opcode !== 'br' || (branch.operands.length === 1 && branch.blocks[0] === branch.blocks[1])) return undefined;
    if (branch.operands.length === 1) guards.push({ condition: branch.operands[0] as number, isTaken: branch.blocks[0] === at });
    at = before;
  }
  return guards;
}

export interface Storage {
  readonly groups: readonly StorageGroup[];
  slot(key: NodeKey): Slot | undefined;
}

const pointerBytes = 8;
const align = (bytes: number, to: number): number => Math.ceil(bytes / to) * to;

export interface StoredNode extends PlanNode {
  readonly lanes: number;
}

/** `variesIn`: false where a node is the same on all trips of a loop around it, those of the loops within that being given. */
export function storage(
  ir: FunctionIR,
  counts: TripCounts,
  cached: readonly StoredNode[],
  variesIn: (node: StoredNode, loop: LoopIndex) => boolean,
): Storage {
  const groups = new Map<string, StorageGroup>();
  const slots = new Map<NodeKey, Slot>();
  const guards = new Map<LoopIndex, readonly Guard[] | undefined>();
  const guardsOf = (inner: LoopIndex): readonly Guard[] | undefined => {
    if (!guards.has(inner)) guards.set(inner, guardsOnEachTrip(ir, inner));
    return guards.get(inner);
  };
  const groupOf = (node: StoredNode): StorageGroup => {
    const nest = nestAround(ir, counts, node.scope, (loop) => variesIn(node, loop), guardsOf);
    const name = nest ? `nest ${nest.root} ${nest.loops}` : `frame ${node.scope}`;
    let group = groups.get(name);
    if (!group) {
      group = nest ? blockOf(ir, counts, nest) : frameOf(node.scope);
      groups.set(name, group);
    }
    return group;
  };
  // Wide elements first: then every array of a block is naturally aligned, whatever the counts.
  const ordered = cached.map((node, order) => ({ node, order })).sort((a, b) => b.node.bytes - a.node.bytes || a.order - b.order);
  for (const { node } of ordered) {
    const group = groupOf(node);
    const offset = group.kind === 'frame' ? align(group.bytesPerTrip, Math.min(16, powerOfTwo(node.bytes))) : group.bytesPerTrip;
    const slot: Slot = { node, lanes: node.lanes, group, offset };
    group.slots.push(slot);
    slots.set(node.key, slot);
    group.bytesPerTrip = offset + node.bytes * node.lanes;
  }
  return { groups: [...groups.values()], slot: (key) => slots.get(key) };
}

function blockOf(ir: FunctionIR, counts: TripCounts, { root, loops, guards }: Nest): StorageGroup {
  const values = loops.map((loop) => counts.get(loop) as number);
  const constants = values.map((value) => constantOf(ir, value));
  const staticTrips = constants.every((c) => c !== undefined) ? constants.reduce<number>((a, c) => a * (c as number), 1) : undefined;
  return { kind: 'nest', root, loops, counts: values, guards, staticTrips, slots: [], bytesPerTrip: 0 };
}

const frameOf = (loop: LoopIndex): StorageGroup => ({
  kind: 'frame',
  root: loop,
  loops: [loop],
  counts: [],
  guards: [],
  staticTrips: undefined,
  slots: [],
  bytesPerTrip: pointerBytes,
});

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
