// Which bits of a word are meant, as operations on whole words move them.

import type { FunctionIR, InstructionFact, ValueIndex } from '../ir/function-ir';
import { constantOf } from './bit-moves';

export type BitRange = readonly [from: number, to: number];
/** Of values that are no scalar words. */
export const everywhere: BitRange = [0, Number.POSITIVE_INFINITY];
export const within = ([a, b]: BitRange, [c, d]: BitRange): BitRange => [Math.max(a, c), Math.min(b, d)];

export const rangeOf = (ir: FunctionIR, value: ValueIndex): BitRange =>
  ir.types[ir.values[value]?.type ?? -1]?.kind === 'integer' ? [0, bitsOf(ir, value)] : everywhere;

/** Where the bits are in the result of an operation, in whole bytes: a loop that shifts them comes to an end. */
export function rangeAfter(ir: FunctionIR, use: InstructionFact, range: BitRange, computes: boolean): BitRange {
  const [from, to] = exactRangeAfter(ir, use, range, computes);
  return from >= to ? [0, 0] : within(rangeOf(ir, use.index), [Math.floor(from / 8) * 8, Math.ceil(to / 8) * 8]);
}

/** Operations that leave bits where they are. */
const kept = new Set(['phi', 'select', 'freeze', 'trunc', 'zext', 'and', 'or', 'xor']);

function exactRangeAfter(ir: FunctionIR, use: InstructionFact, [from, to]: BitRange, computes: boolean): BitRange {
  const all = rangeOf(ir, use.index);
  const { opcode, operands } = use;
  const constant = operands.length === 2 ? (constantOf(ir, operands[1] as number) ?? constantOf(ir, operands[0] as number)) : undefined;
  const amount = constantOf(ir, operands[1] as number);
  if (all === everywhere || to === Number.POSITIVE_INFINITY) return all;
  if (opcode === 'lshr' && amount !== undefined) return within(all, [from - Number(amount), to - Number(amount)]);
  if (opcode === 'shl' && amount !== undefined) return within(all, [from + Number(amount), to + Number(amount)]);
  if (opcode === 'and' && constant !== undefined) return within([from, to], hull(constant & ((1n << BigInt(all[1])) - 1n)));
  if (kept.has(opcode)) return within(all, [from, to]);
  // A carry goes upwards.
  return computes && ['add', 'sub', 'mul'].includes(opcode) ? [from, all[1]] : all;
}

/** From the lowest to the highest bit that is set. */
function hull(mask: bigint): BitRange {
  const digits = mask.toString(2);
  return mask === 0n ? [0, 0] : [digits.length - 1 - digits.lastIndexOf('1'), digits.length];
}

/** Bits of an integer, or of the elements of a vector of them. */
export function bitsOf(ir: FunctionIR, value: ValueIndex): number {
  const type = ir.types[ir.values[value]?.type ?? -1];
  const scalar = type?.kind === 'vector' ? ir.types[type.elements[0] as number] : type;
  return scalar?.count ?? 0;
}
