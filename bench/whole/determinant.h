// Determinant by expansion along the first row, recursively.
#include "bench.h"
enum { N = 7 };
#define SIZES N * N, 1, 1, N

static real expand(const real *a, int n) {
  if (n == 1) return a[0];
  real minor[(N - 1) * (N - 1)], sum = 0;
  for (int j = 0; j < n; j++) {
    for (int r = 1; r < n; r++)
      for (int c = 0, to = 0; c < n; c++)
        if (c != j) minor[(r - 1) * (n - 1) + to++] = a[r * n + c];
    real d = a[j] * expand(minor, n - 1);
    if (j % 2) sum -= d;
    else sum += d;
  }
  return sum;
}
real primal(const real *x, const base *data, const int *index, int n) { return expand(x, n); }
#ifndef TAPED
static base expand_hand(const base *a, base *ab, int n, base seed) {
  if (n == 1) return ab[0] += seed, a[0];
  base minor[(N - 1) * (N - 1)], minorb[(N - 1) * (N - 1)], sum = 0;
  for (int j = 0; j < n; j++) {
    base sign = j % 2 ? -1 : 1;
    for (int r = 1; r < n; r++)
      for (int c = 0, to = 0; c < n; c++)
        if (c != j) minorb[(r - 1) * (n - 1) + to] = 0, minor[(r - 1) * (n - 1) + to++] = a[r * n + c];
    base d = expand_hand(minor, minorb, n - 1, seed * sign * a[j]);
    ab[j] += seed * sign * d;
    sum += sign * a[j] * d;
    for (int r = 1; r < n; r++)
      for (int c = 0, to = 0; c < n; c++)
        if (c != j) ab[r * n + c] += minorb[(r - 1) * (n - 1) + to++];
  }
  return sum;
}
void by_hand(const base *x, base *xb, const base *data, const int *index, int n, base seed) { expand_hand(x, xb, n, seed); }
#endif
