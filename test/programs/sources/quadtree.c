// Barnes-Hut on a quadtree of malloc'ed nodes: recursive insertion, centres of mass, opening by distance, recursive release.
#include <math.h>
#include <stdlib.h>

struct node {
  double x, y, half;
  double mass, mx, my;
  int count, body;
  struct node *child[4];
};

static struct node *create(double x, double y, double half) {
  struct node *q = calloc(1, sizeof *q);
  q->x = x;
  q->y = y;
  q->half = half;
  q->body = -1;
  return q;
}

static int quadrant(const struct node *q, double x, double y) { return (x > q->x ? 1 : 0) + (y > q->y ? 2 : 0); }

static void insert(struct node *q, const double *place, const double *mass, int body, int depth);

static void pass_down(struct node *q, const double *place, const double *mass, int body, int depth) {
  int k = quadrant(q, place[2 * body], place[2 * body + 1]);
  if (q->child[k] == NULL) {
    double h = 0.5 * q->half;
    q->child[k] = create(q->x + (k & 1 ? h : -h), q->y + (k & 2 ? h : -h), h);
  }
  insert(q->child[k], place, mass, body, depth + 1);
}

static void insert(struct node *q, const double *place, const double *mass, int body, int depth) {
  q->count++;
  q->mass += mass[body];
  q->mx += mass[body] * place[2 * body];
  q->my += mass[body] * place[2 * body + 1];
  if (q->count == 1 || depth > 12) {
    q->body = body;
    return;
  }
  if (q->body >= 0) {
    int other = q->body;
    q->body = -1;
    pass_down(q, place, mass, other, depth);
  }
  pass_down(q, place, mass, body, depth);
}

static double potential(const struct node *q, double x, double y, double opening) {
  if (q == NULL || q->count == 0) return 0;
  double dx = q->mx / q->mass - x, dy = q->my / q->mass - y;
  double r = sqrt(dx * dx + dy * dy + 0.05);
  if (q->body >= 0 || 2 * q->half < opening * r) return -q->mass / r;
  double sum = 0;
  for (int k = 0; k < 4; k++) sum += potential(q->child[k], x, y, opening);
  return sum;
}

static void release(struct node *q) {
  if (q == NULL) return;
  for (int k = 0; k < 4; k++) release(q->child[k]);
  free(q);
}

double program(const double *place, const double *mass, int n, double probe) {
  struct node *root = create(0, 0, 2);
  for (int i = 0; i < n; i++) insert(root, place, mass, i, 0);
  double sum = 0;
  for (int i = 0; i < n; i++) sum += 0.5 * mass[i] * potential(root, place[2 * i], place[2 * i + 1], 0.7);
  sum += potential(root, 3 * probe, probe, 0.9);
  release(root);
  return sum;
}
