// C by every clang on hand, with and without debug info.

import { f32, i64 } from '../harness/point';
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
  },
};
