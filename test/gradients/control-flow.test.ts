// Branches, switches and gotos: the arm that ran is the arm that is differentiated.

// biome-ignore-all format: one row, one line

import { gradients } from '../harness/gradients';
import { int } from '../harness/point';
import { c, cFile } from '../harness/row';

gradients([
  ['if without else', c`if (x > y) x = x * x * y; return x * y;`, [1.5, -2]],
  ['if with else', c`if (x < y) return x * y; else return x / y;`, [1.5, -2]],
  ['nested ifs', c`if (x > 0) { if (y > 0) return x * y; x = x * x; } else { x = -x; } return x + y * x;`, [1.5, -2]],
  ['chain of else-ifs', c`double r; if (x < -1) r = sin(x); else if (x < 0) r = cos(x); else if (x < 2) r = x * x * y; else r = exp(x); return r * y;`, [1.5, -2]],
  ['ternary', c`return x > y ? x * y : x - y;`, [1.5, -2]],
  ['nested ternaries', c`return x > 3 ? y : x > 1 ? (y > 0 ? x : x * y * y) : x * y;`, [1.5, -2]],
  ['short-circuit and', c`return x > 0 && y < 0 && x * y < -1 ? x * x * y : y;`, [1.5, -2]],
  ['short-circuit or', c`return x < 0 || y > 0 || z > 0 ? x * y * z : y;`, [1.5, -2, 0.5]],
  ['early return', c`if (x > 10) return 0; double r = x * y; if (r < -100) return r; return r * x;`, [1.5, -2]],
  ['switch', c`switch (y) { case 0: return x; case 1: return x * x; case 2: return sin(x); default: return 0; }`, [1.5, int(1)]],
  ['switch with shared targets', c`double r = x; switch (y) { case 0: case 2: case 4: r = x * x; break; case 1: case 3: r = sin(x); break; default: r = 1 / x; } return r * x;`, [1.5, int(4)]],
  ['switch that falls through', c`double r = x; switch (y) { case 3: r *= x; case 2: r = sin(r); case 1: r += x * r; break; case 9: r = 0; } return r;`, [0.5, int(3)]],
  ['switch to nothing', c`double r = x; switch (y) { case 1: r = x * x; break; case 5: r = 0; break; } return r * x;`, [1.5, int(7)]],
  ['switch in a loop', c`double r = 0; for (int i = 0; i < 7; i++) switch (i % 4) { case 0: r += x; break; case 1: r *= x; break; case 2: r = sin(r); break; default: r -= y * x; } return r;`, [0.5, -1.2]],
  ['dense switch of twelve', c`double r = 0; for (int i = 0; i < 12; i++) switch ((i * 5) % 12) {
      case 0: r += x; break; case 1: r -= y; break; case 2: r += x * y; break; case 3: r *= 1.1; break; case 4: r = sin(r); break; case 5: r += x * x; break;
      case 6: r += y * y; break; case 7: r -= x; break; case 8: r = cos(r); break; case 9: r *= x; break; case 10: r *= y; break; default: r += 1; } return r;`, [0.8, -0.6]],
  ['goto forward', c`double r = x; if (x > 1) goto skip; r = r * y; skip: r = r * r; return r * y;`, [1.5, -2]],
  ['goto backward', c`double r = x; int i = 0; again: r = sin(r) + y; if (++i < 5) goto again; return r;`, [0.5, 0.3]],
  ['irreducible loop with two entries', c`double r = x; int i = 0; if (z > 3) goto middle;
      top: r = r * y; i++;
      middle: r = sin(r) + x; i++;
      if (i < 9) goto top;
      return r;`, [0.5, 0.7, int(4)]],
  ['irreducible loop, other entry', c`double r = x; int i = 0; if (z > 3) goto middle;
      top: r = r * y; i++;
      middle: r = sin(r) + x; i++;
      if (i < 9) goto top;
      return r;`, [0.5, 0.7, int(1)]],
  ['irreducible loop that writes memory', c`int i = 0; if (z & 1) goto middle;
      top: x[0] = x[0] * y + x[1]; i++;
      middle: x[1] = sin(x[1]) * x[0]; i++;
      if (i < 8) goto top;
      return x[0] * x[1];`, [[0.5, 0.7], 0.9, int(1)]],
  ['setjmp', cFile`#include <setjmp.h>
    static jmp_buf at; __attribute__((noinline)) static void g(double x, double* s) { *s *= x; if (*s > 0.1) longjmp(at, 1); }
    double f(double x, double y) { double s = y; if (setjmp(at)) return s * x; g(x, &s); return s; }`, [0.6, 0.9], { expects: { error: 'nonlocal-jump' } }],
  ['computed goto', c`static void* const labels[] = { &&a, &&b, &&d }; double r = x; int i = 0;
      next: goto *labels[(z + i) % 3];
      a: r = r * y; if (++i > 5) goto d; goto next;
      b: r = sin(r); if (++i > 5) goto d; goto next;
      d: if (i > 5) return r; r += x; i++; goto next;`, [0.5, 0.7, int(1)], { expects: { error: 'unsupported-control-flow' } }],
  ['condition by a product', c`double r = x * y; for (int i = 0; i < 4; i++) { if (r * x < 0.5) r = r * 1.5 + x; else r = r * r; } return r;`, [0.6, 0.7]],
  ['condition on overwritten memory', c`double r = 0; for (int i = 0; i < 4; i++) { if (x[i] > 0) { x[i] = -x[i]; r += x[i] * y; } else { x[i] = x[i] * x[i]; r -= x[i]; } } return r;`, [[1, -2, 3, -0.5], 0.7]],
  ['both arms store', c`if (y > 0) { x[0] = x[1] * y; x[1] = y; } else { x[1] = x[0] / y; } return x[0] * x[1];`, [[1.5, 0.5], -2]],
  ['clamp', c`double v = x < 0 ? 0 : x > 1 ? 1 : x; double w = y < 0 ? 0 : y > 1 ? 1 : y; return v * w + v;`, [0.4, 1.7]],
  ['leaky relu chain', c`double h = x * 2 - y; h = h > 0 ? h : 0.1 * h; h = h * y + 1; h = h > 0 ? h : 0.1 * h; return h * h;`, [0.4, 1.7]],
  ['piecewise spline', c`int k = (int)x; double t = x - k; return z[k] * (1 - t) + z[k + 1] * t + y * t * t;`, [1.4, 0.3, [1, 4, 2, 5]]],
  ['comparison stored as integer', c`int b = x > y; int d = (x < 0) + 2 * b; return x * d + y * b;`, [1.5, -2]],
  ['boolean carried round a loop', c`int flip = 0; double r = x; for (int i = 0; i < 6; i++) { r = flip ? r * y : r + x; flip = !flip; } return r;`, [0.5, 1.3]],
  ['diamond after diamond', c`double a = x > 0 ? x * y : x; double b = y > 0 ? a * a : a; double d = a > b ? a * b : a - b; return d * x;`, [0.5, 1.3]],
  ['unreachable arm', c`if (y > 100) __builtin_unreachable(); return x * y;`, [0.5, 1.3]],
  ['trap in an arm', c`if (x < 0) __builtin_trap(); return sqrt(x) * y;`, [0.5, 1.3]],
  ['abort in an arm', c`if (x < 0) abort(); return log(x) * y;`, [0.5, 1.3]],
]);
