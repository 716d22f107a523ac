// Fast Fourier transform, recursive (radix 2), of n complex numbers; a weighted sum of what comes out.
#include "bench.h"
enum { N = 1024 };
#define SIZES 2 * N, 2 * N, 1, N

static void transform(const real *in, real *out, int n, int stride) {
  if (n == 1) {
    out[0] = in[0], out[1] = in[1];
    return;
  }
  int half = n / 2;
  transform(in, out, half, 2 * stride);
  transform(in + 2 * stride, out + 2 * half, half, 2 * stride);
  for (int k = 0; k < half; k++) {
    base angle = -6.283185307179586 * k / n, c = cos(angle), s = sin(angle);
    real *a = out + 2 * k, *b = out + 2 * (k + half);
    real re = c * b[0] - s * b[1], im = c * b[1] + s * b[0];
    b[0] = a[0] - re, b[1] = a[1] - im;
    a[0] = a[0] + re, a[1] = a[1] + im;
  }
}
real primal(const real *x, const base *data, const int *index, int n) {
  real out[2 * N], sum = 0;
  transform(x, out, n, 1);
  for (int i = 0; i < 2 * n; i++) sum += data[i] * out[i];
  return sum;
}
#ifndef TAPED
static void transform_hand(base *inb, base *outb, int n, int stride) {
  if (n == 1) {
    inb[0] += outb[0], inb[1] += outb[1];
    return;
  }
  int half = n / 2;
  for (int k = 0; k < half; k++) {
    base angle = -6.283185307179586 * k / n, c = cos(angle), s = sin(angle);
    base *a = outb + 2 * k, *b = outb + 2 * (k + half);
    base re = a[0] - b[0], im = a[1] - b[1];
    a[0] += b[0], a[1] += b[1];
    b[0] = c * re + s * im, b[1] = c * im - s * re;
  }
  transform_hand(inb, outb, half, 2 * stride);
  transform_hand(inb + 2 * stride, outb + 2 * half, half, 2 * stride);
}
void by_hand(const base *x, base *xb, const base *data, const int *index, int n, base seed) {
  base outb[2 * N];
  for (int i = 0; i < 2 * n; i++) outb[i] = seed * data[i];
  transform_hand(xb, outb, n, 1);
}
#endif
