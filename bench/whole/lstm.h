// A cell with gates, each unit on its own, over a sequence of n inputs; squared error of its outputs. x: weights of input,
// weights of state and offsets of four gates.
#include "bench.h"
enum { H = 16, LENGTH = 100 };
#define SIZES 12 * H, LENGTH * H, 1, LENGTH

static real sigmoid(real a) { return 1.0 / (1.0 + exp(-a)); }

real primal(const real *x, const base *data, const int *index, int n) {
  const real *in = x, *back = x + 4 * H, *offset = x + 8 * H;
  real c[H], h[H], loss = 0;
  for (int j = 0; j < H; j++) c[j] = 0, h[j] = 0;
  for (int t = 0; t + 1 < n; t++)
    for (int j = 0; j < H; j++) {
      base now = data[t * H + j];
      real f = sigmoid(in[j] * now + back[j] * h[j] + offset[j]);
      real i = sigmoid(in[H + j] * now + back[H + j] * h[j] + offset[H + j]);
      real o = sigmoid(in[2 * H + j] * now + back[2 * H + j] * h[j] + offset[2 * H + j]);
      real g = tanh(in[3 * H + j] * now + back[3 * H + j] * h[j] + offset[3 * H + j]);
      c[j] = c[j] * f + i * g;
      h[j] = o * tanh(c[j]);
      real e = h[j] - data[(t + 1) * H + j];
      loss += e * e;
    }
  return loss;
}
#ifndef TAPED
void by_hand(const base *x, base *xb, const base *data, const int *index, int n, base seed) {
  static base kept[LENGTH][H][7];
  const base *in = x, *back = x + 4 * H, *offset = x + 8 * H;
  base c[H], h[H], cb[H], hb[H];
  for (int j = 0; j < H; j++) c[j] = h[j] = cb[j] = hb[j] = 0;
  for (int t = 0; t + 1 < n; t++)
    for (int j = 0; j < H; j++) {
      base *k = kept[t][j], now = data[t * H + j];
      k[0] = 1.0 / (1.0 + exp(-(in[j] * now + back[j] * h[j] + offset[j])));
      k[1] = 1.0 / (1.0 + exp(-(in[H + j] * now + back[H + j] * h[j] + offset[H + j])));
      k[2] = 1.0 / (1.0 + exp(-(in[2 * H + j] * now + back[2 * H + j] * h[j] + offset[2 * H + j])));
      k[3] = tanh(in[3 * H + j] * now + back[3 * H + j] * h[j] + offset[3 * H + j]);
      k[4] = c[j], k[5] = h[j];
      c[j] = c[j] * k[0] + k[1] * k[3];
      k[6] = tanh(c[j]);
      h[j] = k[2] * k[6];
    }
  for (int t = n - 2; t >= 0; t--)
    for (int j = 0; j < H; j++) {
      const base *k = kept[t][j];
      base now = data[t * H + j];
      hb[j] += 2 * seed * (k[2] * k[6] - data[(t + 1) * H + j]);
      base ob = hb[j] * k[6], d = cb[j] + hb[j] * k[2] * (1 - k[6] * k[6]);
      base a[4] = {d * k[4] * k[0] * (1 - k[0]), d * k[3] * k[1] * (1 - k[1]), ob * k[2] * (1 - k[2]), d * k[1] * (1 - k[3] * k[3])};
      cb[j] = d * k[0], hb[j] = 0;
      for (int q = 0; q < 4; q++) {
        xb[q * H + j] += a[q] * now, xb[4 * H + q * H + j] += a[q] * k[5], xb[8 * H + q * H + j] += a[q];
        hb[j] += a[q] * back[q * H + j];
      }
    }
}
#endif
