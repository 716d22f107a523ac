// Exceptions on active paths: thrown and caught with a number inside, rethrown, destructors that change sums on the way, a retry loop.
#include <cmath>
#include <stdexcept>
#include <vector>

namespace {

struct Diverged {
  double reached;
  int iteration;
};

class Budget {
  double &used;
  double before;
  bool is_kept = false;

public:
  explicit Budget(double &used) : used(used), before(used) {}
  ~Budget() {
    if (!is_kept) used = before + 0.5 * (used - before);
  }
  void keep() { is_kept = true; }
};

double iterate(double x, double gain, double &used) {
  Budget budget(used);
  for (int k = 0; k < 8; k++) {
    x = gain * x * (1 - x * 0.2);
    used += 0.1 * x;
    if (x > 3) throw Diverged{x, k};
  }
  budget.keep();
  return x;
}

double checked_log(double x) {
  if (x <= 0) throw std::domain_error("log of what is not positive");
  return std::log(x);
}

double with_retry(double x, double gain, double &used) {
  for (int attempt = 0;; attempt++) {
    try {
      return iterate(x, gain, used);
    } catch (const Diverged &d) {
      if (attempt == 3) throw;
      gain *= 0.8;
      x = d.reached * 0.3 + 0.01 * d.iteration;
    }
  }
}

double sum_of_logs(const double *values, int n, int &failures) {
  double sum = 0;
  for (int i = 0; i < n; i++) {
    try {
      sum += checked_log(values[i]);
    } catch (const std::exception &) {
      failures++;
      sum += values[i];
    }
  }
  return sum;
}

} // namespace

extern "C" double program(double x, double gain, const double *values, int n) {
  double used = 0, result;
  int failures = 0;
  std::vector<double> kept(values, values + n);
  try {
    result = with_retry(x, gain, used);
  } catch (const Diverged &d) {
    result = -d.reached;
  }
  result += sum_of_logs(kept.data(), n, failures);
  return result + used * used + failures;
}
