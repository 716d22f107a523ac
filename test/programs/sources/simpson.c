// Adaptive Simpson quadrature: recursion on a function pointer with a context, error control that depends on the integrand.
#include <math.h>
#include <stdlib.h>

typedef double (*integrand)(double x, const void *context);

struct wave {
  double amplitude, frequency, damping;
};

static double damped_wave(double x, const void *context) {
  const struct wave *w = context;
  return w->amplitude * sin(w->frequency * x) * exp(-w->damping * x);
}

static double peak(double x, const void *context) {
  const struct wave *w = context;
  double r = (x - w->damping) * w->frequency;
  return w->amplitude / (1 + r * r);
}

struct panel {
  double a, b, fa, fm, fb, whole;
};

static double simpson(double a, double b, double fa, double fm, double fb) { return (b - a) / 6 * (fa + 4 * fm + fb); }

static double refine(integrand f, const void *context, struct panel p, double tolerance, int depth, int *calls) {
  double m = 0.5 * (p.a + p.b);
  double fl = f(0.5 * (p.a + m), context), fr = f(0.5 * (m + p.b), context);
  *calls += 2;
  struct panel left = {p.a, m, p.fa, fl, p.fm, simpson(p.a, m, p.fa, fl, p.fm)};
  struct panel right = {m, p.b, p.fm, fr, p.fb, simpson(m, p.b, p.fm, fr, p.fb)};
  double gap = left.whole + right.whole - p.whole;
  if (depth == 0 || fabs(gap) < 15 * tolerance) return left.whole + right.whole + gap / 15;
  return refine(f, context, left, 0.5 * tolerance, depth - 1, calls) + refine(f, context, right, 0.5 * tolerance, depth - 1, calls);
}

static double integrate(integrand f, const void *context, double a, double b, double tolerance) {
  int calls = 3;
  double fa = f(a, context), fm = f(0.5 * (a + b), context), fb = f(b, context);
  struct panel whole = {a, b, fa, fm, fb, simpson(a, b, fa, fm, fb)};
  return refine(f, context, whole, tolerance, 8, &calls);
}

double program(double amplitude, double frequency, double damping, double end) {
  struct wave w = {amplitude, frequency, damping};
  double first = integrate(damped_wave, &w, 0, end, 1e-4);
  double second = integrate(peak, &w, -1, end, 1e-3);
  return first * second + first;
}
