// Rules of the C math library: elementary functions (C23 7.12). The special functions are in special.ts. Every row
// holds for all spellings of its function (spelling.ts): `sin`, `sinf`, `sinl`, `llvm.sin`, `__sin_finite`.
//
// Partials are accurate to a few units in the last place over the whole domain, not only near 1: where the textbook
// form cancels, overflows or is 0 * inf, the row says which form it uses instead.

import { ln2, ln10, pi } from './constants';
import {
  add,
  and,
  type Condition,
  call,
  constant,
  div,
  type Expr,
  fabs,
  fcmp,
  icmp,
  intAdd,
  integer,
  intToFloat,
  mul,
  named,
  neg,
  not,
  one,
  or,
  result,
  select,
  sqrt,
  square,
  sub,
  two,
  zero,
} from './expr';
import { none, over, type Partial, when } from './partial';
import { table } from './registry';
import type { Box, Interval, OperandKind } from './rule';
import { libm } from './spelling';

export const elementary = table('C math library: elementary functions');
const { rule } = elementary;

const around: Interval = [-3, 3];
const wide: Interval = [-8, 8];
const positive: Interval = [0.1, 8];
const inside: Interval = [-0.99, 0.99];

/** Beyond this 1 + v*v and v*v are equal in every float type, and v*v might overflow float. */
const large = constant(2 ** 40);
/** sqrt(1 + v*v), also where v*v overflows. */
const rootOfOnePlusSquare = (v: Expr): Expr =>
  named('sqrt(1 + {0}^2)', [v], select(fcmp('ogt', fabs(v), large), fabs(v), sqrt(add(one, square(v)))));
/** 1 - x*x, without cancellation near 1 and -1. */
const oneMinusSquare = (x: Expr): Expr => mul(sub(one, x), add(one, x));

// ---- Trigonometric ----

rule(libm('sin'), (x) => [call('cos', x)], { domain: [wide] });
rule(libm('cos'), (x) => [neg(call('sin', x))], { domain: [wide] });
rule(libm('tan'), (_x) => [add(one, square(result))], { domain: [[-1.4, 1.4]] });
rule(libm('asin'), (x) => [over(sqrt(oneMinusSquare(x)))], { domain: [inside], kink: 'infinite at 1 and -1' });
rule(libm('acos'), (x) => [over(neg(sqrt(oneMinusSquare(x))))], { domain: [inside], kink: 'infinite at 1 and -1' });
rule(libm('atan'), (x) => [over(add(one, square(x)))], { domain: [wide] });

/** x/(x*x + y*y) and y/(x*x + y*y), neither of which over- or underflows on the way: with the quotient t of the smaller
 * by the larger operand m, they are 1/(m*(1 + t*t)) and t/(m*(1 + t*t)). */
function gradientOfAngle(x: Expr, y: Expr): { overX: Expr; overY: Expr } {
  const xIsLarger = fcmp('oge', fabs(x), fabs(y));
  const larger = select(xIsLarger, x, y);
  const ratio = div(select(xIsLarger, y, x), larger);
  const divisor = mul(larger, add(one, square(ratio)));
  return {
    overX: named('{0}/({0}^2 + {1}^2)', [x, y], div(select(xIsLarger, one, ratio), divisor)),
    overY: named('{1}/({0}^2 + {1}^2)', [x, y], div(select(xIsLarger, ratio, one), divisor)),
  };
}
const notBothZero = (x: Expr, y: Expr): Condition => or(fcmp('une', x, zero), fcmp('une', y, zero));
const anglePlane: readonly Box[] = [
  [
    [0.2, 4],
    [-4, 4],
  ],
  [
    [-4, 4],
    [0.2, 4],
  ],
];

rule(
  libm('atan2'),
  (y, x) => {
    const { overX, overY } = gradientOfAngle(x, y);
    return [when(notBothZero(x, y), overX), when(notBothZero(x, y), neg(overY))];
  },
  { domain: anglePlane, kink: '0 at (0, 0)' },
);

rule(libm('sincos'), (_x, sin, cos) => [[cos], [neg(sin)]], { operands: ['float', 'out float', 'out float'], returns: [], domain: [wide] });

// C23's trigonometric functions of half turns.
rule(libm('sinpi'), (x) => [mul(pi, call('cospi', x))], { domain: [around] });
rule(libm('cospi'), (x) => [neg(mul(pi, call('sinpi', x)))], { domain: [around] });
rule(libm('tanpi'), (_x) => [mul(pi, add(one, square(result)))], { domain: [[-0.45, 0.45]] });
rule(libm('asinpi'), (x) => [over(mul(pi, sqrt(oneMinusSquare(x))))], { domain: [inside], kink: 'infinite at 1 and -1' });
rule(libm('acospi'), (x) => [over(neg(mul(pi, sqrt(oneMinusSquare(x)))))], { domain: [inside], kink: 'infinite at 1 and -1' });
rule(libm('atanpi'), (x) => [over(mul(pi, add(one, square(x))))], { domain: [wide] });
rule(
  libm('atan2pi'),
  (y, x) => {
    const { overX, overY } = gradientOfAngle(x, y);
    return [when(notBothZero(x, y), div(overX, pi)), when(notBothZero(x, y), neg(div(overY, pi)))];
  },
  { domain: anglePlane, kink: '0 at (0, 0)' },
);

// ---- Hyperbolic ----

