// The program: it owns the memory, and calls the kernels of three other languages.
#include <vector>

extern "C" {
void map_in_rust(double (*f)(double), const double *x, std::size_t n, double *out);
void smooth_in_fortran(double *x, int *n, double *weight);
double activation_in_d(double x);
}

namespace together {

double loss(const double *x, int n, double weight) {
  std::vector<double> y(n);
  map_in_rust(activation_in_d, x, n, y.data());
  smooth_in_fortran(y.data(), &n, &weight);
  double sum = 0;
  for (double v : y) sum += v * v;
  return sum;
}

} // namespace together

int main() {
  double x[] = {0.5, -0.25, 1.5, 2};
  return together::loss(x, 4, 0.3) > 0 ? 0 : 1;
}
