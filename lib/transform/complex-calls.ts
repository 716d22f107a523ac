// C's complex functions, brought into one form before a program is prepared. An ABI may pass a complex number as two
// floats, as a vector of two, as a structure in registers or behind a `byval` pointer, and return it as any of these or
// through `sret`; the rules (lib/rules/complex.ts) know two floats per operand and a structure of two as the result. Each
// function that is called in another form gets an internal wrapper in the rules' form, and its calls become calls of that.

import { Builder } from '../llvm/builder';
import { listOf } from '../llvm/list';
import type { ContextId, ModuleId, Native, TypeId, ValueId } from '../llvm/native';
import { complexRule } from '../rules';
import { complexWrapperPrefix } from './marker';

type Passing = 'scalar' | 'vector' | 'aggregate' | 'byval' | 'sret';

/** How one function passes its operands and its result. */
interface Form {
  readonly parameters: readonly Passing[];
  readonly result: Exclude<Passing, 'byval'>;
  readonly float: TypeId;
  /** { float, float } */
  readonly pair: TypeId;
}

/** Replaces the calls that can be; those of a form that is not known here stay, and are refused when they are active. */
export function wrapComplexCalls(native: Native, context: ContextId, module: ModuleId): void {
  for (const fn of native.functions(module)) {
    const rule = native.isDeclaration(fn) ? complexRule(native.name(fn)) : undefined;
    if (rule === undefined) continue;
    const calls = native.users(fn).filter((user) => native.valueKind(user) === 'instruction' && isCallOf(native, user, fn));
    const [first] = calls;
    const form = first && formOf(native, context, first, rule.operands.length);
    if (!form || isRulesForm(form, rule.results.length)) continue;
    const wrapper = writeWrapper(native, context, module, fn, first, form, rule.results.length);
    for (const call of calls) replaceCall(native, context, call, wrapper, form);
  }
}

/** Lets the optimiser inline the wrappers, when nothing asks for their calls any more but derivatives that are written. */
export function releaseWrappers(native: Native, module: ModuleId): void {
  for (const fn of native.functions(module))
    if (native.name(fn).startsWith(complexWrapperPrefix)) native.removeFunctionAttribute(fn, 'noinline');
}

const isCallOf = (native: Native, user: ValueId, fn: ValueId): boolean =>
  native.printValue(user).includes('call ') && native.operand(user, native.operandCount(user) - 1) === fn;

const isRulesForm = ({ parameters, result }: Form, results: number): boolean =>
  parameters.every((passing) => passing === 'scalar') && result === (results === 1 ? 'scalar' : 'aggregate');

/** undefined when the call is of none of the forms, or of other types. */
function formOf(native: Native, context: ContextId, call: ValueId, operands: number): Form | undefined {
  const type = native.calledFunctionType(call);
  const floats: TypeId[] = [];
  const passingOf = (of: TypeId, i: number): Passing | undefined => {
    const kind = native.typeKind(of);
    const halves = kind === 'pointer' ? structureBehind(native, call, i) : { by: kind === 'vector' ? 'vector' : 'aggregate', type: of };
    if (kind !== 'pointer' && !isPair(native, of)) {
      floats.push(of);
      return isFloat(kind) ? 'scalar' : undefined;
    }
    if (!halves || !isPair(native, halves.type)) return undefined;
    floats.push(halfOf(native, halves.type));
    return halves.by as Passing;
  };
  const parameters = native.parameterTypes(type).map(passingOf);
  const returned = native.returnTypeOf(type);
  const isVoid = native.typeKind(returned) === 'void';
  const result = isVoid ? (parameters.includes('sret') ? 'sret' : undefined) : passingOf(returned, -1);
  const float = floats[0];
  if (!float || !result || parameters.includes(undefined) || floats.some((other) => other !== float)) return undefined;
  const count = parameters.reduce((sum, passing) => sum + (passing === 'scalar' ? 1 : passing === 'sret' ? 0 : 2), 0);
  if (count !== operands) return undefined;
  const pair = native.structType(context, listOf(native, [float, float]), false);
  return { parameters: parameters as Passing[], result: result as Form['result'], float, pair };
}

const isFloat = (kind: string): boolean => ['half', 'bfloat', 'float', 'double', 'x86_fp80', 'fp128', 'ppc_fp128'].includes(kind);

function isPair(native: Native, type: TypeId): boolean {
  const kind = native.typeKind(type);
  if (kind === 'struct') {
    const elements = native.structElements(type);
    return elements.length === 2 && elements[0] === elements[1] && isFloat(native.typeKind(elements[0] as TypeId));
  }
  return (kind === 'vector' || kind === 'array') && native.typeLength(type) === 2 && isFloat(native.typeKind(native.elementType(type)));
}

const halfOf = (native: Native, pair: TypeId): TypeId =>
  native.typeKind(pair) === 'struct' ? (native.structElements(pair)[0] as TypeId) : native.elementType(pair);

