// Gravitation among bodies in an array of structs (name and mass beside the vectors), leapfrog, energy drift and closest approach.
#include <math.h>
#include <stdlib.h>
#include <string.h>

struct vector {
  double x, y, z;
};

struct body {
  char name[12];
  int fixed;
  double mass;
  struct vector place, speed, pull;
};

static struct vector plus(struct vector a, struct vector b) { return (struct vector){a.x + b.x, a.y + b.y, a.z + b.z}; }
static struct vector minus(struct vector a, struct vector b) { return (struct vector){a.x - b.x, a.y - b.y, a.z - b.z}; }
static struct vector times(double s, struct vector a) { return (struct vector){s * a.x, s * a.y, s * a.z}; }
static double dot(struct vector a, struct vector b) { return a.x * b.x + a.y * b.y + a.z * b.z; }

static void pulls(struct body *bodies, int n) {
  for (int i = 0; i < n; i++) bodies[i].pull = (struct vector){0, 0, 0};
  for (int i = 0; i < n; i++)
    for (int j = i + 1; j < n; j++) {
      struct vector d = minus(bodies[j].place, bodies[i].place);
      double r2 = dot(d, d) + 0.01;
      double w = 1 / (r2 * sqrt(r2));
      bodies[i].pull = plus(bodies[i].pull, times(bodies[j].mass * w, d));
      bodies[j].pull = minus(bodies[j].pull, times(bodies[i].mass * w, d));
    }
}

static double energy(const struct body *bodies, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++) {
    sum += 0.5 * bodies[i].mass * dot(bodies[i].speed, bodies[i].speed);
    for (int j = 0; j < i; j++) {
      struct vector d = minus(bodies[j].place, bodies[i].place);
      sum -= bodies[i].mass * bodies[j].mass / sqrt(dot(d, d) + 0.01);
    }
  }
  return sum;
}

static void leapfrog(struct body *bodies, int n, double h) {
  for (int i = 0; i < n; i++) {
    bodies[i].speed = plus(bodies[i].speed, times(0.5 * h, bodies[i].pull));
    if (!bodies[i].fixed) bodies[i].place = plus(bodies[i].place, times(h, bodies[i].speed));
  }
  pulls(bodies, n);
  for (int i = 0; i < n; i++) bodies[i].speed = plus(bodies[i].speed, times(0.5 * h, bodies[i].pull));
}

/* state: mass, place and speed of each body, seven numbers; the places are left in `ends`. */
double program(const double *state, double *ends, int n, int steps) {
  struct body *bodies = malloc(sizeof(struct body) * n);
  for (int i = 0; i < n; i++) {
    const double *s = state + 7 * i;
    strcpy(bodies[i].name, i == 0 ? "sun" : "planet");
    bodies[i].fixed = strcmp(bodies[i].name, "sun") == 0;
    bodies[i].mass = s[0];
    bodies[i].place = (struct vector){s[1], s[2], s[3]};
    bodies[i].speed = (struct vector){s[4], s[5], s[6]};
  }
  pulls(bodies, n);
  double before = energy(bodies, n);
  for (int k = 0; k < steps; k++) leapfrog(bodies, n, 0.05);
  double drift = energy(bodies, n) - before;
  for (int i = 0; i < n; i++) {
    ends[3 * i] = bodies[i].place.x;
    ends[3 * i + 1] = bodies[i].place.y;
    ends[3 * i + 2] = bodies[i].place.z;
  }
  struct vector last = minus(bodies[n - 1].place, bodies[0].place);
  free(bodies);
  return drift + 0.1 * sqrt(dot(last, last));
}
