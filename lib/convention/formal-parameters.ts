// What a request may pass for the parameters of a function: the activity of each where no marker says it.

import { has } from '../llvm/features';
import type { AttributeId, ContextId, Native, TypeId, ValueId } from '../llvm/native';
import type { FormalParameter } from './call-arguments';

export type RequestMode = 'forward' | 'reverse';

const floatKinds: ReadonlySet<string> = new Set(['half', 'bfloat', 'float', 'double', 'x86_fp80', 'fp128', 'ppc_fp128']);
export const isFloatKind = (kind: string): boolean => floatKinds.has(kind);

/** Which kinds of scalars are in a type. */
export function scalarsIn(native: Native, type: TypeId): { hasFloat: boolean; hasPointer: boolean } {
  const kind = native.typeKind(type);
  if (kind === 'pointer') return { hasFloat: false, hasPointer: true };
  if (isFloatKind(kind)) return { hasFloat: true, hasPointer: false };
  if (kind === 'array' || kind === 'vector') return scalarsIn(native, native.elementType(type));
  if (kind !== 'struct') return { hasFloat: false, hasPointer: false };
  const parts = native.structElements(type).map((part) => scalarsIn(native, part));
  return { hasFloat: parts.some(({ hasFloat }) => hasFloat), hasPointer: parts.some(({ hasPointer }) => hasPointer) };
}

/** The adjoint of a result is passed in so many values at most: each of its numbers for itself, for each lane. */
export const mostSeeds = (native: Native, result: TypeId, width: number): number => width * numbersIn(native, result);

function numbersIn(native: Native, type: TypeId): number {
  const kind = native.typeKind(type);
  if (kind === 'struct') return native.structElements(type).reduce((sum, part) => sum + numbersIn(native, part), 0);
  const isRow = kind === 'array' || kind === 'vector';
  return isRow ? native.typeLength(type) * numbersIn(native, native.elementType(type)) : 1;
}

/** The type of the memory that a function, or a call, returns its result in, where the address of that is its first argument. */
export function sretTypeOf(native: Native, functionOrCall: ValueId): TypeId | undefined {
  if (native.argumentCount(functionOrCall) === 0) return undefined;
  const attribute = native.parameterAttributes(functionOrCall, 0).find((one) => native.attributeName(one) === 'sret');
  if (!attribute) return undefined;
  if (native.attributeKind(attribute) === 'type') return native.attributeType(attribute);
  const isFunction = native.valueKind(functionOrCall) === 'function';
  const address = isFunction ? native.parameter(functionOrCall, 0) : (native.operand(functionOrCall, 0) as ValueId);
  return native.pointeeTypes(native.typeOf(address))[0];
}

/** The attribute of an address that a result is returned at. */
export const sretAttribute = (native: Native, context: ContextId, type: TypeId): AttributeId =>
  has(native, 'sretType') ? native.typeAttribute(context, 'sret', type) : native.enumAttribute(context, 'sret');

/** The parameters that a request passes arguments for: not the address of the result. */
export function formalParameters(native: Native, fn: ValueId, mode: RequestMode): FormalParameter[] {
  const names = native.debugArgumentNames(fn);
  const all = native.parameters(fn).map((parameter, i): FormalParameter => {
    const type = native.typeOf(parameter);
    const { hasFloat, hasPointer } = scalarsIn(native, type);
    const active = mode === 'reverse' ? 'out' : 'dup';
    return {
      name: native.name(parameter) || names[i] || `arg${i}`,
      type: native.typeText(type),
      defaultActivity: hasPointer ? 'dup' : hasFloat ? active : 'const',
      kind: kindOf(native.typeKind(type)),
      isOfIntegersAlone: pointsToIntegers(native, type, new Set()),
    };
  });
  return sretTypeOf(native, fn) === undefined ? all : all.slice(1);
}

/** Whether the type of a pointer says that it leads to integers and functions alone. */
function pointsToIntegers(native: Native, type: TypeId, within: Set<TypeId>): boolean {
  const holdsIntegers = (type: TypeId): boolean => {
    const kind = native.typeKind(type);
    if (kind === 'pointer') return within.has(type) || pointsToIntegers(native, type, within);
    if (kind === 'array' || kind === 'vector') return holdsIntegers(native.elementType(type));
    if (kind === 'struct') return native.structElements(type).every(holdsIntegers);
    return kind === 'integer' || kind === 'function';
  };
  within.add(type);
  return native.pointeeTypes(type).some(holdsIntegers);
}

function kindOf(kind: string): FormalParameter['kind'] {
  if (isFloatKind(kind)) return 'float';
  return kind === 'integer' || kind === 'pointer' ? kind : 'aggregate';
}
