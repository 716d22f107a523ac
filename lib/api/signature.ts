// A function's signature as C would write it, from its FunctionIR: names of the arguments, and what pointers point to.
// Names are those of the IR, else of the debug information, else arg0, arg1, ...

import type { ArgumentFact, FunctionIR, TypeFact } from '../ir/function-ir';
import { type BodyOf, pointees } from './pointees';

export interface Parameter {
  readonly name: string;
  /** LLVM's type, as text: `ptr`, `double`, `i64`, `<4 x float>`. */
  readonly type: string;
  readonly kind: 'float' | 'integer' | 'pointer' | 'aggregate';
  /** Pointers: the type of the elements, where the function's accesses tell it. */
  readonly element: string | undefined;
  /** Pointers: whether the function stores through it. */
  readonly isWritten: boolean;
  /** `byval`: a structure passed by value; `sret`: where the result is written. */
  readonly passing: 'plain' | 'byval' | 'sret';
}

export interface Signature {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** LLVM's type of the result; `void` for none. */
  readonly returns: string;
  readonly returnKind: Parameter['kind'] | 'void';
  readonly isVariadic: boolean;
  /** As C: `double lse(double *x, int32_t n)`. */
  toString(): string;
}

/** @param debugNames the arguments' names in the source, '' where unknown; names in the IR go first */
export function signatureOf(ir: FunctionIR, bodyOf: BodyOf, debugNames: readonly string[] = []): Signature {
  const targets = pointees(ir, bodyOf);
  const names = uniqueNames(ir.arguments.map((argument, i) => argument.name || debugNames[i] || ''));
  const parameters = ir.arguments.map((argument, i): Parameter => {
    const type = ir.types[argument.type]!;
    const kind = kindOf(ir, type);
    const target = kind === 'pointer' ? targets[i] : undefined;
    return {
      name: names[i]!,
      type: type.text,
      kind,
      element: target?.element,
      isWritten: target?.isWritten ?? false,
      passing: passingOf(argument),
    };
  });
  const result = ir.types[ir.returnType]!;
  const returnKind = result.kind === 'void' ? 'void' : kindOf(ir, result);
  const facts = { name: ir.name, parameters, returns: result.text, returnKind, isVariadic: ir.isVariadic } as const;
  return { ...facts, toString: () => cPrototype(facts) };
}

/** Every argument has a name that no other has, so that results can be keyed by it. */
function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, i) => {
    const wanted = name === '' || taken.has(name) ? `arg${i}` : name;
    const unique = taken.has(wanted) ? `${wanted}_${i}` : wanted;
    taken.add(unique);
    return unique;
  });
}

const passingOf = ({ attributeTypes }: ArgumentFact): Parameter['passing'] =>
  'byval' in attributeTypes ? 'byval' : 'sret' in attributeTypes ? 'sret' : 'plain';

const floatKinds: readonly string[] = ['half', 'bfloat', 'float', 'double', 'x86_fp80', 'fp128', 'ppc_fp128'];

/** True for LLVM's text of any type with floats in it, behind no pointer. */
export const holdsFloats = (text: string): boolean => /\b(half|bfloat|float|double|x86_fp80|fp128|ppc_fp128)\b/.test(text);

/** True for LLVM's text of a scalar floating-point type. */
export const isFloatType = (text: string): boolean => floatKinds.includes(text);

function kindOf(ir: FunctionIR, type: TypeFact): Parameter['kind'] {
  if (isFloatType(type.kind)) return 'float';
  if (type.kind === 'integer' || type.kind === 'pointer') return type.kind;
  // A vector of floats is a float of several lanes to every rule; pointers and integers in registers are not told apart.
  const element = ir.types[type.elements[0] ?? -1];
  return type.kind === 'vector' && element && isFloatType(element.kind) ? 'float' : 'aggregate';
}

const cNames: Readonly<Record<string, string>> = {
  half: '_Float16',
  bfloat: '__bf16',
  x86_fp80: 'long double',
  fp128: '__float128',
  i1: 'bool',
  i8: 'int8_t',
  i16: 'int16_t',
  i32: 'int32_t',
  i64: 'int64_t',
  i128: '__int128',
  ptr: 'void *',
};

/** C's name of a type that LLVM names; types without one stay as LLVM prints them. */
export const cType = (type: string): string => cNames[type] ?? type;

/** `double *x`: a declaration of a name, without a blank after a star. */
export function cDeclaration(type: string, name: string): string {
  return type.endsWith('*') ? `${type}${name}` : `${type} ${name}`;
}

function cPointer({ element }: Pick<Parameter, 'element'>): string {
  if (element === undefined) return 'void *';
  const target = cType(element);
  return target.endsWith('*') ? `${target}*` : `${target} *`;
}

/** C's type of a parameter, for prototypes. */
export const cParameterType = (parameter: Pick<Parameter, 'kind' | 'type' | 'element'>): string =>
  parameter.kind === 'pointer' ? cPointer(parameter) : cType(parameter.type);

function cPrototype(signature: Omit<Signature, 'toString'>): string {
  const parameters = signature.parameters.map((parameter) => cDeclaration(cParameterType(parameter), parameter.name));
  if (signature.isVariadic) parameters.push('...');
  return `${cDeclaration(cType(signature.returns), signature.name)}(${parameters.join(', ') || 'void'})`;
}
