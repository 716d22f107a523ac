// A recursive-descent parser that evaluates text: variables, functions by name, precedence, errors by a flag in the parser's state.
#include <ctype.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

struct parser {
  const char *text;
  const double *variables;
  int failed;
};

static double sum(struct parser *p);

static void skip(struct parser *p) {
  while (isspace((unsigned char)*p->text)) p->text++;
}

static int accept(struct parser *p, char symbol) {
  skip(p);
  if (*p->text != symbol) return 0;
  p->text++;
  return 1;
}

static double call(struct parser *p, const char *name, double x) {
  if (strcmp(name, "sin") == 0) return sin(x);
  if (strcmp(name, "exp") == 0) return exp(x);
  if (strcmp(name, "sqr") == 0) return x * x;
  if (strcmp(name, "log") == 0) return log(x);
  p->failed = 1;
  return 0;
}

static double atom(struct parser *p) {
  skip(p);
  if (accept(p, '(')) {
    double value = sum(p);
    if (!accept(p, ')')) p->failed = 1;
    return value;
  }
  if (accept(p, '-')) return -atom(p);
  if (isdigit((unsigned char)*p->text)) {
    char *end;
    double value = strtod(p->text, &end);
    p->text = end;
    return value;
  }
  char name[8];
  int length = 0;
  while (isalpha((unsigned char)*p->text) && length < 7) name[length++] = *p->text++;
  name[length] = '\0';
  if (length == 1) return p->variables[name[0] - 'a'];
  if (length == 0 || !accept(p, '(')) {
    p->failed = 1;
    return 0;
  }
  double x = sum(p);
  if (!accept(p, ')')) p->failed = 1;
  return call(p, name, x);
}

static double power(struct parser *p) {
  double base = atom(p);
  return accept(p, '^') ? pow(base, power(p)) : base;
}

static double product(struct parser *p) {
  double value = power(p);
  for (;;) {
    if (accept(p, '*')) value *= power(p);
    else if (accept(p, '/')) value /= power(p);
    else return value;
  }
}

static double sum(struct parser *p) {
  double value = product(p);
  for (;;) {
    if (accept(p, '+')) value += product(p);
    else if (accept(p, '-')) value -= product(p);
    else return value;
  }
}

double program(const double *variables, double *values) {
  static const char *const formulas[] = {"a * b + sin(a - 0.5*c)", "(a + b)^2 / (1 + c^2) - -a", "exp(-sqr(a - b)) * log(2 + c)", "2 *", "cosh(a)"};
  double total = 0;
  for (unsigned i = 0; i < sizeof formulas / sizeof formulas[0]; i++) {
    struct parser p = {formulas[i], variables, 0};
    double value = sum(&p);
    if (p.failed) continue;
    values[i] = value;
    total += value * (i + 1);
  }
  return total;
}
