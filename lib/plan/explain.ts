// Explains a plan: for each value that is kept, what it is, why it is not had otherwise, who asks for it, where it lies and
// how many bytes that takes. Only reads what was decided.

import type { BlockIndex, FunctionIR, InstructionFact, SourceLocation, ValueIndex } from '../ir/function-ir';
import { isInstruction } from '../ir/function-ir';
import { chain, depthOf, functionScope, type LoopIndex, parentOf } from '../ir/loop-nest';
import type { KeptValue, PlanReport } from '../report/plan-text';
import type { NodeKey, Plan, PlanNode } from './plan';
import type { Storage, StorageGroup } from './storage';

export interface Planned {
  readonly ir: FunctionIR;
  readonly plan: Plan;
  readonly storage: Storage;
  /** Each node that was asked for, with the instruction whose reverse asks. */
  readonly asked: readonly (readonly [NodeKey, InstructionFact | undefined])[];
  describe(key: NodeKey): PlanNode;
  /** Lanes of a node. */
  lanes(key: NodeKey): number;
  /** Instructions that nodes belong to, as LLVM prints them: all at once, since it counts the module's names for each time. */
  print(values: readonly ValueIndex[]): readonly string[];
  /** What an expression node (`e12.3`) computes. */
  expression(key: NodeKey): string;
  /** Accesses whose shadow may be the primal memory. */
  readonly guarded: readonly InstructionFact[];
  /** Of these loops one trip alone is reversed. */
  readonly chosen: { has(loop: LoopIndex): boolean };
  /** What lies outside of loops is kept in registers. */
  readonly hasRegisters: boolean;
}

const kinds: Readonly<Record<string, KeptValue['kind']>> = {
  v: 'value',
  s: 'shadow address',
  e: 'coefficient',
  p: 'way taken',
  c: 'frame of a call',
  t: 'last trip',
  b: 'block address',
};
const maxNamed = 3;
/** Nodes of a loop, and not of a value. */
const ofLoop = new Set(['t', 'b']);
/** Ways taken are named by their blocks. */
const isPrinted = (key: NodeKey): boolean => key[0] !== 'p' && !ofLoop.has(key[0] as string);
const indexOf = (key: NodeKey): number => Number(key.slice(1).split('.')[0]);

export function explain(planned: Planned): PlanReport {
  const { plan, storage } = planned;
  const needers = whoNeeds(planned);
  const nodes: PlanNode[] = [];
  let recomputed = 0;
  let free = 0;
  for (const [key, decision] of plan.decisions) {
    if (decision === 'recompute') recomputed++;
    else if (decision === 'free') free++;
    else nodes.push(planned.describe(key));
  }
  for (const { slots } of storage.groups) for (const { node } of slots) if (ofLoop.has(node.key[0] as string)) nodes.push(node);
  const printed = [
    ...nodes.filter(({ key }) => isPrinted(key)).map(({ key }) => indexOf(key)),
    ...planned.guarded.map(({ index }) => index),
  ];
  const texts = new Map(planned.print(printed).map((text, i) => [printed[i] as ValueIndex, text]));
  const textOf = (value: ValueIndex): string => texts.get(value) as string;
  const kept = nodes.map((node) => keptValue(planned, node, needers.get(node.key) ?? [], textOf));
  kept.sort((a, b) => (b.loop?.depth ?? 0) - (a.loop?.depth ?? 0) || (a.line ?? 0) - (b.line ?? 0));
  const guarded = planned.guarded.map(({ index, location }) => ({
    what: textOf(index),
    ...(location && { file: location.file, line: location.line }),
  }));
  return { function: planned.ir.name, kept, recomputed, free, perTrip: totals(kept), guarded };
}

/** The operations that ask for each kept node, directly or through what is computed again from it. */
function whoNeeds(planned: Planned): Map<NodeKey, string[]> {
  const { asked, plan, describe } = planned;
  const needers = new Map<NodeKey, string[]>();
  const visited = new Set<string>();
  for (const [first, instruction] of asked) {
    const name = instruction ? nameOf(planned.ir, instruction) : 'the way back';
    const work = [first];
    for (let key = work.pop(); key !== undefined; key = work.pop()) {
      const known = needers.get(key) ?? [];
      if (visited.has(`${key} ${name}`) || known.length >= maxNamed) continue;
      visited.add(`${key} ${name}`);
      needers.set(key, [...known, name]);
      if (plan.decisions.get(key) === 'recompute') work.push(...(describe(key).inputs ?? []));
    }
  }
  return needers;
}

function nameOf(ir: FunctionIR, { opcode, location, callee }: InstructionFact): string {
  const name = ir.values[callee]?.name || opcode;
  return location ? `${name} in line ${location.line}` : name;
}

type TextOf = (value: ValueIndex) => string;

