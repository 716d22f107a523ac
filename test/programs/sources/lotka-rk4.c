// Classic Runge-Kutta steps through a table of right-hand sides (function pointers in a struct), predator-prey and oscillator.
#include <math.h>
#include <string.h>

enum { MAX_STATE = 4 };

typedef void (*field)(double t, const double *y, const double *p, double *dy);

static void predator_prey(double t, const double *y, const double *p, double *dy) {
  (void)t;
  dy[0] = p[0] * y[0] - p[1] * y[0] * y[1];
  dy[1] = p[1] * 0.6 * y[0] * y[1] - p[2] * y[1];
}

static void forced_oscillator(double t, const double *y, const double *p, double *dy) {
  dy[0] = y[1];
  dy[1] = -p[0] * y[0] - p[1] * y[1] + p[2] * sin(t);
}

struct model {
  const char *name;
  int size;
  field rhs;
};

static const struct model models[] = {
    {"predator-prey", 2, predator_prey},
    {"oscillator", 2, forced_oscillator},
};

static const struct model *find(const char *name) {
  for (unsigned i = 0; i < sizeof models / sizeof models[0]; i++)
    if (strcmp(models[i].name, name) == 0) return &models[i];
  return NULL;
}

static void step(const struct model *m, double t, double h, double *y, const double *p) {
  double k1[MAX_STATE], k2[MAX_STATE], k3[MAX_STATE], k4[MAX_STATE], z[MAX_STATE];
  m->rhs(t, y, p, k1);
  for (int i = 0; i < m->size; i++) z[i] = y[i] + 0.5 * h * k1[i];
  m->rhs(t + 0.5 * h, z, p, k2);
  for (int i = 0; i < m->size; i++) z[i] = y[i] + 0.5 * h * k2[i];
  m->rhs(t + 0.5 * h, z, p, k3);
  for (int i = 0; i < m->size; i++) z[i] = y[i] + h * k3[i];
  m->rhs(t + h, z, p, k4);
  for (int i = 0; i < m->size; i++) y[i] += h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
}

double program(double *y, const double *p, int which, int steps) {
  const struct model *m = find(which == 0 ? "predator-prey" : "oscillator");
  if (m == NULL) return 0;
  double action = 0, h = 0.1;
  for (int k = 0; k < steps; k++) {
    step(m, k * h, h, y, p);
    action += h * y[0] * y[1];
  }
  return action;
}
