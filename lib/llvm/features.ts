// Which LLVM has what: the only place in TypeScript that knows a version number. Everything else asks `has`.

import type { Native } from './native';

/** First and last major version that has the feature; last undefined: still there. From the LLVM release notes and headers. */
const features = {
  /** The type `bfloat`. */
  bfloat: [11],
  /** The instruction `freeze`. */
  freeze: [10],
  /** The attribute `noundef`. */
  noundef: [11],
  /** The constant `poison`. */
  poison: [12],
  /** Reading debug info of a module that does not verify can be kept from ending the process (seen on 19 and 22, not on 14). */
  readsBrokenDebugInfo: [19],
  /** The attribute `sret` names the type of the result; before, the pointer does. */
  sretType: [12],
  /** Pointers without a pointee. */
  opaquePointers: [15],
  /** The instruction `fneg` is made where a negation is asked for, rather than `fsub -0.0, x`; 8 and 9 can read it. */
  buildsFneg: [10],
  /** Debug records in place of calls of llvm.dbg.*. */
  debugRecords: [19],
  /** One attribute `memory(...)` for a function's effects, rather than readnone, argmemonly and their kin. */
  memoryAttribute: [16],
  /** The attribute `captures(...)`, rather than nocapture. */
  capturesAttribute: [21],
  /** Alias scopes are declared, by llvm.experimental.noalias.scope.decl. */
  scopeDeclarations: [12],
  /** llvm.vector.reduce.* without `experimental`. */
  vectorReduce: [12],
  /** llvm.tan, llvm.asin, llvm.acos, llvm.atan, llvm.sinh, llvm.cosh, llvm.tanh. */
  trigonometricIntrinsics: [19],
  /** llvm.ldexp, llvm.frexp. */
  ldexpIntrinsic: [17],
  /** llvm.exp10. */
  exp10Intrinsic: [18],
  /** llvm.roundeven. */
  roundevenIntrinsic: [11],
  /** llvm.powi is overloaded on its exponent too. */
  powiExponentOverloaded: [13],
  /** llvm.lifetime.start and .end take no size. */
  lifetimeWithoutSize: [22],
  /** The alignment of llvm.masked.* is a parameter attribute, not an argument. */
  maskedAlignAttribute: [22],
  /** atomicrmw fadd and fsub. */
  atomicFadd: [9],
} as const satisfies Record<string, readonly [first: number, last?: number]>;

export type Feature = keyof typeof features;
export const featureNames = Object.keys(features) as readonly Feature[];

/** The oldest and the newest LLVM that the native layer is written for. */
export const supportedLlvms = { first: 7, last: 23 } as const;

/** The major version of the LLVM behind an addon. */
export const llvmMajor = (native: Native): number => Number.parseInt(native.llvmVersion(), 10);

/** Whether the LLVM behind the addon has the feature. */
export function has(native: Native, feature: Feature): boolean {
  const [first, last]: readonly [number, number?] = features[feature];
  const major = llvmMajor(native);
  return major >= first && (last === undefined || major <= last);
}
