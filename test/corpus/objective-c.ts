// Objective-C by clang 22 and 19.

import { i64, int } from '../harness/point';
import { clangBuilds } from './clang-builds';
import type { Corpus } from './corpus';

export const objectiveC: Corpus = {
  title: 'Objective-C',
  folder: 'objective-c',
  builtBy: 'clang, at -O0 to -O3, with and without debug info',
  builds: clangBuilds('clang', ['-fgnu-runtime']),
  functions: {
    'functions.m': [
      ['tripleProduct', [[1, 2, 0.5, -1, 0.3, 0.7, 1.1, -0.2, 0.9]]],
      ['logistic', [[0.5, 0.7], [1, -2], i64(2)]],
      ['iterated', [0.5, int(3)]],
    ],
  },
};
