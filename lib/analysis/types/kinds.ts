// The lattice of one byte range: the set of kinds that the facts found so far give it. The empty set is *unknown*, one
// element is that kind, more than one is *anything*; the join is the union, so facts only ever add, and every analysis
// over it ends. A set rather than one top element: `double` beside `integer` (a tagged union) still has a sound plan,
// `double` beside `pointer` has none.
//
// Small integers and denormals look alike, so no kind follows from a constant; only from what is done with a value.

import type { FloatKind } from '../../ir/function-ir';

export type ScalarKind = 'integer' | 'pointer' | FloatKind;
/** A set of kinds, as bits in the order of `scalarKinds`. */
export type Kinds = number;
/** What a set says when one word is wanted. */
export type Verdict = ScalarKind | 'unknown' | 'anything';

export const scalarKinds: readonly ScalarKind[] = [
  'integer',
  'pointer',
  'half',
  'bfloat',
  'float',
  'double',
  'x86_fp80',
  'fp128',
  'ppc_fp128',
];

export const unknown: Kinds = 0;
export const anything: Kinds = (1 << scalarKinds.length) - 1;

const bits = new Map<string, Kinds>(scalarKinds.map((kind, i) => [kind, 1 << i]));
export const only = (kind: ScalarKind): Kinds => bits.get(kind) as Kinds;
export const join = (a: Kinds, b: Kinds): Kinds => a | b;
export const meet = (a: Kinds, b: Kinds): Kinds => a & b;
/** a says no more than b. */
export const isBelow = (a: Kinds, b: Kinds): boolean => (a & ~b) === 0;
export const has = (kinds: Kinds, kind: ScalarKind): boolean => (kinds & only(kind)) !== 0;
export const list = (kinds: Kinds): ScalarKind[] => scalarKinds.filter((kind) => has(kinds, kind));

export const isScalarKind = (name: string): name is ScalarKind => bits.has(name);
export const isFloatKind = (kind: string): kind is FloatKind => isScalarKind(kind) && kind !== 'integer' && kind !== 'pointer';
export const floatsOf = (kinds: Kinds): FloatKind[] => list(kinds).filter(isFloatKind);

/** Bytes that hold the value; the distance of neighbours may be more (x86_fp80: 16). */
const floatBytes: Readonly<Record<FloatKind, number>> = {
  half: 2,
  bfloat: 2,
  float: 4,
  double: 8,
  x86_fp80: 10,
  fp128: 16,
  ppc_fp128: 16,
};
/** Integers are known byte by byte: any part of one is one. */
export const bytesOf = (kind: ScalarKind, pointerBytes: number): number =>
  kind === 'integer' ? 1 : kind === 'pointer' ? pointerBytes : floatBytes[kind];

export function verdict(kinds: Kinds): Verdict {
  const [first, second] = list(kinds);
  if (first === undefined) return 'unknown';
  return second === undefined ? first : 'anything';
}

/** `double`, `unknown`, `anything (integer, double)`. */
export function describe(kinds: Kinds): string {
  const word = verdict(kinds);
  return word === 'anything' ? `anything (${list(kinds).join(', ')})` : word;
}
