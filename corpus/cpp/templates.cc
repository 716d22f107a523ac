// Templates, lambdas, std::function, algorithms of the standard library, constexpr, variadic packs.

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <vector>

namespace templates {

template <class T> T square(T x) { return x * x; }

double generic(double x, float y) { return square(x) + square(y); }

template <int N> struct Power {
  static double of(double x) { return x * Power<N - 1>::of(x); }
};
template <> struct Power<0> {
  static double of(double) { return 1; }
};

double compile_time(double x) { return Power<5>::of(x) + Power<2>::of(x); }

template <class... T> double product(T... x) { return (x * ... * 1.0); }

double variadic(double x, double y) { return product(x, y, x, 2.0); }

double lambdas(double x, double y) {
  auto scale = [y](double t) { return t * y; };
  auto twice = [](auto f, double t) { return f(f(t)); };
  return twice(scale, x) * scale(x);
}

double erased(double x, double y) {
  std::function<double(double)> f = [y](double t) { return std::sin(t) * y; };
  return f(f(x));
}

double accumulated(const double *x, int n) {
  return std::accumulate(x, x + n, 1.0, [](double s, double v) { return s * 0.5 + v * v; });
}

double transformed(const double *x, int n) {
  std::vector<double> y(n);
  std::transform(x, x + n, y.begin(), [](double v) { return std::exp(v); });
  return std::inner_product(y.begin(), y.end(), x, 0.0);
}

double sorted(const double *x, int n) {
  std::vector<double> y(x, x + n);
  std::sort(y.begin(), y.end());
  double sum = 0;
  for (int i = 0; i < n; i++) sum += y[i] * y[i] * i;
  return sum;
}

double largest(const double *x, int n) {
  auto most = std::max_element(x, x + n);
  return *most * *most + x[0];
}

} // namespace templates
