// Programs that were wrong once, shrunk: most are from random programs (test/random).

// biome-ignore-all format: one row, one line

import { gradients } from '../harness/gradients';
import { cFile } from '../harness/row';

gradients([
  ['inactive result of a call that writes active memory, stored there', cFile`static double g(double* p, int n) { p[0] = p[0] * p[1]; return n <= 0 ? 0.5 : 0.5 * g(p, n - 1); }
    double f(double x, double y, double* z) { z[2] = g(z, 2); return z[0] * x * y; }`, [0.618, -0.372, [0.755, -1.221, 0.544, 1.13]]],
]);
