// Programs that integrate in time: ordinary and partial differential equations, filters.

import { int } from '../harness/point';
import type { ProgramTuple } from './table';

const BODIES = [3, 0, 0, 0, 0, 0, 0, 0.5, 1, 0.1, -0.2, 0.1, 1.6, 0.05, 0.3, -0.4, 1.5, 0.2, 1.1, 0.1, -0.1];

export const dynamics: readonly ProgramTuple[] = [
  ['lotka-rk4.c', [[1.1, 0.6], [0.9, 0.8, 0.5], int(0), int(6)]],
  ['pendulum-adaptive.c', [4, 0.3, 0.5, 0.7, 2]],
  ['nbody.c', [BODIES, [0, 0, 0, 0, 0, 0, 0, 0, 0], int(3), int(4)]],
  ['quadtree.c', [[0.44, 0.7, -0.6, 0.4, -0.3, -0.9, 0.57, 0.9, 1.3, -0.2], [1, 0.7, 1.2, 0.4, 0.9], int(5), 1.2], { step: 1e-3 }],
  ['heat-ghost-cells.c', [[0.1, 0.5, 0.9, 0.3, 0.2, 0.7, 0.4, 0.6, 0.8], int(3), int(3), int(0), 0.5, 0.9, 0.2]],
  ['finite-volume.c', [[1, 1.1, 1.3, 1.6, 1.5, 1.2, 0.9, 0.8], [0.1, -0.2, 0.3, 0.2, -0.1, 0.4, 0.1, -0.3], int(3), 0.3]],
  ['implicit-newton.c', [[1, 0.02, 0.1], 0.4, 3, 1.5, int(4)]],
  ['kalman.c', [[0.1, 0.4, 0.9, 1.1, 1.7, 2.2], int([1, 1, 0, 1, 1, 1]), int(6), 0.4, 0.3, [0, 0, 0, 0, 0, 0]]],
  ['oscillators.cc', [[2, 0.1, 0.3, 0.7, 1.3, 0.8], int(5), int(1)]],
];
