// Derivatives of words that carry floats (see lib/analysis/bit-moves.ts): the derivative's bits take the way of the
// primal's. Where it is not known which floats a word holds, its adjoints are kept as bits: a sum with zero is exact
// whatever the type is, and any other sum becomes all ones, which is NaN in every float type: never a wrong number.

import { bitFlow, bitOperation } from '../analysis/bit-moves';
import type { FunctionIR, InstructionFact, TypeIndex, ValueIndex } from '../ir/function-ir';
import type { BinaryOpcode, Builder } from '../llvm/builder';
import type { TypeId, ValueId } from '../llvm/native';
import type { Target } from './target';

/** a + b of unknown floats. */
export function addBits(target: Target, b: Builder, left: ValueId, right: ValueId): ValueId {
  const { native } = target;
  const type = native.typeOf(left);
  const zero = native.constNull(type);
  const nan = b.binary('xor', zero, allOnes(target, b, type));
  const sum = b.select(b.icmp('eq', left, zero), right, nan);
  return b.select(b.icmp('eq', right, zero), left, sum);
}

/** -1 of an integer or of each lane of a vector. */
function allOnes(target: Target, b: Builder, type: TypeId): ValueId {
  const { native } = target;
  const zero = native.constNull(type);
  if (native.typeKind(type) !== 'vector') return native.constInt(type, -1);
  return b.cast('sext', b.icmp('eq', zero, zero), type);
}

/** Primal values that the derivative of a word's operation reads. */
export function bitNeeds(ir: FunctionIR, i: InstructionFact): ValueIndex[] {
  const { kind, through } = bitFlow(ir, i);
  const operand = (position: number): ValueIndex => i.operands[position] as number;
  const [position = 0] = through;
  switch (kind) {
    case 'magnitude':
    case 'negative magnitude':
      return [operand(position)];
    case 'flip':
      return [operand(1 - position)];
    case 'scale':
      return [operand(position), i.index];
    case 'rescale':
      return [wholeWord(ir, i, position), i.index];
    default:
      return [];
  }
}

/** The word whose exponent is replaced: what the fraction was taken of. */
function wholeWord(ir: FunctionIR, i: InstructionFact, position: number): ValueIndex {
  const fraction = ir.values[i.operands[position] as number] as InstructionFact;
  return fraction.operands[bitFlow(ir, fraction).through[0] as number] as number;
}

/** Operations that map each float by itself, so that tangents and adjoints take the same way; undefined for the others. */
function mappedBits(
  target: Target,
  b: Builder,
  i: InstructionFact,
  amount: ValueId,
  primal: (value: ValueIndex) => ValueId,
): ValueId | undefined {
  const { kind, through } = bitFlow(target.ir, i);
  const [position = 0] = through;
  const needed = bitNeeds(target.ir, i);
  const mask = (): ValueId => target.primal(i.operands[1 - position] as number);
  const inverted = (value: ValueId): ValueId => b.binary('xor', value, allOnes(target, b, target.native.typeOf(value)));
  switch (kind) {
    case 'negate':
      return b.binary('xor', amount, mask());
    case 'flip':
      return b.binary('xor', amount, primal(needed[0] as number));
    case 'magnitude': {
      const word = primal(needed[0] as number);
      const isZero = b.icmp('eq', b.binary('and', word, mask()), target.native.constNull(target.native.typeOf(word)));
      return b.select(isZero, target.zero(i.type), b.binary('xor', amount, b.binary('and', word, inverted(mask()))));
    }
    case 'negative magnitude': {
      const word = primal(needed[0] as number);
      const isZero = b.icmp('eq', b.binary('and', word, inverted(mask())), target.native.constNull(target.native.typeOf(word)));
      return b.select(isZero, target.zero(i.type), b.binary('xor', amount, b.binary('and', inverted(word), mask())));
    }
    case 'fraction':
      return amount;
    case 'scale':
    case 'rescale': {
      const type = floatsOf(target, i.type);
      const float = (value: ValueId): ValueId => b.cast('bitcast', value, type);
      const factor = b.fdiv(float(primal(i.index)), float(primal(needed[0] as number)));
      return b.cast('bitcast', b.fmul(float(amount), factor), target.type(i.type));
    }
    default:
      return undefined;
  }
}

