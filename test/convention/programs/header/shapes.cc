// Shapes in which programs ask for derivatives by enzyme::autodiff: kernels in templates, arrays, jacobians, methods, derivatives of
// derivatives.
#include <enzyme/enzyme>
#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <numeric>
#include <valarray>
#include <vector>

namespace {
// ---- kernels that are passed on, as libraries of finite elements do
template <typename Kernel, typename... Arguments> auto forward_of(const Kernel &kernel, Arguments &&...arguments) {
  return enzyme::get<0>(enzyme::autodiff<enzyme::Forward, enzyme::DuplicatedNoNeed<double>>(kernel, arguments...));
}
struct Context { double scale; int power; };
double residual(double *x, double *out, void *context) {
  const Context *c = static_cast<const Context *>(context);
  double sum = 0;
  for (int i = 0; i < 3; i++) {
    double p = c->scale;
    for (int k = 0; k < c->power; k++) p *= x[i];
    out[i] = p + x[(i + 1) % 3];
    sum += out[i];
  }
  return sum;
}
double norm(const double *v, std::size_t size) noexcept {
  double sum = 0.0;
  for (std::size_t i = 0; i < size; ++i) sum += v[i] * v[i];
  return std::sqrt(sum);
}

// ---- small linear algebra
template <int rows, int columns> struct Matrix {
  std::array<std::array<double, columns>, rows> at{};
  std::array<double, columns> &operator[](int i) { return at[i]; }
  const std::array<double, columns> &operator[](int i) const { return at[i]; }
};
template <int n> double determinant(const Matrix<n, n> &given) {
  Matrix<n, n> m = given;
  double d = 1;
  for (int k = 0; k < n; k++) {
    d *= m[k][k];
    for (int i = k + 1; i < n; i++) {
      double f = m[i][k] / m[k][k];
      for (int j = k; j < n; j++) m[i][j] -= f * m[k][j];
    }
  }
  return d;
}
template <int n> Matrix<n, n> gradient_of_determinant(const Matrix<n, n> &m) {
  Matrix<n, n> g;
  enzyme::autodiff<enzyme::Reverse>(determinant<n>, enzyme::Duplicated<const Matrix<n, n> &>{m, g});
  return g;
}
std::array<double, 2> rotate(std::array<double, 2> p, double angle) {
  return {{p[0] * std::cos(angle) - p[1] * std::sin(angle), p[0] * std::sin(angle) + p[1] * std::cos(angle)}};
}

// ---- models
class Network {
  std::vector<double> weights;
  std::size_t hidden;

 public:
  Network(std::vector<double> weights, std::size_t hidden) : weights(std::move(weights)), hidden(hidden) {}
  double operator()(double x) const {
    double out = 0;
    for (std::size_t h = 0; h < hidden; h++) out += weights[2 * h + 1] * std::tanh(weights[2 * h] * x);
    return out;
  }
  double &weight(std::size_t i) { return weights[i]; }
  static double loss(const Network &net, const double *x, const double *y, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) sum += (net(x[i]) - y[i]) * (net(x[i]) - y[i]);
    return sum;
  }
  double slope(double x) const {
    return enzyme::get<0>(enzyme::autodiff<enzyme::Forward>([this](double at) { return (*this)(at); }, enzyme::Duplicated<double>{x, 1.0}));
  }
};
double wave(double x) { return std::sin(x) * x; }
double first(double x) { return enzyme::get<0>(enzyme::get<0>(enzyme::autodiff<enzyme::Reverse>(wave, enzyme::Active<double>{x}))); }
double second(double x) { return enzyme::get<0>(enzyme::autodiff<enzyme::Forward>(first, enzyme::Duplicated<double>{x, 1.0})); }
double third(double x) { return enzyme::get<0>(enzyme::autodiff<enzyme::Forward>(second, enzyme::Duplicated<double>{x, 1.0})); }
template <typename T> T polynomial(T x, T y) { return x * x * y + T(3) * y * y; }
template <typename T, typename F> T newton(F f, T x) {
  for (int i = 0; i < 30; i++) {
    auto both = enzyme::autodiff<enzyme::Forward, enzyme::Duplicated<T>>(f, enzyme::Duplicated<T>{x, T(1)});
    x -= enzyme::get<0>(both) / enzyme::get<1>(both);
  }
  return x;
}
struct Particle { double position[3], mass; };
double energy(const std::vector<Particle> &all, double g) {
  double sum = 0;
  for (std::size_t i = 0; i < all.size(); i++)
    for (std::size_t j = 0; j < i; j++) {
      double r = 0;
      for (int k = 0; k < 3; k++) r += std::pow(all[i].position[k] - all[j].position[k], 2);
      sum -= g * all[i].mass * all[j].mass / std::sqrt(r);
    }
  return sum;
}
}  // namespace

