// Eight bytes that hold a pointer at one time and a double at another (a union, memory that is used again): which it is at
// some time is told by the shadow of the place. There lies, in the forward sweep, the shadow of the pointer, or the double's
// adjoint, zero or a seed: as a double an address is denormal, since its upper twelve bits are zero. An adjoint that is
// denormal is taken for an address, and is then lost: less than 2^-1022.
//
// Forward sweep: a pointer's shadow goes where the pointer goes, and is cleared where something else is put in its place.
// Reverse sweep: a shadow found where adjoints are taken is that of a later pointer; what was there before has no adjoint.

import { floatsOf, has } from '../analysis/types/kinds';
import type { Piece } from '../analysis/types/layout';
import { shifted } from '../analysis/types/layout';
import type { Builder } from '../llvm/builder';
import type { ValueId } from '../llvm/native';
import type { Target } from './target';

export const pointerOrDoubleBytes = 8;
/** Bits of a double's sign and exponent. */
const exponent = 0xfff0000000000000n;

/** A piece of which that is known. */
export function isPointerOrDouble({ kinds, bytes }: Piece): boolean {
  const [kind, other] = floatsOf(kinds);
  return has(kinds, 'pointer') && kind === 'double' && other === undefined && (kinds & shifted) === 0 && bytes === pointerOrDoubleBytes;
}

/** Whether the word found in shadow memory is the shadow of a pointer, and not of null. */
export function isShadowOfPointer(target: Target, b: Builder, word: ValueId): ValueId {
  const { native, i64 } = target;
  const isSmall = b.icmp('eq', b.binary('and', word, native.constInt(i64, exponent)), native.constNull(i64));
  return b.select(isSmall, b.icmp('ne', word, native.constNull(i64)), native.constNull(native.typeOf(isSmall)));
}

/** What the shadow of a place holds in the forward sweep after a word with the shadow `given` is put there. */
export function shadowAfter(target: Target, b: Builder, given: ValueId, before: ValueId): ValueId {
  const cleared = b.select(isShadowOfPointer(target, b, before), target.native.constNull(target.i64), before);
  return b.select(isShadowOfPointer(target, b, given), given, cleared);
}

/** The adjoint among what is found in the shadow of a place in the reverse sweep. */
export function adjointAmong(target: Target, b: Builder, found: ValueId): ValueId {
  return b.select(isShadowOfPointer(target, b, found), target.native.constNull(target.i64), found);
}

/** The sum of what is found in the shadow of a place and an adjoint; zero leaves it as it is. */
export function addAdjoint(target: Target, b: Builder, found: ValueId, adjoint: ValueId): ValueId {
  const { native, i64 } = target;
  const double = native.floatType(target.context, 'double');
  const sum = b.cast('bitcast', b.fadd(b.cast('bitcast', found, double), b.cast('bitcast', adjoint, double)), i64);
  return b.select(b.icmp('eq', adjoint, native.constNull(i64)), found, sum);
}
