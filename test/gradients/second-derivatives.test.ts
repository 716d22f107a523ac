// Gradients are functions like any other, and are differentiated again: their tapes, their counters, their shadows.

// biome-ignore-all format: one row, one line

import { constant, int } from '../harness/point';
import { c, cFile } from '../harness/row';
import { secondDerivatives } from '../harness/second-derivatives';

secondDerivatives([
  ['straight code', c`return sin(x * y) * exp(y) + x / y;`, [0.6, 0.75]],
  ['branches', c`return x > y ? x * x * y : y > 0 ? log(y) * x : x;`, [0.6, 0.75]],
  ['counted loop', cFile`double f(double* x, double y, int n) { double s = 0; for (int i = 0; i < n; i++) s += sin(x[i] * s + y); return s * s; }`, [[0.6, 0.9, 1.3], 0.75, int(3)]],
  ['nested loops', cFile`double f(double* x, double y, int n) { double s = y; for (int i = 0; i < n; i++) for (int j = 0; j <= i; j++) s = s * x[j] + x[i] * sin(s); return s; }`, [[0.6, 0.9, 0.3], 0.75, int(3)]],
  ['loop of unknown count', cFile`double f(double* x, double y, int n) { double s = y; while (s < 9) { for (int i = 0; i < n; i++) s += 0.2 * x[i] * x[i] * sin(s); s += 1.5; } return s; }`, [[0.3, -0.5, 1.1], 0.75, int(3)]],
  ['loop with two exits', c`double s = y; for (int i = 0; i < 9; i++) { s = s * x[i & 1] + 0.3; if (s > 1.2) break; if (s < -4) return s * s; } return s * y;`, [[0.9, 1.4], 0.75]],
  ['memory overwritten', c`for (int i = 0; i < 3; i++) { x[i] = x[i] * x[(i + 1) % 3] * y; y = sin(y) + x[i]; } return x[0] * x[2] + y;`, [[0.6, 0.9, 1.3], 0.75]],
  ['output array', cFile`void f(double* x, double* y, int n) { for (int i = 0; i < n; i++) y[i] = x[i] * x[i] * x[(i + 1) % n]; }`, [[0.6, 0.9, 1.3], [0, 0, 0], int(3)], { returns: 'void' }],
  ['allocation', cFile`double f(double* x, int n) { double* t = malloc(n * sizeof *t); for (int i = 0; i < n; i++) t[i] = x[i] * x[(i + 1) % n]; double s = 0; for (int i = 0; i < n; i++) s += t[i] * t[i] * x[i]; free(t); return s; }`, [[0.6, 0.9, 1.3], int(3)]],
  ['allocation in a loop', cFile`double f(double* x, int n) { double s = 1; for (int i = 0; i < n; i++) { double* t = calloc(2, sizeof *t); t[0] = x[i] * s; t[1] = sin(t[0]); s += t[0] * t[1]; free(t); } return s; }`, [[0.6, 0.9, 1.3], int(3)]],
  ['struct', cFile`struct p { double a; int n; double b; }; double f(double x, double y) { struct p p = { x * y, 3, y }; for (int i = 0; i < p.n; i++) { p.a *= p.b; p.b += p.a; } return p.a * p.b; }`, [0.6, 0.75]],
  ['constant argument', cFile`double f(double* x, double* y, int n) { double s = 0; for (int i = 0; i < n; i++) s += x[i] * y[i] * x[i] * sin(x[i]); return s; }`, [[0.6, 0.9, 1.3], constant([2, 3, 4]), int(3)]],
]);
