// Nonlinear diffusion on a line, explicit steps between two buffers that swap; the result is half the squared distance
// to a target. The coefficient of each cell is a parameter. work has room for 2 n cells.
double diffusion(const double *start, const double *k, const double *target, double *work, int n, int steps) {
  double *u = work, *w = work + n;
  for (int i = 0; i < n; i++) u[i] = w[i] = start[i];
  for (int s = 0; s < steps; s++) {
    for (int i = 1; i + 1 < n; i++) w[i] = u[i] + k[i] * (u[i - 1] - 2 * u[i] + u[i + 1]) * (1 + u[i] * u[i]);
    double *t = u;
    u = w;
    w = t;
  }
  double loss = 0;
  for (int i = 0; i < n; i++) loss += 0.5 * (u[i] - target[i]) * (u[i] - target[i]);
  return loss;
}

void diffusion_hand(const double *start, double *startb, const double *k, double *kb, const double *target, double *work, double *workb, int n, int steps,
                    double seed) {
  double history[(steps + 1) * n];
  for (int i = 0; i < n; i++) history[i] = start[i];
  for (int s = 0; s < steps; s++) {
    const double *u = history + s * n;
    double *w = history + (s + 1) * n;
    w[0] = u[0];
    w[n - 1] = u[n - 1];
    for (int i = 1; i + 1 < n; i++) w[i] = u[i] + k[i] * (u[i - 1] - 2 * u[i] + u[i + 1]) * (1 + u[i] * u[i]);
  }
  double *ub = workb, *wb = workb + n;
  for (int i = 0; i < n; i++) wb[i] = seed * (history[steps * n + i] - target[i]);
  for (int s = steps - 1; s >= 0; s--) {
    const double *u = history + s * n;
    for (int i = 0; i < n; i++) ub[i] = 0;
    ub[0] = wb[0];
    ub[n - 1] = wb[n - 1];
    for (int i = 1; i + 1 < n; i++) {
      double l = u[i - 1] - 2 * u[i] + u[i + 1], q = 1 + u[i] * u[i], r = wb[i];
      kb[i] += r * l * q;
      ub[i - 1] += r * k[i] * q;
      ub[i + 1] += r * k[i] * q;
      ub[i] += r * (1 - 2 * k[i] * q + 2 * k[i] * l * u[i]);
    }
    double *t = ub;
    ub = wb;
    wb = t;
  }
  for (int i = 0; i < n; i++) startb[i] += wb[i], ub[i] = wb[i] = 0;
}
