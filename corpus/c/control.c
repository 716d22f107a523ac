// Control: recursion, function pointers, switches that fall through, goto, loops that stop by value, early returns.

#include <math.h>

double power(double x, int n) {
  if (n == 0) return 1;
  double half = power(x, n / 2);
  return n % 2 ? half * half * x : half * half;
}

static double square(double x) { return x * x; }
static double inverse(double x) { return 1 / x; }

double by_table(double x, int which) {
  double (*const table[])(double) = {square, inverse, sin};
  return table[which](x) + table[(which + 1) % 3](x) * x;
}

static double simpson(double (*f)(double, const double *), const double *with, double a, double b, int n) {
  double h = (b - a) / n, sum = f(a, with) + f(b, with);
  for (int i = 1; i < n; i++) sum += f(a + i * h, with) * (i % 2 ? 4 : 2);
  return sum * h / 3;
}

static double bell(double t, const double *with) { return with[0] * exp(-with[1] * t * t); }

double integral(const double *parameters, double a, double b) { return simpson(bell, parameters, a, b, 8); }

double by_switch(double x, int kind) {
  double y = 1;
  switch (kind) {
    case 3: y *= x; /* fall through */
    case 2: y *= sin(x); /* fall through */
    case 1: y += x; break;
    case 7: return x * x;
    default: y = exp(x);
  }
  return y * x;
}

double root(double a) {
  double x = a;
again:
  if (fabs(x * x - a) > 1e-13) {
    x = (x + a / x) / 2;
    goto again;
  }
  return x * a;
}

double first_above(const double *x, int n, double limit) {
  for (int i = 0; i < n; i++)
    if (x[i] > limit) return x[i] * x[i] - limit;
  return limit;
}

double bisection(double a, double low, double high) {
  for (int i = 0; i < 60; i++) {
    double middle = 0.5 * (low + high);
    if (middle * middle * middle > a) high = middle;
    else low = middle;
  }
  return low - (low * low * low - a) / (3 * low * low);
}
