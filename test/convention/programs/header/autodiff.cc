// enzyme::autodiff of <bitgrad/enzyme>, in any standard from C++14 on.
#include <bitgrad/enzyme>
#include <complex>
#include <functional>
#include <vector>

using namespace enzyme;

static double f(double x, double y) { return x * x * y + sin(y); }
static double three(double x, float y, double z) { return x * x * y * z; }
static float single(float x, double y, float z) { return x * y * z * z; }

extern "C" {
void test_gradients_by_position() {
  double x = 1.5, y = 0.4;
  auto both = get<0>(autodiff<Reverse>(f, Active<double>{x}, Active<double>{y}));
  CLOSE(get<0>(both), SLOPE(x, f(x, y)));
  CLOSE(get<1>(both), SLOPE(y, f(x, y)));
  CLOSE(get<0>(get<0>(autodiff<Reverse>(f, Active<double>{x}, Const<double>{y}))), SLOPE(x, f(x, y)));
  CLOSE(get<1>(get<0>(autodiff<Reverse>(f, Const<double>{x}, Active<double>{y}))), SLOPE(y, f(x, y)));
  static_assert(std::is_same<decltype(autodiff<Reverse>(f, Const<double>{x}, Active<double>{y})), tuple<tuple<nodiff, double>>>::value, "");
}
void test_members_of_several_sizes() {
  auto all = autodiff<ReverseWithPrimal>(single, Active<float>{2}, Active<double>{3}, Active<float>{5});
  EXACT_FLOAT(get<0>(get<0>(all)), 75);
  EXACT_FLOAT(get<1>(get<0>(all)), 50);
  EXACT_FLOAT(get<2>(get<0>(all)), 60);
  EXACT_FLOAT(get<1>(all), 150);
  auto outer = get<0>(autodiff<Reverse>(three, Active<double>{2}, Const<float>{3}, Active<double>{5}));
  EXACT(get<0>(outer), 60);
  EXACT(get<2>(outer), 12);
  auto two = get<0>(autodiff<Reverse>(three, Const<double>{2}, Active<float>{3}, Active<double>{5}));
  EXACT_FLOAT(get<1>(two), 20);
  EXACT(get<2>(two), 12);
}
void test_the_primal_comes_second() {
  auto all = autodiff<ReverseWithPrimal>(f, Const<double>{1.5}, Const<double>{0.4});
  EXACT(get<1>(all), f(1.5, 0.4));
}
}

static double weighted(const std::vector<double> &x, double k, const double *w) {
  double sum = 0;
  for (size_t i = 0; i < x.size(); i++) sum += k * k * w[i] * x[i] * x[i];
  return sum;
}
extern "C" {
void test_duplicated_before_active() {
  std::vector<double> x{1, 2, 3}, dx(3, 0.0);
  double w[3] = {2, 3, 4}, dw[3] = {0};
  auto all = autodiff<ReverseWithPrimal>(weighted, Duplicated<const std::vector<double> &>{x, dx}, Active<double>{2},
                                         Duplicated<const double *>{w, dw});
  EXACT(get<1>(get<0>(all)), 2 * 2 * (2 + 12 + 36));
  EXACT(get<1>(all), 4 * (2 + 12 + 36));
  for (int i = 0; i < 3; i++) {
    EXACT(dx[i], 8 * w[i] * x[i]);
    EXACT(dw[i], 4 * x[i] * x[i]);
  }
}
void test_constant_references_and_pointers() {
  std::vector<double> x{1, 2, 3};
  double w[3] = {2, 3, 4};
  auto all = get<0>(autodiff<Reverse>(weighted, Const<const std::vector<double> &>{x}, Active<double>{2}, Const<const double *>{w}));
  EXACT(get<1>(all), 2 * 2 * (2 + 12 + 36));
}
void test_tangents() {
  double x = 1.5, y = 0.4;
  CLOSE(get<0>(autodiff<Forward>(f, Duplicated<double>{x, 2}, Const<double>{y})), 2 * SLOPE(x, f(x, y)));
  CLOSE(get<0>(autodiff<Forward>(f, Const<double>{x}, Duplicated<double>{y, 1})), SLOPE(y, f(x, y)));
  auto both = autodiff<Forward, Duplicated<double>>(f, Duplicated<double>{x, 1}, DuplicatedNoNeed<double>{y, 1});
  EXACT(get<0>(both), f(x, y));
  CLOSE(get<1>(both), SLOPE(x, f(x, y)) + SLOPE(y, f(x, y)));
  EXACT(get<0>(autodiff<Forward, Const<double>>(f, Duplicated<double>{x, 1}, Const<double>{y})), f(x, y));
  std::vector<double> v{1, 2, 3}, dv{1, 0, 1};
  double w[3] = {2, 3, 4}, dw[3] = {0, 1, 0};
  EXACT(get<0>(autodiff<Forward>(weighted, Duplicated<const std::vector<double> &>{v, dv}, Const<double>{2}, Duplicated<const double *>{w, dw})),
        4 * (4 + 24 + 4));
}
}

