// Programs of the C++ language and its standard library.

import { int } from '../harness/point';
import type { ProgramTuple } from './table';

export const cxx: readonly ProgramTuple[] = [
  ['vector-statistics.cc', [[0.1, 0.8, 1.3, 2.2, 2.9], [0.3, 0.5, 1.4, 1.6, 2.9], int(5), [0, 0, 0, 0, 0]]],
  ['map-portfolio.cc', [[1, -0.5, 2, 0.7, 1.2], [3, 2.5, 0.8, 3.2, 2.2], int(5)]],
  ['function-pipeline.cc', [[0.8, 0.3, 0.4, -0.6], 0.9]],
  [
    'unique-ptr-tree.cc',
    [1.3, 0.7, 0.4, 0.8],
    {
      refused: {
        errors: ['unknown-type'],
        because: 'pointers are cleared as words in memory that holds a float or a pointer',
        isPartial: true,
      },
    },
  ],
  ['exceptions.cc', [0.9, 2.1, [0.5, -0.7, 1.9], int(3)]],
  ['matrix-templates.cc', [[0.5, 0.2, -0.3, 0.1, 0.9, 0.4, -0.2, 0.3, 0.7], 0.8]],
  ['string-report.cc', [[0.8, 0.6, 1.1, 0.4], 1.2]],
  [
    'shapes.cc',
    [[0.3, 0.4, 0.8, -0.5, 0.6, 1.2, 0.9], 1.3],
    {
      refused: {
        errors: ['unsupported-call'],
        isPartial: true,
        because: 'not optimised, virtual functions by pointers to members stay calls through pointers',
      },
    },
  ],
  ['dual-numbers.cc', [0.7, 0.8, 1.5]],
  [
    'shortest-path.cc',
    [[0.5, 1.2, 0.8, 0.3, 0.9], int([0, 1, 0, 2, 1, 2, 2, 3, 1, 3]), int(5), int(4), [0, 0, 0, 0]],
    {
      refused: {
        errors: ['unsupported-call', 'unknown-type'],
        modes: ['reverse'],
        because: 'a call that may throw; hash tables fold into their nodes',
      },
    },
  ],
  ['shared-graph.cc', [[0.6, 0.9, -0.4], int(3)]],
];
