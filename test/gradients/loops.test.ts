// Loops: counted, nested, triangular, of zero trips, with several exits, of unknown count, and what they carry.

// biome-ignore-all format: one row, one line

import { gradients } from '../harness/gradients';
import { f32, i64, int } from '../harness/point';
import { c, cFile } from '../harness/row';

gradients([
  ['loop of three trips', c`double s = 0; for (int i = 0; i < 3; i++) s += x * sin(y + i); return s;`, [0.3, 0.7]],
  ['counted by an argument', c`double s = 0; for (int i = 0; i < y; i++) s += x * x * i; return s;`, [0.3, int(5)]],
  ['counted by a long', c`double s = 1; for (long i = 0; i < y; i++) s *= x + i; return s;`, [0.3, i64(5)]],
  ['counted by an unsigned', c`double s = 1; for (unsigned i = 0; i < (unsigned)y; i++) s = s * x + 1; return s;`, [0.7, int(6)]],
  ['counted down', c`double s = 1; for (int i = y; i > 0; i--) s = s * x + i; return s;`, [0.7, int(6)]],
  ['stride three', c`double s = 0; for (int i = 0; i < z; i += 3) s += x[i] * x[i] * y; return s;`, [[1, 2, 3, 4, 5, 6, 7], 0.5, int(7)]],
  ['geometric stride', c`double s = 0; for (int i = 1; i < y; i *= 2) s += sin(x * i); return s;`, [0.3, int(20)]],
  ['float counter', c`double s = 0; for (double t = 0; t < 1; t += 0.25) s += sin(x * t); return s;`, [0.3]],
  ['counter counted in characters', c`double s = 0; for (unsigned char i = 250; i != 3; i++) s += x * i * s + x; return s;`, [0.01]],
  ['zero trips', c`double s = x; for (int i = 0; i < y; i++) s = s * s; return s * x;`, [0.7, int(0)]],
  ['negative bound', c`double s = x; for (int i = 0; i < y; i++) s = s * s; return s * x;`, [0.7, int(-3)]],
  ['one trip', c`double s = x; for (int i = 0; i < y; i++) s = sin(s); return s * x;`, [0.7, int(1)]],
  ['zero trips of an inner loop', c`double s = x; for (int i = 0; i < 4; i++) for (int j = 3; j < i; j++) s = s * s + x; return s;`, [0.7]],
  ['power by products', c`double s = 1; for (int i = 0; i < y; i++) s *= x; return s;`, [1.1, int(8)]],
  ['nonlinear recurrence', c`double s = x; for (int i = 0; i < 12; i++) s = s * (1 - s) * y; return s;`, [0.3, 1.7]],
  ['two recurrences', c`double a = x, b = y; for (int i = 0; i < 6; i++) { a = a * b; b = sin(b) + a; } return a + b;`, [0.5, 0.7]],
  ['carried values swap', c`double a = x, b = y; for (int i = 0; i < 5; i++) { double t = a; a = b; b = t; } return a * a * b;`, [0.5, 0.7]],
  ['carried values swap an even number of times', c`double a = x, b = y; for (int i = 0; i < z; i++) { double t = a; a = b; b = t; } return a * a * b;`, [0.5, 0.7, int(4)]],
  ['carried values rotate', c`double a = x, b = y, d = z; for (int i = 0; i < 4; i++) { double t = a; a = b; b = d; d = t * x; } return a * a * b * sin(d);`, [0.5, 0.7, 1.3]],
  ['fibonacci-like', c`double a = x, b = y; for (int i = 0; i < 7; i++) { double t = a + b * x; a = b; b = t; } return b;`, [0.5, 0.7]],
  ['previous value used a trip later', c`double old = x, s = 0; for (int i = 0; i < z; i++) { s += old * y[i]; old = y[i]; } return s;`, [0.5, [1, 2, 3, 4], int(4)]],
  ['doubly nested', c`double s = 0; for (int i = 0; i < 3; i++) for (int j = 0; j < 4; j++) s += sin(x * i + y * j) * s + x; return s;`, [0.3, 0.2]],
  ['triply nested', c`double s = 1; for (int i = 0; i < 2; i++) for (int j = 0; j < 3; j++) for (int k = 0; k < 4; k++) s = s * 0.9 + x * sin(y * (i + j * k)); return s;`, [0.3, 0.2]],
  ['five deep', c`double s = x; for (int a = 0; a < 2; a++) for (int b = 0; b < 2; b++) for (int d = 0; d < 2; d++) for (int e = 0; e < 2; e++) for (int g = 0; g < 2; g++) s = sin(s) + y * (a + b + d + e + g); return s;`, [0.3, 0.02]],
  ['triangular', c`double s = x; for (int i = 0; i < 5; i++) for (int j = 0; j <= i; j++) s = s * 0.9 + sin(s * j) * y; return s;`, [0.3, 0.2]],
  ['triangular over an array', c`double s = 0; for (int i = 0; i < y; i++) for (int j = i; j < y; j++) s += x[i] * x[j] * (i + 1); return s;`, [[1, -2, 3, 0.5], int(4)]],
  ['inner bound from memory', c`double s = x; for (int i = 0; i < 3; i++) for (int j = 0; j < y[i]; j++) s = sin(s) + x; return s;`, [0.3, int([2, 0, 3])]],
  ['bound that shrinks as it runs', c`double s = x; int n = y; for (int i = 0; i < n; i++) { s = sin(s) + x; if (i % 2) n--; } return s;`, [0.3, int(8)]],
  ['two loops in a row', c`double s = x; for (int i = 0; i < 4; i++) s = sin(s) * y; for (int j = 0; j < 3; j++) s = s * s + x; return s;`, [0.3, 0.7]],
  ['loop in each arm', c`double s = x; if (y > 0) for (int i = 0; i < 4; i++) s = sin(s) * y; else for (int j = 0; j < 3; j++) s = s * s + x; return s;`, [0.3, 0.7]],
  ['branch in a loop', c`double s = x; for (int i = 0; i < 7; i++) { if (i & 1) s = s * y; else s = s + x * s; } return s;`, [0.3, 0.7]],
  ['branch on the carried value', c`double s = x; for (int i = 0; i < 9; i++) { if (s > 1) s = s * 0.5; else s = s * s + y; } return s;`, [0.3, 0.72]],
  ['continue', c`double s = x; for (int i = 0; i < 7; i++) { if (i % 3 == 0) continue; s = s * y + sin(s); } return s;`, [0.3, 0.7]],
  ['break', c`double s = x; for (int i = 0; i < 100; i++) { s = s * y + x; if (s > 2) break; } return s * s;`, [0.3, 1.3]],
  ['break before the body', c`double s = x; for (int i = 0; i < 100; i++) { if (s > 2) break; s = s * y + x; } return s * s;`, [0.3, 1.3]],
  ['break from the inner loop', c`double s = x; for (int i = 0; i < 4; i++) for (int j = 0; j < 10; j++) { s = s * 1.1 + y; if (s > 1 + i) break; } return s * s;`, [0.3, 0.37]],
  ['goto out of two loops', c`double s = x; for (int i = 0; i < 4; i++) for (int j = 0; j < 10; j++) { s = s * 1.1 + y; if (s > 2.3) goto out; } s = 0; out: return s * s;`, [0.3, 0.37]],
  ['return from a loop', c`double s = x; for (int i = 0; i < 50; i++) { s = s * y + x; if (s > 2) return s * i; } return 0;`, [0.3, 1.3]],
  ['three exits', c`double s = x; int i = 0; for (;;) { s = s * y + x; if (s > 3) return s * s; if (++i > 40) return s; if (s < -1) break; s += 0.01 * s; } return s * 3;`, [0.3, 1.3]],
  ['search with break', c`int i; for (i = 0; i < z; i++) if (x[i] > y) break; return i < z ? x[i] * x[i] * y : y;`, [[1, 2, 5, 3], 2.5, int(4)]],
  ['while', c`int i = 0; double s = x; while (i < y) { s = sin(s) + 0.5; i += 2; } return s;`, [0.3, int(7)]],
  ['while of unknown count', c`double s = x; while (s < 10) s = s * 1.5 + y; return s;`, [0.3, 0.37]],
  ['Newton iteration', c`double r = x; for (int i = 0; i < 50; i++) { double next = 0.5 * (r + x / r); if (fabs(next - r) < 1e-15 * r) break; r = next; } return r * y;`, [2.7, 1.3]],
  ['fixed point to a tolerance', c`double r = 1; double old; do { old = r; r = cos(r * x) + y; } while (fabs(r - old) > 1e-14); return r;`, [0.4, 0.3]],
  ['do-while', c`double s = x; int i = 0; do { s = s * y + x; i++; } while (i < z); return s;`, [0.3, 0.7, int(4)]],
  ['do-while of one trip', c`double s = x; int i = 0; do { s = s * y + x; i++; } while (i < z); return s;`, [0.3, 0.7, int(0)]],
  ['unknown count inside a counted loop', c`double s = 0; for (int i = 0; i < 4; i++) { double t = x + i * y; while (t < 3) t = t * 1.4 + 0.1; s += t * t; } return s;`, [0.3, 0.41]],
  ['counted loop inside an unknown count', c`double s = x; while (s < 20) { for (int i = 0; i < 3; i++) s += y * s; } return s;`, [0.5, 0.37]],
  ['collatz-like path', c`int k = z; double s = x; while (k != 1) { if (k % 2) { k = 3 * k + 1; s = s * y; } else { k /= 2; s = sin(s) + x; } } return s;`, [0.5, 0.9, int(7)]],
  ['euclid by remainders', c`int a = z, b = 15; double s = x; while (b) { int t = a % b; a = b; b = t; s = s * y + b; } return s * a;`, [0.5, 0.2, int(48)]],
  ['sum of an array', c`double s = 0; for (int i = 0; i < y; i++) s += x[i]; return s * s;`, [[1, -2, 3, 0.5, 7], int(5)]],
  ['dot product', c`double s = 0; for (int i = 0; i < z; i++) s += x[i] * y[i]; return s * s;`, [[1, -2, 3], [0.5, 1.5, 2], int(3)]],
  ['float dot product', c`float s = 0; for (int i = 0; i < z; i++) s += x[i] * y[i]; return s;`, [f32([1, -2, 3]), f32([0.5, 1.5, 2]), int(3)], { returns: 'float' }],
  ['product of an array', c`double s = 1; for (int i = 0; i < y; i++) s *= x[i]; return s;`, [[1.5, -2, 3, 0.5], int(4)]],
  ['maximum of an array', c`double m = x[0]; for (int i = 1; i < y; i++) if (x[i] > m) m = x[i]; return m * m;`, [[1, -2, 3, 0.5], int(4)]],
  ['log-sum-exp', c`double m = x[0]; for (int i = 1; i < y; i++) m = fmax(m, x[i]); double s = 0; for (int i = 0; i < y; i++) s += exp(x[i] - m); return m + log(s);`, [[0.1, 2, -1, 0.7], int(4)]],
  ['Horner', c`double s = 0; for (int i = z - 1; i >= 0; i--) s = s * y + x[i]; return s;`, [[1, -2, 3, 0.5], 0.7, int(4)]],
  ['matrix times vector', cFile`void f(const double* a, const double* x, double* y, int n) {
      for (int i = 0; i < n; i++) { double s = 0; for (int j = 0; j < n; j++) s += a[i * n + j] * x[j]; y[i] = s; } }`,
    [[1, 2, 3, 4, 5, 6, 7, 8, 9], [0.5, -1, 2], [9, 9, 9], int(3)], { returns: 'void' }],
  ['matrix product', cFile`void f(const double* a, const double* b, double* c, int n) {
      for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) { c[i * n + j] = 0; for (int k = 0; k < n; k++) c[i * n + j] += a[i * n + k] * b[k * n + j]; } }`,
    [[1, 2, 3, 4], [0.5, -1, 2, 1.5], [9, 9, 9, 9], int(2)], { returns: 'void' }],
  ['Euler steps of an oscillator', c`double p = x, v = y; for (int i = 0; i < 20; i++) { double a = -z * p; p += 0.1 * v; v += 0.1 * a; } return p * p + v * v;`, [1, 0.3, 1.7]],
  ['Runge-Kutta steps', cFile`static double slope(double t, double y, double k) { return sin(t) - k * y * y; }
      double f(double y, double k) { double h = 0.1;
        for (int i = 0; i < 10; i++) { double t = i * h, k1 = slope(t, y, k), k2 = slope(t + h / 2, y + h / 2 * k1, k), k3 = slope(t + h / 2, y + h / 2 * k2, k), k4 = slope(t + h, y + h * k3, k);
          y += h / 6 * (k1 + 2 * k2 + 2 * k3 + k4); }
        return y; }`, [0.7, 0.4]],
  ['alternating series', c`double s = 0, t = x; for (int i = 1; i < 12; i += 2) { s += t; t *= -x * x / ((i + 1) * (i + 2)); } return s;`, [0.9]],
  ['continued fraction', c`double s = y; for (int i = 8; i > 0; i--) s = i + x / s; return s;`, [0.9, 2.2]],
  ['index from an array', c`double s = 0; for (int i = 0; i < 4; i++) s += x[y[i]] * x[i]; return s;`, [[1, -2, 3, 0.5], int([3, 0, 0, 2])]],
  ['loop-invariant condition', c`double s = x; for (int i = 0; i < 5; i++) { if (z > 2) s = s * y; else s = s + y; } return s;`, [0.5, 1.2, int(3)]],
  ['loop-invariant product', c`double s = x; for (int i = 0; i < 5; i++) s += x * y * sin(x * y) * s; return s;`, [0.5, 0.2]],
  ['large count', c`double s = x; for (int i = 0; i < 1000; i++) s = s * y + 0.001; return s;`, [0.5, 0.999], { step: 2e-3 }],
  ['many trips with a branch', c`double s = x; for (int i = 0; i < 500; i++) { if (i % 7 == 3) s = sin(s); else s += 0.01 * y; } return s;`, [0.5, 0.9]],
  ['values that a loop between does not change', cFile`double f(const double* x, const double* y, int n) {
      double h[3], s = 0;
      for (int t = 0; t < n; t++) { for (int j = 0; j < 3; j++) h[j] = x[j] * (t + 1);
        for (int o = 0; o < 4; o++) for (int j = 0; j < 3; j++) s += sin(h[j] * y[o]) * h[j]; }
      return s; }`, [[0.3, -0.5, 0.7], [1, 0.4, -0.6, 0.2], int(3)]],
  ['values that a trip of the loop between may change', cFile`double f(const double* x, const double* y, int n) {
      double h[3] = { x[0], x[1], x[2] }, s = 0;
      for (int o = 0; o < 4; o++) { for (int j = 0; j < n; j++) s += sin(h[j] * y[o]) * h[j]; if (o == 1) h[2] = s; }
      h[0] = h[1] = h[2] = 0;
      return s; }`, [[0.3, -0.5, 0.7], [1, 0.4, -0.6, 0.2], int(3)]],
  ['values that are written after their use in the loop between', cFile`double f(double* x, const double* y, int n) {
      double s = 0;
      for (int o = 0; o < 3; o++) for (int i = 0; i < 2; i++) { for (int j = 0; j < n; j++) s += 0.1 * sin(x[j] * y[i]); x[i] = s; }
      x[0] = x[1] = x[2] = 0;
      return s; }`, [[0.1, -0.5, 0.2], [0.1, 0.4], int(3)]],
  ['exponentials of scales, again for each point', cFile`double f(double* x, const double* y, int n) {
      double s = 0;
      for (int i = 0; i < n; i++) for (int j = 0; j < 3; j++) { double z = exp(x[j]) * (y[i] - x[j]); s += z * z; }
      for (int j = 0; j < 3; j++) x[j] = 0;
      return s; }`, [[0.1, -0.5, 0.2], [0.1, 0.4, 1.1, -0.3], int(4)]],
  ['an inner loop of no trips, whose count is nonsense', cFile`double f(double* x, const double* y, int n, int m) {
      double s = x[0] * y[0];
      for (int i = 0; i < m; i++) for (int j = 0; j < n; j++) { s += sin(x[j] * y[i]); }
      x[0] = x[1] = 0;
      return s * s; }`, [[0.1, -0.5], [0.1, 0.4], int(-7), int(2)]],
  ['an inner loop that some trips leave out', cFile`double f(double* x, const double* y, int n, int m) {
      double s = x[0] * y[0];
      for (int i = 0; i < m; i++) { s = s * 1.1; if (i % 2) for (int j = 0; j < n; j++) s += sin(x[j] * x[j] * y[i]) * s; }
      x[0] = x[1] = 0;
      return s * s; }`, [[0.1, -0.5], [0.1, 0.4, 0.2, 0.6, -0.7], int(2), int(5)]],
  ['a loop left in front of an inner loop whose count is then nonsense', cFile`double f(double* x, const double* y, int n, int m) {
      double s = x[0] * y[0];
      for (int i = 0;; i++) { s += sin(s) * cos(s) + exp(-s) * s + tanh(s * y[0]); if (m < 0) break; if (i > m) break;
        unsigned long count = (unsigned long)n; do { s += sin(x[count % 2] * s); } while (--count); }
      x[0] = x[1] = 0;
      return s; }`, [[0.1, -0.5], [0.1], int(-3), int(-1)]],
  ['twiddles by recurrence, the same for each block', cFile`double f(double* x, int n) {
      double s = 0;
      for (int length = 2; length <= n; length *= 2) { double wr = cos(1.0 / length), wi = sin(1.0 / length);
        for (int i = 0; i < n; i += length) { double c = 1, d = 0;
          for (int k = 0; k < length / 2; k++) { double a = x[i + k], b = x[i + k + length / 2];
            x[i + k] = a + c * b - d * a; x[i + k + length / 2] = a * d + b; double t = c * wr - d * wi; d = c * wi + d * wr; c = t; } } }
      for (int i = 0; i < n; i++) s += x[i] * x[i] * i;
      return s; }`, [[0.1, -0.5, 0.7, 1.1, 0.2, -0.3, 0.6, 0.4], int(8)]],
  ['a recurrence restarted in a loop of unknown count', cFile`double f(double x, double y, int n) {
      double s = y;
      while (s < 9) { double p = 1; for (int j = 0; j < n; j++) { s += sin(p) * y * s; p = p * x + 0.1; } s += 0.5; }
      return s; }`, [0.7, 0.3, int(3)]],
  ['indices that are read again for each trip around', cFile`double f(const double* x, int* at, int n) {
      double s = 1;
      for (int i = 0; i < n; i++) for (int j = 0; j < 3; j++) s += sin(x[at[j]] * s);
      for (int j = 0; j < 3; j++) at[j] = 0;
      return s; }`, [[0.1, -0.5, 0.7], int([2, 0, 2]), int(4)]],
  ['decisions by numbers that do not change', cFile`double f(double* x, int n) {
      double s = 1;
      for (int i = 0; i < n; i++) for (int j = 0; j < 3; j++) { if (exp(x[j]) > 1.2) s += sin(x[j] * s); else s *= x[j]; }
      x[0] = x[1] = x[2] = 0;
      return s; }`, [[0.1, -0.5, 0.7], int(4)]],
]);

