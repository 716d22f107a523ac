// How much precision a computation needs: it is run in less, compared with what it says in full, and its errors are estimated.
extern int enzyme_const, enzyme_dup, enzyme_width, enzyme_vector, enzyme_scalar, enzyme_buffer;
typedef double (*series)(double, int);
typedef double (*sums)(const double *, int);
extern series __enzyme_truncate_op_func_series(void *, int, int);
extern series __enzyme_truncate_op_func_series_e(void *, int, int, int);
extern series __enzyme_truncate_mem_func_series(void *, int, int);
extern sums __enzyme_truncate_mem_func_sums(void *, int, int);
extern double __enzyme_truncate_mem_value(double, int, int);
extern double __enzyme_expand_mem_value(double, int, int);
extern double __enzyme_error_estimate(void *, ...);
struct four { double a, b, c, d; };
extern struct four __enzyme_batch(void *, ...);

static double exponential(double x, int n) {
  double term = 1, sum = 1;
  for (int i = 1; i <= n; i++) term *= x / i, sum += term;
  return sum;
}
static float exponential_in_single(float x, int n) {
  float term = 1, sum = 1;
  for (int i = 1; i <= n; i++) term *= x / (float)i, sum += term;
  return sum;
}
void test_a_series_in_single_precision(void) {
  EXACT(__enzyme_truncate_op_func_series((void *)exponential, 64, 32)(-3.3, 20), exponential_in_single(-3.3f, 20));
  double x = __enzyme_truncate_mem_value(-3.3, 64, 32);
  EXACT(__enzyme_expand_mem_value(__enzyme_truncate_mem_func_series((void *)exponential, 64, 32)(x, 20), 64, 32), exponential_in_single(-3.3f, 20));
}
void test_less_precision_gives_more_error(void) {
  double exact = exponential(1.7, 12), last = 0;
  series by_bits[3] = {__enzyme_truncate_op_func_series((void *)exponential, 64, 32),
                       __enzyme_truncate_op_func_series_e((void *)exponential, 64, 5, 10), 0};
  for (int i = 0; by_bits[i]; i++) {
    double error = fabs(by_bits[i](1.7, 12) - exact);
    EXACT(error > last, 1);
    last = error;
  }
  EXACT(last < 0.05, 1);
}
static double harmonic(const double *x, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++) sum += 1 / (x[i] * x[i] + i);
  return sum;
}
void test_numbers_in_memory(void) {
  double x[3] = {0.1, 0.7, 1.3}, packed[3];
  for (int i = 0; i < 3; i++) packed[i] = __enzyme_truncate_mem_value(x[i], 64, 32);
  double found = __enzyme_expand_mem_value(__enzyme_truncate_mem_func_sums((void *)harmonic, 64, 32)(packed, 3), 64, 32), exact = harmonic(x, 3);
  EXACT(found, (float)found);
  EXACT(fabs(found / exact - 1) < 1e-6, 1);
  EXACT(fabs(found / exact - 1) > 1e-12, 1);
}
void test_an_estimate_bounds_what_single_precision_does(void) {
  double x = -3.3, error = fabs(exponential_in_single((float)x, 20) / exponential(x, 20) - 1);
  double estimate = __enzyme_error_estimate((void *)exponential, enzyme_dup, x, 0.0, enzyme_const, 20);
  EXACT(estimate > 1e-16 && estimate < 1e-11, 1);
  // The same steps in single precision, with epsilons of single precision.
  EXACT(error < estimate * (1.1920929e-7 / 2.220446e-16), 1);
}
void test_several_arguments_at_once(void) {
  struct four all = __enzyme_batch((void *)exponential, enzyme_width, 4, enzyme_vector, 0.5, 1.0, -1.0, 2.0, enzyme_scalar, 15);
  EXACT(all.a, exponential(0.5, 15)), EXACT(all.d, exponential(2, 15));
  double rows[4][3] = {{0.1, 0.7, 1.3}, {1, 1, 1}, {2, 3, 4}, {0.5, 0.6, 0.7}};
  all = __enzyme_batch((void *)harmonic, enzyme_width, 4, enzyme_buffer, (long)sizeof rows[0], rows, enzyme_scalar, 3);
  EXACT(all.b, harmonic(rows[1], 3)), EXACT(all.c, harmonic(rows[2], 3));
}
