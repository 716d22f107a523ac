// Memory of mixed types, copied, moved, set and reinterpreted: floats that travel as integers and bytes, structs with
// pointers beside floats, several float types, arrays of structs with padding. Rows marked `bare` are compiled without
// debug types, so that instructions and TBAA alone must tell.

// biome-ignore-all format: one row, one line

import { gradients } from '../harness/gradients';
import { f32, i64, int, memory } from '../harness/point';
import { cFile, cpp, type RowOptions, rust } from '../harness/row';

const bare: RowOptions = { flags: ['-g0'] };
const bareFloat: RowOptions = { flags: ['-g0'], precision: 'float' };
const cells = memory('di di di', [1.5, 3, 0.5, 1, 2, 2]);
const spare = memory('di di di', [0.1, 0, 0.2, 0, 0.3, 0]);

gradients([
  // ---- structs of several float types and integers
  ['copy of a struct of double and float', cFile`struct s { double x; float y; int n; };
    double f(struct s* a, struct s* b) { memcpy(a, b, sizeof *a); return a->x * a->y * a->n; }`, [memory('dfi', [0, 0, 0]), memory('dfi', [1.5, 0.5, 3])], { precision: 'float' }],
  ['copy of a struct of double and float, bare', cFile`struct s { double x; float y; int n; };
    double f(struct s* a, struct s* b) { memcpy(a, b, sizeof *a); return a->x * a->y * a->n; }`, [memory('dfi', [0, 0, 0]), memory('dfi', [1.5, 0.5, 3])], bareFloat],
  ['struct of three float types assigned', cFile`struct s { float a; double b; long double c; };
    double f(double x, double y) { struct s p = { (float)x, y, x * y }, q; q = p; return q.a * q.b + (double)q.c * q.b; }`, [0.5, 0.7], { precision: 'float' }],
  ['struct with a char array beside floats', cFile`struct s { char name[13]; double x; float y; };
    double f(struct s* a, struct s* b) { *a = *b; a->name[0] = 'z'; return a->x * a->y * (a->name[0] == 'z'); }`, [memory('ccccccccccccc d f', [...new Array(13).fill(0), 0, 0]), memory('ccccccccccccc d f', [...new Array(13).fill(1), 1.5, 0.5])], { precision: 'float' }],
  ['struct copied twice over', cFile`struct s { int n; double x; float y; };
    double f(struct s* a, struct s* b) { struct s t; memcpy(&t, b, sizeof t); memcpy(a, &t, sizeof t); memcpy(b, a, sizeof t); return a->x * b->x * t.x + a->y; }`, [memory('idf', [1, 0, 0]), memory('idf', [3, 1.5, 0.5])], { precision: 'float' }],
  ['same struct copied to two places', cFile`struct s { double x; int n; float y; };
    double f(struct s* a, struct s* b) { struct s t = *b, u = *b; t.x *= u.x; *a = t; return u.y * t.y + a->x; }`, [memory('dif', [0, 0, 0]), memory('dif', [1.5, 3, 0.5])], bareFloat],

  // ---- pointers beside floats
  ['copy of a struct of pointer, int and double', cFile`struct v { double* data; int n; double w; };
    double f(double* x, int n, double w) { struct v a = { x, n, w }, b; memcpy(&b, &a, sizeof b); double s = 0; for (int i = 0; i < b.n; i++) s += b.data[i] * b.w; return s * a.w; }`, [[1, -2, 3], int(3), 0.7]],
  ['copy of a struct of pointer, int and double, bare', cFile`struct v { double* data; int n; double w; };
    double f(double* x, int n, double w) { struct v a = { x, n, w }, b; memcpy(&b, &a, sizeof b); double s = 0; for (int i = 0; i < b.n; i++) s += b.data[i] * b.w; return s * a.w; }`, [[1, -2, 3], int(3), 0.7], bare],
  ['array of structs with pointers, swapped', cFile`struct v { double* p; double w; int n; };
    double f(double* x, double* y, int k) { struct v a[2] = { { x, 2, 1 }, { y, 3, 2 } }; for (int i = 0; i < k; i++) { struct v t = a[0]; a[0] = a[1]; a[1] = t; a[0].w *= *a[1].p; *a[0].p += a[0].w; } return *a[0].p * a[1].w + *a[1].p; }`, [[0.5], [0.7], int(3)]],
  ['array of structs with pointers copied by run-time length', cFile`struct v { double* p; double w; int n; };
    __attribute__((noinline)) static void copy(struct v* a, struct v* b, int n) { memcpy(a, b, n * sizeof *a); }
    double f(double* x, double* y, int n) { struct v a[3] = { { x, 2, 1 }, { y, 3, 2 }, { x, *x, 4 } }, b[3]; copy(b, a, n); double s = 0; for (int i = 0; i < n; i++) { s += *b[i].p * b[i].w * b[i].n; b[i].w = s; } return s * b[0].w; }`, [[0.5], [0.7], int(3)]],
  ['pointer set to null by memset', cFile`struct v { double* p; double w; };
    double f(double* x, double w) { struct v a = { x, w }; double s = *a.p * a.w; memset(&a, 0, sizeof a); if (a.p) s += *a.p; return s + a.w; }`, [[0.5], 0.7]],
  ['pointer moved as bytes', cFile`double f(double* x, double* y) { double *p = x, *q; memcpy(&q, &p, sizeof p); memcpy(&p, &y, sizeof p); *q += *p * *p; return *q * *p; }`, [[0.5], [0.7]]],
  ['pointer kept as an integer', cFile`double f(double* x, double y) { uintptr_t p = (uintptr_t)x; double* q = (double*)(p + 8); *q *= y; return *q * x[0]; }`, [[0.5, 1.5], 0.7]],
  ['struct of pointers moved with memmove', cFile`struct v { double* p; float w; double u; };
    double f(double* x, double* y, int n) { struct v a[3] = { { x, 2, *y }, { y, 3, *x }, { x, 1, 1 } }; memmove(a + 1, a, 2 * sizeof *a); double s = 0; for (int i = 0; i < n; i++) s += *a[i].p * a[i].u * a[i].w; return s; }`, [[0.5], [0.7], int(3)], { precision: 'float' }],

  // ---- arrays of structs
  ['array of structs copied by run-time length', cFile`struct c { double x; int n; };
    double f(struct c* a, struct c* b, int n) { memcpy(b, a, n * sizeof *a); double s = 0; for (int i = 0; i < n; i++) s += b[i].x * b[i].x * a[i].n; return s; }`, [cells, spare, int(3)]],
  ['array of structs copied by run-time length, bare', cFile`struct c { double x; int n; };
    double f(struct c* a, struct c* b, int n) { memcpy(b, a, n * sizeof *a); double s = 0; for (int i = 0; i < n; i++) s += b[i].x * b[i].x * a[i].n; return s; }`, [cells, spare, int(3)], bare],
  ['array of structs of float and double moved along', cFile`struct c { float y; double x; };
    double f(struct c* a, int n) { memmove(a + 1, a, (n - 1) * sizeof *a); double s = 0; for (int i = 0; i < n; i++) s = s * 0.5 + a[i].x * a[i].y; return s; }`, [memory('fd fd fd', [0.5, 1, 0.25, 2, 0.75, 3]), int(3)], { precision: 'float' }],
  ['array of structs of float and double moved back', cFile`struct c { float y; double x; };
    double f(struct c* a, int n) { memmove(a, a + 1, (n - 1) * sizeof *a); double s = 0; for (int i = 0; i < n; i++) s = s * 0.5 + a[i].x * a[i].y; return s; }`, [memory('fd fd fd', [0.5, 1, 0.25, 2, 0.75, 3]), int(3)], bareFloat],
  ['part of an array of structs copied', cFile`struct c { double x; int n; };
    double f(struct c* a, struct c* b, int n) { memcpy(b + 1, a, 2 * sizeof *a); b[0].x *= b[2].x; return b[0].x + b[1].x * a[n].x * b[2].n; }`, [cells, spare, int(1)]],
  ['rows of a matrix of structs', cFile`struct c { float u; int k; double x; };
    double f(struct c* a, struct c* b, int n, int m) { for (int i = 0; i < n; i++) memcpy(b + i * m, a + (n - 1 - i) * m, m * sizeof *a); double s = 0; for (int i = 0; i < n * m; i++) s += b[i].x * b[i].u * (i + b[i].k); return s; }`, [memory('fid fid fid fid', [0.5, 1, 1, 0.25, 2, 2, 0.75, 1, 3, 1.5, 0, 4]), memory('fid fid fid fid', new Array(12).fill(0)), int(2), int(2)], { precision: 'float' }],
  ['array inside a struct copied', cFile`struct c { int n; double x[5]; float w; };
    double f(struct c* a, struct c* b) { *b = *a; double s = 0; for (int i = 0; i < b->n; i++) s += b->x[i] * b->x[(i + 2) % 5] * b->w; return s; }`, [memory('iddddd f', [5, 1, 2, 3, 0.5, 0.7, 0.5]), memory('iddddd f', new Array(7).fill(0))], { precision: 'float' }],
  ['long array copied', cFile`double f(double* x) { double y[200]; for (int i = 0; i < 200; i++) y[i] = x[0] * i; double z[200]; memcpy(z, y, sizeof z); y[3] = 0; double s = 0; for (int i = 0; i < 200; i++) s += z[i] * z[i]; return s * 1e-6; }`, [[0.5]]],

  // ---- memset
  ['memset of a part of a struct', cFile`struct s { double a, b; float c; int n; };
    double f(struct s* p, double x) { double t = p->a * p->b * p->c; memset(&p->b, 0, 12); p->a += t * x; return p->a + p->b + p->c + p->n; }`, [memory('ddfi', [1.5, 0.5, 0.25, 3]), 0.7], { precision: 'float' }],
  ['memset of an array of structs', cFile`struct c { double x; int n; };
    double f(struct c* a, int n) { double s = 1; for (int i = 0; i < n; i++) s *= a[i].x; memset(a, 0, n * sizeof *a); a[0].x = s; return s + a[1].x; }`, [cells, int(3)]],
  ['memset of integers only', cFile`struct s { double a; int k[6]; };
    double f(struct s* p) { memset(p->k, 0, sizeof p->k); p->k[2] = 3; double t = 0; for (int i = 0; i < 6; i++) t += p->k[i] * p->a; return t * p->a; }`, [memory('diiiiii', [1.5, 1, 2, 3, 4, 5, 6])]],
  ['memset in the middle of an array', cFile`double f(double* x, int n) { double s = x[2] * x[3]; memset(x + 1, 0, 3 * sizeof *x); for (int i = 0; i < n; i++) s += x[i] * x[i]; return s; }`, [[1, 2, 3, 0.5, 0.7], int(5)]],

  // ---- floats as integers and bytes
  ['swap of doubles as i64', cFile`double f(double* x) { int64_t a, b; memcpy(&a, x, 8); memcpy(&b, x + 1, 8); memcpy(x, &b, 8); memcpy(x + 1, &a, 8); return x[0] * x[0] * x[1]; }`, [[0.5, 0.7]]],
  ['swap of floats as i32, bare', cFile`double f(float* x) { int32_t a, b; memcpy(&a, x, 4); memcpy(&b, x + 1, 4); memcpy(x, &b, 4); memcpy(x + 1, &a, 4); return x[0] * x[0] * x[1]; }`, [f32([0.5, 0.75])], bareFloat],
  ['two floats in one i64', cFile`double f(float* x, float* y) { int64_t a; memcpy(&a, x, 8); memcpy(y, &a, 8); x[0] = y[0] * y[1]; memcpy(&a, x, 8); memcpy(y, &a, 8); return x[0] * y[0] + y[1] * x[1]; }`, [f32([0.5, 0.75]), f32([1, 2])], { precision: 'float', mayRefuse: 'unsupported-instruction' }],
  ['float and int in one i64', cFile`struct s { float x; int n; };
    double f(struct s* a, struct s* b) { int64_t w; memcpy(&w, a, 8); memcpy(b, &w, 8); memcpy(&w, b, 8); memcpy(a, &w, 8); return a->x * b->x * b->n; }`, [memory('fi', [0.5, 3]), memory('fi', [0, 0])], { precision: 'float' }],
  ['word chosen by a branch', cFile`double f(double* x, double* y, int n) { int64_t w, v; memcpy(&w, x, 8); memcpy(&v, x + 1, 8); for (int i = 0; i < n; i++) { int64_t t = i % 2 ? w : v; memcpy(y + i, &t, 8); } return y[0] * y[1] * y[2]; }`, [[0.5, 0.7], [0, 0, 0], int(3)]],
  ['words loaded twice', cFile`double f(double* x, double* y) { int64_t w; memcpy(&w, x, 8); memcpy(y, &w, 8); memcpy(y + 1, &w, 8); memcpy(y + 2, &w, 8); return y[0] * y[1] + y[2] * x[0]; }`, [[0.5], [0, 0, 0]], bare],
  ['array copied as words', cFile`double f(double* x, double* y, int n) { for (int i = 0; i < n; i++) { uint64_t w; memcpy(&w, x + i, 8); memcpy(y + n - 1 - i, &w, 8); } double s = 0; for (int i = 0; i < n; i++) s += x[i] * y[i] * y[i]; return s; }`, [[1, 2, 3, 0.5], [0, 0, 0, 0], int(4)]],
  ['char buffer with doubles in it', cFile`double f(double x, double y) { char b[24]; memcpy(b, &x, 8); memcpy(b + 8, &y, 8); memcpy(b + 16, b, 8); double p, q; memcpy(&p, b + 16, 8); memcpy(&q, b + 8, 8); return p * p * q; }`, [0.5, 0.7]],
  ['char buffer with a header', cFile`double f(double* x, int n) { char b[80]; int k = n; memcpy(b, &k, 4); memcpy(b + 8, x, n * sizeof *x); int m; memcpy(&m, b, 4); double s = 0; for (int i = 0; i < m; i++) { double t; memcpy(&t, b + 8 + 8 * i, 8); s += t * t; } return s; }`, [[1, 2, 3], int(3)]],
  ['float complex in a register', cFile`#include <complex.h>
    __attribute__((noinline)) static float complex timesf(float complex a, float complex b) { float complex r; __real__ r = crealf(a) * crealf(b) - cimagf(a) * cimagf(b); __imag__ r = crealf(a) * cimagf(b) + cimagf(a) * crealf(b); return r; }
    double f(float x, float y) { float complex z; __real__ z = x; __imag__ z = y; z = timesf(z, z); return crealf(z) * cimagf(z); }`, [f32(0.5), f32(0.75)], { precision: 'float' }],
  ['pair of floats returned', cFile`struct s { float x, y; };
    __attribute__((noinline)) static struct s turn_pair(struct s p) { struct s r = { p.y * p.x, p.x + p.y }; return r; }
    double f(float x, float y) { struct s p = { x, y }; p = turn_pair(turn_pair(p)); return p.x * p.y; }`, [f32(0.5), f32(0.75)], { precision: 'float' }],
  ['pair of float and int returned', cFile`struct s { float x; int n; };
    __attribute__((noinline)) static struct s next_float(struct s p) { struct s r = { p.x * p.n, p.n + 1 }; return r; }
    double f(float x, int n) { struct s p = { x, n }; p = next_float(next_float(p)); return p.x * p.x * p.n; }`, [f32(0.5), int(2)], { precision: 'float', mayRefuse: 'unsupported-instruction', mayRefuseUpTo: 14 }],
  ['struct of double and long returned', cFile`struct s { double x; long n; };
    __attribute__((noinline)) static struct s next(struct s p) { struct s r = { p.x * p.n, p.n + 1 }; return r; }
    double f(double x, int n) { struct s p = { x, n }, q[2]; q[0] = next(p); memcpy(&q[1], &q[0], sizeof p); q[1] = next(q[1]); return q[0].x * q[1].x * q[1].n; }`, [0.5, int(2)]],

  ['bytes of doubles copied one by one', cFile`double f(double x, double y) { double a[2] = { x, y }, b[2]; char *p = (char*)a, *q = (char*)b; for (int i = 0; i < 16; i++) q[i] = p[i]; return b[0] * b[1] * b[1]; }`, [0.5, 0.7], { mayRefuse: 'unsupported-instruction' }],
  ['bytes of a struct copied one by one', cFile`struct s { int n; double x; };
    double f(double x, int n) { struct s a = { n, x }, b; char *p = (char*)&a, *q = (char*)&b; for (int i = 0; i < (int)sizeof a; i++) q[i] = p[i]; return b.x * b.x * b.n; }`, [0.5, int(3)], { mayRefuse: 'unsupported-instruction' }],
  ['overlapping bytes moved', cFile`double f(double* x, int n) { memmove((char*)x + 8, x, 8 * (n - 1)); memmove(x, (char*)x + 16, 8 * (n - 2)); double s = 0; for (int i = 0; i < n; i++) s = s * 0.5 + x[i] * x[i]; return s; }`, [[1, 2, 3, 0.5, 0.7], int(5)]],
  ['lanes of two floats packed', cFile`double f(float* x, float* y) { for (int i = 0; i < 4; i++) y[i] = x[3 - i]; int64_t w[2]; memcpy(w, y, 16); int64_t t = w[0]; w[0] = w[1]; w[1] = t; memcpy(y, w, 16); double s = 0; for (int i = 0; i < 4; i++) s += x[i] * y[i] * i; return s; }`, [f32([0.5, 0.75, 1, 2]), f32([0, 0, 0, 0])], { precision: 'float' }],

  // ---- unions and tagged data
  ['union of double and long', cFile`union u { double d; long l; };
    double f(double x, int k) { union u a, b; a.d = x; if (k > 3) a.l = 0; b = a; b.d *= x; a.l = b.l; return a.d + b.d * x; }`, [0.5, int(2)]],
  ['union of double and long, overwritten', cFile`union u { double d; long l; };
    double f(double x, int k) { union u a[2]; a[0].d = x; a[1] = a[0]; if (k > 3) a[0].l = 0; return a[1].d * x + a[0].d; }`, [0.5, int(4)]],
  ['tagged value', cFile`struct t { int tag; union { double d; long l; } v; };
    static double number(struct t a) { return a.tag == 1 ? a.v.d : (double)a.v.l; }
    double f(double x, int n) { struct t a[3] = { { 1, { .d = x } }, { 0, { .l = n } }, { 1, { .d = x * x } } }, b[3]; memcpy(b, a, sizeof a); double s = 1; for (int i = 0; i < 3; i++) s *= number(b[i]) + 1; return s; }`, [0.5, int(3)]],
  ['tagged value in the caller\'s memory', cFile`struct t { long tag; double v; };
    double f(struct t* a, struct t* b, int n) { for (int i = 0; i < n; i++) b[n - 1 - i] = a[i]; double s = 1; for (int i = 0; i < n; i++) if (b[i].tag) s = s * b[i].v + 1; return s; }`, [memory('ld ld ld', [1, 0.5, 0, 0.7, 2, 1.5]), memory('ld ld ld', new Array(6).fill(0)), int(3)]],
  ['union of double and two floats', cFile`union u { double d; float h[2]; };
    double f(double x, float y) { union u a, b, c, d; a.d = x; b = a; double s = b.d * b.d; c.h[0] = y; c.h[1] = 2; d = c; return s + d.h[0] * d.h[1] * b.d; }`, [0.5, f32(0.75)], { precision: 'float' }],
  ['struct in a union', cFile`union u { struct { double x; int n; } a; char raw[16]; };
    double f(double x, int n) { union u p, q; p.a.x = x; p.a.n = n; memcpy(q.raw, p.raw, 16); return q.a.x * q.a.x * q.a.n; }`, [0.5, int(3)]],

  // ---- globals
  ['global struct copied', cFile`struct s { double x; int n; float y; }; static struct s g;
    double f(struct s* a, double x) { g = *a; g.x *= x; struct s t = g; *a = t; return a->x * t.y * g.n; }`, [memory('dif', [1.5, 3, 0.5]), 0.7], { precision: 'float' }],

  // ---- C++
  ['std::array in a struct', cpp`struct S { int n; std::array<double, 3> x; float w; };
    extern "C" double f(const double* x, float w) { S a{3, {x[0], x[1], x[2]}, w}, b; b = a; std::array<S, 2> c{a, b}; std::swap(c[0], c[1]); double s = 0; for (auto& e : c) for (double v : e.x) s += v * v * e.w * e.n; return s; }`, [[0.5, 0.7, -1], f32(0.5)], { precision: 'float' }],
  ['std::copy of structs', cpp`struct S { double x; int n; };
    extern "C" double f(S* a, S* b, int n) { std::copy(a, a + n, b); std::rotate(b, b + 1, b + n); double s = 0; for (int i = 0; i < n; i++) s += a[i].x * b[i].x * b[i].n; return s; }`, [cells, spare, int(3)]],
  ['std::sort of structs', cpp`struct S { double x; int n; bool operator<(const S& o) const { return n < o.n; } };
    extern "C" double f(S* a, int n) { for (int i = 1; i < n; i++) for (int j = i; j > 0 && a[j] < a[j - 1]; j--) std::swap(a[j], a[j - 1]); double s = 0; for (int i = 0; i < n; i++) s = s * 0.5 + a[i].x * a[i].x; return s; }`, [cells, int(3)]],
  ['derived class copied', cpp`struct B { double x; int n; }; struct D : B { float y; double z; };
    extern "C" double f(double x, float y, int n) { D a; a.x = x; a.n = n; a.y = y; a.z = x * y; D b = a; B c = b; b.x *= c.x; std::swap(a, b); return a.x * b.z + b.y * c.n; }`, [0.5, f32(0.75), int(3)], { precision: 'float' }],
  ['std::pair of pairs of mixed types', cpp`extern "C" double f(double x, float y, int n) { std::pair<double, int> p{x * y, n}; std::pair<float, std::pair<double, int>> t{y, {x, n}}, u = t; auto q = p; p.first += 1; std::swap(t, u); return q.first * p.first * t.first + u.second.first * u.second.second * q.second; }`, [0.5, f32(0.75), int(3)], { precision: 'float' }],
  ['variant by hand', cpp`struct V { enum { D, F, I } tag; alignas(8) unsigned char raw[8]; template <class T> void set(T v) { std::memcpy(raw, &v, sizeof v); } template <class T> T get() const { T v; std::memcpy(&v, raw, sizeof v); return v; } };
    extern "C" double f(double x, int n) { V a{V::D}, b{V::I}; a.set(x); b.set(n); V c = a; c.set(c.get<double>() * a.get<double>()); return c.get<double>() * b.get<int>() + a.get<double>(); }`, [0.5, int(3)]],

  ['std::vector grows', cpp`#include <vector>
    extern "C" double f(double x, int n) { std::vector<double> v; for (int i = 0; i < n; i++) v.push_back(x * i + (v.empty() ? 1 : v.back())); double s = 0; for (double e : v) s += e * e; return s; }`, [0.5, int(5)]],

  // ---- Rust
  ['Rust: struct of mixed types copied', rust`#[derive(Clone, Copy)] struct S { x: f64, y: f32, n: i32 } pub extern "C" fn f(x: f64, y: f32, n: i64) -> f64 { let a = [S { x, y, n: n as i32 }; 3]; let mut b = a; b[1].x *= x; b.swap(0, 1); let mut s = 0.0; for e in b.iter() { s += e.x * e.y as f64 * e.n as f64; } s + a[0].x }`, [0.5, f32(0.75), i64(3)], { precision: 'float' }],
  ['Rust: array of enums', rust`#[derive(Clone, Copy)] enum V { A(f64), B(f32, i32), C } fn v(a: &V) -> f64 { match a { V::A(x) => *x, V::B(y, n) => *y as f64 * *n as f64, V::C => 1.0 } } pub extern "C" fn f(x: f64, y: f32, n: i64) -> f64 { let a = [V::A(x), V::B(y, n as i32), V::C, V::A(x * x)]; let mut b = a; b.reverse(); let mut s = 0.5; for e in b.iter() { s = s * v(e) + x; } s }`, [0.5, f32(0.75), i64(3)], { precision: 'float' }],
  ['Rust: array of options', rust`pub extern "C" fn f(x: f64, y: f64) -> f64 { let mut a = [Some(x), None, Some(y), None]; a[1] = a[0].map(|v| v * y); a.rotate_left(1); let b = a; b.iter().flatten().fold(0.5, |s, v| s * v + x) }`, [0.5, 0.7]],
  ['Rust: mem::swap of structs', rust`struct S { a: [f64; 3], k: u8, b: f32 } pub extern "C" fn f(x: f64, y: f32) -> f64 { let mut p = S { a: [x, x * x, 1.0], k: 2, b: y }; let mut q = S { a: [1.0, x, 2.0], k: 3, b: y * y }; core::mem::swap(&mut p, &mut q); let r = core::mem::replace(&mut q, S { a: [0.0; 3], k: 0, b: 1.0 }); (p.a[1] * p.k as f64 + r.a[1] * r.k as f64) * (p.b * r.b + q.b) as f64 }`, [0.5, f32(0.75)], { precision: 'float' }],
  ['Rust: copy_from_slice of structs', rust`#[derive(Clone, Copy)] #[repr(C)] pub struct C { x: f64, n: i32 } pub extern "C" fn f(a: *const C, b: *mut C, n: i64) -> f64 { let (a, b) = unsafe { (core::slice::from_raw_parts(a, n as usize), core::slice::from_raw_parts_mut(b, n as usize)) }; b.copy_from_slice(a); b.iter().zip(a).map(|(p, q)| p.x * q.x * p.n as f64).sum() }`, [cells, spare, i64(3)]],
  ['Rust: bits of a double moved', rust`pub extern "C" fn f(x: f64, y: f64) -> f64 { let a = [x.to_bits(), y.to_bits()]; let mut b = [0u64; 2]; b[1] = a[0]; b[0] = a[1]; f64::from_bits(b[0]) * f64::from_bits(b[1]) * f64::from_bits(b[1]) }`, [0.5, 0.7]],
  ['Rust: transmuted pair', rust`pub extern "C" fn f(x: f32, y: f32) -> f64 { let w: u64 = unsafe { core::mem::transmute([x, y]) }; let p: [f32; 2] = unsafe { core::mem::transmute(w) }; (p[0] * p[0] * p[1]) as f64 }`, [f32(0.5), f32(0.75)], { precision: 'float' }],
]);
