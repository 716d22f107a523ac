// An optimiser under differentiation: gradient descent with backtracking, outer and inner loops of unknown length, a callback objective.
#include <math.h>
#include <stdlib.h>
#include <string.h>

struct objective {
  double (*value)(const double *x, int n, const void *context);
  void (*slope)(const double *x, int n, const void *context, double *g);
  const void *context;
};

struct valley {
  double curvature, offset;
};

static double valley_value(const double *x, int n, const void *context) {
  const struct valley *v = context;
  double sum = 0;
  for (int i = 0; i + 1 < n; i++) {
    double a = x[i + 1] - x[i] * x[i], b = v->offset - x[i];
    sum += v->curvature * a * a + b * b;
  }
  return sum;
}

static void valley_slope(const double *x, int n, const void *context, double *g) {
  const struct valley *v = context;
  memset(g, 0, sizeof(double) * n);
  for (int i = 0; i + 1 < n; i++) {
    double a = x[i + 1] - x[i] * x[i], b = v->offset - x[i];
    g[i] += -4 * v->curvature * a * x[i] - 2 * b;
    g[i + 1] += 2 * v->curvature * a;
  }
}

static double dot(const double *a, const double *b, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++) sum += a[i] * b[i];
  return sum;
}

static int descend(const struct objective *f, double *x, int n, int limit) {
  double *g = malloc(sizeof(double) * n), *trial = malloc(sizeof(double) * n);
  int k = 0;
  for (; k < limit; k++) {
    f->slope(x, n, f->context, g);
    double here = f->value(x, n, f->context), square = dot(g, g, n), rate = 0.5;
    if (square < 1e-6) break;
    for (;;) {
      for (int i = 0; i < n; i++) trial[i] = x[i] - rate * g[i];
      if (f->value(trial, n, f->context) < here - 0.3 * rate * square || rate < 1e-6) break;
      rate *= 0.5;
    }
    memcpy(x, trial, sizeof(double) * n);
  }
  free(g);
  free(trial);
  return k;
}

double program(double *x, int n, double curvature, double offset) {
  struct valley valley = {curvature, offset};
  struct objective f = {valley_value, valley_slope, &valley};
  descend(&f, x, n, 6);
  return f.value(x, n, f.context);
}
