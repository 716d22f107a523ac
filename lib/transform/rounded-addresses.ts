// Addresses of which bits are cleared or set: rounded to a multiple, marked in bits that alignment leaves free. A shadow need
// not lie at the same distance from such a multiple as what it is the shadow of, so it is moved as far as the address was
// moved. What a mask leaves of the lowest bits is no address but a number, and the same for both.

import type { FunctionIR, InstructionFact, TypeIndex, ValueIndex } from '../ir/function-ir';
import type { Builder } from '../llvm/builder';
import type { ValueId } from '../llvm/native';
import type { Target } from './target';

/** Bits that tell where in a block of memory an address lies; masks of more keep a half of it. */
const lowestBits = 31;

/** The shadow of `address & mask` or `address | bits`: undefined where the word is no single address. */
export function roundedShadow(target: Target, i: InstructionFact, address: ValueIndex, shadow: ValueId): ValueId | undefined {
  const type = target.ir.types[i.type];
  if (type?.kind !== 'integer' || type.count !== 64) return undefined;
  const { native } = target;
  const b = target.after(i.index);
  const [from, to] = [target.primal(address), target.primal(i.index)];
  const moved = b.binary('add', shadow, b.binary('sub', to, from));
  if (i.opcode === 'or') return moved;
  const word = target.type(i.type);
  const mask = target.primal(i.operands.find((operand) => operand !== address) as number);
  const isLow = (bits: ValueId): ValueId => b.icmp('ult', bits, native.constInt(word, 2 ** lowestBits));
  const dropped = b.binary('xor', mask, native.constInt(word, -1));
  return b.select(isLow(dropped), moved, b.select(isLow(mask), to, b.binary('and', shadow, mask)));
}

/** A shadow at the distance from another that two addresses have. */
export function movedAlike(target: Target, b: Builder, shadow: ValueId, from: ValueId, to: ValueId): ValueId {
  const { native, context } = target;
  const address = (pointer: ValueId): ValueId => b.cast('ptrtoint', pointer, native.intType(context, 64));
  return b.gep(native.intType(context, 8), shadow, [b.binary('sub', address(to), address(from))], false);
}

/**
 * What an access of a shadow may be aligned by: no more than its elements ask for. LLVM knows more of an address that was rounded, and of
 * a shadow that was moved as far as it that is not so.
 */
export function shadowAlign(ir: FunctionIR, i: InstructionFact, type: TypeIndex): number {
  let element = ir.types[type];
  while (element?.kind === 'vector' || element?.kind === 'array') element = ir.types[element.elements[0] as number];
  return Math.min(i.align, Math.max(1, element?.abiAlign ?? 1));
}
