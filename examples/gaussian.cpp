// The negative log-likelihood of one observation under a multivariate normal distribution, by a Cholesky factorisation in a
// small class template:
//
//   -log p(x | mean, C) = 1/2 (x - mean)' C^-1 (x - mean) + 1/2 log det C + N/2 log 2 pi
//
// Only the lower half of C is read, so only there is its derivative not zero.
#include <cmath>

namespace {

template <typename Number, int N> class Cholesky {
public:
  explicit Cholesky(const Number *matrix) {
    for (int i = 0; i < N; i++)
      for (int j = 0; j <= i; j++) {
        Number sum = matrix[i * N + j];
        for (int k = 0; k < j; k++)
          sum -= at(i, k) * at(j, k);
        at(i, j) = i == j ? std::sqrt(sum) : sum / at(j, j);
      }
  }

  /// The squared length of L^-1 v, which is v' C^-1 v.
  Number quadratic(const Number *v) const {
    Number solved[N];
    Number sum = 0;
    for (int i = 0; i < N; i++) {
      Number rest = v[i];
      for (int k = 0; k < i; k++)
        rest -= at(i, k) * solved[k];
      solved[i] = rest / at(i, i);
      sum += solved[i] * solved[i];
    }
    return sum;
  }

  Number logDeterminant() const {
    Number sum = 0;
    for (int i = 0; i < N; i++)
      sum += std::log(at(i, i));
    return 2 * sum;
  }

private:
  Number &at(int i, int j) { return factor[i * N + j]; }
  const Number &at(int i, int j) const { return factor[i * N + j]; }
  Number factor[N * N];
};

} // namespace

extern "C" double gaussian_nll(const double *x, const double *mean, const double *covariance) {
  constexpr int n = 3;
  double difference[n];
  for (int i = 0; i < n; i++)
    difference[i] = x[i] - mean[i];
  const Cholesky<double, n> factor(covariance);
  return (factor.quadratic(difference) + factor.logDeterminant() + n * std::log(2 * M_PI)) / 2;
}
