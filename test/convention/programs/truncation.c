// Functions run in another floating-point format.


typedef double (*fn)(double, double *, int);
fn __enzyme_truncate_op_func(void *, int, int);
fn __enzyme_truncate_op_func_3(void *, int, int, int);
fn __enzyme_truncate_mem_func(void *, int, int);
double __enzyme_truncate_mem_value(double, int, int);
double __enzyme_expand_mem_value(double, int, int);
static double g(double a) { return sin(a) / 3 + 0.1; }
double f(double x, double *v, int n) { double s = 0.1; for (int i = 0; i < n; i++) { if (v[i] > 0.15) s += g(v[i]) * x; else s -= sqrt(x) * i; v[i] = s; } return s; }
float gf(float a) { return sinf(a) / 3.0f + 0.1f; }
/** The same by hand: operands in single precision, memory in double. */
static double f_by_hand(double x, double *v, int n) {
  double s = (float)0.1;
  for (int i = 0; i < n; i++) {
    if (v[i] > 0.15) s = (float)((float)s + (float)(gf((float)v[i]) * (float)x));
    else s = (float)((float)s - (float)(sqrtf((float)x) * (float)i));
    v[i] = s;
  }
  return s;
}
void test_operations_in_single_precision(void) {
  double v[3] = {0.1, 0.2, 0.3}, w[3] = {0.1, 0.2, 0.3}, u[3] = {0.1, 0.2, 0.3};
  double found = __enzyme_truncate_op_func((void *)f, 64, 32)(1.1, v, 3);
  EXACT_FLOAT(found, f_by_hand(1.1, w, 3));
  EXACT_FLOAT(v[2], w[2]);
  double exact = f(1.1, u, 3);
  EXACT(fabs(found - exact) > 1e-12, 1);
  EXACT(fabs(found - exact) < 1e-6, 1);
}
void test_operations_in_half_precision_by_exponent_and_fraction(void) {
  double v[3] = {0.1, 0.2, 0.3}, u[3] = {0.1, 0.2, 0.3};
  double found = __enzyme_truncate_op_func_3((void *)f, 64, 5, 10)(1.1, v, 3), exact = f(1.1, u, 3);
  EXACT(fabs(found - exact) > 1e-6, 1);
  EXACT(fabs(found - exact) < 1e-2, 1);
}
void test_memory_in_single_precision(void) {
  double m[3], u[3] = {0.1, 0.2, 0.3};
  for (int i = 0; i < 3; i++) m[i] = __enzyme_truncate_mem_value(0.1 * (i + 1), 64, 32);
  double x = __enzyme_truncate_mem_value(1.1, 64, 32);
  double found = __enzyme_expand_mem_value(__enzyme_truncate_mem_func((void *)f, 64, 32)(x, m, 3), 64, 32), exact = f(1.1, u, 3);
  EXACT(found, (float)found);
  EXACT(fabs(found - exact) > 1e-12, 1);
  EXACT(fabs(found - exact) < 1e-6, 1);
}
