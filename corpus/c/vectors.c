// Vectors: inner products, norms, updates in place, prefix sums and polynomials over plain arrays.

#include <math.h>
#include <stddef.h>

double dot(const double *x, const double *y, size_t n) {
  double sum = 0;
  for (size_t i = 0; i < n; i++) sum += x[i] * y[i];
  return sum;
}

double norm(const double *x, size_t n) { return sqrt(dot(x, x, n)); }

double log_sum_exp(const double *x, size_t n) {
  double most = x[0], sum = 0;
  for (size_t i = 1; i < n; i++) most = x[i] > most ? x[i] : most;
  for (size_t i = 0; i < n; i++) sum += exp(x[i] - most);
  return most + log(sum);
}

void axpy(double a, const double *x, double *y, size_t n) {
  for (size_t i = 0; i < n; i++) y[i] += a * x[i];
}

void prefix_sums(double *x, size_t n) {
  for (size_t i = 1; i < n; i++) x[i] += x[i - 1];
}

void softmax(double *x, size_t n) {
  double total = log_sum_exp(x, n);
  for (size_t i = 0; i < n; i++) x[i] = exp(x[i] - total);
}

double horner(const double *coefficients, size_t n, double x) {
  double value = 0;
  for (size_t i = n; i-- > 0;) value = value * x + coefficients[i];
  return value;
}

float mean_square(const float *x, size_t n) {
  float sum = 0;
  for (size_t i = 0; i < n; i++) sum += x[i] * x[i];
  return sum / (float)n;
}
