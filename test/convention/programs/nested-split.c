// Two calls of forward mode inside a function that is differentiated.
extern int enzyme_const, enzyme_dup, enzyme_noret;
extern double __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
extern void *__enzyme_augmentfwd(void *, ...);
extern double __enzyme_fwdsplit(void *, ...);
static double product_of(const double *x, int n, double k) {
  double p = k;
  for (int i = 0; i < n; i++) p *= x[i] + k;
  return p;
}
static double along(double t, int n) {
  double x[4], d[4];
  for (int i = 0; i < n; i++) x[i] = t * (i + 1), d[i] = t * t;
  void *tape = __enzyme_augmentfwd((void *)product_of, enzyme_noret, enzyme_dup, x, d, enzyme_const, n, enzyme_const, t);
  return __enzyme_fwdsplit((void *)product_of, enzyme_dup, x, d, enzyme_const, n, enzyme_const, t, tape);
}
void test_forward_mode_in_two_calls_inside(void) {
  double t = 0.5;
  CLOSE(__enzyme_fwddiff((void *)along, t, 1.0, 3), SLOPE(t, along(t, 3)));
  CLOSE(__enzyme_autodiff((void *)along, t, 3), SLOPE(t, along(t, 3)));
}