/** What a `byval` or `sret` argument points to. */
function structureBehind(native: Native, call: ValueId, i: number): { by: Passing; type: TypeId } | undefined {
  for (const attribute of native.parameterAttributes(call, i)) {
    const name = native.attributeName(attribute);
    if (name !== 'byval' && name !== 'sret') continue;
    const isTyped = native.attributeKind(attribute) === 'type';
    const [pointee] = isTyped ? [native.attributeType(attribute)] : native.pointeeTypes(native.typeOf(native.operand(call, i) as ValueId));
    if (pointee !== undefined) return { by: name, type: pointee };
  }
  return undefined;
}

/** The two floats of a value, or the one. */
function taken(native: Native, context: ContextId, b: Builder, passing: Passing, value: ValueId, { float, pair }: Form): ValueId[] {
  const index = (i: number): ValueId => native.constInt(native.intType(context, 32), i);
  switch (passing) {
    case 'scalar':
      return [value];
    case 'vector':
      return [0, 1].map((i) => b.extractElement(value, index(i)));
    case 'aggregate':
      return [0, 1].map((i) => b.extractValue(value, [i]));
    default:
      return [0, 1].map((i) => b.load(float, b.gep(pair, value, [index(0), index(i)], true)));
  }
}

/** A value of the type from two floats, or from one. */
function made(native: Native, context: ContextId, b: Builder, type: TypeId, halves: readonly ValueId[]): ValueId {
  const [re, im] = halves as readonly [ValueId, ValueId];
  if (halves.length === 1) return re;
  if (native.typeKind(type) !== 'vector') return b.insertValue(b.insertValue(native.undef(type), re, [0]), im, [1]);
  const index = (i: number): ValueId => native.constInt(native.intType(context, 32), i);
  return b.insertElement(b.insertElement(native.undef(type), re, index(0)), im, index(1));
}

function store(native: Native, context: ContextId, b: Builder, halves: readonly ValueId[], to: ValueId, { pair }: Form): void {
  const index = (i: number): ValueId => native.constInt(native.intType(context, 32), i);
  halves.forEach((half, i) => {
    b.store(half, b.gep(pair, to, [index(0), index(i)], true));
  });
}

/** Takes two floats per complex operand, calls the function in its own form, returns { re, im } or the one float. */
function writeWrapper(
  native: Native,
  context: ContextId,
  module: ModuleId,
  fn: ValueId,
  like: ValueId,
  form: Form,
  results: number,
): ValueId {
  const operands = form.parameters.flatMap((passing) =>
    passing === 'sret' ? [] : passing === 'scalar' ? [form.float] : [form.float, form.float],
  );
  const returns = results === 1 ? form.float : form.pair;
  const type = native.functionType(returns, listOf(native, operands), false);
  const wrapper = native.createFunction(module, `${complexWrapperPrefix}${native.name(fn)}`, type, 'internal');
  const b = new Builder(native, context).atEnd(native.appendBlock(wrapper, 'entry'));
  const own = native.calledFunctionType(like);
  const types = native.parameterTypes(own);
  const floats = native.parameters(wrapper);
  let next = 0;
  let resultSlot: ValueId | undefined;
  const args = form.parameters.map((passing, i): ValueId => {
    if (passing === 'scalar') return floats[next++] as ValueId;
    if (passing === 'sret') {
      resultSlot = b.alloca(form.pair, 0 as ValueId, MEMORY_ALIGN);
      return resultSlot;
    }
    const halves = [floats[next++], floats[next++]] as ValueId[];
    if (passing !== 'byval') return made(native, context, b, types[i] as TypeId, halves);
    const slot = b.alloca(form.pair, 0 as ValueId, MEMORY_ALIGN);
    store(native, context, b, halves, slot, form);
    return slot;
  });
  const call = b.call(own, fn, args);
  copyPassing(native, like, call, types.length);
  const halves = taken(native, context, b, form.result, resultSlot ?? call, form);
  b.ret(made(native, context, b, returns, halves));
  b.dispose();
  return wrapper;
}

/** What x86-64 gives to a long double complex in memory. */
const MEMORY_ALIGN = 16;

function copyPassing(native: Native, from: ValueId, to: ValueId, count: number): void {
  native.setCallingConv(to, native.callingConv(from));
  for (let i = 0; i < count; i++)
    for (const attribute of native.parameterAttributes(from, i))
      if (['byval', 'sret', 'align'].includes(native.attributeName(attribute))) native.addParameterAttribute(to, i, attribute);
}

function replaceCall(native: Native, context: ContextId, call: ValueId, wrapper: ValueId, form: Form): void {
  const b = new Builder(native, context).before(call).debugLocationOf(call);
  const values = form.parameters.map((_, i) => native.operand(call, i) as ValueId);
  const args = form.parameters.flatMap((passing, i) =>
    passing === 'sret' ? [] : taken(native, context, b, passing, values[i] as ValueId, form),
  );
  const replacement = b.call(native.functionTypeOf(wrapper), wrapper, args);
  const isOne = native.typeOf(replacement) === form.float;
  const halves = isOne ? [replacement] : [0, 1].map((i) => b.extractValue(replacement, [i]));
  if (form.result === 'sret') store(native, context, b, halves, values[form.parameters.indexOf('sret')] as ValueId, form);
  else native.replaceAllUses(call, made(native, context, b, native.typeOf(call), halves));
  native.eraseInstruction(call);
  b.dispose();
}
