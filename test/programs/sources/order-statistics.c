// Callbacks from the C library: qsort and bsearch with comparators on doubles and on structs, medians, trimmed means, ranks.
#include <math.h>
#include <stdlib.h>
#include <string.h>

struct sample {
  int group;
  double value, weight;
};

static int by_value(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static int by_group_and_value(const void *a, const void *b) {
  const struct sample *x = a, *y = b;
  if (x->group != y->group) return x->group - y->group;
  return (x->value > y->value) - (x->value < y->value);
}

static int find_group(const void *key, const void *element) { return *(const int *)key - ((const struct sample *)element)->group; }

static double median(const double *sorted, int n) { return n % 2 ? sorted[n / 2] : 0.5 * (sorted[n / 2 - 1] + sorted[n / 2]); }

static double trimmed(const double *sorted, int n, int cut) {
  double sum = 0;
  for (int i = cut; i < n - cut; i++) sum += sorted[i];
  return sum / (n - 2 * cut);
}

static double deviation(const double *values, int n, double centre) {
  double *gaps = malloc(sizeof(double) * n);
  for (int i = 0; i < n; i++) gaps[i] = fabs(values[i] - centre);
  qsort(gaps, n, sizeof(double), by_value);
  double result = median(gaps, n);
  free(gaps);
  return result;
}

double program(const double *values, const double *weights, const int *groups, int n) {
  double *sorted = malloc(sizeof(double) * n);
  memcpy(sorted, values, sizeof(double) * n);
  qsort(sorted, n, sizeof(double), by_value);
  double centre = median(sorted, n), result = trimmed(sorted, n, 1) * centre + deviation(values, n, centre);
  free(sorted);

  struct sample *samples = malloc(sizeof(struct sample) * n);
  for (int i = 0; i < n; i++) {
    samples[i].group = groups[i];
    samples[i].value = values[i] * weights[i];
    samples[i].weight = weights[i];
  }
  qsort(samples, n, sizeof(struct sample), by_group_and_value);
  for (int i = 0; i < n; i++) result += 0.1 * (i + 1) * samples[i].value;
  int wanted = groups[0];
  const struct sample *found = bsearch(&wanted, samples, n, sizeof(struct sample), find_group);
  if (found != NULL) result += 0.01 * found->group;
  free(samples);
  return result;
}
