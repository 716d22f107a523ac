// Calls of the convention that ask for no derivative: a call that no derivative goes through, values without a derivative, values
// as they are. They become what they stand for.

import { callArguments } from '../ir/calls';
import { Builder } from '../llvm/builder';
import { listOf } from '../llvm/list';
import type { ContextId, ModuleId, Native, TypeId, ValueId } from '../llvm/native';
import { BitgradError } from '../report';
import { oraclePrefix } from '../transform/marker';
import { outOfLine } from '../transform/out-of-line';
import { copyPassing, replaceCall } from '../transform/replace-call';
import { argumentsOfCall, callsOf, declaredFor, whereOf } from './call-sites';
import { coerce } from './casts';

const words = ['__enzyme_call_inactive', '__enzyme_ignore_derivatives', '__enzyme_iter'] as const;
type PlainWord = (typeof words)[number];

/** @throws BitgradError `bad-derivative-call` where a call passes nothing */
export function lowerPlainCalls(native: Native, context: ContextId, module: ModuleId): void {
  const b = new Builder(native, context);
  for (const { fn, word } of declaredFor(native, module, words)) {
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
  const { native, context, module, b } = place;
  const [given] = callArguments(native, call);
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
  const { fn, type, body } = outOfLine(native, context, module, `${oraclePrefix}ignored`, wanted, [wanted]);
  body.ret(native.parameter(fn, 0));
  body.dispose();
  replaceCall(native, context, b, call, { type, fn, args: [value] });
}

/** `__enzyme_call_inactive(f, arguments...)`: the call of `f`, with the types of this call, as one operation. */
function callInactive({ native, context, module, b }: Place, call: ValueId): void {
  const { sret, target, operands } = argumentsOfCall(native, call, '__enzyme_call_inactive');
  const args = [...(sret ? [sret.pointer] : []), ...operands];
  const result = native.typeOf(call);
  const typesOf = (values: readonly ValueId[]): TypeId[] => values.map((value) => native.typeOf(value));
  const called = native.functionType(result, listOf(native, typesOf(args)), false);
  const { fn, type, body } = outOfLine(native, context, module, `${oraclePrefix}call`, result, typesOf([...args, target]));
  const parameters = native.parameters(fn);
  const made = body.call(called, parameters[args.length] as ValueId, parameters.slice(0, args.length));
  // The function stands in front of its arguments there, behind the address of the result.
  copyPassing(native, call, made, args.length, (i) => (sret && i === 0 ? 0 : i + 1));
  body.ret(native.typeKind(result) === 'void' ? 0 : made);
  body.dispose();
  replaceCall(native, context, b, call, { type, fn, args: [...args, target] });
}
