// The convention in C++: declarations, templates, wrappers that pass on what they are given, function objects.
#include <utility>

int enzyme_dup, enzyme_out, enzyme_const, enzyme_primal_return, enzyme_dupnoneed;
template <typename Result, typename... Arguments> Result __enzyme_autodiff(void *, Arguments...);
template <typename Result, typename... Arguments> Result __enzyme_fwddiff(Arguments...) noexcept;
namespace marks {
extern int enzyme_width;
}
static int enzyme_interleave;

struct two {
  double a, b;
};
static double f(double x, double y) { return x * x * y; }
template <typename T> T power(T x, int n) {
  T r = 1;
  for (int i = 0; i < n; i++) r *= x;
  return r;
}
struct vec {
  double x, y;
  double norm() const { return x * x + y * y * y; }
};
static double norm_of(const vec &v) { return v.norm(); }
static void scale(vec &v, const double &k) { v.x *= k, v.y *= k * k; }

extern "C" {
void test_templates_of_the_entry_points() {
  EXACT(__enzyme_autodiff<double>((void *)f, enzyme_out, 3.0, enzyme_const, 5.0), 30);
  auto [a, b] = __enzyme_autodiff<two>((void *)f, enzyme_out, 3.0, enzyme_out, 5.0);
  EXACT(a, 30);
  EXACT(b, 9);
  EXACT(__enzyme_fwddiff<double>((void *)f, enzyme_dup, 3.0, 1.0, enzyme_dup, 5.0, 2.0), 48);
  __enzyme_fwddiff<void>((void *)f, 3.0, 1.0, 5.0, 2.0);
}
void test_instances_of_a_template() {
  EXACT(__enzyme_autodiff<double>((void *)power<double>, 3.0, 4), 108);
  EXACT_FLOAT(__enzyme_autodiff<float>((void *)power<float>, 3.0f, 4), 108);
}
void test_references() {
  vec v{2, 3}, dv{0, 0};
  __enzyme_autodiff<void>((void *)norm_of, enzyme_dup, &v, &dv);
  EXACT(dv.x, 4);
  EXACT(dv.y, 27);
  double k = 2, dk = 0;
  dv = {1, 10};
  __enzyme_autodiff<void>((void *)scale, enzyme_dup, &v, &dv, enzyme_dup, &k, &dk);
  EXACT(dk, 1 * 2 + 10 * 2 * 2 * 3);
  EXACT(dv.x, 2);
  EXACT(dv.y, 40);
}
void test_markers_in_a_namespace() {
  two g = __enzyme_fwddiff<two>((void *)f, marks::enzyme_width, 2, 3.0, 1.0, 0.0, 5.0, 0.0, 1.0);
  EXACT(g.a, 30);
  EXACT(g.b, 9);
}
void test_markers_of_internal_linkage() {
  EXACT(__enzyme_fwddiff<double>((void *)f, &enzyme_dup, 3.0, &enzyme_dup, 5.0, &enzyme_interleave, 1.0, 2.0), 48);
}
}
namespace marks {
int enzyme_width;
}

template <typename Function, typename... Arguments> double gradient(Function *g, Arguments... arguments) {
  return __enzyme_autodiff<double>((void *)g, arguments...);
}
template <typename Function> double slope(Function g, double x, double dx) { return __enzyme_fwddiff<double>((void *)g, enzyme_dup, x, dx); }
template <double (*g)(double)> double slope_of(double x) { return __enzyme_autodiff<double>((void *)g, x); }
template <typename... Arguments> double forwarded(Arguments &&...arguments) { return gradient(std::forward<Arguments>(arguments)...); }
static double square(double x) { return x * x; }
static inline auto named = +[](double x) { return x * x * x; };

extern "C" {
void test_wrappers() {
  EXACT(gradient(square, 3.0), 6);
  EXACT(gradient(f, enzyme_const, 3.0, enzyme_out, 5.0), 9);
  EXACT(slope(square, 3, 2), 12);
  EXACT(slope_of<square>(3), 6);
  EXACT(forwarded(square, 3.0), 6);
}
void test_lambdas() {
  EXACT(__enzyme_autodiff<double>((void *)+[](double x) { return x * x * x; }, 2.0), 12);
  double (*plain)(double) = [](double x) { return 1 / x; };
  EXACT(__enzyme_autodiff<double>((void *)plain, 2.0), -0.25);
}
}
struct model {
  double slope, offset;
  double operator()(double x) const { return slope * x * x + offset; }
  static double call(const model *m, double x) { return (*m)(x); }
};
extern "C" void test_an_object_and_its_parameters() {
  model m{3, 1}, dm{0, 0};
  EXACT(__enzyme_autodiff<double>((void *)model::call, enzyme_dup, &m, &dm, enzyme_out, 2.0), 12);
  EXACT(dm.slope, 4);
  EXACT(dm.offset, 1);
}
struct shape {
  virtual double area(double) const = 0;
  virtual ~shape() = default;
};
struct disc : shape {
  double area(double r) const override { return 3 * r * r; }
};
struct cube : shape {
  double area(double r) const override { return 6 * r * r; }
};
static double area_of(const shape *s, double r) { return s->area(r); }
extern "C" void test_virtual_functions() {
  disc d;
  cube c;
  EXACT(__enzyme_autodiff<double>((void *)area_of, enzyme_const, (const shape *)&d, enzyme_out, 2.0), 12);
  EXACT(__enzyme_autodiff<double>((void *)area_of, enzyme_const, (const shape *)&c, enzyme_out, 2.0), 24);
}
static double may_throw(double x) {
  if (x < 0) throw 1;
  return x * x;
}
extern "C" void test_a_call_in_a_try_block() {
  double d = 0;
  try {
    d = __enzyme_autodiff<double>((void *)may_throw, 3.0);
  } catch (...) {
    d = -1;
  }
  EXACT(d, 6);
}
