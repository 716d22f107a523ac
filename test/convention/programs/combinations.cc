// C++ as people write it around the convention: references, lambdas, members, containers, classes that own memory.
#include <algorithm>
#include <array>
#include <cmath>
#include <complex>
#include <functional>
#include <memory>
#include <numeric>
#include <stdexcept>
#include <string>
#include <tuple>
#include <utility>
#include <vector>
extern int enzyme_const, enzyme_dup, enzyme_dupnoneed, enzyme_out, enzyme_width, enzyme_primal_return, enzyme_noret, enzyme_interleave;
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
template <typename R, typename... T> R __enzyme_augmentfwd(void *, T...);
template <typename R, typename... T> R __enzyme_reverse(void *, T...);
template <typename R, typename... T> R __enzyme_fwdsplit(void *, T...);
template <typename R, typename... T> R __enzyme_batch(void *, T...);
extern double __enzyme_autodiff_plain(void *, ...);
struct two { double a, b; };
struct three { double r, theta, phi; };
struct four { double a, b, c, d; };

static double by_reference(const double &x, double &y) {
  y = x * y;
  return x * std::sin(y);
}
extern "C" void test_references() {
  double x = 0.6, y = 1.4, dx = 0, dy = 0;
  __enzyme_autodiff<double>((void *)by_reference, enzyme_dup, &x, &dx, enzyme_dup, &y, &dy);
  EXACT(y, 0.6 * 1.4);
  double z = 1.4;
  CLOSE(dx, SLOPE(x, (z = 1.4, by_reference(x, z))));
  CLOSE(dy, x * x * std::cos(x * 1.4));
}

extern "C" void test_a_lambda_as_a_function_pointer() {
  double (*square)(double) = [](double x) { return x * x * x; };
  EXACT(__enzyme_autodiff<double>((void *)square, 2.0), 12);
  EXACT(__enzyme_autodiff<double>((void *)+[](double x, double y) { return x / y; }, enzyme_const, 3.0, enzyme_out, 2.0), -0.75);
}

template <typename T, int N> T power(T x) {
  T r = 1;
  for (int i = 0; i < N; i++) r *= x;
  return r;
}
extern "C" void test_templates_of_several_types() {
  EXACT(__enzyme_autodiff<double>((void *)power<double, 4>, 2.0), 32);
  EXACT_FLOAT(__enzyme_autodiff<float>((void *)power<float, 3>, 2.0f), 12);
  EXACT(__enzyme_fwddiff<double>((void *)power<double, 3>, enzyme_dup, 2.0, 0.5), 6);
}

struct Layer {
  std::vector<double> w, b;
  double apply(const std::vector<double> &x) const {
    double s = 0;
    for (size_t i = 0; i < b.size(); i++) {
      double a = b[i];
      for (size_t j = 0; j < x.size(); j++) a += w[i * x.size() + j] * x[j];
      s += std::tanh(a);
    }
    return s;
  }
};
static double run(const Layer *l, const std::vector<double> *x) { return l->apply(*x); }
extern "C" void test_objects_of_vectors_and_their_shadows() {
  Layer l{{0.5, -0.25, 0.125, 1}, {0.1, 0.2}}, d{{0, 0, 0, 0}, {0, 0}};
  std::vector<double> x{0.7, -0.4}, dx{0, 0};
  __enzyme_autodiff<double>((void *)run, enzyme_dup, &l, &d, enzyme_dup, &x, &dx);
  for (int i = 0; i < 4; i++) CLOSE(d.w[i], SLOPE(l.w[i], l.apply(x)));
  CLOSE(d.b[1], SLOPE(l.b[1], l.apply(x)));
  CLOSE(dx[0], SLOPE(x[0], l.apply(x)));
  Layer t{{1, 0, 0, 0}, {0, 0}};
  std::vector<double> none{0, 0};
  EXACT(__enzyme_fwddiff<double>((void *)run, enzyme_dup, &l, &t, enzyme_dup, &x, &none), d.w[0]);
}

