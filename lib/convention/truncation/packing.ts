// Numbers of one format inside of those of another, as memory holds them where it stays in the other format (`__enzyme_truncate_mem_func`).

import type { TypeId, ValueId } from '../../llvm/native';
import type { Place } from './arithmetic';

const bitsOf = ({ native }: Place, type: TypeId): number => native.typeBits(native.scalarType(type));

/** A number, or a vector of them, in another format. */
export function resized(place: Place, value: ValueId, type: TypeId): ValueId {
  const [has, wanted] = [bitsOf(place, place.native.typeOf(value)), bitsOf(place, type)];
  if (has === wanted) return value;
  return place.b.cast(has > wanted ? 'fptrunc' : 'fpext', value, type);
}

/** An integer type of the same shape and size. */
function integerLike({ native, context }: Place, type: TypeId): TypeId {
  if (native.typeKind(type) === 'vector')
    return native.vectorType(integerLike({ native, context } as Place, native.elementType(type)), native.typeLength(type));
  return native.intType(context, native.typeBits(type));
}

/** A number of a format in the low bits of one of another. */
export function pack(place: Place, value: ValueId, type: TypeId): ValueId {
  const { native, b } = place;
  const bits = b.cast('bitcast', value, integerLike(place, native.typeOf(value)));
  const whole = integerLike(place, type);
  const wide = bitsOf(place, native.typeOf(value)) < bitsOf(place, type) ? b.cast('zext', bits, whole) : bits;
  return b.cast('bitcast', wide, type);
}

/** The number of a format that lies in the low bits of one of another. */
export function unpack(place: Place, value: ValueId, type: TypeId): ValueId {
  const { native, b } = place;
  const bits = b.cast('bitcast', value, integerLike(place, native.typeOf(value)));
  const part = integerLike(place, type);
  const narrow = bitsOf(place, type) < bitsOf(place, native.typeOf(value)) ? b.cast('trunc', bits, part) : bits;
  return b.cast('bitcast', narrow, type);
}
