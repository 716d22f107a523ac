// Class templates: matrices with sizes in the type, expression templates, specialisation, constexpr powers, a policy for the solver.
#include <array>
#include <cmath>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace {

template <class Derived> struct Expression {
  const Derived &self() const { return static_cast<const Derived &>(*this); }
};

template <class T, std::size_t R, std::size_t C> struct Matrix : Expression<Matrix<T, R, C>> {
  static constexpr std::size_t rows = R, columns = C;
  std::array<T, R * C> cells{};

  Matrix() = default;
  template <class E> Matrix(const Expression<E> &e) {
    for (std::size_t i = 0; i < R; i++)
      for (std::size_t j = 0; j < C; j++) (*this)(i, j) = e.self()(i, j);
  }
  T &operator()(std::size_t i, std::size_t j) { return cells[i * C + j]; }
  const T &operator()(std::size_t i, std::size_t j) const { return cells[i * C + j]; }
};

template <class A, class B> struct Sum : Expression<Sum<A, B>> {
  const A &a;
  const B &b;
  Sum(const A &a, const B &b) : a(a), b(b) {}
  auto operator()(std::size_t i, std::size_t j) const { return a(i, j) + b(i, j); }
};

template <class A> struct Scaled : Expression<Scaled<A>> {
  const A &a;
  double factor;
  Scaled(const A &a, double factor) : a(a), factor(factor) {}
  auto operator()(std::size_t i, std::size_t j) const { return factor * a(i, j); }
};

template <class A, class B> Sum<A, B> operator+(const Expression<A> &a, const Expression<B> &b) { return {a.self(), b.self()}; }
template <class A> Scaled<A> operator*(double factor, const Expression<A> &a) { return {a.self(), factor}; }

template <class T, std::size_t R, std::size_t K, std::size_t C> Matrix<T, R, C> product(const Matrix<T, R, K> &a, const Matrix<T, K, C> &b) {
  Matrix<T, R, C> out;
  for (std::size_t i = 0; i < R; i++)
    for (std::size_t j = 0; j < C; j++)
      for (std::size_t k = 0; k < K; k++) out(i, j) += a(i, k) * b(k, j);
  return out;
}

template <unsigned N, class M> M power(const M &m) {
  if constexpr (N == 1) return m;
  else if constexpr (N % 2 == 0) return power<N / 2>(product(m, m));
  else return product(m, power<N - 1>(m));
}

template <class T, std::size_t N> struct Determinant {
  static T of(const Matrix<T, N, N> &m) {
    T sum = 0;
    for (std::size_t column = 0; column < N; column++) {
      Matrix<T, N - 1, N - 1> rest;
      for (std::size_t i = 1; i < N; i++)
        for (std::size_t j = 0, k = 0; j < N; j++)
          if (j != column) rest(i - 1, k++) = m(i, j);
      sum += (column % 2 ? -1 : 1) * m(0, column) * Determinant<T, N - 1>::of(rest);
    }
    return sum;
  }
};

template <class T> struct Determinant<T, 1> {
  static T of(const Matrix<T, 1, 1> &m) { return m(0, 0); }
};

struct Jacobi {
  static constexpr bool uses_new_values = false;
};
struct Seidel {
  static constexpr bool uses_new_values = true;
};

template <class Policy, class T, std::size_t N> std::array<T, N> relax(const Matrix<T, N, N> &m, const std::array<T, N> &b, int sweeps) {
  std::array<T, N> x{};
  for (int s = 0; s < sweeps; s++) {
    std::array<T, N> old = x;
    const std::array<T, N> &read = Policy::uses_new_values ? x : old;
    for (std::size_t i = 0; i < N; i++) {
      T sum = b[i];
      for (std::size_t j = 0; j < N; j++)
        if (j != i) sum -= m(i, j) * read[j];
      x[i] = sum / m(i, i);
    }
  }
  return x;
}

} // namespace

extern "C" double program(const double *cells, double factor) {
  Matrix<double, 3, 3> m, unit;
  for (std::size_t i = 0; i < 9; i++) m.cells[i] = cells[i];
  for (std::size_t i = 0; i < 3; i++) unit(i, i) = 3;
  Matrix<double, 3, 3> mixed = m + factor * unit + factor * m;
  auto fifth = power<5>(m);
  std::array<double, 3> b{cells[0], 1, factor};
  auto x = relax<Jacobi>(mixed, b, 4);
  auto y = relax<Seidel>(mixed, b, 3);
  return Determinant<double, 3>::of(mixed) + 0.1 * fifth(0, 2) + x[0] * y[1] + std::sqrt(1 + x[2] * x[2]);
}
