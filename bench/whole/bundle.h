// Bundle adjustment: squared reprojection errors of n observations. x: cameras (rotation by an angle-axis vector, translation,
// focal length, two distortions), then points; index: camera and point of each observation.
#include "bench.h"
enum { CAMERAS = 8, POINTS = 64, SEEN = 512 };
#define SIZES 9 * CAMERAS + 3 * POINTS, 2 * SEEN, 2 * SEEN, SEEN

real primal(const real *x, const base *data, const int *index, int n) {
  real total = 0;
  for (int i = 0; i < n; i++) {
    const real *c = x + 9 * (index[2 * i] % CAMERAS), *p = x + 9 * CAMERAS + 3 * (index[2 * i + 1] % POINTS);
    real t2 = c[0] * c[0] + c[1] * c[1] + c[2] * c[2] + 0.01, t = sqrt(t2);
    real co = cos(t), si = sin(t) / t, ve = (1 - co) / t2, dot = c[0] * p[0] + c[1] * p[1] + c[2] * p[2];
    real px = p[0] * co + (c[1] * p[2] - c[2] * p[1]) * si + c[0] * dot * ve + c[3];
    real py = p[1] * co + (c[2] * p[0] - c[0] * p[2]) * si + c[1] * dot * ve + c[4];
    real pz = p[2] * co + (c[0] * p[1] - c[1] * p[0]) * si + c[2] * dot * ve + c[5] + 8.0;
    real u = -px / pz, v = -py / pz, r2 = u * u + v * v, g = (c[6] + 4.0) * (1 + r2 * (c[7] + r2 * c[8]));
    real eu = g * u - data[2 * i], ev = g * v - data[2 * i + 1];
    total += eu * eu + ev * ev;
  }
  return total;
}
#ifndef TAPED
void by_hand(const base *x, base *xb, const base *data, const int *index, int n, base seed) {
  for (int i = 0; i < n; i++) {
    int at = 9 * (index[2 * i] % CAMERAS), to = 9 * CAMERAS + 3 * (index[2 * i + 1] % POINTS);
    const base *c = x + at, *p = x + to;
    base *cb = xb + at, *pb = xb + to;
    base t2 = c[0] * c[0] + c[1] * c[1] + c[2] * c[2] + 0.01, t = sqrt(t2), co = cos(t), sn = sin(t), si = sn / t, ve = (1 - co) / t2;
    base dot = c[0] * p[0] + c[1] * p[1] + c[2] * p[2];
    base kx = c[1] * p[2] - c[2] * p[1], ky = c[2] * p[0] - c[0] * p[2], kz = c[0] * p[1] - c[1] * p[0];
    base px = p[0] * co + kx * si + c[0] * dot * ve + c[3], py = p[1] * co + ky * si + c[1] * dot * ve + c[4];
    base iz = 1 / (p[2] * co + kz * si + c[2] * dot * ve + c[5] + 8.0), u = -px * iz, v = -py * iz, r2 = u * u + v * v;
    base f = c[6] + 4.0, k = 1 + r2 * (c[7] + r2 * c[8]), g = f * k;
    base eu = 2 * seed * (g * u - data[2 * i]), ev = 2 * seed * (g * v - data[2 * i + 1]);
    base gb = eu * u + ev * v, rb = gb * f * (c[7] + 2 * r2 * c[8]);
    base ub = eu * g + 2 * rb * u, vb = ev * g + 2 * rb * v;
    base xbar = -ub * iz, ybar = -vb * iz, zbar = -(ub * u + vb * v) * iz;
    cb[3] += xbar, cb[4] += ybar, cb[5] += zbar, cb[6] += gb * k, cb[7] += gb * f * r2, cb[8] += gb * f * r2 * r2;
    base along = xbar * c[0] + ybar * c[1] + zbar * c[2], cob = xbar * p[0] + ybar * p[1] + zbar * p[2];
    base sib = xbar * kx + ybar * ky + zbar * kz, veb = along * dot, dotb = along * ve;
    cob -= veb / t2;
    base tb = -cob * sn + sib * (co - si) / t, t2b = -veb * ve / t2 + 0.5 * tb / t;
    cb[0] += 2 * t2b * c[0] + dotb * p[0] + xbar * dot * ve + si * (zbar * p[1] - ybar * p[2]);
    cb[1] += 2 * t2b * c[1] + dotb * p[1] + ybar * dot * ve + si * (xbar * p[2] - zbar * p[0]);
    cb[2] += 2 * t2b * c[2] + dotb * p[2] + zbar * dot * ve + si * (ybar * p[0] - xbar * p[1]);
    pb[0] += xbar * co + dotb * c[0] + si * (ybar * c[2] - zbar * c[1]);
    pb[1] += ybar * co + dotb * c[1] + si * (zbar * c[0] - xbar * c[2]);
    pb[2] += zbar * co + dotb * c[2] + si * (xbar * c[1] - ybar * c[0]);
  }
}
#endif
