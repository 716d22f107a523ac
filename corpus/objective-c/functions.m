// Functions in Objective-C: structures by value, loops, function pointers; no messages.
#include <math.h>
#include <stddef.h>

typedef struct { double x, y, z; } Vector;

static Vector cross(Vector a, Vector b) {
  return (Vector){a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}

double tripleProduct(const double *v) {
  Vector a = {v[0], v[1], v[2]}, b = {v[3], v[4], v[5]}, c = {v[6], v[7], v[8]};
  Vector n = cross(a, b);
  return n.x * c.x + n.y * c.y + n.z * c.z;
}

double logistic(const double *weights, const double *x, size_t n) {
  double sum = 0;
  for (size_t i = 0; i < n; i++) sum += weights[i] * x[i];
  return 1 / (1 + exp(-sum));
}

static double applied(double (*f)(double), double x, int times) {
  for (int i = 0; i < times; i++) x = f(x) + 0.5 * x;
  return x;
}

double iterated(double x, int times) { return applied(sin, x, times); }
