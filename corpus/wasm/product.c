// A running product: what each step needs is kept until the reverse sweep.
double f(const double *x, int n) {
  double product = 1;
  for (int i = 0; i < n; i++) product = product * x[i] + 0.5 * product * product;
  return product;
}
