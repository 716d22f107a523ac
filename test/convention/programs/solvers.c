// Methods that need derivatives themselves: Newton, gradient descent, conjugate directions, adjoints of implicit equations.
extern int enzyme_const, enzyme_dup, enzyme_out, enzyme_primal_return, enzyme_dupnoneed, enzyme_width, enzyme_interleave, enzyme_strong_zero;
struct two { double a, b; };
struct three { double value, a, b; };
extern double __enzyme_autodiff(void *, ...);
extern struct two __enzyme_autodiff_two(void *, ...);
extern struct three __enzyme_autodiff_three(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
extern void __enzyme_fwddiff_void(void *, ...);
extern struct two __enzyme_fwddiff_two(void *, ...);
extern double __enzyme_call_inactive(void *, ...);
extern double __enzyme_iter(double, ...);
extern double __enzyme_ignore_derivatives(double, ...);

static double residual(double x, double p) { return x * x * x + p * x - 2; }
/** The root of the residual, whose derivative by p the iteration has too. */
static double root(double p) {
  double x = 1;
  for (int i = 0; i < 8; i++) x -= residual(x, p) / __enzyme_autodiff((void *)residual, enzyme_out, x, enzyme_const, p);
  return x;
}
void test_newton_s_method_and_its_own_derivative(void) {
  double p = 0.7, x = root(p);
  EXACT(residual(x, p), 0);
  // By the implicit function theorem.
  double implicit = -x / (3 * x * x + p);
  EXACT(__enzyme_fwddiff((void *)root, p, 1.0), implicit);
  EXACT(__enzyme_autodiff((void *)root, p), implicit);
}
/** One step at a root that was found without derivatives gives the derivative of the root. */
static double root_by_one_step(double p) {
  double x = __enzyme_call_inactive((void *)root, p);
  return x - residual(x, p) / __enzyme_ignore_derivatives(__enzyme_autodiff((void *)residual, enzyme_out, x, enzyme_const, p));
}
void test_one_step_at_a_root_found_without_derivatives(void) {
  double p = 0.7, x = root(p);
  EXACT(__enzyme_fwddiff((void *)root_by_one_step, p, 1.0), -x / (3 * x * x + p));
  EXACT(__enzyme_autodiff((void *)root_by_one_step, p), -x / (3 * x * x + p));
}

static double valley(double x, double y) { return (1 - x) * (1 - x) + 10 * (y - x * x) * (y - x * x); }
static double descend(double x, double y, double hundredths) {
  double rate = hundredths / 100;
  for (int i = 0; i < 50; i++) {
    struct two g = __enzyme_autodiff_two((void *)valley, x, y);
    x -= rate * g.a, y -= rate * g.b;
  }
  return valley(x, y);
}
void test_the_best_rate_of_a_descent(void) {
  double rate = 1;
  CLOSE(__enzyme_fwddiff((void *)descend, enzyme_const, 0.2, enzyme_const, 0.3, enzyme_dup, rate, 1.0), SLOPE(rate, descend(0.2, 0.3, rate)));
  CLOSE(__enzyme_autodiff((void *)descend, enzyme_const, 0.2, enzyme_const, 0.3, enzyme_out, rate), SLOPE(rate, descend(0.2, 0.3, rate)));
}
void test_value_and_gradient_at_once(void) {
  double x = 0.2, y = 0.3;
  struct three all = __enzyme_autodiff_three((void *)valley, enzyme_primal_return, x, y);
  EXACT(all.value, valley(x, y));
  CLOSE(all.a, SLOPE(x, valley(x, y)));
  CLOSE(all.b, SLOPE(y, valley(x, y)));
}
static void gradient(const double *at, double *out) {
  struct two g = __enzyme_autodiff_two((void *)valley, at[0], at[1]);
  out[0] = g.a, out[1] = g.b;
}
void test_a_hessian_by_two_lanes_over_a_gradient(void) {
  double at[2] = {0.2, 0.3}, g[2], e0[2] = {1, 0}, e1[2] = {0, 1}, h0[2] = {0}, h1[2] = {0};
  __enzyme_fwddiff_void((void *)gradient, enzyme_width, 2, enzyme_dup, at, e0, e1, enzyme_dup, g, h0, h1);
  EXACT(h0[0], 2 - 40 * (at[1] - 3 * at[0] * at[0]));
  EXACT(h0[1], -40 * at[0]);
  EXACT(h1[0], h0[1]);
  EXACT(h1[1], 20);
  double i0[2] = {0}, i1[2] = {0};
  __enzyme_fwddiff_void((void *)gradient, enzyme_width, 2, enzyme_dup, at, enzyme_dupnoneed, g, enzyme_interleave, e0, e1, i0, i1);
  for (int i = 0; i < 2; i++) {
    EXACT(i0[i], h0[i]);
    EXACT(i1[i], h1[i]);
  }
}

/** Conjugate gradients on a matrix that depends on a number. */
static double solve(double s, const double *b, int n) {
  double x[8] = {0}, r[8], p[8], q[8], rr = 0;
  for (int i = 0; i < n; i++) p[i] = r[i] = b[i], rr += r[i] * r[i];
  for (int k = 0; k < n; k++) {
    double pq = 0, next = 0;
    for (int i = 0; i < n; i++) {
      q[i] = (2 + s) * p[i] - (i > 0 ? p[i - 1] : 0) - (i + 1 < n ? p[i + 1] : 0);
      pq += p[i] * q[i];
    }
    for (int i = 0; i < n; i++) x[i] += rr / pq * p[i], r[i] -= rr / pq * q[i], next += r[i] * r[i];
    for (int i = 0; i < n; i++) p[i] = r[i] + next / rr * p[i];
    rr = next;
  }
  double energy = 0;
  for (int i = 0; i < n; i++) energy += b[i] * x[i];
  return energy;
}
void test_a_linear_solver(void) {
  double s = 0.5, b[4] = {1, -2, 0.5, 3}, db[4] = {0, 0, 0, 0};
  double ds = __enzyme_autodiff((void *)solve, enzyme_out, s, enzyme_dup, b, db, enzyme_const, 4);
  check_that(__LINE__, ds, SLOPE(s, solve(s, b, 4)), 1e-6);
  for (int i = 0; i < 4; i++) check_that(__LINE__, db[i], SLOPE(b[i], solve(s, b, 4)), 1e-6);
}
static double weighted_distance(double x, double y, double weight) { return weight * sqrt(x * x + y * y) + x; }
void test_what_has_no_weight_at_a_pole(void) {
  struct two g = __enzyme_autodiff_two((void *)weighted_distance, enzyme_strong_zero, enzyme_out, 3.0, enzyme_out, 4.0, enzyme_const, 2.0);
  EXACT(g.a, 2.2), EXACT(g.b, 1.6);
  g = __enzyme_autodiff_two((void *)weighted_distance, enzyme_strong_zero, enzyme_out, 0.0, enzyme_out, 0.0, enzyme_const, 0.0);
  EXACT(g.a, 1), EXACT(g.b, 0);
}
static double smoothed(double x) {
  double y = x;
  for (int i = 0; i < 3; i++) y = __enzyme_iter(0.5 * (y + x / y));
  return y;
}
void test_an_iteration_that_is_marked(void) {
  double x = 2;
  CLOSE(__enzyme_autodiff((void *)smoothed, x), SLOPE(x, smoothed(x)));
}
