// n bodies that attract one another, in leapfrog steps; the energy of motion at the end. x: positions, then velocities.
#include "bench.h"
enum { B = 8, STEPS = 40 };
#define SIZES 6 * B, B, 1, STEPS

real primal(const real *x, const base *data, const int *index, int n) {
  real p[3 * B], v[3 * B], energy = 0;
  for (int i = 0; i < 3 * B; i++) p[i] = x[i], v[i] = x[3 * B + i];
  for (int s = 0; s < n; s++) {
    for (int i = 0; i < B; i++)
      for (int j = 0; j < i; j++) {
        real dx = p[3 * i] - p[3 * j], dy = p[3 * i + 1] - p[3 * j + 1], dz = p[3 * i + 2] - p[3 * j + 2];
        real r2 = dx * dx + dy * dy + dz * dz + 0.1, m = 0.01 / (r2 * sqrt(r2));
        v[3 * i] -= data[j] * m * dx, v[3 * i + 1] -= data[j] * m * dy, v[3 * i + 2] -= data[j] * m * dz;
        v[3 * j] += data[i] * m * dx, v[3 * j + 1] += data[i] * m * dy, v[3 * j + 2] += data[i] * m * dz;
      }
    for (int i = 0; i < 3 * B; i++) p[i] += 0.01 * v[i];
  }
  for (int i = 0; i < 3 * B; i++) energy += 0.5 * data[i / 3] * v[i] * v[i];
  return energy;
}
#ifndef TAPED
void by_hand(const base *x, base *xb, const base *data, const int *index, int n, base seed) {
  base kept[STEPS][3 * B], p[3 * B], v[3 * B], pb[3 * B], vb[3 * B];
  for (int i = 0; i < 3 * B; i++) p[i] = x[i], v[i] = x[3 * B + i];
  for (int s = 0; s < n; s++) {
    for (int i = 0; i < 3 * B; i++) kept[s][i] = p[i];
    for (int i = 0; i < B; i++)
      for (int j = 0; j < i; j++) {
        base dx = p[3 * i] - p[3 * j], dy = p[3 * i + 1] - p[3 * j + 1], dz = p[3 * i + 2] - p[3 * j + 2];
        base r2 = dx * dx + dy * dy + dz * dz + 0.1, m = 0.01 / (r2 * sqrt(r2));
        v[3 * i] -= data[j] * m * dx, v[3 * i + 1] -= data[j] * m * dy, v[3 * i + 2] -= data[j] * m * dz;
        v[3 * j] += data[i] * m * dx, v[3 * j + 1] += data[i] * m * dy, v[3 * j + 2] += data[i] * m * dz;
      }
    for (int i = 0; i < 3 * B; i++) p[i] += 0.01 * v[i];
  }
  for (int i = 0; i < 3 * B; i++) pb[i] = 0, vb[i] = seed * data[i / 3] * v[i];
  for (int s = n - 1; s >= 0; s--) {
    const base *q = kept[s];
    for (int i = 0; i < 3 * B; i++) vb[i] += 0.01 * pb[i];
    for (int i = 0; i < B; i++)
      for (int j = 0; j < i; j++) {
        base d[3], g[3], r2 = 0.1, mb = 0;
        for (int c = 0; c < 3; c++) d[c] = q[3 * i + c] - q[3 * j + c], r2 += d[c] * d[c];
        base m = 0.01 / (r2 * sqrt(r2));
        for (int c = 0; c < 3; c++) g[c] = data[i] * vb[3 * j + c] - data[j] * vb[3 * i + c], mb += g[c] * d[c];
        base rb = -1.5 * mb * m / r2;
        for (int c = 0; c < 3; c++) {
          base db = g[c] * m + 2 * rb * d[c];
          pb[3 * i + c] += db, pb[3 * j + c] -= db;
        }
      }
  }
  for (int i = 0; i < 3 * B; i++) xb[i] += pb[i], xb[3 * B + i] += vb[i];
}
#endif
