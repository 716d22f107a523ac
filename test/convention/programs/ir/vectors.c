extern int enzyme_const, enzyme_dup, enzyme_out;
extern double __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
double lanes(double), reduced(double *, long), masked(double *, long), gathered(double *, long);
void vector_requests(void);
void test_vectors_as_arguments_and_results(void) { vector_requests(); }
void test_lanes(void) {
  double x = 0.7, found = __enzyme_autodiff((void *)lanes, x);
  CLOSE(found, SLOPE(x, lanes(x)));
  EXACT(__enzyme_fwddiff((void *)lanes, x, 1.0), found);
}
static double on_a_copy(double (*f)(double *, long), const double *a, long n) {
  double c[8];
  memcpy(c, a, sizeof c);
  return f(c, n);
}
static void check(double (*f)(double *, long), const double *gradient, const double *tangents, double *a, long n) {
  for (int i = 0; i < 8; i++) {
    CLOSE(gradient[i], SLOPE(a[i], on_a_copy(f, a, n)));
    EXACT(tangents[i], gradient[i]);
  }
}
#define ARRAY(F, N)                                                                       \
  double a[8] = {0.5, 1.25, -0.75, 2, 1.5, 3, -2, 1.75}, c[8], d[8] = {0}, t[8];          \
  memcpy(c, a, sizeof c);                                                                 \
  __enzyme_autodiff((void *)F, enzyme_dup, c, d, N);                                      \
  for (int i = 0; i < 8; i++) {                                                           \
    double e[8] = {0};                                                                    \
    e[i] = 1;                                                                             \
    memcpy(c, a, sizeof c);                                                               \
    t[i] = __enzyme_fwddiff((void *)F, enzyme_dup, c, e, N);                              \
  }                                                                                       \
  check(F, d, t, a, N);
void test_reductions(void) { ARRAY(reduced, 8L) }
void test_masks(void) { ARRAY(masked, 3L) }
void test_gathers(void) { ARRAY(gathered, 3L) }
