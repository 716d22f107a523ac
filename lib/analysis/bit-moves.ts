// Integer operations on words that may hold floats in transit: which of them only move whole floats about (packing two
// floats into one word, taking one out), which flip a sign, and which show that the word is a number after all.

import type { ConstantFact, FunctionIR, InstructionFact, ValueIndex } from '../ir/function-ir';

/**
 * move: the bits of whole floats change place, and the derivative's bits likewise; negate: sign bits are flipped, in the
 * derivative too; number: nobody does this to a float, the word is an integer; unknown: it may be arithmetic on the
 * bits of a float (fabs and copysign by masks), which has no rule.
 */
export type BitOperation = 'move' | 'negate' | 'number' | 'unknown';

const floatWidths = [16n, 32n, 64n];

/** The constant of an integer operand, or of every lane of a vector operand. */
function constantOf(ir: FunctionIR, value: ValueIndex): bigint | undefined {
  const fact = ir.values[value];
  if (fact?.kind === 'int') return BigInt((fact as ConstantFact).value);
  if (fact?.kind !== 'aggregate' || fact.operands.length === 0) return undefined;
  const lanes = fact.operands.map((lane) => constantOf(ir, lane));
  return lanes.every((lane) => lane !== undefined && lane === lanes[0]) ? lanes[0] : undefined;
}

function bitsOf(ir: FunctionIR, value: ValueIndex): bigint {
  const type = ir.types[ir.values[value]?.type ?? -1];
  const scalar = type?.kind === 'vector' ? ir.types[type.elements[0] as number] : type;
  return BigInt(scalar?.count ?? 0);
}

/** The mask repeated over a word of `bits`, for every float width that divides it. */
const repeated = (bits: bigint, make: (width: bigint) => bigint): bigint[] =>
  floatWidths
    .filter((width) => width <= bits && bits % width === 0n)
    .map((width) => {
      let mask = 0n;
      for (let at = 0n; at < bits; at += width) mask |= make(width) << at;
      return mask;
    });

const signMasks = (bits: bigint): bigint[] => repeated(bits, (width) => 1n << (width - 1n));
const magnitudeMasks = (bits: bigint): bigint[] => repeated(bits, (width) => (1n << (width - 1n)) - 1n);

/** A mask that keeps or drops whole half words. */
function keepsWholeFloats(mask: bigint, bits: bigint): boolean {
  for (let at = 0n; at < bits; at += 16n) {
    const part = (mask >> at) & 0xffffn;
    if (part !== 0n && part !== 0xffffn) return false;
  }
  return true;
}

/** Bits that an operand may have set, as far as its own extension or shift tells. */
function mayBeSet(ir: FunctionIR, value: ValueIndex, bits: bigint): bigint {
  const all = (1n << bits) - 1n;
  const constant = constantOf(ir, value);
  if (constant !== undefined) return constant & all;
  const fact = ir.values[value] as InstructionFact;
  if (fact.kind !== 'instruction') return all;
  if (fact.opcode === 'zext') return (1n << bitsOf(ir, fact.operands[0] as number)) - 1n;
  const amount = fact.operands.length > 1 ? constantOf(ir, fact.operands[1] as number) : undefined;
  if (amount === undefined) return all;
  if (fact.opcode === 'shl') return (mayBeSet(ir, fact.operands[0] as number, bits) << amount) & all;
  if (fact.opcode === 'lshr') return all >> amount;
  return fact.opcode === 'and' ? amount & all : all;
}

export function bitOperation(ir: FunctionIR, i: InstructionFact): BitOperation {
  const [a, b] = i.operands as readonly [number, number];
  if (i.opcode === 'trunc' || i.opcode === 'zext') return 'move';
  const bits = bitsOf(ir, i.index);
  const all = (1n << bits) - 1n;
  const left = constantOf(ir, a);
  const right = constantOf(ir, b);
  const constant = right ?? left;
  const mask = constant === undefined ? undefined : constant & all;
  switch (i.opcode) {
    case 'shl':
    case 'lshr':
      return right !== undefined && right % 16n === 0n ? 'move' : 'number';
    case 'xor':
      return mask === undefined ? 'unknown' : signMasks(bits).includes(mask) ? 'negate' : 'number';
    case 'and':
      if (mask === undefined) return 'unknown';
      if (keepsWholeFloats(mask, bits)) return 'move';
      return magnitudeMasks(bits).includes(mask) || signMasks(bits).includes(mask) ? 'unknown' : 'number';
    case 'or':
      if ((mayBeSet(ir, a, bits) & mayBeSet(ir, b, bits)) === 0n) return 'move';
      return mask === undefined || signMasks(bits).includes(mask) ? 'unknown' : 'number';
    default:
      return 'number';
  }
}
