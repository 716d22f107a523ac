// Forward mode in two calls, of C++: memory that the run has allocated with `new`, whose failure would have left no tape.
#include <algorithm>
#include <map>
#include <memory>
#include <numeric>
#include <stdexcept>
#include <vector>
extern int enzyme_dup, enzyme_const, enzyme_noret;
template <typename... Args> void *__enzyme_augmentfwd(void *, Args...);
template <typename... Args> double __enzyme_fwdsplit(void *, Args...);
template <typename... Args> double __enzyme_fwddiff(void *, Args...);

static double running(const double *x, int n) {
  std::vector<double> sums;
  double s = 0;
  for (int i = 0; i < n; i++) {
    s = s * 0.5 + x[i] * x[i];
    sums.push_back(s);
  }
  return std::accumulate(sums.begin(), sums.end(), 0.0) * sums.back();
}

static double rows(const double *x, int n) {
  std::vector<std::vector<double>> all(n);
  for (int i = 0; i < n; i++)
    for (int j = 0; j <= i; j++) all[i].push_back(x[i] * x[j]);
  double s = 0;
  for (const auto &row : all) s += row.back() * row.front();
  return s;
}

struct shape {
  virtual ~shape() {}
  virtual double area(double x) const = 0;
};
struct square : shape {
  double side;
  explicit square(double s) : side(s) {}
  double area(double x) const override { return side * side * x; }
};
struct disc : shape {
  double radius;
  explicit disc(double r) : radius(r) {}
  double area(double x) const override { return 3 * radius * radius + x; }
};
static double shapes(const double *x, int n) {
  std::vector<std::unique_ptr<shape>> all;
  for (int i = 0; i < n; i++) {
    if (i % 2) all.push_back(std::make_unique<square>(x[i]));
    else all.push_back(std::make_unique<disc>(x[i]));
  }
  double s = 0;
  for (const auto &one : all) s += one->area(x[0]);
  return s;
}

// What throws where nobody catches leaves no tape.
static double checked(const double *x, int n) {
  std::unique_ptr<double[]> squares(new double[n]);
  for (int i = 0; i < n; i++) {
    if (x[i] > 100) throw std::domain_error("too big");
    squares[i] = x[i] * x[i];
  }
  return squares[0] * squares[n - 1];
}

static double sorted(const double *x, int n) {
  std::vector<double> copy(x, x + n);
  std::sort(copy.begin(), copy.end());
  double s = 0;
  for (int i = 0; i < n; i++) s += (i + 1) * copy[i] * copy[i];
  return s;
}

static double by_key(const double *x, int n) {
  std::map<int, double> sums;
  for (int i = 0; i < n; i++) sums[i % 3] += x[i] * x[i];
  double s = 1;
  for (const auto &entry : sums) s *= entry.second;
  return s;
}

template <double (*F)(const double *, int)> static void replayed() {
  const int n = 5;
  double x[n] = {1.5, 0.25, 2, 1.25, 0.5};
  double direction[n] = {1, -2, 0.5, 3, -1};
  void *tape = __enzyme_augmentfwd((void *)F, enzyme_dup, x, direction, enzyme_const, n);
  for (int k = 0; k < n; k++) {
    double dx[n] = {0};
    dx[k] = direction[k];
    double one = __enzyme_fwddiff((void *)F, enzyme_dup, x, dx, enzyme_const, n);
    CLOSE(one, direction[k] * SLOPE(x[k], F(x, n)));
  }
  double expected = __enzyme_fwddiff((void *)F, enzyme_dup, x, direction, enzyme_const, n);
  EXACT(__enzyme_fwdsplit((void *)F, enzyme_dup, x, direction, enzyme_const, n, tape), expected);
}

extern "C" void test_a_vector_that_grows() { replayed<running>(); }
extern "C" void test_vectors_of_vectors() { replayed<rows>(); }
extern "C" void test_objects_with_virtual_functions() { replayed<shapes>(); }
extern "C" void test_an_exception_that_is_not_thrown() { replayed<checked>(); }
extern "C" void test_a_sorted_copy() { replayed<sorted>(); }
extern "C" void test_a_map() { replayed<by_key>(); }
