// Interpolation in tables: constant and filled global tables, bilinear cells, extrapolation, an inverse look-up by secant steps.
#include <math.h>
#include <string.h>

enum { ROWS = 4, COLUMNS = 5 };

static const double pressures[ROWS] = {1, 2, 4, 8};
static const double temperatures[COLUMNS] = {10, 20, 40, 60, 100};
static double enthalpy[ROWS][COLUMNS];

static void fill(double scale, double bend) {
  for (int i = 0; i < ROWS; i++)
    for (int j = 0; j < COLUMNS; j++) enthalpy[i][j] = scale * temperatures[j] * 0.1 + bend * log(pressures[i]) * sqrt(temperatures[j]);
}

static int locate(const double *knots, int n, double at) {
  int i = 0;
  while (i < n - 2 && knots[i + 1] <= at) i++;
  return i;
}

static double bilinear(double pressure, double temperature) {
  int i = locate(pressures, ROWS, pressure), j = locate(temperatures, COLUMNS, temperature);
  double u = (pressure - pressures[i]) / (pressures[i + 1] - pressures[i]);
  double v = (temperature - temperatures[j]) / (temperatures[j + 1] - temperatures[j]);
  const double *low = enthalpy[i], *high = enthalpy[i + 1];
  return (1 - u) * ((1 - v) * low[j] + v * low[j + 1]) + u * ((1 - v) * high[j] + v * high[j + 1]);
}

/* The temperature at which the table has this enthalpy. */
static double inverse(double pressure, double wanted) {
  double a = 15, b = 50, fa = bilinear(pressure, a) - wanted, fb = bilinear(pressure, b) - wanted;
  for (int k = 0; k < 40 && fabs(fb) > 1e-11; k++) {
    double next = b - fb * (b - a) / (fb - fa);
    a = b;
    fa = fb;
    b = next;
    fb = bilinear(pressure, b) - wanted;
  }
  return b;
}

static double expansion(const double *steps, int n, double start) {
  double work = 0, temperature = start, pressure = 7;
  for (int k = 0; k < n; k++) {
    double before = bilinear(pressure, temperature);
    pressure *= steps[k];
    temperature = inverse(pressure, before * 0.9);
    work += before - bilinear(pressure, temperature);
  }
  return work + 0.01 * temperature;
}

double program(const double *steps, int n, double start, double scale, double bend) {
  fill(scale, bend);
  double outside = bilinear(9.5, 120);
  return expansion(steps, n, start) + 0.1 * outside;
}
