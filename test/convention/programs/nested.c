// Derivatives of derivatives.
extern int enzyme_const, enzyme_dup, enzyme_dupnoneed, enzyme_out;
extern double __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
extern void __enzyme_autodiff_void(void *, ...);
extern void __enzyme_fwddiff_void(void *, ...);

static double f(double x) { return sin(x) * x; }
static double d1(double x) { return __enzyme_autodiff((void *)f, x); }
static double d2(double x) { return __enzyme_autodiff((void *)d1, x); }
static double d3(double x) { return __enzyme_autodiff((void *)d2, x); }
static double d4(double x) { return __enzyme_autodiff((void *)d3, x); }
void test_reverse_mode_four_deep(void) {
  double x = 0.8;
  EXACT(d1(x), sin(x) + x * cos(x));
  EXACT(d2(x), 2 * cos(x) - x * sin(x));
  EXACT(d3(x), -3 * sin(x) - x * cos(x));
  EXACT(d4(x), -4 * cos(x) + x * sin(x));
}
static double t1(double x) { return __enzyme_fwddiff((void *)f, x, 1.0); }
static double t2(double x) { return __enzyme_fwddiff((void *)t1, x, 1.0); }
static double t3(double x) { return __enzyme_fwddiff((void *)t2, x, 1.0); }
static double t4(double x) { return __enzyme_fwddiff((void *)t3, x, 1.0); }
void test_forward_mode_four_deep(void) {
  double x = 0.8;
  EXACT(t2(x), 2 * cos(x) - x * sin(x));
  EXACT(t3(x), -3 * sin(x) - x * cos(x));
  EXACT(t4(x), -4 * cos(x) + x * sin(x));
}
static double rf(double x) { return __enzyme_autodiff((void *)t1, x); }
static double fr(double x) { return __enzyme_fwddiff((void *)d1, x, 1.0); }
void test_modes_mixed(void) {
  double x = 0.8;
  EXACT(rf(x), 2 * cos(x) - x * sin(x));
  EXACT(fr(x), 2 * cos(x) - x * sin(x));
}

static double rosenbrock(const double *x, int n) {
  double sum = 0;
  for (int i = 0; i + 1 < n; i++) {
    double a = 1 - x[i], b = x[i + 1] - x[i] * x[i];
    sum += a * a + 100 * b * b;
  }
  return sum;
}
static void gradient(const double *x, double *g, int n) {
  for (int i = 0; i < n; i++) g[i] = 0;
  __enzyme_autodiff_void((void *)rosenbrock, enzyme_dup, x, g, enzyme_const, n);
}
static double gradient_at(double *x, int n, int which) {
  double g[4];
  gradient(x, g, n);
  return g[which];
}
void test_a_hessian_forward_over_reverse(void) {
  double x[4] = {0.5, -1.2, 0.9, 0.3}, h[4][4];
  for (int j = 0; j < 4; j++) {
    double v[4] = {0}, g[4];
    v[j] = 1;
    __enzyme_fwddiff_void((void *)gradient, enzyme_dup, x, v, enzyme_dupnoneed, g, h[j], enzyme_const, 4);
  }
  for (int i = 0; i < 4; i++)
    for (int j = 0; j < 4; j++) {
      CLOSE(h[j][i], SLOPE(x[j], gradient_at(x, 4, i)));
      EXACT(h[j][i], h[i][j]);
    }
}
void test_a_hessian_reverse_over_reverse(void) {
  double x[4] = {0.5, -1.2, 0.9, 0.3};
  for (int j = 0; j < 4; j++) {
    double row[4] = {0}, g[4], seed[4] = {0};
    seed[j] = 1;
    __enzyme_autodiff_void((void *)gradient, enzyme_dup, x, row, enzyme_dup, g, seed, enzyme_const, 4);
    for (int i = 0; i < 4; i++) CLOSE(row[i], SLOPE(x[i], gradient_at(x, 4, j)));
  }
}

// d/dx [ x * d/dy (x + y) ] is 1: the inner derivative must not take the outer direction for its own.
static double sum(double y, double x) { return x + y; }
static double outer(double x) { return x * __enzyme_fwddiff((void *)sum, enzyme_dup, 1.0, 1.0, enzyme_const, x); }
static double outer_reverse(double x) { return x * __enzyme_autodiff((void *)sum, enzyme_out, 1.0, enzyme_const, x); }
void test_directions_are_not_confused(void) {
  EXACT(__enzyme_fwddiff((void *)outer, 2.0, 1.0), 1);
  EXACT(__enzyme_autodiff((void *)outer, 2.0), 1);
  EXACT(__enzyme_fwddiff((void *)outer_reverse, 2.0, 1.0), 1);
  EXACT(__enzyme_autodiff((void *)outer_reverse, 2.0), 1);
}

static double g2(double x, double y) { return x * x * y * y * y; }
static double dx_of(double x, double y) { return __enzyme_autodiff((void *)g2, enzyme_out, x, enzyme_const, y); }
static double dxdy_of(double x, double y) { return __enzyme_autodiff((void *)dx_of, enzyme_const, x, enzyme_out, y); }
void test_a_mixed_partial(void) { EXACT(dxdy_of(3, 2), 2 * 3 * 3 * 4); }

// Newton's method, whose step asks for a derivative, differentiated by its parameter: x^3 = p.
static double cubic(double x, double p) { return x * x * x - p; }
static double solve(double p) {
  double x = 1.5;
  for (int i = 0; i < 20; i++) x -= cubic(x, p) / __enzyme_autodiff((void *)cubic, enzyme_out, x, enzyme_const, p);
  return x;
}
void test_a_solver_that_uses_derivatives(void) {
  double p = 5;
  EXACT(solve(p), cbrt(p));
  EXACT(__enzyme_autodiff((void *)solve, p), 1 / (3 * cbrt(p) * cbrt(p)));
  EXACT(__enzyme_fwddiff((void *)solve, p, 1.0), 1 / (3 * cbrt(p) * cbrt(p)));
}
