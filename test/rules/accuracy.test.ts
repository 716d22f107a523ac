// Partials where the textbook form fails: cancellation, overflow, kinks, and the digamma function at known points.
// The expected values come from other formulas than the rules', in the same or a better conditioned form.
import { apply, constant, findRule } from '../../lib/rules';
import * as constants from '../../lib/rules/constants';
import { digamma } from '../../lib/rules/special';
import { evaluate } from './evaluate';
import { reference } from './reference';

/** The partial of the function by one operand, at a seed. */
function partialAt(callee: string, at: readonly number[], operand = 0, seed = 1): number {
  const rule = findRule({ callee, intrinsic: '' });
  const partial = rule?.partials[0]?.[operand];
  if (!rule || !partial) throw new Error(`no partial ${operand} of ${callee}`);
  return evaluate(apply(partial), { operands: at, results: reference(rule, at), seed });
}

const relativeError = (value: number, expected: number): number => Math.abs(value / expected - 1);

const eps = 1e-10;
test.each([
  ['asin near 1', 'asin', [1 - eps], 0, 1 / Math.sqrt(2 * eps - eps * eps), 1e-6],
  ['acos near -1', 'acos', [-1 + eps], 0, -1 / Math.sqrt(2 * eps - eps * eps), 1e-6],
  ['asin exactly at a double near 1', 'asin', [1 - 2 ** -40], 0, 2 ** 20 / Math.sqrt(2 - 2 ** -40), 1e-15],
  ['atanh near 1', 'atanh', [1 - 2 ** -40], 0, 2 ** 40 / (2 - 2 ** -40), 1e-15],
  ['acosh near 1', 'acosh', [1 + 2 ** -40], 0, 2 ** 20 / Math.sqrt(2 + 2 ** -40), 1e-15],
  ['tanh far out', 'tanh', [20], 0, 1 / Math.cosh(20) ** 2, 1e-14],
  ['tanh far below', 'tanh', [-30], 0, 1 / Math.cosh(30) ** 2, 1e-14],
  ['expm1 far below', 'expm1', [-40], 0, Math.exp(-40), 1e-15],
  ['asinh of a square that overflows', 'asinh', [1e200], 0, 1e-200, 1e-15],
  ['acosh of a square that overflows', 'acosh', [1e200], 0, 1e-200, 1e-15],
  ['sinh large', 'sinh', [600], 0, Math.cosh(600), 1e-14],
  ['sinh small', 'sinh', [1e-3], 0, Math.cosh(1e-3), 1e-15],
  ['log1p near -1', 'log1p', [-1 + 2 ** -40], 0, 2 ** 40, 1e-15],
  ['atan2 tiny', 'atan2', [3e-200, 4e-200], 0, 1.6e199, 1e-14],
  ['atan2 huge', 'atan2', [3e200, 4e200], 1, -0.12e-200, 1e-14],
  ['hypot tiny', 'hypot', [3e-200, 4e-200], 0, 0.6, 1e-15],
  ['hypot huge', 'hypot', [3e200, 4e200], 1, 0.8, 1e-15],
  ['pow at base 0, exponent 1', 'pow', [0, 1], 0, 1, 0],
  ['pow near 0', 'pow', [1e-200, 2], 0, 2e-200, 1e-15],
  ['ldexp that a factor would overflow', 'ldexp', [2 ** -1060, 1040], 0, Number.POSITIVE_INFINITY, 0],
  ['fmod where the quotient rounds up', 'fmod', [0.5, 0.1], 1, -4, 0],
])('%s', (_, name, at, operand, expected, tolerance) => {
  const value = partialAt(name, at, operand);
  if (Number.isFinite(expected)) expect(relativeError(value, expected)).toBeLessThanOrEqual(tolerance);
  else expect(value).toBe(expected);
});

test('a scaling keeps seeds that a factor 2^n would lose', () => {
  expect(partialAt('ldexp', [2 ** -1060, 1040], 0, 2 ** -1060)).toBe(2 ** -20);
});

