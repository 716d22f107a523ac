// Calls among the handles of a module that is being changed, and the places around instructions; `FunctionIR` tells the same of one that
// is frozen.

import type { Native, ValueId } from '../llvm/native';
import { opcodeNumbers } from './opcodes';

/** Whether a value is a call or an invoke. */
export const isCall = (native: Native, value: ValueId): boolean =>
  native.valueKind(value) === 'instruction' && [opcodeNumbers.call, opcodeNumbers.invoke].some((opcode) => opcode === native.opcode(value));

/** What is called: a function, a cast of one, a pointer, assembly. */
export const calledOperand = (native: Native, call: ValueId): ValueId => native.operand(call, native.operandCount(call) - 1) as ValueId;

/** The function that is called by name; undefined where something else is called. */
export function calledFunction(native: Native, call: ValueId): ValueId | undefined {
  const called = calledOperand(native, call);
  return native.valueKind(called) === 'function' ? called : undefined;
}

/** What a call passes. */
export const callArguments = (native: Native, call: ValueId): ValueId[] =>
  native.operands(call).slice(0, native.argumentCount(call)) as ValueId[];

/** The first instruction behind another one where code may be put: none is a phi. Undefined behind a terminator. */
export function placeAfter(native: Native, instruction: ValueId): ValueId | undefined {
  const instructions = native.instructions(native.blockOf(instruction));
  return instructions.slice(instructions.indexOf(instruction) + 1).find((at) => native.opcode(at) !== opcodeNumbers.phi);
}
