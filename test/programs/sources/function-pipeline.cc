// std::function: pipelines composed at run time, captures by value and by reference, callbacks that accumulate, functions returning functions.
#include <cmath>
#include <functional>
#include <utility>
#include <vector>

namespace {

using Map = std::function<double(double)>;

Map compose(Map f, Map g) {
  return [f = std::move(f), g = std::move(g)](double x) { return g(f(x)); };
}

Map scaled(double factor) {
  return [factor](double x) { return factor * x; };
}

Map shifted(double by) {
  return [by](double x) { return x + by; };
}

Map polynomial(std::vector<double> factors) {
  return [factors = std::move(factors)](double x) {
    double sum = 0;
    for (auto it = factors.rbegin(); it != factors.rend(); ++it) sum = sum * x + *it;
    return sum;
  };
}

Map derivative(const Map &f, double h) {
  return [f, h](double x) { return (f(x + h) - f(x - h)) / (2 * h); };
}

double fixed_point(const Map &f, double x, const std::function<void(int, double)> &observer) {
  for (int k = 0; k < 30; k++) {
    double next = f(x);
    observer(k, next);
    if (std::fabs(next - x) < 1e-13) return next;
    x = next;
  }
  return x;
}

} // namespace

extern "C" double program(const double *p, double x) {
  Map pipeline = compose(scaled(p[0]), shifted(p[1]));
  pipeline = compose(pipeline, [](double v) { return std::sin(v); });
  pipeline = compose(pipeline, polynomial({p[2], 0.5, p[3]}));
  double seen = 0;
  int calls = 0;
  auto observer = [&](int k, double value) {
    if (k < 3) seen += value * (k + 1);
    calls++;
  };
  double rest = fixed_point(compose(pipeline, scaled(0.3)), x, observer);
  Map slope = derivative(pipeline, 0.1);
  return rest * slope(x) + 0.1 * seen + (calls > 2 ? pipeline(x) : 0);
}
