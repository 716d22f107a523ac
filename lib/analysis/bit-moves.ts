// Integer operations on words that may hold floats in transit: which of them only move whole floats about (packing two
// floats into one word, taking one out), which flip a sign, and which show that the word is a number after all.

import type { ConstantFact, FunctionIR, GlobalFact, InstructionFact, ValueIndex } from '../ir/function-ir';

/**
 * What an integer operation does to the floats that its word may hold:
 *
 * - move: the bits of whole floats change place, and the derivative's bits likewise;
 * - negate: sign bits are flipped, in the derivative too;
 * - magnitude, negative magnitude: sign bits are cleared or set (fabs, -fabs);
 * - flip: sign bits are flipped, or put in, by another word that holds sign bits alone (copysign);
 * - scale: a multiple of the exponent field's unit is added (ldexp);
 * - fraction, rescale: the exponent field is cleared, then set to a constant (frexp);
 * - sign, step: what is left are signs, or signs and exponents, which are locally constant: no derivative;
 * - number: nobody does this to a float, the word is an integer;
 * - unknown: it may be arithmetic on the bits of a float, which has no rule.
 */
export type BitOperation =
  | 'move'
  | 'negate'
  | 'magnitude'
  | 'negative magnitude'
  | 'flip'
  | 'scale'
  | 'fraction'
  | 'rescale'
  | 'sign'
  | 'step'
  | 'number'
  | 'unknown';

export interface BitFlow {
  readonly kind: BitOperation;
  /** Positions of the operands whose derivative goes on. */
  readonly through: readonly number[];
}

const floatWidths = [16n, 32n, 64n];

