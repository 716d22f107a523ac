// Small programs for what allocation meets: early exits, loops that allocate, frees on one path only, memory that grows.

import { int, type PointEntry } from '../harness/point';
import type { Language } from '../harness/row';

export interface AllocationCase {
  readonly name: string;
  readonly language: Language;
  readonly text: string;
  readonly point: readonly PointEntry[];
}

const c = (name: string, text: string, point: readonly PointEntry[]): AllocationCase => ({
  name,
  language: 'c',
  text: `#include <math.h>\n#include <stdlib.h>\n#include <string.h>\n${text}\n`,
  point,
});

const cxx = (name: string, text: string, point: readonly PointEntry[]): AllocationCase => ({
  name,
  language: 'c++',
  text: `#include <cmath>\n#include <functional>\n#include <list>\n#include <map>\n#include <memory>\n#include <string>\n#include <vector>\n${text}\n`,
  point,
});

const X = [0.5, 0.9, -0.3, 1.2];

export const allocations: readonly AllocationCase[] = [
  c(
    'nothing allocated',
    'double program(double *x, int n) { double s = 0; for (int i = 0; i < n; i++) s = s * x[i] + sin(x[i]); return s; }',
    [X, int(4)],
  ),
  c(
    'a loop of unknown length',
    'double program(double *x, int n) { double s = 1; int k = 0; while (s < 40 && k < 100) { s = s * (1 + 0.3 * fabs(x[k % n])); x[k % n] *= 0.9; k++; } return s; }',
    [X, int(4)],
  ),
  c(
    'early exit before the free of another block',
    `double program(const double *x, int n) {
  double *a = malloc(sizeof(double) * n), *b;
  for (int i = 0; i < n; i++) { a[i] = x[i] * x[i]; if (a[i] > 0.7) { double r = a[i] * 2; free(a); return r; } }
  b = malloc(sizeof(double) * n);
  for (int i = 0; i < n; i++) b[i] = a[i];
  double r = b[n - 1]; free(b); free(a); return r;
}`,
    [X, int(4)],
  ),
  c(
    'a block per trip, freed in the trip',
    'double program(const double *x, int n) { double s = 0; for (int i = 0; i < n; i++) { double *a = malloc(sizeof(double) * (i + 1)); for (int j = 0; j <= i; j++) a[j] = x[j] * x[i]; s += a[i] * a[0]; free(a); } return s; }',
    [X, int(4)],
  ),
  c(
    'a block per trip, freed after the loop',
    'double program(const double *x, int n) { double **rows = malloc(sizeof(double *) * n), s = 0; for (int i = 0; i < n; i++) { rows[i] = malloc(sizeof(double)); *rows[i] = x[i] * x[i]; } for (int i = 0; i < n; i++) s += *rows[i] * *rows[n - 1 - i]; for (int i = 0; i < n; i++) free(rows[i]); free(rows); return s; }',
    [X, int(4)],
  ),
  c(
    'memory that grows by realloc',
    'double program(const double *x, int n) { double *a = NULL; for (int i = 0; i < n; i++) { a = realloc(a, sizeof(double) * (i + 1)); a[i] = i ? a[i - 1] * x[i] : x[i]; } double s = 0; for (int i = 0; i < n; i++) s += a[i]; free(a); return s; }',
    [X, int(4)],
  ),
  c(
    'freed on one path only where null elsewhere',
    'double program(const double *x, int n) { double *a = x[0] > 0.2 ? malloc(sizeof(double) * n) : NULL; double s = x[1]; if (a) { memcpy(a, x, sizeof(double) * n); s = a[0] * a[n - 1]; } free(a); return s * x[2]; }',
    [X, int(4)],
  ),
  c(
    'recursion that allocates',
    'static double g(const double *x, int n) { if (n == 1) return x[0]; int h = n / 2; double *a = malloc(sizeof(double) * h); for (int i = 0; i < h; i++) a[i] = x[i] * x[n - 1 - i]; double r = g(a, h); free(a); return r * x[0]; }\ndouble program(const double *x, int n) { return g(x, n); }',
    [X, int(4)],
  ),
  cxx(
    'new and delete',
    'struct P { double a, b; }; extern "C" double program(double x, double y) { P *p = new P{x, y}; double *q = new double[3]{x, y, x * y}; double r = p->a * q[2] + p->b * q[1]; delete[] q; delete p; return r * r; }',
    [0.5, 0.9],
  ),
  cxx(
    'std::vector that grows, returned early',
    'extern "C" double program(const double *x, int n) { std::vector<double> v; for (int i = 0; i < n; i++) { v.push_back(x[i] * x[i]); if (v.back() > 0.7) return v.front() * v.back(); } double s = 0; for (double a : v) s += a; return s; }',
    [X, int(4)],
  ),
  cxx(
    'std::vector of std::unique_ptr',
    'extern "C" double program(const double *x, int n) { std::vector<std::unique_ptr<double>> l; for (int i = 0; i < n; i++) l.push_back(std::make_unique<double>(x[i] * 2)); double s = 1; for (auto &p : l) s = s * 0.5 + *p * s; return s; }',
    [X, int(4)],
  ),
];
