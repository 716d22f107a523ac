// Floats handled by their bits, wherever that has a definite derivative: signs cleared, set, copied and flipped,
// exponents added to, read and replaced; as scalars, in memory, in vectors, in halves of words.

// biome-ignore-all format: one row, one line

import { gradients } from '../harness/gradients';
import { f32, int } from '../harness/point';
import { cFile, ll, type RowTuple } from '../harness/row';

const bits = `static uint64_t b(double x) { uint64_t b; memcpy(&b, &x, 8); return b; }
static double d(uint64_t b) { double x; memcpy(&x, &b, 8); return x; }
static uint32_t bf(float x) { uint32_t b; memcpy(&b, &x, 4); return b; }
static float ff(uint32_t b) { float x; memcpy(&x, &b, 4); return x; }
#define S (1ull << 63)
#define E 0x7ff0000000000000ull
`;
const onBits = (name: string, body: string, point: RowTuple[2], options: RowTuple[3] = {}): RowTuple => [name, cFile`${bits}${body}`, point, options];

gradients([
  ['sign flipped in memory that nothing else looks at', cFile`double f(double x, double y, double* z) { uint64_t b; memcpy(&b, &z[3], 8); b ^= 0x8000000000000000ull; memcpy(&z[3], &b, 8); return x * y * z[2]; }`, [0.6, 0.9, [0.7, -1.2, 0.5, 1.1]]],
  ['bits of a float kept in an integer and put back', cFile`double f(double x, double y, double* z) { uint64_t b, c; memcpy(&b, &z[1], 8); memcpy(&c, &z[3], 8); memcpy(&z[3], &b, 8); memcpy(&z[1], &c, 8); return x * y * z[2]; }`, [0.6, 0.9, [0.7, -1.2, 0.5, 1.1]]],
  ...[0.6, -0.6].flatMap((x) => [
    onBits(`fabs of ${x}`, `double f(double x, double y) { return d(b(x * y) & ~S) * x; }`, [x, 0.9]),
    onBits(`negative fabs of ${x}`, `double f(double x, double y) { return d(b(x * y) | S) * x; }`, [x, 0.9]),
    onBits(`copysign of ${x}`, `double f(double x, double y) { return d((b(x * x) & ~S) | (b(y * x) & S)) * y; }`, [x, 0.9]),
    onBits(`sign of one on another, ${x}`, `double f(double x, double y) { return d(b(x * y) ^ (b(x) & S)) * y; }`, [x, -0.9]),
    onBits(`sign bit as a number, ${x}`, `double f(double x, double y) { return (double)(b(x) >> 63) * y * x + y; }`, [x, 0.9]),
    onBits(`fabs of float ${x}`, `double f(double x, double y) { return ff(bf((float)(x * y)) & 0x7fffffff) * x; }`, [x, 0.75], { precision: 'float' }),
    onBits(`ldexp by adding to the exponent, ${x}`, `double f(double x, double y, int n) { return d(b(x * y) + ((uint64_t)n << 52)) * x; }`, [x, 0.9, int(3)]),
    onBits(`ldexp by subtracting a constant, ${x}`, `double f(double x, double y) { return d(b(x * y) - (5ull << 52)) * x; }`, [x, 0.9]),
    onBits(`float ldexp, ${x}`, `double f(double x, double y, int n) { return ff(bf((float)(x * y)) + ((uint32_t)n << 23)) * x; }`, [x, 0.75, int(-3)], { precision: 'float' }),
    onBits(`frexp by masks, ${x}`, `double f(double x, double y) { double m = d((b(x * y) & ~E) | 0x3fe0000000000000ull); int e = (int)(b(x * y) >> 52 & 2047) - 1022; return m * e + m * m * y; }`, [x, 0.3], { step: 0.01 }),
    onBits(`mantissa without sign, ${x}`, `double f(double x, double y) { double m = d((b(x * y) & 0x000fffffffffffffull) | 0x3ff0000000000000ull); return m * m * y; }`, [x, 0.3], { step: 0.01 }),
  ]),
  onBits('sign flipped by a number', `double f(double x, double y, int n) { for (int i = 0; i < n; i++) x = d(b(x * y) ^ ((uint64_t)(i & 1) << 63)) + y; return x; }`, [0.6, 0.9, int(5)]),
  onBits('fabs of array elements', `double f(double* x, int n) { double s = 0; for (int i = 0; i < n; i++) { uint64_t w; memcpy(&w, x + i, 8); s += d(w & ~S) * x[i]; } return s; }`, [[0.6, -0.9, 1.5, -0.1, 0.3], int(5)]),
  onBits('copysign between arrays', `double f(double* x, double* y, int n) { double s = 0; for (int i = 0; i < n; i++) { uint64_t v, w; memcpy(&v, x + i, 8); memcpy(&w, y + i, 8); s += d((v & ~S) | (w & S)) * x[i] * y[i]; } return s; }`, [[0.6, -0.9, 1.5, -0.1, 0.3], [-1, 2, -3, 0.5, 0.25], int(5)]),
  onBits('array negated in place through words', `double f(double* x, int n) { uint64_t* w = (uint64_t*)x; for (int i = 0; i < n; i++) w[i] ^= S; double s = 0; for (int i = 0; i < n; i++) s += x[i] * x[i] * x[i]; return s; }`, [[0.6, -0.9, 1.5], int(3)], { flags: ['-fno-strict-aliasing'] }),
  onBits('float array, fabs through words', `float f(float* x, int n) { float s = 0; for (int i = 0; i < n; i++) { uint32_t w; memcpy(&w, x + i, 4); s += ff(w & 0x7fffffff) * x[i]; } return s; }`, [f32([0.75, -0.5, 1.5, -0.25, 0.125]), int(5)], { returns: 'float' }),
  onBits('scaled where it lies', `double f(double* x, int n) { double s = 0; for (int i = 0; i < n; i++) { uint64_t w; memcpy(&w, x + i, 8); s += d(w + (2ull << 52)) * x[i]; } return s; }`, [[0.6, -0.9, 1.5], int(3)]),
  onBits('fabs in the high half of a double', `double f(double x, double y) { uint32_t h[2]; double a = x * y; memcpy(h, &a, 8); h[1] &= 0x7fffffff; memcpy(&a, h, 8); return a * x; }`, [0.6, -0.9]),
  onBits('high word read as a number', `double f(double x, double y) { uint32_t h[2]; memcpy(h, &x, 8); return (h[1] & 0x80000000 ? -x : x) * y; }`, [-0.6, 0.9]),
  onBits('branch on an exponent', `double f(double x, double y) { int e = (int)(b(x) >> 52 & 2047) - 1023; if (e > 0) return x * y * e; return x + y * e; }`, [5.3, 0.9]),
  onBits('union', `double f(double x, double y) { union { double d; int64_t i; } u = { x * y }; u.i &= INT64_MAX; return u.d * x; }`, [0.6, -0.9]),
  ['vector fabs by a mask', ll`%a = insertelement <2 x double> undef, double %x, i32 0
    %v = insertelement <2 x double> %a, double %y, i32 1
    %i = bitcast <2 x double> %v to <2 x i64>
    %m = and <2 x i64> %i, <i64 9223372036854775807, i64 9223372036854775807>
    %n = xor <2 x i64> %m, <i64 -9223372036854775808, i64 -9223372036854775808>
    %s = add <2 x i64> %n, <i64 4503599627370496, i64 4503599627370496>
    %d = bitcast <2 x i64> %s to <2 x double>
    %p = extractelement <2 x double> %d, i32 0
    %q = extractelement <2 x double> %d, i32 1
    %t = fmul double %p, %x
    %r = fmul double %t, %q`, [1.5, -2]],
  ['vector copysign by masks', ll`%a = insertelement <2 x double> undef, double %x, i32 0
    %v = insertelement <2 x double> %a, double %y, i32 1
    %w = shufflevector <2 x double> %v, <2 x double> undef, <2 x i32> <i32 1, i32 0>
    %i = bitcast <2 x double> %v to <2 x i64>
    %j = bitcast <2 x double> %w to <2 x i64>
    %m = and <2 x i64> %i, <i64 9223372036854775807, i64 9223372036854775807>
    %g = and <2 x i64> %j, <i64 -9223372036854775808, i64 -9223372036854775808>
    %o = or <2 x i64> %m, %g
    %d = bitcast <2 x i64> %o to <2 x double>
    %p = extractelement <2 x double> %d, i32 0
    %q = extractelement <2 x double> %d, i32 1
    %t = fmul double %p, %x
    %r = fmul double %t, %q`, [1.5, -2]],
]);
