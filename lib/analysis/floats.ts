// Which types hold floating-point data, and of which kind.

import type { FloatKind, FunctionIR, TypeIndex } from '../ir/function-ir';

const floatKinds = new Set<string>(['half', 'bfloat', 'float', 'double', 'x86_fp80', 'fp128', 'ppc_fp128']);

export const isFloat = (ir: FunctionIR, type: TypeIndex): boolean => floatKinds.has(ir.types[type]?.kind ?? '');

/** A float or a vector of floats: what one arithmetic instruction works on. */
export function isFloatOrVector(ir: FunctionIR, type: TypeIndex): boolean {
  const fact = ir.types[type];
  return isFloat(ir, type) || ((fact?.kind === 'vector' || fact?.kind === 'scalable_vector') && isFloat(ir, fact.elements[0] as number));
}

/** True if a value of the type holds a float anywhere (an aggregate, a vector). */
export function holdsFloat(ir: FunctionIR, type: TypeIndex): boolean {
  const fact = ir.types[type];
  if (!fact || fact.kind === 'function') return false;
  return isFloat(ir, type) || fact.elements.some((element) => holdsFloat(ir, element));
}

/** The float kind of a float or vector of floats. */
export function floatKindOf(ir: FunctionIR, type: TypeIndex): FloatKind | undefined {
  const fact = ir.types[type];
  if (!fact) return undefined;
  if (isFloat(ir, type)) return fact.kind as FloatKind;
  return fact.kind === 'vector' || fact.kind === 'scalable_vector' ? floatKindOf(ir, fact.elements[0] as number) : undefined;
}
