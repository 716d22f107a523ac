// Structs and arrays in registers that hold floats and pointers: their tangents have something else where the pointers are, their shadows
// where the floats are.

import { holdsPointer } from '../analysis/memory-classes';
import type { TypeIndex } from '../ir/function-ir';
import type { Builder } from '../llvm/builder';
import type { ValueId } from '../llvm/native';
import type { Target } from './target';

/** What lies in shadow memory for such a value: its tangent, with the shadows of its pointers. */
export function withShadows(target: Target, b: Builder, type: TypeIndex, tangent: ValueId, shadow: ValueId): ValueId {
  let whole = tangent;
  const visit = (at: TypeIndex, path: readonly number[]): void => {
    const fact = target.ir.types[at];
    if (!fact || !holdsPointer(target.ir, at)) return;
    if (fact.kind === 'struct') for (const [i, element] of fact.elements.entries()) visit(element, [...path, i]);
    else if (fact.kind === 'array') for (let i = 0; i < fact.count; i++) visit(fact.elements[0] as number, [...path, i]);
    else whole = b.insertValue(whole, b.extractValue(shadow, path), path);
  };
  visit(type, []);
  return whole;
}
