// A damped, driven pendulum through classical Runge-Kutta steps; the result is the energy at the end. Parameters:
// angle and speed at the start, damping, drive. Every step needs the state that it began with.
#include <math.h>

static double turn(double a, double v, double t, const double *p) { return -sin(a) - p[2] * v + p[3] * cos(0.7 * t); }

double pendulum(const double *p, int steps, double h) {
  double a = p[0], v = p[1];
  for (int i = 0; i < steps; i++) {
    double t = i * h;
    double a1 = v, v1 = turn(a, v, t, p);
    double a2 = v + h / 2 * v1, v2 = turn(a + h / 2 * a1, v + h / 2 * v1, t + h / 2, p);
    double a3 = v + h / 2 * v2, v3 = turn(a + h / 2 * a2, v + h / 2 * v2, t + h / 2, p);
    double a4 = v + h * v3, v4 = turn(a + h * a3, v + h * v3, t + h, p);
    a += h / 6 * (a1 + 2 * a2 + 2 * a3 + a4);
    v += h / 6 * (v1 + 2 * v2 + 2 * v3 + v4);
  }
  return 0.5 * v * v - cos(a);
}

/// One reverse step of the slope function: r is the adjoint of its result.
static void turnBack(double a, double v, double t, const double *p, double r, double *ab, double *vb, double *pb) {
  *ab -= r * cos(a);
  *vb -= r * p[2];
  pb[2] -= r * v;
  pb[3] += r * cos(0.7 * t);
}

void pendulum_hand(const double *p, double *pb, int steps, double h, double seed) {
  double as[steps + 1], vs[steps + 1];
  as[0] = p[0];
  vs[0] = p[1];
  for (int i = 0; i < steps; i++) {
    double a = as[i], v = vs[i], t = i * h;
    double v1 = turn(a, v, t, p), a2 = v + h / 2 * v1, v2 = turn(a + h / 2 * v, a2, t + h / 2, p);
    double a3 = v + h / 2 * v2, v3 = turn(a + h / 2 * a2, a3, t + h / 2, p), a4 = v + h * v3, v4 = turn(a + h * a3, a4, t + h, p);
    as[i + 1] = a + h / 6 * (v + 2 * a2 + 2 * a3 + a4);
    vs[i + 1] = v + h / 6 * (v1 + 2 * v2 + 2 * v3 + v4);
  }
  double ab = seed * sin(as[steps]), vb = seed * vs[steps];
  for (int i = steps - 1; i >= 0; i--) {
    double a = as[i], v = vs[i], t = i * h;
    double v1 = turn(a, v, t, p), a2 = v + h / 2 * v1, v2 = turn(a + h / 2 * v, a2, t + h / 2, p);
    double a3 = v + h / 2 * v2, v3 = turn(a + h / 2 * a2, a3, t + h / 2, p), a4 = v + h * v3;
    double a1b = h / 6 * ab, a2b = h / 3 * ab, a3b = h / 3 * ab, a4b = h / 6 * ab;
    double v1b = h / 6 * vb, v2b = h / 3 * vb, v3b = h / 3 * vb, v4b = h / 6 * vb, at;
    at = 0, turnBack(a + h * a3, a4, t + h, p, v4b, &at, &a4b, pb);
    ab += at, a3b += h * at, vb += a4b, v3b += h * a4b;
    at = 0, turnBack(a + h / 2 * a2, a3, t + h / 2, p, v3b, &at, &a3b, pb);
    ab += at, a2b += h / 2 * at, vb += a3b, v2b += h / 2 * a3b;
    at = 0, turnBack(a + h / 2 * v, a2, t + h / 2, p, v2b, &at, &a2b, pb);
    ab += at, a1b += h / 2 * at, vb += a2b, v1b += h / 2 * a2b;
    at = 0, turnBack(a, v, t, p, v1b, &at, &a1b, pb);
    ab += at, vb += a1b;
  }
  pb[0] += ab;
  pb[1] += vb;
}
