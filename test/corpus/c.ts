// C by every clang on hand, with and without debug info.

// biome-ignore-all format: one function, one line

import { constant, f32, i64, int, memory } from '../harness/point';
import { CLANG_BUILDS, clangBuilds } from './clang-builds';
import type { Corpus } from './corpus';

export const c: Corpus = {
  title: 'C',
  folder: 'c',
  builtBy: CLANG_BUILDS,
  builds: clangBuilds('clang', []),
  functions: {
    'vectors.c': [
      ['dot', [[1, 2, 3], [0.5, 0.25, -1], i64(3)]],
      ['norm', [[1, 2, 3], i64(3)]],
      ['log_sum_exp', [[1, 0.5, 2], i64(3)]],
      ['axpy', [0.7, [1, 2, 3], [0.5, 0.25, -1], i64(3)], { returns: 'void' }],
      ['prefix_sums', [[0.5, 0.25, -1], i64(3)], { returns: 'void' }],
      ['softmax', [[0.5, 0.25, -1], i64(3)], { returns: 'void' }],
      ['horner', [[0.5, 0.25, -1, 2], i64(4), 0.7]],
      ['mean_square', [f32([0.5, 0.25, -1]), i64(3)], { returns: 'float' }],
    ],
    'memory.c': [
      ['autocorrelation', [[0.5, 0.25, -1, 2], i64(4), i64(1)]],
      ['on_stack', [0.7, int(6)]],
      ['copied', [[0.5, 0.25, -1], i64(3)]],
      ['grown', [0.7, int(5)]],
      ['median', [[0.5, 0.25, -1, 2], i64(4)]],
      ['list', [[0.5, 0.25, -1, 2], i64(4), 0.7]],
    ],
    'structs.c': [
      ['energy', [memory('idddd idddd', [1, 2, 0.5, 0.25, -1, 2, 3, 1, 0.7, 0.3]), int(2)]],
      ['cross', [[0.5, 0.25, -1], [2, 0.7, 0.3], [0, 0, 0]], { returns: 'void' }],
      ['areas', [0.5, 0.7]],
      ['through_globals', [0.7, int(6)]],
      ['with_flags', [memory('id', [3, 0.7]), 0.5]],
    ],
    'control.c': [
      ['power', [0.7, int(5)]],
      ['by_table', [0.7, int(1)]],
      ['integral', [[0.5, 0.7], 0.1, 1.5]],
      ['by_switch', [0.7, int(3)]],
      ['root', [2.5]],
      ['first_above', [[0.5, 0.25, 1, 2], int(4), 0.7]],
      ['bisection', [2.5, constant(1), constant(2)]],
    ],
    'text.c': [
      ['by_name', [0.7, 0.3]],
      ['formula', [0.7, 1.3, int(0)]],
      ['formula', [0.7, 1.3, int(1)]],
      ['formula', [0.7, 1.3, int(2)]],
      ['coefficients_parsed', [0.7]],
      ['table_on_heap', [[0.5, 0.25, -1], int(3)]],
    ],
    'bits.c': [
      ['sign_by_union', [-0.7, 0.3]],
      ['absolute_by_mask', [-0.7]],
      ['scaled', [5.3]],
      ['bit_reversal', [[0.5, 0.25, -1, 2, 0.7, 0.3, -0.2, 1.5], int(3)], { returns: 'void' }],
      ['classes', [[0.5, 0.25, -1, 2], int(4)]],
      ['inverse_root', [f32(2.5)], { returns: 'float', refused: { errors: ['unsupported-instruction'], because: 'the first guess is made of the bits of x, whose derivative no one can tell' } }],
      ['masked_sum', [[0.5, 0.25, -1, 2], i64(13)]],
    ],
    'callbacks.c': [
      ['swing', [0.7, 9.81, 0.3]],
      ['pipeline', [0.7, 1.3, -0.4]],
      ['sorted_weights', [[0.5, 2, -1], [0.25, 0.7, 1.5], int(3)]],
      ['interpolated', [[0.5, 0.25, -1, 2, 0.7], 1.3]],
      ['running_product', [[0.5, 0.25, -1], int(3)]],
    ],
    'arrays.c': [
      ['variable_length', [int(2), int(3), [0.5, 0.25, -1, 2, 0.7, 0.3]]],
      ['flexible_member', [0.7, 1.3]],
      ['compound_literals', [f32(0.7), f32(0.3)], { returns: 'float' }],
      ['rows_by_pointer', [[0.5, 0.25, -1, 2], int(4)]],
      ['solved', [[0.5, 0.25, -1, 2, 0.7, 0.3, -0.2, 1.5, 1], [1, 0.5, -0.3], int(3)]],
      ['remembered', [0.7, int(6)]],
    ],
    'complex.c': [
      ['complex_polynomial', [0.7, 0.3]],
      ['complex_quotient', [0.7, 0.3]],
      ['complex_functions', [0.7, 0.3]],
      ['spectrum', [[0.5, 0.25, -1], int(3)]],
      ['extended', [[0.5, 0.25, -1], int(3)]],
      ['variadic', [0.7, f32(0.3)]],
      ['generic', [0.7, f32(0.3)]],
    ],
  },
};
