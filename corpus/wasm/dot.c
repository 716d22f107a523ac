// An inner product with itself, shifted by one: a loop over memory, nothing is kept.
double f(const double *x, int n) {
  double sum = 0;
  for (int i = 1; i < n; i++) sum += x[i] * x[i - 1];
  return sum;
}
