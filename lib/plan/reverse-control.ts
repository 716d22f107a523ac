// The control flow of the reverse sweep: which block's reverse follows which. Regions without adjoint work are jumped
// over, so their branches and loops leave nothing to remember. What remains is a natural loop nest (prepare makes it
// so): loop headers go round by a trip counter, merges by which predecessor they were entered from.

import type { BlockIndex, FunctionIR, InstructionFact } from '../ir/function-ir';
import { dominates, functionScope, type LoopIndex, loopOf, parentOf } from '../ir/loop-nest';

export type ReverseStep =
  /** The entry block: the sweep is done. */
  | { readonly kind: 'finish' }
  /** Nothing between `to` and this block has work. */
  | { readonly kind: 'jump'; readonly to: BlockIndex }
  | { readonly kind: 'merge'; readonly predecessors: readonly BlockIndex[] }
  | { readonly kind: 'loop'; readonly loop: LoopIndex; readonly preheader: BlockIndex; readonly latch: BlockIndex };

export interface ReverseControl {
  /** The step at the head of each block that the reverse sweep may visit. */
  readonly steps: ReadonlyMap<BlockIndex, ReverseStep>;
  /** Loops that the reverse sweep runs. */
  readonly loops: ReadonlySet<LoopIndex>;
  /** Blocks that end in `ret`, where the sweep starts. */
  readonly returns: readonly BlockIndex[];
}

/** A region of the control flow that cannot be run backwards. */
export interface Irreversible {
  readonly block: BlockIndex;
  readonly because: string;
}

export function reverseControl(
  ir: FunctionIR,
  hasWork: (block: BlockIndex) => boolean,
  hasActivePhi: (block: BlockIndex) => boolean,
): ReverseControl | Irreversible {
  const crossing = crossingEntry(ir);
  if (crossing !== undefined) return { block: crossing, because: 'control enters a cycle at more than one block' };
  const steps = new Map<BlockIndex, ReverseStep>();
  const loops = new Set<LoopIndex>();
  const returns = ir.order.filter((block) => terminatorOf(ir, block).opcode === 'ret');
  const work = [...returns];
  const reachable = new Set(ir.order);
  for (let block = work.pop(); block !== undefined; block = work.pop()) {
    if (steps.has(block)) continue;
    const step = stepOf(ir, block, hasWork, hasActivePhi, reachable);
    if ('because' in step) return step;
    steps.set(block, step);
    if (step.kind === 'loop') loops.add(step.loop);
    work.push(...targetsOf(step));
  }
  return { steps, loops, returns };
}

export function targetsOf(step: ReverseStep): readonly BlockIndex[] {
  if (step.kind === 'jump') return [step.to];
  if (step.kind === 'merge') return step.predecessors;
  return step.kind === 'loop' ? [step.preheader, step.latch] : [];
}

export function terminatorOf(ir: FunctionIR, block: BlockIndex): InstructionFact {
  const list = ir.blocks[block]?.instructions ?? [];
  return ir.values[list[list.length - 1] as number] as InstructionFact;
}

export function phisOf(ir: FunctionIR, block: BlockIndex): InstructionFact[] {
  return (ir.blocks[block]?.instructions ?? []).map((i) => ir.values[i] as InstructionFact).filter(({ opcode }) => opcode === 'phi');
}

function stepOf(
  ir: FunctionIR,
  block: BlockIndex,
  hasWork: (block: BlockIndex) => boolean,
  hasActivePhi: (block: BlockIndex) => boolean,
  reachable: ReadonlySet<BlockIndex>,
): ReverseStep | Irreversible {
  if (block === ir.order[0]) return { kind: 'finish' };
  if (!hasActivePhi(block)) {
    const target = quietDominator(ir, block, hasWork);
    if (target !== undefined) return { kind: 'jump', to: target };
  }
  const loop = ir.loops[loopOf(ir, block)];
  if (loop && loop.header === block) {
    if (loop.preheader === -1 || loop.latch === -1) return { block, because: 'the loop has several entries or a computed jump' };
    return { kind: 'loop', loop: loop.index, preheader: loop.preheader, latch: loop.latch };
  }
  const predecessors = [...new Set(ir.blocks[block]?.predecessors ?? [])].filter((p) => reachable.has(p));
  return predecessors.length === 1 ? { kind: 'jump', to: predecessors[0] as number } : { kind: 'merge', predecessors };
}

