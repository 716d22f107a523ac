// Bundle adjustment: axis-angle rotations with a small-angle branch, radial distortion, weighted reprojection residuals by index tables.
#include <math.h>

enum { CAMERA = 11 };

struct point {
  double x, y, z;
};

static struct point cross(const struct point *a, const struct point *b) {
  struct point r = {a->y * b->z - a->z * b->y, a->z * b->x - a->x * b->z, a->x * b->y - a->y * b->x};
  return r;
}

static double dot(const struct point *a, const struct point *b) { return a->x * b->x + a->y * b->y + a->z * b->z; }

static struct point rotate(const struct point *axis, const struct point *p) {
  double square = dot(axis, axis);
  struct point turned = cross(axis, p), r;
  if (square < 1e-12) {
    r.x = p->x + turned.x;
    r.y = p->y + turned.y;
    r.z = p->z + turned.z;
    return r;
  }
  double angle = sqrt(square), c = cos(angle), s = sin(angle) / angle;
  double along = dot(axis, p) * (1 - c) / square;
  r.x = p->x * c + turned.x * s + axis->x * along;
  r.y = p->y * c + turned.y * s + axis->y * along;
  r.z = p->z * c + turned.z * s + axis->z * along;
  return r;
}

static void project(const double *camera, const double *place, double *u, double *v) {
  const struct point *axis = (const struct point *)camera;
  struct point local = {place[0] - camera[3], place[1] - camera[4], place[2] - camera[5]};
  struct point seen = rotate(axis, &local);
  double a = seen.x / seen.z, b = seen.y / seen.z;
  double r2 = a * a + b * b;
  double distortion = 1 + r2 * (camera[9] + r2 * camera[10]);
  *u = camera[6] * distortion * a + camera[7];
  *v = camera[6] * distortion * b + camera[8];
}

double program(const double *cameras, const double *points, const double *weights, const int *seen, const double *measured, double *residuals,
               int observations) {
  double loss = 0;
  for (int k = 0; k < observations; k++) {
    double u, v;
    project(cameras + CAMERA * seen[2 * k], points + 3 * seen[2 * k + 1], &u, &v);
    residuals[2 * k] = weights[k] * (u - measured[2 * k]);
    residuals[2 * k + 1] = weights[k] * (v - measured[2 * k + 1]);
    double square = residuals[2 * k] * residuals[2 * k] + residuals[2 * k + 1] * residuals[2 * k + 1];
    /* Huber's loss far away. */
    loss += square < 1 ? square : 2 * sqrt(square) - 1;
    loss += 0.1 * (1 - weights[k] * weights[k]) * (1 - weights[k] * weights[k]);
  }
  return loss;
}
