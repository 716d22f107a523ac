// How the functions of the C math library are written in LLVM IR, both ways: which symbols and intrinsics *are* `sin`
// (so that one rule recognises all of them), and what to *call* for `cos` when a partial is emitted.
//
// Base names are those of the C standard for double. To call, intrinsics are preferred that every supported LLVM has:
// LLVM knows their effects, vectorizes them, and lowers them on every target. Sources: LangRef "Standard C/C++ Library
// Intrinsics", C23 7.12 and Annex F, glibc's bits/math-finite.h (until 2.31) for the `__*_finite` names.

import type { FloatKind } from '../ir/function-ir';
import type { Target } from './rule';

/** Intrinsic of a base name, wherever some LLVM has one; recognised, and emitted if in `emitted`. */
const intrinsics: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['sqrt', 'sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2', 'sinh', 'cosh', 'tanh', 'exp', 'exp2', 'exp10', 'log', 'log2', 'log10']
      .concat(['pow', 'fma', 'fabs', 'copysign', 'floor', 'ceil', 'trunc', 'rint', 'nearbyint', 'round', 'roundeven', 'ldexp'])
      .concat(['lround', 'llround', 'lrint', 'llrint'])
      .map((name) => [name, `llvm.${name}`]),
  ),
  fmin: 'llvm.minnum',
  fmax: 'llvm.maxnum',
  fminimum: 'llvm.minimum',
  fmaximum: 'llvm.maximum',
  fminimum_num: 'llvm.minimumnum',
  fmaximum_num: 'llvm.maximumnum',
};

/** Base names that are called by intrinsic: all LLVMs from 7 on have these. */
const emitted: ReadonlySet<string> = new Set(
  ['sqrt', 'sin', 'cos', 'exp', 'exp2', 'log', 'log2', 'log10', 'pow', 'fma', 'fabs', 'copysign']
    .concat(['floor', 'ceil', 'trunc', 'rint', 'nearbyint', 'round', 'fmin', 'fmax'])
    .concat(['powi']),
);

/** Base names that old clang spelled `__*_finite` under -ffast-math. */
const finite: ReadonlySet<string> = new Set(
  [
    'acos',
    'acosh',
    'asin',
    'atan2',
    'atanh',
    'cosh',
    'exp',
    'exp10',
    'exp2',
    'fmod',
    'gamma_r',
    'hypot',
    'j0',
    'j1',
    'jn',
    'lgamma_r',
  ].concat(['log', 'log10', 'log2', 'pow', 'remainder', 'scalb', 'sinh', 'sqrt', 'y0', 'y1', 'yn']),
);

/** The C name of a base for a suffix: `sinf`, `lgammaf_r`. */
export const cName = (base: string, suffix: '' | 'f' | 'l' | QuadSuffix): string =>
  base.endsWith('_r') ? `${base.slice(0, -2)}${suffix}_r` : `${base}${suffix}`;

const suffixes = ['', 'f', 'l'] as const;

/** Every symbol that C compilers have for the function: three float types, and the `__*_finite` names if it has them. */
export function symbolsOf(base: string): readonly string[] {
  const names = suffixes.map((suffix) => cName(base, suffix));
  return finite.has(base) ? [...names, ...names.map((name) => `__${name}_finite`)] : names;
}

const interchange: Readonly<Record<string, string>> = { f32: 'f', f64: '', f32x: '', f64x: 'l' };

/** C's name of a function that is called by that of an interchange type (C23 Annex H): `sinf` for `sinf32`; else ''. */
export function standardName(symbol: string): string {
  const [, base, type, reentrant = ''] = /^(\w+?)(f32x?|f64x?)(_r)?$/.exec(symbol) ?? [];
  return base ? `${base}${interchange[type as string]}${reentrant}` : '';
}

/** The libraries that have the math functions for fp128: the C library's `sinf128`, libquadmath's `sinq`. */
export type QuadSuffix = 'f128' | 'q';

/** C's name of a function for fp128, and which library's it is; undefined when the symbol ends like neither. */
export function quadName(symbol: string): { readonly base: string; readonly suffix: QuadSuffix } | undefined {
  const [, base, suffix, reentrant = ''] = /^(\w+?)(f128|q)(_r)?$/.exec(symbol) ?? [];
  return base ? { base: `${base}${reentrant}`, suffix: suffix as QuadSuffix } : undefined;
}

/** A function of the C math library in all its spellings; `aliases` are other base names of the same function. */
export function libm(base: string, aliases: readonly string[] = []): Target {
  const own = intrinsics[base];
  return { name: base, opcodes: [], intrinsics: own ? [own] : [], symbols: [base, ...aliases].flatMap(symbolsOf), isLibrary: true };
}

/** What to call for a base name in a float type. */
export type Spelling =
  | {
      readonly by: 'intrinsic';
      readonly name: string;
      /** Types that choose the overload: the float type, for powi then the integer's (only from LLVM 13 on). */
      readonly overloads: readonly ('float' | 'integer')[];
      /** The type to compute in; operands are extended to it and the result truncated. */
      readonly compute: FloatKind;
    }
  | {
      readonly by: 'symbol';
      readonly name: string;
      readonly compute: FloatKind;
      /** Bits of the C type of integer arguments, which are extended (signed) or truncated to it. */
      readonly integerBits: number;
    }
  /** The target has no such function in this type. */
  | { readonly by: 'nothing'; readonly because: string };

/** Functions whose integer argument is a long or long long, not an int. */
const longs: ReadonlySet<string> = new Set(['scalbln', 'pown', 'compoundn', 'rootn']);

/** Intrinsics that need no library: one instruction, or bit operations, in every type. */
const withoutLibrary: ReadonlySet<string> = new Set(['sqrt', 'fabs', 'copysign']);

/**
 * What to call for the function `base` on operands of this float type. half and bfloat are computed in float. Vectors
 * go through the intrinsic as they are; for a symbol they are taken apart into lanes.
 * @param quad where the functions for fp128 are, as far as the operation itself tells
 */
export function spelling(base: string, float: FloatKind, quad?: QuadSuffix): Spelling {
  if (float === 'fp128' && quad && !withoutLibrary.has(base))
    return { by: 'symbol', name: cName(base, quad), compute: 'fp128', integerBits: longs.has(base) ? 64 : 32 };
  if (float === 'ppc_fp128' || (float === 'fp128' && !withoutLibrary.has(base)))
    return { by: 'nothing', because: `there is no ${base} for ${float} that could be called on every system` };
  const compute = float === 'half' || float === 'bfloat' ? 'float' : float;
  if (emitted.has(base)) {
    const overloads = base === 'powi' ? (['float', 'integer'] as const) : (['float'] as const);
    return { by: 'intrinsic', name: intrinsics[base] ?? `llvm.${base}`, overloads, compute };
  }
  return {
    by: 'symbol',
    name: cName(base, compute === 'float' ? 'f' : compute === 'double' ? '' : 'l'),
    compute,
    integerBits: longs.has(base) ? 64 : 32,
  };
}
