// k-means: nearest centres by comparison, means by counts, until no label changes; the within-cluster distance.
#include <float.h>
#include <stdlib.h>
#include <string.h>

struct clustering {
  int points, dimension, centres;
  const double *data;
  double *centre;
  int *label, *size;
};

static double distance(const struct clustering *c, int point, int centre) {
  double sum = 0;
  for (int d = 0; d < c->dimension; d++) {
    double gap = c->data[point * c->dimension + d] - c->centre[centre * c->dimension + d];
    sum += gap * gap;
  }
  return sum;
}

static int nearest(const struct clustering *c, int point) {
  int best = 0;
  double least = DBL_MAX;
  for (int k = 0; k < c->centres; k++) {
    double d = distance(c, point, k);
    if (d < least) {
      least = d;
      best = k;
    }
  }
  return best;
}

static int assign(struct clustering *c) {
  int changed = 0;
  for (int i = 0; i < c->points; i++) {
    int k = nearest(c, i);
    if (k != c->label[i]) changed++;
    c->label[i] = k;
  }
  return changed;
}

static void recentre(struct clustering *c) {
  double *sums = calloc((size_t)c->centres * c->dimension, sizeof(double));
  memset(c->size, 0, sizeof(int) * c->centres);
  for (int i = 0; i < c->points; i++) {
    c->size[c->label[i]]++;
    for (int d = 0; d < c->dimension; d++) sums[c->label[i] * c->dimension + d] += c->data[i * c->dimension + d];
  }
  for (int k = 0; k < c->centres; k++) {
    if (c->size[k] == 0) continue;
    for (int d = 0; d < c->dimension; d++) c->centre[k * c->dimension + d] = sums[k * c->dimension + d] / c->size[k];
  }
  free(sums);
}

double program(const double *data, double *centre, int points, int dimension, int centres) {
  struct clustering c = {points, dimension, centres, data, centre, NULL, NULL};
  c.label = malloc(sizeof(int) * points);
  c.size = malloc(sizeof(int) * centres);
  for (int i = 0; i < points; i++) c.label[i] = -1;
  int rounds = 0;
  while (assign(&c) > 0 && rounds++ < 20) recentre(&c);
  double inertia = 0;
  for (int i = 0; i < points; i++) inertia += distance(&c, i, c.label[i]) / (1 + c.size[c.label[i]]);
  free(c.label);
  free(c.size);
  return inertia;
}
