// Rules of LLVM intrinsics that are not spellings of a C math function (those have theirs in libm.ts): the LangRef's
// own variants, those that return structs, saturating and rounding conversions.

import { pi } from './constants';
import { call, icmp, intAdd, integer, intNeg, intToFloat, mul, neg, one, result, resultOf, zero } from './expr';
import { convert, none, scaling, when } from './partial';
import { intrinsic, table } from './registry';

export const intrinsics = table('Intrinsics');
const { rule } = intrinsics;

const around: readonly [number, number] = [-3, 3];

// n * x^(n-1); for n = 0 nothing, where the product would be 0 * inf at x = 0.
rule('llvm.powi', (x, n) => [when(icmp('ne', n, integer(0)), mul(intToFloat(n), call('powi', x, intAdd(n, integer(-1))))), none], {
  operands: ['float', 'integer'],
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

const secondResult = resultOf(1);
rule('llvm.sincos', (_x) => [[secondResult], [neg(result)]], { returns: ['float', 'float'], domain: [[-6, 6]] });
rule('llvm.sincospi', (_x) => [[mul(pi, secondResult)], [neg(mul(pi, result))]], { returns: ['float', 'float'], domain: [[-2, 2]] });
rule('llvm.modf', (_x) => [[one], [zero]], {
  returns: ['float', 'float'],
  domain: [[[1.1, 1.9]], [[-2.9, -2.1]]],
  kink: 'at integers, where the fraction jumps: 1, as between them',
});
// x = fraction * 2^exponent, so the fraction is x scaled by a power of two.
rule('llvm.frexp', (_x) => [[scaling((t) => call('ldexp', t, intNeg(resultOf(1, 'integer'))))], none], {
  returns: ['float', 'integer'],
  domain: [[[2.1, 3.9]], [[-0.24, -0.13]]],
  kink: 'at powers of two, where the fraction jumps: the scale of the upper piece',
});

rule('llvm.canonicalize', (_x) => [one], { domain: [around] });
rule('llvm.arithmetic.fence', (_x) => [one], { domain: [around] });
rule('llvm.fptrunc.round', (_x) => [convert, none], { operands: ['float', 'any'], domain: [around, [0, 0]] });

rule('llvm.is.fpclass', (_x) => [none, none], { operands: ['float', 'any'], returns: 'integer', domain: [around, [0, 0]] });
rule('llvm.fptosi.sat', (_x) => [none], { returns: 'integer', domain: [around] });
rule('llvm.fptoui.sat', (_x) => [none], { returns: 'integer', domain: [around] });
rule(intrinsic('llvm.experimental.constrained.fcmps'), (_x, _y) => [none, none], { returns: 'integer', domain: [around, around] });
