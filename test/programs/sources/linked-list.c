// Linked lists of malloc'ed nodes: a polynomial as a sorted list of terms, merged sums, products, reversal, release in a loop.
#include <math.h>
#include <stdlib.h>

struct term {
  double factor;
  int power;
  struct term *next;
};

static struct term *term(double factor, int power, struct term *next) {
  struct term *t = malloc(sizeof *t);
  t->factor = factor;
  t->power = power;
  t->next = next;
  return t;
}

static struct term *read(const double *factors, int n) {
  struct term *list = NULL;
  for (int i = 0; i < n; i++) list = term(factors[i], i, list);
  return list;
}

static void release(struct term *list) {
  while (list != NULL) {
    struct term *next = list->next;
    free(list);
    list = next;
  }
}

/* Highest power first, in both and in the result. */
static struct term *add(const struct term *a, const struct term *b, double scale) {
  struct term head = {0, 0, NULL}, *last = &head;
  while (a != NULL || b != NULL) {
    if (b == NULL || (a != NULL && a->power > b->power)) {
      last->next = term(a->factor, a->power, NULL);
      a = a->next;
    } else if (a == NULL || b->power > a->power) {
      last->next = term(scale * b->factor, b->power, NULL);
      b = b->next;
    } else {
      last->next = term(a->factor + scale * b->factor, a->power, NULL);
      a = a->next;
      b = b->next;
    }
    last = last->next;
  }
  return head.next;
}

static struct term *multiply(const struct term *a, const struct term *b) {
  struct term *sum = NULL;
  for (; a != NULL; a = a->next) {
    struct term row = {0, 0, NULL}, *last = &row;
    for (const struct term *t = b; t != NULL; t = t->next) {
      last->next = term(a->factor * t->factor, a->power + t->power, NULL);
      last = last->next;
    }
    struct term *next = add(sum, row.next, 1);
    release(sum);
    release(row.next);
    sum = next;
  }
  return sum;
}

static struct term *reversed(struct term *list) {
  struct term *result = NULL;
  while (list != NULL) {
    struct term *next = list->next;
    list->next = result;
    result = list;
    list = next;
  }
  return result;
}

static double evaluate(const struct term *list, double x) {
  double sum = 0;
  for (; list != NULL; list = list->next) sum += list->factor * pow(x, list->power);
  return sum;
}

double program(const double *a, int n, const double *b, int m, double x) {
  struct term *p = read(a, n), *q = read(b, m);
  struct term *product = multiply(p, q), *sum = add(product, p, -0.5);
  sum = reversed(sum);
  double value = evaluate(sum, x) + 0.1 * evaluate(product, 0.5 * x);
  release(p);
  release(q);
  release(product);
  release(sum);
  return value;
}
