// Fast Fourier transform in place, with bit reversal and twiddles by recurrence; a weighted sum of what comes out.
#include "bench.h"
enum { N = 1024 };
#define SIZES 2 * N, 2 * N, 1, N

real primal(const real *x, const base *data, const int *index, int n) {
  real y[2 * N], sum = 0;
  for (int i = 0; i < 2 * n; i++) y[i] = x[i];
  for (int i = 1, j = 0; i < n; i++) {
    int bit = n >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) {
      real re = y[2 * i], im = y[2 * i + 1];
      y[2 * i] = y[2 * j], y[2 * i + 1] = y[2 * j + 1];
      y[2 * j] = re, y[2 * j + 1] = im;
    }
  }
  for (int length = 2; length <= n; length *= 2) {
    base angle = -6.283185307179586 / length, wr = cos(angle), wi = sin(angle);
    for (int i = 0; i < n; i += length) {
      base c = 1, s = 0;
      for (int k = 0; k < length / 2; k++) {
        real *a = y + 2 * (i + k), *b = y + 2 * (i + k + length / 2);
        real re = c * b[0] - s * b[1], im = c * b[1] + s * b[0];
        b[0] = a[0] - re, b[1] = a[1] - im;
        a[0] = a[0] + re, a[1] = a[1] + im;
        base next = c * wr - s * wi;
        s = c * wi + s * wr, c = next;
      }
    }
  }
  for (int i = 0; i < 2 * n; i++) sum += data[i] * y[i];
  return sum;
}
#ifndef TAPED
void by_hand(const base *x, base *xb, const base *data, const int *index, int n, base seed) {
  base y[2 * N];
  for (int i = 0; i < 2 * n; i++) y[i] = seed * data[i];
  for (int length = n; length >= 2; length /= 2) {
    base angle = -6.283185307179586 / length, wr = cos(angle), wi = sin(angle);
    for (int i = 0; i < n; i += length) {
      base c = 1, s = 0;
      for (int k = 0; k < length / 2; k++) {
        base *a = y + 2 * (i + k), *b = y + 2 * (i + k + length / 2);
        base re = a[0] - b[0], im = a[1] - b[1];
        a[0] += b[0], a[1] += b[1];
        b[0] = c * re + s * im, b[1] = c * im - s * re;
        base next = c * wr - s * wi;
        s = c * wi + s * wr, c = next;
      }
    }
  }
  for (int i = 0, j = 0; i < n; i++) {
    xb[2 * j] += y[2 * i], xb[2 * j + 1] += y[2 * i + 1];
    int bit = n >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
  }
}
#endif