/**
 * The nearest dominator in the same trip of the same loops, if no block between it and `block` has work: then the
 * reverse sweep need not know which way was taken. A header with its whole loop quiet counts as outside the loop.
 */
function quietDominator(ir: FunctionIR, block: BlockIndex, hasWork: (block: BlockIndex) => boolean): BlockIndex | undefined {
  const own = loopOf(ir, block);
  const isHeader = ir.loops[own]?.header === block;
  const scope = isHeader ? parentOf(ir, own) : own;
  let dominator = ir.blocks[block]?.idom ?? -1;
  while (dominator !== -1 && loopOf(ir, dominator) !== scope) dominator = ir.blocks[dominator]?.idom ?? -1;
  if (dominator === -1) return undefined;
  if (isHeader && hasWork(block)) return undefined;
  const seen = new Set<BlockIndex>([block]);
  const work = [...(ir.blocks[block]?.predecessors ?? [])];
  for (let at = work.pop(); at !== undefined; at = work.pop()) {
    if (at === dominator || seen.has(at)) continue;
    if (hasWork(at)) return undefined;
    seen.add(at);
    work.push(...(ir.blocks[at]?.predecessors ?? []));
  }
  return dominator;
}

/** A block that a retreating edge enters without dominating its source: the cycle is no natural loop. */
export function crossingEntry(ir: FunctionIR): BlockIndex | undefined {
  const position = new Map(ir.order.map((block, i) => [block, i]));
  for (const block of ir.order)
    for (const next of ir.blocks[block]?.successors ?? [])
      if ((position.get(next) as number) <= (position.get(block) as number) && !dominates(ir, next, block)) return next;
  return undefined;
}

/** The loops left on the edge from `inner` (a block) to `outer` (a block), outermost first. */
export function loopsLeft(ir: FunctionIR, inner: BlockIndex, outer: BlockIndex): LoopIndex[] {
  const left: LoopIndex[] = [];
  const around = new Set<LoopIndex>();
  for (let at = loopOf(ir, outer); at !== functionScope; at = parentOf(ir, at)) around.add(at);
  for (let at = loopOf(ir, inner); at !== functionScope && !around.has(at); at = parentOf(ir, at)) left.unshift(at);
  return left;
}

/** For a merge of two sides of one conditional branch in the same loop: the branch, and which predecessor `true` leads to. */
export function decidedBy(
  ir: FunctionIR,
  block: BlockIndex,
  predecessors: readonly BlockIndex[],
): { condition: number; whenTrue: number } | undefined {
  const dominator = ir.blocks[block]?.idom ?? -1;
  if (dominator === -1 || predecessors.length !== 2 || loopOf(ir, dominator) !== loopOf(ir, block)) return undefined;
  const branch = terminatorOf(ir, dominator);
  if (branch.opcode !== 'br' || branch.operands.length !== 1) return undefined;
  const [onTrue, onFalse] = branch.blocks as readonly [number, number];
  if (onTrue === onFalse) return undefined;
  const sideOf = (p: BlockIndex): boolean | undefined => {
    if (p === dominator) return onTrue === block ? true : onFalse === block ? false : undefined;
    if (onTrue !== block && isOnlyFrom(ir, onTrue, dominator) && dominates(ir, onTrue, p)) return true;
    if (onFalse !== block && isOnlyFrom(ir, onFalse, dominator) && dominates(ir, onFalse, p)) return false;
    return undefined;
  };
  const sides = predecessors.map(sideOf);
  if (sides[0] === undefined || sides[1] === undefined || sides[0] === sides[1]) return undefined;
  return { condition: branch.operands[0] as number, whenTrue: sides[0] ? 0 : 1 };
}

const isOnlyFrom = (ir: FunctionIR, block: BlockIndex, from: BlockIndex): boolean =>
  (ir.blocks[block]?.predecessors ?? []).every((p) => p === from);
