// What is not differentiated is an error with its code in both modes, and never a wrong number. Rows are derived only.

// biome-ignore-all format: one row, one line

import { gradients } from '../harness/gradients';
import { f32, int } from '../harness/point';
import { cFile, ll, type RowOptions } from '../harness/row';

const refused = (error: string): RowOptions => ({ expects: { error } });

gradients([
  ['function without a body', cFile`double elsewhere(double x);
    double f(double x, double y) { return elsewhere(x) * y; }`, [0.5, 0.7], refused('no-rule')],
  ['pure function without a body', cFile`__attribute__((const)) double elsewhere(double x);
    double f(double x, double y) { return elsewhere(x) * y; }`, [0.5, 0.7], refused('no-rule')],
  ['memory given to a function without a body', cFile`void elsewhere(double* x);
    double f(double* x) { elsewhere(x); return x[0] * x[0]; }`, [[0.5]], refused('no-rule')],
  ['function pointer', cFile`double f(double x, double (**g)(double)) { return (*g)(x) * x; }`, [0.5, int([0])], refused('unsupported-call')],
  ['memory of an unknown function', cFile`double* outside(void); double f(double x) { double* p = outside(); p[0] = x * x; return p[0] * x; }`, [0.5], refused('unsupported-call')],
  ['inline assembly', cFile`double f(double x, double y) { double r = x; __asm__("mulsd %1, %0" : "+x"(r) : "x"(y)); return r; }`, [0.5, 0.7], refused('unsupported-call')],
  ['atomic exchange of pointers to active memory', cFile`double f(double* x, double* y) { double* p = x; double* q = __atomic_exchange_n(&p, y, __ATOMIC_SEQ_CST); return *p * *q; }`, [[0.5], [0.7]], refused('unsupported-instruction')],
  ['arithmetic on the bits of a float', cFile`double f(double x) { uint64_t b; memcpy(&b, &x, 8); b *= 3; double r; memcpy(&r, &b, 8); return r * x; }`, [0.5], refused('unsupported-instruction')],
  ['bits of a float turned round by one function and back by another', cFile`__attribute__((noinline)) uint64_t swapped(double x) { uint64_t b; memcpy(&b, &x, 8); return __builtin_bswap64(b); }
    __attribute__((noinline)) double back(uint64_t b) { b = __builtin_bswap64(b ^ 255); double x; memcpy(&x, &b, 8); return x; }
    double f(double x, double y) { return back(swapped(x * y)) * x; }`, [1.3, 0.7], refused('unsupported-instruction')],
  ['bits of a float computed with in a function behind another', cFile`__attribute__((noinline)) uint64_t tripled(double x) { uint64_t b; memcpy(&b, &x, 8); return b * 3; }
    __attribute__((noinline)) uint64_t passed(double x) { return tripled(x * x); }
    double f(double x, double y) { uint64_t b = passed(x) / 3; double r; memcpy(&r, &b, 8); return r * y; }`, [1.3, 0.7], refused('unsupported-instruction')],
  ['fast inverse square root', cFile`float f(float x) { uint32_t i; memcpy(&i, &x, 4); i = 0x5f3759df - (i >> 1); float y; memcpy(&y, &i, 4); return y * (1.5f - 0.5f * x * y * y); }`, [f32(0.75)], refused('unsupported-instruction')],
  ['byte of a float computed and stored over a float', ll`%b = bitcast double %x to i64
    %s = lshr i64 %b, 8
    %t = trunc i64 %s to i8
    %p = getelementptr i8, ptr %y, i64 1
    store i8 %t, ptr %p
    %v = load double, ptr %y
    %r = fmul double %v, %v`, [1.5, [0.7]], { expects: { error: 'unsupported-instruction' }, from: 15 }],
  ['logarithm read off the bits', cFile`double f(double x) { int64_t b; memcpy(&b, &x, 8); return (double)b * 1e-16 * x; }`, [0.5], refused('unsupported-instruction')],
  ['mantissa as a number', cFile`double f(double x) { uint64_t b; memcpy(&b, &x, 8); return (double)(b & 0xfffffffffffffull) * x; }`, [0.5], refused('unsupported-instruction')],
  ['halves of two floats put together', cFile`double f(double x, double y) { double b; memcpy(&b, &x, 4); memcpy((char*)&b + 4, (char*)&y + 4, 4); return b * x; }`, [1.3, 0.7], refused('unsupported-instruction')],
  ['halves of two floats put together by a union', cFile`union hu { double d; unsigned w[2]; };
    double f(double x, double y) { union hu a, b; a.d = x * y; b.d = y; b.w[0] = a.w[0]; return b.d * x; }`, [1.3, 0.7], refused('unsupported-instruction')],
  ['halves of two floats from memory', cFile`double f(double* x) { double b; memcpy(&b, x, 4); memcpy((char*)&b + 4, (char*)&x[1] + 4, 4); return b * x[0]; }`, [[1.3, 0.4]], refused('unsupported-instruction')],
  ['halves of two floats put together in memory', cFile`double f(double* x, double y) { uint64_t a, b; memcpy(&a, x, 8); memcpy(&b, &y, 8); a = (a & 0xffffffff00000000ull) | (b & 0xffffffffull); memcpy(x + 1, &a, 8); return x[1] * x[0]; }`, [[1.3, 0.4], 0.7], refused('unsupported-instruction')],
  ['halves of two floats on some trips', cFile`double f(double* x, int n) { double s = x[0]; for (int i = 1; i < n; i++) { uint64_t a, b; memcpy(&a, &s, 8); memcpy(&b, x + i, 8); if (i & 1) a = (a & 0xffffffff00000000ull) | (b & 0xffffffffull); else a = b; memcpy(&s, &a, 8); } return s * s; }`, [[1.3, 0.4, 0.7], int(3)], refused('unsupported-instruction')],
  ['low half of a float cleared', cFile`union hu { double d; unsigned w[2]; }; double f(double x, double y) { union hu a; a.d = x * y; a.w[0] = 0; return a.d * y; }`, [1.3, 0.7], refused('unsupported-instruction')],
  ['float copied four bytes too far', cFile`double f(double x, double y) { double a[2] = { x, y }; double b[2] = { 3, 4 }; memcpy((char*)b + 4, (char*)a + 4, 8); return b[0] * b[1]; }`, [1.3, 0.7], refused('unsupported-instruction')],
  ['greatest of two floats by their bits', cFile`double f(double x, double y) { int64_t a, b; memcpy(&a, &x, 8); memcpy(&b, &y, 8); a = a > b ? a : b; double r; memcpy(&r, &a, 8); return r * x; }`, [1.3, 0.7], { mayRefuse: 'unsupported-instruction' }],
  ['magnitude of the bits of a float', cFile`double f(double x, double y) { int64_t a; double z = x * y; memcpy(&a, &z, 8); a = llabs(a); memcpy(&z, &a, 8); return z * x; }`, [1.3, 0.7], { mayRefuse: 'unsupported-instruction' }],
  ['bits of a float turned round', cFile`__attribute__((always_inline)) static inline uint64_t tr(uint64_t a, int k) { return (a << k) | (a >> (64 - k)); }
    double f(double x, double y) { uint64_t a; double z = x * y; memcpy(&a, &z, 8); a = tr(tr(a, 13) ^ (1ull << 12), 51); memcpy(&z, &a, 8); return z * x; }`, [1.3, 0.7], { mayRefuse: 'unsupported-instruction' }],
]);
