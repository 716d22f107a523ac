// Sparse Hessians as programs in C++ collect them.
#include <array>
#include <tuple>
#include <vector>
extern int enzyme_const, enzyme_dup, enzyme_dupnoneed;
template <typename R, typename... T> extern R __enzyme_fwddiff(void *, T...);
template <typename R, typename... T> extern R __enzyme_autodiff(void *, T...);
template <typename R> extern R __enzyme_todense(void *, ...) noexcept;

template <typename T> struct Triple {
  size_t row, column;
  T value;
};
template <typename T> __attribute__((always_inline)) static T ident_load(int64_t index, size_t i) { return index / (int64_t)sizeof(T) == (int64_t)i ? T(1) : T(0); }
template <typename T> __attribute__((always_inline)) static void ident_store(T, int64_t, size_t) { std::abort(); }
template <typename T> __attribute__((always_inline)) static T sparse_load(int64_t, size_t, std::vector<Triple<T>> &) { return T(0); }
template <typename T>
__attribute__((noinline)) static void append(std::vector<Triple<T>> &triples, size_t row, size_t column, T value) {
  triples.push_back({row, column, value});
}
template <typename T>
__attribute__((always_inline)) static void sparse_store(T value, int64_t index, size_t i, std::vector<Triple<T>> &triples) {
  if (value == T(0)) return;
  append(triples, i, index / sizeof(T), value);
}

// Points in the plane, and springs around.
template <typename T> static T springs(const T *__restrict__ positions, size_t n) {
  T energy = 0;
  for (size_t i = 0; i < n; i++) {
    const size_t next = (i + 1) % n;
    const T vx = positions[2 * next] - positions[2 * i], vy = positions[2 * next + 1] - positions[2 * i + 1];
    const T length = std::sqrt(vx * vx + vy * vy) - T(0.5);
    energy += length * length;
  }
  return energy;
}
template <typename T> static void gradient(const T *positions, size_t n, T *out) {
  __enzyme_autodiff<void>((void *)springs<T>, enzyme_dup, positions, out, enzyme_const, n);
}
template <typename T> __attribute__((noinline)) static std::vector<Triple<T>> hessian(const T *positions, size_t n) {
  std::vector<Triple<T>> triples;
  for (size_t i = 0; i < 2 * n; i++)
    __enzyme_fwddiff<void>((void *)gradient<T>, enzyme_dup, positions,
                           __enzyme_todense<T *>((void *)ident_load<T>, (void *)ident_store<T>, i), enzyme_const, n, enzyme_dupnoneed,
                           static_cast<T *>(nullptr), __enzyme_todense<T *>((void *)sparse_load<T>, (void *)sparse_store<T>, i, &triples));
  return triples;
}
template <typename T> static std::array<std::array<double, 8>, 8> dense(const std::vector<Triple<T>> &triples) {
  std::array<std::array<double, 8>, 8> all{};
  for (const auto &[row, column, value] : triples) all[row][column] += value;
  return all;
}
extern "C" void test_springs_in_the_plane() {
  double x[8] = {0, 0.1, 1, 0.2, 1.1, 0.9, 0.1, 1.3};
  const auto found = dense(hessian(x, 4));
  for (int i = 0; i < 8; i++)
    for (int j = 0; j < 8; j++) {
      auto slope = [&] {
        double bar[8] = {};
        gradient<double>(x, 4, bar);
        return bar[j];
      };
      CLOSE(found[i][j], SLOPE(x[i], slope()));
    }
}
extern "C" void test_springs_in_single_precision() {
  float x[8] = {0, 0.1f, 1, 0.2f, 1.1f, 0.9f, 0.1f, 1.3f};
  double y[8];
  for (int i = 0; i < 8; i++) y[i] = x[i];
  const auto single = dense(hessian(x, 4)), full = dense(hessian(y, 4));
  for (int i = 0; i < 8; i++)
    for (int j = 0; j < 8; j++) EXACT_FLOAT(single[i][j], full[i][j]);
}

// Particles in a structure of vectors, with forces between neighbours.
struct Particles {
  std::vector<double> x, y;
};
static double potential(const Particles &p) {
  double energy = 0;
  for (size_t i = 0; i + 1 < p.x.size(); i++) {
    const double dx = p.x[i + 1] - p.x[i], dy = p.y[i + 1] - p.y[i];
    energy += 1 / (dx * dx + dy * dy);
  }
  return energy;
}
static double slope_in_memory(const Particles &p, const double *direction_of_x) {
  Particles d{std::vector<double>(p.x.size()), std::vector<double>(p.y.size())};
  for (size_t i = 0; i < p.x.size(); i++) d.x[i] = direction_of_x[i];
  return __enzyme_fwddiff<double>((void *)potential, enzyme_dup, &p, &d);
}
extern "C" void test_a_direction_that_is_copied() {
  Particles p{{0, 1, 3}, {0, 0.5, 1}};
  double at = p.x[1];
  auto energy = [&] {
    p.x[1] = at;
    return potential(p);
  };
  CLOSE(slope_in_memory(p, __enzyme_todense<double *>((void *)ident_load<double>, (void *)ident_store<double>, (size_t)1)), SLOPE(at, energy()));
}