extern "C" {
void test_a_kernel_of_a_context() {
  double x[3] = {1, 2, 3}, dx[3] = {1, 0, -1}, out[3], dout[3] = {0, 0, 0};
  Context context{0.5, 2}, zero{0, 0};
  enzyme::autodiff<enzyme::Forward, enzyme::Const<double>>(residual, enzyme::Duplicated<double *>{x, dx}, enzyme::Duplicated<double *>{out, dout},
                                                           enzyme::Const<void *>{static_cast<void *>(&context)});
  EXACT(dout[0], 1), EXACT(dout[1], -1), EXACT(dout[2], -3 + 1);
  (void)zero;
  double bar[3] = {0, 0, 0}, seeds[3] = {0, 1, 0};
  enzyme::autodiff<enzyme::Reverse, enzyme::Const<double>>(residual, enzyme::Duplicated<double *>{x, bar}, enzyme::DuplicatedNoNeed<double *>{out, seeds},
                                                           enzyme::Const<void *>{&context});
  EXACT(bar[0], 0), EXACT(bar[1], 2), EXACT(bar[2], 1);
}
void test_a_lambda_turned_into_a_function_and_passed_on() {
  auto kernel = [](const double *u, double k) { return k * u[0] * u[1]; };
  double u[2] = {3, 4}, du[2] = {1, 0};
  EXACT(forward_of(+kernel, enzyme::Duplicated<const double *>{u, du}, enzyme::Const<double>{2}), 8);
  EXACT(forward_of(kernel, enzyme::Duplicated<const double *>{u, du}, enzyme::Duplicated<double>{2, 1}), 8 + 12);
}
void test_a_function_that_throws_nothing_with_a_size() {
  double v[4] = {1, 2, 2, 4}, dv[4] = {0};
  std::size_t size = 4;
  enzyme::autodiff<enzyme::Reverse>(norm, enzyme::DuplicatedNoNeed<const double *>{v, dv}, enzyme::Const<std::size_t>{size});
  for (int i = 0; i < 4; i++) EXACT(dv[i], v[i] / 5);
}
void test_determinants_by_size() {
  Matrix<2, 2> a;
  a.at = {{{{1, 2}}, {{3, 4}}}};
  auto g = gradient_of_determinant(a);
  EXACT(g[0][0], 4), EXACT(g[0][1], -3), EXACT(g[1][0], -2), EXACT(g[1][1], 1);
  Matrix<4, 4> b;
  for (int i = 0; i < 4; i++)
    for (int j = 0; j < 4; j++) b[i][j] = 1.0 / (i + j + 1) + (i == j);
  auto h = gradient_of_determinant(b);
  for (int i = 0; i < 4; i++) CLOSE(h[i][2], SLOPE(b[i][2], determinant(b)));
}
void test_arrays_by_value() {
  std::array<double, 2> p{{3, 4}};
  auto all = enzyme::autodiff<enzyme::Forward, enzyme::Duplicated<std::array<double, 2>>>(
      rotate, enzyme::Duplicated<std::array<double, 2>>{p, {{1, 0}}}, enzyme::Duplicated<double>{0.3, 1});
  EXACT(enzyme::get<0>(all)[0], 3 * cos(0.3) - 4 * sin(0.3));
  EXACT(enzyme::get<1>(all)[0], cos(0.3) - 3 * sin(0.3) - 4 * cos(0.3));
  EXACT(enzyme::get<1>(all)[1], sin(0.3) + 3 * cos(0.3) - 4 * sin(0.3));
  auto distance = [](std::array<double, 2> q, double r) { return (q[0] * q[0] + q[1] * q[1]) * r; };
  auto gradients = enzyme::get<0>(enzyme::autodiff<enzyme::Reverse>(distance, enzyme::Active<std::array<double, 2>>{p}, enzyme::Active<double>{2}));
  EXACT(enzyme::get<0>(gradients)[1], 16), EXACT(enzyme::get<1>(gradients), 25);
}
void test_a_model_with_weights_of_its_own() {
  Network net({0.5, 1.5, -0.3, 0.7}, 2), shadow({0, 0, 0, 0}, 2);
  double x[3] = {-1, 0.5, 2}, y[3] = {0, 1, 0.5};
  auto all = enzyme::autodiff<enzyme::ReverseWithPrimal>(Network::loss, enzyme::Duplicated<const Network &>{net, shadow},
                                                         enzyme::Const<const double *>{x}, enzyme::Const<const double *>{y}, enzyme::Const<int>{3});
  EXACT(enzyme::get<1>(all), Network::loss(net, x, y, 3));
  for (int i = 0; i < 4; i++) CLOSE(shadow.weight(i), SLOPE(net.weight(i), Network::loss(net, x, y, 3)));
}
void test_a_method_that_asks_for_the_slope_of_its_object() {
  Network net({0.5, 1.5, -0.3, 0.7}, 2);
  double x = 0.4;
  CLOSE(net.slope(x), SLOPE(x, net(x)));
}
void test_derivatives_of_derivatives() {
  double x = 0.8;
  EXACT(first(x), sin(x) + x * cos(x));
  EXACT(second(x), 2 * cos(x) - x * sin(x));
  EXACT(third(x), -3 * sin(x) - x * cos(x));
}
void test_templates_by_type() {
  auto wide = enzyme::get<0>(enzyme::autodiff<enzyme::Reverse>(polynomial<double>, enzyme::Active<double>{2}, enzyme::Active<double>{3}));
  EXACT(enzyme::get<0>(wide), 12), EXACT(enzyme::get<1>(wide), 22);
  auto narrow = enzyme::get<0>(enzyme::autodiff<enzyme::Reverse>(polynomial<float>, enzyme::Active<float>{2}, enzyme::Active<float>{3}));
  EXACT_FLOAT(enzyme::get<0>(narrow), 12), EXACT_FLOAT(enzyme::get<1>(narrow), 22);
}
void test_newton_s_method_on_any_function() {
  EXACT(newton([](double x) { return x * x - 2; }, 1.0), sqrt(2.0));
  double k = 3;
  EXACT(newton([&](double x) { return std::exp(x) - k; }, 1.0), log(3.0));
  EXACT_FLOAT(newton([](float x) { return x * x * x - 2; }, 1.0f), cbrt(2.0));
}
void test_vectors_of_structures() {
  std::vector<Particle> all{{{0, 0, 0}, 1}, {{1, 0.5, 0}, 2}, {{-1, 1, 0.3}, 3}}, shadow(3, Particle{});
  double g = 0.7;
  auto by_g = enzyme::get<1>(enzyme::get<0>(
      enzyme::autodiff<enzyme::Reverse>(energy, enzyme::Duplicated<const std::vector<Particle> &>{all, shadow}, enzyme::Active<double>{g})));
  CLOSE(by_g, SLOPE(g, energy(all, g)));
  for (auto p = 0; p < 3; p++) {
    CLOSE(shadow[p].mass, SLOPE(all[p].mass, energy(all, g)));
    CLOSE(shadow[p].position[1], SLOPE(all[p].position[1], energy(all, g)));
  }
}
void test_memory_owned_by_pointers() {
  auto work = [](const double *x, double *out, int n) {
    std::unique_ptr<double[]> copy(new double[n]);
    std::copy(x, x + n, copy.get());
    std::partial_sum(copy.get(), copy.get() + n, out);
  };
  double x[3] = {1, 2, 3}, dx[3] = {0}, out[3], dout[3] = {1, 10, 100};
  enzyme::autodiff<enzyme::Reverse>(work, enzyme::Duplicated<const double *>{x, dx}, enzyme::Duplicated<double *>{out, dout}, enzyme::Const<int>{3});
  EXACT(out[2], 6);
  EXACT(dx[0], 111), EXACT(dx[1], 110), EXACT(dx[2], 100);
}
void test_references_in_place() {
  auto scale = [](double &x, double k) { x *= k * x; };
  double x = 3, dx = 1;
  auto all = enzyme::autodiff<enzyme::Reverse>(scale, enzyme::Duplicated<double &>{x, dx}, enzyme::Active<double>{2});
  EXACT(x, 18), EXACT(dx, 12), EXACT(enzyme::get<1>(enzyme::get<0>(all)), 9);
}
void test_algorithms() {
  auto inner = [](const std::vector<double> &a, const std::vector<double> &b) { return std::inner_product(a.begin(), a.end(), b.begin(), 0.0); };
  std::vector<double> a{1, 2, 3}, b{4, 5, 6}, da(3), db(3);
  enzyme::autodiff<enzyme::Reverse>(inner, enzyme::Duplicated<const std::vector<double> &>{a, da}, enzyme::Duplicated<const std::vector<double> &>{b, db});
  for (int i = 0; i < 3; i++) {
    EXACT(da[i], b[i]);
    EXACT(db[i], a[i]);
  }
  auto largest = [](const std::vector<double> &v) { return *std::max_element(v.begin(), v.end()) * std::accumulate(v.begin(), v.end(), 0.0); };
  std::vector<double> v{1, 5, 2}, dv(3);
  enzyme::autodiff<enzyme::Reverse>(largest, enzyme::Duplicated<const std::vector<double> &>{v, dv});
  EXACT(dv[0], 5), EXACT(dv[1], 5 + 8), EXACT(dv[2], 5);
}
void test_several_directions_one_after_the_other() {
  double x[3] = {1, 2, 3}, jacobian[3][3], out[3];
  Context context{0.5, 2};
  for (int i = 0; i < 3; i++) {
    double e[3] = {0, 0, 0};
    e[i] = 1;
    enzyme::autodiff<enzyme::Forward>(residual, enzyme::Duplicated<double *>{x, e}, enzyme::Duplicated<double *>{out, jacobian[i]},
                                      enzyme::Const<void *>{&context});
  }
  for (int i = 0; i < 3; i++)
    for (int j = 0; j < 3; j++) EXACT(jacobian[i][j], (i == j ? x[i] : 0) + (i == (j + 1) % 3 ? 1 : 0));
}
void test_float_and_double_mixed_with_integers() {
  auto mixed = [](float a, int n, double b, bool square, const char *name) { return (square ? a * a : a) * n * b + name[0]; };
  auto all = enzyme::autodiff<enzyme::ReverseWithPrimal>(mixed, enzyme::Active<float>{3}, enzyme::Const<int>{2}, enzyme::Active<double>{5},
                                                         enzyme::Const<bool>{true}, enzyme::Const<const char *>{"a"});
  EXACT_FLOAT(enzyme::get<0>(enzyme::get<0>(all)), 60), EXACT(enzyme::get<2>(enzyme::get<0>(all)), 18), EXACT(enzyme::get<1>(all), 187);
}
}
#if __cplusplus >= 201703L
#include <optional>
#include <tuple>
#include <variant>
extern "C" {
void test_wrappers_in_a_tuple() {
  auto kernel = [](double a, double b, double c) { return a * b * c; };
  std::tuple arguments{enzyme::Duplicated{2.0, 1.0}, enzyme::Const{3.0}, enzyme::Duplicated{5.0, 10.0}};
  auto tangent = std::apply([&](auto &&...each) { return enzyme::get<0>(enzyme::autodiff<enzyme::Forward>(kernel, each...)); }, arguments);
  EXACT(tangent, 15 + 60);
}
void test_variants_and_optionals() {
  using Shape = std::variant<double, std::array<double, 2>>;
  auto area = [](const Shape &shape, const std::optional<double> &depth) {
    double a = std::visit([](const auto &s) -> double {
      if constexpr (std::is_same_v<std::decay_t<decltype(s)>, double>) return 3 * s * s;
      else return s[0] * s[1];
    }, shape);
    return a * depth.value_or(1);
  };
  Shape circle{2.0}, dcircle{0.0}, box{std::array<double, 2>{3, 4}}, dbox{std::array<double, 2>{0, 0}};
  std::optional<double> depth{5.0}, ddepth{0.0};
  enzyme::autodiff<enzyme::Reverse>(area, enzyme::Duplicated<const Shape &>{circle, dcircle}, enzyme::Duplicated<const std::optional<double> &>{depth, ddepth});
  EXACT(std::get<0>(dcircle), 60), EXACT(*ddepth, 12);
  enzyme::autodiff<enzyme::Reverse>(area, enzyme::Duplicated<const Shape &>{box, dbox}, enzyme::Duplicated<const std::optional<double> &>{depth, ddepth});
  EXACT(std::get<1>(dbox)[0], 20), EXACT(std::get<1>(dbox)[1], 15), EXACT(*ddepth, 24);
}
}
#else
extern "C" void test_wrappers_in_a_tuple() { EXACT(1, 1); }
extern "C" void test_variants_and_optionals() { EXACT(1, 1); }
#endif