static std::array<double, 3> spherical(double r, double theta, double phi) {
  return {r * std::sin(theta) * std::cos(phi), r * std::sin(theta) * std::sin(phi), r * std::cos(theta)};
}
extern "C" void test_an_array_returned_in_memory() {
  auto t = __enzyme_fwddiff<std::array<double, 3>>((void *)spherical, 2.0, 1.0, 0.5, 0.0, 0.25, 0.0);
  EXACT(t[0], std::sin(0.5) * std::cos(0.25));
  EXACT(t[2], std::cos(0.5));
  std::array<double, 3> seed{1, 0, 2};
  auto g = __enzyme_autodiff<three>((void *)spherical, &seed, 2.0, 0.5, 0.25);
  EXACT(g.r, std::sin(0.5) * std::cos(0.25) + 2 * std::cos(0.5));
  EXACT(g.phi, -2 * std::sin(0.5) * std::sin(0.25));
}
static std::pair<double, double> polar(double x, double y) { return {std::hypot(x, y), std::atan2(y, x)}; }
extern "C" void test_a_pair_returned_in_registers() {
  auto t = __enzyme_fwddiff<std::pair<double, double>>((void *)polar, 3.0, 1.0, 4.0, 0.0);
  EXACT(t.first, 0.6);
  EXACT(t.second, -4.0 / 25);
}

static std::complex<double> mobius(std::complex<double> z, std::complex<double> w) { return (z * w + 1.0) / (z - w); }
static double modulus(double a, double b, double c, double d) { return std::norm(mobius({a, b}, {c, d})); }
extern "C" void test_complex_numbers() {
  double a = 0.5, b = 1.5, c = -0.25, d = 0.75;
  auto g = __enzyme_autodiff<four>((void *)modulus, a, b, c, d);
  CLOSE(g.a, SLOPE(a, modulus(a, b, c, d)));
  CLOSE(g.b, SLOPE(b, modulus(a, b, c, d)));
  CLOSE(g.c, SLOPE(c, modulus(a, b, c, d)));
  CLOSE(g.d, SLOPE(d, modulus(a, b, c, d)));
}

struct Node {
  virtual ~Node() = default;
  virtual double value(const double *x) const = 0;
};
using Tree = std::unique_ptr<Node>;
struct Variable : Node {
  int i;
  explicit Variable(int i) : i(i) {}
  double value(const double *x) const override { return x[i]; }
};
struct Product : Node {
  Tree a, b;
  Product(Tree a, Tree b) : a(std::move(a)), b(std::move(b)) {}
  double value(const double *x) const override { return a->value(x) * b->value(x); }
};
struct Sine : Node {
  Tree a;
  explicit Sine(Tree a) : a(std::move(a)) {}
  double value(const double *x) const override { return std::sin(a->value(x)); }
};
static double evaluate(const double *x, int depth) {
  Tree t = std::make_unique<Variable>(0);
  for (int i = 0; i < depth; i++) t = std::make_unique<Sine>(std::make_unique<Product>(std::move(t), std::make_unique<Variable>(1)));
  return t->value(x);
}
extern "C" void test_a_tree_of_expressions() {
  double x[2] = {0.8, 1.2}, dx[2] = {0};
  __enzyme_autodiff<double>((void *)evaluate, enzyme_dup, x, dx, enzyme_const, 3);
  CLOSE(dx[0], SLOPE(x[0], evaluate(x, 3)));
  CLOSE(dx[1], SLOPE(x[1], evaluate(x, 3)));
  double e[2] = {1, 0};
  EXACT(__enzyme_fwddiff<double>((void *)evaluate, enzyme_dup, x, e, enzyme_const, 3), dx[0]);
}

