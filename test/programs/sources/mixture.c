// Gaussian mixture: full covariances by their inverse factor, log-sum-exp over components, Wishart prior, a variable-length work array.
#include <math.h>
#include <stdlib.h>

struct mixture {
  int dimension, components;
  const double *weight, *mean, *factor;
};

static int factor_size(int d) { return d * (d + 1) / 2; }

static double log_sum_exp(const double *x, int n) {
  double largest = x[0];
  for (int i = 1; i < n; i++)
    if (x[i] > largest) largest = x[i];
  double sum = 0;
  for (int i = 0; i < n; i++) sum += exp(x[i] - largest);
  return largest + log(sum);
}

/* Rows of the inverse factor: logarithms of the diagonal first, then the strict lower triangle by columns. */
static void whiten(const double *factor, int d, const double *centred, double *out) {
  for (int i = 0; i < d; i++) out[i] = exp(factor[i]) * centred[i];
  int k = d;
  for (int i = 0; i < d; i++)
    for (int j = i + 1; j < d; j++) out[j] += factor[k++] * centred[i];
}

static double component(const struct mixture *m, int k, const double *x) {
  int d = m->dimension;
  double centred[d], white[d];
  const double *factor = m->factor + k * factor_size(d);
  double value = m->weight[k];
  for (int i = 0; i < d; i++) {
    centred[i] = x[i] - m->mean[k * d + i];
    value += factor[i];
  }
  whiten(factor, d, centred, white);
  for (int i = 0; i < d; i++) value -= 0.5 * white[i] * white[i];
  return value;
}

static double prior(const struct mixture *m, double scale) {
  double sum = 0;
  int size = factor_size(m->dimension);
  for (int k = 0; k < m->components; k++)
    for (int i = 0; i < size; i++) {
      double f = m->factor[k * size + i];
      if (i < m->dimension) sum += 0.5 * scale * scale * exp(2 * f) - f;
      else sum += 0.5 * scale * scale * f * f;
    }
  return sum;
}

double program(const double *weight, const double *mean, const double *factor, const double *data, int points, int dimension, int components) {
  struct mixture m = {dimension, components, weight, mean, factor};
  double *terms = malloc(sizeof(double) * components);
  double likelihood = -points * log_sum_exp(weight, components);
  for (int i = 0; i < points; i++) {
    for (int k = 0; k < components; k++) terms[k] = component(&m, k, data + i * dimension);
    likelihood += log_sum_exp(terms, components);
  }
  free(terms);
  return prior(&m, 0.7) - likelihood;
}
