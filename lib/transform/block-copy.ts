// The adjoint of memcpy and memmove of floats: for each element, the source's shadow gains the destination's, which is
// cleared. For an overlapping memmove the elements are visited in the order opposite to the copy's, as reversing demands:
// a copy upwards (destination above source) ran from the last element down, so its reverse runs from the first up.

import type { TypeIndex } from '../ir/function-ir';
import type { Builder } from '../llvm/builder';
import type { ValueId } from '../llvm/native';
import type { Target } from './target';

/** Writes the loop at the builder's position and leaves the builder after it. */
export function adjointOfCopy(
  target: Target,
  b: Builder,
  element: TypeIndex,
  destination: ValueId,
  source: ValueId,
  bytes: ValueId,
  mayOverlap: boolean,
): void {
  const { native, reverseFn } = target;
  const type = target.type(element);
  const size = target.ir.types[element]?.allocBytes ?? 8;
  const wide = native.typeOf(bytes) === target.i64 ? bytes : b.cast('zext', bytes, target.i64);
  const count = b.binary('udiv', wide, target.int64(size));
  const before = b.block as ValueId;
  const loop = native.appendBlock(reverseFn, 'reverse.copy');
  const after = native.appendBlock(reverseFn, 'reverse.copied');
  const isUp = mayOverlap ? b.icmp('ugt', b.cast('ptrtoint', destination, target.i64), b.cast('ptrtoint', source, target.i64)) : undefined;
  b.condBr(b.icmp('eq', count, target.int64(0)), after, loop);
  b.atEnd(loop);
  const step = b.phi(target.i64);
  const fromEnd = b.binary('sub', b.binary('sub', count, target.int64(1)), step);
  const index = isUp === undefined ? step : b.select(isUp, step, fromEnd);
  const to = b.gep(type, destination, [index]);
  const from = b.gep(type, source, [index]);
  const amount = b.load(type, to, 1);
  b.store(native.constNull(type), to, 1);
  b.store(b.fadd(b.load(type, from, 1), amount), from, 1);
  const next = b.binary('add', step, target.int64(1));
  b.addIncoming(step, target.int64(0), before);
  b.addIncoming(step, next, loop);
  b.condBr(b.icmp('ult', next, count), loop, after);
  b.atEnd(after);
}