static double folded(const double *x, int n) {
  std::vector<double> v(x, x + n);
  std::transform(v.begin(), v.end(), v.begin(), [](double y) { return std::exp(-y * y); });
  std::partial_sum(v.begin(), v.end(), v.begin());
  std::reverse(v.begin(), v.end());
  return std::inner_product(v.begin(), v.end(), x, 0.0) + *std::max_element(v.begin(), v.end());
}
extern "C" void test_algorithms() {
  double x[4] = {0.5, 1.5, -0.5, 0.25}, dx[4] = {0};
  __enzyme_autodiff<double>((void *)folded, enzyme_dup, x, dx, 4);
  for (int i = 0; i < 4; i++) CLOSE(dx[i], SLOPE(x[i], folded(x, 4)));
  double twice[4] = {0};
  void *tape = __enzyme_augmentfwd<void *>((void *)folded, enzyme_noret, enzyme_dup, x, twice, 4);
  __enzyme_reverse<void>((void *)folded, enzyme_dup, x, twice, 4, 2.0, tape);
  EXACT(twice[3], 2 * dx[3]);
}

static double composed(double x, double k) {
  std::function<double(double)> f = [k](double y) { return y * k; };
  std::function<double(double)> g = [f](double y) { return f(y) * f(y) + y; };
  return g(f(x));
}
extern "C" void test_functions_in_objects() {
  double x = 0.7, k = 1.3;
  auto g = __enzyme_autodiff<two>((void *)composed, x, k);
  CLOSE(g.a, SLOPE(x, composed(x, k)));
  CLOSE(g.b, SLOPE(k, composed(x, k)));
}

static double guarded(const double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) try {
      if (x[i] < 0) throw std::domain_error("negative");
      s += std::sqrt(x[i]);
    } catch (const std::domain_error &) {
      s += x[i] * x[i];
    }
  return s;
}
extern "C" void test_exceptions_inside() {
  double x[3] = {4, -3, 0.25}, dx[3] = {0};
  __enzyme_autodiff<double>((void *)guarded, enzyme_dup, x, dx, 3);
  EXACT(dx[0], 0.25), EXACT(dx[1], -6), EXACT(dx[2], 1);
}

namespace geometry {
struct Point {
  double x, y;
  Point operator+(const Point &o) const { return {x + o.x, y + o.y}; }
  Point operator*(double k) const { return {k * x, k * y}; }
  double dot(const Point &o) const { return x * o.x + y * o.y; }
};
class Curve {
  Point a, b, c;

 public:
  Curve(Point a, Point b, Point c) : a(a), b(b), c(c) {}
  Point at(double t) const { return a * ((1 - t) * (1 - t)) + b * (2 * t * (1 - t)) + c * (t * t); }
  static double distance(const Point *control, double t) {
    Point p = Curve(control[0], control[1], control[2]).at(t);
    return p.dot(p);
  }
};
}  // namespace geometry
extern "C" void test_members_and_operators() {
  geometry::Point p[3] = {{0, 1}, {2, 3}, {4, -1}}, d[3] = {};
  double t = 0.3;
  double dt = __enzyme_autodiff<double>((void *)&geometry::Curve::distance, enzyme_dup, p, d, enzyme_out, t);
  CLOSE(dt, SLOPE(t, geometry::Curve::distance(p, t)));
  CLOSE(d[1].y, SLOPE(p[1].y, geometry::Curve::distance(p, t)));
}

static void unpack(const double *in, std::tuple<double, float, int> *out) {
  *out = std::make_tuple(in[0] * in[1], (float)(in[0] + in[1]), 7);
  std::get<0>(*out) += std::get<1>(*out) * std::get<2>(*out);
}
extern "C" void test_a_tuple_in_memory() {
  double in[2] = {2, 3}, din[2] = {0};
  std::tuple<double, float, int> out, dout{1.0, 0.0f, 0};
  __enzyme_autodiff<void>((void *)unpack, enzyme_dup, in, din, enzyme_dup, &out, &dout);
  EXACT(std::get<0>(out), 6 + 35);
  EXACT(din[0], 3 + 7), EXACT(din[1], 2 + 7);
}

