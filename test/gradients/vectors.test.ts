// Vector intrinsics and what vectorizers leave: lanes moved, masks, gathers through vectors of pointers, reductions;
// aggregates in registers and memory; strict floating point, whose intrinsics have the rules of what they constrain.

// biome-ignore-all format: one row, one line

import { gradients } from '../harness/gradients';
import { f32, int, memory } from '../harness/point';
import { cFile, ll, type RowOptions, type RowTuple } from '../harness/row';

/** %v = <x, y, z, 0.5>, then the body, then the sum of products of %w's lanes with 2, 3, 5, 7... */
const lanes = (count: number): string => {
  const factors = [2, 3, 5, 7, 11, 13, 17, 19].slice(0, count).map((factor) => `double ${factor}.0`).join(', ');
  return `%sq = fmul <${count} x double> %w, %w
    %fa = fmul <${count} x double> %sq, <${factors}>
    %r = call double @llvm.vector.reduce.fadd.v${count}f64(double 0.0, <${count} x double> %fa)`;
};
const start = `%v0 = insertelement <4 x double> <double 0.0, double 0.0, double 0.0, double 0.5>, double %x, i32 0
    %v1 = insertelement <4 x double> %v0, double %y, i32 1
    %v = insertelement <4 x double> %v1, double %z, i32 2
    %u = fmul <4 x double> %v, %v`;
const onLanes = (name: string, body: string, count = 4, options: RowOptions = {}): RowTuple =>
  [name, ll`${start}
    ${body}
    ${lanes(count)}`, [1.53, -1.9, 0.7], { from: 13, ...options }];
const inMemory = (name: string, body: string, options: RowOptions = {}): RowTuple =>
  [name, ll`${body}`, [1.5, [0.6, -0.9, 1.3, 0.4], [0.2, 0.3, 0.5, -0.7]], { from: 15, ...options }];
const strict: RowOptions = { flags: ['-ffp-model=strict'] };
const masks: RowOptions = { flags: ['-march=native', '-mllvm', '-force-vector-width=4', '-mllvm', '-force-vector-interleave=1'] };
const x86: RowOptions = { flags: ['-mavx2'] };
const eight = [1.5, 0.6, -0.9, 1.3, 0.4, 0.8, 0.3, -0.5];
const others = [0.2, 0.3, 0.5, -0.7, 1.1, 0.9, -0.6, 0.1];

