// Eigen, fixed sizes: blocks, products, transposes, noalias, a 3x3 inverse, cross products and array expressions.
#include <Eigen/Dense>
#include <cmath>

using Eigen::Map;
using Matrix3 = Eigen::Matrix3d;
using Vector3 = Eigen::Vector3d;
using Matrix43 = Eigen::Matrix<double, 4, 3>;
using Vector4 = Eigen::Vector4d;

namespace {

Matrix3 rotation(const Vector3 &axis, double angle) {
  Vector3 unit = axis / axis.norm();
  Matrix3 skew;
  skew << 0, -unit(2), unit(1), unit(2), 0, -unit(0), -unit(1), unit(0), 0;
  return Matrix3::Identity() + std::sin(angle) * skew + (1 - std::cos(angle)) * (skew * skew);
}

Vector3 ridge(const Matrix43 &design, const Vector4 &target, double penalty) {
  Matrix3 normal = design.transpose() * design;
  normal.diagonal().array() += penalty;
  Vector3 right = design.transpose() * target;
  return normal.inverse() * right;
}

double smooth(const Vector4 &residual) { return (1 + residual.array().square()).sqrt().sum(); }

/* Two unknowns of the same fit by elimination, beside the expression templates. */
double by_hand(const double *points, const double *target, double penalty, double *weights) {
  double normal[3][3] = {}, right[3] = {};
  for (int i = 0; i < 3; i++) {
    for (int k = 0; k < 4; k++) right[i] += points[i * 4 + k] * target[k];
    for (int j = 0; j < 3; j++)
      for (int k = 0; k < 4; k++) normal[i][j] += points[i * 4 + k] * points[j * 4 + k];
    normal[i][i] += penalty;
  }
  double d = normal[0][0] * normal[1][1] - normal[0][1] * normal[1][0];
  weights[0] = (right[0] * normal[1][1] - right[1] * normal[0][1]) / d;
  return d;
}

} // namespace

extern "C" double program(const double *points, const double *target, const double *axis, double angle, double penalty) {
  Map<const Matrix43> raw(points);
  Map<const Vector4> y(target);
  Map<const Vector3> direction(axis);
  Matrix43 turned;
  turned.noalias() = raw * rotation(direction, angle).transpose();
  turned.col(0).array() += 0.5;
  Vector3 weights = ridge(turned, y, penalty);
  Vector4 residual = turned * weights - y;
  Vector3 normal = turned.row(0).transpose().head<3>().cross(Vector3(turned.row(1).transpose()));
  double volume = normal.dot(turned.row(2).transpose());
  double plain[3] = {};
  double pivot = by_hand(points, target, penalty, plain);
  return smooth(residual) + 0.01 * plain[0] + 0.001 * pivot + 0.1 * std::atan(volume) + turned.topLeftCorner<2, 2>().determinant() * weights.squaredNorm() * 0.01;
}
