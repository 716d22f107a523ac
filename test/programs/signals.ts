// Programs on signals, curves, images and integrals.

import { int } from '../harness/point';
import type { ProgramTuple } from './table';

const SIGNAL = [0.3, 0.9, -0.4, 0.6, 1.2, -0.8, 0.1, 0.5];
const PIXELS = [0.1, 0.5, 0.9, 0.3, 0.2, 0.75, 0.4, 0.62, 0.8, 0.15, 0.35, 0.55];

export const signals: readonly ProgramTuple[] = [
  ['fft-recursive.c', [SIGNAL, [0.5, 0.3, 0.1, 0, 0, 0, -0.1, 0.2], [0, 0, 0, 0, 0, 0, 0, 0], int(8)]],
  ['fft-iterative.c', [SIGNAL, int(3), [0, 0, 0, 0], 0.8]],
  ['spline.c', [[0, 0.4, 1.1, 1.5, 2.3], [0.2, 0.9, 0.4, -0.3, 0.6], int(5), [0.2, 0.7, 1.9], [0, 0, 0], int(3)]],
  ['convolution.c', [PIXELS, int(4), int(3), [0.5, 0.3], 0.4]],
  ['ray-tracer.cc', [[2, 3, -1, -0.2, 0.1, 3, 0.9, 0.8, 0.4], [0, 0, 0, 0, 0, 0], int(3), int(2)]],
  ['interpolation-table.c', [[0.7, 0.8], int(2), 55, 1.1, 0.6]],
  ['monte-carlo.c', [1, 0.05, 0.3, 0.95, int(12), int(4)]],
  ['simpson.c', [1.2, 2.1, 0.4, 1.7]],
];
