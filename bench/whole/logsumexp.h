// log(sum(exp(x))), shifted by the maximum. Its gradient is the softmax of x.
#include "bench.h"
#define SIZES 10000, 1, 1, 10000

real primal(const real *x, const base *data, const int *index, int n) {
  real most = x[0], sum = 0;
  for (int i = 1; i < n; i++)
    if (x[i] > most) most = x[i];
  for (int i = 0; i < n; i++) sum += exp(x[i] - most);
  return most + log(sum);
}
#ifndef TAPED
void by_hand(const base *x, base *xb, const base *data, const int *index, int n, base seed) {
  base most = x[0], sum = 0, e[10000];
  for (int i = 1; i < n; i++)
    if (x[i] > most) most = x[i];
  for (int i = 0; i < n; i++) sum += e[i] = exp(x[i] - most);
  for (int i = 0; i < n; i++) xb[i] += seed * e[i] / sum;
}
#endif
