// Programs in C whose numbers live among pointers, text and tables.

import { int } from '../harness/point';
import type { ProgramTuple } from './table';

export const structures: readonly ProgramTuple[] = [
  ['linked-list.c', [[0.5, -0.3, 0.8], int(3), [1.2, 0.4], int(2), 0.9]],
  ['binary-tree.c', [[0.5, 0.2, 0.9, 0.35, 0.7], [1.1, 0.6, 0.8, 1.3, 0.4], int(5), 0.55]],
  [
    'expression-evaluator.c',
    [
      [0.7, 0.4, 1.1],
      [0, 0, 0, 0, 0],
    ],
  ],
  ['hash-map.c', [[0.3, 0.8, 0.5, 1.2, 0.7, 0.9, 0.2, 0.4], int(8), 1.3]],
  [
    'automaton.c',
    [[0.9, 1.5, 0.2, 0.7], int(80)],
    {
      refused: {
        errors: ['unsupported-instruction'],
        because: 'an integer beside an array that is walked through is taken for a part of a float',
        isPartial: true,
      },
    },
  ],
  ['order-statistics.c', [[0.5, -0.4, 1.2, 0.1, 0.8], [1, 0.7, 0.9, 1.1, 0.6], int([1, 0, 1, 0, 1]), int(5)]],
  ['logging.c', [0.8, [1.1, 0.6, 1.4], [0, 0, 0], int(3)]],
  ['reactor-globals.c', [[3, 0.4, 1.1, 0.7], [0, 0, 0, 0, 0, 0, 0], int(6)], { step: 2e-3 }],
  ['dispatch.c', [[0.6, 0.9, -0.4], int(3), [0]]],
];