static double words(const char *text, double x) {
  std::string s = text;
  double r = 1;
  for (char c : s + "!") r = r * 0.5 + x * (c - 'a');
  return r * (double)s.size();
}
extern "C" void test_text_beside_numbers() {
  double x = 1.5;
  EXACT(__enzyme_autodiff<double>((void *)words, enzyme_const, "gradient of a long enough text", x),
        __enzyme_fwddiff<double>((void *)words, enzyme_const, "gradient of a long enough text", enzyme_dup, x, 1.0));
  CLOSE(__enzyme_autodiff<double>((void *)words, enzyme_const, "gradient", x), SLOPE(x, words("gradient", x)));
}

static double recursive(const std::vector<double> &v, size_t from) {
  if (from + 1 >= v.size()) return v.back();
  return v[from] * recursive(v, from + 1) + recursive(v, from + 2 < v.size() ? from + 2 : v.size());
}
static double begin(const std::vector<double> *v) { return recursive(*v, 0); }
extern "C" void test_recursion_on_a_vector() {
  std::vector<double> v{1, 2, 3, 4, 5}, d(5), e{0, 0, 1, 0, 0};
  __enzyme_autodiff<double>((void *)begin, enzyme_dup, &v, &d);
  for (int i = 0; i < 5; i++) CLOSE(d[i], SLOPE(v[i], begin(&v)));
  EXACT(__enzyme_fwddiff<double>((void *)begin, enzyme_dup, &v, &e), d[2]);
}

struct Owner {
  double *data;
  size_t n;
  explicit Owner(size_t n) : data(new double[n]()), n(n) {}
  Owner(const Owner &o) : data(new double[o.n]), n(o.n) { std::copy(o.data, o.data + n, data); }
  Owner &operator=(Owner o) {
    std::swap(data, o.data);
    std::swap(n, o.n);
    return *this;
  }
  ~Owner() { delete[] data; }
};
static Owner doubled(Owner o) {
  for (size_t i = 0; i < o.n; i++) o.data[i] *= 2 + i;
  return o;
}
static double owned(const double *x, int n) {
  Owner a(n);
  std::copy(x, x + n, a.data);
  Owner b = doubled(a);
  a = b;
  double s = 0;
  for (int i = 0; i < n; i++) s += a.data[i] * b.data[n - 1 - i];
  return s;
}
extern "C" void test_a_class_that_owns_memory() {
  double x[3] = {1, 2, 3}, dx[3] = {0};
  __enzyme_autodiff<double>((void *)owned, enzyme_dup, x, dx, 3);
  for (int i = 0; i < 3; i++) CLOSE(dx[i], SLOPE(x[i], owned(x, 3)));
  double e[3] = {0, 1, 0};
  void *tape = __enzyme_augmentfwd<void *>((void *)owned, enzyme_noret, enzyme_dup, x, e, 3);
  EXACT(__enzyme_fwdsplit<double>((void *)owned, enzyme_dup, x, e, 3, tape), dx[1]);
}

template <typename F> static double newton(F g, double x) {
  double (*f)(double) = g;
  for (int i = 0; i < 8; i++) x -= f(x) / __enzyme_autodiff<double>((void *)f, x);
  return x;
}
extern "C" void test_newtons_method_with_a_lambda() {
  EXACT(newton([](double x) { return x * x - 2; }, 1.0), std::sqrt(2.0));
  EXACT(newton([](double x) { return std::exp(x) - 3; }, 1.0), std::log(3.0));
}

static double outer_sum(double x) {
  auto inner = +[](double y) { return y * y * y; };
  return x * __enzyme_fwddiff<double>((void *)inner, x, 1.0) + __enzyme_autodiff<double>((void *)inner, x);
}
extern "C" void test_derivatives_inside_of_what_is_differentiated() {
  double x = 1.3;
  EXACT(__enzyme_autodiff<double>((void *)outer_sum, x), 9 * x * x + 6 * x);
  auto lanes = __enzyme_batch<two>((void *)outer_sum, enzyme_width, 2, 1.0, 2.0);
  EXACT(lanes.a, 6);
  EXACT(lanes.b, 36);
}
