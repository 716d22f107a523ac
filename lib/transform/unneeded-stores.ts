// What a derivative writes to memory whose contents the caller does not need (`dupNoNeed`) is left out, where nothing but what is
// written there depends on it: such memory need not exist, and programs pass null for it.

import { typeHintPrefix } from '../analysis/types/library';
import { calledFunction, isCall } from '../ir/calls';
import { opcodeNumbers } from '../ir/opcodes';
import { listOf } from '../llvm/list';
import type { Native, ValueId } from '../llvm/native';
import { addressUses, chosenWithOthers } from './address-uses';

/**
 * Leaves out stores to the memory behind parameters of a finished function: `unneeded` are places among `parameters`, those of the
 * function that is differentiated.
 */
export function dropUnneededStores(native: Native, fn: ValueId, parameters: readonly ValueId[], unneeded: readonly number[] = []): void {
  const dropped = parameters.filter((_, i) => unneeded.includes(i)).flatMap((parameter) => unneededStores(native, parameter) ?? []);
  if (dropped.length === 0) return;
  for (const store of dropped) native.eraseInstruction(store);
  native.runPassesOnFunctions(listOf(native, [fn]), 'adce,simplifycfg');
}

/** The stores to an address; undefined where something else needs what they write, or the address goes elsewhere. */
function unneededStores(native: Native, address: ValueId): ValueId[] | undefined {
  const uses = addressUses(native, address);
  const stores = new Set(uses.stores);
  for (const [user, at] of uses.others)
    if (isFill(native, user, at)) stores.add(user);
    else if (!isTypeHint(native, user)) return undefined;
  if (chosenWithOthers(native, uses) !== undefined) return undefined;
  const values = new Set(uses.loads);
  for (const value of values)
    for (const user of native.users(value)) {
      if (stores.has(user)) continue;
      if (!isArithmetic(native, user)) return undefined;
      values.add(user);
    }
  return [...stores];
}

const isTypeHint = (native: Native, user: ValueId): boolean => calledName(native, user).startsWith(typeHintPrefix);

/** A memset of the memory. */
const isFill = (native: Native, user: ValueId, address: ValueId): boolean =>
  calledName(native, user).startsWith('llvm.memset.') && native.operand(user, 0) === address;

/** Gives a value and does nothing else. */
function isArithmetic(native: Native, user: ValueId): boolean {
  if (native.valueKind(user) !== 'instruction') return false;
  const opcode = native.opcode(user);
  if (opcode === opcodeNumbers.call) {
    const isValue = native.typeKind(native.typeOf(user)) !== 'void';
    return isValue && /^llvm\.(?!mem|masked|experimental)/.test(calledName(native, user));
  }
  return arithmetic.has(opcode);
}

/** Empty where no function is called by name. */
function calledName(native: Native, user: ValueId): string {
  const callee = isCall(native, user) ? calledFunction(native, user) : undefined;
  return callee === undefined ? '' : native.name(callee);
}

const arithmetic: ReadonlySet<number> = new Set(
  (
    [
      ['fadd', 'fsub', 'fmul', 'fdiv', 'frem', 'fneg', 'fptrunc', 'fpext', 'fcmp', 'icmp', 'select', 'phi', 'freeze'],
      ['add', 'sub', 'mul', 'and', 'or', 'xor', 'shl', 'lshr', 'ashr', 'trunc', 'zext', 'sext', 'bitcast'],
      ['sitofp', 'uitofp', 'fptosi', 'fptoui', 'extractelement', 'insertelement', 'shufflevector', 'extractvalue', 'insertvalue'],
    ] as const
  )
    .flat()
    .map((name) => opcodeNumbers[name]),
);
