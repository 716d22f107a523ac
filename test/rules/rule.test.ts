// Declaring and finding rules: spellings, kinds, results through pointers, and what is refused.

import { isBitgradError } from '../../lib/report/error';
import { allRules, findRule, fits, opcode, over, type Rule, resultOf, rule, rulesVersion, symbol } from '../../lib/rules';
import { neg, one, operand, zero } from '../../lib/rules/expr';
import { linear, none, type Partial } from '../../lib/rules/partial';

const byName = (callee: string): Rule | undefined => findRule({ callee, intrinsic: '' });

describe('finding', () => {
  test.each(['sin', 'sinf', 'sinl'])('%s', (name) => expect(byName(name)?.name).toBe('sin'));
  test.each(['__exp_finite', '__expf_finite', '__expl_finite'])('%s', (name) => expect(byName(name)?.name).toBe('exp'));
  test.each(['lgamma_r', 'lgammaf_r', 'lgammal_r', '__lgammaf_r_finite'])('%s', (name) => expect(byName(name)?.name).toBe('lgamma_r'));
  test('an intrinsic is the C function of that meaning', () => {
    expect(findRule({ callee: 'llvm.sin.f64', intrinsic: 'llvm.sin' })).toBe(byName('sin'));
    expect(findRule({ callee: 'llvm.minnum.f32', intrinsic: 'llvm.minnum' })).toBe(byName('fminf'));
    expect(findRule({ callee: '', intrinsic: 'llvm.fmuladd' })).toBe(byName('fma'));
  });
  test('a vector variant is the function, lane by lane', () => {
    expect(byName('_ZGVdN4v_sin')).toBe(byName('sin'));
    expect(byName('_ZGVbN4vv_powf')).toBe(byName('pow'));
    expect(byName('_ZGVdM4v_sin')).toBeUndefined();
  });
  test('an instruction is not the C function of that name', () => {
    expect(findRule({ opcode: 'fadd' })?.name).toBe('fadd');
    expect(byName('fadd')).toBeUndefined();
    expect(byName('select')).toBeUndefined();
  });
  test('strict intrinsics have the rule of what they constrain', () => {
    const strict = (name: string) => findRule({ callee: '', intrinsic: `llvm.experimental.constrained.${name}` });
    expect(strict('fadd')).toBe(findRule({ opcode: 'fadd' }));
    expect(strict('pow')).toBe(byName('pow'));
    expect(strict('fptrunc')).toBe(findRule({ opcode: 'fptrunc' }));
    expect(strict('fcmps')?.name).toContain('fcmps');
    expect(strict('nonsense')).toBeUndefined();
  });
  test("a function with a body, or of other parameters, is not the C library's", () => {
    const gamma = { callee: 'gamma', intrinsic: '' };
    expect(findRule({ ...gamma, parameters: ['float'] })?.name).toBe('lgamma');
    expect(findRule({ ...gamma, isDefined: true })).toBeUndefined();
    expect(findRule({ ...gamma, parameters: ['pointer', 'integer'] })).toBeUndefined();
    expect(findRule({ callee: 'frexp', intrinsic: '', parameters: ['float', 'pointer'] })?.name).toBe('frexp');
    expect(fits(findRule({ opcode: 'select' }) as Rule, ['integer', 'float', 'float'])).toBe(true);
  });
  test('no rule is undefined', () => {
    expect(byName('setpayload')).toBeUndefined();
    expect(findRule({ opcode: 'load' })).toBeUndefined();
    expect(findRule({ callee: '', intrinsic: 'llvm.sin.f64' })).toBeUndefined();
  });
});

describe('the tables', () => {
  test.each(allRules().map((each) => [each.name, each] as const))('%s is well formed', (_, each) => {
    expect(each.partials).toHaveLength(each.results.length);
    for (const row of each.partials) expect(row).toHaveLength(each.operands.length);
    expect(each.opcodes.length + each.intrinsics.length + each.symbols.length).toBeGreaterThan(0);
    expect(each.domain.length).toBeGreaterThan(0);
    for (const box of each.domain) for (const [low, high] of box) expect(low).toBeLessThanOrEqual(high);
  });
  test('results: returned value, struct fields, pointers', () => {
    expect(byName('sincos')?.results).toEqual([
      { at: 'operand', operand: 1, kind: 'float' },
      { at: 'operand', operand: 2, kind: 'float' },
    ]);
    expect(byName('remquo')?.results).toEqual([
      { at: 'value', kind: 'float' },
      { at: 'operand', operand: 2, kind: 'integer' },
    ]);
    expect(findRule({ callee: '', intrinsic: 'llvm.frexp' })?.results).toEqual([
      { at: 'field', field: 0, kind: 'float' },
      { at: 'field', field: 1, kind: 'integer' },
    ]);
  });
});

