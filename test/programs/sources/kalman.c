// Kalman filter of a moving target: small matrices by value, missing measurements (NaN), likelihood of the innovations.
#include <math.h>
#include <string.h>

typedef struct {
  double a[2][2];
} matrix;

typedef struct {
  double a[2];
} vector;

static matrix product(matrix x, matrix y) {
  matrix r;
  for (int i = 0; i < 2; i++)
    for (int j = 0; j < 2; j++) r.a[i][j] = x.a[i][0] * y.a[0][j] + x.a[i][1] * y.a[1][j];
  return r;
}

static matrix transpose(matrix x) {
  matrix r = {{{x.a[0][0], x.a[1][0]}, {x.a[0][1], x.a[1][1]}}};
  return r;
}

static matrix sum(matrix x, matrix y) {
  matrix r;
  for (int i = 0; i < 4; i++) r.a[i / 2][i % 2] = x.a[i / 2][i % 2] + y.a[i / 2][i % 2];
  return r;
}

static vector apply(matrix m, vector v) {
  vector r = {{m.a[0][0] * v.a[0] + m.a[0][1] * v.a[1], m.a[1][0] * v.a[0] + m.a[1][1] * v.a[1]}};
  return r;
}

struct filter {
  vector mean;
  matrix covariance;
  double likelihood;
  int updates;
};

static void predict(struct filter *f, double dt, double noise) {
  matrix move = {{{1, dt}, {0, 1}}};
  double q = noise * noise;
  matrix process = {{{q * dt * dt * dt / 3, q * dt * dt / 2}, {q * dt * dt / 2, q * dt}}};
  f->mean = apply(move, f->mean);
  f->covariance = sum(product(product(move, f->covariance), transpose(move)), process);
}

static void update(struct filter *f, double measured, double noise) {
  double innovation = measured - f->mean.a[0];
  double spread = f->covariance.a[0][0] + noise * noise;
  double gain[2] = {f->covariance.a[0][0] / spread, f->covariance.a[1][0] / spread};
  matrix left = {{{1 - gain[0], 0}, {-gain[1], 1}}};
  f->mean.a[0] += gain[0] * innovation;
  f->mean.a[1] += gain[1] * innovation;
  f->covariance = product(left, f->covariance);
  f->likelihood -= 0.5 * (log(2 * M_PI * spread) + innovation * innovation / spread);
  f->updates++;
}

double program(const double *measured, const int *present, int n, double process, double noise, double *track) {
  struct filter f;
  memset(&f, 0, sizeof f);
  f.covariance.a[0][0] = f.covariance.a[1][1] = 1;
  for (int k = 0; k < n; k++) {
    double value = present[k] ? measured[k] : NAN;
    predict(&f, 0.5, process);
    if (!isnan(value)) update(&f, value, noise);
    track[k] = f.mean.a[0];
  }
  return f.updates == 0 ? 0 : f.likelihood / f.updates;
}
