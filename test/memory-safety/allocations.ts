// Small programs for what allocation meets: early exits, loops that allocate, frees on one path only, memory that grows.

import { int, type PointEntry } from '../harness/point';
import type { Language } from '../harness/row';

export interface AllocationCase {
  readonly name: string;
  readonly language: Language;
  readonly text: string;
  readonly point: readonly PointEntry[];
  /** Compiled with exceptions. */
  readonly throws?: boolean;
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
  {
    ...cxx(
      'an exception that leaves the derivative',
      `static double risky(std::vector<double> v, int k) { double s = 1; for (double a : v) { s = s * a + sin(s); if (k-- == 0) throw s; } return s; }
     extern "C" double program(double *x, int n) { double s = 0; for (int i = 0; i < n; i++) { std::vector<double> v(x, x + n); s += sin(s) * risky(v, 3 * n - 2 - i * n); } return s; }`,
      [X, int(4)],
    ),
    throws: true,
  },
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
  c(
    'sorted and searched',
    `struct item { double value; char *name; };
static int by_value(const void *a, const void *b) { double x = ((const struct item *)a)->value, y = ((const struct item *)b)->value; return (x > y) - (x < y); }
double program(double *x, int n) {
  struct item *items = malloc(n * sizeof *items);
  for (int i = 0; i < n; i++) { items[i].value = x[i] * x[i]; items[i].name = strdup(i % 2 ? "odd:1" : "even:22"); }
  qsort(items, n, sizeof *items, by_value);
  double key = items[1].value, s = 0;
  struct item *found = bsearch(&key, items, n, sizeof *items, by_value);
  for (int i = 0; i < n; i++) { s = s * 0.5 + items[i].value * strlen(strchr(items[i].name, ':')) + found->value; free(items[i].name); }
  free(items);
  return s;
}`,
    [[0.5, 3, -1, 0.7], int(4)],
  ),
  c(
    'constant memory among allocated memory',
    `double program(const double *x, int n) {
  static const double weights[] = { 0.5, 1.5, 2.5 };
  const double **rows = malloc(n * sizeof *rows);
  double *own = malloc(3 * sizeof *own);
  for (int i = 0; i < 3; i++) own[i] = x[i] * x[i];
  for (int i = 0; i < n; i++) rows[i] = i % 2 ? weights : own;
  double s = 0;
  for (int i = 0; i < n; i++) for (int k = 0; k < 3; k++) s = s * 0.5 + rows[i][k] * x[k];
  free(own);
  free(rows);
  return s;
}`,
    [[0.5, 3, -1], int(4)],
  ),
  cxx(
    'maps from strings, with erasure',
    `struct entry { std::string note; double value = 0; };
extern "C" double program(double *x, int n) {
  const char *names[] = { "a", "a name that is longer than a short string", "b", "another name that does not fit into a string" };
  std::map<std::string, entry> book;
  for (int i = 0; i < n; i++) { entry &e = book[names[i % 4]]; e.value += x[i] * x[i]; e.note += names[(i + 1) % 4]; e.note.append("+"); }
  book.erase("b");
  double s = 0;
  for (auto &[name, e] : book) s = s * 0.5 + e.value * name.size() * e.note.size();
  return s;
}`,
    [[0.5, 3, -1, 0.7, 2.2, 0.1], int(6)],
  ),
  cxx(
    'lists spliced and sorted',
    `extern "C" double program(double *x, int n) {
  std::list<double> l(x, x + n), other;
  for (double v : l) other.push_front(v * v);
  l.splice(l.begin(), other);
  l.sort();
  l.pop_front();
  l.reverse();
  double s = 0;
  for (double v : l) s = s * 0.5 + v * v;
  return s;
}`,
    [[0.5, 3, -1, 0.7], int(4)],
  ),
];
