// Atomic updates of floats on one thread: every operation, CAS loops, atomic loads and stores, as C, C++ and IR have them.

// biome-ignore-all format: one row, one line

import { gradients } from '../harness/gradients';
import { f32, int } from '../harness/point';
import { cFile, cpp, ll } from '../harness/row';

const rmw = (operation: string, kind = 'double'): string => `store ${kind} %x, ptr %z
    %o = atomicrmw ${operation} ptr %z, ${kind} %y seq_cst
    %n = load ${kind}, ptr %z
    %a = fmul ${kind} %o, %n
    %r = fmul ${kind} %a, %y`;

gradients([
  ...['fadd', 'fsub', 'xchg'].map((operation) => [`atomicrmw ${operation}`, ll`${rmw(operation)}`, [0.7, -1.3, [0.2]], { from: 15 }] as const),
  ...['fmax', 'fmin'].flatMap((operation) => [
    [`atomicrmw ${operation} keeps or takes`, ll`${rmw(operation)}`, [0.7, -1.3, [0.2]], { from: 15 }] as const,
    [`atomicrmw ${operation} takes or keeps`, ll`${rmw(operation)}`, [-0.7, 1.3, [0.2]], { from: 15 }] as const,
  ]),
  ['atomicrmw fadd of memory that was active before', ll`%o = atomicrmw fadd ptr %y, double %x monotonic
    %p = atomicrmw fadd ptr %y, double %o monotonic
    %r = fmul double %p, %x`, [0.7, [-1.3]], { from: 15 }],
  ['atomicrmw fadd float', ll`%o = atomicrmw fadd ptr %y, float %x acq_rel
    %r = fmul float %o, %x`, [f32(0.75), f32([-1.25])], { from: 15, returns: 'float' }],
  ['atomicrmw in a loop', cFile`double f(double* x, int n, double* sum) { for (int i = 0; i < n; i++) { double v = x[i] * x[i]; __atomic_exchange(sum + (i & 1), &v, &v, __ATOMIC_RELAXED); sum[2] += v * x[i]; } return sum[0] * sum[1]; }`, [[0.5, 0.7, -0.3], int(3), [0.1, 0.2, 0]]],
  ['_Atomic compound assignment, a CAS loop', cFile`double f(_Atomic double* x, double y) { *x += y * y; *x *= y; return *x; }`, [[0.5], 0.7]],
  ['_Atomic float in a loop', cFile`float f(_Atomic float* x, float* y, int n) { for (int i = 0; i < n; i++) *x += y[i] * y[i]; return *x * *x; }`, [f32([0.5]), f32([0.75, -0.5, 1.5]), int(3)], { returns: 'float' }],
  ['CAS loop by hand over the bits', cFile`static void add(double* p, double v) { uint64_t* q = (uint64_t*)p; uint64_t old = __atomic_load_n(q, __ATOMIC_RELAXED), new_; do { double d; memcpy(&d, &old, 8); d += v; memcpy(&new_, &d, 8); } while (!__atomic_compare_exchange_n(q, &old, new_, 0, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED)); }
    double f(double* x, double y) { add(x, y * y); add(x, x[0] * y); return x[0]; }`, [[0.5], 0.7]],
  ['CAS that fails and one that succeeds', ll`%b = bitcast double %y to i64
    store double %x, ptr %z
    %f = cmpxchg ptr %z, i64 7, i64 %b seq_cst seq_cst
    %fv = extractvalue { i64, i1 } %f, 0
    %fd = bitcast i64 %fv to double
    %m = fmul double %fd, %y
    %mb = bitcast double %m to i64
    %s = cmpxchg ptr %z, i64 %fv, i64 %mb seq_cst seq_cst
    %sv = extractvalue { i64, i1 } %s, 0
    %sd = bitcast i64 %sv to double
    %e = load double, ptr %z
    %p = fmul double %sd, %e
    %r = fmul double %p, %x`, [0.7, -1.3, [0.2]], { from: 15 }],
  ['atomic load and store', cFile`double f(_Atomic double* x, double y) { double a = *x; *x = a * y; double b = *x; return a * b; }`, [[0.5], 0.7]],
  ['std::atomic', cpp`static double add(std::atomic<double>& a, double v) { double e = a.load(); while (!a.compare_exchange_weak(e, e + v)) {} return e; }
    extern "C" double f(double x, double y) { std::atomic<double> a{x}; double o = add(a, y * x); double e = a.exchange(y); return e * o * a.load(); }`, [0.5, 0.7]],
  ['counter beside an active float', cFile`struct S { double v; _Atomic int n; _Atomic long m; };
    double f(double x, double y) { struct S s = { x, 0, 0 }; for (int i = 0; i < 3; i++) { s.v *= y; s.n++; s.m |= 1l << i; } return s.v * s.n * (double)s.m; }`, [0.5, 0.7]],
  ['spin lock beside an active float', cFile`struct S { double v; int lock; };
    double f(double x, double y) { struct S s = { x, 0 }; int zero = 0; while (!__atomic_compare_exchange_n(&s.lock, &zero, 1, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED)) zero = 0; s.v *= y; __atomic_store_n(&s.lock, 0, __ATOMIC_RELEASE); return s.v * x; }`, [0.5, 0.7]],
]);
