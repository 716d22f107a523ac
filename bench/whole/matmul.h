// A weighted sum of the entries of a matrix product.
#include "bench.h"
enum { M = 64 };
#define SIZES 2 * M * M, M * M, 1, M

real primal(const real *x, const base *data, const int *index, int n) {
  const real *a = x, *b = x + M * M;
  real total = 0, row[M];
  for (int i = 0; i < n; i++) {
    for (int j = 0; j < n; j++) row[j] = 0;
    for (int k = 0; k < n; k++)
      for (int j = 0; j < n; j++) row[j] += a[i * M + k] * b[k * M + j];
    for (int j = 0; j < n; j++) total += row[j] * data[i * M + j];
  }
  return total;
}
#ifndef TAPED
void by_hand(const base *x, base *xb, const base *data, const int *index, int n, base seed) {
  const base *a = x, *b = x + M * M;
  base *ab = xb, *bb = xb + M * M;
  for (int i = 0; i < n; i++)
    for (int k = 0; k < n; k++) {
      base s = 0, f = seed * a[i * M + k];
      for (int j = 0; j < n; j++) s += data[i * M + j] * b[k * M + j], bb[k * M + j] += f * data[i * M + j];
      ab[i * M + k] += seed * s;
    }
}
#endif
