// Log-likelihood of a mixture of k Gaussians with diagonal covariance, n points in d dimensions:
// sum_i log sum_j exp(weight[j] + sum_c (logs[j,c] - (exp(logs[j,c]) * (x[i,c] - mean[j,c]))^2 / 2)).
#include <math.h>

double mixture(const double *weight, const double *mean, const double *logs, const double *x, int k, int d, int n) {
  double total = 0;
  double score[k];
  for (int i = 0; i < n; i++) {
    double most = -INFINITY;
    for (int j = 0; j < k; j++) {
      double s = weight[j];
      for (int c = 0; c < d; c++) {
        double z = exp(logs[j * d + c]) * (x[i * d + c] - mean[j * d + c]);
        s += logs[j * d + c] - 0.5 * z * z;
      }
      score[j] = s;
      if (s > most) most = s;
    }
    double sum = 0;
    for (int j = 0; j < k; j++) sum += exp(score[j] - most);
    total += most + log(sum);
  }
  return total;
}

void mixture_hand(const double *weight, double *weightb, const double *mean, double *meanb, const double *logs, double *logsb, const double *x, int k,
                  int d, int n, double seed) {
  double score[k], scale[k * d];
  for (int j = 0; j < k * d; j++) scale[j] = exp(logs[j]);
  for (int i = 0; i < n; i++) {
    double most = -INFINITY;
    for (int j = 0; j < k; j++) {
      double s = weight[j];
      for (int c = 0; c < d; c++) {
        double z = scale[j * d + c] * (x[i * d + c] - mean[j * d + c]);
        s += logs[j * d + c] - 0.5 * z * z;
      }
      score[j] = s;
      if (s > most) most = s;
    }
    double sum = 0;
    for (int j = 0; j < k; j++) sum += score[j] = exp(score[j] - most);
    for (int j = 0; j < k; j++) {
      double r = seed * score[j] / sum;
      weightb[j] += r;
      for (int c = 0; c < d; c++) {
        double z = scale[j * d + c] * (x[i * d + c] - mean[j * d + c]);
        meanb[j * d + c] += r * z * scale[j * d + c];
        logsb[j * d + c] += r * (1 - z * z);
      }
    }
  }
}
