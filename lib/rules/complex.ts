// Rules of C's complex functions (C23 7.3) and of the compiler's own complex product and quotient: a complex operand is two
// floats, a complex result a struct of two. Calls that pass them otherwise are brought into this form first
// (lib/transform/complex-calls.ts).
//
// The functions are holomorphic: with the complex derivative f'(z) = u + iv, the real Jacobian is [[u, -v], [v, u]].

import { ln10 } from './constants';
import { add, and, call, div, type Expr, fcmp, mul, named, neg, not, one, resultOf, square, sub, two, zero } from './expr';
import { type Partial, when } from './partial';
import { table } from './registry';
import type { Box, Interval, RuleOptions, Target } from './rule';

export const complex = table('Complex functions');
const { rule } = complex;

const runtime = (name: string, ...symbols: string[]): Target => ({ name, opcodes: [], intrinsics: [], symbols, isLibrary: true });
/** `cexp`, called "complex exp", with `cexpf` and `cexpl`. */
const library = (name: string): Target => runtime(`complex ${name.slice(1)}`, name, `${name}f`, `${name}l`);

const side: Interval = [0.3, 2];
const around: Interval = [-2, 2];
/** Off the origin and the cuts along the negative axes. */
const plane: readonly Box[] = [
  [side, around],
  [[-2, -0.3], side],
];
const pair: RuleOptions = { returns: ['float', 'float'], domain: plane };

interface ComplexExpr {
  readonly re: Expr;
  readonly im: Expr;
}
const r: ComplexExpr = { re: resultOf(0), im: resultOf(1) };

const times = (a: ComplexExpr, b: ComplexExpr): ComplexExpr => ({
  re: sub(mul(a.re, b.re), mul(a.im, b.im)),
  im: add(mul(a.re, b.im), mul(a.im, b.re)),
});
const scaledBy = (a: ComplexExpr, factor: Expr): ComplexExpr => ({ re: mul(a.re, factor), im: mul(a.im, factor) });
const negated = (a: ComplexExpr): ComplexExpr => ({ re: neg(a.re), im: neg(a.im) });
/** 1/a, by way of |a|, so that no square over- or underflows. */
function inverse(a: ComplexExpr): ComplexExpr {
  const norm = call('hypot', a.re, a.im);
  const part = (template: string, of: Expr): Expr => named(template, [a.re, a.im], div(div(of, norm), norm));
  return { re: part('{0}/|{0} + {1}i|^2', a.re), im: neg(part('{1}/|{0} + {1}i|^2', a.im)) };
}

/** The Jacobian of a holomorphic function by the two floats of one operand. */
const holomorphic = ({ re, im }: ComplexExpr): readonly [readonly Partial[], readonly Partial[]] => [
  [re, neg(im)],
  [im, re],
];
/** The Jacobian of a function of two complex operands. */
const byBoth = (first: ComplexExpr, second: ComplexExpr): readonly (readonly Partial[])[] => {
  const [left, right] = [holomorphic(first), holomorphic(second)];
  return [
    [...left[0], ...right[0]],
    [...left[1], ...right[1]],
  ];
};

// ---- Product and quotient: what clang calls where a product is NaN, and for every quotient ----

const bothPlanes: readonly Box[] = [
  [side, around, around, side],
  [[-2, -0.3], side, side, around],
];
const both: RuleOptions = { returns: ['float', 'float'], domain: bothPlanes };
rule(
  runtime('complex product', '__muldc3', '__mulsc3', '__mulhc3', '__mulxc3', '__multc3'),
  (a, b, c, d) => byBoth({ re: c, im: d }, { re: a, im: b }),
  both,
);
rule(
  runtime('complex quotient', '__divdc3', '__divsc3', '__divhc3', '__divxc3', '__divtc3'),
  (_a, _b, c, d) => {
    const overDivisor = inverse({ re: c, im: d });
    return byBoth(overDivisor, negated(times(r, overDivisor)));
  },
  both,
);

// ---- Parts ----

const isOrigin = (x: Expr, y: Expr) => and(fcmp('oeq', x, zero), fcmp('oeq', y, zero));
rule(library('cabs'), (x, y) => [when(not(isOrigin(x, y)), div(x, resultOf(0))), when(not(isOrigin(x, y)), div(y, resultOf(0)))], {
  domain: plane,
  kink: '0 at 0',
});
rule(
  library('carg'),
  (x, y) => {
    const { re, im } = inverse({ re: x, im: y });
    return [when(not(isOrigin(x, y)), im), when(not(isOrigin(x, y)), re)];
  },
  { domain: plane, kink: '0 at 0; on the cut that of the upper side' },
);
rule(
  library('conj'),
  (_x, _y) => [
    [one, zero],
    [zero, neg(one)],
  ],
  pair,
);

