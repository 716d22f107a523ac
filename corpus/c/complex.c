// Complex numbers, long double, variable arguments and generic selection.

#include <complex.h>
#include <math.h>
#include <stdarg.h>

double complex_polynomial(double re, double im) {
  double complex z = re + im * I, p = 1;
  for (int k = 0; k < 3; k++) p = p * z + (2 - I);
  return creal(p) * cimag(p);
}

double complex_quotient(double re, double im) {
  double complex z = re + im * I;
  return cabs((z * z - 1) / (z + 2 * I)) + carg(z);
}

double complex_functions(double re, double im) {
  double complex z = re + im * I;
  return creal(cexp(z) * csqrt(z)) + cimag(clog(z) * conj(z));
}

double spectrum(const double *x, int n) {
  double sum = 0;
  for (int k = 0; k < n; k++) {
    double complex c = 0;
    for (int j = 0; j < n; j++) c += x[j] * cexp(-2 * M_PI * I * j * k / n);
    sum += (k + 1) * (creal(c) * creal(c) + cimag(c) * cimag(c));
  }
  return sum;
}

double extended(const double *x, int n) {
  long double sum = 0, product = 1;
  for (int i = 0; i < n; i++) {
    sum += (long double)x[i] * x[i];
    product *= expl(x[i] / 4);
  }
  return (double)(sqrtl(sum) * product);
}

static double weighted(int n, ...) {
  va_list arguments;
  va_start(arguments, n);
  double sum = 0;
  for (int i = 0; i < n; i++) {
    int weight = va_arg(arguments, int);
    double value = va_arg(arguments, double);
    sum += weight * value * value;
  }
  va_end(arguments);
  return sum;
}

double variadic(double x, float y) { return weighted(3, 1, x, -2, y, 3, x * y); }

static double square_d(double x) { return x * x; }
static float square_f(float x) { return x * x; }
#define square(x) _Generic((x), float: square_f, default: square_d)(x)

double generic(double x, float y) { return square(x) * square(y); }
