// A model of parts that are known when the program runs: virtual methods, function pointers in tables, shadows of both.
extern int enzyme_const, enzyme_dup, enzyme_out, enzyme_runtime_activity;
template <class R, class... T> R __enzyme_autodiff(void *, T...);
template <class R, class... T> R __enzyme_fwddiff(void *, T...);
template <class T> T __enzyme_virtualreverse(T);

namespace parts {
struct Part {
  double weight;
  explicit Part(double weight) : weight(weight) {}
  virtual double value(const double *x, int n) const = 0;
  virtual double scaled(const double *x, int n) const { return weight * value(x, n); }
};
struct Linear : Part {
  double slope;
  Linear(double weight, double slope) : Part(weight), slope(slope) {}
  double value(const double *x, int n) const override {
    double sum = 0;
    for (int i = 0; i < n; i++) sum += slope * x[i];
    return sum;
  }
};
struct Product : Part {
  using Part::Part;
  double value(const double *x, int n) const override {
    double r = 1;
    for (int i = 0; i < n; i++) r *= x[i];
    return r;
  }
  double scaled(const double *x, int n) const override { return weight * weight * value(x, n); }
};
}
template <class P> static void shadow_of(P &shadow, const P &primal) {
  *(void **)&shadow = __enzyme_virtualreverse(*(void **)&primal);
  shadow.weight = 0;
}
static double all(parts::Part **list, int count, const double *x, int n) {
  double sum = 0;
  for (int i = 0; i < count; i++) sum += list[i]->scaled(x, n) * (i + 1);
  return sum;
}
extern "C" void test_parts_behind_pointers_to_their_base() {
  parts::Linear linear(2, 0.5), dlinear = linear;
  parts::Product product(3), dproduct = product;
  shadow_of(dlinear, linear), shadow_of(dproduct, product);
  dlinear.slope = 0;
  parts::Part *list[2] = {&linear, &product}, *shadows[2] = {&dlinear, &dproduct};
  double x[3] = {1.5, 2, -1}, dx[3] = {0, 0, 0};
  __enzyme_autodiff<void>((void *)all, enzyme_dup, list, shadows, enzyme_const, 2, enzyme_dup, x, dx, enzyme_const, 3);
  CLOSE(dlinear.weight, SLOPE(linear.weight, all(list, 2, x, 3)));
  CLOSE(dlinear.slope, SLOPE(linear.slope, all(list, 2, x, 3)));
  CLOSE(dproduct.weight, SLOPE(product.weight, all(list, 2, x, 3)));
  for (int i = 0; i < 3; i++) CLOSE(dx[i], SLOPE(x[i], all(list, 2, x, 3)));
}

typedef double (*Kernel)(const double *, const double *);
struct Layer { Kernel kernel; double parameters[2]; Layer *next; };
__attribute__((noinline)) static double sigmoid(const double *p, const double *x) { return 1 / (1 + exp(-p[0] * *x - p[1])); }
__attribute__((noinline)) static double quadratic(const double *p, const double *x) { return p[0] * *x * *x + p[1]; }
static double chain(const Layer *layer, double x) {
  for (; layer; layer = layer->next) {
    double at = x;
    x = layer->kernel(layer->parameters, &at);
  }
  return x;
}
extern "C" void test_a_list_of_layers_with_function_pointers() {
  Layer last = {quadratic, {1.5, -0.5}, nullptr}, first = {sigmoid, {0.7, 0.2}, &last};
  Layer dlast = {__enzyme_virtualreverse((Kernel)quadratic), {0, 0}, nullptr}, dfirst = {__enzyme_virtualreverse((Kernel)sigmoid), {0, 0}, &dlast};
  double x = 0.4;
  double dx = __enzyme_autodiff<double>((void *)chain, enzyme_dup, &first, &dfirst, enzyme_out, x);
  CLOSE(dx, SLOPE(x, chain(&first, x)));
  for (int i = 0; i < 2; i++) {
    CLOSE(dfirst.parameters[i], SLOPE(first.parameters[i], chain(&first, x)));
    CLOSE(dlast.parameters[i], SLOPE(last.parameters[i], chain(&first, x)));
  }
}
static double pick(const double *a, const double *b, int flag) {
  const double *chosen = flag ? a : b;
  return sin(chosen[0]) * chosen[1];
}
extern "C" void test_constant_and_active_memory_that_the_run_chooses_from() {
  double a[2] = {0.3, 2}, da[2] = {0, 0}, b[2] = {0.5, 3};
  for (int flag = 0; flag < 2; flag++)
    __enzyme_autodiff<void>((void *)pick, enzyme_runtime_activity, enzyme_dup, a, da, enzyme_dup, b, b, enzyme_const, flag);
  EXACT(da[0], 2 * cos(0.3));
  EXACT(b[0], 0.5);
  double ta[2] = {1, 0};
  EXACT(__enzyme_fwddiff<double>((void *)pick, enzyme_runtime_activity, enzyme_dup, a, ta, enzyme_dup, b, b, enzyme_const, 1), 2 * cos(0.3));
}
