// What an LLVM can do, by name: the only place in TypeScript that knows version numbers. Code asks `has(native, feature)`.

import type { Native } from './native';

/** feature -> first and last LLVM that has it (from 7 on; Infinity: still there). */
const features = {
  /** One pointer type without pointee. */
  opaquePointers: [15, Number.POSITIVE_INFINITY],
  bfloat: [11, Number.POSITIVE_INFINITY],
  freeze: [10, Number.POSITIVE_INFINITY],
  /** The pass is spelled `lower-switch` (before: `lowerswitch`). */
  lowerSwitchHyphenated: [19, Number.POSITIVE_INFINITY],
} as const satisfies Record<string, readonly [number, number]>;

export type Feature = keyof typeof features;

/** Major version of the LLVM behind an addon. */
export const llvmMajor = (native: Native): number => Number.parseInt(native.llvmVersion(), 10);

export function has(native: Native, feature: Feature): boolean {
  const [first, last] = features[feature];
  const major = llvmMajor(native);
  return first <= major && major <= last;
}
