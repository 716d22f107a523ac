// Pointers that may be to constant or to active memory, as the run decides: a constant pointer is its own shadow, and every
// access that may go through one is guarded.

// biome-ignore-all format: one row, one line

import { gradients } from '../harness/gradients';
import { constant, int } from '../harness/point';
import { cFile } from '../harness/row';

const sum = `double f(const double* c, const double* x, int n) { const double* p = n > 0 ? c : x; double s = 0; for (int i = 0; i < 3; i++) s = s * 0.5 + p[i] * p[i] + x[i]; return s; }`;

gradients([
  ['constant array or active, the constant one', cFile`${sum}`, [constant([0.5, -0.3, 1.2]), [0.7, 0.9, -0.2], int(1)]],
  ['constant array or active, the active one', cFile`${sum}`, [constant([0.5, -0.3, 1.2]), [0.7, 0.9, -0.2], int(0)]],
  ['chosen again in every trip', cFile`double f(const double* c, const double* x, int n) { double s = 0; for (int i = 0; i < n; i++) { const double* p = i % 2 ? c : x; s = s * p[i] + p[i] * p[i]; } return s; }`, [constant([0.5, -0.3, 1.2, 0.4]), [0.7, 0.9, -0.2, 0.3], int(4)]],
  ['written through, where it is the active one', cFile`double f(double* c, double* x, int n) { double* p = n > 0 ? c : x; for (int i = 0; i < 3; i++) p[i] = p[i] * x[2 - i] + 1; double s = 0; for (int i = 0; i < 3; i++) s += x[i] * x[i] * (i + 1); return s; }`, [constant([0.5, -0.3, 1.2]), [0.7, 0.9, -0.2], int(0)]],
  ['written through, where it is the constant one', cFile`double f(double* c, double* x, int n) { double* p = n > 0 ? c : x; for (int i = 0; i < 3; i++) p[i] = 2 * i; double s = 0; for (int i = 0; i < 3; i++) s += x[i] * x[i] * (p[i] + 1); return s; }`, [constant([0.5, -0.3, 1.2]), [0.7, 0.9, -0.2], int(1)]],
  ['a struct of pointers to both', cFile`struct pair { const double *a, *b; }; __attribute__((noinline)) static double dot(const struct pair* p, int n) { double s = 0; for (int i = 0; i < n; i++) s += p->a[i] * p->b[i] * s + p->a[i] + p->b[i]; return s; }
    double f(const double* c, const double* x, int n) { struct pair p = { c, x }, q = { x, x }, r = { c, c }; return dot(&p, n) * dot(&q, n) + dot(&r, n); }`, [constant([0.5, -0.3, 1.2]), [0.7, 0.9, -0.2], int(3)]],
  ['a list of constant and active nodes', cFile`struct node { const double* value; const struct node* next; }; __attribute__((noinline)) static double total(const struct node* l) { return l ? l->value[0] * l->value[0] + 0.5 * total(l->next) : 0; }
    double f(const double* c, const double* x, int n) { struct node nodes[6]; for (int i = 0; i < n; i++) { nodes[i].value = i % 2 ? &c[i] : &x[i]; nodes[i].next = i ? &nodes[i - 1] : 0; } return total(&nodes[n - 1]) * x[0]; }`, [constant([0.5, -0.3, 1.2, 0.8]), [0.7, 0.9, -0.2, 0.3], int(4)]],
  ['constant pointers stored in allocated memory', cFile`#include <stdlib.h>
    double f(const double* c, const double* x, int n) { const double** rows = malloc(n * sizeof *rows); double* own = malloc(2 * sizeof *own); own[0] = x[0] * x[1]; own[1] = 0.5; for (int i = 0; i < n; i++) rows[i] = i % 3 == 0 ? c : i % 3 == 1 ? x : own; double s = 0; for (int i = 0; i < n; i++) s = s * 0.7 + rows[i][0] * rows[i][1]; free(own); free(rows); return s; }`, [constant([0.5, -0.3]), [0.7, 0.9], int(5)]],
  ['allocated constants beside active memory', cFile`#include <stdlib.h>
    double f(const double* x, int n) { double* k = malloc(n * sizeof *k); for (int i = 0; i < n; i++) k[i] = 1.0 / (i + 1); double* y = malloc(n * sizeof *y); for (int i = 0; i < n; i++) y[i] = x[i] * k[i]; double s = 0; for (int i = 0; i < n; i++) { double* p = i % 2 ? k : y; s += p[i] * x[i]; } free(k); free(y); return s; }`, [[0.7, 0.9, -0.2], int(3)]],
  ['a function that returns one of two', cFile`__attribute__((noinline)) static const double* pick(const double* a, const double* b, int i) { return i % 2 ? a : b; }
    double f(const double* c, const double* x, int n) { double s = 0; for (int i = 0; i < n; i++) { const double* p = pick(c, x, i); s = s * 0.5 + p[i] * p[i] * p[0]; } return s; }`, [constant([0.5, -0.3, 1.2]), [0.7, 0.9, -0.2], int(3)]],
  ['a function that stores one of two', cFile`__attribute__((noinline)) static void set(const double** at, const double* a, const double* b, int i) { *at = i % 2 ? a : b; }
    double f(const double* c, const double* x, int n) { double s = 0; for (int i = 0; i < n; i++) { const double* p; set(&p, c, x, i); s = s * 0.5 + p[i] * p[i] * p[0]; } return s; }`, [constant([0.5, -0.3, 1.2]), [0.7, 0.9, -0.2], int(3)]],
  ['copied from one of two', cFile`double f(const double* c, const double* x, int n) { double s = 0, v[3]; for (int i = 0; i < n; i++) { memcpy(v, i % 2 ? c : x, sizeof v); for (int k = 0; k < 3; k++) v[k] *= v[k]; s = s * 0.5 + v[0] * v[1] + v[2]; } return s; }`, [constant([0.5, -0.3, 1.2]), [0.7, 0.9, -0.2], int(3)]],
  ['copied a number of bytes from one of two', cFile`double f(const double* c, const double* x, int n) { double s = 0, v[8]; for (int i = 0; i < n; i++) { memcpy(v, i % 2 ? c : x, n * sizeof v[0]); for (int k = 0; k < n; k++) s = s * 0.5 + v[k] * v[k]; } return s; }`, [constant([0.5, -0.3, 1.2]), [0.7, 0.9, -0.2], int(3)]],
  ['copied to one of two, and cleared', cFile`double f(double* c, double* x, const double* y, int n) { double* p = n > 3 ? c : x; memcpy(p, y, n * sizeof *p); double s = p[0] * p[1] * x[2]; double* q = n > 2 ? c : x; memset(q, 0, n * sizeof *q); return s + x[0] * x[1] * y[1]; }`, [constant([0.5, -0.3, 1.2]), [0.7, 0.9, -0.2], [0.4, 1.1, 0.6], int(3)]],
  ['written by modf to one of two', cFile`double f(double* c, double* x, int n) { double s = x[1]; for (int i = 0; i < n; i++) { double* p = i % 2 ? c : x; s += modf(x[i] * 3, p + i) * x[0] + x[i]; } return s + x[2]; }`, [constant([0.5, -0.3, 1.2]), [0.7, 0.9, -0.2, 0.1], int(3)]],
  ['a chosen pointer that walks', cFile`double f(const double* c, const double* x, int n) { const double* p = n % 2 ? c : x; const double* q = n % 2 ? x : c; double s = 0; while (n-- > 0) s = s * 0.5 + *p++ * *q++; return s; }`, [constant([0.5, -0.3, 1.2]), [0.7, 0.9, -0.2], int(3)]],
  ['chosen in a recursion', cFile`static double g(const double* a, const double* b, int n) { return n == 0 ? a[0] * a[0] : a[n] * b[n] + 0.5 * g(b, a, n - 1); }
    double f(const double* c, const double* x, int n) { return g(c, x, n) + g(x, c, n) * x[0]; }`, [constant([0.5, -0.3, 1.2]), [0.7, 0.9, -0.2], int(2)]],
  ['active values stored through a pointer to constant memory alone', cFile`double f(double* c, double x) { c[0] = x * x; return c[0] * x; }`, [constant([0.5]), 0.7], { expects: { error: 'mixed-activity' } }],
  ['exchanged atomically in one of two', cFile`double f(double* c, double* x, int n) { double* p = n > 0 ? c : x; double v; double w = x[0] * x[0]; __atomic_exchange(p, &w, &v, __ATOMIC_SEQ_CST); return v * x[0]; }`, [constant([0.5]), [0.7], int(0)], { expects: { error: 'mixed-activity' } }],
  ['a constant table of pointers to active globals', cFile`static double slots[4], others[4]; static double *const tables[] = { slots, others };
    double f(double x, int n) { tables[n & 1][0] = x * x; return tables[n & 1][0] * x; }`, [0.7, int(1)], { mayRefuse: 'unknown-type' }],
  ['a constant table of pointers to constant tables', cFile`static const double low[] = { 0.5, 1.5 }, high[] = { 2, 3 }; static const double *const grids[] = { low, high };
    double f(const double* x, int n) { const double* g = n > 2 ? x : grids[n & 1]; double s = 0; for (int i = 0; i < 2; i++) s += g[i] * x[i]; return s; }`, [[0.7, 0.3], int(1)], { mayRefuse: 'unsupported-call' }],
  ['a vector of addresses of a constant table', cFile`#include <stdlib.h>
    double f(const double* x, int n) { static const double weights[] = { 0.5, 1.5, 2.5 }; const double** rows = malloc(n * sizeof *rows); double* own = malloc(3 * sizeof *own); for (int i = 0; i < 3; i++) own[i] = x[i] * x[i];
      for (int i = 0; i < n; i++) rows[i] = i % 2 ? weights : own; double s = 0; for (int i = 0; i < n; i++) for (int k = 0; k < 3; k++) s = s * 0.5 + rows[i][k] * x[k]; free(own); free(rows); return s; }`, [[0.5, 3, -1], int(4)]],
]);