describe('declaring', () => {
  const refused = (declare: () => unknown): string => {
    const before = rulesVersion();
    try {
      declare();
    } catch (error) {
      if (!isBitgradError(error)) throw error;
      expect([error.code, rulesVersion()]).toEqual(['bad-argument', before]);
      return error.message;
    }
    throw new Error('nothing was refused');
  };

  test('a rule of a user is found, also when the function has a body', () => {
    const before = rulesVersion();
    const mine = rule('my_softplus', (x) => [over(x)], { domain: [[1, 2]] });
    expect(rulesVersion()).toBe(before + 1);
    expect(findRule({ callee: 'my_softplus', intrinsic: '', isDefined: true })).toBe(mine);
    expect(allRules().at(-1)).toBe(mine);
  });
  test('a symbol may be named like an instruction', () => {
    rule(symbol('select'), (_x, y) => [y, operand(0)]);
    expect(byName('select')?.opcodes).toEqual([]);
    expect(findRule({ opcode: 'select' })?.operands).toHaveLength(3);
  });
  test('outs become results, and a row lists the other operands only', () => {
    const made = rule(
      'split_sum',
      (_x, sum, _y) => [
        [one, one],
        [sum, zero],
      ],
      { operands: ['float', 'out float', 'float'] },
    );
    expect(made.partials[0]).toEqual([one, none, one]);
    expect(made.partials[1]).toEqual([resultOf(1), none, zero]);
  });

  test('a second rule of a name', () => {
    expect(refused(() => rule('sinf', (x) => [x]))).toBe('rule for `sinf`: symbol `sinf` has a rule already');
    expect(refused(() => rule(['fresh', opcode('fmul')], (x, y) => [y, x]))).toContain('instruction `fmul` has a rule already');
    expect(byName('fresh')).toBeUndefined();
    expect(refused(() => rule('llvm.sqrt', (x) => [x]))).toContain('intrinsic `llvm.sqrt` has a rule already');
  });
  test('a wrong number of partials, rows, kinds or intervals', () => {
    expect(refused(() => rule('f1', (x, _y) => [x]))).toContain('1 partials are given for 2 operands');
    expect(refused(() => rule('f2', (x) => [[x]], { returns: ['float', 'float'] }))).toContain(
      '1 rows of partials are given for 2 results',
    );
    expect(refused(() => rule('f3', (x, _y) => [x], { operands: ['float'] }))).toContain('take 2 operands, 1 are declared');
    expect(
      refused(() =>
        rule('f4', (x) => [x], {
          domain: [
            [0, 1],
            [0, 1],
          ],
        }),
      ),
    ).toContain('2 intervals for 1 operands');
  });
  test('what is no partial', () => {
    expect(refused(() => rule('g1', () => 3 as unknown as Partial[]))).toContain('no list');
    expect(refused(() => rule('g2', (_x) => [3 as unknown as Partial]))).toContain('3 is no partial');
    expect(refused(() => rule('g3', (_x) => [operand(1)]))).toContain('reads operand 1 of 1');
    expect(refused(() => rule('g4', (_x) => [resultOf(1)]))).toContain('reads result 1 of 1');
    expect(refused(() => rule('', (x) => [x]))).toContain('needs the name');
  });
  test('a derivative by an integer', () => {
    expect(refused(() => rule('g5', (x, _n) => [x, one], { operands: ['float', 'integer'] }))).toContain('operand 1 is no float');
    expect(refused(() => rule('g6', (x) => [neg(x)], { returns: 'integer' }))).toContain('result 0 is no float');
  });
  test('the seed stands in linear maps only', () => {
    expect(refused(() => rule('g7', (x) => [linear({ apply: (t) => t, transpose: () => x }).apply]))).toContain(
      'multiplies the seed itself',
    );
    expect(() => over(3 as never)).toThrow('over() takes an expression');
  });
});
