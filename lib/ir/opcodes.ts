// The LangRef's instruction names, in the order of LLVM-C's stable opcode numbers (llvm-c/Core.h, LLVMOpcode).
// C++ opcode numbers change from version to version; these do not. LLVM 23 splits `br` into 70 and 71: native/ maps
// both back to `br`, whose operands say which it is.

/** LLVM-C opcode number of each instruction. */
export const opcodeNumbers = {
  ret: 1, br: 2, switch: 3, indirectbr: 4, invoke: 5, unreachable: 7, callbr: 67, fneg: 66,
  add: 8, fadd: 9, sub: 10, fsub: 11, mul: 12, fmul: 13, udiv: 14, sdiv: 15, fdiv: 16, urem: 17, srem: 18, frem: 19,
  shl: 20, lshr: 21, ashr: 22, and: 23, or: 24, xor: 25,
  alloca: 26, load: 27, store: 28, getelementptr: 29,
  trunc: 30, zext: 31, sext: 32, fptoui: 33, fptosi: 34, uitofp: 35, sitofp: 36, fptrunc: 37, fpext: 38,
  ptrtoint: 39, inttoptr: 40, bitcast: 41, addrspacecast: 60,
  icmp: 42, fcmp: 43, phi: 44, call: 45, select: 46, userop1: 47, userop2: 48, va_arg: 49,
  extractelement: 50, insertelement: 51, shufflevector: 52, extractvalue: 53, insertvalue: 54, freeze: 68,
  fence: 55, cmpxchg: 56, atomicrmw: 57, resume: 58, landingpad: 59,
  cleanupret: 61, catchret: 62, catchpad: 63, cleanuppad: 64, catchswitch: 65, ptrtoaddr: 69,
} as const;

export type Opcode = keyof typeof opcodeNumbers;
export const opcodeNames: readonly (Opcode | undefined)[] = (() => {
  const names: (Opcode | undefined)[] = [];
  for (const [name, number] of Object.entries(opcodeNumbers)) names[number] = name as Opcode;
  return names;
})();
