// A damped pendulum with steps that follow its speed, until it has swung for a given time: the number of steps is not known.
#include "bench.h"
#define SIZES 4, 1, 1, 1
enum { MOST = 100000 };

real primal(const real *x, const base *data, const int *index, int n) {
  real a = x[0], w = x[1], t = 0;
  while (t < 20.0) {
    real h = 0.02 / (1.0 + w * w);
    real f = -x[2] * sin(a) - x[3] * w;
    a += h * w;
    w += h * f;
    t += h;
  }
  return a * a + w;
}
#ifndef TAPED
#include <stdlib.h>
void by_hand(const base *x, base *xb, const base *data, const int *index, int n, base seed) {
  base a = x[0], w = x[1], t = 0, g2 = 0, g3 = 0;
  int count = 0, room = 1024;
  base *kept = (base *)malloc(2 * room * sizeof(base));
  while (t < 20.0) {
    if (count == room) kept = (base *)realloc(kept, 2 * (room *= 2) * sizeof(base));
    kept[2 * count] = a, kept[2 * count + 1] = w, count++;
    base h = 0.02 / (1.0 + w * w), f = -x[2] * sin(a) - x[3] * w;
    a += h * w, w += h * f, t += h;
  }
  base ab = 2 * a * seed, wb = seed;
  while (count--) {
    a = kept[2 * count], w = kept[2 * count + 1];
    base d = 1.0 / (1.0 + w * w), h = 0.02 * d, s = sin(a), f = -x[2] * s - x[3] * w;
    base hb = wb * f + ab * w, fb = wb * h;
    g2 -= fb * s, g3 -= fb * w;
    wb += ab * h - fb * x[3] - hb * h * d * 2 * w;
    ab -= fb * x[2] * cos(a);
  }
  free(kept);
  xb[0] += ab, xb[1] += wb, xb[2] += g2, xb[3] += g3;
}
#endif
