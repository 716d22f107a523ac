// In the trips of which loops around it a value changes. What does not change from one trip of a loop to the next, the
// trips of the loops within being the same, is the same value again, however often it is computed: one copy serves them all.
//
// A number that is computed by floating-point arithmetic may differ in its last bits between two machine copies of one
// instruction, so nothing that is decided by such a number (comparisons, conversions to integers) counts as unchanged.

import type { FunctionIR, InstructionFact, ValueIndex } from '../ir/function-ir';
import { isInstruction } from '../ir/function-ir';
import { depthOf, functionScope, isWithin, type LoopIndex, loopOf, recurrence } from '../ir/loop-nest';
import { isFloatOrVector } from './floats';
import { holdsPointer } from './memory-classes';
import type { Reloads } from './reload';

/** Operations whose result is decided by their operands alone, to the bit where it is no float. */
const decidedByOperands = new Set([
  ...['add', 'sub', 'mul', 'udiv', 'sdiv', 'urem', 'srem', 'shl', 'lshr', 'ashr', 'and', 'or', 'xor', 'icmp', 'select', 'getelementptr'],
  ...['trunc', 'zext', 'sext', 'ptrtoint', 'inttoptr', 'addrspacecast', 'fpext', 'fptrunc', 'sitofp', 'uitofp'],
  ...['fneg', 'fadd', 'fsub', 'fmul', 'fdiv', 'frem'],
  ...['extractelement', 'insertelement', 'shufflevector', 'extractvalue', 'insertvalue'],
]);
/** Deeper nests than this count as changing everywhere. */
const deepestLoop = 30;

export interface VariationContext {
  readonly reloads: Reloads;
  /** Calls whose result is a function of their arguments. */
  isMath(call: InstructionFact): boolean;
}

export class Variation {
  /** Bit d - 1: the value changes in the trips of the loop of depth d around it. */
  private masks: Int32Array | undefined;

  constructor(
    private readonly ir: FunctionIR,
    private readonly context: VariationContext,
  ) {}

  /** False only where the value is known to be the same on all trips of the loop, those of the loops within it being given. */
  variesIn(value: ValueIndex, loop: LoopIndex): boolean {
    const depth = depthOf(this.ir, loop);
    if (depth > deepestLoop) return true;
    this.masks ??= this.solve();
    return ((this.masks[value] as number) & (1 << (depth - 1))) !== 0;
  }

  /** The least solution: masks only grow, and what a phi brings from the trip before is known after another round. */
  private solve(): Int32Array {
    const { ir } = this;
    const masks = new Int32Array(ir.values.length);
    for (let changes = true; changes; ) {
      changes = false;
      for (const block of ir.order) {
        if (loopOf(ir, block) === functionScope) continue;
        for (const index of ir.blocks[block]?.instructions ?? []) {
          const mask = this.maskOf(ir.values[index] as InstructionFact, masks);
          if (mask === masks[index]) continue;
          masks[index] = mask;
          changes = true;
        }
      }
    }
    return masks;
  }

  private maskOf(value: InstructionFact, masks: Int32Array): number {
    const { ir } = this;
    const loop = loopOf(ir, value.block);
    const depth = depthOf(ir, loop);
    if (depth > deepestLoop) return -1;
    const everywhere = this.upTo(depth);
    const from = (operands: readonly ValueIndex[]): number =>
      operands.reduce((mask, operand) => mask | this.seenFrom(loop, operand, masks), 0) & everywhere;
    if (value.opcode === 'phi') {
      const found = recurrence(ir, value);
      return found ? (1 << (depth - 1)) | from([found.entry, found.back]) : everywhere;
    }
    if (value.opcode === 'load') {
      if (value.isVolatile || value.isAtomic) return everywhere;
      return from(value.operands) | this.upTo(depthOf(ir, this.context.reloads.changesIn(value)));
    }
    if (value.opcode === 'call') return this.isNumeric(value) ? from(value.operands.slice(0, value.argumentCount)) : everywhere;
    return decidedByOperands.has(value.opcode) ? from(value.operands) : everywhere;
  }

  /** A call of mathematics on numbers alone, which gives a float. */
  private isNumeric(call: InstructionFact): boolean {
    const { ir } = this;
    if (!this.context.isMath(call) || !isFloatOrVector(ir, call.type)) return false;
    return call.operands.slice(0, call.argumentCount).every((operand) => !holdsPointer(ir, ir.values[operand]?.type ?? -1));
  }

  private upTo(depth: number): number {
    return (1 << depth) - 1;
  }

  /** The mask of an operand, as a user in `loop` has it. What comes out of a loop that has ended may change in all around. */
  private seenFrom(loop: LoopIndex, operand: ValueIndex, masks: Int32Array): number {
    const fact = this.ir.values[operand];
    if (!fact || !isInstruction(fact)) return 0;
    return isWithin(this.ir, loop, loopOf(this.ir, fact.block)) ? (masks[operand] as number) : -1;
  }
}
