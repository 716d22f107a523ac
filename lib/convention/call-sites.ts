// The calls of entry points in a module: found, with what is passed, and brought into the form in which they can be read. At
// -O0 the function and the markers come through memory, or through functions that only pass them on: those are inlined.

import { callArguments, calledFunction, calledOperand, isCall } from '../ir/calls';
import { opcodeNumbers } from '../ir/opcodes';
import { listOf } from '../llvm/list';
import type { ContextId, ModuleId, Native, TypeId, ValueId } from '../llvm/native';
import { BitgradError, type Where } from '../report';
import { withoutCasts } from './casts';
import { declaredEntries, type EntryWord } from './entries';
import { sretTypeOf } from './formal-parameters';

export interface CallSite {
  readonly entry: EntryWord;
  readonly call: ValueId;
  readonly where: Where;
  /** Where the call writes its result, if it does not return it. */
  readonly sret: { readonly pointer: ValueId; readonly type: TypeId } | undefined;
  /** What is passed for the function to be differentiated. */
  readonly target: ValueId;
  /** What is passed behind it. */
  readonly operands: readonly ValueId[];
}

/** Wrappers of wrappers are inlined this often. */
const maxForwarding = 16;

export interface EntryCall {
  readonly call: ValueId;
  readonly entry: EntryWord;
}

/** All calls of entry points, in the order of the module, once what only passes on what is asked has been inlined. */
export function findEntryCalls(native: Native, context: ContextId, module: ModuleId, isReadable: (site: CallSite) => boolean): EntryCall[] {
  if (declaredEntries(native, module).length === 0) return [];
  for (let round = 0; round < maxForwarding; round++) {
    bringValuesNear(native, module);
    const through = callsOfEntries(native, module).flatMap((one) => forwarders(native, readSite(native, one), isReadable));
    if (through.length === 0) break;
    for (const fn of new Set(through)) inlineAlways(native, context, fn);
  }
  return inOrder(native, module, callsOfEntries(native, module));
}

/** As a reader of the module meets them. */
function inOrder(native: Native, module: ModuleId, calls: readonly EntryCall[]): EntryCall[] {
  const byCall = new Map(calls.map((one) => [one.call, one]));
  const callers = new Set(calls.map(({ call }) => native.functionOf(native.blockOf(call))));
  return native
    .functions(module)
    .filter((fn) => callers.has(fn))
    .flatMap((fn) => native.blocks(fn).flatMap((block) => native.instructions(block).flatMap((at) => byCall.get(at) ?? [])));
}

/** What stands in local variables becomes a value, in the functions that have requests. */
function bringValuesNear(native: Native, module: ModuleId): void {
  native.runPasses(module, 'always-inline', '', '');
  const callers = new Set(callsOfEntries(native, module).map(({ call }) => native.functionOf(native.blockOf(call))));
  for (const caller of callers) {
    native.removeFunctionAttribute(caller, 'optnone');
    native.runPassesOnFunctions(listOf(native, [caller]), 'sroa,early-cse');
  }
}

/** The calls as they stand. */
export function callsOfEntries(native: Native, module: ModuleId): EntryCall[] {
  return declaredEntries(native, module).flatMap(({ fn, entry }) => callsOf(native, fn).map((call) => ({ call, entry })));
}

/** Calls of a function, through casts of its address too. */
export function callsOf(native: Native, fn: ValueId): ValueId[] {
  return native.users(fn).flatMap((user) => {
    if (native.valueKind(user) === 'expression') return callsOf(native, user);
    return isCall(native, user) && calledOperand(native, user) === fn ? [user] : [];
  });
}

/** Functions that are declared and whose names contain one of some words, with the word. */
export function declaredFor<Word extends string>(native: Native, module: ModuleId, words: readonly Word[]): { fn: ValueId; word: Word }[] {
  return native.functions(module).flatMap((fn) => {
    const word = native.isDeclaration(fn) ? words.find((each) => native.name(fn).includes(each)) : undefined;
    return word === undefined ? [] : [{ fn, word }];
  });
}

/** What a call passes. @throws BitgradError `bad-derivative-call` where it is nothing */
export function readSite(native: Native, { call, entry }: EntryCall): CallSite {
  return { entry, call, ...argumentsOfCall(native, call, entry) };
}

/** As `readSite`, of a call of a function named in the error. */
export function argumentsOfCall(native: Native, call: ValueId, entry: string): Omit<CallSite, 'entry' | 'call'> {
  const args = callArguments(native, call);
  const type = sretTypeOf(native, call);
  const sret = type === undefined ? undefined : { pointer: args[0] as ValueId, type };
  const [target, ...operands] = sret ? args.slice(1) : args;
  const where = whereOf(native, call);
  if (target === undefined)
    throw new BitgradError('bad-derivative-call', `a call of \`${entry}\` passes no function`, {
      where,
      fix: `write ${entry}((void*)f, ...)`,
    });
  return { where, sret, target, operands };
}

export function whereOf(native: Native, call: ValueId): Where {
  const fn = native.functionOf(native.blockOf(call));
  return { function: native.name(fn), instruction: native.printValue(call).trim(), ...native.debugLocation(call) };
}

/** Functions that have to be inlined before a request can be read: they only pass on what is asked. */
function forwarders(native: Native, site: CallSite, isReadable: (site: CallSite) => boolean): ValueId[] {
  const caller = native.functionOf(native.blockOf(site.call));
  const target = withoutCasts(native, site.target);
  const values = isReadable(site)
    ? [target]
    : [target, ...site.operands.map((operand) => withoutCasts(native, operand))].map((value) => behindReference(native, value));
  return values.flatMap((value) => {
    const kind = native.valueKind(value);
    if (kind === 'argument') return canBeInlined(native, caller) ? [caller] : [];
    const callee = isCall(native, value) ? calledFunction(native, value) : undefined;
    return callee !== undefined && canBeInlined(native, callee) ? [callee] : [];
  });
}

/** The address that a value is loaded from, where that is an argument: what C++ passes by reference. */
function behindReference(native: Native, value: ValueId): ValueId {
  const isLoad = native.valueKind(value) === 'instruction' && native.opcode(value) === opcodeNumbers.load;
  const address = isLoad ? withoutCasts(native, native.operand(value, 0) as ValueId) : value;
  return native.valueKind(address) === 'argument' ? address : value;
}

/** Only the module's own calls can be inlined, and of one that others may call, this changes nothing for them. */
function canBeInlined(native: Native, fn: ValueId): boolean {
  if (native.isDeclaration(fn) || native.isVariadic(native.functionTypeOf(fn))) return false;
  return (
    ['internal', 'private', 'linkonce', 'linkonce_odr'].includes(native.linkage(fn)) &&
    callsOf(native, fn).some((call) => native.functionOf(native.blockOf(call)) !== fn)
  );
}

function inlineAlways(native: Native, context: ContextId, fn: ValueId): void {
  for (const name of ['noinline', 'optnone']) native.removeFunctionAttribute(fn, name);
  native.addFunctionAttribute(fn, native.enumAttribute(context, 'alwaysinline'));
}
