// `__enzyme_double(p, 16)` and its kin say what memory holds, for the analysis of types. They become calls of declared functions
// whose names say it; those are gone in the end.

import { hintName, typeHintPrefix } from '../analysis/types/library';
import { Builder } from '../llvm/builder';
import { has } from '../llvm/features';
import { listOf } from '../llvm/list';
import type { ContextId, ModuleId, Native, ValueId } from '../llvm/native';
import { BitgradError } from '../report';
import { isCallOf, replaceCall } from '../transform/replace-call';
import { callsOf, whereOf } from './call-sites';

/** The kind that a hint gives, and the bytes of one. */
const hints = {
  __enzyme_float: ['float', 4],
  __enzyme_double: ['double', 8],
  __enzyme_integer: ['integer', 1],
  __enzyme_pointer: ['pointer', 8],
} as const;
type HintWord = keyof typeof hints;
const words = Object.keys(hints) as HintWord[];

/** @throws BitgradError `bad-derivative-call` where a call does not pass a pointer, and a constant number of bytes if any */
export function lowerTypeHints(native: Native, context: ContextId, module: ModuleId): void {
  const b = new Builder(native, context);
  for (const fn of native.functions(module)) {
    const word = native.isDeclaration(fn) ? words.find((each) => native.name(fn).includes(each)) : undefined;
    if (word === undefined) continue;
    for (const call of callsOf(native, fn)) lowerHint(native, context, module, b, word, call);
    if (native.isUnused(fn)) native.deleteFunction(fn);
  }
  b.dispose();
}

function lowerHint(native: Native, context: ContextId, module: ModuleId, b: Builder, word: HintWord, call: ValueId): void {
  const [pointer, length] = native.operands(call).slice(0, native.argumentCount(call)) as ValueId[];
  const isLengthKnown = length === undefined || native.valueKind(length) === 'int';
  if (pointer === undefined || native.typeKind(native.typeOf(pointer)) !== 'pointer' || !isLengthKnown)
    throw new BitgradError('bad-derivative-call', `a call of \`${word}\` does not say where memory is, or how much of it`, {
      where: whereOf(native, call),
      fix: `write ${word}(pointer, bytes), with a constant number of bytes`,
    });
  const [kind, size] = hints[word];
  const bytes = length === undefined ? size : Number(native.constantInt(length));
  const type = native.functionType(native.voidType(context), listOf(native, [native.pointerType(context, 0)]), false);
  const name = hintName(kind, bytes);
  const known = native.namedFunction(module, name);
  const fn = known || native.createFunction(module, name, type, 'external');
  if (!known) touchNothing(native, context, fn);
  if (native.typeKind(native.typeOf(call)) !== 'void') native.replaceAllUses(call, native.constNull(native.typeOf(call)));
  replaceCall(native, context, b, call, { type, fn, args: [pointer] });
}

/** The calls stay, and stand in the way of nothing. */
function touchNothing(native: Native, context: ContextId, fn: ValueId): void {
  /** Reads and writes of memory that no code sees, as `memory(...)` encodes them. */
  const inaccessible = 3 << 2;
  for (const name of ['nounwind', 'willreturn']) native.addFunctionAttribute(fn, native.enumAttribute(context, name));
  const effects = has(native, 'memoryAttribute')
    ? native.intAttribute(context, 'memory', inaccessible)
    : native.enumAttribute(context, 'inaccessiblememonly');
  native.addFunctionAttribute(fn, effects);
}

/** Removes what has served the analysis. */
export function dropTypeHints(native: Native, module: ModuleId): void {
  for (const fn of native.functions(module)) {
    if (!native.name(fn).startsWith(typeHintPrefix)) continue;
    for (const call of native.users(fn).filter((user) => isCallOf(native, user, fn))) native.eraseInstruction(call);
    native.deleteFunction(fn);
  }
}
