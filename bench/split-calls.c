// What a call that stays a call costs in reverse mode: split in two with a frame in between, as we do it, or combined (the primal, and
// later its whole gradient), against inlining it. For SHAPE 1, 2 and 3:
//   clang -O1 -fno-vectorize -DSHAPE=1 -emit-llvm -c split-calls.c -o in.bc && bitgrad lower --no-inline in.bc -o out.bc
//   clang -O3 -march=native -Wno-override-module out.bc -lm && ./a.out
// The figure for inlining is that of `bitgrad lower` without --no-inline.
#include <malloc.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "bitgrad.h"
#define KEPT __attribute__((noinline))
enum { K = 8, D = 4, STEPS = 64, POINTS = 2000 };

#if SHAPE == 1 // one point of a mixture model
enum { PARAMETERS = K + 2 * K * D };
static inline double body(const double *x, const double *data) {
  const double *weight = x, *mean = x + K, *logs = x + K + K * D;
  double score[K], most = -1e300, sum = 0;
  for (int j = 0; j < K; j++) {
    double s = weight[j];
    for (int c = 0; c < D; c++) {
      double z = exp(logs[j * D + c]) * (data[c] - mean[j * D + c]);
      s += logs[j * D + c] - 0.5 * z * z;
    }
    score[j] = s;
    if (s > most) most = s;
  }
  for (int j = 0; j < K; j++) sum += exp(score[j] - most);
  return most + log(sum);
}
#elif SHAPE == 2 // a recurrence
enum { PARAMETERS = 2 };
static inline double body(const double *x, const double *data) {
  double v = 0.3 + 0.1 * data[0], s = 0;
  for (int t = 0; t < STEPS; t++) {
    v = x[0] * v * (1 - v) + 1e-3 * data[t % D];
    s += v * x[1];
  }
  return s;
}
#else // a layer of 4 by 4
enum { PARAMETERS = D * D };
static inline double body(const double *x, const double *data) {
  double h[D], s = 0;
  for (int i = 0; i < D; i++) {
    double a = 0;
    for (int c = 0; c < D; c++) a += x[D * i + c] * data[c];
    h[i] = a / (1 + fabs(a));
  }
  for (int i = 0; i < D; i++) s += h[i] * h[i];
  return s;
}
#endif

KEPT double split_point(const double *x, const double *data) { return body(x, data); }
double inlined_point(const double *x, const double *data) { return body(x, data); }
KEPT double combined_point(const double *x, const double *data) { return body(x, data); }
double augmented(const double *x, double *dx, const double *data, double *ddata) { return split_point(x, data); }
void reverse(const double *x, double *dx, const double *data, double *ddata, double seed) {
  __enzyme_autodiff((void *)inlined_point, enzyme_dup, x, dx, enzyme_const, data, seed);
}
void *__enzyme_register_gradient_combined[] = {(void *)combined_point, (void *)augmented, (void *)reverse};

#define SUM(name, point) \
  double name(const double *x, const double *data, int n) { \
    double sum = 0; \
    for (int i = 0; i < n; i++) sum += point(x, data + i * D); \
    return sum; \
  } \
  KEPT void name##_gradient(double *x, double *dx, double *data, int n) { \
    __enzyme_autodiff((void *)name, enzyme_dup, x, dx, enzyme_const, data, n); \
  }
SUM(split, split_point)
SUM(combined, combined_point)
SUM(inlined, inlined_point)

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return t.tv_sec + 1e-9 * t.tv_nsec;
}
static double x[PARAMETERS], dx[4][PARAMETERS], data[POINTS * D];
volatile double sink;

int main(void) {
  mallopt(M_MMAP_THRESHOLD, 1 << 30), mallopt(M_TRIM_THRESHOLD, 1 << 30);
  for (int i = 0; i < PARAMETERS; i++) x[i] = 0.5 + 0.3 * sin(i);
  for (int i = 0; i < POINTS * D; i++) data[i] = cos(i);
  if (SHAPE == 2) x[0] = 3.6;
  double best[4] = {1e9, 1e9, 1e9, 1e9}, apart = 0;
  for (int round = 0; round < 40; round++)
    for (int k = 0; k < 4; k++) {
      double began = now();
      for (int again = 0; again < 4; again++)
        if (k == 0) sink = split(x, data, POINTS);
        else if (k == 1) split_gradient(x, dx[1], data, POINTS);
        else if (k == 2) combined_gradient(x, dx[2], data, POINTS);
        else inlined_gradient(x, dx[3], data, POINTS);
      best[k] = fmin(best[k], (now() - began) / 4);
    }
  for (int i = 0; i < PARAMETERS; i++)
    for (int k = 2; k < 4; k++) apart = fmax(apart, fabs(dx[1][i] - dx[k][i]) / fabs(dx[1][i]));
  printf("shape %d: primal %.1f us, split %.2f, combined %.2f, inlined %.2f of it (gradients differ by %.0e)\n", SHAPE, best[0] * 1e6,
         best[1] / best[0], best[2] / best[0], best[3] / best[0], apart);
}
