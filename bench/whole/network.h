// A network with one hidden layer in float: half the squared error over a batch of n. Rows of weights lie side by side.
#define BASE float
#include "bench.h"
enum { IN = 32, HIDDEN = 64, OUT = 8 };
#define SIZES IN * HIDDEN + HIDDEN + HIDDEN * OUT + OUT, 32 * (IN + OUT), 1, 32

real primal(const real *x, const base *data, const int *index, int n) {
  const real *w1 = x, *b1 = w1 + IN * HIDDEN, *w2 = b1 + HIDDEN, *b2 = w2 + HIDDEN * OUT;
  real loss = 0, h[HIDDEN];
  for (int s = 0; s < n; s++) {
    const base *in = data + s * (IN + OUT), *target = in + IN;
    for (int j = 0; j < HIDDEN; j++) h[j] = b1[j];
    for (int i = 0; i < IN; i++)
      for (int j = 0; j < HIDDEN; j++) h[j] += in[i] * w1[i * HIDDEN + j];
    for (int j = 0; j < HIDDEN; j++) h[j] = h[j] / (1.0f + fabs(h[j]));
    for (int o = 0; o < OUT; o++) {
      real y = b2[o];
      for (int j = 0; j < HIDDEN; j++) y += h[j] * w2[o * HIDDEN + j];
      real e = y - target[o];
      loss += 0.5f * e * e;
    }
  }
  return loss;
}
#ifndef TAPED
void by_hand(const base *x, base *xb, const base *data, const int *index, int n, base seed) {
  const base *w1 = x, *b1 = w1 + IN * HIDDEN, *w2 = b1 + HIDDEN, *b2 = w2 + HIDDEN * OUT;
  base *w1b = xb, *b1b = w1b + IN * HIDDEN, *w2b = b1b + HIDDEN, *b2b = w2b + HIDDEN * OUT;
  base h[HIDDEN], hb[HIDDEN], d[HIDDEN];
  for (int s = 0; s < n; s++) {
    const base *in = data + s * (IN + OUT), *target = in + IN;
    for (int j = 0; j < HIDDEN; j++) h[j] = b1[j], hb[j] = 0;
    for (int i = 0; i < IN; i++)
      for (int j = 0; j < HIDDEN; j++) h[j] += in[i] * w1[i * HIDDEN + j];
    for (int j = 0; j < HIDDEN; j++) d[j] = 1.0f / (1.0f + fabsf(h[j])), h[j] *= d[j];
    for (int o = 0; o < OUT; o++) {
      base y = b2[o];
      for (int j = 0; j < HIDDEN; j++) y += h[j] * w2[o * HIDDEN + j];
      base e = seed * (y - target[o]);
      b2b[o] += e;
      for (int j = 0; j < HIDDEN; j++) w2b[o * HIDDEN + j] += e * h[j], hb[j] += e * w2[o * HIDDEN + j];
    }
    for (int j = 0; j < HIDDEN; j++) hb[j] *= d[j] * d[j], b1b[j] += hb[j];
    for (int i = 0; i < IN; i++)
      for (int j = 0; j < HIDDEN; j++) w1b[i * HIDDEN + j] += in[i] * hb[j];
  }
}
#endif
