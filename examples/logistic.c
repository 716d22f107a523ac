// Regularised logistic regression: the mean negative log-likelihood of n labelled rows of d features.
//
//   loss(w) = 1/n sum_i log(1 + exp(-y_i <w, x_i>)) + lambda/2 <w, w>
//
// log(1 + exp(-t)) is computed without overflow on either side of t = 0, hence the branch.
#include <math.h>

double logistic_loss(const double *w, const double *x, const double *y, int n, int d, double lambda) {
  double sum = 0;
  for (int i = 0; i < n; i++) {
    double margin = 0;
    for (int k = 0; k < d; k++)
      margin += w[k] * x[i * d + k];
    margin *= y[i];
    sum += margin > 0 ? log1p(exp(-margin)) : log1p(exp(margin)) - margin;
  }
  double squares = 0;
  for (int k = 0; k < d; k++)
    squares += w[k] * w[k];
  return sum / n + lambda / 2 * squares;
}