/** The constant of an integer operand, or of every lane of a vector operand. */
export function constantOf(ir: FunctionIR, value: ValueIndex): bigint | undefined {
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

/** Explicit mantissa bits of the float that fills a word of so many bits. */
const mantissaBits: Readonly<Record<string, bigint>> = { '32': 23n, '64': 52n };
const mantissaMask = (bits: bigint): bigint | undefined => {
  const count = mantissaBits[`${bits}`];
  return count === undefined ? undefined : (1n << count) - 1n;
};

/** A mask that keeps or drops whole half words. */
function keepsWholeFloats(mask: bigint, bits: bigint): boolean {
  for (let at = 0n; at < bits; at += 16n) {
    const part = (mask >> at) & 0xffffn;
    if (part !== 0n && part !== 0xffffn) return false;
  }
  return true;
}

function trailingZeros(set: bigint, bits: bigint): bigint {
  let count = 0n;
  while (count < bits && ((set >> count) & 1n) === 0n) count++;
  return count;
}

/** Bits that an operand may have set, as far as the operations that made it tell. */
function mayBeSet(ir: FunctionIR, value: ValueIndex, bits: bigint, depth = 6): bigint {
  const all = (1n << bits) - 1n;
  const constant = constantOf(ir, value);
  if (constant !== undefined) return constant & all;
  const fact = ir.values[value] as InstructionFact;
  if (['undef', 'poison', 'zero', 'null'].includes(fact.kind)) return 0n;
  if (fact.kind !== 'instruction' || depth === 0) return all;
  const [a, b] = fact.operands as readonly [number, number];
  const inner = (operand: ValueIndex): bigint => mayBeSet(ir, operand, bits, depth - 1);
  if (fact.opcode === 'zext') return mayBeSet(ir, a, bitsOf(ir, a), depth - 1);
  if (['or', 'xor', 'shufflevector'].includes(fact.opcode)) return inner(a) | inner(b);
  if (fact.opcode === 'bitcast' && isMagnitude(ir, a) && bitsOf(ir, a) === bits) return all >> 1n;
  if (fact.opcode === 'freeze') return inner(a);
  if (fact.opcode === 'select') return inner(b) | inner(fact.operands[2] as number);
  if (fact.opcode === 'and') return inner(a) & inner(b);
  // Nothing is carried downwards.
  if (fact.opcode === 'add' || fact.opcode === 'sub') return (all << trailingZeros(inner(a) | inner(b), bits)) & all;
  const amount = fact.operands.length === 2 ? constantOf(ir, b) : undefined;
  if (fact.opcode === 'shl' && amount !== undefined) return (inner(a) << amount) & all;
  return fact.opcode === 'lshr' && amount !== undefined ? inner(a) >> amount : all;
}

/** LLVM turns the mask of a fabs into a call of it. */
function isMagnitude(ir: FunctionIR, value: ValueIndex): boolean {
  const call = ir.values[value] as InstructionFact;
  return call.opcode === 'call' && (ir.values[call.callee] as GlobalFact | undefined)?.intrinsic === 'llvm.fabs';
}

const isWithin = (set: bigint, masks: readonly bigint[]): boolean => masks.some((mask) => (set & ~mask) === 0n);
const flow = (kind: BitOperation, ...through: number[]): BitFlow => ({ kind, through });
const none = (kind: BitOperation): BitFlow => ({ kind, through: [] });

/** A word of which bits are known, as the operations below see it. */
interface Word {
  readonly ir: FunctionIR;
  readonly i: InstructionFact;
  readonly bits: bigint;
  /** The constant operand of a commutative operation, and the position of the other. */
  readonly mask: bigint | undefined;
  readonly other: number;
}

export const bitOperation = (ir: FunctionIR, i: InstructionFact): BitOperation => bitFlow(ir, i).kind;

export function bitFlow(ir: FunctionIR, i: InstructionFact): BitFlow {
  if (i.opcode === 'trunc' || i.opcode === 'zext') return flow('move', 0);
  const bits = bitsOf(ir, i.index);
  const left = constantOf(ir, i.operands[0] as number);
  const right = constantOf(ir, i.operands[1] as number);
  const constant = right ?? left;
  const mask = constant === undefined ? undefined : constant & ((1n << bits) - 1n);
  const word: Word = { ir, i, bits, mask, other: right === undefined && left !== undefined ? 1 : 0 };
  switch (i.opcode) {
    case 'shl':
      return right !== undefined && right % 16n === 0n ? flow('move', 0) : none('number');
    case 'lshr':
    case 'ashr':
      if (right !== undefined && right % 16n === 0n && i.opcode === 'lshr') return flow('move', 0);
      if (right === bits - 1n) return none('sign');
      return right !== undefined && right >= (mantissaBits[`${bits}`] ?? bits) ? none('step') : none('number');
    case 'xor':
      return xorFlow(word);
    case 'and':
      return andFlow(word);
    case 'or':
      return orFlow(word);
    case 'add':
    case 'sub':
      return sumFlow(word);
    default:
      return none('number');
  }
}

/** Positions at which an operand holds sign bits alone. */
const signPositions = ({ ir, i, bits }: Word): number[] =>
  [0, 1].filter((position) => isWithin(mayBeSet(ir, i.operands[position] as number, bits), signMasks(bits)));

function xorFlow(word: Word): BitFlow {
  const { bits, mask, other } = word;
  if (mask !== undefined) return signMasks(bits).includes(mask) ? flow('negate', other) : none('number');
  const signs = signPositions(word);
  if (signs.length === 2) return none('sign');
  return signs.length === 1 ? flow('flip', 1 - (signs[0] as number)) : { kind: 'unknown', through: [0, 1] };
}

function andFlow(word: Word): BitFlow {
  const { ir, i, bits, mask, other } = word;
  const mantissa = mantissaMask(bits);
  if (mask === undefined) return signPositions(word).length > 0 ? none('sign') : { kind: 'unknown', through: [0, 1] };
  if (keepsWholeFloats(mask, bits)) return flow('move', other);
  if (magnitudeMasks(bits).includes(mask)) return flow('magnitude', other);
  if (isWithin(mask, signMasks(bits))) return none('sign');
  if (mantissa !== undefined && (mask & mantissa) === 0n) return none('step');
  const isFraction = mantissa !== undefined && (mask === mantissa || mask === (mantissa | (1n << (bits - 1n))));
  const users = (ir.users[i.index] ?? []).map((user) => ir.values[user] as InstructionFact);
  return isFraction && users.length > 0 && users.every((use) => setsExponent(ir, use, bits)) ? flow('fraction', other) : none('number');
}

/** `x | c` where c is a constant within the exponent field. */
function setsExponent(ir: FunctionIR, use: InstructionFact, bits: bigint): boolean {
  const mantissa = mantissaMask(bits);
  if (use.opcode !== 'or' || mantissa === undefined) return false;
  const constant = constantOf(ir, use.operands[1] as number) ?? constantOf(ir, use.operands[0] as number);
  return constant !== undefined && (constant & (mantissa | (1n << (bits - 1n)))) === 0n;
}

function orFlow(word: Word): BitFlow {
  const { ir, i, bits, mask, other } = word;
  const [a, b] = i.operands as readonly [number, number];
  const source = ir.values[i.operands[other] as number] as InstructionFact;
  if (mask !== undefined && source.kind === 'instruction' && source.opcode === 'and' && setsExponent(ir, i, bits))
    if (bitFlow(ir, source).kind === 'fraction') return flow('rescale', other);
  const signs = signPositions(word);
  if (signs.length === 2) return none('sign');
  if ((mayBeSet(ir, a, bits) & mayBeSet(ir, b, bits)) === 0n)
    return signs.length === 1 ? flow('flip', 1 - (signs[0] as number)) : flow('move', 0, 1);
  if (mask !== undefined && signMasks(bits).includes(mask)) return flow('negative magnitude', other);
  return { kind: 'unknown', through: [0, 1] };
}

/** x plus or minus a multiple of the exponent's unit is x times a power of two. */
function sumFlow({ ir, i, bits }: Word): BitFlow {
  const mantissa = mantissaMask(bits);
  if (mantissa === undefined) return none('number');
  const isExponent = (position: number): boolean => (mayBeSet(ir, i.operands[position] as number, bits) & mantissa) === 0n;
  if (isExponent(1)) return isExponent(0) ? none('step') : flow('scale', 0);
  return i.opcode === 'add' && isExponent(0) ? flow('scale', 1) : none('number');
}

/** The bytes of its first operand that an operation on words keeps, where these are not all of them. */
export function keptBytes(ir: FunctionIR, i: InstructionFact): readonly [from: number, to: number] | undefined {
  const [operand, amount] = i.operands as readonly [number, number];
  const bytes = (value: ValueIndex): number => Number(bitsOf(ir, value) / 8n);
  const constant = amount === undefined ? undefined : constantOf(ir, amount);
  switch (i.opcode) {
    case 'trunc':
      return [0, bytes(i.index)];
    case 'lshr':
      return constant === undefined ? undefined : [Number(constant / 8n), bytes(operand)];
    case 'shl':
      return constant === undefined ? undefined : [0, bytes(operand) - Number(constant / 8n)];
    case 'extractelement':
      return constant === undefined ? undefined : [Number(constant) * bytes(operand), (Number(constant) + 1) * bytes(operand)];
    default:
      return undefined;
  }
}
