// Rules of the special functions of the C math library: error functions, gamma functions, Bessel functions.
//
// The derivative of log gamma is the digamma function psi, which no C library has; it is an expression here. Sources:
// DLMF 5.5.2 (recurrence), 5.5.4 (reflection), 5.11.2 (asymptotic series), 7.2.1, 10.6.1 and 10.6.2 (Bessel).

import { pi, twoOverSqrtPi } from './constants';
import {
  add,
  call,
  constant,
  div,
  type Expr,
  fcmp,
  intAdd,
  integer,
  mul,
  named,
  neg,
  one,
  result,
  select,
  square,
  sub,
  two,
  zero,
} from './expr';
import { none } from './partial';
import { table } from './registry';
import type { Box, Interval } from './rule';
import { libm } from './spelling';

export const special = table('C math library: special functions');
const { rule } = special;

const around: Interval = [-3, 3];

// ---- Error functions ----

const gaussian = (x: Expr): Expr => mul(twoOverSqrtPi, call('exp', neg(square(x))));
rule(libm('erf'), (x) => [gaussian(x)], { domain: [around] });
rule(libm('erfc'), (x) => [neg(gaussian(x))], { domain: [around] });

// ---- Gamma functions ----

/** Coefficients B(2k)/(2k) of the series psi(z) ~ log z - 1/(2z) - sum B(2k)/(2k z^2k), as numerator and denominator. */
const bernoulli: readonly (readonly [number, number])[] = [
  [1, 12],
  [-1, 120],
  [1, 252],
  [-1, 240],
  [1, 132],
  [-691, 32760],
  [1, 12],
  [-3617, 8160],
  [43867, 14364],
  [-174611, 6600],
];
/** With this many steps up, z >= 10.5, where ten terms of the series are good to 1e-19. */
const stepsUp = 10;

/**
 * psi(x) = gamma'(x)/gamma(x). Below 1/2 it is reflected, psi(1-x) - pi/tan(pi x), with the argument of tan reduced
 * first; then the recurrence psi(z) = psi(z+1) - 1/z leads up to where the asymptotic series holds. Absolute error
 * about 1e-15 (double); NaN or infinite at the poles 0, -1, -2...
 */
export function digamma(x: Expr): Expr {
  const isLow = fcmp('olt', x, constant(0.5));
  const start = select(isLow, sub(one, x), x);
  let stepped: Expr = zero;
  for (let step = 0; step < stepsUp; step++) stepped = add(stepped, div(one, add(start, constant(step))));
  const z = add(start, constant(stepsUp));
  const overSquare = div(one, square(z));
  const series = bernoulli.reduceRight<Expr>((sum, [numerator, denominator]) => {
    return mul(overSquare, add(div(constant(numerator), constant(denominator)), sum));
  }, zero);
  const upper = sub(sub(sub(call('log', z), div(one, mul(two, z))), series), stepped);
  const reflection = div(pi, call('tan', mul(pi, sub(x, call('rint', x)))));
  return named('digamma({0})', [x], select(isLow, sub(upper, reflection), upper));
}

const gammaDomain: readonly Box[] = [[[0.2, 12]], [[-0.8, -0.2]], [[-1.8, -1.2]]];
const poles = 'NaN or infinite at the poles 0, -1, -2...';
rule(libm('tgamma'), (x) => [mul(result, digamma(x))], { domain: [[[0.2, 5]], [[-0.8, -0.2]], [[-1.8, -1.2]]], kink: poles });
rule(libm('lgamma', ['gamma']), (x) => [digamma(x)], { domain: gammaDomain, kink: poles });
// gamma_r is lgamma_r, except that glibc's old __gamma_r_finite is |tgamma| with its sign apart: left out.
rule(libm('lgamma_r'), (x, _sign) => [[digamma(x)], none], {
  operands: ['float', 'out integer'],
  domain: gammaDomain,
  kink: poles,
});

// ---- Bessel functions ----

const besselDomain: Box = [[0.5, 12]];
const orderDomain: Box = [
  [-3, 4],
  [0.5, 12],
];
/** C'_n = (C_(n-1) - C_(n+1))/2 for both kinds, which unlike the other recurrences holds at x = 0. */
const byOrder = (name: 'jn' | 'yn', n: Expr, x: Expr): Expr =>
  div(sub(call(name, intAdd(n, integer(-1)), x), call(name, intAdd(n, integer(1)), x)), two);
/** C'_1 = C_0 - C_1/x, with C_1/x = 1/2 at 0 for the first kind. */
rule(libm('j0'), (x) => [neg(call('j1', x))], { domain: [around] });
rule(libm('j1'), (x) => [sub(call('j0', x), select(fcmp('oeq', x, zero), constant(0.5), div(result, x)))], { domain: [[0.1, 12]] });
rule(libm('jn'), (n, x) => [none, byOrder('jn', n, x)], { operands: ['integer', 'float'], domain: orderDomain });
rule(libm('y0'), (x) => [neg(call('y1', x))], { domain: besselDomain });
rule(libm('y1'), (x) => [sub(call('y0', x), div(result, x))], { domain: besselDomain });
rule(libm('yn'), (n, x) => [none, byOrder('yn', n, x)], { operands: ['integer', 'float'], domain: orderDomain });
