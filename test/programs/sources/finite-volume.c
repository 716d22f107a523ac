// Finite volumes for shallow water: reconstructed slopes with a limiter, Rusanov flux, reflecting walls, a time step from the speeds.
#include <math.h>
#include <string.h>

enum { CELLS = 8, VARIABLES = 2 };

typedef struct {
  double q[VARIABLES];
} state;

static const double gravity = 9.81;

static double speed_of(state s) { return fabs(s.q[1] / s.q[0]) + sqrt(gravity * s.q[0]); }

static state flux(state s) {
  state f;
  f.q[0] = s.q[1];
  f.q[1] = s.q[1] * s.q[1] / s.q[0] + 0.5 * gravity * s.q[0] * s.q[0];
  return f;
}

/* Van Albada's limiter: smooth, so that its derivative is one everywhere. */
static double limited(double a, double b) {
  double e = 1e-3;
  return (a * (b * b + e) + b * (a * a + e)) / (a * a + b * b + 2 * e);
}

static state rusanov(state left, state right) {
  state fl = flux(left), fr = flux(right), out;
  double sl = speed_of(left), sr = speed_of(right);
  double s = sl > sr ? sl : sr;
  for (int v = 0; v < VARIABLES; v++) out.q[v] = 0.5 * (fl.q[v] + fr.q[v]) - 0.5 * s * (right.q[v] - left.q[v]);
  return out;
}

static void walls(state *padded) {
  for (int k = 0; k < 2; k++) {
    padded[1 - k] = padded[2 + k];
    padded[1 - k].q[1] = -padded[2 + k].q[1];
    padded[CELLS + 2 + k] = padded[CELLS + 1 - k];
    padded[CELLS + 2 + k].q[1] = -padded[CELLS + 1 - k].q[1];
  }
}

static double step(state *cells, double dx, double courant) {
  state padded[CELLS + 4], slopes[CELLS + 4], fluxes[CELLS + 1];
  memcpy(padded + 2, cells, sizeof(state) * CELLS);
  walls(padded);
  double fastest = 0;
  for (int i = 0; i < CELLS; i++) {
    double s = speed_of(cells[i]);
    if (s > fastest) fastest = s;
  }
  double dt = courant * dx / fastest;
  for (int i = 1; i < CELLS + 3; i++)
    for (int v = 0; v < VARIABLES; v++)
      slopes[i].q[v] = limited(padded[i].q[v] - padded[i - 1].q[v], padded[i + 1].q[v] - padded[i].q[v]);
  for (int i = 0; i <= CELLS; i++) {
    state left = padded[i + 1], right = padded[i + 2];
    for (int v = 0; v < VARIABLES; v++) {
      left.q[v] += 0.5 * slopes[i + 1].q[v];
      right.q[v] -= 0.5 * slopes[i + 2].q[v];
    }
    fluxes[i] = rusanov(left, right);
  }
  for (int i = 0; i < CELLS; i++)
    for (int v = 0; v < VARIABLES; v++) cells[i].q[v] -= dt / dx * (fluxes[i + 1].q[v] - fluxes[i].q[v]);
  return dt;
}

double program(double *depth, double *momentum, int steps, double courant) {
  state cells[CELLS];
  for (int i = 0; i < CELLS; i++) cells[i] = (state){{depth[i], momentum[i]}};
  double t = 0;
  for (int k = 0; k < steps; k++) t += step(cells, 0.5, courant);
  double energy = 0;
  for (int i = 0; i < CELLS; i++) {
    depth[i] = cells[i].q[0];
    momentum[i] = cells[i].q[1];
    energy += 0.5 * momentum[i] * momentum[i] / depth[i] + 0.5 * gravity * depth[i] * depth[i];
  }
  return energy / CELLS + t;
}
