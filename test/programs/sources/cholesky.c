// Gaussian process: a kernel matrix of squared distances, Cholesky factor, log marginal likelihood of the observations.
#include <math.h>
#include <stdlib.h>

struct kernel {
  double amplitude, length, noise;
};

static double covariance(const struct kernel *k, double s, double t) {
  double r = (s - t) / k->length;
  return k->amplitude * k->amplitude * exp(-0.5 * r * r);
}

static double **matrix(int n) {
  double **rows = malloc(sizeof(double *) * n);
  for (int i = 0; i < n; i++) rows[i] = calloc(n, sizeof(double));
  return rows;
}

static void release(double **rows, int n) {
  for (int i = 0; i < n; i++) free(rows[i]);
  free(rows);
}

static void fill(double **m, const struct kernel *k, const double *place, int n) {
  for (int i = 0; i < n; i++) {
    for (int j = 0; j <= i; j++) m[i][j] = m[j][i] = covariance(k, place[i], place[j]);
    m[i][i] += k->noise * k->noise;
  }
}

/* The lower factor of a symmetric matrix, in place; 0 when it is not positive definite. */
static int cholesky(double **m, int n) {
  for (int j = 0; j < n; j++) {
    double diagonal = m[j][j];
    for (int k = 0; k < j; k++) diagonal -= m[j][k] * m[j][k];
    if (diagonal <= 0) return 0;
    m[j][j] = sqrt(diagonal);
    for (int i = j + 1; i < n; i++) {
      double sum = m[i][j];
      for (int k = 0; k < j; k++) sum -= m[i][k] * m[j][k];
      m[i][j] = sum / m[j][j];
    }
    for (int i = 0; i < j; i++) m[i][j] = 0;
  }
  return 1;
}

static void solve_lower(double **l, const double *b, double *x, int n) {
  for (int i = 0; i < n; i++) {
    x[i] = b[i];
    for (int j = 0; j < i; j++) x[i] -= l[i][j] * x[j];
    x[i] /= l[i][i];
  }
}

double program(const double *parameters, const double *place, const double *observed, int n) {
  struct kernel k = {parameters[0], parameters[1], parameters[2]};
  double **m = matrix(n);
  fill(m, &k, place, n);
  if (!cholesky(m, n)) {
    release(m, n);
    return -1e9;
  }
  double *white = malloc(sizeof(double) * n);
  solve_lower(m, observed, white, n);
  double likelihood = -0.5 * n * log(2 * M_PI);
  for (int i = 0; i < n; i++) likelihood -= 0.5 * white[i] * white[i] + log(m[i][i]);
  free(white);
  release(m, n);
  return likelihood;
}
