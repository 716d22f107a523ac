// Arbitraries of whole programs: struct types, functions of any signature, two leaf functions for function pointers, and
// the body of `double f(double x, double y, double* z)` with z[4]. Programs shrink towards no functions and no statements.
//
// Every program ends (loops and recursion are bounded, and the printer bounds their product), never leaves its arrays
// (indices are masked), reads nothing undefined, keeps no pointer beyond what it points to, and frees what it allocates.

import fc from 'fast-check';
import { expressions, pick } from './expressions';
import type { Weights } from './features';
import { blocks } from './statements';
import type { FieldKind, FunctionTree, ParameterKind, Program, ReturnKind, Struct } from './tree';

function structs(weights: Weights): fc.Arbitrary<readonly Struct[]> {
  if (weights.structs === 0) return fc.constant([]);
  const kinds: FieldKind[] = [
    'double',
    'double',
    'int',
    'pointer',
    'array',
    'nested',
    'char',
    ...(weights.float ? (['float'] as const) : []),
  ];
  const fields = fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 5 });
  return fc.array(fc.record({ fields }), { minLength: 1, maxLength: 3 });
}

function functions(weights: Weights): fc.Arbitrary<readonly FunctionTree[]> {
  if (weights.calls === 0) return fc.constant([]);
  const made = expressions(weights);
  const block = blocks(made, weights);
  const parameterKinds: ParameterKind[] = [
    'double',
    'double',
    'pointer',
    'int',
    ...(weights.float ? (['float'] as const) : []),
    ...(weights.pointers ? (['pointerPointer'] as const) : []),
    ...(weights.structs ? (['struct', 'structPointer'] as const) : []),
    ...(weights.functionPointers ? (['callback'] as const) : []),
  ];
  const returnKinds: ReturnKind[] = [
    'double',
    'double',
    'void',
    'pointer',
    ...(weights.float ? (['float'] as const) : []),
    ...(weights.structs ? (['struct'] as const) : []),
  ];
  return fc.array(
    fc.record({
      returns: fc.constantFrom(...returnKinds),
      parameters: fc.array(fc.constantFrom(...parameterKinds), { minLength: 1, maxLength: 4 }),
      struct: pick,
      linkage: fc.constantFrom(...(['static', 'noinline', 'external'] as const)),
      recursion: weights.recursion
        ? fc.constantFrom(...(['none', 'none', 'self', 'twice', 'mutual'] as const))
        : fc.constant('none' as const),
      body: fc.tuple(block, block).map((parts) => parts.flat()),
      result: made.expr,
    }),
    { minLength: 0, maxLength: 3 },
  );
}

export function programs(weights: Weights): fc.Arbitrary<Program> {
  const made = expressions(weights);
  const block = blocks(made, weights);
  const leaf = expressions({ ...weights, calls: 0, functionPointers: 0, integers: 0 }).expr;
  return fc.record({
    weights: fc.constant(weights),
    structs: structs(weights),
    functions: functions(weights),
    leaves: fc.tuple(leaf, leaf),
    body: fc.tuple(block, block, block).map((parts) => parts.flat()),
    result: made.expr,
  });
}

/** Odd numbers, so that no comparison with a constant of a program ties. */
export const point: readonly (number | readonly number[])[] = [0.6180339, -0.3719207, [0.7548776, -1.220744, 0.543689, 1.1303954]];
