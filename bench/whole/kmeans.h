// k-means: sum of squared distances of n points to the nearest of K centres.
#include "bench.h"
enum { K = 16, D = 3 };
#define SIZES K * D, 2000 * D, 1, 2000

real primal(const real *x, const base *data, const int *index, int n) {
  real total = 0;
  for (int i = 0; i < n; i++) {
    real least = 1e300;
    for (int k = 0; k < K; k++) {
      real s = 0;
      for (int c = 0; c < D; c++) {
        real e = x[k * D + c] - data[i * D + c];
        s += e * e;
      }
      if (s < least) least = s;
    }
    total += least;
  }
  return total;
}
#ifndef TAPED
void by_hand(const base *x, base *xb, const base *data, const int *index, int n, base seed) {
  for (int i = 0; i < n; i++) {
    base least = 1e300;
    int nearest = 0;
    for (int k = 0; k < K; k++) {
      base s = 0;
      for (int c = 0; c < D; c++) {
        base e = x[k * D + c] - data[i * D + c];
        s += e * e;
      }
      if (s < least) least = s, nearest = k;
    }
    for (int c = 0; c < D; c++) xb[nearest * D + c] += 2 * seed * (x[nearest * D + c] - data[i * D + c]);
  }
}
#endif
