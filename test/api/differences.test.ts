import fc from 'fast-check';
import { difference } from '../../lib/api/differences';

const epsilon = 2 ** -52;

test.each([
  ['exp', Math.exp, Math.exp],
  ['sin', Math.sin, Math.cos],
  ['x^3', (x: number) => x ** 3, (x: number) => 3 * x * x],
  ['atan', Math.atan, (x: number) => 1 / (1 + x * x)],
])('%s: the value is right, within its own error', (_, f, derivative) => {
  fc.assert(
    fc.property(fc.double({ min: -3, max: 3, noNaN: true }), (x) => {
      const { value, error, isKink } = difference(f, x, { epsilon });
      const apart = Math.abs(value - derivative(x));
      expect(apart).toBeLessThanOrEqual(1e-7 * Math.max(1, Math.abs(derivative(x))));
      expect(apart).toBeLessThanOrEqual(20 * error + 1e-12);
      expect(isKink).toBe(false);
    }),
  );
});

test('steps follow the size of the argument', () => {
  expect(difference((x) => x * x, 1e8, { epsilon }).value / 2e8).toBeCloseTo(1, 7);
  expect(difference((x) => 1 / x, 1e-3, { epsilon, step: 1e-5 }).value / -1e6).toBeCloseTo(1, 6);
});

test.each([
  ['|x|', Math.abs, 0, -1, 1],
  ['max(x, 2 x)', (x: number) => Math.max(x, 2 * x), 0, 1, 2],
])('%s has a kink', (_, f, x, left, right) => {
  const found = difference(f, x, { epsilon });
  expect(found.isKink).toBe(true);
  expect(found.left).toBeCloseTo(left);
  expect(found.right).toBeCloseTo(right);
});

test('floats have less digits', () => {
  const found = difference((x) => Math.fround(Math.sin(Math.fround(x))), 1, { epsilon: 2 ** -23, round: Math.fround });
  expect(Math.abs(found.value - Math.cos(1))).toBeLessThan(1e-3);
});
