// Forward mode with absolute errors in the place of tangents. An operation r = op(a, ...) adds what an error e of each operand makes of it,
// weighted as by the condition number, |dr/da * e * a / r|, and is itself rounded: its error is at least the distance to the next number,
// told by flipping the last bit of r. Where r is zero the weight a / r is left out.

import type { Builder } from '../llvm/builder';
import type { TypeId, ValueId } from '../llvm/native';
import type { Target } from './target';

/** What the partial by an operand is multiplied by. */
export function weightedError(target: Target, b: Builder, error: ValueId, operand: ValueId, result: ValueId): ValueId {
  const { native } = target;
  const type = native.typeOf(error);
  const [a, r] = [asType(target, b, operand, type), asType(target, b, result, type)];
  if (a === undefined || r === undefined) return error;
  const zero = native.constNull(type);
  const weighted = b.fdiv(b.fmul(error, a), r);
  const isPlain = b.binary('or', b.fcmp('oeq', r, zero), b.fcmp('oeq', error, zero));
  return b.select(isPlain, error, weighted);
}

/** The error of a result from the contributions of its operands. */
export function errorOf(target: Target, b: Builder, contributions: readonly ValueId[], result: ValueId): ValueId {
  const { module, native } = target;
  const type = native.typeOf(result);
  const absolute = (value: ValueId): ValueId => b.intrinsic(module, 'llvm.fabs', [type], [value]);
  const rounding = absolute(b.fsub(result, lastBitFlipped(target, b, result)));
  const [first, ...others] = contributions.map(absolute);
  if (first === undefined) return rounding;
  const sum = others.reduce((total, each) => b.fadd(total, each), first);
  return b.intrinsic(module, 'llvm.maxnum', [type], [rounding, sum]);
}

function lastBitFlipped(target: Target, b: Builder, value: ValueId): ValueId {
  const { native, context } = target;
  const type = native.typeOf(value);
  const bits = native.intType(context, native.typeBits(native.scalarType(type)));
  const whole = native.typeKind(type) === 'vector' ? native.vectorType(bits, native.typeLength(type)) : bits;
  const one = native.constInt(bits, 1);
  const ones = whole === bits ? one : b.cast('bitcast', splat(target, b, one, native.typeLength(type)), whole);
  return b.cast('bitcast', b.binary('xor', b.cast('bitcast', value, whole), ones), type);
}

function splat({ native }: Target, b: Builder, value: ValueId, lanes: number): ValueId {
  const type = native.vectorType(native.typeOf(value), lanes);
  return Array.from({ length: lanes }).reduce<ValueId>(
    (vector, _, lane) => b.insertElement(vector, value, native.constInt(native.typeOf(value), lane)),
    native.undef(type),
  );
}

/** A number as one of another precision; undefined where shapes differ. */
function asType({ native }: Target, b: Builder, value: ValueId, type: TypeId): ValueId | undefined {
  const own = native.typeOf(value);
  if (own === type) return value;
  const floats = ['half', 'float', 'double'];
  const [from, to] = [floats.indexOf(native.typeKind(own)), floats.indexOf(native.typeKind(type))];
  if (from < 0 || to < 0) return undefined;
  return b.cast(from < to ? 'fpext' : 'fptrunc', value, type);
}
