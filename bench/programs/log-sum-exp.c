// log(sum(exp(x))), shifted by the maximum. Its gradient is the softmax of x.
#include <math.h>

double log_sum_exp(const double *x, int n) {
  double most = x[0];
  for (int i = 1; i < n; i++) most = x[i] > most ? x[i] : most;
  double sum = 0;
  for (int i = 0; i < n; i++) sum += exp(x[i] - most);
  return most + log(sum);
}

void log_sum_exp_hand(const double *x, double *xb, int n, double seed) {
  double most = x[0];
  for (int i = 1; i < n; i++) most = x[i] > most ? x[i] : most;
  double sum = 0;
  double e[n];
  for (int i = 0; i < n; i++) sum += e[i] = exp(x[i] - most);
  for (int i = 0; i < n; i++) xb[i] += seed * e[i] / sum;
}
