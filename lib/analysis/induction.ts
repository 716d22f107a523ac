// Affine recurrences: header phis whose value on trip r is start + r * step, so that the reverse sweep needs no copy of
// them. Integers (modulo 2^bits, exactly as the primal wraps) and pointers bumped by a constant or invariant stride.

import type { FunctionIR, InstructionFact, TypeIndex, ValueIndex } from '../ir/function-ir';
import { isInstruction } from '../ir/function-ir';
import { isInvariant, recurrence } from '../ir/loop-nest';

export interface Induction {
  readonly loop: number;
  readonly start: ValueIndex;
  /** Loop-invariant addend per trip: an integer of the phi's type, or the gep index of a pointer. */
  readonly step: ValueIndex;
  readonly negated: boolean;
  /** Source element type of the gep that bumps a pointer; -1 for integers. */
  readonly stride: TypeIndex;
}

export function induction(ir: FunctionIR, phi: InstructionFact): Induction | undefined {
  const parts = recurrence(ir, phi);
  if (!parts) return undefined;
  const back = ir.values[parts.back];
  if (!back || !isInstruction(back)) return undefined;
  const loop = parts.loop.index;
  const found = (step: ValueIndex, negated: boolean, stride: TypeIndex): Induction | undefined =>
    isInvariant(ir, step, loop) ? { loop, start: parts.entry, step, negated, stride } : undefined;
  const [a, b] = back.operands as [number, number];
  const isInteger = ir.types[phi.type]?.kind === 'integer';
  if (isInteger && back.opcode === 'add' && a === phi.index) return found(b, false, -1);
  if (isInteger && back.opcode === 'add' && b === phi.index) return found(a, false, -1);
  if (isInteger && back.opcode === 'sub' && a === phi.index) return found(b, true, -1);
  if (back.opcode === 'getelementptr' && ir.types[phi.type]?.kind === 'pointer' && a === phi.index && back.operands.length === 2)
    return found(b, false, back.accessType);
  return undefined;
}