// Loops that choose a trip: only that one is reversed.
gradients([
  ['nearest of several centres', cFile`double f(const double* x, const double* y, int n, int m) {
      double sum = 0;
      for (int i = 0; i < n; i++) { double least = 1e9;
        for (int k = 0; k < m; k++) { double d = 0; for (int c = 0; c < 2; c++) { double e = x[2 * k + c] - y[2 * i + c]; d += e * e; } if (d < least) least = d; }
        sum += least * sin(least); }
      return sum; }`, [[0.1, 0.9, -0.5, 0.3, 0.7, 0.2], [0.2, 0.3, 0.8, 0.4, -0.3, 0.1, 0.9, 1.2], int(4), int(3)]],
  ['least, and none is', c`double m = y; for (int i = 0; i < z; i++) { double t = x[i] * x[i]; m = t < m ? t : m; } return m * m;`, [[2, -3, 4], 0.7, int(3)]],
  ['greatest, of no trips', c`double m = y; for (int i = 0; i < z; i++) { double t = x[i] * x[i]; m = t > m ? t : m; } return m * m;`, [[2, -3, 4], 0.7, int(0)]],
  ['two values chosen together', c`double m = 9, v = y; for (int i = 0; i < z; i++) { double t = x[i] * x[i], u = sin(x[i] * y); int better = t < m; m = better ? t : m; v = better ? u : v; } return m * v;`, [[2, -0.3, 0.4, 0.2, 5], 0.7, int(5)]],
  ['chosen where a comparison is false', c`double m = 9; for (int i = 0; i < z; i++) { double t = x[i] * y; m = t >= m ? m : t; } return m * m;`, [[2, -0.3, 0.4, 0.2, 5], 0.7, int(5)]],
  ['the last that fits', c`double m = y; for (int i = 0; i < z; i++) m = x[i] > 0.3 ? exp(x[i] * y) : m; return m * m;`, [[2, -0.3, 0.4, 0.2, 0.1], 0.7, int(5)]],
  ['chosen in a loop of unknown count', c`double s = y; while (s < 6) { double m = 9; for (int i = 0; i < z; i++) { double t = (x[i] - s) * (x[i] - s); m = t < m ? t : m; } s += m * y + 0.9; } return s;`, [[2, 1.3, 4.4, 3.2, 5.1], 0.7, int(5)]],
  ['chosen under a condition', c`double s = 0; for (int k = 0; k < 4; k++) if (k != 2) { double m = y; for (int i = 0; i < k + z; i++) { double t = (x[i] - k) * (x[i] - k); m = t < m ? t : m; } s += m * m; } return s;`, [[2, 1.3, 4.4, 3.2, 5.1], 0.7, int(2)]],
  ['chosen in terms of what a loop before has chosen', c`double m = 9; for (int i = 0; i < z; i++) { double t = x[i] * x[i]; m = t < m ? t : m; } double w = m; for (int i = 0; i < z; i++) { double t = sin(x[i]) * m; w = t > w ? t : w; } return w * y;`, [[2, -0.3, 0.4, 0.2, 0.9], 0.7, int(5)]],
  ['what is found is used elsewhere too', c`double m = 9, s = 0; for (int i = 0; i < z; i++) { double t = x[i] * x[i]; m = t < m ? t : m; s += t * y; } return m * s;`, [[2, -0.3, 0.4, 0.2, 5], 0.7, int(5)]],
  ['what has been chosen is used on the way', c`double m = 9, s = 0; for (int i = 0; i < z; i++) { double t = x[i] * x[i]; m = t < m ? t : m; s += m * y; } return m * s;`, [[2, -0.3, 0.4, 0.2, 5], 0.7, int(5)]],
  ['what has been chosen decays', c`double m = 9; for (int i = 0; i < z; i++) { double t = x[i] * x[i]; m = t < m ? t : m * y; } return m;`, [[2, -0.3, 0.4, 0.2, 5], 0.7, int(5)]],
  ['what has been chosen is written on each trip', cFile`double f(const double* x, double* y, int n) { double m = 9; for (int i = 0; i < n; i++) { double t = x[i] * x[i]; m = t < m ? t : m; y[i] = m; } return m * m; }`, [[2, -0.3, 0.4, 0.2, 5], [0, 0, 0, 0, 0], int(5)]],
  ['what is found is written on each trip', cFile`double f(const double* x, double* y, int n) { double m = 9; for (int i = 0; i < n; i++) { double t = x[i] * x[i]; y[i] = t; m = t < m ? t : m; } return m * y[1]; }`, [[2, -0.3, 0.4, 0.2, 5], [0, 0, 0, 0, 0], int(5)]],
  ['chosen until one is good enough', c`double m = 9; for (int i = 0; i < z; i++) { double t = x[i] * x[i]; m = t < m ? t : m; if (m < 0.1) break; } return m * y;`, [[2, -0.3, 0.4, 0.2, 5], 0.7, int(5)]],
  ['chosen by one condition each', c`double m = 9, v = y; for (int i = 0; i < z; i++) { double t = x[i] * x[i]; m = t < m ? t : m; v = t > v ? t * y : v; } return m * v;`, [[2, -0.3, 0.4, 0.2, 5], 0.7, int(5)]],
]);

