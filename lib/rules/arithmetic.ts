// Rules of LLVM's floating-point instructions (LangRef, "Binary Operations", "Conversion Operations", "Other
// Operations"). They hold for scalars and, lane by lane, for vectors.

import { call, div, neg, not, one, result, sub, truth } from './expr';
import { convert, none, over, when } from './partial';
import { table } from './registry';

export const arithmetic = table('Instructions');
const { rule } = arithmetic;

const around: readonly [number, number] = [-3, 3];
const positive: readonly [number, number] = [0.5, 3];

rule('fneg', (_x) => [neg(one)], { domain: [around] });
rule('fadd', (_x, _y) => [one, one], { domain: [around, around] });
rule('fsub', (_x, _y) => [one, neg(one)], { domain: [around, around] });
rule('fmul', (x, y) => [y, x], { domain: [around, around] });
// Keeps the result and y, not x.
rule('fdiv', (_x, y) => [over(y), neg(div(result, y))], { domain: [around, positive] });

// x - n*y with n = trunc(x/y); n is read off the result, since the rounded quotient x/y may reach the next integer.
rule('frem', (x, y) => [one, neg(call('rint', div(sub(x, result), y)))], {
  domain: [
    [
      [2.1, 2.8],
      [0.95, 1.02],
    ],
    [
      [-7.4, -6.8],
      [2.1, 2.25],
    ],
  ],
  kink: 'at multiples of y, where the result jumps: the derivative of the piece that the quotient rounds to',
});

rule('fpext', (_x) => [convert], { domain: [around] });
rule('fptrunc', (_x) => [convert], { domain: [around] });

rule('fptosi', (_x) => [none], { returns: 'integer', domain: [around] });
rule('fptoui', (_x) => [none], { returns: 'integer', domain: [positive] });
rule('sitofp', (_n) => [none], { operands: ['integer'], domain: [[-9, 9]] });
rule('uitofp', (_n) => [none], { operands: ['integer'], domain: [[0, 9]] });
rule('fcmp', (_x, _y) => [none, none], { returns: 'integer', domain: [around, around] });

rule('select', (condition, _x, _y) => [none, when(truth(condition), one), when(not(truth(condition)), one)], {
  operands: ['boolean', 'float', 'float'],
  domain: [[0, 1], around, around],
});
rule('freeze', (_x) => [one], { domain: [around] });
