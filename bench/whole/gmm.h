// Gaussian mixture model: log-likelihood of n points under K components with diagonal covariance in D dimensions.
#include "bench.h"
enum { K = 8, D = 4 };
#define SIZES K + 2 * K * D, 1000 * D, 1, 1000

real primal(const real *x, const base *data, const int *index, int n) {
  const real *weight = x, *mean = x + K, *logs = x + K + K * D;
  real total = 0, score[K];
  for (int i = 0; i < n; i++) {
    real most = -1e300;
    for (int j = 0; j < K; j++) {
      real s = weight[j];
      for (int c = 0; c < D; c++) {
        real z = exp(logs[j * D + c]) * (data[i * D + c] - mean[j * D + c]);
        s += logs[j * D + c] - 0.5 * z * z;
      }
      score[j] = s;
      if (s > most) most = s;
    }
    real sum = 0;
    for (int j = 0; j < K; j++) sum += exp(score[j] - most);
    total += most + log(sum);
  }
  return total;
}
#ifndef TAPED
void by_hand(const base *x, base *xb, const base *data, const int *index, int n, base seed) {
  const base *weight = x, *mean = x + K, *logs = x + K + K * D;
  base score[K], scale[K * D];
  for (int j = 0; j < K * D; j++) scale[j] = exp(logs[j]);
  for (int i = 0; i < n; i++) {
    base most = -1e300, sum = 0;
    for (int j = 0; j < K; j++) {
      base s = weight[j];
      for (int c = 0; c < D; c++) {
        base z = scale[j * D + c] * (data[i * D + c] - mean[j * D + c]);
        s += logs[j * D + c] - 0.5 * z * z;
      }
      score[j] = s;
      if (s > most) most = s;
    }
    for (int j = 0; j < K; j++) sum += score[j] = exp(score[j] - most);
    for (int j = 0; j < K; j++) {
      base r = seed * score[j] / sum;
      xb[j] += r;
      for (int c = 0; c < D; c++) {
        base z = scale[j * D + c] * (data[i * D + c] - mean[j * D + c]);
        xb[K + j * D + c] += r * z * scale[j * D + c];
        xb[K + K * D + j * D + c] += r * (1 - z * z);
      }
    }
  }
}
#endif
