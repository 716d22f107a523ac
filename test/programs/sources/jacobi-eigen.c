// Cyclic Jacobi rotations until off-diagonals vanish (a trip count that depends on data), eigenvalues sorted, spectral functions.
#include <math.h>
#include <stdlib.h>
#include <string.h>

static double off_diagonal(const double *a, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++)
    for (int j = i + 1; j < n; j++) sum += a[i * n + j] * a[i * n + j];
  return sum;
}

struct rotation {
  double c, s;
};

static struct rotation annihilate(double app, double aqq, double apq) {
  struct rotation r = {1, 0};
  if (fabs(apq) < 1e-14) return r;
  double theta = (aqq - app) / (2 * apq);
  double t = (theta >= 0 ? 1 : -1) / (fabs(theta) + sqrt(theta * theta + 1));
  r.c = 1 / sqrt(t * t + 1);
  r.s = t * r.c;
  return r;
}

static void rotate_rows(double *a, int n, int p, int q, struct rotation r) {
  for (int k = 0; k < n; k++) {
    double x = a[p * n + k], y = a[q * n + k];
    a[p * n + k] = r.c * x - r.s * y;
    a[q * n + k] = r.s * x + r.c * y;
  }
}

static void rotate_columns(double *a, int n, int p, int q, struct rotation r) {
  for (int k = 0; k < n; k++) {
    double x = a[k * n + p], y = a[k * n + q];
    a[k * n + p] = r.c * x - r.s * y;
    a[k * n + q] = r.s * x + r.c * y;
  }
}

static int diagonalise(double *a, double *v, int n) {
  int sweeps = 0;
  while (off_diagonal(a, n) > 1e-22 && sweeps < 30) {
    for (int p = 0; p < n - 1; p++)
      for (int q = p + 1; q < n; q++) {
        struct rotation r = annihilate(a[p * n + p], a[q * n + q], a[p * n + q]);
        rotate_columns(a, n, p, q, r);
        rotate_rows(a, n, p, q, r);
        rotate_columns(v, n, p, q, r);
      }
    sweeps++;
  }
  return sweeps;
}

static void insertion_sort(double *x, int n) {
  for (int i = 1; i < n; i++) {
    double key = x[i];
    int j = i - 1;
    while (j >= 0 && x[j] > key) {
      x[j + 1] = x[j];
      j--;
    }
    x[j + 1] = key;
  }
}

double program(const double *lower, double *eigenvalues, int n) {
  double *a = malloc(sizeof(double) * n * n), *v = calloc((size_t)n * n, sizeof(double));
  for (int i = 0, k = 0; i < n; i++) {
    v[i * n + i] = 1;
    for (int j = 0; j <= i; j++, k++) a[i * n + j] = a[j * n + i] = lower[k];
  }
  diagonalise(a, v, n);
  for (int i = 0; i < n; i++) eigenvalues[i] = a[i * n + i];
  insertion_sort(eigenvalues, n);
  double spectral = 0;
  for (int i = 0; i < n; i++) spectral += (i + 1) * exp(-0.3 * eigenvalues[i]);
  double mixed = 0;
  for (int i = 0; i < n; i++) mixed += v[i * n] * v[i * n] * a[0] * 0.25 * (i + 1);
  free(v);
  free(a);
  return spectral + mixed;
}
