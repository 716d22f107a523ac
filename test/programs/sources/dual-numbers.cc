// Forward derivatives inside the function under test: a dual number class with operators, a Newton root, second derivatives by nesting.
#include <cmath>
#include <complex>
#include <utility>

namespace {

template <class T> struct Dual {
  T value, slope;
  Dual(T value = T(0), T slope = T(0)) : value(value), slope(slope) {}
  Dual &operator+=(const Dual &o) {
    value += o.value;
    slope += o.slope;
    return *this;
  }
};

template <class T> Dual<T> operator+(Dual<T> a, const Dual<T> &b) { return a += b; }
template <class T> Dual<T> operator-(const Dual<T> &a, const Dual<T> &b) { return {a.value - b.value, a.slope - b.slope}; }
template <class T> Dual<T> operator*(const Dual<T> &a, const Dual<T> &b) { return {a.value * b.value, a.slope * b.value + a.value * b.slope}; }
template <class T> Dual<T> operator/(const Dual<T> &a, const Dual<T> &b) {
  T q = a.value / b.value;
  return {q, (a.slope - q * b.slope) / b.value};
}

inline double sine(double x) { return std::sin(x); }
inline double cosine(double x) { return std::cos(x); }
template <class T> Dual<T> sine(const Dual<T> &a);
template <class T> Dual<T> cosine(const Dual<T> &a) { return {cosine(a.value), T(0) - sine(a.value) * a.slope}; }
template <class T> Dual<T> sine(const Dual<T> &a) { return {sine(a.value), cosine(a.value) * a.slope}; }

template <class T> T model(const T &x, const T &a, const T &b) { return a * sine(x * x) + x / (b + x * x); }

double root(double start, double a, double b) {
  double x = start;
  for (int k = 0; k < 20; k++) {
    Dual<double> f = model<Dual<double>>({x, 1}, {a}, {b});
    double step = (f.value - 0.4) / f.slope;
    x -= step;
    if (std::fabs(step) < 1e-14) break;
  }
  return x;
}

double curvature(double x, double a, double b) {
  using Nested = Dual<Dual<double>>;
  Nested at{{x, 1}, {1, 0}};
  return model<Nested>(at, Nested{{a}}, Nested{{b}}).slope.slope;
}

/* The same slope by a complex step. */
double complex_step(double x, double a, double b) {
  std::complex<double> z(x, 1e-3), r = a * std::sin(z * z) + z / (b + z * z);
  return r.imag() / 1e-3;
}

} // namespace

extern "C" double program(double start, double a, double b) {
  double x = root(start, a, b);
  return x + 0.3 * curvature(x, a, b) + 0.1 * complex_step(x, a, b);
}
