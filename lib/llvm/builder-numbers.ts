// The names that a Builder takes, with the numbers that the addon takes: LLVM-C's (llvm-c/Core.h), which never change
// from version to version, unlike those of C++. Flags are the addon's own (native/builder.h).

export const binaryOpcodes = {
  add: 8,
  fadd: 9,
  sub: 10,
  fsub: 11,
  mul: 12,
  fmul: 13,
  udiv: 14,
  sdiv: 15,
  fdiv: 16,
  urem: 17,
  srem: 18,
  frem: 19,
  shl: 20,
  lshr: 21,
  ashr: 22,
  and: 23,
  or: 24,
  xor: 25,
} as const;
export type BinaryOpcode = keyof typeof binaryOpcodes;

/** `ptrtoaddr` needs LLVM 22. */
export const castOpcodes = {
  trunc: 30,
  zext: 31,
  sext: 32,
  fptoui: 33,
  fptosi: 34,
  uitofp: 35,
  sitofp: 36,
  fptrunc: 37,
  fpext: 38,
  ptrtoint: 39,
  inttoptr: 40,
  bitcast: 41,
  addrspacecast: 60,
  ptrtoaddr: 69,
} as const;
export type CastOpcode = keyof typeof castOpcodes;

export const intPredicates = { eq: 32, ne: 33, ugt: 34, uge: 35, ult: 36, ule: 37, sgt: 38, sge: 39, slt: 40, sle: 41 } as const;
export type IntPredicate = keyof typeof intPredicates;

export const floatPredicates = {
  false: 0,
  oeq: 1,
  ogt: 2,
  oge: 3,
  olt: 4,
  ole: 5,
  one: 6,
  ord: 7,
  uno: 8,
  ueq: 9,
  ugt: 10,
  uge: 11,
  ult: 12,
  ule: 13,
  une: 14,
  true: 15,
} as const;
export type FloatPredicate = keyof typeof floatPredicates;

/** Which LLVM brought those after umin: fadd, fsub 9; fmax, fmin 15; *_wrap 16; usub_* 20; fmaximum, fminimum 21; *num 23. */
export const atomicOperations = {
  xchg: 0,
  add: 1,
  sub: 2,
  and: 3,
  nand: 4,
  or: 5,
  xor: 6,
  max: 7,
  min: 8,
  umax: 9,
  umin: 10,
  fadd: 11,
  fsub: 12,
  fmax: 13,
  fmin: 14,
  uinc_wrap: 15,
  udec_wrap: 16,
  usub_cond: 17,
  usub_sat: 18,
  fmaximum: 19,
  fminimum: 20,
  fmaximumnum: 21,
  fminimumnum: 22,
} as const;
export type AtomicOperation = keyof typeof atomicOperations;

export const atomicOrderings = { unordered: 1, monotonic: 2, acquire: 4, release: 5, acq_rel: 6, seq_cst: 7 } as const;
export type AtomicOrdering = keyof typeof atomicOrderings;

export const tailMarks = { none: 0, tail: 1, musttail: 2, notail: 3 } as const;
export type TailMark = keyof typeof tailMarks;

/** What an instruction may carry beside its operands. A folded constant carries none. */
export interface InstructionFlags {
  /** LLVM-C's bits: reassoc 1, nnan 2, ninf 4, nsz 8, arcp 16, contract 32, afn 64. */
  readonly fastMath?: number | undefined;
  readonly nuw?: boolean | undefined;
  readonly nsw?: boolean | undefined;
  readonly exact?: boolean | undefined;
  /** `or`, LLVM 18 on. */
  readonly disjoint?: boolean | undefined;
  /** `zext` and `uitofp`, LLVM 18 and 19 on. */
  readonly nneg?: boolean | undefined;
  /** `icmp`, LLVM 20 on. */
  readonly samesign?: boolean | undefined;
}

/** The addon's bit set of `flags`. */
export function flagBits(flags: InstructionFlags | undefined): number {
  if (flags === undefined) return 0;
  return (
    (flags.fastMath ?? 0) |
    (flags.nuw ? 1 << 7 : 0) |
    (flags.nsw ? 1 << 8 : 0) |
    (flags.exact ? 1 << 9 : 0) |
    (flags.disjoint ? 1 << 10 : 0) |
    (flags.nneg ? 1 << 11 : 0) |
    (flags.samesign ? 1 << 12 : 0)
  );
}
