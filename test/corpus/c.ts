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
  },
};