struct pair {
  double a, b;
};
static double of_pair(pair p, double k) { return k * p.a * p.a * p.b; }
static pair polar(double r, double t) { return {r * cos(t), r * sin(t)}; }
static std::vector<double> squares(const std::vector<double> &x) {
  std::vector<double> y;
  for (double each : x) y.push_back(each * each);
  return y;
}
static void scale(double &x, const float &by) { x *= by * x; }
extern "C" {
void test_classes_by_value() {
  EXACT(get<0>(autodiff<Forward>(of_pair, Duplicated<pair>{pair{3, 5}, pair{1, 10}}, Const<double>{2})), 2 * (30 + 90));
  auto all = get<0>(autodiff<Reverse>(of_pair, Active<pair>{pair{3, 5}}, Active<double>{2}));
  EXACT(get<0>(all).a, 60);
  EXACT(get<0>(all).b, 18);
  EXACT(get<1>(all), 45);
  EXACT(get<1>(get<0>(autodiff<Reverse>(of_pair, Const<pair>{pair{3, 5}}, Active<double>{2}))), 45);
}
void test_classes_that_are_returned() {
  auto both = autodiff<Forward, Duplicated<pair>>(polar, Duplicated<double>{2, 1}, Const<double>{0.7});
  EXACT(get<0>(both).a, 2 * cos(0.7));
  EXACT(get<1>(both).b, sin(0.7));
  std::vector<double> x{1, 2, 3}, dx{1, 10, 100};
  auto tangent = autodiff<Forward, DuplicatedNoNeed<std::vector<double>>>(squares, Duplicated<const std::vector<double> &>{x, dx});
  EXACT(get<0>(tangent)[2], 600);
  auto values = autodiff<Forward, Duplicated<std::vector<double>>>(squares, Duplicated<const std::vector<double> &>{x, dx});
  EXACT(get<0>(values)[1], 4);
  EXACT(get<1>(values)[1], 40);
}
void test_functions_that_return_nothing() {
  double x = 3, dx = 1;
  float by = 2, d_by = 0;
  autodiff<Reverse>(scale, Duplicated<double &>{x, dx}, Duplicated<const float &>{by, d_by});
  EXACT(dx, 12);
  EXACT(d_by, 9);
  x = 3, dx = 1;
  autodiff<Forward>(scale, Duplicated<double &>{x, dx}, Const<const float &>{by});
  EXACT(x, 18);
  EXACT(dx, 12);
}
}

struct overloaded {
  double operator()(double x) const { return x * x; }
  float operator()(float x) const { return x * x * x; }
};
struct scaled {
  double by;
  double operator()(const double &x, double y) { return by * x * x * y; }
};
static double converts(double x, const double &y) { return x * y * y; }
extern "C" {
void test_function_objects() {
  EXACT(get<0>(get<0>(autodiff<Reverse>(overloaded{}, Active<double>{3}))), 6);
  EXACT_FLOAT(get<0>(get<0>(autodiff<Reverse>(overloaded{}, Active<float>{3}))), 27);
  scaled g{10};
  auto all = autodiff<ReverseWithPrimal>(g, Active<double>{3}, Active<double>{2});
  EXACT(get<0>(get<0>(all)), 120);
  EXACT(get<1>(get<0>(all)), 90);
  EXACT(get<1>(all), 180);
  EXACT(get<0>(autodiff<Forward>(g, Duplicated<double>{3, 1}, Const<double>{2})), 120);
}
void test_lambdas() {
  double k = 4;
  EXACT(get<0>(get<0>(autodiff<Reverse>([](double x) { return x * x; }, Active<double>{3}))), 6);
  EXACT(get<0>(get<0>(autodiff<Reverse>([&](double x) { return k * x * x; }, Active<double>{3}))), 24);
  EXACT(get<0>(get<0>(autodiff<Reverse>([=](auto x) { return k * x * x; }, Active<double>{3}))), 24);
  EXACT(get<1>(get<0>(autodiff<Reverse>([](const double *w, double x) { return w[0] * x * x; }, Const<const double *>{&k}, Active<double>{3}))), 24);
}
void test_arguments_that_are_converted() {
  EXACT(get<1>(get<0>(autodiff<Reverse>(converts, Const<int>{3}, Active<double>{2}))), 12);
  EXACT_FLOAT(get<0>(get<0>(autodiff<Reverse>(converts, Active<float>{3}, Const<double>{2}))), 4);
}
void test_complex_numbers() {
  auto square = [](std::complex<double> z) { return std::norm(z * z); };
  auto all = get<0>(autodiff<Reverse>(square, Active<std::complex<double>>{{3, 2}}));
  EXACT(get<0>(all).real(), 4 * 3 * (9 + 4));
  EXACT(get<0>(all).imag(), 4 * 2 * (9 + 4));
}
void test_tuples() {
  tuple<double, int, float> all{1.5, 2, 3.5f};
  static_assert(tuple_size_v<decltype(all)> == 3, "");
  get<1>(all) = 7;
  EXACT(get<0>(all) + get<1>(all) + get<2>(all), 12);
  auto joined = tuple_cat(all, tuple<>{}, tuple<double>{4});
  static_assert(std::is_same<decltype(joined), tuple<double, int, float, double>>::value, "");
  EXACT(get<3>(joined), 4);
  double x = 1;
  get<0>(forward_as_tuple(x, 2)) = 5;
  EXACT(x, 5);
  EXACT(primal_call(f, Active<double>{1.5}, Const<double>{0.4}), f(1.5, 0.4));
}
#if __cplusplus >= 201703L
void test_deduced_wrappers() {
  double x = 3, y = 2;
  auto [gradients, primal] = autodiff<ReverseWithPrimal>(converts, Active{x}, Const{y});
  auto [by_x, none] = gradients;
  EXACT(by_x, 4);
  EXACT(primal, 12);
  auto [tangent] = autodiff<Forward>(converts, Duplicated{x, 1.0}, Const{y});
  EXACT(tangent, 4);
}
#else
void test_deduced_wrappers() { EXACT(1, 1); }
#endif
}
