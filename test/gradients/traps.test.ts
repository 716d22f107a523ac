// The ways in which derivatives of LLVM code go wrong in silence: floats that travel as integers, adjoints counted
// twice, addresses and conditions recomputed from what has changed, infinities times zero.

// biome-ignore-all format: one row, one line

import { gradients } from '../harness/gradients';
import { f32, i64, int, memory } from '../harness/point';
import { c, cFile, ll } from '../harness/row';

gradients([
  ['doubles swapped through i64', cFile`static void swap(void* a, void* b) { uint64_t t, u; memcpy(&t, a, 8); memcpy(&u, b, 8); memcpy(a, &u, 8); memcpy(b, &t, 8); }
    double f(double* x, double y) { x[0] *= y; swap(x, x + 1); return x[0] * x[0] * x[1]; }`, [[0.6, 0.9], 0.7]],
  ['i64 copies in a loop', cFile`double f(double* x, double* y, int n) { for (int i = 0; i < n; i++) { uint64_t t; memcpy(&t, x + i, 8); memcpy(y + i, &t, 8); } return y[0] * y[1]; }`, [[0.6, 0.9], [7, 8], int(2)]],
  ['struct copied as integers', cFile`struct pair { float a, b; };
    double f(struct pair* p, struct pair* q) { uint64_t t; memcpy(&t, p, 8); memcpy(q, &t, 8); return q->a * q->b * p->a; }`, [f32([0.6, 0.9]), f32([7, 8])]],
  ['sign flipped by xor', cFile`double f(double x, double y) { uint64_t b; double a = x * y; memcpy(&b, &a, 8); b ^= 1ull << 63; memcpy(&a, &b, 8); return a * x; }`, [0.6, 0.9]],
  ['fabs by a mask', cFile`double f(double x, double y) { uint64_t b; double a = x * y; memcpy(&b, &a, 8); b &= ~(1ull << 63); memcpy(&a, &b, 8); return a * x; }`, [0.6, -0.9]],
  ['copysign by masks', cFile`double f(double x, double y) { uint64_t a, b; memcpy(&a, &x, 8); memcpy(&b, &y, 8); a = (a & ~(1ull << 63)) | (b & (1ull << 63)); double r; memcpy(&r, &a, 8); return r * x * y; }`, [0.6, -0.9]],
  ['exponent read as an integer', cFile`double f(double x) { uint64_t b; memcpy(&b, &x, 8); int e = (int)(b >> 52 & 2047) - 1023; return x * x * e + x; }`, [5.3]],
  ['float overwritten as an integer', cFile`union u { double d; int64_t l; };
    double f(union u* p, double x) { p->d = x * x; double r = p->d; p->l = 4611686018427387904; return r + p->d * x; }`, [[0.6], 0.9]],
  ['through a char buffer', cFile`double f(double x, double y) { unsigned char buffer[16]; memcpy(buffer, &x, 8); memcpy(buffer + 8, &y, 8); double a, b; memcpy(&a, buffer + 8, 8); memcpy(&b, buffer, 8); return a * a * b; }`, [0.6, 0.9]],
  ['float pairs in a register', cFile`struct pf { float a, b; };
    double f(double x, double y) { struct pf p = { (float)x, (float)y }; uint64_t t; memcpy(&t, &p, 8); struct pf q; memcpy(&q, &t, 8); return q.a * q.b * p.a; }`, [0.5, 0.75], { precision: 'float' }],
  ['small integers beside floats', cFile`struct s { double x; long n; };
    double f(struct s* p) { double r = p->n ? p->x : 0; p->n = 0; p->x = r * r; return p->x; }`, [memory('dl', [0.6, 3])]],
  ['zero that is a float and an integer', cFile`double f(double* x, long* n, int k) { for (int i = 0; i < k; i++) { n[i] = 0; x[i] = 0; } x[0] += k; return x[0]; }`, [[0.6, 0.9], i64([3, 4]), int(2)]],
  ['cell stored twice counted once', c`for (int i = 0; i < 3; i++) { x[0] = x[1] * y; x[0] = x[0] * x[0]; x[1] = x[0]; } return x[0];`, [[0.6, 0.9], 1.1]],
  ['load repeated after a store to its cell', c`double a = x[0]; x[0] = a * y; double b = x[0]; x[0] = b * a; double d = x[0]; return a * b * d;`, [[0.6], 1.1]],
  ['store through a pointer that may alias', c`double a = x[0] * x[0]; y[0] = a; return x[0] * y[0] * a;`, [[0.6], [0.9]]],
  ['address of the next trip', c`double* p = x; for (int i = 0; i < 3; i++) { double* q = p + 1; double v = *p; *q = v * *q; p = q; } return x[3] * x[1];`, [[0.6, 0.9, 1.3, 0.7]]],
  ['pointer from the previous trip', c`double* p = x; double* q = y; for (int i = 0; i < 4; i++) { *q = sin(*p) * *q; double* t = p; p = q; q = t + (i & 1); } return x[0] * y[0] + x[1];`, [[0.6, 0.9, 1.3], [0.7, 0.8, 1.1]]],
  ['condition overwritten by the arm', c`for (int i = 0; i < 3; i++) if (x[0] < 2) { x[0] = x[0] * 3 * y; } else { x[0] = x[0] / 2; } return x[0];`, [[0.6], 1.1]],
  ['bound overwritten in the loop', cFile`struct s { int n; double x; };
    double f(struct s* p, double y) { double r = y; for (int i = 0; i < p->n; i++) { r = r * p->x + y; if (i == 2) p->n = 4; } return r; }`, [memory('id', [6, 0.6]), 0.9]],
  ['index overwritten after use', c`double s = 0; for (int i = 0; i < 3; i++) { int k = y[i]; s += x[k] * x[k] * s + x[k]; y[i] = 0; } return s;`, [[0.6, 0.9, 1.3], int([2, 0, 1])]],
  ['condition that rounds', c`double s = 0; for (double t = 0; t < y; t += 0.1) s += x * t; return s;`, [0.6, 0.75]],
  ['adjoint that starts each trip at zero', c`double s = 0; for (int i = 0; i < 4; i++) { double t = x * i; if (i & 1) s += t * t; else s += y * t; } return s;`, [0.6, 0.75]],
  ['values of a trip that another path defines', c`double s = 0, last = x; for (int i = 0; i < 6; i++) { if (i % 3 == 0) last = s * y + x; s += last * last * 0.1; } return s;`, [0.6, 0.75]],
  ['count that wraps', c`double s = x; for (unsigned char i = 253; i > 3; i++) s = s * y + 0.1; return s;`, [0.6, 0.75]],
  ['trip count near the maximum', c`double s = x; for (long i = 9223372036854775800; i < 9223372036854775806; i++) s = s * y + 0.1; return s;`, [0.6, 0.75]],
  ['local that outlives its scope', c`double s = x; for (int i = 0; i < 3; i++) { double a[2]; { a[0] = s * y; a[1] = s + y; } s = a[0] * a[1]; } return s;`, [0.6, 0.75]],
  ['scopes that share a stack slot', c`double s; { double a[4]; for (int i = 0; i < 4; i++) a[i] = x * i; s = a[1] * a[3]; } { double b[4]; for (int i = 0; i < 4; i++) b[i] = s * i; s = b[2] * b[3]; } return s * y;`, [0.6, 0.75]],
  ['alloca in a loop', c`double s = x; for (int i = 1; i < 4; i++) { double* a = __builtin_alloca(i * sizeof(double)); a[i - 1] = s * y; s = a[i - 1] * s; } return s;`, [0.9, 1.2]],
  ['volatile local', c`volatile double a = x; a = a * y; double b = a; a = b * b; return a * x;`, [0.6, 0.75]],

  ['finite on both sides of a kink', c`return fabs(x) / x + fabs(y) * y;`, [-1.5, 2]],
  ['log in an arm that is not taken', c`double l = x > 0 ? log(x) : 0; return l * y + y * y;`, [-1.5, 2]],
  ['division in an arm that is not taken', c`return y > 1 ? x / z : x * x * y;`, [1.5, 0.5, 0]],
  ['sqrt of zero behind a guard', c`double d = x * x; return y > 0 ? sqrt(d) * y : y;`, [1.5, 0.5]],
  ['masked infinity', c`double r = x > 0 ? x : 1e-300; return log(r) * y;`, [1.5, 0.5]],
  ['smooth absolute value', c`return sqrt(x * x + 1e-6) * y;`, [1.5, 0.5]],
  ['exponent of large and small', c`return exp(x) / (1 + exp(x)) + log1p(exp(-y));`, [3.1, 2.5]],
  ['fmod in a loop', c`double s = x; for (int i = 0; i < 4; i++) s = fmod(s * 1.7 + 0.3, 1.0); return s * y;`, [0.21, 0.5], { step: 1e-4 }],
  ['several results of one call', c`int e; double i, m = frexp(x * y, &e), r = modf(x, &i); return m * e + r * i * y;`, [5.3, 0.7], { step: 1e-3 }],
  ['const float read through an int pointer', c`float a = (float)x; int k; memcpy(&k, &a, 4); return (k >> 23) * y + x;`, [0.6, 0.75], { precision: 'float', step: 0.01 }],
  ['unused active result', c`double a = sin(x); double b = exp(y); (void)a; return b;`, [0.6, 0.75]],
  ['many uses of one value', c`double a = x * y; return a * a * a + a * a + a + sin(a) * a + a / (a + 1);`, [0.6, 0.75]],
  ['thirty statements in a row', c`double s = x; ${'s = s * y + sin(s); '.repeat(30)} return s;`, [0.3, 0.5]],
  ['memory given to what never returns', cFile`_Noreturn void row_fails(double* x, double y); double f(double* x, double y) { if (y > 100) row_fails(x, y * x[0]); return x[0] * y * x[1]; }`, [[0.6, 0.9], 1.1]],
  ['what never returns, and a trap behind it', ll`%big = fcmp ogt double %y, 100.0
    br i1 %big, label %bad, label %good
    bad:
    call void @row_fails_too(ptr %x, double %y)
    call void @llvm.trap()
    unreachable
    good:
    %a = load double, ptr %x
    %r = fmul double %a, %y`, [[0.6], 1.1], { from: 15 }],
]);
