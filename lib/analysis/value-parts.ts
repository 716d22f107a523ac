// The numbers in a value: the value itself, or those in an aggregate, each at its path of indices and its distance from the start.

import type { FunctionIR, TypeIndex, ValueIndex } from '../ir/function-ir';
import { holdsFloat } from './floats';
import { holdsPointer } from './memory-classes';

export interface Part {
  readonly path: string;
  readonly offset: number;
  readonly bytes: number;
  /** Of addresses: neither. */
  readonly kind: 'float' | 'integer' | 'pointer';
}

/** The parts of a value of a type; a vector is one. */
export function parts(ir: FunctionIR, type: TypeIndex): Part[] {
  const fact = ir.types[type];
  if (fact?.kind !== 'struct' && fact?.kind !== 'array')
    return [{ path: '', offset: 0, bytes: fact?.storeBytes ?? 0, kind: kindOf(ir, type) }];
  const count = fact.kind === 'array' ? fact.count : fact.elements.length;
  return Array.from({ length: count }, (_, k) => {
    const element = fact.elements[fact.kind === 'array' ? 0 : k] as TypeIndex;
    const start = fact.kind === 'array' ? k * (ir.types[element]?.allocBytes ?? 0) : (fact.offsets[k] ?? 0);
    return parts(ir, element).map(({ path, offset, ...part }) => ({
      ...part,
      path: path === '' ? `${k}` : `${k}.${path}`,
      offset: start + offset,
    }));
  }).flat();
}

const kindOf = (ir: FunctionIR, type: TypeIndex): Part['kind'] =>
  holdsFloat(ir, type) ? 'float' : holdsPointer(ir, type) ? 'pointer' : 'integer';

/** Where a part of a value lies in it, and its bytes. */
export function placeOfPart(ir: FunctionIR, value: ValueIndex, path: string): readonly [offset: number, bytes: number] {
  const type = ir.values[value]?.type ?? -1;
  const part = parts(ir, type).find((one) => one.path === path);
  return part ? [part.offset, part.bytes] : [0, ir.types[type]?.storeBytes ?? 0];
}
