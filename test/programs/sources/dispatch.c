// A graph of operations run through tables of function pointers: a tape of instructions with inputs by index, fused by a peephole pass.
#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef double (*unary)(double);
typedef double (*binary)(double, double);

static double twice(double x) { return x + x; }
static double square(double x) { return x * x; }
static double soft(double x) { return x / (1 + fabs(x)); }
static double add(double x, double y) { return x + y; }
static double multiply(double x, double y) { return x * y; }
static double ratio(double x, double y) { return x / (2 + y * y); }

struct operation {
  const char *name;
  int arity;
  union {
    unary one;
    binary two;
  } call;
};

static const struct operation operations[] = {
    {"twice", 1, {.one = twice}}, {"square", 1, {.one = square}},   {"soft", 1, {.one = soft}},   {"sine", 1, {.one = sin}},
    {"add", 2, {.two = add}},     {"multiply", 2, {.two = multiply}}, {"ratio", 2, {.two = ratio}},
};

struct instruction {
  const struct operation *operation;
  int left, right;
};

static const struct operation *named(const char *name) {
  for (unsigned i = 0; i < sizeof operations / sizeof operations[0]; i++)
    if (strcmp(operations[i].name, name) == 0) return &operations[i];
  return NULL;
}

static int fuse(struct instruction *code, int n) {
  int changes = 0;
  for (int i = 0; i < n; i++)
    if (code[i].operation == named("add") && code[i].left == code[i].right) {
      code[i].operation = named("twice");
      changes++;
    }
  return changes;
}

static void run(const struct instruction *code, int n, double *cells, int inputs) {
  for (int i = 0; i < n; i++) {
    const struct operation *o = code[i].operation;
    double left = cells[code[i].left];
    cells[inputs + i] = o->arity == 1 ? o->call.one(left) : o->call.two(left, cells[code[i].right]);
  }
}

double program(const double *inputs, int count, double *last) {
  struct instruction code[] = {
      {named("add"), 0, 0}, {named("multiply"), 3, 1}, {named("sine"), 4, 0}, {named("ratio"), 5, 2},
      {named("square"), 6, 0}, {named("soft"), 4, 0},  {named("add"), 7, 8},
  };
  int n = sizeof code / sizeof code[0];
  double *cells = malloc(sizeof(double) * (count + n));
  memcpy(cells, inputs, sizeof(double) * count);
  fuse(code, n);
  run(code, n, cells, count);
  double result = cells[count + n - 1];
  *last = cells[count + n - 2];
  free(cells);
  return result;
}
