// More of the C++ library in functions that are differentiated.
#include <algorithm>
#include <cstdio>
#include <deque>
#include <functional>
#include <iostream>
#include <list>
#include <memory>
#include <numeric>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

int enzyme_dup, enzyme_const, enzyme_out;
template <typename Result, typename... Arguments> Result __enzyme_autodiff(void *, Arguments...);
template <typename Result, typename... Arguments> Result __enzyme_fwddiff(void *, Arguments...);

/** The derivative in both modes. */
#define BOTH(function, x)                                               \
  CLOSE(__enzyme_autodiff<double>((void *)function, x), SLOPE(x, function(x))); \
  CLOSE(__enzyme_fwddiff<double>((void *)function, x, 1.0), SLOPE(x, function(x)))

static double lists(double x) {
  std::list<double> l;
  for (int i = 0; i < 5; i++) i % 2 ? l.push_back(x * i) : l.push_front(x * x + i);
  double sum = 0, by = 1;
  for (double v : l) sum += by * v * v, by += 1;
  return sum;
}
extern "C" void test_lists() {
  double x = 0.7;
  BOTH(lists, x);
}
static double closures(double x) {
  std::function<double(double)> f = [x](double y) { return x * y * y; };
  std::function<double(double)> g = [&f](double y) { return f(y) + y; };
  return g(x) * g(2);
}
extern "C" void test_closures() {
  double x = 0.7;
  BOTH(closures, x);
}
static double shared(double x) {
  struct node {
    double value;
    std::shared_ptr<node> next;
  };
  std::shared_ptr<node> head;
  for (int i = 0; i < 4; i++) head = std::make_shared<node>(node{x * i + 1, head});
  double product = 1;
  for (auto n = head; n; n = n->next) product *= n->value;
  return product;
}
extern "C" void test_shared() {
  double x = 0.7;
  BOTH(shared, x);
}
static double caught(double x) {
  double sum = 0;
  for (int i = 0; i < 3; i++) try {
      if (i == 1) throw std::runtime_error("one");
      sum += x * x * i;
    } catch (const std::exception &e) {
      sum += x * 10;
    }
  return sum;
}
extern "C" void test_caught() {
  double x = 0.7;
  BOTH(caught, x);
}
static double streamed(double x) {
  std::ostringstream out;
  double y = x * x * x;
  out << "y = " << y << " of " << std::string("x") << '\n';
  if (out.str().size() > 1000) std::cout << out.str();
  return y;
}
extern "C" void test_streamed() {
  double x = 0.7;
  BOTH(streamed, x);
}
static double nested(double x) {
  std::vector<std::vector<double>> m(3, std::vector<double>(3, x));
  for (int i = 0; i < 3; i++) m[i][i] += i * x * x;
  double sum = 0;
  for (auto &row : m) sum += std::inner_product(row.begin(), row.end(), m[0].begin(), 0.0);
  return sum;
}
extern "C" void test_nested() {
  double x = 0.7;
  BOTH(nested, x);
}
struct shape {
  virtual ~shape() = default;
  virtual double area() const = 0;
};
struct square : shape {
  double side;
  explicit square(double side) : side(side) {}
  double area() const override { return side * side; }
};
struct disc : shape {
  double radius;
  explicit disc(double radius) : radius(radius) {}
  double area() const override { return 3 * radius * radius; }
};
static double polymorphic(double x) {
  std::vector<std::unique_ptr<shape>> all;
  all.push_back(std::make_unique<square>(x));
  all.push_back(std::make_unique<disc>(2 * x));
  double sum = 0;
  for (auto &s : all) sum += s->area();
  return sum;
}
extern "C" void test_polymorphic() {
  double x = 0.7;
  BOTH(polymorphic, x);
}
static double queued(double x) {
  std::deque<double> q;
  for (int i = 0; i < 100; i++) {
    q.push_back(x * i);
    if (q.size() > 5) q.pop_front();
  }
  return std::accumulate(q.begin(), q.end(), 0.0, [](double a, double b) { return a + b * b; });
}
extern "C" void test_queued() {
  double x = 0.7;
  BOTH(queued, x);
}
template <int n> static double unrolled(double x) { return x * unrolled<n - 1>(x) + n; }
template <> double unrolled<0>(double x) { return x; }
static double templated(double x) { return unrolled<8>(x); }
extern "C" void test_templated() {
  double x = 0.7;
  BOTH(templated, x);
}
