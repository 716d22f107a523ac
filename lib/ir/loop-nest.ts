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

/** Does block `a` dominate block `b`? Walks up the dominator tree from `b`. */
export function dominates(ir: FunctionIR, a: BlockIndex, b: BlockIndex): boolean {
  for (let at = b; at !== -1; at = ir.blocks[at]?.idom ?? -1) if (at === a) return true;
  return false;
}
