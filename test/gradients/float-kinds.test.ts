// The float types of C beyond double, mixed with each other, and vectors of them as clang's extensions and the
// vectorizers make them.

// biome-ignore-all format: one row, one line

import { gradients } from '../harness/gradients';
import { f32, int } from '../harness/point';
import { c, cFile, type RowOptions } from '../harness/row';

const NATIVE: RowOptions = { flags: ['-march=native'] };
const FAST_NATIVE: RowOptions = { flags: ['-march=native', '-ffast-math'] };

gradients([
  ['long double', c`long double a = x, s = 1; for (int i = 0; i < 5; i++) s = s * a + y; return s;`, [0.5, 0.7]],
  ['long double memory', c`long double a[3] = { x, y, x * y }; for (int i = 0; i < 4; i++) a[i % 3] = a[(i + 1) % 3] * a[i % 3] + 0.5L; return a[0] * a[1];`, [0.5, 0.7]],
  ['long double struct', cFile`struct wide { long double a; int n; long double b; };
    double f(double x, double y) { struct wide w = { x, 3, y }, v; v = w; v.a = v.a * v.b * v.n; w = v; return w.a * v.b; }`, [0.5, 0.7]],
  ['long double swap', c`long double a = x, b = y; for (int i = 0; i < 3; i++) { long double t = a * b; a = b; b = t; } return a + b;`, [0.5, 0.7]],
  ['long double branch', c`long double a = x; if (a > y) a = a * a; else a = -a; return a * y;`, [0.9, 0.7]],
  ['__float128 arithmetic', c`__float128 a = x, b = y; __float128 s = a * b - a / b; return (double)(s * s + a);`, [0.5, 0.7]],
  ['__float128 loop', c`__float128 s = x; for (int i = 0; i < 4; i++) s = s * s + y; return (double)s;`, [0.5, 0.3]],
  ['__float128 memory', c`__float128 a[2] = { x, y }; a[0] = a[1] * a[0]; a[1] += a[0] * a[0]; return (double)a[1];`, [0.5, 0.3]],
  ['__float128 and integers', c`__float128 a = x; a = a * y + (__float128)y; int k = (int)a; return (double)(a * a) + k;`, [0.55, int(3)]],
  ['_Float16 arithmetic', c`_Float16 a = (_Float16)x, b = (_Float16)y; _Float16 s = a * b; return (double)(s + a);`, [0.5, 0.75], { from: 19, precision: 'half' }],
  ['_Float16 memory', c`_Float16 a[2] = { (_Float16)x, (_Float16)y }; a[0] = a[1] * a[0]; return (float)a[0] * (float)a[1];`, [0.5, 0.75], { from: 19, precision: 'half' }],
  ['_Float16 loop', c`_Float16 s = (_Float16)x; for (int i = 0; i < 3; i++) s = s * s + (_Float16)y; return s;`, [0.5, 0.25], { from: 19, precision: 'half' }],
  ['float in the middle', c`float a = (float)(x * y); a = a * a; return a * x;`, [0.5, 0.75], { precision: 'float' }],
  ['float loop', c`float s = x; for (int i = 0; i < 6; i++) s = s * y + 0.5f; return s;`, [f32(0.5), f32(0.75)], { returns: 'float' }],
  ['float and double accumulators', c`double s = 0; float t = 1; for (int i = 0; i < z; i++) { s += x[i] * y; t *= (float)s; } return t + s;`, [f32([0.5, 0.7, 1.5]), 0.9, int(3)]],
  ['float struct in a register', cFile`struct pf { float a, b; };
    __attribute__((noinline)) static struct pf step(struct pf p) { struct pf r = { p.a * p.b, p.a + p.b }; return r; }
    float f(float x, float y) { struct pf p = { x, y }; for (int i = 0; i < 3; i++) p = step(p); return p.a * p.b; }`, [f32(0.5), f32(0.75)], { returns: 'float' }],
  ['lanes that nobody reads are poison, as SLP leaves them', cFile`struct pf { float a, b; };
    __attribute__((noinline)) static struct pf step(struct pf p) { struct pf r = { p.a * p.b, p.a + p.b }; return r; }
    float f(float x, float y) { struct pf p = { x, y }; for (int i = 0; i < 3; i++) p = step(p); return p.a * p.b; }`, [f32(0.5), f32(0.75)], { returns: 'float', flags: ['-march=native', '-mllvm', '-slp-threshold=-2'] }],
  ['integers to floats of all sizes', c`return x * (signed char)y + x * x * (unsigned short)y + (float)y * x + (double)(unsigned long)y * x;`, [0.5, int(100)]],
  ['float to integer and back', c`int k = (int)(x * 10); return k * x + (long)(y * 3) * y;`, [0.55, 1.5]],
  ['round to a grid', c`return x * floor(y * 4) / 4 + y;`, [0.55, 1.6]],

  ['vector_size of double', cFile`typedef double v4 __attribute__((vector_size(32)));
    double f(double x, double y) { v4 a = { x, y, x * y, 2 }; a = a * a + a; a = a - 1.0; return a[0] * a[1] + a[2] * a[3]; }`, [0.5, 0.7]],
  ['vector_size of float', cFile`typedef float v4 __attribute__((vector_size(16)));
    float f(float x, float y) { v4 a = { x, y, x * y, 2 }, b = a / (a + 3); return b[0] * b[1] + b[2] * b[3]; }`, [f32(0.5), f32(0.7)], { returns: 'float' }],
  ['vector_size of long double lanes', cFile`typedef double v2 __attribute__((vector_size(16)));
    double f(double x, double y) { v2 a = { x, y }; long double l = a[0] * a[1]; a[0] = (double)(l * l); return a[0] * a[1]; }`, [0.5, 0.7]],
  ['vector select by comparison', cFile`typedef double v2 __attribute__((vector_size(16))); typedef long m2 __attribute__((vector_size(16)));
    double f(double x, double y) { v2 a = { x, y }, b = a * a; m2 m = a < b; v2 r = (v2)(((m2)a & m) | ((m2)b & ~m)); return r[0] * r[1] * x; }`, [0.5, 1.7]],
  ['vectors through memory', cFile`typedef double v2 __attribute__((vector_size(16), aligned(8)));
    double f(double* x, int n) { v2* v = (v2*)x; v2 s = { 0, 1 }; for (int i = 0; i < n; i++) { s += v[i] * v[i]; v[i] = s; } return s[0] * s[1]; }`, [[1, 2, 0.5, -1, 3, 0.7], int(3)]],
  ['vector carried round a loop', cFile`typedef double v4 __attribute__((vector_size(32)));
    double f(double x, double y) { v4 s = { x, y, 1, 0.5 }; for (int i = 0; i < 5; i++) s = s * y + __builtin_shufflevector(s, s, 1, 2, 3, 0); return s[0] + s[1] * s[2] * s[3]; }`, [0.5, 0.4]],
  ['vector element written in a loop', cFile`typedef double v4 __attribute__((vector_size(32)));
    double f(double x, int n) { v4 s = { x, 2, 1, 0.5 }; for (int i = 0; i < n; i++) s[i & 3] = s[(i + 1) & 3] * x; return s[0] + s[1] * s[2] * s[3]; }`, [0.5, int(6)]],
  ['convertvector', cFile`typedef double d2 __attribute__((vector_size(16))); typedef float f2 __attribute__((vector_size(8)));
    double f(double x, double y) { d2 a = { x, y }; f2 b = __builtin_convertvector(a, f2); b = b * b; d2 d = __builtin_convertvector(b, d2); return d[0] * d[1]; }`, [0.5, 0.7], { precision: 'float' }],

  ['vectorized squares', c`double s = 0; for (int i = 0; i < y; i++) s += x[i] * x[i]; return s;`, [[1, -2, 3, 0.5, 1.1, 1.2, 1.3, 1.4, -1.5, 1.6, 1.7], int(11)], FAST_NATIVE],
  ['vectorized map', c`for (int i = 0; i < z; i++) y[i] = x[i] * x[i] + 3 * x[i];`, [[1, -2, 3, 0.5, 1.1, 1.2, 1.3, 1.4, -1.5], [9, 9, 9, 9, 9, 9, 9, 9, 9], int(9)], { ...NATIVE, returns: 'void' }],
  ['vectorized axpy', c`for (int i = 0; i < u; i++) y[i] += z * x[i];`, [[1, -2, 3, 0.5, 1.1, 1.2, 1.3, 1.4, -1.5], [9, 8, 7, 6, 5, 4, 3, 2, 1], 0.7, int(9)], { ...NATIVE, returns: 'void' }],
  ['vectorized with a select', c`double s = 0; for (int i = 0; i < y; i++) s += x[i] > 0 ? x[i] * x[i] : -x[i]; return s;`, [[1, -2, 3, 0.5, 1.1, -1.2, 1.3, 1.4, -1.5], int(9)], FAST_NATIVE],
  ['vectorized maximum', c`double m = x[0]; for (int i = 1; i < y; i++) m = x[i] > m ? x[i] : m; return m * m;`, [[1, -2, 3, 0.5, 7.1, -1.2, 1.3, 1.4, -1.5], int(9)], FAST_NATIVE],
  ['vectorized sqrt', c`double s = 0; for (int i = 0; i < y; i++) s += sqrt(x[i]); return s;`, [[1, 2, 3, 0.5, 7.1, 1.2, 1.3, 1.4, 1.5], int(9)], FAST_NATIVE],
  ['vectorized float', c`float s = 0; for (int i = 0; i < z; i++) s += x[i] * y[i]; return s;`,
    [f32([1, -2, 3, 0.5, 7.1, -1.2, 1.3, 1.4, -1.5]), f32([1, 2, 3, 4, 5, 6, 7, 8, 9]), int(9)], { ...FAST_NATIVE, returns: 'float' }],
  ['SLP-vectorized', cFile`void f(double* x, const double* y) { x[0] += y[0] * y[1]; x[1] += y[1] * y[2]; x[2] += y[2] * y[3]; x[3] += y[3] * y[0]; }`, [[1, 2, 3, 4], [0.5, 0.6, 0.7, 0.8]], { ...NATIVE, returns: 'void' }],
  ['unrolled with a remainder', cFile`double f(const double* x, int n) { double s = 1;
    #pragma clang loop unroll_count(4)
    for (int i = 0; i < n; i++) s = s * 0.9 + x[i] * s; return s; }`, [[0.1, -0.2, 0.3, 0.4, 0.5, 0.6, 0.7], int(7)]],
  ['strided vectorization', c`double s = 0; for (int i = 0; i < z; i++) s += x[2 * i] * x[2 * i + 1] * y; return s;`, [[1, -2, 3, 0.5, 1.1, -1.2, 1.3, 1.4], 0.7, int(4)], FAST_NATIVE],
  ['gathered', c`double s = 0; for (int i = 0; i < z; i++) s += x[y[i]] * x[y[i]]; return s;`, [[1, -2, 3, 0.5], int([3, 1, 0, 0, 2, 1, 1, 3]), int(8)], FAST_NATIVE],
  ['masked store', c`for (int i = 0; i < z; i++) if (x[i] > 0) y[i] = x[i] * x[i];`, [[1, -2, 3, 0.5, 1.1, -1.2, 1.3, 1.4, 2], [9, 8, 7, 6, 5, 4, 3, 2, 1], int(9)], { ...NATIVE, returns: 'void' }],
  ['copy loop', c`for (int i = 0; i < z; i++) y[i] = x[i];`, [[1, -2, 3, 0.5, 1.1], [9, 8, 7, 6, 5], int(5)], { returns: 'void' }],
  ['clearing loop', c`for (int i = 0; i < y; i++) x[i] = 0; x[0] = z;`, [[1, -2, 3, 0.5, 1.1], int(5), 0.5], { returns: 'void' }],
  ['fast-math quotients', c`return x / y + y / x - x / (y * y);`, [1.5, 0.7], { flags: ['-ffast-math'] }],
  ['fast-math branches', c`double r = x; if (x > y) r = r / y; return r / x + sqrt(r);`, [1.5, 0.7], { flags: ['-ffast-math'] }],
  ['no contraction', c`return x * y + x * x * y;`, [1.5, 0.7], { flags: ['-ffp-contract=off'] }],
]);
