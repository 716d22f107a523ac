// std::vector grown by push_back, nested vectors, std::sort, accumulate, inner_product, transform and lambdas: a robust regression.
#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace {

using Column = std::vector<double>;

double mean(const Column &x) { return std::accumulate(x.begin(), x.end(), 0.0) / x.size(); }

double median(Column x) {
  std::sort(x.begin(), x.end());
  std::size_t half = x.size() / 2;
  return x.size() % 2 ? x[half] : 0.5 * (x[half - 1] + x[half]);
}

double covariance(const Column &x, const Column &y) {
  double mx = mean(x), my = mean(y);
  return std::inner_product(x.begin(), x.end(), y.begin(), 0.0, std::plus<>(), [=](double a, double b) { return (a - mx) * (b - my); });
}

struct Line {
  double slope, offset;
  double operator()(double x) const { return slope * x + offset; }
};

Line least_squares(const Column &x, const Column &y) {
  double slope = covariance(x, y) / covariance(x, x);
  return {slope, mean(y) - slope * mean(x)};
}

/* Slopes between all pairs. */
std::vector<Column> pairwise(const Column &x, const Column &y) {
  std::vector<Column> rows;
  for (std::size_t i = 0; i < x.size(); i++) {
    Column row;
    for (std::size_t j = 0; j < i; j++) row.push_back((y[i] - y[j]) / (x[i] - x[j]));
    rows.push_back(std::move(row));
  }
  return rows;
}

Line theil_sen(const Column &x, const Column &y) {
  Column slopes;
  for (const Column &row : pairwise(x, y)) slopes.insert(slopes.end(), row.begin(), row.end());
  double slope = median(slopes);
  Column offsets(x.size());
  std::transform(x.begin(), x.end(), y.begin(), offsets.begin(), [slope](double a, double b) { return b - slope * a; });
  return {slope, median(offsets)};
}

} // namespace

extern "C" double program(const double *x, const double *y, int n, double *residuals) {
  Column a(x, x + n), b(y, y + n);
  Line plain = least_squares(a, b), robust = theil_sen(a, b);
  std::transform(a.begin(), a.end(), b.begin(), residuals, [&](double u, double v) { return robust(u) - v; });
  Column squares;
  std::for_each(residuals, residuals + n, [&](double r) { squares.push_back(r * r); });
  auto largest = std::max_element(squares.begin(), squares.end());
  squares.erase(largest);
  return mean(squares) + std::hypot(plain.slope, robust.slope) + 0.1 * plain.offset;
}
