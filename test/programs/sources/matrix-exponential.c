// Matrix exponential by scaling and squaring of a Taylor series, with a pool of temporaries; a two-compartment drug model.
#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  int n;
  double *data;
} matrix;

static matrix create(int n) {
  matrix m = {n, calloc((size_t)n * n, sizeof(double))};
  return m;
}

static void destroy(matrix *m) {
  free(m->data);
  m->data = NULL;
}

static void copy(matrix to, matrix from) { memcpy(to.data, from.data, sizeof(double) * to.n * to.n); }

static void multiply(matrix out, matrix a, matrix b) {
  for (int i = 0; i < a.n; i++)
    for (int j = 0; j < a.n; j++) {
      double sum = 0;
      for (int k = 0; k < a.n; k++) sum += a.data[i * a.n + k] * b.data[k * a.n + j];
      out.data[i * a.n + j] = sum;
    }
}

static double norm(matrix a) {
  double largest = 0;
  for (int i = 0; i < a.n; i++) {
    double row = 0;
    for (int j = 0; j < a.n; j++) row += fabs(a.data[i * a.n + j]);
    if (row > largest) largest = row;
  }
  return largest;
}

static matrix exponential(matrix a) {
  int squarings = 0;
  double size = norm(a);
  while (size > 0.25) {
    size *= 0.5;
    squarings++;
  }
  matrix scaled = create(a.n), term = create(a.n), next = create(a.n), sum = create(a.n);
  for (int i = 0; i < a.n * a.n; i++) scaled.data[i] = ldexp(a.data[i], -squarings);
  for (int i = 0; i < a.n; i++) term.data[i * a.n + i] = sum.data[i * a.n + i] = 1;
  for (int k = 1; k <= 12; k++) {
    multiply(next, term, scaled);
    for (int i = 0; i < a.n * a.n; i++) {
      term.data[i] = next.data[i] / k;
      sum.data[i] += term.data[i];
    }
  }
  for (; squarings > 0; squarings--) {
    multiply(next, sum, sum);
    copy(sum, next);
  }
  destroy(&scaled);
  destroy(&term);
  destroy(&next);
  return sum;
}

double program(double absorption, double exchange, double elimination, const double *times, double *levels, int count) {
  matrix rates = create(3);
  for (int t = 0; t < count; t++) {
    double h = times[t];
    double generator[9] = {-absorption, 0, 0, absorption, -exchange - elimination, exchange * 0.5, 0, exchange, -0.5 * exchange};
    for (int i = 0; i < 9; i++) rates.data[i] = h * generator[i];
    matrix step = exponential(rates);
    levels[t] = step.data[3];
    destroy(&step);
  }
  destroy(&rates);
  double area = 0;
  for (int t = 1; t < count; t++) area += 0.5 * (levels[t] + levels[t - 1]) * (times[t] - times[t - 1]);
  return area;
}
