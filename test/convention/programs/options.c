// Markers that say how the call as a whole, or the value of one argument, is meant.
extern int enzyme_const, enzyme_dup, enzyme_out, enzyme_byref, enzyme_not_overwritten, enzyme_runtime_activity, enzyme_strong_zero;
extern double __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
struct two { double a, b; };
extern struct two __enzyme_autodiff_two(void *, ...);

static double f(double x, double y) { return x * x * y; }
void test_a_number_behind_an_address(void) {
  double x = 3, y = 5;
  struct two g = __enzyme_autodiff_two((void *)f, enzyme_byref, (int)sizeof x, enzyme_out, &x, enzyme_out, y);
  EXACT(g.a, 30);
  EXACT(g.b, 9);
  EXACT(__enzyme_autodiff((void *)f, enzyme_byref, (int)sizeof x, enzyme_const, &x, enzyme_out, y), 9);
}

static double first(const double *x) { return x[0] * x[0]; }
void test_memory_that_is_not_overwritten(void) {
  double x[1] = {3}, dx[1] = {0};
  __enzyme_autodiff((void *)first, enzyme_not_overwritten, enzyme_dup, x, dx);
  EXACT(dx[0], 6);
  dx[0] = 0;
  __enzyme_autodiff((void *)first, enzyme_dup, enzyme_not_overwritten, x, dx);
  EXACT(dx[0], 6);
}

static double pick(double *a, double *b, int which) {
  double *p = which ? a : b;
  return *p * *p;
}
void test_a_constant_where_shadow_and_primal_are_one(void) {
  double a = 3, da = 0, b = 5;
  __enzyme_autodiff((void *)pick, enzyme_runtime_activity, enzyme_dup, &a, &da, enzyme_dup, &b, &b, 0);
  EXACT(da, 0);
  EXACT(b, 5);
  __enzyme_autodiff((void *)pick, enzyme_runtime_activity, enzyme_dup, &a, &da, enzyme_dup, &b, &b, 1);
  EXACT(da, 6);
  EXACT(b, 5);
}
void test_a_constant_tangent_where_shadow_and_primal_are_one(void) {
  double a = 3, da = 1, b = 5;
  EXACT(__enzyme_fwddiff((void *)pick, enzyme_runtime_activity, enzyme_dup, &a, &da, enzyme_dup, &b, &b, 0), 0);
  EXACT(__enzyme_fwddiff((void *)pick, enzyme_runtime_activity, enzyme_dup, &a, &da, enzyme_dup, &b, &b, 1), 6);
}

static double root(double x) { return sqrt(x) * 0 + x; }
void test_zero_times_an_infinite_partial(void) {
  EXACT(__enzyme_fwddiff((void *)root, enzyme_strong_zero, 0.0, 0.0), 0);
  EXACT(isnan(__enzyme_autodiff((void *)root, enzyme_out, 0.0)), 1);
  EXACT(__enzyme_autodiff((void *)root, enzyme_strong_zero, enzyme_out, 0.0), 1);
}
