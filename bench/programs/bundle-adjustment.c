// Sum of squared reprojection errors of n observations: rotation by an angle-axis vector (Rodrigues), translation,
// perspective division, two radial distortion terms, focal length. camera: 3 rotation, 3 translation, f, k1, k2.
#include <math.h>

double bundle(const double *cameras, const double *points, const int *seen, const double *measured, int n) {
  double total = 0;
  for (int i = 0; i < n; i++) {
    const double *c = cameras + 9 * seen[2 * i], *X = points + 3 * seen[2 * i + 1];
    double t2 = c[0] * c[0] + c[1] * c[1] + c[2] * c[2], t = sqrt(t2);
    double co = cos(t), si = sin(t) / t, ve = (1 - co) / t2;
    double dot = c[0] * X[0] + c[1] * X[1] + c[2] * X[2];
    double px = X[0] * co + (c[1] * X[2] - c[2] * X[1]) * si + c[0] * dot * ve + c[3];
    double py = X[1] * co + (c[2] * X[0] - c[0] * X[2]) * si + c[1] * dot * ve + c[4];
    double pz = X[2] * co + (c[0] * X[1] - c[1] * X[0]) * si + c[2] * dot * ve + c[5];
    double u = -px / pz, v = -py / pz, r2 = u * u + v * v;
    double g = c[6] * (1 + r2 * (c[7] + r2 * c[8]));
    double eu = g * u - measured[2 * i], ev = g * v - measured[2 * i + 1];
    total += eu * eu + ev * ev;
  }
  return total;
}

void bundle_hand(const double *cameras, double *camerasb, const double *points, double *pointsb, const int *seen, const double *measured, int n,
                 double seed) {
  for (int i = 0; i < n; i++) {
    const double *c = cameras + 9 * seen[2 * i], *X = points + 3 * seen[2 * i + 1];
    double *cb = camerasb + 9 * seen[2 * i], *Xb = pointsb + 3 * seen[2 * i + 1];
    double t2 = c[0] * c[0] + c[1] * c[1] + c[2] * c[2], t = sqrt(t2);
    double co = cos(t), sn = sin(t), si = sn / t, ve = (1 - co) / t2;
    double dot = c[0] * X[0] + c[1] * X[1] + c[2] * X[2];
    double wx = c[1] * X[2] - c[2] * X[1], wy = c[2] * X[0] - c[0] * X[2], wz = c[0] * X[1] - c[1] * X[0];
    double px = X[0] * co + wx * si + c[0] * dot * ve + c[3];
    double py = X[1] * co + wy * si + c[1] * dot * ve + c[4];
    double pz = X[2] * co + wz * si + c[2] * dot * ve + c[5];
    double u = -px / pz, v = -py / pz, r2 = u * u + v * v;
    double inner = c[7] + r2 * c[8], d = 1 + r2 * inner, g = c[6] * d;
    double eub = 2 * seed * (g * u - measured[2 * i]), evb = 2 * seed * (g * v - measured[2 * i + 1]);

    double gb = eub * u + evb * v;
    double r2b = gb * c[6] * (inner + r2 * c[8]);
    double ub = eub * g + 2 * r2b * u, vb = evb * g + 2 * r2b * v;
    cb[6] += gb * d;
    cb[7] += gb * c[6] * r2;
    cb[8] += gb * c[6] * r2 * r2;
    double pxb = -ub / pz, pyb = -vb / pz, pzb = -(ub * u + vb * v) / pz;
    cb[3] += pxb;
    cb[4] += pyb;
    cb[5] += pzb;
    double cob = pxb * X[0] + pyb * X[1] + pzb * X[2];
    double sib = pxb * wx + pyb * wy + pzb * wz;
    double along = pxb * c[0] + pyb * c[1] + pzb * c[2];
    double dotb = along * ve, veb = along * dot;
    double wxb = pxb * si, wyb = pyb * si, wzb = pzb * si;
    double t2b = -veb * ve / t2;
    cob -= veb / t2;
    double tb = sib * (co - si) / t - cob * sn + 0.0;
    t2b += 0.5 * tb / t;
    cb[0] += pxb * dot * ve + dotb * X[0] - wyb * X[2] + wzb * X[1] + 2 * t2b * c[0];
    cb[1] += pyb * dot * ve + dotb * X[1] + wxb * X[2] - wzb * X[0] + 2 * t2b * c[1];
    cb[2] += pzb * dot * ve + dotb * X[2] - wxb * X[1] + wyb * X[0] + 2 * t2b * c[2];
    Xb[0] += pxb * co + dotb * c[0] + wyb * c[2] - wzb * c[1];
    Xb[1] += pyb * co + dotb * c[1] - wxb * c[2] + wzb * c[0];
    Xb[2] += pzb * co + dotb * c[2] + wxb * c[1] - wyb * c[0];
  }
}
