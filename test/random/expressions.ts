// Arbitraries of expressions and conditions. All functions are smooth where they are used (kinks aside), and most keep
// values small, so that few programs grow beyond what differences can tell.

import fc from 'fast-check';
import type { Weights } from './features';
import type { Call, Condition, Expr, Pick } from './tree';

const BINARY = [
  '$a + $b',
  '$a - $b',
  '$a * $b',
  '$a / (1.5 + $b * $b)',
  'fma($a, $b, 0.5)',
  'hypot($a, 1 + $b * $b)',
  'atan2($a, 2 + $b * $b)',
];
const UNARY = ['sin($a)', 'cos($a)', 'tanh($a)', 'exp(sin($a))', 'sqrt(1 + $a * $a)', 'log(1.25 + $a * $a)', '-$a', '$a * 0.5'];
const KINKS_UNARY = ['fabs($a)', 'fmax($a, 0.25)', 'floor($a * 2)'];
const KINKS_BINARY = ['fmin($a, $b)', 'fmax($a, $b)', 'copysign($a, $b)', 'fmod($a, 2 + $b * $b)'];
const FLOAT_UNARY = ['(float)$a', 'sinf((float)$a)', '(float)$a * 0.5f', 'sqrtf(1 + (float)$a * (float)$a)'];
const FLOAT_BINARY = ['(float)$a * (float)$b', '(float)$a + $b'];

export const pick: fc.Arbitrary<Pick> = fc.nat({ max: 15 });
/** Eighths, so that sources are short and exact. */
const constant: fc.Arbitrary<Expr> = fc.integer({ min: -16, max: 16 }).map((eighths) => ({ op: 'constant', value: eighths / 8 }));
const place: fc.Arbitrary<Expr> = pick.map((place) => ({ op: 'place', place }));
const element: fc.Arbitrary<Expr> = fc.record({ op: fc.constant('element' as const), pointer: pick, at: pick });
const integer: fc.Arbitrary<Expr> = pick.map((place) => ({ op: 'integer', place }));

export interface Expressions {
  readonly expr: fc.Arbitrary<Expr>;
  readonly condition: fc.Arbitrary<Condition>;
  readonly call: fc.Arbitrary<Call>;
}

export function expressions(weights: Weights): Expressions {
  const unary = [...UNARY, ...(weights.kinks ? KINKS_UNARY : []), ...(weights.float ? FLOAT_UNARY : [])];
  const binary = [...BINARY, ...(weights.kinks ? KINKS_BINARY : []), ...(weights.float ? FLOAT_BINARY : [])];
  const condition = fc.record({
    left: fc.oneof(place, element),
    right: fc.oneof(place, element, constant),
    parity: weights.integers ? fc.option(pick, { nil: undefined, freq: 2 }) : fc.constant(undefined),
  });
  const { expr, call } = fc.letrec<{ expr: Expr; call: Call }>((tie) => ({
    expr: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { arbitrary: place, weight: 6 },
      { arbitrary: element, weight: 6 },
      { arbitrary: constant, weight: 2 },
      { arbitrary: integer, weight: weights.integers },
      {
        arbitrary: fc.record({ op: fc.constant('binary' as const), text: fc.constantFrom(...binary), a: tie('expr'), b: tie('expr') }),
        weight: 10,
      },
      { arbitrary: fc.record({ op: fc.constant('unary' as const), text: fc.constantFrom(...unary), a: tie('expr') }), weight: 8 },
      { arbitrary: fc.record({ op: fc.constant('ternary' as const), when: condition, a: tie('expr'), b: tie('expr') }), weight: 2 },
      { arbitrary: tie('call').map((call) => ({ op: 'call' as const, call })), weight: weights.calls },
      {
        arbitrary: fc.record({ op: fc.constant('indirect' as const), how: pick, a: tie('expr'), b: tie('expr') }),
        weight: weights.functionPointers,
      },
    ),
    call: fc.record({ callee: pick, values: fc.tuple(tie('expr'), tie('expr')), picks: fc.tuple(pick, pick, pick) }),
  }));
  return { expr, condition, call };
}
