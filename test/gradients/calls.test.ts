// Calls of functions in the module: inlined, kept apart, recursive, through pointers.

// biome-ignore-all format: one row, one line

import { gradients } from '../harness/gradients';
import { f32, int } from '../harness/point';
import { cFile } from '../harness/row';


gradients([
  ['static helper', cFile`static double square(double x) { return x * x; }
    double f(double x, double y) { return square(x) * square(y) + square(square(x)); }`, [0.5, 0.7]],
  ['helper with a branch', cFile`static double relu(double x) { return x > 0 ? x : 0.1 * x; }
    double f(double x, double y) { return relu(x * y) * relu(x - y) + relu(y); }`, [0.5, 0.7]],
  ['helper with a loop', cFile`static double power(double x, int n) { double r = 1; for (int i = 0; i < n; i++) r *= x; return r; }
    double f(double x, double y) { return power(x, 3) * power(y, 4) + power(x * y, 2); }`, [0.5, 0.7]],
  ['helper that returns early', cFile`static double first(const double* x, int n) { for (int i = 0; i < n; i++) if (x[i] > 1) return x[i] * x[i]; return x[0]; }
    double f(double* x, int n) { return first(x, n) * first(x + 2, n - 2); }`, [[0.5, 2, 3, 4], int(4)]],
  ['helper that writes', cFile`static void scale(double* x, int n, double a) { for (int i = 0; i < n; i++) x[i] *= a; }
    double f(double* x, int n, double a) { scale(x, n, a); scale(x + 1, n - 1, a * a); return x[0] * x[n - 1]; }`, [[0.5, 2, 3], int(3), 0.7]],
  ['helper with an output argument', cFile`static void polar(double r, double t, double* x, double* y) { *x = r * cos(t); *y = r * sin(t); }
    double f(double r, double t) { double x, y; polar(r, t, &x, &y); return x * y; }`, [1.5, 0.7]],
  ['helpers three deep', cFile`static double a(double x) { return sin(x); } static double b(double x) { return a(x) * a(2 * x); } static double d(double x) { return b(x) + b(x * x); }
    double f(double x) { return d(x) * d(x); }`, [0.6]],
  ['called in a loop', cFile`static double step(double s, double x) { return s * 0.5 + sin(s * x); }
    double f(double x, int n) { double s = x; for (int i = 0; i < n; i++) s = step(s, x); return s; }`, [0.6, int(5)]],
  ['inactive helper', cFile`static int parity(int n) { int r = 0; while (n) { r ^= n & 1; n >>= 1; } return r; }
    double f(double x, int n) { return parity(n) ? x * x : x; }`, [0.6, int(7)]],
  ['helper of constants', cFile`static double weight(int i) { return 1.0 / (i + 1); }
    double f(double x) { double s = 0; for (int i = 0; i < 4; i++) s += weight(i) * sin(x * i); return s; }`, [0.6]],
  ['external helper', cFile`double helper_outside(double x, double y);
    double helper_outside(double x, double y) { return x * sin(y); }
    double f(double x, double y) { return helper_outside(x, y) * helper_outside(y, x); }`, [0.6, 0.9]],
  ['function not inlined', cFile`__attribute__((noinline)) static double g(double x, double y) { return x * x * y; }
    double f(double x, double y) { return g(x, y) * g(y, x); }`, [0.6, 0.9]],
  ['function with memory, not inlined', cFile`__attribute__((noinline)) static void g(double* x, double y) { x[0] = x[0] * y + x[1]; }
    double f(double* x, double y) { g(x, y); g(x, y * y); return x[0] * x[1]; }`, [[0.6, 0.9], 0.7]],
  ['recursion', cFile`static double g(double x, int n) { return n == 0 ? x : sin(x) * g(x * 0.9, n - 1) + x; }
    double f(double x, int n) { return g(x, n); }`, [0.6, int(5)]],
  ['tail recursion', cFile`static double g(double s, double x, int n) { return n == 0 ? s : g(s * x + 1, x, n - 1); }
    double f(double x, int n) { return g(x, x, n); }`, [0.6, int(5)]],
  ['mutual recursion', cFile`static double odd(double x, int n); static double even(double x, int n) { return n == 0 ? x : sin(odd(x, n - 1)) + x; }
    static double odd(double x, int n) { return n == 0 ? x * x : x * even(x, n - 1); }
    double f(double x, int n) { return even(x, n); }`, [0.6, int(4)]],
  ['recursion over memory', cFile`static double sum(double* x, int n) { if (n == 1) return x[0] * x[0]; int h = n / 2; return sum(x, h) * 0.5 + sum(x + h, n - h); }
    double f(double* x, int n) { return sum(x, n); }`, [[0.6, 0.9, -0.3, 1.2, 2], int(5)]],
  ['recursion with two results', cFile`static void g(double x, int n, double* a, double* b) { if (n == 0) { *a = x; *b = x * x; return; } double u, v; g(x, n - 1, &u, &v); *a = u * v; *b = u + x; }
    double f(double x, int n) { double a, b; g(x, n, &a, &b); return a * b; }`, [0.6, int(3)]],
  ['global written by one call and read by another', cFile`static double cell; __attribute__((noinline)) static void put(double x, int n) { if (n > 0) put(x * 1.1, n - 1); else cell = x * x; } __attribute__((noinline)) static double get(int n) { return n > 0 ? get(n - 1) * 0.9 : sin(cell); }
    double f(double x, int n) { put(x, n); double a = get(n); put(a, n); return get(1) * x; }`, [0.6, int(2)]],
  ['global accumulated in a recursion', cFile`static double total; __attribute__((noinline)) static void add(const double* x, int n) { if (n == 0) return; total += x[0] * x[0] * total + x[0]; add(x + 1, n - 1); }
    double f(double* x, int n) { total = 1; add(x, n); return total; }`, [[0.6, -0.2, 0.3], int(3)]],
  ['local passed down a recursion', cFile`__attribute__((noinline)) static double g(double* a, int n) { double b[2] = { a[0] * a[1], a[1] }; if (n > 0) { double r = g(b, n - 1); return r * a[0] + b[0]; } a[0] *= 2; return b[0] * a[0]; }
    double f(double x, double y, int n) { double a[2] = { x, y }; double r = g(a, n); return r * a[0]; }`, [0.6, 0.9, int(3)]],
  ['recursion that returns a pointer', cFile`static double* last(double* x, int n) { return n == 0 ? x : last(x + 1, n - 1); }
    double f(double* x, int n) { double* p = last(x, n); *p = *p * x[0]; return *last(x, n - 1) * *p; }`, [[0.6, 0.9, 1.3], int(2)]],
  ['recursion in a loop', cFile`static double g(double x, int n) { return n == 0 ? x : sin(x) * g(x * 0.9, n - 1); }
    double f(double* x, int n) { double s = 0; for (int i = 0; i < n; i++) { s += g(x[i] * s + x[i], i); x[i] = s; } return s; }`, [[0.6, 0.9, 1.3], int(3)]],
  ['recursion in a loop of unknown length', cFile`static double g(double x, int n) { return n == 0 ? x : sin(x) * g(x * 0.9, n - 1); }
    double f(double x, double y) { double s = x; int k = 0; while (s < 4) { s = s * 1.3 + g(y * s, k) * 0.1; k++; } return s; }`, [0.6, 0.9]],
  ['overwritten between the calls', cFile`static double g(double* x, int n) { return n == 0 ? x[0] * x[1] : x[0] * g(x, n - 1); }
    double f(double* x, int n) { double a = g(x, n); x[0] = a * x[1]; double b = g(x, n); x[1] = b; return g(x, n) + a; }`, [[0.6, 0.9], int(2)]],
  ['several returns', cFile`static double g(double x, int n) { if (n == 0) return x; if (x > 1) return g(x * 0.5, n - 1) * x; if (n == 2) return x * x; return g(x * 1.5, n - 1) + x; }
    double f(double x, double y, int n) { return g(x, n) * g(y, n); }`, [0.6, 1.4, int(5)]],
  ['large local in a recursion', cFile`static double g(double* x, int n, int d) { double t[64]; for (int i = 0; i < n; i++) t[i] = x[i] * x[(i + 1) % n]; if (d == 0) return t[0] + t[n - 1]; double r = g(t, n, d - 1); for (int i = 0; i < n; i++) r += t[i] * r * 0.1; return r; }
    double f(double* x, int n, int d) { return g(x, n, d); }`, [[0.6, 0.9, 1.1], int(3), int(2)]],
  ['alloca in a recursion', cFile`static double g(double* x, int n, int d) { double* t = __builtin_alloca(n * sizeof(double)); for (int i = 0; i < n; i++) t[i] = x[i] * x[(i + 1) % n]; return d == 0 ? t[0] + t[n - 1] : g(t, n, d - 1) * t[0]; }
    double f(double* x, int n, int d) { return g(x, n, d); }`, [[0.6, 0.9, 1.1], int(3), int(2)]],
  ['float recursion', cFile`static float g(float x, int n) { return n == 0 ? x : x * g(x * 0.9f, n - 1) + 0.5f; }
    float f(float x, int n) { return g(x, n); }`, [f32(0.6), int(3)], { returns: 'float' }],
  ['struct by value through a recursion', cFile`struct v { double x, y; }; static struct v turn(struct v a, int n) { if (n == 0) return a; struct v b = { a.x * a.y, a.y + a.x }; struct v r = turn(b, n - 1); r.x *= a.x; return r; }
    double f(double x, double y, int n) { struct v a = { x, y }; a = turn(a, n); return a.x * a.y; }`, [0.6, 0.9, int(2)]],
  ['large struct by value through a recursion', cFile`struct v { double x[4]; int n; }; static struct v twist(struct v a, int n) { if (n == 0) return a; struct v b = a; b.x[n & 3] *= a.x[0]; b.n++; struct v r = twist(b, n - 1); r.x[0] *= a.x[1]; return r; }
    double f(double x, double y, int n) { struct v a = { { x, y, x * y, 1 }, 0 }; a = twist(a, n); return a.x[0] * a.x[1] * a.x[2] + a.x[3] * a.n; }`, [0.6, 0.9, int(3)]],
  ['callee with a loop and memory', cFile`__attribute__((noinline)) static void smooth(double* x, int n, int k) { for (int i = 1; i + 1 < n; i++) x[i] = (x[i - 1] + x[i] * x[i] + x[i + 1]) * 0.3; if (k > 0) smooth(x, n, k - 1); }
    double f(double* x, int n) { smooth(x, n, 2); double s = 0; for (int i = 0; i < n; i++) s += x[i] * x[i]; return s; }`, [[0.6, 0.9, 1.1, -0.4, 0.8], int(5)]],
  ['function pointer argument', cFile`static double square(double x) { return x * x; } static double cube(double x) { return x * x * x; }
    __attribute__((noinline)) static double twice(double (*g)(double), double x) { return g(g(x)); }
    double f(double x, double y, int n) { return twice(n ? square : cube, x) * twice(cube, y); }`, [0.6, 0.9, int(1)]],
  ['library function through a pointer', cFile`__attribute__((noinline)) static double apply(double (*g)(double), double x) { return g(x) * x; }
    double f(double x, double y) { return apply(sin, x) * apply(exp, y) + apply(cos, x * y); }`, [0.6, 0.9]],
  ['table of functions', cFile`static double one(const double* p) { return p[0] * p[1]; } static double two(const double* p) { return sin(p[0]) + p[1]; }
    static double (*const ops[])(const double*) = { one, two, one };
    double f(double* x, int n) { double s = 0; for (int i = 0; i < n; i++) s += ops[i % 3](x + i) * (s + 1); return s; }`, [[0.6, 0.9, -0.3, 1.2, 2], int(4)]],
  ['function pointer in a struct', cFile`struct op { double (*run)(double, double); double a; }; static double plus(double x, double a) { return x + a * a; } static double times(double x, double a) { return x * a; }
    double f(double x, double y, int n) { struct op ops[2] = { { plus, x }, { times, y } }; double s = x; for (int i = 0; i < n; i++) s = ops[i & 1].run(s, ops[i & 1].a); return s; }`, [0.6, 0.9, int(5)]],
  ['callback with a context', cFile`static double line(double t, void* c) { double* p = c; return p[0] * t + p[1]; }
    __attribute__((noinline)) static double integrate(double (*g)(double, void*), void* c, int n) { double s = 0; for (int i = 0; i < n; i++) s += g(i * 0.1, c) * g(i * 0.1, c); return s; }
    double f(double x, double y) { double p[2] = { x, y }; return integrate(line, p, 5); }`, [0.6, 0.9]],
  ['recursion through a pointer', cFile`struct descent { double (*go)(double, int, const struct descent*); }; static double down(double x, int n, const struct descent* s) { return n == 0 ? x : sin(x) * s->go(x * 0.9, n - 1, s); }
    double f(double x, int n) { struct descent s = { down }; return s.go(x, n, &s) + x; }`, [0.6, int(3)]],
  ['determinant by minors in local arrays', cFile`static double expandL1(const double* a, int n) { if (n == 1) return a[0]; double minor[9], sum = 0;
      for (int j = 0; j < n; j++) { for (int r = 1; r < n; r++) for (int c = 0, to = 0; c < n; c++) if (c != j) minor[(r - 1) * (n - 1) + to++] = a[r * n + c];
        double d = a[j] * expandL1(minor, n - 1); if (j % 2) sum -= d; else sum += d; } return sum; }
    double f(const double* x, int n) { return expandL1(x, n); }`, [[1, -0.5, 0.7, 0.2, 1.3, -0.4, 0.6, 0.9, 2.1], int(3)]],
  ['both halves of a local array, walked by pointers', cFile`static double foldL2(const double* p, int n) { double s = 0; for (const double* q = p; q != p + n; q++) s += q[0] * q[0] * (s + 1); return n > 1 ? s + foldL2(p, n / 2) * foldL2(p + n / 2, n - n / 2) : s; }
    double f(const double* x, int n) { double t[8]; for (int i = 0; i < n; i++) t[i] = x[i] * x[0]; return foldL2(t, n); }`, [[0.6, 0.9, 0.2, -0.4, 0.3], int(5)]],
  ['mutual recursion on the same local array', cFile`static double evenL3(double* p, double* q, int n); static double oddL3(double* p, double* q, int n) { if (n == 0) return p[0] * q[1]; double t[2] = { p[1], q[0] * p[0] }; return evenL3(t, t, n - 1) + evenL3(q, p, n - 1); }
    static double evenL3(double* p, double* q, int n) { if (n == 0) return p[1] + q[0]; p[0] = p[0] * q[1]; return oddL3(q, p, n - 1) * 1.5; }
    double f(double* x, int n) { double t[2] = { x[0], x[1] * x[0] }; return evenL3(t, x, n) + t[0]; }`, [[0.6, 0.9], int(4)]],
  ['a local array whose address one callee keeps', cFile`struct at4 { double* p; double s; }; static void keepL4(struct at4* a, double* p) { a->p = p; } static double sumL4(struct at4* a, double* p, int n) { double t[2] = { p[0] * p[1], p[1] }; struct at4 b; keepL4(&b, n & 1 ? t : p); b.s = n ? sumL4(&b, t, n - 1) : 1; return a->p[0] * b.p[1] + b.s * b.p[0]; }
    double f(double* x, int n) { struct at4 a; keepL4(&a, x); return sumL4(&a, x, n); }`, [[0.6, 0.9], int(3)]],
  ['a local array that a callee gives back', cFile`static double* pickL5(double* p, double* q, int n) { return n == 0 ? p : pickL5(q, p, n - 1); }
    static double sumL5(double* p, int n) { double t[2] = { p[1] * p[0], p[0] }, u[2] = { p[1], 2 }; double* r = pickL5(t, u, n); r[1] *= p[0]; return n ? sumL5(r, n - 1) + t[1] * u[1] : r[0] * r[1]; }
    double f(double* x, int n) { return sumL5(x, n); }`, [[0.6, 0.9], int(3)]],
  ['a local array copied as a block', cFile`static double sumL6(const double* p, int n) { double t[4]; __builtin_memcpy(t, p, sizeof t); for (int i = 0; i < 4; i++) t[i] *= p[(i + 1) & 3]; return n ? sumL6(t, n - 1) * p[0] : t[0] + t[3]; }
    double f(const double* x, int n) { return sumL6(x, n); }`, [[0.6, 0.9, -0.4, 1.2], int(2)]],
  ['numbers and integers in a local array of structs', cFile`struct cell7 { double v; int k; float w; }; static double sumL7(const struct cell7* p, int n) { struct cell7 t[2]; for (int i = 0; i < 2; i++) { t[i].v = p[1 - i].v * p[i].w; t[i].k = p[i].k + 1; t[i].w = p[i].w; } return n ? sumL7(t, n - 1) * t[0].k : t[0].v * t[1].v; }
    double f(double x, double y, int n) { struct cell7 t[2] = { { x, 1, 0.5f }, { y, 2, 1.5f } }; return sumL7(t, n); }`, [0.6, 0.9, int(3)]],
  ['null in the place of a result that is not wanted', cFile`static double eval(double x, double* slope) { double v = x * x * x; if (slope) *slope = 3 * x * v; return v; }
    double f(double x, double y) { double s, v = eval(x, 0); v += eval(y, &s) * x; return v * s + eval(x * y, 0); }`, [0.6, 0.9]],
]);
