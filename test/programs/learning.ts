// Programs of statistics and machine learning.

import { f32, int } from '../harness/point';
import type { ProgramTuple } from './table';

/** Numbers in (-1, 1) with no pattern that a program could cancel. */
const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => Math.round(900 * Math.sin(1.7 * i + 0.6)) / 1000);

const CAMERA = [0.1, -0.2, 0.3, 0.2, 0.1, -2, 1.5, 0.1, -0.1, 0.05, 0.01];
const STILL = [0, 0, 0, -0.1, 0.2, -2.5, 1.2, 0, 0.1, -0.03, 0.02];

export const learning: readonly ProgramTuple[] = [
  ['dense-network.c', [f32(numbers(39)), f32([0.5, -0.3, 0.8, 0.1, 0.9, -0.6]), int([0, 1]), int(2)], { returns: 'float' }],
  ['lstm.c', [numbers(40), [0.5, -0.3, 0.8, 0.1, -0.2, 0.9, 0.4, 0.6], int(4), 1.3]],
  ['k-means.c', [[0.1, 0.2, 0.3, -0.1, 1.9, 2.1, 2.2, 1.7, -0.2, 0.15, 1.6, 2.4], [0.5, 0.4, 1.4, 1.2], int(6), int(2), int(2)]],
  [
    'mixture.c',
    [[0.2, -0.3], [0.1, 0.4, 1.2, 0.9], [0.1, -0.2, 0.3, 0.2, 0.15, -0.4], [0.5, 0.2, 1.1, 1.3, -0.4, 0.6], int(3), int(2), int(2)],
  ],
  ['soft-dtw.c', [[0.1, 0.8, 1.3, 0.4], int(4), [0.3, 1.1, 0.7], int(3), 0.5]],
  ['hmm.c', [numbers(18), int([0, 0, 0, 0, 0])]],
  [
    'bundle-adjustment.c',
    [
      [...CAMERA, ...STILL],
      [0.3, 0.5, 1.2, -0.4, 0.2, 0.8],
      [0.9, 0.7, 1.1],
      int([0, 0, 0, 1, 1, 1]),
      [0.4, 0.2, -0.1, 0.3, 2.2, 0.1],
      [0, 0, 0, 0, 0, 0],
      int(3),
    ],
  ],
  ['line-search.c', [[-0.4, 0.7, 0.2], int(3), 1.4, 0.9]],
  ['layers.cc', [numbers(13), [0.6, -0.8], 0.35]],
];
