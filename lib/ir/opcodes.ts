// The LangRef's instruction names, in the order of LLVM-C's stable opcode numbers (llvm-c/Core.h, LLVMOpcode).
// C++ opcode numbers change from version to version; these do not. LLVM 23 splits `br` into 70 and 71: native/ maps
// both back to `br`, whose operands say which it is. Those of binary operations and casts stand with the builder, which
// takes them as numbers.

import { binaryOpcodes, castOpcodes } from '../llvm/builder-numbers';

/** LLVM-C opcode number of each instruction. */
export const opcodeNumbers = {
  ret: 1,
  br: 2,
  switch: 3,
  indirectbr: 4,
  invoke: 5,
  unreachable: 7,
  callbr: 67,
  fneg: 66,
  ...binaryOpcodes,
  alloca: 26,
  load: 27,
  store: 28,
  getelementptr: 29,
  ...castOpcodes,
  icmp: 42,
  fcmp: 43,
  phi: 44,
  call: 45,
  select: 46,
  userop1: 47,
  userop2: 48,
  va_arg: 49,
  extractelement: 50,
  insertelement: 51,
  shufflevector: 52,
  extractvalue: 53,
  insertvalue: 54,
  freeze: 68,
  fence: 55,
  cmpxchg: 56,
  atomicrmw: 57,
  resume: 58,
  landingpad: 59,
  cleanupret: 61,
  catchret: 62,
  catchpad: 63,
  cleanuppad: 64,
  catchswitch: 65,
} as const;

export type Opcode = keyof typeof opcodeNumbers;
export const opcodeNames: readonly (Opcode | undefined)[] = (() => {
  const names: (Opcode | undefined)[] = [];
  for (const [name, number] of Object.entries(opcodeNumbers)) names[number] = name as Opcode;
  return names;
})();
