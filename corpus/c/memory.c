// Memory of its own: arrays on the heap and on the stack, lists, strings of structs, copies, growth, sorting by callback.

#include <math.h>
#include <stdlib.h>
#include <string.h>

double autocorrelation(const double *x, size_t n, size_t lag) {
  double *centred = malloc(n * sizeof *centred), mean = 0, sum = 0;
  for (size_t i = 0; i < n; i++) mean += x[i] / (double)n;
  for (size_t i = 0; i < n; i++) centred[i] = x[i] - mean;
  for (size_t i = lag; i < n; i++) sum += centred[i] * centred[i - lag];
  free(centred);
  return sum;
}

double on_stack(double x, int n) {
  double table[8];
  table[0] = 1;
  for (int i = 1; i < n; i++) table[i] = table[i - 1] * x / i;
  double sum = 0;
  for (int i = 0; i < n; i++) sum += table[i];
  return sum;
}

double copied(const double *x, size_t n) {
  double *y = calloc(n + 1, sizeof *y);
  memcpy(y, x, n * sizeof *y);
  memmove(y + 1, y, n * sizeof *y);
  double sum = 0;
  for (size_t i = 0; i < n; i++) sum += y[i] * y[i + 1];
  free(y);
  return sum;
}

double grown(double x, int n) {
  double *powers = NULL, sum = 0;
  for (int i = 0; i < n; i++) {
    powers = realloc(powers, (size_t)(i + 1) * sizeof *powers);
    powers[i] = i == 0 ? x : powers[i - 1] * x;
  }
  for (int i = 0; i < n; i++) sum += powers[i];
  free(powers);
  return sum;
}

static int ascending(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

double median(const double *x, size_t n) {
  double *sorted = malloc(n * sizeof *sorted);
  memcpy(sorted, x, n * sizeof *sorted);
  qsort(sorted, n, sizeof *sorted, ascending);
  double middle = n % 2 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
  free(sorted);
  return middle * middle;
}

struct node {
  double value;
  struct node *next;
};

double list(const double *x, size_t n, double decay) {
  struct node *head = NULL;
  for (size_t i = 0; i < n; i++) {
    struct node *node = malloc(sizeof *node);
    node->value = x[i];
    node->next = head;
    head = node;
  }
  double sum = 0, weight = 1;
  while (head != NULL) {
    struct node *next = head->next;
    sum += weight * head->value * head->value;
    weight *= decay;
    free(head);
    head = next;
  }
  return sum;
}
