// Callbacks: functions with a context, tables of operations in a struct, sorting and searching by them, solvers that call back.

#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef void (*derivative)(double t, const double *y, double *dy, void *context);

static void runge_kutta(derivative f, void *context, double *y, int n, double t, double h, int steps) {
  double k[4][8], at[8];
  static const double part[] = {0.5, 0.5, 1};
  for (int step = 0; step < steps; step++, t += h) {
    f(t, y, k[0], context);
    for (int s = 1; s < 4; s++) {
      for (int i = 0; i < n; i++) at[i] = y[i] + h * part[s - 1] * k[s - 1][i];
      f(t + h * part[s - 1], at, k[s], context);
    }
    for (int i = 0; i < n; i++) y[i] += h / 6 * (k[0][i] + 2 * k[1][i] + 2 * k[2][i] + k[3][i]);
  }
}

struct pendulum {
  double gravity, friction;
};

static void pendulum(double t, const double *y, double *dy, void *context) {
  const struct pendulum *p = context;
  (void)t;
  dy[0] = y[1];
  dy[1] = -p->gravity * sin(y[0]) - p->friction * y[1];
}

double swing(double angle, double gravity, double friction) {
  struct pendulum p = {gravity, friction};
  double y[2] = {angle, 0};
  runge_kutta(pendulum, &p, y, 2, 0, 0.1, 5);
  return y[0] * y[0] + y[1];
}

struct operations {
  double (*apply)(const struct operations *self, double x);
  double parameter;
};

static double scale(const struct operations *self, double x) { return self->parameter * x; }
static double shift(const struct operations *self, double x) { return self->parameter + x * x; }

double pipeline(double x, double a, double b) {
  struct operations stages[] = {{scale, a}, {shift, b}, {.apply = scale, .parameter = a * b}};
  for (size_t i = 0; i < sizeof stages / sizeof *stages; i++) x = stages[i].apply(&stages[i], x);
  return x;
}

struct item {
  double key, weight;
};

static int by_key(const void *a, const void *b) {
  const struct item *x = a, *y = b;
  return (x->key > y->key) - (x->key < y->key);
}

double sorted_weights(const double *keys, const double *weights, int n) {
  struct item *items = malloc((size_t)n * sizeof *items);
  for (int i = 0; i < n; i++) items[i] = (struct item){keys[i], weights[i]};
  qsort(items, (size_t)n, sizeof *items, by_key);
  double sum = 0;
  for (int i = 0; i < n; i++) sum = sum * items[i].key + items[i].weight;
  free(items);
  return sum;
}

static int at_grid(const void *key, const void *element) {
  double x = *(const double *)key;
  const double *grid = element;
  return x < grid[0] ? -1 : x >= grid[1];
}

double interpolated(const double *values, double x) {
  static const double grid[] = {0, 0.5, 1, 2, 4};
  const double *left = bsearch(&x, grid, 4, sizeof *grid, at_grid);
  if (left == NULL) return 0;
  double t = (x - left[0]) / (left[1] - left[0]);
  const double *v = values + (left - grid);
  return v[0] * (1 - t) + v[1] * t * t;
}

static void each(double *x, int n, void (*f)(double *, void *), void *context) {
  for (int i = 0; i < n; i++) f(&x[i], context);
}

static void multiply_into(double *x, void *context) {
  double *product = context;
  *product *= *x;
  *x = *product;
}

double running_product(double *x, int n) {
  double product = 1;
  each(x, n, multiply_into, &product);
  return product;
}
