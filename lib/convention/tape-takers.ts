// Where the tape of `__enzyme_augmentfwd` goes: which entry points take it, as far as it can be followed. Values, local memory and the
// program's own functions are gone through; what else the call returns beside the tape is followed with it.

import { callArguments, calledFunction, isCall } from '../ir/calls';
import { opcodeNumbers } from '../ir/opcodes';
import type { Native, ValueId } from '../llvm/native';
import { addressUses } from '../transform/address-uses';
import { type CallSite, callsOf } from './call-sites';
import { type EntryWord, entryOf } from './entries';

const movers: ReadonlySet<number> = new Set([
  opcodeNumbers.bitcast,
  opcodeNumbers.addrspacecast,
  opcodeNumbers.ptrtoint,
  opcodeNumbers.inttoptr,
  opcodeNumbers.freeze,
  opcodeNumbers.phi,
  opcodeNumbers.select,
  opcodeNumbers.extractvalue,
  opcodeNumbers.insertvalue,
]);

/** The entry points that take the tape which a call makes; undefined where it goes out of sight. */
export function tapeTakers(native: Native, { call, sret }: CallSite): ReadonlySet<EntryWord> | undefined {
  const takers = new Set<EntryWord>();
  const values = new Set<ValueId>();
  /** What is read from local memory; undefined where others may read it. */
  const addLoads = (address: ValueId): boolean => {
    const place = localMemory(native, address);
    const uses = place === undefined ? undefined : addressUses(native, place);
    const isSeen = uses !== undefined && [...uses.others.keys()].every((user) => user === call || endsLife(native, user));
    for (const load of isSeen ? (uses?.loads ?? []) : []) values.add(load);
    return isSeen;
  };
  const follow = (user: ValueId, value: ValueId): boolean => {
    const opcode = native.opcode(user);
    if (movers.has(opcode)) values.add(user);
    else if (opcode === opcodeNumbers.store) return native.operand(user, 0) === value && addLoads(native.operand(user, 1) as ValueId);
    else if (opcode === opcodeNumbers.ret) {
      const fn = native.functionOf(native.blockOf(user));
      if (!['internal', 'private'].includes(native.linkage(fn))) return false;
      for (const returned of callsOf(native, fn)) values.add(returned);
    } else if (isCall(native, user)) {
      const callee = calledFunction(native, user);
      if (callee === undefined) return false;
      const entry = native.isDeclaration(callee) ? entryOf(native.name(callee)) : undefined;
      if (entry !== undefined) takers.add(entry);
      else if (native.isDeclaration(callee)) return false;
      else
        callArguments(native, user).forEach((argument, i) => {
          const parameter = native.parameters(callee)[i];
          if (argument === value && parameter !== undefined) values.add(parameter);
        });
    }
    return true;
  };
  if (sret === undefined) values.add(call);
  else if (!addLoads(sret.pointer)) return undefined;
  for (const value of values) {
    const users = native.users(value).filter((user) => native.valueKind(user) === 'instruction');
    if (!users.every((user) => isOfNumbers(native, value) || follow(user, value))) return undefined;
  }
  return takers;
}

/** The local memory that an address is in. */
function localMemory(native: Native, address: ValueId): ValueId | undefined {
  if (native.valueKind(address) !== 'instruction') return undefined;
  const opcode = native.opcode(address);
  if (opcode === opcodeNumbers.alloca) return address;
  const isMade = opcode === opcodeNumbers.getelementptr || opcode === opcodeNumbers.bitcast;
  return isMade ? localMemory(native, native.operand(address, 0) as ValueId) : undefined;
}

const endsLife = (native: Native, user: ValueId): boolean => {
  const callee = isCall(native, user) ? calledFunction(native, user) : undefined;
  return callee !== undefined && native.name(callee).startsWith('llvm.lifetime.');
};

/** No address is made of floating-point numbers: the result beside the tape may go anywhere. */
const isOfNumbers = (native: Native, value: ValueId): boolean => ['float', 'double'].includes(native.typeKind(native.typeOf(value)));
