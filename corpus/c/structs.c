// Structures: by pointer, nested, with integers beside numbers, in arrays, unions by tag, globals, bit fields.

#include <math.h>

struct vector {
  double x, y, z;
};

struct body {
  int id;
  double mass;
  struct vector position;
};

static struct vector minus(struct vector a, struct vector b) {
  struct vector c = {a.x - b.x, a.y - b.y, a.z - b.z};
  return c;
}

static double dot(struct vector a, struct vector b) { return a.x * b.x + a.y * b.y + a.z * b.z; }

double energy(const struct body *bodies, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++)
    for (int j = 0; j < i; j++) {
      struct vector d = minus(bodies[i].position, bodies[j].position);
      sum -= bodies[i].mass * bodies[j].mass / sqrt(dot(d, d) + 0.01);
    }
  return sum;
}

void cross(const struct vector *a, const struct vector *b, struct vector *c) {
  c->x = a->y * b->z - a->z * b->y;
  c->y = a->z * b->x - a->x * b->z;
  c->z = a->x * b->y - a->y * b->x;
}

struct shape {
  enum { circle, rectangle } kind;
  union {
    double radius;
    struct {
      double width, height;
    } sides;
  } of;
};

double areas(double a, double b) {
  struct shape shapes[2];
  shapes[0].kind = circle;
  shapes[0].of.radius = a;
  shapes[1].kind = rectangle;
  shapes[1].of.sides.width = a;
  shapes[1].of.sides.height = b;
  double sum = 0;
  for (int i = 0; i < 2; i++)
    sum += shapes[i].kind == circle ? 3.14159 * shapes[i].of.radius * shapes[i].of.radius : shapes[i].of.sides.width * shapes[i].of.sides.height;
  return sum;
}

static double history[4];

double through_globals(double x, int n) {
  for (int i = 0; i < 4; i++) history[i] = x;
  for (int i = 1; i < n; i++) history[i % 4] = history[(i - 1) % 4] * history[(i + 1) % 4] + x;
  return history[(n - 1) % 4];
}

struct flags {
  unsigned doubled : 1, squared : 1;
  double scale;
};

double with_flags(const struct flags *flags, double x) {
  double y = x * flags->scale;
  if (flags->doubled) y *= 2;
  if (flags->squared) y *= y;
  return y;
}
