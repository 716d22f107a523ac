// Soft dynamic time warping: a table of partial costs filled by soft minima, rows as pointers, two alternating fill orders.
#include <math.h>
#include <stdlib.h>

static double soft_minimum(double a, double b, double c, double gamma) {
  double least = fmin(a, fmin(b, c));
  if (least > 1e5) return least;
  double sum = exp((least - a) / gamma) + exp((least - b) / gamma) + exp((least - c) / gamma);
  return least - gamma * log(sum);
}

struct table {
  int rows, columns;
  double **row;
};

static struct table create(int rows, int columns) {
  struct table t = {rows, columns, malloc(sizeof(double *) * rows)};
  double *cells = malloc(sizeof(double) * rows * columns);
  for (int i = 0; i < rows; i++) t.row[i] = cells + i * columns;
  for (int i = 0; i < rows; i++) t.row[i][0] = 1e6;
  for (int j = 0; j < columns; j++) t.row[0][j] = 1e6;
  t.row[0][0] = 0;
  return t;
}

static void destroy(struct table *t) {
  free(t->row[0]);
  free(t->row);
}

static double cost(double a, double b) { return (a - b) * (a - b) / (1 + 0.1 * fabs(a)); }

static void by_rows(struct table *t, const double *a, const double *b, double gamma) {
  for (int i = 1; i < t->rows; i++)
    for (int j = 1; j < t->columns; j++)
      t->row[i][j] = cost(a[i - 1], b[j - 1]) + soft_minimum(t->row[i - 1][j], t->row[i][j - 1], t->row[i - 1][j - 1], gamma);
}

static void by_diagonals(struct table *t, const double *a, const double *b, double gamma) {
  for (int d = 2; d <= t->rows + t->columns - 2; d++)
    for (int i = d - 1 < t->rows - 1 ? d - 1 : t->rows - 1; i >= 1 && d - i < t->columns; i--) {
      int j = d - i;
      t->row[i][j] = cost(a[i - 1], b[j - 1]) + soft_minimum(t->row[i - 1][j], t->row[i][j - 1], t->row[i - 1][j - 1], gamma);
    }
}

double program(const double *a, int n, const double *b, int m, double gamma) {
  struct table first = create(n + 1, m + 1), second = create(m + 1, n + 1);
  by_rows(&first, a, b, gamma);
  by_diagonals(&second, b, a, 2 * gamma);
  double result = first.row[n][m] + 0.5 * second.row[m][n];
  destroy(&first);
  destroy(&second);
  return result;
}
