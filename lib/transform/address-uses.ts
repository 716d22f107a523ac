// What is done with an address, and with those made of it: for memory that need not be there, or is nowhere.

import { opcodeNumbers } from '../ir/opcodes';
import type { Native, ValueId } from '../llvm/native';

const movers: ReadonlySet<number> = new Set([
  opcodeNumbers.getelementptr,
  opcodeNumbers.bitcast,
  opcodeNumbers.addrspacecast,
  opcodeNumbers.freeze,
  opcodeNumbers.phi,
  opcodeNumbers.select,
]);
/** What looks at an address, and not at what is there. */
const questions: ReadonlySet<number> = new Set([opcodeNumbers.icmp, opcodeNumbers.ptrtoint]);

export interface AddressUses {
  /** The address itself, and those made of it. */
  readonly addresses: ReadonlySet<ValueId>;
  readonly loads: ReadonlySet<ValueId>;
  /** Stores of something at the address. */
  readonly stores: ReadonlySet<ValueId>;
  /** Uses that are no accesses of one element, with the address they use. */
  readonly others: ReadonlyMap<ValueId, ValueId>;
}

export function addressUses(native: Native, start: ValueId): AddressUses {
  const addresses = new Set([start]);
  const [loads, stores, others] = [new Set<ValueId>(), new Set<ValueId>(), new Map<ValueId, ValueId>()];
  for (const address of addresses)
    for (const user of native.users(address)) {
      const opcode = native.valueKind(user) === 'instruction' ? native.opcode(user) : -1;
      if (movers.has(opcode)) addresses.add(user);
      else if (opcode === opcodeNumbers.load) loads.add(user);
      else if (opcode === opcodeNumbers.store && native.operand(user, 0) !== address) stores.add(user);
      else if (!questions.has(opcode)) others.set(user, address);
    }
  return { addresses, loads, stores, others };
}

/** An address that is chosen between one of these and one from elsewhere; undefined where there is none. */
export function chosenWithOthers(native: Native, { addresses }: AddressUses): ValueId | undefined {
  return [...addresses].find((address) => {
    const opcode = native.valueKind(address) === 'instruction' ? native.opcode(address) : -1;
    if (opcode !== opcodeNumbers.phi && opcode !== opcodeNumbers.select) return false;
    const choices = (opcode === opcodeNumbers.phi ? native.operands(address) : native.operands(address).slice(1)) as ValueId[];
    return choices.some((choice) => !addresses.has(choice));
  });
}
