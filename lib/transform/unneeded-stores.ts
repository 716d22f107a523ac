// What a derivative writes to memory whose contents the caller does not need (`dupNoNeed`) is left out, where nothing but what is
// written there depends on it: such memory need not exist, and programs pass null for it.

import { typeHintPrefix } from '../analysis/types/library';
import { opcodeNumbers } from '../ir/opcodes';
import { listOf } from '../llvm/list';
import type { Native, ValueId } from '../llvm/native';

const addressOpcodes: ReadonlySet<number> = new Set([
  opcodeNumbers.getelementptr,
  opcodeNumbers.bitcast,
  opcodeNumbers.addrspacecast,
  opcodeNumbers.phi,
  opcodeNumbers.select,
]);
/** What looks at an address, and not at what is there. */
const addressQuestions: ReadonlySet<number> = new Set([opcodeNumbers.icmp, opcodeNumbers.ptrtoint]);

/** Whether stores were left out. The memory is that behind a parameter of a finished function. */
export function dropUnneededStores(native: Native, fn: ValueId, parameters: readonly ValueId[]): void {
  const dropped = parameters.flatMap((parameter) => unneededStores(native, parameter) ?? []);
  if (dropped.length === 0) return;
  for (const store of dropped) native.eraseInstruction(store);
  native.runPassesOnFunctions(listOf(native, [fn]), 'adce,simplifycfg');
}

/** The stores to an address; undefined where something else needs what they write, or the address goes elsewhere. */
function unneededStores(native: Native, address: ValueId): ValueId[] | undefined {
  const addresses = new Set([address]);
  const stores = new Set<ValueId>();
  const values = new Set<ValueId>();
  for (const at of addresses)
    for (const user of native.users(at)) {
      const opcode = native.valueKind(user) === 'instruction' ? native.opcode(user) : -1;
      if (addressOpcodes.has(opcode)) addresses.add(user);
      else if (opcode === opcodeNumbers.load) values.add(user);
      else if (opcode === opcodeNumbers.store && native.operand(user, 0) !== at) stores.add(user);
      else if (isFill(native, user, opcode, at)) stores.add(user);
      else if (!addressQuestions.has(opcode) && !isTypeHint(native, user, opcode)) return undefined;
    }
  if ([...addresses].some((at) => isChosen(native, at, addresses))) return undefined;
  for (const value of values)
    for (const user of native.users(value)) {
      if (stores.has(user)) continue;
      if (!isArithmetic(native, user)) return undefined;
      values.add(user);
    }
  return [...stores];
}

/** Whether an address is one of several, of which some lead elsewhere. */
function isChosen(native: Native, at: ValueId, addresses: ReadonlySet<ValueId>): boolean {
  const opcode = native.valueKind(at) === 'instruction' ? native.opcode(at) : -1;
  if (opcode !== opcodeNumbers.phi && opcode !== opcodeNumbers.select) return false;
  const all = opcode === opcodeNumbers.phi ? native.operands(at) : native.operands(at).slice(1);
  return all.some((one) => !addresses.has(one as ValueId));
}

const isTypeHint = (native: Native, user: ValueId, opcode: number): boolean =>
  opcode === opcodeNumbers.call && calledName(native, user).startsWith(typeHintPrefix);

/** A memset of the memory. */
function isFill(native: Native, user: ValueId, opcode: number, address: ValueId): boolean {
  return opcode === opcodeNumbers.call && calledName(native, user).startsWith('llvm.memset.') && native.operand(user, 0) === address;
}

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

function calledName(native: Native, call: ValueId): string {
  const callee = native.operand(call, native.operandCount(call) - 1) as ValueId;
  return native.valueKind(callee) === 'function' ? native.name(callee) : '';
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
