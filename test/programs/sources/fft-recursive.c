// Recursive FFT on C99 complex numbers, halves allocated at every level; a power spectrum and a convolution through it.
#include <complex.h>
#include <math.h>
#include <stdlib.h>

typedef double complex number;

static void transform(number *x, int n, int sign) {
  if (n == 1) return;
  int h = n / 2;
  number *even = malloc(sizeof(number) * h), *odd = malloc(sizeof(number) * h);
  for (int i = 0; i < h; i++) {
    even[i] = x[2 * i];
    odd[i] = x[2 * i + 1];
  }
  transform(even, h, sign);
  transform(odd, h, sign);
  for (int k = 0; k < h; k++) {
    double angle = sign * 2 * M_PI * k / n;
    number turned = (cos(angle) + I * sin(angle)) * odd[k];
    x[k] = even[k] + turned;
    x[k + h] = even[k] - turned;
  }
  free(even);
  free(odd);
}

static void convolve(const double *a, const double *b, double *out, int n) {
  number *x = malloc(sizeof(number) * n), *y = malloc(sizeof(number) * n);
  for (int i = 0; i < n; i++) {
    x[i] = a[i];
    y[i] = b[i];
  }
  transform(x, n, -1);
  transform(y, n, -1);
  for (int i = 0; i < n; i++) x[i] *= y[i];
  transform(x, n, 1);
  for (int i = 0; i < n; i++) out[i] = creal(x[i]) / n;
  free(x);
  free(y);
}

double program(const double *signal, const double *filter, double *smooth, int n) {
  convolve(signal, filter, smooth, n);
  number *x = malloc(sizeof(number) * n);
  for (int i = 0; i < n; i++) x[i] = smooth[i] + 0.5 * I * signal[i];
  transform(x, n, -1);
  double power = 0;
  for (int k = 0; k < n; k++) power += (creal(x[k]) * creal(x[k]) + cimag(x[k]) * cimag(x[k])) / (1 + k);
  free(x);
  return log(1 + power);
}
