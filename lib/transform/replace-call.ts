// Puts a call of another function in the place of a call or invoke, before anything is frozen.

import { opcodeNumbers } from '../ir/opcodes';
import type { Builder } from '../llvm/builder';
import type { ContextId, Native, TypeId, ValueId } from '../llvm/native';

export interface Replacement {
  readonly type: TypeId;
  readonly fn: ValueId;
  readonly args: readonly ValueId[];
}

/** Whether an instruction calls a function by name (and does not merely pass it on). */
export const isCallOf = (native: Native, user: ValueId, fn: ValueId): boolean =>
  native.valueKind(user) === 'instruction' &&
  (native.opcode(user) === opcodeNumbers.call || native.opcode(user) === opcodeNumbers.invoke) &&
  native.operand(user, native.operandCount(user) - 1) === fn;

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
