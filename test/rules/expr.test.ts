// The expression language: interning, simplification, needs, strong zero, and its text.
import {
  add,
  and,
  apply,
  call,
  constant,
  copysign,
  div,
  fcmp,
  intAdd,
  integer,
  isSingular,
  isZero,
  linear,
  mul,
  needs,
  neg,
  none,
  not,
  one,
  operand,
  over,
  result,
  scaling,
  seed,
  select,
  sub,
  transpose,
  truth,
  two,
  usesSeed,
  walk,
  when,
  zero,
} from '../../lib/rules';
import { conditionText, textOf } from '../../lib/rules/text';
import { evaluate } from './evaluate';

const x = operand(0);
const y = operand(1);
const names = { operands: ['x', 'y', 'z'], results: ['r'] };

describe('interning', () => {
  test('equal structure is the same object', () => {
    expect(mul(add(x, y), call('cos', x))).toBe(mul(add(operand(0), operand(1)), call('cos', operand(0))));
    expect(and(fcmp('olt', x, y), fcmp('oeq', x, zero))).toBe(and(fcmp('olt', x, y), fcmp('oeq', x, zero)));
  });
  test('what differs only in a name, predicate, order or kind of number is not', () => {
    expect(call('cos', x)).not.toBe(call('sin', x));
    expect(fcmp('olt', x, y)).not.toBe(fcmp('ult', x, y));
    expect(sub(x, y)).not.toBe(sub(y, x));
    expect(integer(1)).not.toBe(one);
    expect(operand(0, 'integer')).not.toBe(x);
    expect(constant(0)).not.toBe(constant(-0));
  });
  test('nodes cannot be changed', () => {
    expect(() => Object.assign(add(x, y), { op: 'sub' })).toThrow(TypeError);
  });
  test('a foreign object is refused', () => {
    expect(() => add(x, { op: 'operand', index: 0, domain: 'float' })).toThrow(/no expression/);
    expect(() => mul(x, undefined as never)).toThrow(TypeError);
  });
});

describe('simplification', () => {
  test.each([
    ['x + 0', add(x, zero), x],
    ['0 + x', add(zero, x), x],
    ['x - 0', sub(x, zero), x],
    ['0 - x', sub(zero, x), neg(x)],
    ['x * 1', mul(x, one), x],
    ['x * 0', mul(x, zero), zero],
    ['-1 * x', mul(constant(-1), x), neg(x)],
    ['x / 1', div(x, one), x],
    ['0 / x', div(zero, x), zero],
    ['--x', neg(neg(x)), x],
    ['-x * y', mul(neg(x), y), neg(mul(x, y))],
    ['x / -y', div(x, neg(y)), neg(div(x, y))],
    ['x + -y', add(x, neg(y)), sub(x, y)],
    ['x - -y', sub(x, neg(y)), add(x, y)],
    ['1 + 1', add(one, one), two],
    ['1 / 2', div(one, two), constant(0.5)],
    ['select of equals', select(fcmp('olt', x, y), x, x), x],
    ['select of not', select(not(fcmp('olt', x, y)), x, y), select(fcmp('olt', x, y), y, x)],
    ['not not', not(not(fcmp('olt', x, y))) as never, fcmp('olt', x, y) as never],
    ['n + 0', intAdd(operand(1, 'integer'), integer(0)), operand(1, 'integer')],
  ])('%s', (_, made, expected) => expect(made).toBe(expected));

  test('quotients that are not exact are left to the type of the operation', () => {
    expect(div(one, constant(3)).op).toBe('div');
    expect(mul(constant('0.1'), two).op).toBe('mul');
  });
});

describe('partials', () => {
  test('the seed is multiplied, divided, selected, converted or mapped', () => {
    expect(apply(y)).toBe(mul(seed, y));
    expect(apply(one)).toBe(seed);
    expect(apply(constant(-1))).toBe(neg(seed));
    expect(apply(over(y))).toBe(div(seed, y));
    expect(apply(none)).toBe(zero);
    expect(apply(when(fcmp('ogt', x, y), neg(one)))).toBe(select(fcmp('ogt', x, y), neg(seed), zero));
    const map = linear({ apply: (t) => mul(t, x), transpose: (t) => mul(t, y) });
    expect([apply(map), transpose(map)]).toEqual([mul(seed, x), mul(seed, y)]);
  });
  test('a condition selects the product: zero times infinity stays out', () => {
    const partial = when(fcmp('une', x, zero), over(x));
    expect(evaluate(apply(partial), { operands: [0], results: [], seed: 1 })).toBe(0);
  });
  test('a strong zero seed stays zero where the partial is infinite', () => {
    const at = { operands: [0, Number.POSITIVE_INFINITY], results: [0], seed: 0 };
    for (const partial of [over(x), div(one, x), y, scaling((t) => mul(t, y))]) {
      expect(evaluate(apply(partial), at)).toBeNaN();
      expect(evaluate(apply(partial, true), at)).toBe(0);
      expect(evaluate(transpose(partial, true), { ...at, operands: [2, 3], seed: 6 })).toBe(
        evaluate(transpose(partial), { ...at, operands: [2, 3], seed: 6 }),
      );
    }
    expect(apply(neg(one), true)).toBe(neg(seed));
  });
  test('singular are those that divide or have a pole', () => {
    expect([over(y), div(x, y), mul(result, call('log', x)), when(fcmp('olt', x, y), over(x))].map(isSingular)).toEqual(
      Array(4).fill(true),
    );
    expect([y, one, none, call('cos', x), copysign(one, x)].map(isSingular)).toEqual(Array(5).fill(false));
  });
  test('nothing is none and the constant zero', () => {
    expect([none, zero, when(fcmp('olt', x, y), zero)].map(isZero)).toEqual([true, true, true]);
    expect([one, over(x)].map(isZero)).toEqual([false, false]);
  });
  test('needs are the operands and results that occur, those of conditions too', () => {
    expect(needs(when(fcmp('olt', x, y), over(result)))).toEqual({ operands: new Set([0, 1]), results: new Set([0]), result: true });
    expect(needs(one)).toEqual({ operands: new Set(), results: new Set(), result: false });
    expect(needs(when(truth(operand(2, 'boolean')), one)).operands).toEqual(new Set([2]));
  });
});

test('walk visits arguments before users, each once', () => {
  const shared = call('cos', x);
  const seen: unknown[] = [];
  walk(add(shared, mul(shared, y)), (node) => seen.push(node));
  expect(seen).toEqual([x, shared, y, mul(shared, y), add(shared, mul(shared, y))]);
});

test('usesSeed', () => {
  expect(usesSeed(mul(seed, x))).toBe(true);
  expect(usesSeed(select(fcmp('oeq', seed, zero), x, y))).toBe(true);
  expect(usesSeed(mul(x, y))).toBe(false);
});

test.each([
  [sub(x, sub(y, one)), 'x - (y - 1)'],
  [div(x, mul(x, y)), 'x / (x * y)'],
  [mul(add(x, y), neg(y)), '-(x + y) * y'],
  [add(one, mul(x, x)), '1 + x^2'],
  [call('pow', x, sub(y, one)), 'pow(x, y - 1)'],
  [sub(x, select(fcmp('oeq', x, zero), one, y)), 'x - (1 if x = 0, else y)'],
  [intAdd(operand(0, 'integer'), integer(-1)), 'x - 1'],
])('text %#', (expr, text) => expect(textOf(expr, names)).toBe(text));

test('text of a condition', () => {
  expect(conditionText(not(and(fcmp('oeq', x, zero), fcmp('oge', y, zero))), names)).toBe('not (x = 0 and y >= 0)');
});
