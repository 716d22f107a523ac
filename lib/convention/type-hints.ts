// `__enzyme_double(p, 16)` and its kin say what memory holds, for the analysis of types. They become calls of declared functions
// whose names say it; those are gone in the end.

import { bytesOf, isFloatKind, type ScalarKind } from '../analysis/types/kinds';
import { hintName, type Step, type TypeHint, typeHintPrefix } from '../analysis/types/library';
import { callArguments, placeAfter } from '../ir/calls';
import { Builder } from '../llvm/builder';
import { has } from '../llvm/features';
import { listOf } from '../llvm/list';
import type { ContextId, ModuleId, Native, TypeId, ValueId } from '../llvm/native';
import { BitgradError } from '../report';
import { isCallOf, replaceCall } from '../transform/replace-call';
import { callsOf, declaredFor, whereOf } from './call-sites';
import type { TreeEntry } from './type-trees';

/** The kind that a hint gives, and the bytes of one. */
const hints = {
  __enzyme_float: ['float', 4],
  __enzyme_double: ['double', 8],
  __enzyme_integer: ['integer', 1],
  __enzyme_pointer: ['pointer', 8],
} as const;
type HintWord = keyof typeof hints;
const words = Object.keys(hints) as HintWord[];

/** Puts what is said of types into a module. */
export class TypeHints {
  private readonly b: Builder;

  constructor(
    private readonly native: Native,
    private readonly context: ContextId,
    private readonly module: ModuleId,
  ) {
    this.b = new Builder(native, context);
  }

  dispose(): void {
    this.b.dispose();
  }

  /** Says what a value, which is there at an instruction, holds and points to. */
  sayBefore(instruction: ValueId, value: ValueId, tree: readonly TreeEntry[]): void {
    for (const { path, kind } of tree) {
      const hint = this.hint(value, path, kind);
      if (hint) this.b.before(instruction).debugLocationOf(instruction).call(hint.type, hint.fn, [value]);
    }
  }

  sayAfter(instruction: ValueId, tree: readonly TreeEntry[]): void {
    const next = placeAfter(this.native, instruction);
    if (next !== undefined) this.sayBefore(next, instruction, tree);
  }

  /** What the types of a function's pointers say that they point to, where they say it and nothing else is known. */
  sayPointees(fn: ValueId): void {
    const { native, context, b } = this;
    const first = native.blocks(fn).flatMap((block) => native.instructions(block))[0] as ValueId;
    for (const parameter of native.parameters(fn)) {
      const type = native.typeOf(parameter);
      // A hint takes a pointer of the machine's own address space.
      if (native.typeKind(type) === 'pointer' && native.addressSpace(type) !== 0) continue;
      const [pointee] = native.pointeeTypes(type);
      const kind = pointee && native.typeKind(pointee);
      if (kind === undefined || !(isFloatKind(kind) || kind === 'pointer')) continue;
      const hint = this.declared(native.pointerType(context, 0), { kind, bytes: bytesOf(kind, 8), path: [0], isWeak: true });
      b.before(first).call(hint.type, hint.fn, [parameter]);
    }
  }

  /** In the place of a call. */
  sayAt(call: ValueId, pointer: ValueId, hint: TypeHint): void {
    const { native, context, b } = this;
    replaceCall(native, context, b, call, { ...this.declared(native.pointerType(context, 0), hint), args: [pointer] });
  }

  /** What an integer or pointer says itself is known where it is one; what it holds is told from its first byte on. */
  private hint(value: ValueId, path: readonly Step[], kind: ScalarKind): { type: TypeId; fn: ValueId } | undefined {
    const { native, context } = this;
    const type = native.typeOf(value);
    const bytes = bytesOf(kind, 8);
    if (native.typeKind(type) === 'integer')
      return this.declared(type, { kind, bytes, path: path.map((step, i) => (i === 0 && step === 'every' ? 0 : step)) });
    if (native.typeKind(type) !== 'pointer') return undefined;
    // A pointer is no float: what is said so of it is said of what it points to.
    const behind = path.length === 1 && kind !== 'integer' && kind !== 'pointer' ? path : path.slice(1);
    return behind.length > 0 ? this.declared(native.pointerType(context, 0), { kind, bytes, path: behind }) : undefined;
  }

  private declared(type: TypeId, hint: TypeHint): { type: TypeId; fn: ValueId } {
    const { native, context, module } = this;
    const own = native.functionType(native.voidType(context), listOf(native, [type]), false);
    const isPointer = native.typeKind(type) === 'pointer';
    const name = `${hintName(hint)}${isPointer ? '' : `.${native.typeText(type)}`}`;
    const known = native.namedFunction(module, name);
    const fn = known || native.createFunction(module, name, own, 'external');
    if (!known) touchNothing(native, context, fn);
    return { type: own, fn };
  }
}

/** @throws BitgradError `bad-derivative-call` where a call does not pass a pointer, and a constant number of bytes if any */
export function lowerTypeHints(native: Native, context: ContextId, module: ModuleId): void {
  const said = new TypeHints(native, context, module);
  for (const { fn, word } of declaredFor(native, module, words)) {
    for (const call of callsOf(native, fn)) lowerHint(native, said, word, call);
    if (native.isUnused(fn)) native.deleteFunction(fn);
  }
  said.dispose();
}

function lowerHint(native: Native, said: TypeHints, word: HintWord, call: ValueId): void {
  const [pointer, length] = callArguments(native, call);
  const isLengthKnown = length === undefined || native.valueKind(length) === 'int';
  if (pointer === undefined || native.typeKind(native.typeOf(pointer)) !== 'pointer' || !isLengthKnown)
    throw new BitgradError('bad-derivative-call', `a call of \`${word}\` does not say where memory is, or how much of it`, {
      where: whereOf(native, call),
      fix: `write ${word}(pointer, bytes), with a constant number of bytes`,
    });
  const [kind, size] = hints[word];
  const bytes = length === undefined ? size : Number(native.constantInt(length));
  if (native.typeKind(native.typeOf(call)) !== 'void') native.replaceAllUses(call, native.constNull(native.typeOf(call)));
  said.sayAt(call, pointer, { kind, bytes, path: [0] });
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
