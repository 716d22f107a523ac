// Rules of C math functions whose result is one of the operands, or an operand scaled, rounded or reduced: signs,
// minima and maxima, remainders, rounding to whole numbers, exponents (C23 7.12.6 and 7.12.9 to 7.12.12).
//
// They are piecewise smooth, and each row states its choice where two pieces meet. Minima and maxima: in a tie the
// derivative goes whole to the first operand, as if that one were returned. A NaN that is passed over has none.

import {
  and,
  type Condition,
  call,
  copysign,
  div,
  type Expr,
  fabs,
  fcmp,
  intNeg,
  isNan,
  mul,
  neg,
  not,
  one,
  or,
  result,
  sub,
  zero,
} from './expr';
import { none, type Partial, scaling, when } from './partial';
import { table } from './registry';
import type { Box, Interval, OperandKind } from './rule';
import { libm } from './spelling';

export const piecewise = table('C math library: selection, rounding, remainders');
const { rule } = piecewise;

const around: Interval = [-3, 3];
/** Between whole numbers, and between halves: floor, rint and their like are smooth there. */
const betweenSteps: readonly Box[] = [[[1.1, 1.4]], [[2.6, 2.9]], [[-1.4, -1.1]], [[-2.9, -2.6]]];

// ---- Signs ----

rule(libm('fabs'), (x) => [when(fcmp('une', x, zero), copysign(one, x))], { domain: [[[0.1, 3]], [[-3, -0.1]]], kink: '0 at 0' });
rule(libm('copysign'), (x, y) => [when(fcmp('une', x, zero), mul(copysign(one, x), copysign(one, y))), zero], {
  domain: [
    [
      [0.1, 3],
      [-3, -0.1],
    ],
    [
      [-3, -0.1],
      [-3, -0.1],
    ],
    [
      [-3, -0.1],
      [0.1, 3],
    ],
  ],
  kink: '0 by x at x = 0; 0 by y everywhere',
});

// ---- Minima, maxima, positive difference ----

const eitherOrder: readonly Box[] = [
  [
    [-3, -0.5],
    [-0.4, 3],
  ],
  [
    [0.5, 3],
    [-3, 0.4],
  ],
];
const tie = 'in a tie (x = y) all to x';
/** One row for a choice between the operands. */
const either = (takesFirst: Condition): readonly Partial[] => [when(takesFirst, one), when(not(takesFirst), one)];
/** x where `order` holds, or where y is NaN and passed over. */
const orOtherIsNan = (order: Condition, y: Expr): Condition => or(order, isNan(y));
const smaller = (x: Expr, y: Expr): Condition => fcmp('ole', x, y);
const larger = (x: Expr, y: Expr): Condition => fcmp('oge', x, y);

rule(libm('fmin'), (x, y) => either(orOtherIsNan(smaller(x, y), y)), { domain: eitherOrder, kink: tie });
rule(libm('fmax'), (x, y) => either(orOtherIsNan(larger(x, y), y)), { domain: eitherOrder, kink: tie });
rule(libm('fminimum_num'), (x, y) => either(orOtherIsNan(smaller(x, y), y)), { domain: eitherOrder, kink: tie });
rule(libm('fmaximum_num'), (x, y) => either(orOtherIsNan(larger(x, y), y)), { domain: eitherOrder, kink: tie });
// A NaN is returned here, so whichever operand gets the derivative, it belongs to NaN.
rule(libm('fminimum'), (x, y) => either(smaller(x, y)), { domain: eitherOrder, kink: tie });
rule(libm('fmaximum'), (x, y) => either(larger(x, y)), { domain: eitherOrder, kink: tie });

/** The operand of smaller or larger magnitude; of equal ones, the smaller or larger operand. */
const byMagnitude = (strictly: 'olt' | 'ogt', order: Condition, x: Expr, y: Expr): Condition =>
  or(fcmp(strictly, fabs(x), fabs(y)), and(fcmp('oeq', fabs(x), fabs(y)), order));
const smallerMagnitude = (x: Expr, y: Expr): Condition => byMagnitude('olt', smaller(x, y), x, y);
const largerMagnitude = (x: Expr, y: Expr): Condition => byMagnitude('ogt', larger(x, y), x, y);
const magnitudes: readonly Box[] = [
  [
    [-3, -1.5],
    [-1.4, 1.4],
  ],
  [
    [-1.4, 1.4],
    [1.5, 3],
  ],
];

