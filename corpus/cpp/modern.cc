// C++20: ranges and views, concepts, span, spaceship, consteval, lambdas with template parameters, coroutines.

#include <algorithm>
#include <array>
#include <cmath>
#include <compare>
#include <concepts>
#include <coroutine>
#include <numbers>
#include <numeric>
#include <ranges>
#include <span>
#include <utility>
#include <vector>

namespace modern {

double views(const double *x, int n) {
  double sum = 0;
  for (double v : std::span(x, n) | std::views::filter([](double v) { return v > 0; }) | std::views::transform([](double v) { return v * v; }))
    sum = 0.5 * sum + v;
  return sum;
}

double ranges_algorithms(const double *x, int n) {
  std::vector<double> y(x, x + n);
  std::ranges::sort(y, std::ranges::greater{});
  auto most = std::ranges::max(y, {}, [](double v) { return std::abs(v); });
  return most * std::accumulate(y.begin(), y.end(), 0.0, [](double s, double v) { return s * 0.5 + v; });
}

template <class T>
concept Differentiable = requires(T f, double x) {
  { f(x) } -> std::same_as<double>;
};

double newton(Differentiable auto f, double x) {
  for (int i = 0; i < 8; i++) {
    double h = 1e-3;
    x -= f(x) * 2 * h / (f(x + h) - f(x - h));
  }
  return x;
}

double constrained(double a) {
  return newton([a](double x) { return x * x * x - a; }, 1.5);
}

struct Version {
  int major;
  double weight;
  auto operator<=>(const Version &) const = default;
};

double spaceship(double x, double y) {
  std::array versions{Version{2, x}, Version{1, y}, Version{2, x * y}};
  std::ranges::sort(versions);
  double sum = 0;
  for (const auto &[major, weight] : versions) sum = sum * weight + major;
  return sum;
}

consteval std::array<double, 4> factorials() {
  std::array<double, 4> f{1, 1, 1, 1};
  for (int i = 1; i < 4; i++) f[i] = f[i - 1] * i;
  return f;
}

double at_compile_time(double x) {
  constexpr auto f = factorials();
  double sum = 0, power = std::numbers::e;
  for (double d : f) {
    sum += power / d;
    power *= x;
  }
  return sum;
}

double template_lambda(double x, float y) {
  auto dot = []<class T, std::size_t N>(const std::array<T, N> &a, const std::array<T, N> &b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), T{});
  };
  return dot(std::array{x, x * x}, std::array{x, 2.0}) * dot(std::array{y, 1.0f}, std::array{y, y});
}

struct Generator {
  struct promise_type {
    double current = 0;
    Generator get_return_object() { return {std::coroutine_handle<promise_type>::from_promise(*this)}; }
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(double v) noexcept {
      current = v;
      return {};
    }
    void return_void() {}
    void unhandled_exception() { throw; }
  };
  std::coroutine_handle<promise_type> handle;
  ~Generator() { handle.destroy(); }
  bool next() {
    handle.resume();
    return !handle.done();
  }
};

static Generator powers(double x, int n) {
  double power = 1;
  for (int i = 0; i < n; i++) {
    co_yield power;
    power *= x;
  }
}

double coroutine(double x, int n) {
  Generator generated(powers(x, n));
  double sum = 0;
  while (generated.next()) sum += generated.handle.promise().current;
  return sum;
}

} // namespace modern
