// LU factorisation with partial pivoting in place, row exchanges, two triangular solves, log-determinant and residual norm.
#include <math.h>
#include <stdlib.h>

#define AT(m, n, i, j) ((m)[(i) * (n) + (j)])

static int find_pivot(const double *a, int n, int column) {
  int best = column;
  for (int i = column + 1; i < n; i++)
    if (fabs(AT(a, n, i, column)) > fabs(AT(a, n, best, column))) best = i;
  return best;
}

static void exchange_rows(double *a, int n, int p, int q) {
  if (p == q) return;
  for (int j = 0; j < n; j++) {
    double kept = AT(a, n, p, j);
    AT(a, n, p, j) = AT(a, n, q, j);
    AT(a, n, q, j) = kept;
  }
}

/* Leaves L (unit diagonal) and U in `a`, the row order in `order`; returns the sign of the permutation, 0 if singular. */
static int factorise(double *a, int n, int *order) {
  int sign = 1;
  for (int i = 0; i < n; i++) order[i] = i;
  for (int k = 0; k < n; k++) {
    int p = find_pivot(a, n, k);
    if (fabs(AT(a, n, p, k)) < 1e-12) return 0;
    if (p != k) {
      exchange_rows(a, n, p, k);
      int kept = order[p];
      order[p] = order[k];
      order[k] = kept;
      sign = -sign;
    }
    for (int i = k + 1; i < n; i++) {
      double factor = AT(a, n, i, k) / AT(a, n, k, k);
      AT(a, n, i, k) = factor;
      for (int j = k + 1; j < n; j++) AT(a, n, i, j) -= factor * AT(a, n, k, j);
    }
  }
  return sign;
}

static void forward_substitute(const double *lu, int n, const int *order, const double *b, double *y) {
  for (int i = 0; i < n; i++) {
    double sum = b[order[i]];
    for (int j = 0; j < i; j++) sum -= AT(lu, n, i, j) * y[j];
    y[i] = sum;
  }
}

static void back_substitute(const double *lu, int n, const double *y, double *x) {
  for (int i = n - 1; i >= 0; i--) {
    double sum = y[i];
    for (int j = i + 1; j < n; j++) sum -= AT(lu, n, i, j) * x[j];
    x[i] = sum / AT(lu, n, i, i);
  }
}

static double log_determinant(const double *lu, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++) sum += log(fabs(AT(lu, n, i, i)));
  return sum;
}

double program(const double *a, const double *b, double *x, int n) {
  double *lu = malloc(sizeof(double) * n * n);
  double *y = malloc(sizeof(double) * n);
  int *order = malloc(sizeof(int) * n);
  for (int i = 0; i < n * n; i++) lu[i] = a[i];
  double result = -1;
  if (factorise(lu, n, order) != 0) {
    forward_substitute(lu, n, order, b, y);
    back_substitute(lu, n, y, x);
    result = log_determinant(lu, n);
    for (int i = 0; i < n; i++) result += 0.1 * x[i] * x[i];
  }
  free(order);
  free(y);
  free(lu);
  return result;
}