/** The float, or vector of floats, that fills a word. */
function floatsOf(target: Target, word: TypeIndex): TypeId {
  const { native, ir, context } = target;
  const fact = ir.types[word];
  if (fact?.kind === 'vector') return native.vectorType(floatsOf(target, fact.elements[0] as number), fact.count);
  return native.floatType(context, fact?.count === 32 ? 'float' : 'double');
}

/** The tangent of a word, computed as the word is. */
export function tangentBits(target: Target, b: Builder, i: InstructionFact, tangent: (position: number) => ValueId | undefined): ValueId {
  const type = target.type(i.type);
  const zero = (position: number): ValueId => target.zero(target.typeOf(i.operands[position] as number));
  const own = (position: number): ValueId => tangent(position) ?? zero(position);
  const { through } = bitFlow(target.ir, i);
  const mapped = mappedBits(target, b, i, own(through[0] ?? 0), (value) => target.primal(value));
  if (mapped !== undefined) return mapped;
  if (i.opcode === 'trunc' || i.opcode === 'zext') return b.cast(i.opcode, own(0), type);
  if (i.opcode === 'or') return b.binary('or', own(0), own(1));
  // The other operand is a constant: a shift or a mask.
  const position = through[0] ?? 0;
  const constant = target.primal(i.operands[1 - position] as number);
  return b.binary(i.opcode as BinaryOpcode, own(position), constant);
}

/** What the adjoint of a word's result makes of an operand's. `amount` is an integer of the result's type. */
export function adjointBits(
  target: Target,
  b: Builder,
  i: InstructionFact,
  position: number,
  amount: ValueId,
  primal: (value: ValueIndex) => ValueId,
): ValueId {
  const operand = target.type(target.typeOf(i.operands[position] as number));
  const other = (): ValueId => target.primal(i.operands[1 - position] as number);
  const mapped = mappedBits(target, b, i, amount, primal);
  if (mapped !== undefined) return mapped;
  switch (i.opcode) {
    case 'trunc':
      return b.cast('zext', amount, operand);
    case 'zext':
      return b.cast('trunc', amount, operand);
    case 'shl':
      return b.binary('lshr', amount, other());
    case 'lshr':
      return b.binary('shl', amount, other());
    case 'or':
      return amount;
    default:
      return b.binary(i.opcode as BinaryOpcode, amount, other());
  }
}

/** Refuses what may compute with the bits of an active float. */
export function checkBits(target: Target, i: InstructionFact, isActive: (value: ValueIndex) => boolean): void {
  if (bitOperation(target.ir, i) === 'unknown' && i.operands.some(isActive)) throw bitError(target, i);
}

export function bitError(target: Target, i: InstructionFact): Error {
  return target.error('unsupported-instruction', `integer \`${i.opcode}\` computes with the bits of an active float`, i, {
    because: 'what it does to them has no derivative rule',
    fix: 'compile at -O1 or higher, or write it with fabs, copysign or a negation',
  });
}

/** The sum of two parts of floats is no part of their sum. */
export function partError(target: Target, load: InstructionFact): Error {
  return target.error('unsupported-instruction', 'an active float is copied a few bytes at a time', load, {
    because: 'adjoints add as whole floats',
    fix: 'copy it with memcpy or by its type, or compile at -O1 or higher',
  });
}

/** A part of one float with zeros, or with a part of another, is no float that follows the first. */
export function spliceError(target: Target, at: InstructionFact): Error {
  return target.error('unsupported-instruction', 'an active float is made of a part of another', at, {
    because: 'it goes by steps and by jumps as the other grows',
    fix: 'give it a derivative of its own, or put together only what was one float before',
  });
}
