// The function that a request names: one of the module, or what a pointer leads to when the program runs. Such a pointer is called
// by a function of ours, which is differentiated in its place: which function it is, is found out when the derivative runs.

import { callArguments, calledOperand, isCall } from '../ir/calls';
import { opcodeNumbers } from '../ir/opcodes';
import { Builder } from '../llvm/builder';
import { listOf } from '../llvm/list';
import type { ContextId, ModuleId, Native, TypeId, ValueId } from '../llvm/native';
import { withoutCasts } from './casts';
import { entryOf } from './entries';

/** The functions that a value may be, where its definition tells; undefined where it does not. */
export function functionsIn(native: Native, value: ValueId): ValueId[] | undefined {
  const plain = withoutCasts(native, value);
  const kind = native.valueKind(plain);
  if (kind === 'function') return [plain];
  if (kind !== 'instruction') return undefined;
  const opcode = native.opcode(plain);
  if (opcode === opcodeNumbers.select) return allOf(native, [native.operand(plain, 1), native.operand(plain, 2)]);
  if (opcode === opcodeNumbers.phi) return allOf(native, native.operands(plain));
  if (opcode === opcodeNumbers.load) return storedIn(native, native.operand(plain, 0) as ValueId);
  return undefined;
}

function allOf(native: Native, values: readonly (ValueId | 0)[]): ValueId[] | undefined {
  const all = values.map((value) =>
    value && native.valueKind(withoutCasts(native, value)) === 'function' ? [withoutCasts(native, value)] : undefined,
  );
  return all.every((one) => one !== undefined) ? [...new Set(all.flat())] : undefined;
}

/** The function that a constant variable holds. */
function storedIn(native: Native, address: ValueId): ValueId[] | undefined {
  const global = withoutCasts(native, address);
  if (native.valueKind(global) !== 'global' || !native.isConstant(global)) return undefined;
  const held = native.initializer(global);
  return held ? functionsIn(native, held) : undefined;
}

/** Functions whose address is more than called, or asked a derivative of, by name: what an unknown pointer may be. */
export function addressTaken(native: Native, module: ModuleId): ValueId[] {
  const isTaken = (value: ValueId): boolean =>
    native.users(value).some((user) => {
      const kind = native.valueKind(user);
      if (kind === 'expression') return isTaken(user);
      return kind !== 'instruction' || (native.operands(user).slice(0, -1).includes(value) && !isTargetOf(native, value, user));
    });
  return native.functions(module).filter((fn) => !native.isDeclaration(fn) && !native.isVariadic(native.functionTypeOf(fn)) && isTaken(fn));
}

/** Whether an instruction asks for a derivative of a value. */
function isTargetOf(native: Native, value: ValueId, user: ValueId): boolean {
  if (!isCall(native, user)) return false;
  const callee = withoutCasts(native, calledOperand(native, user));
  if (native.valueKind(callee) !== 'function' || entryOf(native.name(callee)) === undefined) return false;
  const isSret = native.parameterAttributes(user, 0).some((attribute) => native.attributeName(attribute) === 'sret');
  return callArguments(native, user).every((operand, i) => operand !== value || i === (isSret ? 1 : 0));
}

/** A function that calls the pointer it is given first with the arguments behind it. */
export function callThrough(native: Native, context: ContextId, module: ModuleId, type: TypeId, name: string): ValueId {
  const pointer = native.pointerType(context, 0);
  const result = native.returnTypeOf(type);
  const own = native.functionType(result, listOf(native, [pointer, ...native.parameterTypes(type)]), false);
  const fn = native.createFunction(module, name, own, 'internal');
  const [callee, ...args] = native.parameters(fn) as [ValueId, ...ValueId[]];
  const b = new Builder(native, context);
  b.atEnd(native.appendBlock(fn, 'entry'));
  const value = b.call(type, callee, args);
  b.ret(native.typeKind(result) === 'void' ? 0 : value);
  b.dispose();
  return fn;
}