// cosh x = sqrt(1 + sinh(x)^2) reuses the result; sinh x = sqrt(cosh(x)^2 - 1) would cancel near 0.
rule(libm('sinh'), (_x) => [rootOfOnePlusSquare(result)], { domain: [wide] });
rule(libm('cosh'), (x) => [call('sinh', x)], { domain: [wide] });
/** 1/cosh(x)^2 = 4e/(1 + e)^2 with e = exp(-2|x|): 1 - tanh(x)^2 would lose all bits for large |x|. */
const squaredSech = (x: Expr): Expr => {
  const e = call('exp', mul(constant(-2), fabs(x)));
  return named('sech({0})^2', [x], div(mul(constant(4), e), square(add(one, e))));
};
rule(libm('tanh'), (x) => [squaredSech(x)], { domain: [wide] });
rule(libm('asinh'), (x) => [over(rootOfOnePlusSquare(x))], { domain: [wide] });
rule(libm('acosh'), (x) => [over(mul(sqrt(sub(x, one)), sqrt(add(x, one))))], { domain: [[1.01, 8]], kink: 'infinite at 1' });
rule(libm('atanh'), (x) => [over(oneMinusSquare(x))], { domain: [inside] });

// ---- Exponential and logarithmic ----

rule(libm('exp'), (_x) => [result], { domain: [wide] });
rule(libm('exp2'), (_x) => [mul(ln2, result)], { domain: [wide] });
rule(libm('exp10', ['pow10']), (_x) => [mul(ln10, result)], { domain: [around] });
// result + 1 would lose all bits for x far below 0.
rule(libm('expm1'), (x) => [call('exp', x)], { domain: [wide] });
rule(libm('exp2m1'), (x) => [mul(ln2, call('exp2', x))], { domain: [wide] });
rule(libm('exp10m1'), (x) => [mul(ln10, call('exp10', x))], { domain: [around] });
rule(libm('log'), (x) => [over(x)], { domain: [positive] });
rule(libm('log2'), (x) => [over(mul(ln2, x))], { domain: [positive] });
rule(libm('log10'), (x) => [over(mul(ln10, x))], { domain: [positive] });
rule(libm('log1p', ['logp1']), (x) => [over(add(one, x))], { domain: [[-0.9, 8]] });
rule(libm('log2p1'), (x) => [over(mul(ln2, add(one, x)))], { domain: [[-0.9, 8]] });
rule(libm('log10p1'), (x) => [over(mul(ln10, add(one, x)))], { domain: [[-0.9, 8]] });

// ---- Powers and roots ----

rule(libm('sqrt'), (_x) => [over(mul(two, result))], {
  domain: [positive],
  kink: 'infinite at 0; a zero seed stays zero under strong zero only',
});
rule(libm('rsqrt'), (x) => [neg(div(result, mul(two, x)))], { domain: [positive], kink: 'infinite at 0' });
rule(libm('cbrt'), (_x) => [over(mul(constant(3), square(result)))], {
  domain: [[positive], [[-8, -0.1]]],
  kink: 'infinite at 0',
});

const isZeroValue = (x: Expr): Condition => fcmp('oeq', x, zero);
const isNotZero = (x: Expr): Condition => fcmp('une', x, zero);

/** d x^y / dx = y * x^(y-1); nothing for y = 0, where the product would be 0 * inf at x = 0. */
const powerByBase = (x: Expr, y: Expr): Partial => when(isNotZero(y), mul(y, call('pow', x, sub(y, one))));
/** d x^y / dy = x^y * log x; 0 at x = 0 for y >= 0, where the product would be 0 * -inf. */
const powerByExponent = (x: Expr, y: Expr): Partial => when(not(and(isZeroValue(x), fcmp('oge', y, zero))), mul(result, call('log', x)));
const powerDomain: readonly Box[] = [
  [
    [0.1, 4],
    [-3, 3],
  ],
];

rule(libm('pow'), (x, y) => [powerByBase(x, y), powerByExponent(x, y)], {
  domain: powerDomain,
  kink: 'by y at x = 0 and y >= 0: 0; by y at x < 0 (defined for whole y only): NaN',
});
rule(libm('powr'), (x, y) => [powerByBase(x, y), powerByExponent(x, y)], { domain: powerDomain, kink: 'as pow' });

/** n * x^(n-1) and the like for whole exponents, which C23 makes long long. */
const wholeExponent: readonly OperandKind[] = ['float', 'integer'];
rule(libm('pown'), (x, n) => [when(icmp('ne', n, integer(0)), mul(intToFloat(n), call('pown', x, intAdd(n, integer(-1))))), none], {
  operands: wholeExponent,
  domain: [
    [
      [0.5, 2],
      [-4, 5],
    ],
    [
      [-2, -0.5],
      [0, 5],
    ],
  ],
});
rule(libm('compoundn'), (x, n) => [mul(intToFloat(n), div(result, add(one, x))), none], {
  operands: wholeExponent,
  domain: [
    [-0.5, 2],
    [-4, 5],
  ],
  kink: 'infinite or NaN at x = -1',
});
rule(libm('rootn'), (x, n) => [div(result, mul(intToFloat(n), x)), none], {
  operands: wholeExponent,
  domain: [
    [0.1, 8],
    [1, 5],
  ],
  kink: 'infinite at 0',
});

rule(libm('hypot'), (x, y) => [when(isNotZero(result), div(x, result)), when(isNotZero(result), div(y, result))], {
  domain: anglePlane,
  kink: '0 at (0, 0)',
});

// ---- Multiplication and addition ----

rule([libm('fma'), 'llvm.fmuladd'], (x, y, _z) => [y, x, one], { domain: [around, around, around] });