rule(libm('fminimum_mag'), (x, y) => either(smallerMagnitude(x, y)), { domain: magnitudes, kink: tie });
rule(libm('fmaximum_mag'), (x, y) => either(largerMagnitude(x, y)), { domain: magnitudes, kink: tie });
rule(libm('fminimum_mag_num', ['fminmag']), (x, y) => either(orOtherIsNan(smallerMagnitude(x, y), y)), { domain: magnitudes, kink: tie });
rule(libm('fmaximum_mag_num', ['fmaxmag']), (x, y) => either(orOtherIsNan(largerMagnitude(x, y), y)), { domain: magnitudes, kink: tie });

rule(libm('fdim'), (x, y) => [when(fcmp('ogt', x, y), one), when(fcmp('ogt', x, y), neg(one))], {
  domain: eitherOrder,
  kink: '0 at x = y',
});

// ---- Remainders: x - n*y with whole n, read off the result (the rounded quotient x/y may reach the next n) ----

const quotient = (x: Expr, y: Expr): Expr => call('rint', div(sub(x, result), y));
const betweenMultiples: readonly Box[] = [
  [
    [2.1, 2.35],
    [0.95, 1.02],
  ],
  [
    [-7.3, -6.8],
    [2.1, 2.25],
  ],
];
const atMultiples = 'where the quotient jumps, the piece on which the result lies';

rule(libm('fmod'), (x, y) => [one, neg(quotient(x, y))], { domain: betweenMultiples, kink: atMultiples });
rule(libm('remainder', ['drem']), (x, y) => [one, neg(quotient(x, y))], { domain: betweenMultiples, kink: atMultiples });
rule(libm('remquo'), (x, y) => [[one, neg(quotient(x, y))], none], {
  operands: ['float', 'float', 'out integer'],
  domain: betweenMultiples,
  kink: atMultiples,
});

// ---- Rounding: locally constant; C's functions that return integers have no derivative at all ----

for (const name of ['floor', 'ceil', 'trunc', 'rint', 'nearbyint', 'round', 'roundeven', 'logb'])
  rule(libm(name), (_x) => [zero], { domain: betweenSteps, kink: '0 at the steps, too' });
for (const name of ['lround', 'llround', 'lrint', 'llrint', 'ilogb', 'llogb'])
  rule(libm(name), (_x) => [none], { returns: 'integer', domain: betweenSteps });

rule(libm('nextafter'), (_x, _y) => [one, zero], { domain: eitherOrder, kink: 'the step is taken to be constant' });
// The second operand is a long double whatever the first is.
rule(libm('nexttoward'), (_x, _y) => [one, none], {
  operands: ['float', 'any'],
  domain: eitherOrder,
  kink: 'the step is taken to be constant',
});
for (const name of ['nextup', 'nextdown']) rule(libm(name), (_x) => [one], { domain: [around], kink: 'the step is taken to be constant' });

// ---- Exponents: exact scalings by powers of two, which a factor 2^n would over- or underflow ----

const scaled: readonly OperandKind[] = ['float', 'integer'];
const exponents: Box = [around, [-9, 9]];

rule(libm('ldexp', ['scalbn']), (_x, n) => [scaling((t) => call('ldexp', t, n)), none], { operands: scaled, domain: exponents });
rule(libm('scalbln'), (_x, n) => [scaling((t) => call('scalbln', t, n)), none], { operands: scaled, domain: exponents });
// The exponent is a float here, but has to be whole; any other makes NaN.
rule(libm('scalb'), (_x, y) => [scaling((t) => call('scalb', t, y)), none], { operands: ['float', 'any'], domain: exponents });
rule(libm('significand'), (x) => [div(result, x)], {
  domain: [[[1.1, 1.9]], [[2.1, 3.9]], [[-0.49, -0.26]]],
  kink: 'at powers of two, where the result jumps: the scale of the upper piece; NaN at 0',
});
const fractionScale = (exponent: Expr): Partial => scaling((t) => call('ldexp', t, intNeg(exponent)));
rule(libm('frexp'), (_x, exponent) => [[fractionScale(exponent)], none], {
  operands: ['float', 'out integer'],
  domain: [[[2.1, 3.9]], [[-0.24, -0.13]]],
  kink: 'at powers of two, where the fraction jumps: the scale of the upper piece',
});
rule(libm('modf'), (_x, _whole) => [[one], [zero]], {
  operands: ['float', 'out float'],
  domain: [[[1.1, 1.9]], [[-2.9, -2.1]]],
  kink: 'at integers, where the fraction jumps: 1, as between them',
});
