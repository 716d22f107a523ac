// Derived code as input, as for second derivatives: the tape of a derivative is memory like any other, and its functions
// (arena.ts) are known by name instead of being differentiated. `push` gives memory; its shadow is pushed on the same arena,
// so that `release` gives back both. In reverse mode that memory is read until the outer sweep ends: there it comes from the
// outer derivative's arena, and nothing is given back or freed before that one is.

import type { FunctionIR, GlobalFact, InstructionFact } from '../ir/function-ir';
import type { Builder } from '../llvm/builder';
import type { ValueId } from '../llvm/native';
import type { Allocator, Deallocator } from './allocators';
import type { ArenaFunctions } from './arena';
import type { Target } from './target';

export type TapeFunction = 'push' | 'release' | 'destroy' | 'defer';

/** Bytes are the second argument: after the arena. */
export const tapeAllocator: Allocator = { size: [1], isZeroed: false };
/** `defer` frees the memory that its second argument points to, later. */
export const tapeDeallocator: Deallocator = { pointer: 1 };

/** LLVM numbers the functions of a derivative of a derivative. */
const names = /^bitgrad\.arena\.(push|release|destroy|defer)(\.\d+)?$/;

export const tapeFunctionOf = (name: string): TapeFunction | undefined => names.exec(name)?.[1] as TapeFunction | undefined;

export function tapeFunctionOfCall(ir: FunctionIR, call: InstructionFact): TapeFunction | undefined {
  const callee = ir.values[call.callee];
  return callee?.kind === 'function' ? tapeFunctionOf((callee as GlobalFact).name) : undefined;
}

/** The arena of the derivative that is being written. */
export interface OuterTape {
  readonly functions: () => ArenaFunctions;
  readonly arena: () => ValueId;
}

/** The shadow of memory of the inner tape. */
export function pushOnOuter(target: Target, call: InstructionFact, { functions, arena }: OuterTape, b: Builder): ValueId {
  const { push } = functions();
  return b.call(push.type, push.id, [arena(), target.primal(call.operands[1] as number)]);
}

/** Puts the outer tape in the place of the inner one at a call of `push`; `release` and `destroy` have nothing to do then. */
export function moveToOuter(target: Target, call: InstructionFact, name: Exclude<TapeFunction, 'defer'>, outer: OuterTape): void {
  if (name !== 'push') return target.retire(call.index);
  const { push } = outer.functions();
  const made = target.callInstead(call, push.type, push.id, [outer.arena(), target.primal(call.operands[1] as number)]);
  target.replace(call.index, made, target.behind(call));
}
