// Calls of the convention that ask for no derivative: a call that no derivative goes through, values without a derivative, values
// as they are. They become what they stand for.

import { Builder } from '../llvm/builder';
import { listOf } from '../llvm/list';
import type { ContextId, ModuleId, Native, TypeId, ValueId } from '../llvm/native';
import { BitgradError } from '../report';
import { oraclePrefix } from '../transform/marker';
import { copyPassing, replaceCall } from '../transform/replace-call';
import { argumentsOfCall, callsOf, whereOf } from './call-sites';
import { coerce } from './casts';

const words = ['__enzyme_call_inactive', '__enzyme_ignore_derivatives', '__enzyme_iter'] as const;
type PlainWord = (typeof words)[number];

/** @throws BitgradError `bad-derivative-call` where a call passes nothing */
export function lowerPlainCalls(native: Native, context: ContextId, module: ModuleId): void {
  const b = new Builder(native, context);
  for (const fn of native.functions(module)) {
    const word = native.isDeclaration(fn) ? words.find((each) => native.name(fn).includes(each)) : undefined;
    if (word === undefined) continue;
    for (const call of callsOf(native, fn)) lowerOne({ native, context, module, b }, word, call);
    if (native.isUnused(fn)) native.deleteFunction(fn);
  }
  b.dispose();
}

interface Place {
  readonly native: Native;
  readonly context: ContextId;
  readonly module: ModuleId;
  readonly b: Builder;
}

function lowerOne(place: Place, word: PlainWord, call: ValueId): void {
  if (word === '__enzyme_call_inactive') return callInactive(place, call);
  const { native, context, b } = place;
  const [given] = native.operands(call).slice(0, native.argumentCount(call)) as ValueId[];
  const wanted = native.typeOf(call);
  b.before(call).debugLocationOf(call);
  const value = given === undefined || native.typeKind(wanted) === 'void' ? undefined : coerce(place, given, wanted);
  if (value === undefined)
    throw new BitgradError('bad-derivative-call', `a call of \`${word}\` does not return what it is given`, {
      where: whereOf(native, call),
      fix: `declare ${word} to return the type of its first argument`,
    });
  if (word === '__enzyme_iter') {
    native.replaceAllUses(call, value);
    native.eraseInstruction(call);
    return;
  }
  const type = native.functionType(wanted, listOf(native, [wanted]), false);
  const same = internal(place, 'ignored', type);
  const inner = new Builder(native, context).atEnd(native.appendBlock(same, 'entry'));
  inner.ret(native.parameter(same, 0));
  inner.dispose();
  replaceCall(native, context, b, call, { type, fn: same, args: [value] });
}

/** `__enzyme_call_inactive(f, arguments...)`: the call of `f`, with the types of this call, as one operation. */
function callInactive({ native, context, module, b }: Place, call: ValueId): void {
  const { sret, target, operands } = argumentsOfCall(native, call, '__enzyme_call_inactive');
  const args = [...(sret ? [sret.pointer] : []), ...operands];
  const result = native.typeOf(call);
  const typesOf = (values: readonly ValueId[]): TypeId[] => values.map((value) => native.typeOf(value));
  const called = native.functionType(result, listOf(native, typesOf(args)), false);
  const own = native.functionType(result, listOf(native, typesOf([...args, target])), false);
  const fn = internal({ native, context, module, b }, 'call', own);
  const parameters = native.parameters(fn);
  const inner = new Builder(native, context).atEnd(native.appendBlock(fn, 'entry'));
  const made = inner.call(called, parameters[args.length] as ValueId, parameters.slice(0, args.length));
  // The function stands in front of its arguments there, behind the address of the result.
  copyPassing(native, call, made, args.length, (i) => (sret && i === 0 ? 0 : i + 1));
  inner.ret(native.typeKind(result) === 'void' ? 0 : made);
  inner.dispose();
  replaceCall(native, context, b, call, { type: own, fn, args: [...args, target] });
}

/** LLVM puts a number behind a name that is taken. */
function internal({ native, context, module }: Place, name: string, type: TypeId): ValueId {
  const fn = native.createFunction(module, `${oraclePrefix}${name}`, type, 'internal');
  native.addFunctionAttribute(fn, native.enumAttribute(context, 'noinline'));
  return fn;
}
