// Kinematics as in hand tracking: five chains of four joints, each turned by three angles; n points on the bones, squared
// distance to where they were seen. x: angles of all joints. data: points on their bones, then where they were seen.
#include "bench.h"
enum { CHAINS = 5, JOINTS = 4, SEEN = 400 };
#define SIZES CHAINS * JOINTS * 3, 6 * SEEN, SEEN, SEEN

static void turn(const real *angle, real *m) {
  real ca = cos(angle[0]), sa = sin(angle[0]), cb = cos(angle[1]), sb = sin(angle[1]), cc = cos(angle[2]), sc = sin(angle[2]);
  m[0] = cb * cc, m[1] = sa * sb * cc - ca * sc, m[2] = ca * sb * cc + sa * sc;
  m[3] = cb * sc, m[4] = sa * sb * sc + ca * cc, m[5] = ca * sb * sc - sa * cc;
  m[6] = -sb, m[7] = sa * cb, m[8] = ca * cb;
}
real primal(const real *x, const base *data, const int *index, int n) {
  real pose[CHAINS * JOINTS * 12], m[9], total = 0;
  for (int k = 0; k < CHAINS * JOINTS; k++) {
    real *to = pose + 12 * k;
    turn(x + 3 * k, m);
    if (k % JOINTS == 0) {
      for (int i = 0; i < 9; i++) to[i] = m[i];
      for (int i = 0; i < 3; i++) to[9 + i] = 0.3 * (k / JOINTS);
      continue;
    }
    const real *from = to - 12;
    for (int r = 0; r < 3; r++) {
      for (int c = 0; c < 3; c++) to[3 * r + c] = from[3 * r] * m[c] + from[3 * r + 1] * m[3 + c] + from[3 * r + 2] * m[6 + c];
      to[9 + r] = from[9 + r] + from[3 * r + 2];
    }
  }
  for (int i = 0; i < n; i++) {
    const real *q = pose + 12 * (index[i] % (CHAINS * JOINTS));
    for (int r = 0; r < 3; r++) {
      real e = q[3 * r] * data[3 * i] + q[3 * r + 1] * data[3 * i + 1] + q[3 * r + 2] * data[3 * i + 2] + q[9 + r] - data[3 * (SEEN + i) + r];
      total += e * e;
    }
  }
  return total;
}
#ifndef TAPED
static void turn_hand(const base *angle, base *angleb, const base *b) {
  base ca = cos(angle[0]), sa = sin(angle[0]), cb = cos(angle[1]), sb = sin(angle[1]), cc = cos(angle[2]), sc = sin(angle[2]);
  angleb[0] += b[1] * (ca * sb * cc + sa * sc) - b[2] * (sa * sb * cc - ca * sc) + b[4] * (ca * sb * sc - sa * cc) -
               b[5] * (sa * sb * sc + ca * cc) + b[7] * ca * cb - b[8] * sa * cb;
  angleb[1] += -b[0] * sb * cc + b[1] * sa * cb * cc + b[2] * ca * cb * cc - b[3] * sb * sc + b[4] * sa * cb * sc + b[5] * ca * cb * sc -
               b[6] * cb - b[7] * sa * sb - b[8] * ca * sb;
  angleb[2] += -b[0] * cb * sc + b[1] * (-sa * sb * sc - ca * cc) + b[2] * (-ca * sb * sc + sa * cc) + b[3] * cb * cc +
               b[4] * (sa * sb * cc - ca * sc) + b[5] * (ca * sb * cc + sa * sc);
}
void by_hand(const base *x, base *xb, const base *data, const int *index, int n, base seed) {
  base pose[CHAINS * JOINTS * 12], turned[CHAINS * JOINTS * 9], poseb[CHAINS * JOINTS * 12] = {0};
  for (int k = 0; k < CHAINS * JOINTS; k++) {
    base *to = pose + 12 * k, *m = turned + 9 * k;
    turn(x + 3 * k, m);
    if (k % JOINTS == 0) {
      for (int i = 0; i < 9; i++) to[i] = m[i];
      for (int i = 0; i < 3; i++) to[9 + i] = 0.3 * (k / JOINTS);
      continue;
    }
    const base *from = to - 12;
    for (int r = 0; r < 3; r++) {
      for (int c = 0; c < 3; c++) to[3 * r + c] = from[3 * r] * m[c] + from[3 * r + 1] * m[3 + c] + from[3 * r + 2] * m[6 + c];
      to[9 + r] = from[9 + r] + from[3 * r + 2];
    }
  }
  for (int i = 0; i < n; i++) {
    int at = 12 * (index[i] % (CHAINS * JOINTS));
    const base *q = pose + at;
    base *qb = poseb + at;
    for (int r = 0; r < 3; r++) {
      base e = q[3 * r] * data[3 * i] + q[3 * r + 1] * data[3 * i + 1] + q[3 * r + 2] * data[3 * i + 2] + q[9 + r] - data[3 * (SEEN + i) + r];
      e *= 2 * seed;
      for (int c = 0; c < 3; c++) qb[3 * r + c] += e * data[3 * i + c];
      qb[9 + r] += e;
    }
  }
  for (int k = CHAINS * JOINTS - 1; k >= 0; k--) {
    base mb[9] = {0};
    const base *b = poseb + 12 * k, *m = turned + 9 * k;
    if (k % JOINTS == 0) {
      turn_hand(x + 3 * k, xb + 3 * k, b);
      continue;
    }
    const base *from = pose + 12 * (k - 1);
    base *fromb = poseb + 12 * (k - 1);
    for (int r = 0; r < 3; r++) {
      for (int c = 0; c < 3; c++)
        for (int l = 0; l < 3; l++) fromb[3 * r + l] += b[3 * r + c] * m[3 * l + c], mb[3 * l + c] += b[3 * r + c] * from[3 * r + l];
      fromb[9 + r] += b[9 + r], fromb[3 * r + 2] += b[9 + r];
    }
    turn_hand(x + 3 * k, xb + 3 * k, mb);
  }
}
#endif
