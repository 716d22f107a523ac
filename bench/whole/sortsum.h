// Sorts a copy (insertion sort) and adds up with weights by rank.
#include "bench.h"
enum { N = 200 };
#define SIZES N, N, 1, N

real primal(const real *x, const base *data, const int *index, int n) {
  real y[N], sum = 0;
  for (int i = 0; i < n; i++) {
    real value = x[i];
    int at = i;
    while (at > 0 && y[at - 1] > value) {
      y[at] = y[at - 1];
      at--;
    }
    y[at] = value;
  }
  for (int i = 0; i < n; i++) sum += data[i] * y[i] * y[i];
  return sum;
}
#ifndef TAPED
void by_hand(const base *x, base *xb, const base *data, const int *index, int n, base seed) {
  int order[N];
  for (int i = 0; i < n; i++) {
    int at = i;
    while (at > 0 && x[order[at - 1]] > x[i]) order[at] = order[at - 1], at--;
    order[at] = i;
  }
  for (int i = 0; i < n; i++) xb[order[i]] += 2 * seed * data[i] * x[order[i]];
}
#endif