function keptValue(planned: Planned, node: PlanNode, neededBy: readonly string[], textOf: TextOf): KeptValue {
  const { ir, storage } = planned;
  const { key, scope } = node;
  const slot = storage.slot(key);
  const lanes = slot?.lanes ?? planned.lanes(key);
  const location = locationOf(ir, key);
  return {
    kind: kinds[key[0] as string] ?? 'value',
    what: whatOf(planned, key, textOf),
    reason: reasonOf(planned, node),
    neededBy,
    bytes: node.bytes * lanes,
    loop: scope === functionScope ? undefined : { ...loopFact(ir, scope), ...(slot && { depth: indexDepth(ir, slot.group) }) },
    constantIn: slot?.group.kind === 'nest' ? unindexed(ir, scope, slot.group).map((loop) => loopFact(ir, loop).name) : [],
    place: slot ? (slot.group.kind === 'nest' ? 'block' : 'chain') : planned.hasRegisters || scope !== functionScope ? 'register' : 'frame',
    trips: slot?.group.root === outermost(ir, scope) ? slot.group.staticTrips : undefined,
    ...(location && { file: location.file, line: location.line }),
  };
}

/** How many loops tell one copy of what a group keeps from another. */
const indexDepth = (ir: FunctionIR, { root, loops }: StorageGroup): number => depthOf(ir, root) - 1 + loops.length;

/** The loops of a nest, innermost first, in whose trips nothing of the group changes. */
const unindexed = (ir: FunctionIR, scope: LoopIndex, { root, loops }: StorageGroup): LoopIndex[] =>
  chain(ir, scope, parentOf(ir, root)).filter((loop) => !loops.includes(loop));

const outermost = (ir: FunctionIR, loop: LoopIndex): LoopIndex => chain(ir, loop).at(-1) ?? loop;

function loopFact(ir: FunctionIR, loop: LoopIndex): NonNullable<KeptValue['loop']> {
  const header = ir.loops[loop]?.header ?? -1;
  const line = blockLine(ir, header);
  const name = ir.blocks[header]?.name;
  return {
    name: `loop ${name || (line === undefined ? loop : `in line ${line}`)}`,
    depth: depthOf(ir, loop),
    ...(line !== undefined && { line }),
  };
}

const blockLine = (ir: FunctionIR, block: BlockIndex): number | undefined => blockLocation(ir, block)?.line;

function blockLocation(ir: FunctionIR, block: BlockIndex): SourceLocation | undefined {
  for (const i of ir.blocks[block]?.instructions ?? []) {
    const { location } = ir.values[i] as InstructionFact;
    if (location) return location;
  }
  return undefined;
}

function locationOf(ir: FunctionIR, key: NodeKey): SourceLocation | undefined {
  const index = indexOf(key);
  if (key[0] === 'p') return blockLocation(ir, index);
  if (key[0] === 't' || key[0] === 'b') return blockLocation(ir, ir.loops[index]?.header ?? -1);
  const value = ir.values[index];
  return value && isInstruction(value) ? value.location : undefined;
}

function whatOf(planned: Planned, key: NodeKey, textOf: TextOf): string {
  const { ir } = planned;
  const index = indexOf(key);
  if (key[0] === 'p') return `into block ${ir.blocks[index]?.name || index}`;
  if (ofLoop.has(key[0] as string)) return `of ${loopFact(ir, index).name}`;
  return key[0] === 'e' ? `${planned.expression(key)} of \`${textOf(index)}\`` : `\`${textOf(index)}\``;
}

function reasonOf({ ir, chosen }: Planned, { key, inputs }: PlanNode): string {
  if (key[0] === 't' && chosen.has(indexOf(key)))
    return 'what leaves the loop was found on the trip that was chosen last: no other is reversed';
  if (key[0] === 't') return 'the number of trips is known only when the loop has ended';
  if (key[0] === 'b') return 'each run of the nest has a block of its own';
  if (key[0] === 'c') return 'the reverse function of the call finds there what its forward sweep kept';
  if (key[0] === 'p') return inputs ? 'one bit costs less than its condition computed again' : 'no condition at hand decides it';
  if (inputs) return 'computing it again costs more than keeping it';
  const value = ir.values[indexOf(key)];
  if (!value || !isInstruction(value)) return 'the reverse sweep is a function of its own';
  switch (value.opcode) {
    case 'load':
      return 'the memory that it was read from may be overwritten before it is needed';
    case 'phi':
      return ir.loops.some(({ header }) => header === value.block)
        ? 'it goes from trip to trip, and not in even steps'
        : 'which value it took is known only where control meets';
    case 'call':
    case 'invoke':
      return 'the call is not made again';
    case 'fcmp':
      return 'a comparison of computed floats decides the same way only once: rounding may differ';
    default:
      return `\`${value.opcode}\` is not computed again: its result must be the very same`;
  }
}

function totals(kept: readonly KeptValue[]): PlanReport['perTrip'] {
  const byLoop = new Map<string, { loop: string; depth: number; bytes: number }>();
  for (const { loop, bytes, place } of kept) {
    if (!loop || place === 'register') continue;
    const total = byLoop.get(loop.name) ?? { loop: loop.name, depth: loop.depth, bytes: 0 };
    total.bytes += bytes;
    byLoop.set(loop.name, total);
  }
  return [...byLoop.values()];
}
