// Markers that are written as metadata strings: only text has them. Bitcode keeps no metadata among the arguments of a call to a function
// that is no intrinsic, so each becomes the address of a variable of that name, before the module is written for the first time.

import { callArguments, calledOperand } from '../ir/calls';
import { Builder } from '../llvm/builder';
import { listOf } from '../llvm/list';
import type { ContextId, ModuleId, Native, ValueId } from '../llvm/native';
import { replaceCall } from '../transform/replace-call';
import { callsOfEntries } from './call-sites';

export function spellMarkersAsVariables(native: Native, context: ContextId, module: ModuleId): void {
  const isMetadata = (value: ValueId): boolean => native.valueKind(value) === 'metadata';
  const calls = callsOfEntries(native, module).filter(({ call }) => callArguments(native, call).some(isMetadata));
  if (calls.length === 0) return;
  const b = new Builder(native, context);
  for (const { call } of calls) {
    // What one call returns may be passed to another: it is read when that one's turn comes.
    const args = callArguments(native, call);
    const given = args.map((value) => (isMetadata(value) ? variable(native, context, module, value) : value));
    // No argument is a variable one: the address of a result cannot be.
    const types = given.map((value) => native.typeOf(value));
    const type = native.functionType(native.typeOf(call), listOf(native, types), false);
    const attributes = args.map((value, i) => (isMetadata(value) ? [] : native.parameterAttributes(call, i)));
    const made = replaceCall(native, context, b, call, { type, fn: calledOperand(native, call), args: given });
    attributes.forEach((own, i) => {
      for (const attribute of own) native.addParameterAttribute(made, i, attribute);
    });
  }
  b.dispose();
}

/** The variable that a metadata string names. */
function variable(native: Native, context: ContextId, module: ModuleId, value: ValueId): ValueId {
  const metadata = native.valueAsMetadata(value);
  const name = native.mdKind(metadata) === 'string' ? native.mdText(metadata) : 'enzyme_metadata';
  return native.namedGlobal(module, name) || native.createGlobal(module, name, native.intType(context, 32), false, 'external', 0);
}
