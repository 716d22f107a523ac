// Iterative FFT in place on interleaved numbers: bit reversal, butterflies with a running twiddle, windowed periodogram.
#include <math.h>
#include <stdlib.h>
#include <string.h>

static unsigned reversed(unsigned i, int bits) {
  unsigned r = 0;
  for (int b = 0; b < bits; b++) r |= ((i >> b) & 1u) << (bits - 1 - b);
  return r;
}

static void permute(double *x, int n, int bits) {
  for (unsigned i = 0; i < (unsigned)n; i++) {
    unsigned j = reversed(i, bits);
    if (j <= i) continue;
    double kept[2];
    memcpy(kept, x + 2 * i, sizeof kept);
    memcpy(x + 2 * i, x + 2 * j, sizeof kept);
    memcpy(x + 2 * j, kept, sizeof kept);
  }
}

static void butterflies(double *x, int n, int half) {
  double angle = -M_PI / half, wr = cos(angle), wi = sin(angle);
  for (int start = 0; start < n; start += 2 * half) {
    double tr = 1, ti = 0;
    for (int k = start; k < start + half; k++) {
      double *p = x + 2 * k, *q = x + 2 * (k + half);
      double re = tr * q[0] - ti * q[1], im = tr * q[1] + ti * q[0];
      q[0] = p[0] - re;
      q[1] = p[1] - im;
      p[0] += re;
      p[1] += im;
      double next = tr * wr - ti * wi;
      ti = tr * wi + ti * wr;
      tr = next;
    }
  }
}

static void transform(double *x, int bits) {
  int n = 1 << bits;
  permute(x, n, bits);
  for (int half = 1; half < n; half *= 2) butterflies(x, n, half);
}

static double window(int i, int n) { return 0.5 - 0.5 * cos(2 * M_PI * (i + 0.5) / n); }

double program(const double *signal, int bits, double *spectrum, double sharpness) {
  int n = 1 << bits;
  double *x = malloc(sizeof(double) * 2 * n);
  for (int i = 0; i < n; i++) {
    x[2 * i] = signal[i] * pow(window(i, n), sharpness);
    x[2 * i + 1] = 0;
  }
  transform(x, bits);
  double entropy = 0, total = 0;
  for (int k = 0; k < n / 2; k++) {
    spectrum[k] = x[2 * k] * x[2 * k] + x[2 * k + 1] * x[2 * k + 1];
    total += spectrum[k];
  }
  for (int k = 0; k < n / 2; k++) {
    double share = spectrum[k] / total;
    if (share > 1e-12) entropy -= share * log(share);
  }
  free(x);
  return entropy;
}
