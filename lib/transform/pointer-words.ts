// Pointers that are stored as integers: LLVM writes a copy of eight bytes as an integer load and store (std::vector moves
// its elements so), and where it then finds the stored pointer again, the integer becomes `ptrtoint p`. The shadow of such
// a word would be no address. Here the store is given the pointer itself, which leaves the same bytes, so that the shadow
// memory is given p's shadow as for any other pointer. A word that is only moved from memory to memory needs nothing.

import type { FunctionIR, InstructionFact, ValueFact } from '../ir/function-ir';
import { isInstruction } from '../ir/function-ir';
import type { Snapshot } from '../ir/snapshot';
import type { Builder } from '../llvm/builder';
import type { Native } from '../llvm/native';

/** The pointer whose whole address a store writes as an integer; undefined for all other instructions. */
function storedPointer(ir: FunctionIR, value: ValueFact): ValueFact | undefined {
  if (!isInstruction(value) || value.opcode !== 'store' || value.isAtomic || value.isVolatile) return undefined;
  const word = ir.values[value.operands[0] as number] as ValueFact;
  if (!isInstruction(word) || word.opcode !== 'ptrtoint') return undefined;
  const pointer = ir.values[word.operands[0] as number] as ValueFact;
  const [wordType, pointerType] = [ir.types[word.type], ir.types[pointer.type]];
  return pointerType?.kind === 'pointer' && wordType?.storeBytes === pointerType.storeBytes ? pointer : undefined;
}

/** Rewrites such stores of one function. */
export function storePointersAsPointers(native: Native, b: Builder, taken: Snapshot): void {
  for (const value of taken.ir.values) {
    const pointer = storedPointer(taken.ir, value);
    if (pointer === undefined) continue;
    const { index, operands, align } = value as InstructionFact;
    const store = taken.value(index);
    b.before(store).debugLocationOf(store);
    b.store(taken.value(pointer.index), taken.value(operands[1] as number), align);
    native.eraseInstruction(store);
  }
}
