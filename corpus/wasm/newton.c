// Loops that stop by value, function pointers (a table of WebAssembly), branches.
static double square(double x) { return x * x; }
static double cube(double x) { return x * x * x; }

static double root(double a) {
  double x = a;
  while ((x * x - a) * (x * x - a) > 1e-26) x = 0.5 * (x + a / x);
  return x;
}

double f(const double *x, int n) {
  double (*const table[])(double) = {square, cube, root};
  double sum = 0;
  for (int i = 0; i < n; i++) sum += table[i % 3](x[i]) * (x[i] > 1 ? x[i] : 2);
  return sum;
}
