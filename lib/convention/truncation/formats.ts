// The floating-point formats that a program may be run in: those of IEEE 754 that LLVM has as types. A format is named by its bits, or by
// the bits of its exponent and of its fraction.

import type { ContextId, Native, TypeId, ValueId } from '../../llvm/native';
import { BitgradError, type Where } from '../../report';

export interface Format {
  readonly bits: number;
  readonly kind: 'half' | 'float' | 'double';
}

export interface Conversion {
  /** What is in the other format: what operations compute, or what memory holds as well. */
  readonly mode: 'operations' | 'memory';
  readonly from: Format;
  readonly to: Format;
}

export const keyOf = ({ mode, from, to }: Conversion): string => `${mode === 'memory' ? 'memory.' : ''}${from.bits}to${to.bits}`;

const formats: readonly (Format & { readonly exponent: number; readonly fraction: number })[] = [
  { bits: 16, kind: 'half', exponent: 5, fraction: 10 },
  { bits: 32, kind: 'float', exponent: 8, fraction: 23 },
  { bits: 64, kind: 'double', exponent: 11, fraction: 52 },
];

/** The format of a number of bits, or of two: exponent and fraction. @throws BitgradError `bad-derivative-call` */
export function formatOf(native: Native, given: readonly ValueId[], where: Where): Format {
  const numbers = given.map((value) => (native.valueKind(value) === 'int' ? Number(native.constantInt(value)) : undefined));
  const found = formats.find(({ bits, exponent, fraction }) =>
    numbers.length === 1 ? bits === numbers[0] : exponent === numbers[0] && fraction === numbers[1],
  );
  if (found) return found;
  const what = numbers.some((number) => number === undefined)
    ? 'a format that is not known when the call is lowered'
    : `a format of ${numbers.join(' and ')} bits`;
  throw new BitgradError('bad-derivative-call', `truncation is asked for to or from ${what}`, {
    where,
    fix: 'give 16, 32 or 64, or the bits of exponent and fraction: 5 and 10, 8 and 23, 11 and 52',
  });
}

/** The type of a format that has the shape of another type: a number, or a vector of numbers. Undefined where `type` is of another format. */
export function typeIn(native: Native, context: ContextId, type: TypeId, from: Format, to: Format): TypeId | undefined {
  const kind = native.typeKind(type);
  if (kind === from.kind) return native.floatType(context, to.kind);
  if (kind !== 'vector') return undefined;
  const element = typeIn(native, context, native.elementType(type), from, to);
  return element === undefined ? undefined : native.vectorType(element, native.typeLength(type));
}
