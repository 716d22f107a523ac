// Arrays of C99: variable length, flexible members, compound literals, designated initialisers, rows by pointer, static ones.

#include <math.h>
#include <stdlib.h>
#include <string.h>

double variable_length(int n, int m, double a[n][m]) {
  double sums[n], largest = 0;
  for (int i = 0; i < n; i++) {
    sums[i] = 0;
    for (int j = 0; j < m; j++) sums[i] += a[i][j] * a[i][j];
  }
  for (int i = 0; i < n; i++)
    if (sums[i] > largest) largest = sums[i];
  return sqrt(largest) * sums[0];
}

struct polynomial {
  int degree;
  double coefficients[];
};

static double at(const struct polynomial *p, double x) {
  double y = 0;
  for (int i = p->degree; i >= 0; i--) y = y * x + p->coefficients[i];
  return y;
}

double flexible_member(double a, double x) {
  struct polynomial *p = malloc(sizeof *p + 3 * sizeof p->coefficients[0]);
  p->degree = 2;
  for (int i = 0; i < 3; i++) p->coefficients[i] = a / (i + 1);
  double y = at(p, x);
  free(p);
  return y * a;
}

struct color {
  float r, g, b;
};

static float luminance(const struct color *c) { return 0.2126f * c->r + 0.7152f * c->g + 0.0722f * c->b; }

float compound_literals(float r, float g) {
  const struct color *mixed = &(struct color){.g = g * r, .r = r};
  return luminance(mixed) * luminance((struct color[]){{1, r, g}, [1] = {.b = 2}});
}

double rows_by_pointer(const double *x, int n) {
  double **rows = malloc((size_t)n * sizeof *rows);
  for (int i = 0; i < n; i++) {
    rows[i] = calloc((size_t)i + 1, sizeof **rows);
    for (int j = 0; j <= i; j++) rows[i][j] = j == 0 || j == i ? x[i] : rows[i - 1][j - 1] + rows[i - 1][j] * x[j];
  }
  double *last = rows[n - 1], sum = 0;
  rows[n - 1] = rows[0], rows[0] = last;
  for (int j = 0; j < n; j++) sum += rows[0][j] * rows[0][j];
  for (int i = 0; i < n; i++) free(rows[i]);
  free(rows);
  return sum;
}

double solved(const double *matrix, const double *right, int n) {
  double a[4][4], b[4];
  for (int i = 0; i < n; i++) {
    memcpy(a[i], matrix + i * n, (size_t)n * sizeof *matrix);
    b[i] = right[i];
  }
  for (int k = 0; k < n; k++) {
    int pivot = k;
    for (int i = k + 1; i < n; i++)
      if (fabs(a[i][k]) > fabs(a[pivot][k])) pivot = i;
    if (pivot != k) {
      double row[4], t = b[k];
      memcpy(row, a[k], sizeof row);
      memcpy(a[k], a[pivot], sizeof row);
      memcpy(a[pivot], row, sizeof row);
      b[k] = b[pivot], b[pivot] = t;
    }
    for (int i = k + 1; i < n; i++) {
      double factor = a[i][k] / a[k][k];
      for (int j = k; j < n; j++) a[i][j] -= factor * a[k][j];
      b[i] -= factor * b[k];
    }
  }
  double sum = 0;
  for (int i = n; i-- > 0;) {
    for (int j = i + 1; j < n; j++) b[i] -= a[i][j] * b[j];
    b[i] /= a[i][i];
    sum += b[i];
  }
  return sum;
}

double remembered(double x, int n) {
  static double known[16];
  for (int i = 0; i < n; i++) known[i] = i < 2 ? x : known[i - 1] * known[i - 2] + x;
  return known[n - 1];
}