describe('the documented choice where there is no derivative', () => {
  test.each([
    ['fabs at 0', 'fabs', [0], 0, 0],
    ['fabs at -0', 'fabs', [-0], 0, 0],
    ['copysign at 0', 'copysign', [0, -1], 0, 0],
    ['hypot at (0, 0)', 'hypot', [0, 0], 0, 0],
    ['hypot at (0, 0)', 'hypot', [0, 0], 1, 0],
    ['atan2 at (0, 0)', 'atan2', [0, 0], 0, 0],
    ['atan2 at (0, 0)', 'atan2', [0, 0], 1, 0],
    ['pow(0, 0) by x', 'pow', [0, 0], 0, 0],
    ['pow(0, 0) by y', 'pow', [0, 0], 1, 0],
    ['pow(0, 2) by y', 'pow', [0, 2], 1, 0],
    ['pow(0, 2) by x', 'pow', [0, 2], 0, 0],
    ['pow(0, 1/2) by x', 'pow', [0, 0.5], 0, Number.POSITIVE_INFINITY],
    ['pow(-2, 3) by y', 'pow', [-2, 3], 1, Number.NaN],
    ['sqrt at 0', 'sqrt', [0], 0, Number.POSITIVE_INFINITY],
    ['asin at 1', 'asin', [1], 0, Number.POSITIVE_INFINITY],
    ['a tie of fmin', 'fmin', [2, 2], 0, 1],
    ['a tie of fmin', 'fmin', [2, 2], 1, 0],
    ['a tie of fmax', 'fmax', [2, 2], 0, 1],
    ['fmax passes over NaN', 'fmax', [2, Number.NaN], 0, 1],
    ['fmax passes over NaN', 'fmax', [Number.NaN, 2], 1, 1],
    ['fmax passes over NaN', 'fmax', [Number.NaN, 2], 0, 0],
    ['fdim at x = y', 'fdim', [1, 1], 0, 0],
    ['floor at a step', 'floor', [2], 0, 0],
    ['j1 at 0', 'j1', [0], 0, 0.5],
  ])('%s: %s(%s) by operand %i', (_, name, at, operand, expected) => {
    const value = partialAt(name, at, operand);
    expect(Math.abs(value) === 0 ? 0 : value).toBe(expected);
  });
});

describe('digamma', () => {
  const euler = 0.5772156649015329;
  const psi = (x: number): number => evaluate(digamma(constant(x)), { operands: [], results: [] });
  const harmonic = (n: number): number => Array.from({ length: n }, (_, k) => 1 / (k + 1)).reduceRight((sum, term) => sum + term, 0);

  test.each([
    [1, -euler],
    [2, 1 - euler],
    [0.5, -euler - 2 * Math.LN2],
    [0.25, -euler - Math.PI / 2 - 3 * Math.LN2],
    [1 / 3, -euler - Math.PI / (2 * Math.sqrt(3)) - 1.5 * Math.log(3)],
    [10, harmonic(9) - euler],
    [101, harmonic(100) - euler],
    [-0.5, 2 - euler - 2 * Math.LN2],
    [-2.5, 2 + 2 / 3 + 2 / 5 - euler - 2 * Math.LN2],
    [1e10, Math.log(1e10) - 0.5e-10],
    [1e-8, -1e8 - euler],
  ])('psi(%d)', (x, expected) => expect(Math.abs(psi(x) - expected)).toBeLessThanOrEqual(4e-15 * Math.max(1, Math.abs(expected))));

  test('recurrence psi(x + 1) = psi(x) + 1/x, on both sides of the reflection', () => {
    for (let x = -7.93; x < 60; x += 0.37) {
      const scale = Math.max(1, Math.abs(psi(x)), Math.abs(1 / x));
      expect(Math.abs(psi(x + 1) - psi(x) - 1 / x)).toBeLessThanOrEqual(2e-13 * scale);
    }
  });
  test('the poles are not finite', () => {
    for (const pole of [0, -1, -2]) expect(Number.isFinite(psi(pole))).toBe(false);
  });
});

describe('constants', () => {
  const digits = 45n;
  const unit = 10n ** digits;
  /** artanh(1/n) scaled by `unit`, by its series. */
  const artanhOverOne = (n: bigint): bigint => {
    let sum = 0n;
    for (let power = unit / n, k = 1n; power > 0n; power /= n * n, k += 2n) sum += power / k;
    return sum;
  };
  /** arctan(1/n), likewise. */
  const arctanOverOne = (n: bigint): bigint => {
    let sum = 0n;
    for (let power = unit / n, k = 1n, sign = 1n; power > 0n; power /= n * n, k += 2n, sign = -sign) sum += (sign * power) / k;
    return sum;
  };
  const root = (square: bigint): bigint => {
    let x = square;
    for (let next = (x + 1n) / 2n; next < x; next = (x + square / x) / 2n) x = next;
    return x;
  };
  const pi = 16n * arctanOverOne(5n) - 4n * arctanOverOne(239n);
  const ln2 = 2n * artanhOverOne(3n);
  const ln10 = 3n * ln2 + 2n * artanhOverOne(9n);

  test.each([
    ['pi', constants.pi, pi],
    ['ln2', constants.ln2, ln2],
    ['ln10', constants.ln10, ln10],
    ['twoOverSqrtPi', constants.twoOverSqrtPi, (2n * unit * unit) / root(pi * unit)],
  ])('%s has 39 right digits', (_, { text, value }, scaled) => {
    const decimals = text.split('.')[1] as string;
    const typed = BigInt(text.replace('.', '')) * 10n ** (digits - BigInt(decimals.length));
    const difference = typed > scaled ? typed - scaled : scaled - typed;
    expect(difference < 10n ** (digits - BigInt(decimals.length))).toBe(true);
    expect(value).toBe(Number(text));
  });
  test('and agree with JavaScript', () => {
    expect([constants.pi.value, constants.ln2.value, constants.ln10.value]).toEqual([Math.PI, Math.LN2, Math.LN10]);
  });
});
