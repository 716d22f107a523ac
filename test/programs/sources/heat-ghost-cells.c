// Diffusion with ghost cells on a two-dimensional grid: boundary kinds by enum, swapped buffers, a stopping rule on change.
#include <math.h>
#include <stdlib.h>

enum boundary { FIXED, INSULATED, PERIODIC };

struct grid {
  int nx, ny, stride;
  double *cell, *next;
};

static double *at(const struct grid *g, double *base, int i, int j) { return base + (i + 1) * g->stride + (j + 1); }

static struct grid *create(int nx, int ny) {
  struct grid *g = malloc(sizeof *g);
  g->nx = nx;
  g->ny = ny;
  g->stride = ny + 2;
  g->cell = calloc((size_t)(nx + 2) * g->stride, sizeof(double));
  g->next = calloc((size_t)(nx + 2) * g->stride, sizeof(double));
  return g;
}

static void destroy(struct grid *g) {
  free(g->cell);
  free(g->next);
  free(g);
}

static void fill_ghosts(struct grid *g, enum boundary kind, double wall) {
  for (int j = 0; j < g->ny; j++) {
    switch (kind) {
    case FIXED:
      *at(g, g->cell, -1, j) = 2 * wall - *at(g, g->cell, 0, j);
      *at(g, g->cell, g->nx, j) = -*at(g, g->cell, g->nx - 1, j);
      break;
    case INSULATED:
      *at(g, g->cell, -1, j) = *at(g, g->cell, 0, j);
      *at(g, g->cell, g->nx, j) = *at(g, g->cell, g->nx - 1, j);
      break;
    case PERIODIC:
      *at(g, g->cell, -1, j) = *at(g, g->cell, g->nx - 1, j);
      *at(g, g->cell, g->nx, j) = *at(g, g->cell, 0, j);
      break;
    }
  }
  for (int i = 0; i < g->nx; i++) {
    *at(g, g->cell, i, -1) = *at(g, g->cell, i, 0);
    *at(g, g->cell, i, g->ny) = *at(g, g->cell, i, g->ny - 1);
  }
}

static double advance(struct grid *g, double conductivity, double source) {
  double change = 0;
  for (int i = 0; i < g->nx; i++)
    for (int j = 0; j < g->ny; j++) {
      double u = *at(g, g->cell, i, j);
      double laplace = *at(g, g->cell, i - 1, j) + *at(g, g->cell, i + 1, j) + *at(g, g->cell, i, j - 1) + *at(g, g->cell, i, j + 1) - 4 * u;
      double k = conductivity * (1 + 0.2 * u * u);
      *at(g, g->next, i, j) = u + 0.1 * (k * laplace + source * exp(-u));
      change += fabs(*at(g, g->next, i, j) - u);
    }
  double *kept = g->cell;
  g->cell = g->next;
  g->next = kept;
  return change;
}

double program(double *u, int nx, int ny, int kind, double wall, double conductivity, double source) {
  struct grid *g = create(nx, ny);
  for (int i = 0; i < nx; i++)
    for (int j = 0; j < ny; j++) *at(g, g->cell, i, j) = u[i * ny + j];
  double change;
  int steps = 0;
  do {
    fill_ghosts(g, (enum boundary)kind, wall);
    change = advance(g, conductivity, source);
  } while (++steps < 12 && change > 0.05);
  double mean = 0;
  for (int i = 0; i < nx; i++)
    for (int j = 0; j < ny; j++) mean += u[i * ny + j] = *at(g, g->cell, i, j);
  destroy(g);
  return mean / (nx * ny);
}