gradients([
  onLanes('llvm.vector.reverse', '%w = call <4 x double> @llvm.vector.reverse.v4f64(<4 x double> %u)', 4, { from: 19 }),
  onLanes('llvm.experimental.vector.reverse', '%w = call <4 x double> @llvm.experimental.vector.reverse.v4f64(<4 x double> %u)'),
  onLanes('llvm.vector.splice', '%w = call <4 x double> @llvm.experimental.vector.splice.v4f64(<4 x double> %u, <4 x double> %v, i32 1)'),
  onLanes('llvm.vector.splice from the end', '%w = call <4 x double> @llvm.experimental.vector.splice.v4f64(<4 x double> %u, <4 x double> %v, i32 -3)'),
  onLanes('llvm.vector.extract', `%e = call <2 x double> @llvm.vector.extract.v2f64.v4f64(<4 x double> %u, i64 2)
    %w = fadd <2 x double> %e, %e`, 2, { from: 19 }),
  onLanes('llvm.vector.insert', `%e = call <2 x double> @llvm.vector.extract.v2f64.v4f64(<4 x double> %u, i64 0)
    %w = call <4 x double> @llvm.vector.insert.v4f64.v2f64(<4 x double> %v, <2 x double> %e, i64 2)`, 4, { from: 19 }),
  onLanes('llvm.vector.interleave2', '%w = call <8 x double> @llvm.vector.interleave2.v8f64(<4 x double> %u, <4 x double> %v)', 8, { from: 19 }),
  onLanes('llvm.vector.deinterleave2', `%e = call { <2 x double>, <2 x double> } @llvm.vector.deinterleave2.v4f64(<4 x double> %u)
    %e0 = extractvalue { <2 x double>, <2 x double> } %e, 0
    %e1 = extractvalue { <2 x double>, <2 x double> } %e, 1
    %w = fmul <2 x double> %e0, %e1`, 2, { from: 19 }),
  ...['fmul', 'fadd'].map((name) => onLanes(`llvm.vector.reduce.${name} with a start`, `%s = call double @llvm.vector.reduce.${name}.v4f64(double %x, <4 x double> %u)
    %w = insertelement <4 x double> %v, double %s, i32 3`)),
  ...['fmax', 'fmin'].map((name) => onLanes(`llvm.vector.reduce.${name}`, `%s = call double @llvm.vector.reduce.${name}.v4f64(<4 x double> %u)
    %w = insertelement <4 x double> %v, double %s, i32 3`)),
  ...['fmaximum', 'fminimum'].map((name) => onLanes(`llvm.vector.reduce.${name}`, `%s = call double @llvm.vector.reduce.${name}.v4f64(<4 x double> %u)
    %w = insertelement <4 x double> %v, double %s, i32 3`, 4, { from: 19 })),
  onLanes('reduce.fmul with zeros', `%o = insertelement <4 x double> %u, double 0.0, i32 3
    %q = fmul <4 x double> %o, %v
    %s = call double @llvm.vector.reduce.fmul.v4f64(double 1.0, <4 x double> %q)
    %w = insertelement <4 x double> %v, double %s, i32 3`),
  ...['minimumnum', 'maximumnum'].map((name) => onLanes(`llvm.${name}`, `%w = call <4 x double> @llvm.${name}.v4f64(<4 x double> %u, <4 x double> %v)`, 4, { from: 22 })),
  onLanes('llvm.is.fpclass', `%c = call <4 x i1> @llvm.is.fpclass.v4f64(<4 x double> %v, i32 96)
    %w = select <4 x i1> %c, <4 x double> %u, <4 x double> %v`, 4, { from: 19 }),
  onLanes('llvm.ldexp', '%w = call <4 x double> @llvm.ldexp.v4f64.v4i32(<4 x double> %u, <4 x i32> <i32 1, i32 -2, i32 3, i32 0>)', 4, { from: 19 }),
  onLanes('llvm.frexp', `%e = call { <4 x double>, <4 x i32> } @llvm.frexp.v4f64.v4i32(<4 x double> %u)
    %m = extractvalue { <4 x double>, <4 x i32> } %e, 0
    %n = extractvalue { <4 x double>, <4 x i32> } %e, 1
    %k = sitofp <4 x i32> %n to <4 x double>
    %w = fadd <4 x double> %m, %k`, 4, { from: 19 }),
  onLanes('llvm.modf', `%e = call { <4 x double>, <4 x double> } @llvm.modf.v4f64(<4 x double> %u)
    %m = extractvalue { <4 x double>, <4 x double> } %e, 0
    %n = extractvalue { <4 x double>, <4 x double> } %e, 1
    %w = fsub <4 x double> %m, %n`, 4, { from: 22 }),
  onLanes('llvm.sincos', `%e = call { <4 x double>, <4 x double> } @llvm.sincos.v4f64(<4 x double> %u)
    %m = extractvalue { <4 x double>, <4 x double> } %e, 0
    %n = extractvalue { <4 x double>, <4 x double> } %e, 1
    %w = fmul <4 x double> %m, %n`, 4, { from: 22 }),

  ['lanes that nobody reads', ll`%a = insertelement <2 x double> poison, double %x, i32 0
    %v = insertelement <2 x double> %a, double %y, i32 1
    %s = shufflevector <2 x double> %v, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
    %m = fmul <2 x double> %v, %s
    %d = fdiv <2 x double> %m, <double 3.0, double poison>
    %q = fmul <2 x double> %v, %v
    %q1 = extractelement <2 x double> %q, i32 1
    %m0 = extractelement <2 x double> %d, i32 0
    %r = fmul double %m0, %q1`, [1.5, -0.7], { from: 12 }],
  ['lanes that nobody reads, selected by a comparison', ll`%a = insertelement <2 x double> poison, double %x, i32 0
    %v = insertelement <2 x double> %a, double %y, i32 1
    %s = shufflevector <2 x double> %v, <2 x double> poison, <2 x i32> <i32 1, i32 poison>
    %c = fcmp olt <2 x double> %v, %s
    %w = fmul <2 x double> %v, %v
    %m = select <2 x i1> %c, <2 x double> %w, <2 x double> %v
    %q1 = extractelement <2 x double> %w, i32 1
    %m0 = extractelement <2 x double> %m, i32 0
    %r = fmul double %m0, %q1`, [1.5, -0.7], { from: 12 }],

  ['lanes that nobody reads, in every step', ll`%a = insertelement <2 x float> poison, float %x, i32 0
    %v = insertelement <2 x float> %a, float %y, i32 1
    ${[0, 1].map((k) => `%l${k} = shufflevector <2 x float> %v${k || ''}, <2 x float> poison, <2 x i32> zeroinitializer
    %h${k} = shufflevector <2 x float> %v${k || ''}, <2 x float> poison, <2 x i32> <i32 1, i32 1>
    %m${k} = fmul <2 x float> %l${k}, %h${k}
    %s${k} = fadd <2 x float> %l${k}, %h${k}
    %v${k + 1} = shufflevector <2 x float> %m${k}, <2 x float> %s${k}, <2 x i32> <i32 0, i32 3>`).join('\n')}
    %w = shufflevector <2 x float> %v2, <2 x float> poison, <2 x i32> <i32 1, i32 poison>
    %p = fmul <2 x float> %v2, %w
    %r = extractelement <2 x float> %p, i64 0`, [f32(0.5), f32(0.75)], { returns: 'float', from: 19 }],

  ['pointers stored under a mask', cFile`double f(double* x, double* y, int* c, int n) { double* t[8]; for (int i = 0; i < 8; i++) t[i] = x + i; for (int i = 0; i < n; i++) if (c[i] > 0) t[i] = y + i; double s = 0; for (int i = 0; i < n; i++) s += *t[i] * *t[i] * (i + 1); return s * *t[0]; }`, [eight, others, memory('iiiiiiii', [1, 0, 1, 1, 0, 0, 1, 0]), int(8)], masks],
  ['pointers loaded and stored under a mask', cFile`__attribute__((noinline)) static double sum_of(double* restrict* u, double* restrict* t, int* restrict c, int n) { for (int i = 0; i < n; i++) if (c[i] > 0) u[i] = t[i]; double s = 0; for (int i = 0; i < n; i++) s += *u[i] * *u[i] * (i + 1); return s; }
    double f(double* x, double* y, int* c, int n) { double *t[8], *u[8]; for (int i = 0; i < 8; i++) { t[i] = x + i; u[i] = y + 7 - i; } return sum_of(u, t, c, n) * *u[2]; }`, [eight, others, memory('iiiiiiii', [1, 0, 1, 1, 0, 0, 1, 0]), int(8)], masks],
  ['fields of several kinds read together', cFile`struct fkr { float u; int k; double x; };
    double f(struct fkr* a, int n) { double s = 0; for (int i = 0; i < n; i++) s += a[i].x * a[i].u * (i + a[i].k); return s * a[1].x; }`, [memory('fid fid fid fid fid fid fid fid', [0.5, 1, 1, 0.25, 2, 2, 0.75, 1, 3, 1.5, 0, 4, 0.5, 3, 1.25, 0.375, 2, 0.5, 0.625, 1, 1.75, 1.5, 2, 0.25]), int(8)], { ...masks, precision: 'float' }],
  ['fields and pointers read together', cFile`struct fpr { double* p; float w; double u; };
    __attribute__((noinline)) static double sum_of_fields(struct fpr* restrict a, int n) { double s = 0; for (int i = 0; i < n; i++) s += *a[i].p * a[i].u * a[i].w; return s; }
    double f(double* x, double* y, int n) { struct fpr a[8]; for (int i = 0; i < 8; i++) { a[i].p = i & 1 ? x + i : y + i; a[i].w = 0.5f * i; a[i].u = x[i] * 2; } return sum_of_fields(a, n); }`, [eight, others, int(8)], { ...masks, precision: 'float' }],
  inMemory('expandload and compressstore', `%v = call <4 x double> @llvm.masked.expandload.v4f64(ptr %y, <4 x i1> <i1 1, i1 0, i1 1, i1 1>, <4 x double> <double 1.0, double 2.0, double 3.0, double 4.0>)
    %i = insertelement <4 x double> zeroinitializer, double %x, i32 0
    %s = shufflevector <4 x double> %i, <4 x double> zeroinitializer, <4 x i32> zeroinitializer
    %m = fmul <4 x double> %v, %s
    call void @llvm.masked.compressstore.v4f64(<4 x double> %m, ptr %z, <4 x i1> <i1 0, i1 1, i1 1, i1 0>)
    %l = load double, ptr %z
    %k = load double, ptr %y
    %r = fmul double %l, %k`),
  inMemory('gather and scatter through vectors of pointers', `%p = getelementptr double, ptr %y, <4 x i64> <i64 3, i64 1, i64 1, i64 0>
    %q = getelementptr double, ptr %z, <4 x i64> <i64 0, i64 2, i64 2, i64 3>
    %v = call <4 x double> @llvm.masked.gather.v4f64.v4p0(<4 x ptr> %p, i32 8, <4 x i1> <i1 1, i1 1, i1 1, i1 0>, <4 x double> <double 1.0, double 2.0, double 3.0, double 4.0>)
    %i = insertelement <4 x double> <double 1.0, double 2.0, double 3.0, double 4.0>, double %x, i32 1
    %m = fmul <4 x double> %v, %i
    call void @llvm.masked.scatter.v4f64.v4p0(<4 x double> %m, <4 x ptr> %q, i32 8, <4 x i1> <i1 1, i1 1, i1 1, i1 1>)
    %l0 = load double, ptr %z
    %z2 = getelementptr double, ptr %z, i64 2
    %l2 = load double, ptr %z2
    %r = fmul double %l0, %l2`),
  inMemory('pointers in a vector, selected and taken out', `%a = insertelement <2 x ptr> undef, ptr %y, i32 0
    %b = insertelement <2 x ptr> %a, ptr %z, i32 1
    %c = fcmp ogt double %x, 0.0
    %s = select i1 %c, <2 x ptr> %b, <2 x ptr> %b
    %g = getelementptr double, <2 x ptr> %s, i64 1
    %p = extractelement <2 x ptr> %g, i32 0
    %q = extractelement <2 x ptr> %g, i32 1
    %l = load double, ptr %p
    %m = fmul double %l, %x
    store double %m, ptr %q
    %k = load double, ptr %q
    %r = fmul double %k, %l`),
  inMemory('load and store of an aggregate', `%v = load { double, [2 x double] }, ptr %y
    %a = extractvalue { double, [2 x double] } %v, 1, 1
    %b = fmul double %a, %x
    %w = insertvalue { double, [2 x double] } %v, double %b, 0
    store { double, [2 x double] } %w, ptr %z
    %f = freeze { double, [2 x double] } %w
    %c = extractvalue { double, [2 x double] } %f, 0
    %l = load double, ptr %z
    %r = fmul double %l, %c`),
  ['aggregate of a float and an integer', ll`%v = load { float, i32, double }, ptr %y
    %a = extractvalue { float, i32, double } %v, 2
    %w = insertvalue { float, i32, double } %v, double %x, 2
    store { float, i32, double } %w, ptr %z
    %g = getelementptr { float, i32, double }, ptr %z, i32 0, i32 2
    %l = load double, ptr %g
    %r = fmul double %l, %a`, [1.5, memory('fid', [0.5, 7, 0.6]), memory('fid', [0.25, 8, 0.9])], { from: 15 }],
  inMemory('address spaces', `%a = addrspacecast ptr %y to ptr addrspace(1)
    %v = load double, ptr addrspace(1) %a
    %b = addrspacecast ptr addrspace(1) %a to ptr
    %m = fmul double %v, %x
    store double %m, ptr %b
    %l = load double, ptr %y
    %r = fmul double %l, %v`),
  ['variable arguments of a callee that is inactive', cFile`#include <stdarg.h>
    __attribute__((noinline)) static int count(int n, ...) { va_list a; va_start(a, n); int s = 0; for (int i = 0; i < n; i++) s += va_arg(a, int); va_end(a); return s; }
    double f(double x, double y) { return count(3, 1, 2, 3) * x * y; }`, [0.5, 0.7]],

  ['strict: arithmetic', cFile`double f(double x, double y) { double a = x * y + x / y - y; float b = (float)a; return -a * (double)b + fmod(x * 5, y); }`, [1.5, 0.7], { ...strict, precision: 'float' }],
  ['strict: functions', cFile`double f(double x, double y) { return sin(x) * exp(y) + sqrt(x * y) + pow(x, y) + fmax(x, y) * fabs(-y) + floor(x) * y + log(x) * cos(y) + fma(x, y, x); }`, [1.5, 0.7], strict],
  ['strict: conversions and comparisons', cFile`double f(double x, double y, int n) { long k = (long)(x * 10); double s = 0; for (int i = 0; i < n; i++) if (x * i < y * 3) s += x * i + (double)k; else s -= y * (float)i; return s * rint(y * 9) + lround(x); }`, [1.53, 0.72, int(5)], strict],
  ['strict: loops over memory', cFile`float f(float* x, int n) { float s = 0; for (int i = 0; i < n; i++) { x[i] = x[i] * x[i] + sqrtf(x[i]); s += x[i] / (1 + s); } return s; }`, [f32([0.5, 1.5, 0.75]), int(3)], { ...strict, returns: 'float' }],

  ['x86: least and greatest of one lane', cFile`#include <immintrin.h>
    double f(double x, double y) { __m128d a = _mm_set_sd(x), b = _mm_set_sd(y); __m128d least = _mm_min_sd(a, b), most = _mm_max_sd(a, b); return _mm_cvtsd_f64(least) * _mm_cvtsd_f64(most) * _mm_cvtsd_f64(most) + _mm_cvtsd_f64(least) * x; }`, [0.5, 0.7]],
  ['x86: least and greatest of all lanes', cFile`#include <immintrin.h>
    double f(double* x, double* y) { double s = 0; for (int i = 0; i < 8; i += 2) { __m128d a = _mm_loadu_pd(x + i), b = _mm_loadu_pd(y + i); double t[2]; _mm_storeu_pd(t, _mm_mul_pd(_mm_min_pd(a, b), _mm_add_pd(a, _mm_max_pd(a, b)))); s += t[0] * (i + 1) + t[1] * t[0]; } return s; }`, [eight, others]],
  ['x86: least and greatest of floats', cFile`#include <immintrin.h>
    float f(float* x, float* y) { __m128 a = _mm_loadu_ps(x), b = _mm_loadu_ps(y); float t[4]; _mm_storeu_ps(t, _mm_mul_ps(_mm_min_ps(a, b), _mm_max_ss(a, _mm_min_ss(b, a)))); _mm_storeu_ps(x, _mm_max_ps(a, b)); return t[0] + t[1] * 2 + t[2] * x[1] + t[3] * x[3]; }`, [f32([0.5, 1.5, 0.75, -0.25]), f32([0.75, 0.5, -1.5, 0.5])], { returns: 'float', precision: 'float' }],
  ['x86: sums and differences of neighbours', cFile`#include <immintrin.h>
    double f(double* x, double* y) { double t[4], u[4]; __m256d a = _mm256_loadu_pd(x), b = _mm256_loadu_pd(y); _mm256_storeu_pd(t, _mm256_hadd_pd(_mm256_mul_pd(a, a), b)); _mm256_storeu_pd(u, _mm256_addsub_pd(_mm256_hsub_pd(a, b), a)); __m128d l = _mm_hadd_pd(_mm_loadu_pd(t), _mm_loadu_pd(u)); return _mm_cvtsd_f64(l) * t[2] + t[1] * u[3] + t[3] * u[0] + u[1] * u[2] * u[2]; }`, [[0.6, -0.9, 1.3, 0.4], [0.2, 0.3, 0.5, -0.7]], x86],
  ['x86: sums and differences of neighbouring floats', cFile`#include <immintrin.h>
    float f(float* x, float* y) { float t[8], u[4]; __m256 a = _mm256_loadu_ps(x), b = _mm256_loadu_ps(y); _mm256_storeu_ps(t, _mm256_hadd_ps(_mm256_mul_ps(a, a), b)); _mm_storeu_ps(u, _mm_hsub_ps(_mm_loadu_ps(t + 4), _mm_loadu_ps(t))); float s = 0; for (int i = 0; i < 8; i++) s += (i + 1) * t[i]; return s + u[0] * u[1] + u[2] * u[3]; }`, [f32([0.5, 1.5, 0.75, -0.25, 1, 0.5, -0.5, 0.25]), f32([0.75, 0.5, -1.5, 0.5, 0.25, 1, 0.5, 2])], { ...x86, returns: 'float', precision: 'float' }],
  ['x86: lanes chosen by the signs of a mask', cFile`#include <immintrin.h>
    double f(double* x, double* y) { __m128d a = _mm_loadu_pd(x), b = _mm_loadu_pd(y); double t[2]; _mm_storeu_pd(t, _mm_blendv_pd(_mm_mul_pd(a, b), _mm_add_pd(a, a), _mm_cmplt_pd(a, b))); return t[0] * t[1] + t[0]; }`, [[0.6, -0.9], [0.2, 0.3]], x86],
  ['x86: rounded and converted', cFile`#include <immintrin.h>
    double f(double* x, double y) { __m128d a = _mm_loadu_pd(x); double t[2]; _mm_storeu_pd(t, _mm_mul_pd(a, _mm_add_pd(_mm_floor_pd(a), _mm_ceil_sd(a, _mm_mul_pd(a, a))))); int k = _mm_cvttsd_si32(_mm_set_sd(y * 10)); return t[0] * k + t[1] * y + _mm_movemask_pd(a) * y * _mm_comilt_sd(a, _mm_set_sd(y)); }`, [[1.6, -0.9], 2.25], x86],
  ['x86: doubles as floats', cFile`#include <immintrin.h>
    double f(double* x) { float t[4]; _mm_storeu_ps(t, _mm_cvtpd_ps(_mm_loadu_pd(x))); return (double)t[0] * t[1] + t[0] + t[2] * t[3]; }`, [[1.6, -0.9]], { ...x86, precision: 'float' }],
]);
