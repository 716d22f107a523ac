// Stiff kinetics by implicit Euler: a Newton iteration of unknown length in every step, its 3x3 Jacobian solved by elimination.
#include <math.h>

enum { SPECIES = 3 };

struct rates {
  double slow, fast, back;
};

static void kinetics(const struct rates *k, const double y[SPECIES], double dy[SPECIES]) {
  dy[0] = -k->slow * y[0] + k->back * y[1] * y[2];
  dy[2] = k->fast * y[1] * y[1];
  dy[1] = -dy[0] - dy[2];
}

static void jacobian(const struct rates *k, const double y[SPECIES], double j[SPECIES][SPECIES]) {
  j[0][0] = -k->slow;
  j[0][1] = k->back * y[2];
  j[0][2] = k->back * y[1];
  j[2][0] = 0;
  j[2][1] = 2 * k->fast * y[1];
  j[2][2] = 0;
  for (int i = 0; i < SPECIES; i++) j[1][i] = -j[0][i] - j[2][i];
}

static void eliminate(double a[SPECIES][SPECIES], double b[SPECIES]) {
  for (int k = 0; k < SPECIES; k++) {
    int p = k;
    for (int i = k + 1; i < SPECIES; i++)
      if (fabs(a[i][k]) > fabs(a[p][k])) p = i;
    for (int j = 0; j < SPECIES && p != k; j++) {
      double kept = a[k][j];
      a[k][j] = a[p][j];
      a[p][j] = kept;
    }
    if (p != k) {
      double kept = b[k];
      b[k] = b[p];
      b[p] = kept;
    }
    for (int i = k + 1; i < SPECIES; i++) {
      double m = a[i][k] / a[k][k];
      for (int j = k; j < SPECIES; j++) a[i][j] -= m * a[k][j];
      b[i] -= m * b[k];
    }
  }
  for (int i = SPECIES - 1; i >= 0; i--) {
    for (int j = i + 1; j < SPECIES; j++) b[i] -= a[i][j] * b[j];
    b[i] /= a[i][i];
  }
}

static int implicit_step(const struct rates *k, double y[SPECIES], double h) {
  double z[SPECIES] = {y[0], y[1], y[2]};
  for (int iteration = 1;; iteration++) {
    double f[SPECIES], j[SPECIES][SPECIES], size = 0;
    kinetics(k, z, f);
    jacobian(k, z, j);
    for (int i = 0; i < SPECIES; i++) {
      f[i] = z[i] - y[i] - h * f[i];
      for (int c = 0; c < SPECIES; c++) j[i][c] = (i == c) - h * j[i][c];
    }
    eliminate(j, f);
    for (int i = 0; i < SPECIES; i++) {
      z[i] -= f[i];
      size += f[i] * f[i];
    }
    if (size < 1e-28 || iteration == 25) {
      for (int i = 0; i < SPECIES; i++) y[i] = z[i];
      return iteration;
    }
  }
}

double program(double *y, double slow, double fast, double back, int steps) {
  struct rates k = {slow, fast, back};
  double dose = 0, h = 0.05;
  for (int i = 0; i < steps; i++) {
    implicit_step(&k, y, h);
    dose += h * y[1] * exp(-0.2 * i);
    h *= 1.3;
  }
  return dose + y[2];
}
