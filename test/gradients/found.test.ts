// Programs that were wrong once, shrunk: most are from random programs (test/random).

// biome-ignore-all format: one row, one line

import { gradients } from '../harness/gradients';
import { cFile } from '../harness/row';

gradients([
  ['loop left from its head, in which nothing is reversed', cFile`static double G[4]; static double g0 = 0;
    double f(double x, double y, double* z) { double v = x; int k = 2; g0 = v * y; for (int i = 0; i < 4; i++) G[i] = z[i] * 0.5 + y;
      for (int i = 0; v < 2; ) { if (++i > 2) break; if ((i & 1)) continue; k = (k * 4 + 1) & 7; v = v * 1.25 + 0.375; }
      z[0] += v; z[0] += g0 * G[1]; return v + 0.5 * v; }`, [0.618, -0.372, [0.755, -1.221, 0.544, 1.13]]],
  ['inactive result of a call that writes active memory, stored there', cFile`static double g(double* p, int n) { p[0] = p[0] * p[1]; return n <= 0 ? 0.5 : 0.5 * g(p, n - 1); }
    double f(double x, double y, double* z) { z[2] = g(z, 2); return z[0] * x * y; }`, [0.618, -0.372, [0.755, -1.221, 0.544, 1.13]]],
  ['globals that vector code aligns', cFile`static double g0 = 0; static double A[4]; static double g1 = 0; static double B[4];
    __attribute__((noinline)) static double g(int n) { double r = n <= 0 ? A[1] * g0 + g1 : A[n & 3] * g(n - 1); g0 = r * B[n & 3]; g1 = r * 0.5; A[n & 3] += r; B[n & 3] -= r; return r; }
    double f(double x, double y, double* z) { g0 = x * y; g1 = x; for (int i = 0; i < 4; i++) A[i] = z[i] * 0.5 + y; for (int i = 0; i < 4; i++) B[i] = z[i] * x; double r = g(2) + g(1); z[0] += A[3] * B[1]; return r; }`, [0.618, -0.372, [0.755, -1.221, 0.544, 1.13]], { flags: ['-march=native'] }],
  ['vector kept in the frame of a call that stays a call', cFile`static double g(double *p, int n) { if (n <= 0) return p[1] * p[2]; double h[4];
      for (int i = 0; i < 4; i++) h[i] = p[i] * p[i] * p[4]; double r = g(p, n - 1); for (int i = 0; i < 4; i++) p[i] = sqrt(1 + h[i] * h[i]); return r * p[0] + p[3]; }
    double f(double x, double* z) { z[4] = x; return g(z, 5) * x; }`, [0.618, [0.3, 0.2, 0.7, 0.4, 0.5]], { flags: ['-march=native'] }],
  ['struct returned by a recursion through a global', cFile`struct S { double d; char c; char e; }; static struct S gs = {};
    static struct S fn0(double a, int depth) { struct S out; out.d = gs.d * a; out.c = 1; out.e = 2; if (depth <= 0) return out; out = fn0(a * 0.5, depth - 1); return out; }
    double f(double x, double y, double* z) { gs.d = x; gs.c = 2; gs.e = 1; gs = fn0(y, 1); z[0] += gs.d; return gs.d * y + gs.c; }`, [0.6, 0.9, [1.1]], { mayRefuse: 'unsupported-instruction', mayRefuseUpTo: 11 }],
  ['inactive word selected beside an active one', cFile`struct Node { double value; struct Node* next; };
union Bits { double d; uint64_t l; };
static double G[4];
static double g0 = 0;
static double fn0(int a0, double a1, int depth) {
  double v0 = a1, v1 = -0.5, v2 = 0.375, v3 = 0.25;
  double w[4] = { v1, v0, 0.5, v0 * v1 };
  double *p = G, *q = w;
  double** pp = &p;
  float f0 = (float)v1;
  int k0 = a0 & 7, k1 = 1;
  if (depth <= 0) return v0 + w[1] * 0.5;
  { uint64_t b; memcpy(&b, &G[0], 8); uint64_t a; memcpy(&a, &w[(k1 + 2) & 3], 8); b = w[(a0 + 3) & 3] < v0 ? a : b; memcpy(&w[(k1 + 2) & 3], &b, 8); }
  { struct Node* l0 = 0; for (int jl0 = 0; jl0 < 0; jl0++) { struct Node* nl0 = (struct Node*)malloc(sizeof(struct Node)); nl0->value = (sqrt(1 + a1 * a1)); nl0->next = l0; l0 = nl0; }
  for (struct Node* nl0 = l0; nl0; nl0 = nl0->next) {
  }
  while (l0) { struct Node* ml0 = l0->next; free(l0); l0 = ml0; } }
  v0 = (v0 * (f0 / (1.5 + v2 * v2)));
  w[(k1 + 3) & 3] = ((float)v1 * (float)(hypot(v0, 1 + v3 * v3)));
  w[(k1 + 3) & 3] = (((a0 & 1) ? f0 : v1) * 0.5);
  v1 = v1 * 0.5 + sin(v0) * fn0(a0, (v1 * 0.5), depth - 1);
  return f0 + v0 + v1 * 0.5 + v2 - v3 + w[0] - w[1] * w[2] + w[3];
}
double f(double x, double y, double* z) {
  double v0 = x, v1 = y, v2 = z[1], v3 = 0.25;
  double w[4] = { v1, v0, 0.5, v0 * v1 };
  double *p = z, *q = w;
  double** pp = &p;
  float f0 = (float)v1;
  int k0 = 2, k1 = 1;
  g0 = v0 * v1; for (int i = 0; i < 4; i++) G[i] = z[i] * 0.5 + v1;
  for (int i0 = 0; i0 < (k1 & 7) + 4; i0++) {
    g0 = fn0(k1, (k0 * 0.25), 1);
    p[(i0 + 2) & 3] = (atan2(1.75, 2 + fn0(k0, p[3], 2) * fn0(k0, p[3], 2)));
  }
  if (w[3] < (-2)) {
    v1 = (k1 * 0.25);
    v3 = ((float)(tanh(v2)) * 0.5f);
    v0 = (tanh((w[3] * 0.5)));
    v1 = (-(tanh(v0)));
  } else {
    v3 = fn0(k0, (atan2((sinf((float)v0)), 2 + v0 * v0)), 2);
    { double* h1 = (double*)malloc((4 + (k0 & 3)) * sizeof(double)); for (int jh1 = 0; jh1 < 4; jh1++) h1[jh1] = fn0(k0, v2, 1);
      v0 = v1;
      v3 = ((k1 & 1) ? (v1 * (*pp)[(k1 + 0) & 3]) : w[(k1 + 3) & 3]);
      free(h1);
    }
    pp = &q;
  }
  (*pp)[(k0 + 2) & 3] = w[(k0 + 2) & 3];
  if (f0 < v0) {
    v3 = v2;
    v1 = fn0(k1, (log(1.25 + v1 * v1)), 1);
    v0 = (atan2(((k0 & 1) ? v2 : v3), 2 + v0 * v0));
    v1 = (hypot((-v2), 1 + fn0(k1, (v1 * 0.5), 2) * fn0(k1, (v1 * 0.5), 2)));
  } else {
    { struct Node* l2 = 0; for (int jl2 = 0; jl2 < 1; jl2++) { struct Node* nl2 = (struct Node*)malloc(sizeof(struct Node)); nl2->value = (k1 * 0.25); nl2->next = l2; l2 = nl2; }
    for (struct Node* nl2 = l2; nl2; nl2 = nl2->next) {
    }
    while (l2) { struct Node* ml2 = l2->next; free(l2); l2 = ml2; } }
  }
  z[0] += v0; z[1] += v1; z[2] += v2 + w[1]; z[3] += v3 + w[0] * w[2] - w[3]; z[0] += g0 * G[1]; z[1] += G[0] - G[2] + G[3];
  return ((k1 & 1) ? (atan2(q[(k0 + 0) & 3], 2 + (k0 * 0.25) * (k0 * 0.25))) : (k1 * 0.25)) + 0.5 * v0;
}`, [0.618, -0.372, [0.755, -1.221, 0.544, 1.13]], { precision: 'float' }],
  // The debug type of `p` (double*) says nothing of what follows the array.
  ['pointer to the array that a struct with a float begins with', cFile`struct S0 { double e0[4]; }; struct S1 { struct S0 t0; float s1; }; static struct S1 kept;
    static double g(struct S1 a, double b, int depth) { double v0 = kept.s1, v1 = a.s1; double w[4] = { v1, v0, 0.5, v0 * v1 }; double *p = kept.t0.e0, *q = w;
      if (depth <= 0) return v0 + w[1] * 0.5; v1 = v1 * 0.5 + sin(v0) * g(a, v1 * 0.5, depth - 1); return v0 + v1 * 0.5 + b + w[0] - w[1] * w[2] + w[3]; }
    double f(double x, double y, double* z) { kept.s1 = x; kept.t0.e0[0] = y * 0.5; kept.t0.e0[2] = z[3]; double r = g(kept, y, 1); z[3] += r; return r * y; }`, [0.6, 0.7, [1, 2, 3, 4]], { precision: 'float' }],
]);
