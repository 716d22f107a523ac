// Functions of C++ run in another floating-point format: templates, objects, exceptions on the way.
#include <cmath>
#include <vector>
template <class F> F __enzyme_truncate_op_func(F, int, int);
template <class T> __attribute__((noinline)) static T mean(const std::vector<T> &v) {
  T sum = 0;
  for (T x : v) sum += x;
  return sum / T(v.size());
}
template <class T> struct Filter {
  T decay, state;
  __attribute__((noinline)) T step(T x) { return state = state * decay + x * (1 - decay); }
};
template <class T> __attribute__((noinline)) static T checked(T x) {
  if (x < 0) throw x;
  return std::sqrt(x) / 3;
}
static double third(double x) { return x / 3; }
static double kept_in_a_list(double x) {
  std::vector<double> v(3, x);
  v.push_back(third(v[1]));
  return v[3];
}
template <class T> static T all(T x, int n) {
  std::vector<T> v;
  for (int i = 0; i < n; i++) v.push_back(x / T(i + 1));
  Filter<T> f{T(0.25), T(0)};
  T sum = mean(v);
  for (T &y : v) sum += f.step(y) * T(0.1);
  try {
    sum += checked(x) + checked(x - 100);
  } catch (T bad) {
    sum += bad / 7;
  }
  return sum;
}
extern "C" void test_objects_and_exceptions() {
  auto f = __enzyme_truncate_op_func(all<double>, 64, 32);
  EXACT(f(1.25, 6), all<float>(1.25f, 6));
  EXACT(std::fabs(f(1.25, 6) - all<double>(1.25, 6)) > 1e-12, 1);
}
extern "C" void test_a_call_that_may_be_left_by_an_exception() {
  EXACT(__enzyme_truncate_op_func(kept_in_a_list, 64, 32)(1.25), 1.25f / 3);
}
