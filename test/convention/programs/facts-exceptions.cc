// Functions that may throw and that the program says something of.
#include <stdexcept>
#include <vector>
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
template <typename R, typename... T> R __enzyme_fwddiff(void *, T...);
#define KEPT __attribute__((noinline))

KEPT static double square(double x) {
  if (x > 100) throw std::runtime_error("too large");
  return x * x;
}
struct square_result { void *tape; double value; };
static square_result augment_square(double x) { return {nullptr, x * x}; }
static double reverse_square(double x, double d, void *) { return 10 * x * d; }
__attribute__((used)) void *__enzyme_register_gradient_square[] = {(void *)square, (void *)augment_square, (void *)reverse_square};

KEPT static double weight(double x) {
  if (x > 100) throw 1;
  return x + 1;
}
__attribute__((used)) void *__enzyme_inactivefn_weight = (void *)weight;

static double sum(const std::vector<double> &v) {
  double s = 0;
  for (double x : v) s += square(x);
  return s;
}
static double in_vector(double x) {
  std::vector<double> v{x, 2 * x};
  return sum(v);
}
static double caught(double x) {
  std::vector<double> v{x, 2 * x};
  double w;
  try {
    w = weight(x);
  } catch (int) {
    w = 7;
  }
  return w * x + sum(v);
}

extern "C" {
void test_memory_that_an_exception_would_take_back() {
  EXACT(__enzyme_autodiff<double>((void *)in_vector, 3.0), 150);
  EXACT(__enzyme_fwddiff<double>((void *)in_vector, 3.0, 1.0), 30);
}
void test_an_inactive_function_that_throws() {
  EXACT(__enzyme_autodiff<double>((void *)caught, 3.0), 154);
}
}
