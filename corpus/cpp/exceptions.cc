// Exceptions that are thrown and caught: with numbers inside, through frames with destructors, thrown again, from constructors.

#include <cmath>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace exceptions {

struct Diverged : std::runtime_error {
  double at;
  explicit Diverged(double at) : std::runtime_error("diverged at " + std::to_string(1)), at(at) {}
};

static double iterated(double x, int n) {
  std::vector<double> path{x};
  for (int i = 0; i < n; i++) {
    path.push_back(path.back() * path.back() + x);
    if (path.back() > 10) throw Diverged(path[path.size() - 2]);
  }
  return path.back();
}

double carried(double x, int n) {
  try {
    return iterated(x, n);
  } catch (const Diverged &e) {
    return e.at * x;
  }
}

struct Scoped {
  double &value;
  explicit Scoped(double &value) : value(value) {}
  ~Scoped() { value = std::sin(value); }
};

static void unwound(double &x, bool fails) {
  Scoped scoped(x);
  x *= 2;
  if (fails) throw 3;
  x *= x;
}

double through_destructors(double x, int fails) {
  double y = x;
  try {
    unwound(y, fails != 0);
  } catch (int n) {
    y *= n;
  }
  return y;
}

double thrown_again(double x) {
  try {
    try {
      throw x * x;
    } catch (double &v) {
      v += x;
      throw;
    }
  } catch (double v) {
    return v * x;
  }
}

class Positive {
  double value;

public:
  explicit Positive(double v) : value(v) {
    if (v <= 0) throw std::invalid_argument("not positive");
  }
  double log() const noexcept { return std::log(value); }
};

double from_constructor(double x, double y) {
  double sum = 0;
  for (double v : {x, y, x - y}) {
    try {
      sum += Positive(v).log();
    } catch (const std::invalid_argument &) {
      sum += v * v;
    }
  }
  return sum;
}

double checked_access(const double *x, int n, int at) {
  std::vector<double> values(x, x + n);
  try {
    return values.at(at) * values[0];
  } catch (const std::out_of_range &) {
    return values[0] * values[0];
  }
}

} // namespace exceptions
