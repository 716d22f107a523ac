// Eigen, dynamic sizes: matrices on the heap, LDLT and partial-pivoting LU, triangular solves, a Gauss-Newton step.
#include <Eigen/Dense>
#include <cmath>

using Matrix = Eigen::MatrixXd;
using Vector = Eigen::VectorXd;

namespace {

struct Problem {
  Eigen::Map<const Vector> times, data;
};

Vector residuals(const Problem &problem, const Vector &p) {
  Vector r(problem.times.size());
  for (int i = 0; i < r.size(); i++) r(i) = p(0) * std::exp(-p(1) * problem.times(i)) + p(2) - problem.data(i);
  return r;
}

Matrix jacobian(const Problem &problem, const Vector &p) {
  Matrix j(problem.times.size(), 3);
  for (int i = 0; i < j.rows(); i++) {
    double decay = std::exp(-p(1) * problem.times(i));
    j(i, 0) = decay;
    j(i, 1) = -p(0) * problem.times(i) * decay;
    j(i, 2) = 1;
  }
  return j;
}

Vector gauss_newton(const Problem &problem, Vector p, int steps, double damping) {
  for (int k = 0; k < steps; k++) {
    Matrix j = jacobian(problem, p);
    Matrix normal = j.transpose() * j + damping * Matrix::Identity(3, 3);
    p -= normal.ldlt().solve(j.transpose() * residuals(problem, p));
  }
  return p;
}

} // namespace

extern "C" double program(const double *times, const double *data, int n, double damping, const double *start, double *fitted) {
  Problem problem{Eigen::Map<const Vector>(times, n), Eigen::Map<const Vector>(data, n)};
  Vector first = Eigen::Map<const Vector>(start, 3);
  Vector p = gauss_newton(problem, first, 2, damping);
  for (int i = 0; i < 3; i++) fitted[i] = p(i);
  Matrix square = Matrix::Identity(n, n) * 2.0;
  for (int i = 0; i + 1 < n; i++) square(i, i + 1) = square(i + 1, i) = -0.5 * std::tanh(data[i]);
  Vector solved = square.partialPivLu().solve(residuals(problem, p));
  return solved.squaredNorm() + square.colwise().sum().dot(solved);
}
