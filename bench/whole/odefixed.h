// Predator and prey (Lotka, Volterra) with the classical Runge-Kutta method, n steps. x: two states, four rates.
#include "bench.h"
#define SIZES 6, 1, 1, 1000
enum { STEPS = 1000 };

real primal(const real *x, const base *data, const int *index, int n) {
  real u = x[0], v = x[1];
  base h = 0.01;
  for (int i = 0; i < n; i++) {
    real a1 = u * (x[2] - x[3] * v), b1 = v * (x[4] * u - x[5]);
    real u1 = u + 0.5 * h * a1, v1 = v + 0.5 * h * b1;
    real a2 = u1 * (x[2] - x[3] * v1), b2 = v1 * (x[4] * u1 - x[5]);
    real u2 = u + 0.5 * h * a2, v2 = v + 0.5 * h * b2;
    real a3 = u2 * (x[2] - x[3] * v2), b3 = v2 * (x[4] * u2 - x[5]);
    real u3 = u + h * a3, v3 = v + h * b3;
    real a4 = u3 * (x[2] - x[3] * v3), b4 = v3 * (x[4] * u3 - x[5]);
    u += h / 6 * (a1 + 2 * a2 + 2 * a3 + a4);
    v += h / 6 * (b1 + 2 * b2 + 2 * b3 + b4);
  }
  return u * u + v * v;
}
#ifndef TAPED
/// Adjoint of a = u (x2 - x3 v), b = v (x4 u - x5).
static void rates_hand(const base *x, base *xb, base u, base v, base ab, base bb, base *ub, base *vb) {
  *ub += ab * (x[2] - x[3] * v) + bb * v * x[4];
  *vb += bb * (x[4] * u - x[5]) - ab * u * x[3];
  xb[2] += ab * u, xb[3] -= ab * u * v, xb[4] += bb * u * v, xb[5] -= bb * v;
}
void by_hand(const base *x, base *xb, const base *data, const int *index, int n, base seed) {
  base us[STEPS], vs[STEPS], u = x[0], v = x[1], h = 0.01, g[6] = {0};
  for (int i = 0; i < n; i++) {
    us[i] = u, vs[i] = v;
    base a1 = u * (x[2] - x[3] * v), b1 = v * (x[4] * u - x[5]), u1 = u + 0.5 * h * a1, v1 = v + 0.5 * h * b1;
    base a2 = u1 * (x[2] - x[3] * v1), b2 = v1 * (x[4] * u1 - x[5]), u2 = u + 0.5 * h * a2, v2 = v + 0.5 * h * b2;
    base a3 = u2 * (x[2] - x[3] * v2), b3 = v2 * (x[4] * u2 - x[5]), u3 = u + h * a3, v3 = v + h * b3;
    base a4 = u3 * (x[2] - x[3] * v3), b4 = v3 * (x[4] * u3 - x[5]);
    u += h / 6 * (a1 + 2 * a2 + 2 * a3 + a4), v += h / 6 * (b1 + 2 * b2 + 2 * b3 + b4);
  }
  base ub = 2 * seed * u, vb = 2 * seed * v;
  for (int i = n - 1; i >= 0; i--) {
    u = us[i], v = vs[i];
    base a1 = u * (x[2] - x[3] * v), b1 = v * (x[4] * u - x[5]), u1 = u + 0.5 * h * a1, v1 = v + 0.5 * h * b1;
    base a2 = u1 * (x[2] - x[3] * v1), b2 = v1 * (x[4] * u1 - x[5]), u2 = u + 0.5 * h * a2, v2 = v + 0.5 * h * b2;
    base a3 = u2 * (x[2] - x[3] * v2), b3 = v2 * (x[4] * u2 - x[5]), u3 = u + h * a3, v3 = v + h * b3;
    base p = ub, q = vb, su = 0, sv = 0;
    rates_hand(x, g, u3, v3, h / 6 * p, h / 6 * q, &su, &sv);
    ub += su, vb += sv;
    base a3b = h / 3 * p + h * su, b3b = h / 3 * q + h * sv;
    su = sv = 0;
    rates_hand(x, g, u2, v2, a3b, b3b, &su, &sv);
    ub += su, vb += sv;
    base a2b = h / 3 * p + 0.5 * h * su, b2b = h / 3 * q + 0.5 * h * sv;
    su = sv = 0;
    rates_hand(x, g, u1, v1, a2b, b2b, &su, &sv);
    ub += su, vb += sv;
    rates_hand(x, g, u, v, h / 6 * p + 0.5 * h * su, h / 6 * q + 0.5 * h * sv, &ub, &vb);
  }
  xb[0] += ub, xb[1] += vb;
  for (int i = 2; i < 6; i++) xb[i] += g[i];
}
#endif