rule(library('creal'), (_x, _y) => [one, zero], { domain: plane });
rule(library('cimag'), (_x, _y) => [zero, one], { domain: plane });
rule(library('cproj'), (_x, _y) => holomorphic({ re: one, im: zero }), {
  ...pair,
  kink: 'at infinities, which are one point, as elsewhere',
});

// ---- Exponential, logarithm, powers ----

rule(library('cexp'), (_x, _y) => holomorphic(r), pair);
rule(library('clog'), (x, y) => holomorphic(inverse({ re: x, im: y })), { ...pair, kink: 'infinite or NaN at 0' });
rule(library('clog10'), (x, y) => holomorphic(scaledBy(inverse({ re: x, im: y }), div(one, ln10))), {
  ...pair,
  kink: 'infinite or NaN at 0',
});
rule(library('csqrt'), (_x, _y) => holomorphic(inverse({ re: mul(two, r.re), im: mul(two, r.im) })), {
  ...pair,
  kink: 'infinite or NaN at 0',
});
rule(
  library('cpow'),
  (x, y, u, v) => {
    const base = { re: x, im: y };
    const logarithm = { re: call('log', call('hypot', x, y)), im: call('atan2', y, x) };
    return byBoth(times(times({ re: u, im: v }, r), inverse(base)), times(r, logarithm));
  },
  { ...both, kink: 'infinite or NaN at base 0' },
);

// ---- Trigonometric and hyperbolic ----

const functionsOf = (x: Expr) => ({ sin: call('sin', x), cos: call('cos', x), sinh: call('sinh', x), cosh: call('cosh', x) });
const sine = ({ re, im }: ComplexExpr): ComplexExpr => {
  const [a, b] = [functionsOf(re), functionsOf(im)];
  return { re: mul(a.sin, b.cosh), im: mul(a.cos, b.sinh) };
};
const cosine = ({ re, im }: ComplexExpr): ComplexExpr => {
  const [a, b] = [functionsOf(re), functionsOf(im)];
  return { re: mul(a.cos, b.cosh), im: neg(mul(a.sin, b.sinh)) };
};
const hyperbolicSine = ({ re, im }: ComplexExpr): ComplexExpr => {
  const [a, b] = [functionsOf(re), functionsOf(im)];
  return { re: mul(a.sinh, b.cos), im: mul(a.cosh, b.sin) };
};
const hyperbolicCosine = ({ re, im }: ComplexExpr): ComplexExpr => {
  const [a, b] = [functionsOf(re), functionsOf(im)];
  return { re: mul(a.cosh, b.cos), im: mul(a.sinh, b.sin) };
};

rule(library('csin'), (x, y) => holomorphic(cosine({ re: x, im: y })), pair);
rule(library('ccos'), (x, y) => holomorphic(negated(sine({ re: x, im: y }))), pair);
rule(library('csinh'), (x, y) => holomorphic(hyperbolicCosine({ re: x, im: y })), pair);
rule(library('ccosh'), (x, y) => holomorphic(hyperbolicSine({ re: x, im: y })), pair);
const squared = (a: ComplexExpr): ComplexExpr => ({ re: sub(square(a.re), square(a.im)), im: mul(two, mul(a.re, a.im)) });
const onePlus = (a: ComplexExpr): ComplexExpr => ({ re: add(one, a.re), im: a.im });
rule(library('ctan'), (_x, _y) => holomorphic(onePlus(squared(r))), { ...pair, domain: [[-1.2, 1.2], around] });
rule(library('ctanh'), (_x, _y) => holomorphic(onePlus(negated(squared(r)))), { ...pair, domain: [around, [-1.2, 1.2]] });
rule(library('catan'), (x, y) => holomorphic(inverse(onePlus(squared({ re: x, im: y })))), pair);
rule(library('catanh'), (x, y) => holomorphic(inverse(onePlus(negated(squared({ re: x, im: y }))))), {
  ...pair,
  domain: [[-0.8, 0.8], around],
});

// The inverse functions by the function at the result: it is on the branch that the library chose, and nothing cancels.
const branches = 'infinite or NaN at the branch points';
const besideCuts: readonly Box[] = [
  [[-0.8, 0.8], around],
  [[1.2, 3], side],
];
const rightOfCut: readonly Box[] = [
  [[1.2, 3], around],
  [[-2, 0.5], side],
];
rule(library('casin'), (_x, _y) => holomorphic(inverse(cosine(r))), { ...pair, domain: besideCuts, kink: branches });
rule(library('cacos'), (_x, _y) => holomorphic(negated(inverse(sine(r)))), { ...pair, domain: besideCuts, kink: branches });
rule(library('casinh'), (_x, _y) => holomorphic(inverse(hyperbolicCosine(r))), { ...pair, kink: branches });
rule(library('cacosh'), (_x, _y) => holomorphic(inverse(hyperbolicSine(r))), { ...pair, domain: rightOfCut, kink: branches });
