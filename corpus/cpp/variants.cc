// Values of several kinds: variant and visit, optional, any, string_view, enum classes, pairs with structured bindings.

#include <any>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace variants {

struct Circle {
  double radius;
};
struct Box {
  double width, height;
};
using Shape = std::variant<Circle, Box, float>;

struct Area {
  double operator()(const Circle &c) const { return 3.14159 * c.radius * c.radius; }
  double operator()(const Box &b) const { return b.width * b.height; }
  double operator()(float side) const { return side * side; }
};

double visited(double x, float y) {
  std::vector<Shape> shapes{Circle{x}, Box{x, x * y}, y};
  double sum = 0;
  for (const auto &shape : shapes) sum += std::visit(Area{}, shape);
  return sum * sum;
}

template <class... F> struct Overloaded : F... {
  using F::operator()...;
};
template <class... F> Overloaded(F...) -> Overloaded<F...>;

double by_lambdas(double x, int kind) {
  std::variant<int, double, std::string> value = kind;
  if (kind == 1) value = x;
  if (kind == 2) value = std::string("three");
  return std::visit(Overloaded{[&](int n) { return n + x; }, [](double v) { return v * v; },
                               [&](const std::string &s) { return static_cast<double>(s.size()) * x; }},
                    value);
}

static std::optional<double> root(double x) {
  if (x < 0) return std::nullopt;
  return std::sqrt(x);
}

double optional(double x, double y) {
  double sum = root(x).value_or(y);
  if (auto r = root(y)) sum *= *r;
  return sum + root(-x).value_or(x * y);
}

double any(double x) {
  std::any held = x * x;
  std::any copy = held;
  if (copy.type() == typeid(double)) return std::any_cast<double>(copy) * x;
  return 0;
}

static double weight(std::string_view name) { return name == "first" ? 2 : name.substr(0, 3) == "sec" ? 3 : 1; }

double by_view(double x, double y) {
  std::pair<std::string, double> named[] = {{"first", x}, {"second", y}, {"a name that is too long for the small buffer", x * y}};
  double sum = 0;
  for (auto &[name, value] : named) sum += weight(name) * value * value;
  return sum;
}

enum class Method { explicit_euler, implicit_euler, trapezoidal };

double by_method(double x, int which, double rate) {
  double h = 0.1;
  for (int i = 0; i < 4; i++) {
    switch (static_cast<Method>(which)) {
      case Method::explicit_euler: x += h * rate * x; break;
      case Method::implicit_euler: x /= 1 - h * rate; break;
      case Method::trapezoidal: x *= (1 + h * rate / 2) / (1 - h * rate / 2); break;
    }
  }
  return x;
}

} // namespace variants
