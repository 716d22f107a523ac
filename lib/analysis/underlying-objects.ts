// The objects that a pointer may point into, by what it is made from in this function: identity, which holds on all trips.

import type { FunctionIR, GlobalFact, ValueFact, ValueIndex } from '../ir/function-ir';
import { isGlobal, isInstruction } from '../ir/function-ir';
import { holdsPointer } from './memory-classes';

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

/** Objects whose address leaves the function's sight: stored, passed on, returned or turned into a number. */
export function capturedObjects(ir: FunctionIR, underlying: UnderlyingObjects): Set<ValueIndex> {
  const captured = new Set<ValueIndex>();
  const capture = (pointer: ValueIndex): void => {
    for (const object of underlying.of(pointer)) captured.add(object);
  };
  for (const value of ir.values) {
    if (!isInstruction(value)) continue;
    const isPointer = (operand: ValueIndex): boolean => holdsPointer(ir, ir.values[operand]?.type ?? -1);
    if (value.opcode === 'store' && isPointer(value.operands[0] as number)) capture(value.operands[0] as number);
    else if (value.opcode === 'ptrtoint' || value.opcode === 'ret' || value.opcode === 'insertvalue' || value.opcode === 'insertelement') {
      for (const operand of value.operands) if (isPointer(operand)) capture(operand);
    } else if ((value.opcode === 'call' || value.opcode === 'invoke') && !(ir.values[value.callee] as GlobalFact | undefined)?.intrinsic)
      for (const operand of value.operands.slice(0, value.argumentCount)) if (isPointer(operand)) capture(operand);
  }
  return captured;
}
