// A simulation whose model lives in globals: parameters set by a function, a history array, counters, static locals, a pointer to the current phase.
#include <math.h>
#include <string.h>

#define HISTORY 16

struct phase {
  const char *name;
  double gain, loss;
};

static struct phase phases[2] = {{"heating", 0, 0}, {"cooling", 0, 0}};
static struct phase *current;
static double temperature, history[HISTORY];
static int filled;
static long steps_done = 0;

static void configure(const double *parameters) {
  phases[0].gain = parameters[0];
  phases[0].loss = parameters[1];
  phases[1].gain = 0.1 * parameters[0];
  phases[1].loss = parameters[2];
  temperature = parameters[3];
  current = &phases[0];
  filled = 0;
}

static void record(void) {
  if (filled < HISTORY) history[filled++] = temperature;
}

static void switch_phase(double upper, double lower) {
  if (temperature > upper) current = &phases[1];
  else if (temperature < lower) current = &phases[0];
}

static double smoothed(double value) {
  static double kept;
  static int is_started;
  if (filled <= 2) is_started = 0;
  kept = is_started ? 0.6 * kept + 0.4 * value : value;
  is_started = 1;
  return kept;
}

static void step(double h) {
  double source = current->gain * exp(-1 / (0.5 + temperature));
  temperature += h * (source - current->loss * temperature);
  steps_done++;
}

static double score(double *trace) {
  double sum = 0;
  for (int i = 1; i < filled; i++) {
    double gap = history[i] - history[i - 1];
    sum += gap * gap;
    trace[i] = history[i];
  }
  return sqrt(1e-6 + sum);
}

double program(const double *parameters, double *trace, int steps) {
  double tail = 0;
  configure(parameters);
  record();
  for (int k = 0; k < steps; k++) {
    switch_phase(1.4, 0.6);
    step(0.25);
    record();
    tail = smoothed(temperature);
  }
  trace[0] = strcmp(current->name, "cooling") == 0 ? tail : 2 * tail;
  return score(trace) + tail;
}
