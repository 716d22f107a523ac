// Variables that the user says are inactive: what is loaded from them has no derivative. The optimizer would put what has been stored
// in the place of what is loaded, so that every load gets its own end of the derivative before anything is optimized.

import { opcodeNumbers } from '../ir/opcodes';
import { Builder } from '../llvm/builder';
import { listOf } from '../llvm/list';
import type { ContextId, ModuleId, Native, TypeId, ValueId } from '../llvm/native';
import { oraclePrefix } from './marker';

const samePrefix = `${oraclePrefix}same.`;
const addressOpcodes: ReadonlySet<number> = new Set([opcodeNumbers.getelementptr, opcodeNumbers.bitcast, opcodeNumbers.addrspacecast]);

export function endAtInactiveGlobals(native: Native, context: ContextId, module: ModuleId, names: ReadonlySet<string>): void {
  const b = new Builder(native, context);
  for (const name of names) {
    const global = native.namedGlobal(module, name);
    if (global) for (const load of loadsFrom(native, global)) endAt(native, context, module, b, load);
  }
  b.dispose();
}

function loadsFrom(native: Native, address: ValueId): ValueId[] {
  return native.users(address).flatMap((user) => {
    const kind = native.valueKind(user);
    if (kind !== 'instruction' && kind !== 'expression') return [];
    const opcode = native.opcode(user);
    if (addressOpcodes.has(opcode)) return loadsFrom(native, user);
    return kind === 'instruction' && opcode === opcodeNumbers.load ? [user] : [];
  });
}

function endAt(native: Native, context: ContextId, module: ModuleId, b: Builder, load: ValueId): void {
  const type = native.typeOf(load);
  const users = native.users(load);
  if (native.typeKind(type) === 'pointer' || users.length === 0 || users.every((user) => isSame(native, user))) return;
  const { fn, own } = sameOf(native, context, module, b, type);
  const block = native.blockOf(load);
  const instructions = native.instructions(block);
  const next = instructions[instructions.indexOf(load) + 1] as ValueId;
  const same = b
    .before(next)
    .debugLocationOf(load)
    .call(own, fn, [native.undef(type)]);
  native.replaceAllUses(load, same);
  native.setOperand(same, 0, load);
}

const isSame = (native: Native, user: ValueId): boolean => {
  if (native.valueKind(user) !== 'instruction' || native.opcode(user) !== opcodeNumbers.call) return false;
  const callee = native.operand(user, native.operandCount(user) - 1) as ValueId;
  return native.valueKind(callee) === 'function' && native.name(callee).startsWith(samePrefix);
};

/** A function that returns what it is given. */
function sameOf(native: Native, context: ContextId, module: ModuleId, b: Builder, type: TypeId): { fn: ValueId; own: TypeId } {
  const own = native.functionType(type, listOf(native, [type]), false);
  const name = `${samePrefix}${native.typeText(type)}`;
  const known = native.namedFunction(module, name);
  if (known) return { fn: known, own };
  const fn = native.createFunction(module, name, own, 'internal');
  native.addFunctionAttribute(fn, native.enumAttribute(context, 'noinline'));
  b.atEnd(native.appendBlock(fn, 'entry')).ret(native.parameter(fn, 0));
  return { fn, own };
}
