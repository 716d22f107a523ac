// Memory, loops and library calls as they occur in programs that ask for derivatives.
#include <stdio.h>
extern int enzyme_const, enzyme_dup, enzyme_dupnoneed, enzyme_out, enzyme_dup_return, enzyme_const_return;
extern double __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
extern void __enzyme_autodiff_void(void *, ...);

static double grows(double x, int n) {
  double *v = 0, sum = 0;
  for (int i = 0; i < n; i++) {
    v = (double *)realloc(v, (i + 1) * sizeof *v);
    v[i] = x * i;
    sum += v[i] * v[i / 2];
  }
  free(v);
  return sum;
}
void test_memory_that_is_reallocated(void) {
  double x = 1.3;
  CLOSE(__enzyme_autodiff((void *)grows, x, 7), SLOPE(x, grows(x, 7)));
  CLOSE(__enzyme_fwddiff((void *)grows, x, 1.0, 7), SLOPE(x, grows(x, 7)));
}
static double aligned(double x) {
  void *raw;
  if (posix_memalign(&raw, 64, 4 * sizeof(double))) return 0;
  double *v = (double *)raw, *w = (double *)calloc(4, sizeof(double));
  for (int i = 0; i < 4; i++) v[i] = x * (i + 1);
  memcpy(w, v, 4 * sizeof(double));
  memmove(w + 1, w, 3 * sizeof(double));
  double r = w[0] * w[1] + w[2] * w[3];
  free(v), free(w);
  return r;
}
void test_allocation_and_copies(void) {
  double x = 1.3;
  CLOSE(__enzyme_autodiff((void *)aligned, x), SLOPE(x, aligned(x)));
}

struct tree { double value; struct tree *left, *right; };
static double depth_weighted(const struct tree *t, double by) {
  return t ? by * t->value * t->value + depth_weighted(t->left, by * 0.5) + depth_weighted(t->right, by * 2) : 0;
}
void test_a_tree_with_shadows_and_a_number(void) {
  struct tree l = {2, 0, 0}, r = {3, 0, 0}, t = {1, &l, &r}, dl = {0, 0, 0}, dr = {0, 0, 0}, dt = {0, &dl, &dr};
  EXACT(__enzyme_autodiff((void *)depth_weighted, enzyme_dup, &t, &dt, enzyme_out, 1.0), 1 + 0.5 * 4 + 2 * 9);
  EXACT(dt.value, 2);
  EXACT(dl.value, 2);
  EXACT(dr.value, 12);
}

static double rows(double **m, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++) sum += m[i][j] * m[j][i];
  return sum;
}
void test_a_table_of_pointers(void) {
  double a[2] = {1, 2}, b[2] = {3, 4}, da[2] = {0}, db[2] = {0}, *m[2] = {a, b}, *dm[2] = {da, db};
  __enzyme_autodiff((void *)rows, enzyme_dup, m, dm, enzyme_const, 2);
  EXACT(da[0], 2);
  EXACT(da[1], 6);
  EXACT(db[0], 4);
  EXACT(db[1], 8);
}

static double prints(double x) {
  char text[64];
  double y = x * x;
  snprintf(text, sizeof text, "%g is the square of %g", y, x);
  if (text[0] == '#') puts(text);
  return y + (double)strlen("four");
}
void test_text_is_no_part_of_it(void) { EXACT(__enzyme_autodiff((void *)prints, 3.0), 6); }

static double parts(double x) {
  int e;
  double m = frexp(x, &e), whole, f = modf(3 * x, &whole);
  return ldexp(m * m, e) + f * f + fmod(5 * x, 2) + floor(x) + copysign(x * x, -1) + fma(x, x, 2 * x);
}
void test_parts_of_numbers(void) {
  double x = 2.3;
  CLOSE(__enzyme_autodiff((void *)parts, x), SLOPE(x, parts(x)));
  CLOSE(__enzyme_fwddiff((void *)parts, x, 1.0), SLOPE(x, parts(x)));
}
static double taylor(double x, unsigned n) {
  double sum = 0;
  for (unsigned i = 1; i <= n; i++) sum += pow(x, i) / i;
  return sum;
}
void test_a_series(void) {
  double x = 0.5, exact = 0;
  for (int i = 0; i < 1000; i++) exact += pow(x, i);
  EXACT(__enzyme_autodiff((void *)taylor, x, 1000u), exact);
}
static double largest(const double *x, int n) {
  double m = x[0];
  for (int i = 1; i < n; i++)
    if (x[i] > m) m = x[i];
  return m * m;
}
void test_a_maximum(void) {
  double x[4] = {1, 7, 3, 2}, dx[4] = {0};
  __enzyme_autodiff((void *)largest, x, dx, 4);
  EXACT(dx[0], 0);
  EXACT(dx[1], 14);
}
static double global_gain = 3;
static double table[3] = {1, 2, 3};
static double uses_globals(double x) {
  table[1] = x * x;
  return table[1] * global_gain + table[2] * x;
}
void test_variables_of_the_program(void) { EXACT(__enzyme_autodiff((void *)uses_globals, 2.0), 2 * 2 * 3 + 3); }
static double through_union(double x) {
  union { double d; long bits; } u;
  u.d = x;
  u.bits &= 0x7fffffffffffffffL;
  return u.d * u.d * u.d;
}
void test_bits_of_a_number(void) { EXACT(__enzyme_autodiff((void *)through_union, -2.0), -12); }

static void *same(void *p) { return p; }
static double square(double x) { return x * x; }
double (*settable)(double) = square;
void test_a_function_that_is_passed_on(void) {
  EXACT(__enzyme_autodiff(same((void *)square), 3.0), 6);
  EXACT(__enzyme_autodiff((void *)settable, 3.0), 6);
}
static double stores(const double *x, double *out) {
  *out = x[0] * x[1];
  return x[0] * x[0];
}
void test_a_result_with_a_shadow_has_no_seed(void) {
  double x[2] = {2, 5}, dx[2] = {0}, out, d_out = 1;
  __enzyme_autodiff((void *)stores, enzyme_dup_return, x, dx, &out, &d_out);
  EXACT(dx[0], 5);
  EXACT(dx[1], 2);
}
static long double extended(long double x) { return x * x * x; }
extern long double __enzyme_autodiff_extended(void *, ...);
extern long double __enzyme_fwddiff_extended(void *, ...);
void test_extended_precision(void) {
  EXACT((double)__enzyme_autodiff_extended((void *)extended, 2.0L), 12);
  EXACT((double)__enzyme_fwddiff_extended((void *)extended, 2.0L, 1.0L), 12);
}
static _Bool gate(double x) { return x > 1; }
static double gated(double x, _Bool open) { return open && gate(x) ? x * x : x; }
void test_truth_values(void) {
  EXACT(__enzyme_autodiff((void *)gated, 3.0, (_Bool)1), 6);
  EXACT(__enzyme_autodiff((void *)gated, 3.0, enzyme_const, 0), 1);
}
static double many(double a, double b, double c, double d, double e, double f, double g, double h, double i, double j) {
  return a * b + c * d + e * f + g * h + i * j;
}
struct ten { double at[10]; };
extern struct ten __enzyme_autodiff_ten(void *, ...);
void test_ten_numbers(void) {
  struct ten g = __enzyme_autodiff_ten((void *)many, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0);
  for (int i = 0; i < 10; i++) EXACT(g.at[i], i % 2 ? i : i + 2);
}
