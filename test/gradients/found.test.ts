// Programs that were wrong once, shrunk: most are from random programs (test/random).

// biome-ignore-all format: one row, one line

import { gradients } from '../harness/gradients';
import { cFile } from '../harness/row';

gradients([
  ['inactive result of a call that writes active memory, stored there', cFile`static double g(double* p, int n) { p[0] = p[0] * p[1]; return n <= 0 ? 0.5 : 0.5 * g(p, n - 1); }
    double f(double x, double y, double* z) { z[2] = g(z, 2); return z[0] * x * y; }`, [0.618, -0.372, [0.755, -1.221, 0.544, 1.13]]],
  ['globals that vector code aligns', cFile`static double g0 = 0; static double A[4]; static double g1 = 0; static double B[4];
    __attribute__((noinline)) static double g(int n) { double r = n <= 0 ? A[1] * g0 + g1 : A[n & 3] * g(n - 1); g0 = r * B[n & 3]; g1 = r * 0.5; A[n & 3] += r; B[n & 3] -= r; return r; }
    double f(double x, double y, double* z) { g0 = x * y; g1 = x; for (int i = 0; i < 4; i++) A[i] = z[i] * 0.5 + y; for (int i = 0; i < 4; i++) B[i] = z[i] * x; double r = g(2) + g(1); z[0] += A[3] * B[1]; return r; }`, [0.618, -0.372, [0.755, -1.221, 0.544, 1.13]], { flags: ['-march=native'] }],
  ['struct returned by a recursion through a global', cFile`struct S { double d; char c; char e; }; static struct S gs = {};
    static struct S fn0(double a, int depth) { struct S out; out.d = gs.d * a; out.c = 1; out.e = 2; if (depth <= 0) return out; out = fn0(a * 0.5, depth - 1); return out; }
    double f(double x, double y, double* z) { gs.d = x; gs.c = 2; gs.e = 1; gs = fn0(y, 1); z[0] += gs.d; return gs.d * y + gs.c; }`, [0.6, 0.9, [1.1]]],
]);
