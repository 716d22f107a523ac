// Sparse matrix in compressed rows built from coordinates, conjugate gradients with a diagonal preconditioner until converged.
#include <math.h>
#include <stdlib.h>

struct csr {
  int n, nonzeros;
  int *start, *column;
  double *value;
};

/* -(d/dx) k (d/dx) on a line of cells with conductivities k between them, plus a sink term. */
static struct csr *assemble(const double *conductivity, const double *sink, int n) {
  struct csr *m = malloc(sizeof *m);
  m->n = n;
  m->nonzeros = 3 * n - 2;
  m->start = malloc(sizeof(int) * (n + 1));
  m->column = malloc(sizeof(int) * m->nonzeros);
  m->value = malloc(sizeof(double) * m->nonzeros);
  int k = 0;
  for (int i = 0; i < n; i++) {
    m->start[i] = k;
    double left = conductivity[i], right = conductivity[i + 1];
    if (i > 0) {
      m->column[k] = i - 1;
      m->value[k++] = -left;
    }
    m->column[k] = i;
    m->value[k++] = left + right + sink[i] * sink[i];
    if (i < n - 1) {
      m->column[k] = i + 1;
      m->value[k++] = -right;
    }
  }
  m->start[n] = k;
  return m;
}

static void release(struct csr *m) {
  free(m->start);
  free(m->column);
  free(m->value);
  free(m);
}

static void multiply(const struct csr *m, const double *x, double *y) {
  for (int i = 0; i < m->n; i++) {
    double sum = 0;
    for (int k = m->start[i]; k < m->start[i + 1]; k++) sum += m->value[k] * x[m->column[k]];
    y[i] = sum;
  }
}

static double dot(const double *x, const double *y, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++) sum += x[i] * y[i];
  return sum;
}

static double diagonal(const struct csr *m, int i) {
  for (int k = m->start[i]; k < m->start[i + 1]; k++)
    if (m->column[k] == i) return m->value[k];
  return 1;
}

static int solve(const struct csr *m, const double *b, double *x) {
  int n = m->n, iterations = 0;
  double *work = malloc(sizeof(double) * 4 * n);
  double *r = work, *z = work + n, *p = work + 2 * n, *q = work + 3 * n;
  for (int i = 0; i < n; i++) {
    x[i] = 0;
    r[i] = b[i];
    p[i] = z[i] = r[i] / diagonal(m, i);
  }
  double rho = dot(r, z, n);
  while (dot(r, r, n) > 1e-24 && iterations < 4 * n) {
    multiply(m, p, q);
    double alpha = rho / dot(p, q, n);
    for (int i = 0; i < n; i++) {
      x[i] += alpha * p[i];
      r[i] -= alpha * q[i];
      z[i] = r[i] / diagonal(m, i);
    }
    double next = dot(r, z, n), beta = next / rho;
    for (int i = 0; i < n; i++) p[i] = z[i] + beta * p[i];
    rho = next;
    iterations++;
  }
  free(work);
  return iterations;
}

double program(const double *conductivity, const double *sink, const double *source, double *temperature, int n) {
  struct csr *m = assemble(conductivity, sink, n);
  solve(m, source, temperature);
  double energy = 0.5 * dot(source, temperature, n);
  for (int i = 0; i + 1 < n; i++) energy += 0.01 * fabs(temperature[i + 1] - temperature[i]);
  release(m);
  return energy;
}
