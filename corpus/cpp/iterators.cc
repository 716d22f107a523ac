// Iterators and generic code: iterators of one's own, CRTP, expression templates, member pointers, algorithms, valarray, complex.

#include <algorithm>
#include <cmath>
#include <complex>
#include <functional>
#include <iterator>
#include <numeric>
#include <queue>
#include <set>
#include <unordered_map>
#include <utility>
#include <valarray>
#include <vector>

namespace iterators {

template <class T> class Strided {
  T *at;
  std::ptrdiff_t stride;

public:
  using iterator_category = std::forward_iterator_tag;
  using value_type = T;
  using difference_type = std::ptrdiff_t;
  using pointer = T *;
  using reference = T &;
  Strided(T *at, std::ptrdiff_t stride) : at(at), stride(stride) {}
  reference operator*() const { return *at; }
  Strided &operator++() { return at += stride, *this; }
  Strided operator++(int) { return {std::exchange(at, at + stride), stride}; }
  bool operator==(const Strided &o) const { return at == o.at; }
  bool operator!=(const Strided &o) const { return at != o.at; }
};

double strided(const double *x, int n) {
  Strided<const double> first(x, 2), last(x + n, 2);
  return std::accumulate(first, last, 1.0, std::multiplies<>()) + *std::max_element(first, last);
}

template <class E> struct Expression {
  double operator[](int i) const { return static_cast<const E &>(*this)[i]; }
};
struct Array : Expression<Array> {
  double v[3];
  double operator[](int i) const { return v[i]; }
  template <class E> Array &operator=(const Expression<E> &e) {
    for (int i = 0; i < 3; i++) v[i] = static_cast<const E &>(e)[i];
    return *this;
  }
};
template <class L, class R> struct Sum : Expression<Sum<L, R>> {
  const L &l;
  const R &r;
  Sum(const L &l, const R &r) : l(l), r(r) {}
  double operator[](int i) const { return l[i] + r[i]; }
};
template <class L> struct Scaled : Expression<Scaled<L>> {
  const L &l;
  double by;
  Scaled(const L &l, double by) : l(l), by(by) {}
  double operator[](int i) const { return l[i] * by; }
};

double expression_templates(const double *x, double by) {
  Array a, b;
  for (int i = 0; i < 3; i++) a.v[i] = x[i], b.v[i] = x[2 - i] * x[0];
  b = Sum<Scaled<Array>, Array>(Scaled<Array>(a, by), b);
  return b[0] * b[1] + b[2];
}

struct Point {
  double x, y;
  double norm() const { return std::hypot(x, y); }
  double sum() const { return x + y; }
};

double member_pointers(double x, double y, int which) {
  double Point::*const fields[] = {&Point::x, &Point::y};
  double (Point::*const methods[])() const = {&Point::norm, &Point::sum};
  Point p{x, y};
  p.*fields[which] *= 3;
  return (p.*methods[which])() * (p.*methods[1 - which])();
}

double valarray(const double *x, int n) {
  std::valarray<double> a(x, n);
  std::valarray<double> b = std::exp(a) * a + 1.0;
  b[std::slice(0, 2, 1)] *= a[std::slice(1, 2, 1)];
  return (b * b).sum();
}

double complex(double re, double im) {
  std::complex<double> z(re, im), p = 1;
  for (int i = 0; i < 3; i++) p = p * z + std::complex<double>(1, -2);
  return std::norm(p) + std::real(std::exp(z) / (z + 1.0)) + std::arg(z);
}

double numeric(const double *x, int n) {
  std::vector<double> sums(n), steps(n);
  std::partial_sum(x, x + n, sums.begin());
  std::adjacent_difference(sums.rbegin(), sums.rend(), steps.begin(), [](double a, double b) { return a * b; });
  std::rotate(steps.begin(), steps.begin() + 1, steps.end());
  std::reverse(sums.begin(), sums.end());
  return std::inner_product(steps.begin(), steps.end(), sums.begin(), 0.0);
}

double heap(const double *x, int n) {
  std::priority_queue<double> queue(x, x + n);
  double product = 1, factor = 1;
  while (!queue.empty()) {
    product *= 1 + factor * queue.top();
    factor *= 0.5;
    queue.pop();
  }
  return product;
}

double ordered_set(const double *x, int n) {
  std::set<double> values(x, x + n);
  double sum = 0, last = 0;
  for (double v : values) {
    sum += (v - last) * v;
    last = v;
  }
  return sum;
}

double hashed(double x, double y) {
  std::unordered_map<int, double> table;
  for (int i = 0; i < 6; i++) table[i % 4] += i % 2 ? x * i : y;
  return table[0] * table[1] + table.at(3) * table.count(7);
}

double indirectly_sorted(const double *keys, const double *values, int n) {
  std::vector<int> order(n);
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return keys[a] < keys[b]; });
  double sum = 0;
  for (int i : order) sum = sum * keys[i] + values[i];
  return sum;
}

} // namespace iterators
