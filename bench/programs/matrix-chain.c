// x' A B x with x normalised in between: products of a vector by two square matrices, and dots.
#include <math.h>

double chain(const double *a, const double *b, const double *x, double *y, double *z, int n) {
  double s = 0, d = 0;
  for (int i = 0; i < n; i++) {
    double t = 0;
    for (int j = 0; j < n; j++) t += b[i * n + j] * x[j];
    y[i] = t;
    s += t * t;
  }
  double r = 1 / sqrt(s);
  for (int i = 0; i < n; i++) {
    double t = 0;
    for (int j = 0; j < n; j++) t += a[i * n + j] * y[j];
    z[i] = t * r;
    d += z[i] * x[i];
  }
  return d;
}

/// y and z are work space: nothing flows in, and no adjoint is asked of them.
void chain_hand(const double *a, double *ab, const double *b, double *bb, const double *x, double *xb, double *y, double *yb, double *z, double *zb,
                int n, double seed) {
  double s = 0, rb = 0;
  for (int i = 0; i < n; i++) {
    double t = 0;
    for (int j = 0; j < n; j++) t += b[i * n + j] * x[j];
    y[i] = t;
    yb[i] = 0;
    s += t * t;
  }
  double r = 1 / sqrt(s);
  for (int i = 0; i < n; i++) {
    double t = 0, w = seed * x[i];
    for (int j = 0; j < n; j++) {
      t += a[i * n + j] * y[j];
      ab[i * n + j] += w * r * y[j];
      yb[j] += w * r * a[i * n + j];
    }
    z[i] = t * r;
    zb[i] = 0;
    xb[i] += seed * z[i];
    rb += w * t;
  }
  double sb = -0.5 * rb * r / s;
  for (int i = 0; i < n; i++) {
    double w = yb[i] + 2 * sb * y[i];
    yb[i] = 0;
    for (int j = 0; j < n; j++) bb[i * n + j] += w * x[j], xb[j] += w * b[i * n + j];
  }
}
