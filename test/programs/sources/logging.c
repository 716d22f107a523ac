// Text beside numbers: a varargs logger over vsnprintf, a report in a buffer, warnings chosen by values, parsing of a setting.
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum level { QUIET, NORMAL, VERBOSE };

struct log {
  enum level level;
  int lines, used;
  char text[512];
};

static void say(struct log *log, enum level level, const char *format, ...) {
  if (level > log->level) return;
  va_list arguments;
  va_start(arguments, format);
  int room = (int)sizeof log->text - log->used;
  int written = vsnprintf(log->text + log->used, room, format, arguments);
  va_end(arguments);
  if (written > 0 && written < room) log->used += written;
  log->lines++;
}

struct settings {
  int iterations;
  double relaxation;
};

static struct settings parse(const char *text) {
  struct settings s = {4, 0.5};
  const char *at = strstr(text, "iterations=");
  if (at != NULL) s.iterations = atoi(at + strlen("iterations="));
  at = strstr(text, "relaxation=");
  if (at != NULL) s.relaxation = strtod(at + strlen("relaxation="), NULL);
  return s;
}

static double relax(double x, double target, const struct settings *s, struct log *log) {
  for (int k = 0; k < s->iterations; k++) {
    double step = s->relaxation * (target - x * x);
    say(log, VERBOSE, "iteration %d: x = %.6f, step = %g\n", k, x, step);
    x += step;
    if (fabs(step) > 10) {
      say(log, QUIET, "diverged at %d\n", k);
      return NAN;
    }
  }
  return x;
}

static void finish(const struct log *log) {
  FILE *stream = fopen("/dev/null", "w");
  if (stream == NULL) return;
  fprintf(stream, "%d lines\n%s", log->lines, log->text);
  fputs("end\n", stream);
  fclose(stream);
}

double program(double start, const double *targets, double *roots, int n) {
  struct settings s = parse("mode=fast iterations=5 relaxation=0.3");
  struct log log;
  memset(&log, 0, sizeof log);
  log.level = VERBOSE;
  double worst = 0;
  for (int i = 0; i < n; i++) {
    roots[i] = relax(start, targets[i], &s, &log);
    double miss = roots[i] * roots[i] - targets[i];
    if (fabs(miss) > fabs(worst)) {
      say(&log, NORMAL, "%s %d misses by %.3e%c", "target", i, miss, '\n');
      worst = miss;
    }
    start = 0.5 * (start + roots[i]);
  }
  finish(&log);
  return worst * worst + start;
}
