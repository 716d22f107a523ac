// Estimates of rounding errors.
extern int enzyme_dup, enzyme_const;
extern double __enzyme_error_estimate(void *, ...);

static double quotient(double x, double y) { return (x + y) / (x * x - y); }
void test_cancellation_is_seen(void) {
  double near = __enzyme_error_estimate((void *)quotient, 1.5, 0.0, 2.25 - 1e-9, 0.0);
  double far = __enzyme_error_estimate((void *)quotient, 1.5, 0.0, 0.25, 0.0);
  EXACT(far > 0 && far < 1e-14, 1);
  EXACT(near > 1e-9, 1);
}
static double cosines(double *v, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) s += cos(v[i]);
  return s;
}
void test_errors_of_what_is_in_memory(void) {
  double v[3] = {0.1, 0.2, 0.3}, e[3] = {0, 1e-6, 0};
  double first = cos(0.1), second = first + cos(0.2), third = second + cos(0.3);
  double by_hand = 1e-6 * sin(0.2) * 0.2 / cos(0.2) * (cos(0.2) / second) * (second / third);
  double found = __enzyme_error_estimate((void *)cosines, enzyme_dup, v, e, enzyme_const, 3);
  EXACT(fabs(found / by_hand - 1) < 1e-6, 1);
}
void test_an_exact_zero_has_no_weight(void) {
  double found = __enzyme_error_estimate((void *)quotient, 1.0, 0.0, -1.0, 0.0);
  EXACT(found >= 0 && found < 1e-15, 1);
}
