// The function that a request names: one of the module, or what a pointer leads to when the program runs. Such a pointer is called
// by a function of ours, which is differentiated in its place: which function it is, is found out when the derivative runs.

import { opcodeNumbers } from '../ir/opcodes';
import { Builder } from '../llvm/builder';
import { listOf } from '../llvm/list';
import type { ContextId, ModuleId, Native, TypeId, ValueId } from '../llvm/native';
import { withoutCasts } from './casts';

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

/** Functions whose address is more than called by name: what an unknown pointer may be. */
export function addressTaken(native: Native, module: ModuleId): ValueId[] {
  return native.functions(module).filter((fn) => {
    if (native.isDeclaration(fn) || native.isVariadic(native.functionTypeOf(fn))) return false;
    return native.users(fn).some((user) => {
      if (native.valueKind(user) !== 'instruction') return true;
      return native.operands(user).slice(0, -1).includes(fn);
    });
  });
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