// Calls whose result is the same on many trips are made on the first of them.
gradients([
  ['exponentials of the weights in a batch', cFile`double f(const double* x, const double* y, int n, int m) { double s = 0.1;
      for (int i = 0; i < n; i++) { for (int j = 0; j < m; j++) { double z = exp(x[j]) * (y[i] - s); s += z * z; } } return s; }`, [[0.1, -0.5, 0.7], [0.3, 0.2, -0.4, 0.6], int(4), int(3)]],
  ['with a batch of no trips', cFile`double f(const double* x, const double* y, int n, int m) { double s = 0.1;
      for (int i = 0; i < n; i++) { for (int j = 0; j < m; j++) { double z = exp(x[j]) * (y[i] - s); s += z * z; } } return s * x[0]; }`, [[0.1, -0.5, 0.7], [0.3, 0.2, -0.4, 0.6], int(0), int(3)]],
  ['of a fixed number of weights, twice', cFile`double f(const double* x, const double* y, int n, int m) { double s = 0.1;
      for (int i = 0; i < n; i++) for (int k = 0; k < m; k++) { for (int j = 0; j < 3; j++) { double z = exp(x[j]) * (y[i] - s * k); s += 0.1 * sin(z * z); } } return s; }`, [[0.1, -0.5, 0.7], [0.3, 0.2, -0.4, 0.6], int(4), int(2)]],
  ['in between the trips that change it', cFile`double f(const double* x, const double* y, int n, int m) { double s = 0.1;
      for (int j = 0; j < 3; j++) for (int i = 0; i < n; i++) for (int k = 0; k < 2; k++) { double z = exp(x[j] * (k + 1)) * (y[i] - s); s += 0.1 * sin(z * z); } return s * m; }`, [[0.1, -0.5, 0.7], [0.3, 0.2, -0.4, 0.6], int(4), int(2)]],
  ['in a loop of unknown count', cFile`double f(const double* x, double y) { double s = 0.1;
      while (s < 4) { for (int j = 0; j < 3; j++) { double z = exp(x[j]) * (y - 0.1 * s); s += z * z; } } return s; }`, [[0.1, -0.5, 0.7], 0.9]],
  ['on some trips only', cFile`double f(const double* x, const double* y, int n, int m) { double s = 0.1;
      for (int i = 0; i < n; i++) for (int j = 0; j < m; j++) if (y[i] > x[j]) { double z = exp(x[j]) * (y[i] - s); s += z * z; } return s; }`, [[0.1, -0.5, 0.7], [-0.3, 0.2, 0.8, 0.6], int(4), int(3)]],
  ['not on the first trip', cFile`double f(const double* x, const double* y, int n, int m) { double s = 0.1;
      for (int i = 0; i < n; i++) { if (i % 2) for (int j = 0; j < m; j++) { double z = exp(x[j]) * (y[i] - s); s += z * z; } s *= 1.1; } return s; }`, [[0.1, -0.5, 0.7], [-0.3, 0.2, 0.8, 0.6], int(4), int(3)]],
  ['of weights that change on the way', cFile`double f(double* x, const double* y, int n, int m) { double s = 0.1;
      for (int i = 0; i < n; i++) { for (int j = 0; j < m; j++) { double z = exp(x[j]) * (y[i] - s); s += 0.1 * sin(z * z); } x[i % m] *= 0.5; } return s; }`, [[0.1, -0.5, 0.7], [-0.3, 0.2, 0.8, 0.6], int(4), int(3)]],
  ['of more weights from trip to trip', cFile`double f(const double* x, const double* y, int n) { double s = 0.1;
      for (int i = 0; i < n; i++) for (int j = 0; j <= i; j++) { double z = exp(x[j]) * (y[i] - s); s += z * z; } return s; }`, [[0.1, -0.5, 0.7], [-0.3, 0.2, 0.8], int(3)]],
  ['left in the middle', cFile`double f(const double* x, const double* y, int n, int m) { double s = 0.1;
      for (int i = 0; i < n; i++) for (int j = 0; j < m; j++) { if (s > 0.8) break; double z = exp(x[j]) * (y[i] - 0.1 * s); s += z * z; } return s; }`, [[0.1, -0.5, 0.7], [-0.3, 0.2, 0.8, 0.6], int(4), int(3)]],
]);
