// Programs of linear algebra, with and without Eigen.

import { int } from '../harness/point';
import { EIGEN, type ProgramTuple } from './table';

const SQUARE = [0.2, 1.5, -0.7, 0.4, 1.1, 0.3, 0.9, -0.6, -0.8, 0.5, 1.7, 0.1, 0.6, -1.2, 0.35, 2.1];

export const linearAlgebra: readonly ProgramTuple[] = [
  ['lu.c', [SQUARE, [1, -0.5, 0.7, 0.2], [0, 0, 0, 0], int(4)]],
  ['cholesky.c', [[1.3, 0.8, 0.4], [0, 0.5, 1.1, 1.9, 2.4], [0.2, 0.7, 0.4, -0.3, -0.6], int(5)]],
  ['qr.c', [[-1, -0.6, -0.1, 0.4, 0.7, 1.2], [0.3, 0.1, -0.2, 0.5, 0.8, 1.9], [0, 0, 0], int(6), int(3)]],
  ['jacobi-eigen.c', [[2, 0.3, 1.1, -0.4, 0.2, 0.6, 0.15, 0.5, -0.35, 3.2], [0, 0, 0, 0], int(4)]],
  ['conjugate-gradient.c', [[1, 1.4, 0.8, 1.1, 0.9, 1.3], [0.5, 0.3, 0.7, 0.2, 0.4], [1, 0.2, -0.4, 0.8, 0.3], [0, 0, 0, 0, 0], int(5)]],
  ['matrix-exponential.c', [1.2, 0.3, 0.5, [0.2, 0.7, 1.5, 3], [0, 0, 0, 0], int(4)]],
  ['determinant.c', [SQUARE, [1, -0.5, 0.7, 0.2], [0, 0, 0, 0], int(4)]],
  [
    'eigen-regression.cc',
    [[1, 0.2, -0.4, 0.7, 0.3, 1.1, 0.5, -0.6, -0.2, 0.4, 0.9, 1.3], [0.5, -0.3, 1.2, 0.4], [0.3, 0.5, 0.8], 0.6, 0.2],
    { flags: EIGEN },
  ],
  [
    'eigen-solve.cc',
    [[0, 0.5, 1, 1.6, 2.3], [2.1, 1.4, 1.05, 0.7, 0.55], int(5), 0.05, [1.6, 0.8, 0.3], [0, 0, 0]],
    {
      flags: EIGEN,
      refused: {
        errors: ['unsupported-call', 'unsupported-instruction'],
        because: 'at -O0 a pointer returned by a call without a known shadow; on LLVM 14, addresses that are or-ed are taken for floats',
        isPartial: true,
      },
    },
  ],
];
