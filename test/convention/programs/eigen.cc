// Matrices of Eigen, where it is installed.
#include <eigen3/Eigen/Dense>

extern int enzyme_dup, enzyme_const, enzyme_out, enzyme_dupnoneed;
template <typename Result, typename... Arguments> Result __enzyme_autodiff(void *, Arguments...);
template <typename Result, typename... Arguments> Result __enzyme_fwddiff(void *, Arguments...);

using Eigen::Matrix3d, Eigen::MatrixXd, Eigen::VectorXd;

static double quadratic(const MatrixXd &a, const VectorXd &x) { return x.dot(a * x) + (a.transpose() * x).squaredNorm(); }
extern "C" void test_matrices_of_any_size() {
  MatrixXd a(3, 3), da = MatrixXd::Zero(3, 3);
  VectorXd x(3), dx = VectorXd::Zero(3);
  a << 1, 2, 3, 4, 5, 6, 7, 8, 10;
  x << 0.5, -1, 2;
  __enzyme_autodiff<void>((void *)quadratic, enzyme_dup, &a, &da, enzyme_dup, &x, &dx);
  for (int i = 0; i < 3; i++) {
    CLOSE(dx(i), SLOPE(x(i), quadratic(a, x)));
    for (int j = 0; j < 3; j++) CLOSE(da(i, j), SLOPE(a(i, j), quadratic(a, x)));
  }
  VectorXd v = VectorXd::Ones(3);
  MatrixXd none = MatrixXd::Zero(3, 3);
  EXACT(__enzyme_fwddiff<double>((void *)quadratic, enzyme_dup, &a, &none, enzyme_dup, &x, &v), dx.sum());
}
static double of_fixed(const Matrix3d &m) { return m.determinant() + m.inverse().trace() + m.norm(); }
extern "C" void test_matrices_of_a_fixed_size() {
  Matrix3d m, dm = Matrix3d::Zero();
  m << 2, 0.3, 0.1, 0.4, 3, 0.2, 0.5, 0.6, 4;
  __enzyme_autodiff<void>((void *)of_fixed, enzyme_dup, &m, &dm);
  for (int i = 0; i < 3; i++)
    for (int j = 0; j < 3; j++) CLOSE(dm(i, j), SLOPE(m(i, j), of_fixed(m)));
}
static void product(const MatrixXd &a, const MatrixXd &b, MatrixXd &c) { c = a * b; }
extern "C" void test_a_product_into_a_matrix() {
  MatrixXd a = MatrixXd::Random(3, 3), b = MatrixXd::Random(3, 3), c(3, 3), da = MatrixXd::Zero(3, 3), db = MatrixXd::Zero(3, 3), seed(3, 3);
  seed << 1, 2, 3, 4, 5, 6, 7, 8, 9;
  MatrixXd dc = seed, expected_a = seed * b.transpose(), expected_b = a.transpose() * seed;
  __enzyme_autodiff<void>((void *)product, enzyme_dup, &a, &da, enzyme_dup, &b, &db, enzyme_dupnoneed, &c, &dc);
  EXACT((da - expected_a).norm(), 0);
  EXACT((db - expected_b).norm(), 0);
}
