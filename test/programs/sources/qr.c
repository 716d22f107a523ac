// Householder QR of a tall matrix, least squares fit of a polynomial through it, residual and condition estimate.
#include <math.h>
#include <string.h>

enum { MAX_ROWS = 16, MAX_COLUMNS = 6 };

struct tall {
  int rows, columns;
  double entry[MAX_ROWS][MAX_COLUMNS];
};

struct factors {
  struct tall packed;
  double diagonal[MAX_COLUMNS];
  double tau[MAX_COLUMNS];
};

static void vandermonde(struct tall *m, const double *t, int rows, int columns) {
  m->rows = rows;
  m->columns = columns;
  for (int i = 0; i < rows; i++) {
    double power = 1;
    for (int j = 0; j < columns; j++) {
      m->entry[i][j] = power;
      power *= t[i];
    }
  }
}

static double column_norm(const struct tall *m, int column) {
  double sum = 0;
  for (int i = column; i < m->rows; i++) sum += m->entry[i][column] * m->entry[i][column];
  return sqrt(sum);
}

static void householder(struct factors *f) {
  struct tall *m = &f->packed;
  for (int k = 0; k < m->columns; k++) {
    double norm = column_norm(m, k);
    double alpha = m->entry[k][k] > 0 ? -norm : norm;
    m->entry[k][k] -= alpha;
    double length = 0;
    for (int i = k; i < m->rows; i++) length += m->entry[i][k] * m->entry[i][k];
    f->tau[k] = 2 / length;
    f->diagonal[k] = alpha;
    for (int j = k + 1; j < m->columns; j++) {
      double product = 0;
      for (int i = k; i < m->rows; i++) product += m->entry[i][k] * m->entry[i][j];
      for (int i = k; i < m->rows; i++) m->entry[i][j] -= f->tau[k] * product * m->entry[i][k];
    }
  }
}

static void apply_transpose(const struct factors *f, double *b) {
  const struct tall *m = &f->packed;
  for (int k = 0; k < m->columns; k++) {
    double product = 0;
    for (int i = k; i < m->rows; i++) product += m->entry[i][k] * b[i];
    for (int i = k; i < m->rows; i++) b[i] -= f->tau[k] * product * m->entry[i][k];
  }
}

static void solve_upper(const struct factors *f, const double *b, double *x) {
  for (int i = f->packed.columns - 1; i >= 0; i--) {
    x[i] = b[i];
    for (int j = i + 1; j < f->packed.columns; j++) x[i] -= f->packed.entry[i][j] * x[j];
    x[i] /= f->diagonal[i];
  }
}

double program(const double *t, const double *y, double *coefficients, int rows, int columns) {
  struct factors f;
  struct tall design;
  memset(&design, 0, sizeof design);
  vandermonde(&design, t, rows, columns);
  f.packed = design;
  householder(&f);
  double b[MAX_ROWS];
  for (int i = 0; i < rows; i++) b[i] = y[i];
  apply_transpose(&f, b);
  solve_upper(&f, b, coefficients);
  double residual = 0;
  for (int i = columns; i < rows; i++) residual += b[i] * b[i];
  double largest = fabs(f.diagonal[0]), smallest = largest;
  for (int i = 1; i < columns; i++) {
    double size = fabs(f.diagonal[i]);
    if (size > largest) largest = size;
    if (size < smallest) smallest = size;
  }
  return residual + 0.01 * log(largest / smallest);
}
