// The objects that a pointer may point into, by what it is made from in this function: identity, which holds on all trips.

import type { FunctionIR, ValueFact, ValueIndex } from '../ir/function-ir';
import { isGlobal, isInstruction } from '../ir/function-ir';

/** Arguments, allocas, globals, results of loads and calls. */
export type Objects = ReadonlySet<ValueIndex>;

/** What nothing in the function names. */
export const unknownObject: ValueIndex = -1;

const maxObjects = 16;
const steps = new Set(['getelementptr', 'bitcast', 'addrspacecast', 'phi', 'select', 'freeze']);

export class UnderlyingObjects {
  private readonly memo = new Map<ValueIndex, Objects>();
  constructor(private readonly ir: FunctionIR) {}

  of(pointer: ValueIndex): Objects {
    const known = this.memo.get(pointer);
    if (known) return known;
    const found = new Set<ValueIndex>();
    const seen = new Set<ValueIndex>([pointer]);
    const work = [pointer];
    for (let at = work.pop(); at !== undefined; at = work.pop()) {
      const value = this.ir.values[at] as ValueFact & { opcode?: string };
      if (value.kind === 'null' || value.kind === 'undef' || value.kind === 'poison') continue;
      if (value.opcode && steps.has(value.opcode)) {
        const inputs =
          value.opcode === 'select' ? value.operands.slice(1) : value.opcode === 'phi' ? value.operands : value.operands.slice(0, 1);
        for (const input of inputs)
          if (!seen.has(input)) {
            seen.add(input);
            work.push(input);
          }
      } else
        found.add(value.kind === 'argument' || isGlobal(value) || value.opcode === 'alloca' || isInstruction(value) ? at : unknownObject);
      if (found.size > maxObjects) {
        found.clear();
        found.add(unknownObject);
        break;
      }
    }
    this.memo.set(pointer, found);
    return found;
  }
}
