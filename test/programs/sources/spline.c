// Natural cubic spline: tridiagonal solve, evaluation by bisection in the knots, derivative, integral and arc length.
#include <math.h>
#include <stdlib.h>

struct spline {
  int knots;
  double *x, *y, *second;
};

static void solve_tridiagonal(double *lower, double *diagonal, double *upper, double *right, int n) {
  for (int i = 1; i < n; i++) {
    double m = lower[i] / diagonal[i - 1];
    diagonal[i] -= m * upper[i - 1];
    right[i] -= m * right[i - 1];
  }
  right[n - 1] /= diagonal[n - 1];
  for (int i = n - 2; i >= 0; i--) right[i] = (right[i] - upper[i] * right[i + 1]) / diagonal[i];
}

static struct spline *fit(const double *x, const double *y, int n) {
  struct spline *s = malloc(sizeof *s);
  s->knots = n;
  s->x = malloc(sizeof(double) * 3 * n);
  s->y = s->x + n;
  s->second = s->y + n;
  double *work = malloc(sizeof(double) * 3 * n);
  double *lower = work, *diagonal = work + n, *upper = work + 2 * n;
  for (int i = 0; i < n; i++) {
    s->x[i] = x[i];
    s->y[i] = y[i];
    lower[i] = upper[i] = s->second[i] = 0;
    diagonal[i] = 1;
  }
  for (int i = 1; i < n - 1; i++) {
    double before = x[i] - x[i - 1], after = x[i + 1] - x[i];
    lower[i] = before / 6;
    diagonal[i] = (before + after) / 3;
    upper[i] = after / 6;
    s->second[i] = (y[i + 1] - y[i]) / after - (y[i] - y[i - 1]) / before;
  }
  solve_tridiagonal(lower, diagonal, upper, s->second, n);
  free(work);
  return s;
}

static int interval(const struct spline *s, double at) {
  int low = 0, high = s->knots - 1;
  while (high - low > 1) {
    int middle = (low + high) / 2;
    if (s->x[middle] > at) high = middle;
    else low = middle;
  }
  return low;
}

static double evaluate(const struct spline *s, double at, double *slope) {
  int i = interval(s, at);
  double h = s->x[i + 1] - s->x[i];
  double a = (s->x[i + 1] - at) / h, b = (at - s->x[i]) / h;
  double value = a * s->y[i] + b * s->y[i + 1] + ((a * a * a - a) * s->second[i] + (b * b * b - b) * s->second[i + 1]) * h * h / 6;
  if (slope != NULL)
    *slope = (s->y[i + 1] - s->y[i]) / h - (3 * a * a - 1) / 6 * h * s->second[i] + (3 * b * b - 1) / 6 * h * s->second[i + 1];
  return value;
}

static double arc_length(const struct spline *s, int pieces) {
  double from = s->x[0], step = (s->x[s->knots - 1] - from) / pieces, sum = 0;
  for (int k = 0; k < pieces; k++) {
    double slope;
    evaluate(s, from + (k + 0.5) * step, &slope);
    sum += step * sqrt(1 + slope * slope);
  }
  return sum;
}

double program(const double *x, const double *y, int knots, const double *at, double *values, int count) {
  struct spline *s = fit(x, y, knots);
  for (int k = 0; k < count; k++) values[k] = evaluate(s, at[k], NULL);
  double length = arc_length(s, 7);
  free(s->x);
  free(s);
  return length;
}
