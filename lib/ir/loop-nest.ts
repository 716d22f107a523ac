// Questions about the loop nest of a FunctionIR that every later stage asks.

import type { BlockIndex, FunctionIR, InstructionFact, LoopFact, ValueIndex } from './function-ir';
import { isInstruction } from './function-ir';

/** Index of a loop in `ir.loops`; -1 is the function's own scope, outside all loops. */
export type LoopIndex = number;
export const functionScope: LoopIndex = -1;

export const loopOf = (ir: FunctionIR, block: BlockIndex): LoopIndex => ir.blocks[block]?.loop ?? functionScope;
export const parentOf = (ir: FunctionIR, loop: LoopIndex): LoopIndex => ir.loops[loop]?.parent ?? functionScope;
export const depthOf = (ir: FunctionIR, loop: LoopIndex): number => ir.loops[loop]?.depth ?? 0;

/** The loops around `inner` (itself included), innermost first, up to but not including `outer`. */
export function chain(ir: FunctionIR, inner: LoopIndex, outer: LoopIndex = functionScope): LoopIndex[] {
  const loops: LoopIndex[] = [];
  for (let at = inner; at !== functionScope && at !== outer; at = parentOf(ir, at)) loops.push(at);
  return loops;
}

/** True when `inner` is `outer` or lies within it; every loop lies within the function's scope. */
export function isWithin(ir: FunctionIR, inner: LoopIndex, outer: LoopIndex): boolean {
  if (outer === functionScope) return true;
  for (let at = inner; at !== functionScope; at = parentOf(ir, at)) if (at === outer) return true;
  return false;
}

/** The innermost loop that two loops have around them both. */
export function commonLoop(ir: FunctionIR, a: LoopIndex, b: LoopIndex): LoopIndex {
  let at = a;
  while (at !== functionScope && !isWithin(ir, b, at)) at = parentOf(ir, at);
  return at;
}

/** The loop in whose trips a value is computed; the function's scope for arguments and constants. */
export function scopeOf(ir: FunctionIR, value: ValueIndex): LoopIndex {
  const fact = ir.values[value];
  return fact && isInstruction(fact) ? loopOf(ir, fact.block) : functionScope;
}

/** True when the value is the same on every trip of the loop: it is computed outside. */
export const isInvariant = (ir: FunctionIR, value: ValueIndex, loop: LoopIndex): boolean =>
  !isWithin(ir, scopeOf(ir, value), loop) || loop === functionScope;

/** The header phi's operand that comes from outside (`entry`) and from the latch (`back`); undefined when not that simple. */
export function recurrence(ir: FunctionIR, phi: InstructionFact): { entry: ValueIndex; back: ValueIndex; loop: LoopFact } | undefined {
  const loop = ir.loops[loopOf(ir, phi.block)];
  if (!loop || loop.header !== phi.block || phi.operands.length !== 2) return undefined;
  const back = phi.blocks.indexOf(loop.latch);
  if (back === -1) return undefined;
  return { entry: phi.operands[1 - back] as number, back: phi.operands[back] as number, loop };
}

/** Does block `a` dominate block `b`? Asked of the intervals of a walk over the dominator tree, made once per function. */
export function dominates(ir: FunctionIR, a: BlockIndex, b: BlockIndex): boolean {
  if (a < 0 || b < 0) return false;
  const { entered, left } = dominatorWalk(ir);
  return (entered[a] as number) <= (entered[b] as number) && (left[b] as number) <= (left[a] as number);
}

interface Walk {
  /** When the walk entered each block, and when it left the last block under it. */
  readonly entered: Int32Array;
  readonly left: Int32Array;
}
const walks = new WeakMap<FunctionIR, Walk>();

function dominatorWalk(ir: FunctionIR): Walk {
  const known = walks.get(ir);
  if (known) return known;
  const below: BlockIndex[][] = ir.blocks.map(() => []);
  for (const { index, idom } of ir.blocks) if (idom !== -1) (below[idom] as BlockIndex[]).push(index);
  const walk: Walk = { entered: new Int32Array(ir.blocks.length), left: new Int32Array(ir.blocks.length) };
  let clock = 0;
  for (const { index: root, idom } of ir.blocks) {
    if (idom !== -1) continue;
    const path: [block: BlockIndex, next: number][] = [[root, 0]];
    walk.entered[root] = clock++;
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const child = (below[top[0]] as BlockIndex[])[top[1]++];
      if (child === undefined) {
        walk.left[top[0]] = clock++;
        path.pop();
      } else {
        walk.entered[child] = clock++;
        path.push([child, 0]);
      }
    }
  }
  walks.set(ir, walk);
  return walk;
}
