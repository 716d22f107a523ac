// The same text in double and in single precision: what is truncated computes what single precision does.
typedef double (*fn1)(double);
typedef double (*fn2)(double, double);
typedef double (*fnv)(const double *, int);
fn1 __enzyme_truncate_op_func_1(void *, int, int);
fn1 __enzyme_truncate_op_func_1e(void *, int, int, int);
fn2 __enzyme_truncate_op_func_2(void *, int, int);
fnv __enzyme_truncate_op_func_v(void *, int, int);
fn1 __enzyme_truncate_mem_func_1(void *, int, int);
fn2 __enzyme_truncate_mem_func_2(void *, int, int);
typedef float (*fnf)(float);
fnf __enzyme_truncate_op_func_f(void *, int, int);
double __enzyme_truncate_mem_value(double, int, int);
double __enzyme_expand_mem_value(double, int, int);

#define MATH(T, NAME, S)                                                                              \
  static T NAME(T x, T y) {                                                                           \
    T s = (T)0.1;                                                                                     \
    s += sin##S(x) * cos##S(y) + tan##S(x * (T)0.3);                                                  \
    s += exp##S(x * (T)0.2) + log##S(y + 2) + sqrt##S(x * x + y * y);                                 \
    s += pow##S(x, (T)1.5) + atan2##S(y, x) + tanh##S(x - y) + cbrt##S(y) + hypot##S(x, y);           \
    s += fabs##S(x - y) + fmax##S(x, y) - fmin##S(x, y) + fma##S(x, y, s) + copysign##S(x, y - x);    \
    s += floor##S(x * 10) + ceil##S(y * 10) - trunc##S(x * 7) + round##S(y * 5) + rint##S(x * 3);     \
    s += fmod##S(x * 10, y) + (T)(int)(x * 100) + ldexp##S(y, 3) + expm1##S(x) + log1p##S(y);         \
    return s;                                                                                         \
  }
MATH(double, wide_math, )
MATH(float, narrow_math, f)
void test_mathematics_by_operations(void) {
  fn2 f = __enzyme_truncate_op_func_2((void *)wide_math, 64, 32);
  EXACT(f(1.25, 0.5), narrow_math(1.25f, 0.5f));
  EXACT(fabs(f(1.25, 0.5) - wide_math(1.25, 0.5)) > 1e-12, 1);
}
void test_mathematics_in_memory(void) {
  fn2 f = __enzyme_truncate_mem_func_2((void *)wide_math, 64, 32);
  double x = __enzyme_truncate_mem_value(1.25, 64, 32), y = __enzyme_truncate_mem_value(0.5, 64, 32);
  EXACT(__enzyme_expand_mem_value(f(x, y), 64, 32), narrow_math(1.25f, 0.5f));
}

#define LOOP(T, NAME)                                                 \
  static T NAME(T x) {                                                \
    T v[8], s = 0, p = 1;                                             \
    for (int i = 0; i < 8; i++) v[i] = x / (i + 1);                   \
    for (int i = 0; i < 8; i++) {                                     \
      s += v[i] * v[7 - i];                                           \
      p = i % 2 ? p * v[i] + 1 : p - v[i];                            \
    }                                                                 \
    while (p < 50) p = p * 2 + s;                                     \
    switch ((int)s) {                                                 \
      case 0: p += x; break;                                          \
      case 1: p -= x / 3; break;                                      \
      default: p *= (T)1.1;                                           \
    }                                                                 \
    return -p / 3;                                                    \
  }
LOOP(double, wide_loop)
LOOP(float, narrow_loop)
void test_loops_and_choices_by_operations(void) {
  fn1 f = __enzyme_truncate_op_func_1((void *)wide_loop, 64, 32);
  for (int i = 1; i < 6; i++) EXACT(f(i * 0.375), narrow_loop(i * 0.375f));
}
void test_loops_and_choices_in_memory(void) {
  fn1 f = __enzyme_truncate_mem_func_1((void *)wide_loop, 64, 32);
  for (int i = 1; i < 6; i++)
    EXACT(__enzyme_expand_mem_value(f(__enzyme_truncate_mem_value(i * 0.375, 64, 32)), 64, 32), narrow_loop(i * 0.375f));
}
void test_half_precision(void) {
  double x = 0.375, exact = wide_loop(x);
  double half = __enzyme_truncate_op_func_1((void *)wide_loop, 64, 16)(x);
  EXACT(half, __enzyme_truncate_op_func_1e((void *)wide_loop, 64, 5, 10)(x));
  EXACT(fabs(half - exact) > 1e-6, 1);
  EXACT(fabs(half / exact - 1) < 0.05, 1);
  double packed = __enzyme_truncate_mem_func_1((void *)wide_loop, 64, 16)(__enzyme_truncate_mem_value(x, 64, 16));
  EXACT(fabs(__enzyme_expand_mem_value(packed, 64, 16) / exact - 1) < 0.05, 1);
  float of_float = __enzyme_truncate_op_func_f((void *)narrow_loop, 32, 16)(0.375f);
  EXACT(fabs(of_float / exact - 1) < 0.05, 1);
  EXACT(fabs(of_float - narrow_loop(0.375f)) > 1e-6, 1);
}
void test_the_same_format_changes_nothing(void) {
  EXACT(__enzyme_truncate_op_func_1((void *)wide_loop, 64, 64)(0.375), wide_loop(0.375));
}

__attribute__((noinline)) static double weighed(const double *v, int n, double w) {
  double s = 0;
  for (int i = 0; i < n; i++) s += v[i] * w;
  return s;
}
static double calls(const double *v, int n) { return n == 0 ? 0.1 : weighed(v, n, 0.7) / 3 + calls(v + 1, n - 1); }
static float narrow_weighed(const float *v, int n, float w) {
  float s = 0;
  for (int i = 0; i < n; i++) s += v[i] * w;
  return s;
}
static float narrow_calls(const float *v, int n) { return n == 0 ? 0.1f : narrow_weighed(v, n, 0.7f) / 3 + narrow_calls(v + 1, n - 1); }
void test_calls_and_recursion(void) {
  double v[5] = {0.5, 0.25, 0.75, 1.5, 2.5};
  float w[5] = {0.5, 0.25, 0.75, 1.5, 2.5};
  EXACT(__enzyme_truncate_op_func_v((void *)calls, 64, 32)(v, 5), narrow_calls(w, 5));
}
