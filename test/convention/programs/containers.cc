// Containers of the standard library in functions that are differentiated.
#include <algorithm>
#include <array>
#include <complex>
#include <functional>
#include <map>
#include <memory>
#include <numeric>
#include <unordered_map>
#include <vector>

extern int enzyme_const, enzyme_dup, enzyme_dupnoneed, enzyme_out;
template <typename Result, typename... Arguments> Result __enzyme_autodiff(void *, Arguments...);
template <typename Result, typename... Arguments> Result __enzyme_fwddiff(void *, Arguments...);

static double rosenbrock(const std::vector<double> &x) {
  double sum = 0;
  for (size_t i = 0; i + 1 < x.size(); i++) sum += 100 * std::pow(x[i + 1] - x[i] * x[i], 2) + std::pow(1 - x[i], 2);
  return sum;
}
extern "C" void test_a_vector_by_reference() {
  std::vector<double> x{0.5, -1.2, 0.9, 0.3}, dx(4, 0.0);
  __enzyme_autodiff<void>((void *)rosenbrock, enzyme_dup, &x, &dx);
  for (size_t i = 0; i < x.size(); i++) {
    CLOSE(dx[i], SLOPE(x[i], rosenbrock(x)));
    std::vector<double> v(4, 0.0);
    v[i] = 1;
    EXACT(__enzyme_fwddiff<double>((void *)rosenbrock, enzyme_dup, &x, &v), dx[i]);
  }
}
static double grown(double x) {
  std::vector<double> v;
  for (int i = 0; i < 10; i++) v.push_back(std::sin(x * i));
  std::vector<double> w = v;
  std::transform(v.begin(), v.end(), w.begin(), [x](double y) { return y * y + x; });
  return std::accumulate(w.begin(), w.end(), 0.0);
}
extern "C" void test_a_vector_that_grows() {
  double x = 0.7;
  CLOSE(__enzyme_autodiff<double>((void *)grown, x), SLOPE(x, grown(x)));
  CLOSE(__enzyme_fwddiff<double>((void *)grown, x, 1.0), SLOPE(x, grown(x)));
}
static double mapped(double x) {
  std::map<int, double> m;
  for (int i = 0; i < 6; i++) m[(i * 5) % 7] += x * i + x * x;
  double sum = 0;
  for (auto &[key, value] : m) sum += key * value * value;
  return sum;
}
extern "C" void test_a_map() {
  double x = 0.7;
  CLOSE(__enzyme_autodiff<double>((void *)mapped, x), SLOPE(x, mapped(x)));
  CLOSE(__enzyme_fwddiff<double>((void *)mapped, x, 1.0), SLOPE(x, mapped(x)));
}
static double owned(double x) {
  auto p = std::make_unique<std::array<double, 3>>();
  for (int i = 0; i < 3; i++) (*p)[i] = std::exp(x * i);
  return (*p)[0] * (*p)[1] + (*p)[2];
}
extern "C" void test_a_unique_pointer() {
  double x = 0.7;
  CLOSE(__enzyme_autodiff<double>((void *)owned, x), SLOPE(x, owned(x)));
}
static double modulus(const std::complex<double> &z) {
  auto w = z * z + 1.0 / z;
  return w.real() * w.real() + w.imag() * w.imag();
}
extern "C" void test_complex_numbers() {
  double at[2] = {0.8, -0.6};
  std::complex<double> z(at[0], at[1]), dz(0, 0);
  __enzyme_autodiff<void>((void *)modulus, enzyme_dup, &z, &dz);
  CLOSE(dz.real(), SLOPE(at[0], modulus({at[0], at[1]})));
  CLOSE(dz.imag(), SLOPE(at[1], modulus({at[0], at[1]})));
}
template <typename T, int n> struct matrix {
  T at[n][n];
  matrix operator*(const matrix &other) const {
    matrix product{};
    for (int i = 0; i < n; i++)
      for (int j = 0; j < n; j++)
        for (int k = 0; k < n; k++) product.at[i][j] += at[i][k] * other.at[k][j];
    return product;
  }
  T trace() const {
    T sum = 0;
    for (int i = 0; i < n; i++) sum += at[i][i];
    return sum;
  }
};
static double trace_of_cube(const matrix<double, 3> &m) { return (m * m * m).trace(); }
extern "C" void test_a_class_of_matrices() {
  matrix<double, 3> m{{{1, 2, 3}, {4, 5, 6}, {7, 8, 10}}}, dm{}, square = m * m;
  __enzyme_autodiff<void>((void *)trace_of_cube, enzyme_dup, &m, &dm);
  for (int i = 0; i < 3; i++)
    for (int j = 0; j < 3; j++) EXACT(dm.at[i][j], 3 * square.at[j][i]);
}
static std::vector<double> doubled(const std::vector<double> &x) {
  std::vector<double> y(x.size());
  for (size_t i = 0; i < x.size(); i++) y[i] = x[i] * x[i];
  return y;
}
extern "C" void test_a_vector_that_is_returned() {
  std::vector<double> x{1, 2, 3}, dx{1, 10, 100};
  auto dy = __enzyme_fwddiff<std::vector<double>>((void *)doubled, enzyme_dup, &x, &dx);
  EXACT(dy.size(), 3);
  EXACT(dy[0], 2);
  EXACT(dy[1], 40);
  EXACT(dy[2], 600);
}
static double sorted(std::vector<double> &v) {
  std::sort(v.begin(), v.end());
  double sum = 0;
  for (size_t i = 0; i < v.size(); i++) sum += (i + 1) * v[i];
  return sum;
}
extern "C" void test_sorting() {
  std::vector<double> v{3, 1, 5, 2, 4}, dv(5, 0.0);
  __enzyme_autodiff<void>((void *)sorted, enzyme_dup, &v, &dv);
  const double rank[5] = {3, 1, 5, 2, 4};
  for (int i = 0; i < 5; i++) EXACT(dv[i], rank[i]);
}
