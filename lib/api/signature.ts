// A function's signature as C would write it, from its FunctionIR: names of the arguments, and what pointers point to.
// Names are those of the IR, else of the debug information, else arg0, arg1, ...

import type { ArgumentFact, FunctionIR, TypeFact } from '../ir/function-ir';
import { type Layout, layoutOf, type SequenceLayout } from './layout';
import { type BodyOf, pointees } from './pointees';
import { recordBehind } from './records';
import { isFloatType } from './scalars';

export interface Parameter {
  readonly name: string;
  /** LLVM's type, as text: `ptr`, `double`, `i64`, `<4 x float>`. */
  readonly type: string;
  readonly kind: 'float' | 'integer' | 'pointer' | 'aggregate';
  /** Where the scalars are in the bytes of the value; behind `byval` and `sret` of the structure that it points to. */
  readonly layout: Layout;
  /** Pointers: the type of the elements, where the function's accesses tell it. */
  readonly element: string | undefined;
  /** Pointers to structures of scalars of several types: one such structure, where debug information tells it. */
  readonly record?: SequenceLayout | undefined;
  /** Pointers: the types of the accesses, when one typed array cannot hold what they reach. */
  readonly mixed?: readonly string[];
  /** Pointers: whether the function stores through it. */
  readonly isWritten: boolean;
  /** `byval`: a structure passed by value; `sret`: where the result is written. */
  readonly passing: 'plain' | 'byval' | 'sret';
}

export interface Signature {
  /** The symbol. */
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** LLVM's type of the result; `void` for none. */
  readonly returns: string;
  readonly returnKind: Parameter['kind'] | 'void';
  /** Of what the function returns, through `sret` too; undefined for nothing. */
  readonly result: Layout | undefined;
  readonly isVariadic: boolean;
  /** As C, under the name of the source: `double lse(double *x, int32_t n)`. */
  toString(): string;
}

/**
 * @param debugNames the arguments' names in the source, '' where unknown; names in the IR go first
 * @param sourceName the function's name in the source
 */
export function signatureOf(ir: FunctionIR, bodyOf: BodyOf, debugNames: readonly string[] = [], sourceName = ir.name): Signature {
  const targets = pointees(ir, bodyOf);
  const names = uniqueNames(
    ir.arguments.map((argument, i) => argument.name || debugNames[i] || (passingOf(argument) === 'sret' ? 'result' : '')),
  );
  const parameters = ir.arguments.map((argument, i): Parameter => {
    const type = ir.types[argument.type]!;
    const kind = kindOf(type);
    const target = kind === 'pointer' ? targets[i] : undefined;
    const passing = passingOf(argument);
    const record = kind === 'pointer' && passing === 'plain' ? recordBehind(ir, argument.index) : undefined;
    return {
      name: names[i]!,
      type: type.text,
      kind,
      layout: layoutOf(ir, argument.attributeTypes.byval ?? argument.attributeTypes.sret ?? argument.type),
      element: record?.type ?? target?.element,
      ...(record && { record }),
      ...(target?.mixed && !record && { mixed: target.mixed }),
      isWritten: target?.isWritten ?? false,
      passing,
    };
  });
  const result = ir.types[ir.returnType]!;
  const returnKind = result.kind === 'void' ? 'void' : kindOf(result);
  const returned = returnKind === 'void' ? parameters.find(({ passing }) => passing === 'sret')?.layout : layoutOf(ir, ir.returnType);
  const facts = { name: ir.name, parameters, returns: result.text, returnKind, result: returned, isVariadic: ir.isVariadic } as const;
  return { ...facts, toString: () => cPrototype({ ...facts, name: sourceName }) };
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

function kindOf({ kind }: TypeFact): Parameter['kind'] {
  if (isFloatType(kind)) return 'float';
  return kind === 'integer' || kind === 'pointer' ? kind : 'aggregate';
}

/** The arguments that a caller passes: not the memory that an `sret` result is written to. */
export const passedParameters = ({ parameters }: Pick<Signature, 'parameters'>): readonly Parameter[] =>
  parameters.filter(({ passing }) => passing !== 'sret');

/** What is given per passed argument, by the positions of all parameters. */
export function byParameter<T>({ parameters }: Signature, given: readonly T[]): (T | undefined)[] {
  let next = 0;
  return parameters.map(({ passing }) => (passing === 'sret' ? undefined : given[next++]));
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
export const cType = (type: string): string => cNames[type] ?? type.replace(/^%(struct|class|union)\.(\w+)(\.\d+)?$/, '$1 $2');

/** `double *x`: a declaration of a name, without a blank after a star. */
export function cDeclaration(type: string, name: string): string {
  return type.endsWith('*') ? `${type}${name}` : `${type} ${name}`;
}

function cPointer({ element, passing, layout }: ParameterType): string {
  if (passing !== 'plain') return cType(layout.type).startsWith('%') ? 'void *' : `${cType(layout.type)} *`;
  if (element === undefined) return 'void *';
  const target = cType(element);
  return target.endsWith('*') ? `${target}*` : `${target} *`;
}

type ParameterType = Pick<Parameter, 'kind' | 'type' | 'element' | 'passing' | 'layout'>;

/** C's type of a parameter as LLVM's function has it: structures that `byval` and `sret` pass are behind pointers. */
export const cParameterType = (parameter: ParameterType): string =>
  parameter.kind === 'pointer' ? cPointer(parameter) : cType(parameter.type);

function cPrototype(signature: Omit<Signature, 'toString'>): string {
  const parameters = passedParameters(signature).map((parameter) =>
    cDeclaration(parameter.passing === 'byval' ? cType(parameter.layout.type) : cParameterType(parameter), parameter.name),
  );
  if (signature.isVariadic) parameters.push('...');
  const returns = signature.returnKind === 'void' && signature.result ? signature.result.type : signature.returns;
  return `${cDeclaration(cType(returns), signature.name)}(${parameters.join(', ') || 'void'})`;
}
