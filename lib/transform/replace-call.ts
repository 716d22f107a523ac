// Puts a call of another function in the place of a call or invoke, and calls into functions of their own, before anything is frozen.

import { callArguments, calledFunction, calledOperand, isCall } from '../ir/calls';
import { opcodeNumbers } from '../ir/opcodes';
import type { Builder } from '../llvm/builder';
import type { ContextId, ModuleId, Native, TypeId, ValueId } from '../llvm/native';
import { outOfLine } from './out-of-line';

export interface Replacement {
  readonly type: TypeId;
  readonly fn: ValueId;
  readonly args: readonly ValueId[];
}

/** Whether an instruction calls a function by name (and does not merely pass it on). */
export const isCallOf = (native: Native, user: ValueId, fn: ValueId): boolean => isCall(native, user) && calledOperand(native, user) === fn;

/** The new call. Where LLVM has typed pointers, a pointer that is returned is cast to the type that the old call had. */
export function replaceCall(native: Native, context: ContextId, b: Builder, call: ValueId, { type, fn, args }: Replacement): ValueId {
  if (native.opcode(call) === opcodeNumbers.invoke) return replaceInvoke(native, context, b, call, { type, fn, args });
  const made = b.before(call).debugLocationOf(call).call(type, fn, args);
  const wanted = native.typeOf(call);
  if (native.typeKind(wanted) !== 'void')
    native.replaceAllUses(call, native.typeOf(made) === wanted ? made : b.cast('bitcast', made, wanted));
  native.eraseInstruction(call);
  return made;
}

/** A block has room for one terminator: the old one goes before the new one comes, and its value is held meanwhile. */
function replaceInvoke(native: Native, context: ContextId, b: Builder, invoke: ValueId, { type, fn, args }: Replacement): ValueId {
  const block = native.blockOf(invoke);
  const [normal, unwind] = native.successors(invoke) as [ValueId, ValueId];
  const result = native.returnTypeOf(type);
  b.before(invoke).debugLocationOf(invoke);
  const held = native.typeKind(result) === 'void' ? undefined : b.load(result, native.constNull(native.pointerType(context, 0)));
  if (held !== undefined) {
    const wanted = native.typeOf(invoke);
    native.replaceAllUses(invoke, result === wanted ? held : b.before(invoke).cast('bitcast', held, wanted));
  }
  native.eraseInstruction(invoke);
  const made = b.atEnd(block).invoke(type, fn, args, normal, unwind);
  if (held !== undefined) {
    native.replaceAllUses(held, made);
    native.eraseInstruction(held);
  }
  return made;
}

/** Attributes that say how arguments and results are passed. */
const passing = new Set(['byval', 'sret', 'align', 'zeroext', 'signext', 'inreg', 'byref', 'inalloca', 'nest', 'swiftself', 'swifterror']);

/**
 * Gives a function or call the calling convention of another, and its way to pass the first `count` arguments and the result;
 * `placeOf` says which argument of the other an argument is.
 */
export function copyPassing(native: Native, from: ValueId, to: ValueId, count: number, placeOf = (i: number): number => i): void {
  native.setCallingConv(to, native.callingConv(from));
  for (let i = 0; i < count; i++)
    for (const attribute of native.parameterAttributes(from, placeOf(i)))
      if (passing.has(native.attributeName(attribute))) native.addParameterAttribute(to, i, attribute);
  for (const attribute of native.returnAttributes(from))
    if (passing.has(native.attributeName(attribute))) native.addReturnAttribute(to, attribute);
}

/**
 * Puts the call of a new internal function in the place of a call: it takes what the call passes, and makes the call. The function
 * has the name, and a number behind it where that is taken.
 */
export function outlineCall(native: Native, context: ContextId, module: ModuleId, b: Builder, call: ValueId, name: string): ValueId {
  const own = native.calledFunctionType(call);
  const args = callArguments(native, call);
  const callee = calledFunction(native, call);
  const given = callee === undefined ? [...args, calledOperand(native, call)] : args;
  const result = native.returnTypeOf(own);
  const types = given.map((value) => native.typeOf(value));
  const { fn, type, body } = outOfLine(native, context, module, name, result, types);
  const parameters = native.parameters(fn);
  const inner = body.call(own, callee ?? (parameters[args.length] as ValueId), parameters.slice(0, args.length));
  copyPassing(native, call, inner, args.length);
  body.ret(native.typeKind(result) === 'void' ? 0 : inner);
  body.dispose();
  replaceCall(native, context, b, call, { type, fn, args: given });
  return fn;
}
