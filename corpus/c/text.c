// Text beside numbers: names that are compared, copied, formatted and parsed, formulas read from a string, tables by name.

#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct parameter {
  char name[16];
  double value;
};

static const struct parameter *find(const struct parameter *table, int n, const char *name) {
  for (int i = 0; i < n; i++)
    if (strcmp(table[i].name, name) == 0) return &table[i];
  return NULL;
}

double by_name(double rate, double scale) {
  struct parameter table[2];
  strcpy(table[0].name, "rate");
  table[0].value = rate;
  snprintf(table[1].name, sizeof table[1].name, "%s", "scale");
  table[1].value = scale * rate;
  const struct parameter *found = find(table, 2, "scale");
  return found == NULL ? 0 : found->value * find(table, 2, "rate")->value;
}

/** A formula in reverse Polish notation: x is the variable, digits are numbers. */
double formula(double x, double y, int which) {
  static const char *const texts[] = {"x2*y+x*", "xy*s3+", "2x^y-c"};
  double stack[8];
  int depth = 0;
  for (const char *c = texts[which]; *c; c++) {
    if (isdigit((unsigned char)*c)) stack[depth++] = *c - '0';
    else if (*c == 'x') stack[depth++] = x;
    else if (*c == 'y') stack[depth++] = y;
    else if (*c == 's') stack[depth - 1] = sin(stack[depth - 1]);
    else if (*c == 'c') stack[depth - 1] = cos(stack[depth - 1]);
    else {
      double right = stack[--depth], left = stack[--depth];
      switch (*c) {
        case '+': stack[depth++] = left + right; break;
        case '-': stack[depth++] = left - right; break;
        case '*': stack[depth++] = left * right; break;
        default: stack[depth++] = pow(left, right);
      }
    }
  }
  return stack[0];
}

double coefficients_parsed(double x) {
  char text[] = "0.5 -2 3.25", *end = text;
  double sum = 0;
  for (;;) {
    char *start = end;
    double coefficient = strtod(start, &end);
    if (end == start) break;
    sum = sum * x + coefficient;
  }
  return sum;
}

double table_on_heap(const double *x, int n) {
  struct parameter **table = malloc((size_t)n * sizeof *table);
  for (int i = 0; i < n; i++) {
    table[i] = malloc(sizeof **table);
    snprintf(table[i]->name, sizeof table[i]->name, "x%d", i);
    table[i]->value = x[i];
  }
  double product = 1;
  for (int i = n; i-- > 0;) {
    if (table[i]->name[1] != '1') product *= table[i]->value;
    else product += table[i]->value * table[i]->value;
    free(table[i]);
  }
  free(table);
  return product;
}
