// The standard containers: vector, array, deque, list, map, string as key, unique_ptr, shared_ptr, pair and tuple.

#include <array>
#include <cmath>
#include <deque>
#include <list>
#include <map>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

namespace containers {

double squares(const double *x, int n) {
  std::vector<double> made;
  for (int i = 0; i < n; i++) made.push_back(x[i] * x[i]);
  double sum = 0;
  for (std::size_t i = 1; i < made.size(); i++) sum += made[i] * made[i - 1];
  return sum;
}

double rows(const double *x, int n) {
  std::vector<std::vector<double>> table(2, std::vector<double>(n));
  for (int i = 0; i < n; i++) table[0][i] = x[i], table[1][i] = std::sin(x[i]);
  double sum = 0;
  for (int i = 0; i < n; i++) sum += table[0][i] * table[1][n - 1 - i];
  return sum;
}

double fixed(double x, double y) {
  std::array<double, 3> a{x, y, x * y};
  for (auto &v : a) v *= a[0];
  return a[0] + a[1] * a[2];
}

double moving(const double *x, int n) {
  std::deque<double> window;
  double sum = 0;
  for (int i = 0; i < n; i++) {
    window.push_back(x[i]);
    if (window.size() > 2) window.pop_front();
    double product = 1;
    for (double v : window) product *= v;
    sum += product;
  }
  return sum;
}

double linked(const double *x, int n) {
  std::list<double> values(x, x + n);
  values.push_front(values.back() * values.front());
  double sum = 0;
  for (double v : values) sum = sum * 0.5 + v;
  return sum;
}

double keyed(double x, double y) {
  std::map<std::string, double> parameters{{"rate", x}, {"scale", y}};
  parameters["rate"] *= parameters.at("scale");
  return parameters["rate"] * std::exp(parameters["scale"]);
}

struct Node {
  double value;
  std::unique_ptr<Node> left, right;
};

static std::unique_ptr<Node> build(const double *x, int n) {
  if (n == 0) return nullptr;
  auto node = std::make_unique<Node>();
  node->value = x[n / 2];
  node->left = build(x, n / 2);
  node->right = build(x + n / 2 + 1, n - n / 2 - 1);
  return node;
}

static double fold(const Node *node) {
  return node == nullptr ? 1 : node->value * fold(node->left.get()) + std::sin(fold(node->right.get()));
}

double tree(const double *x, int n) { return fold(build(x, n).get()); }

double shared(double x, double y) {
  auto cell = std::make_shared<double>(x);
  auto other = cell;
  *other *= y;
  return *cell * *cell;
}

static std::tuple<double, double> polar(double x, double y) { return {std::hypot(x, y), std::atan2(y, x)}; }

double tuples(double x, double y) {
  auto [r, angle] = polar(x, y);
  return r * angle;
}

} // namespace containers
