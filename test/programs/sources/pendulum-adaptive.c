// Embedded Runge-Kutta pair with step control: accepted and rejected steps, a growing record of the path (realloc).
#include <math.h>
#include <stdlib.h>

struct path {
  int count, capacity;
  double *time, *angle;
};

static void record(struct path *p, double t, double angle) {
  if (p->count == p->capacity) {
    p->capacity = p->capacity ? 2 * p->capacity : 4;
    p->time = realloc(p->time, sizeof(double) * p->capacity);
    p->angle = realloc(p->angle, sizeof(double) * p->capacity);
  }
  p->time[p->count] = t;
  p->angle[p->count] = angle;
  p->count++;
}

struct pendulum {
  double gravity, drag, torque;
};

struct state {
  double angle, speed;
};

static struct state flow(const struct pendulum *p, struct state s) {
  struct state d = {s.speed, -p->gravity * sin(s.angle) - p->drag * s.speed + p->torque};
  return d;
}

static struct state add(struct state a, double h, struct state d) {
  struct state r = {a.angle + h * d.angle, a.speed + h * d.speed};
  return r;
}

/* Bogacki and Shampine's third order step; the embedded second order one gives the error. */
static struct state attempt(const struct pendulum *p, struct state s, double h, double *error) {
  struct state k1 = flow(p, s);
  struct state k2 = flow(p, add(s, 0.5 * h, k1));
  struct state k3 = flow(p, add(s, 0.75 * h, k2));
  struct state next = add(add(add(s, h * 2 / 9, k1), h / 3, k2), h * 4 / 9, k3);
  struct state k4 = flow(p, next);
  double ea = h * (-5.0 / 72 * k1.angle + k2.angle / 12 + k3.angle / 9 - k4.angle / 8);
  double es = h * (-5.0 / 72 * k1.speed + k2.speed / 12 + k3.speed / 9 - k4.speed / 8);
  *error = sqrt(ea * ea + es * es);
  return next;
}

double program(double gravity, double drag, double torque, double angle, double end) {
  struct pendulum p = {gravity, drag, torque};
  struct state s = {angle, 0};
  struct path path = {0, 0, NULL, NULL};
  double t = 0, h = 0.3;
  int rejected = 0;
  record(&path, t, s.angle);
  while (t < end && path.count < 200) {
    double error;
    if (t + h > end) h = end - t;
    struct state next = attempt(&p, s, h, &error);
    if (error <= 2e-3) {
      t += h;
      s = next;
      record(&path, t, s.angle);
      if (error < 2e-4) h *= 1.5;
    } else {
      rejected++;
      h *= 0.5;
    }
  }
  double area = 0;
  for (int i = 1; i < path.count; i++) area += 0.5 * (path.time[i] - path.time[i - 1]) * (path.angle[i] + path.angle[i - 1]);
  free(path.time);
  free(path.angle);
  return area + s.speed * s.speed + (rejected > 100 ? 1 : 0);
}
