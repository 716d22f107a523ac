// Determinant by minors: recursion that allocates at every level; Cramer's rule for a small system on top of it.
#include <math.h>
#include <stdlib.h>

static double *minor_of(const double *a, int n, int row, int column) {
  double *m = malloc(sizeof(double) * (n - 1) * (n - 1));
  int k = 0;
  for (int i = 0; i < n; i++) {
    if (i == row) continue;
    for (int j = 0; j < n; j++)
      if (j != column) m[k++] = a[i * n + j];
  }
  return m;
}

static double determinant(const double *a, int n) {
  if (n == 1) return a[0];
  if (n == 2) return a[0] * a[3] - a[1] * a[2];
  double sum = 0;
  for (int j = 0; j < n; j++) {
    double *m = minor_of(a, n, 0, j);
    double sign = j % 2 ? -1 : 1;
    sum += sign * a[j] * determinant(m, n - 1);
    free(m);
  }
  return sum;
}

static double *with_column(const double *a, const double *b, int n, int column) {
  double *m = malloc(sizeof(double) * n * n);
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++) m[i * n + j] = j == column ? b[i] : a[i * n + j];
  return m;
}

/* Sum of the diagonal of the adjugate. */
static double adjugate_trace(const double *a, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++) {
    double *m = minor_of(a, n, i, i);
    sum += determinant(m, n - 1);
    free(m);
  }
  return sum;
}

double program(const double *a, const double *b, double *x, int n) {
  double whole = determinant(a, n);
  if (fabs(whole) < 1e-9) return 0;
  for (int j = 0; j < n; j++) {
    double *m = with_column(a, b, n, j);
    x[j] = determinant(m, n) / whole;
    free(m);
  }
  double norm = 0;
  for (int j = 0; j < n; j++) norm += x[j] * x[j];
  return sqrt(norm) + log(fabs(whole)) + 0.1 * adjugate_trace(a, n);
}
