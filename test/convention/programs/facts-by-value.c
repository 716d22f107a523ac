// Functions that take structures by value and whose derivatives are given by the program: in memory, in registers, in loops.
extern int enzyme_const, enzyme_dup, enzyme_out, enzyme_width;
extern double __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
#define KEPT __attribute__((noinline))
struct two { double a, b; };
struct three { double a, b, c; };

KEPT static double weigh(struct three s, double k) { return (s.a + s.b * s.c) * k; }
struct weighed { double *tape; double value; };
static struct weighed augment_weigh(const struct three *s, struct three *ds, double k) {
  struct weighed r = {malloc(3 * sizeof(double)), weigh(*s, k)};
  memcpy(r.tape, s, 3 * sizeof(double));
  return r;
}
static double reverse_weigh(const struct three *s, struct three *ds, double k, double seed, double *tape) {
  ds->a += 10 * k * seed;
  ds->b += 10 * k * s->c * seed;
  ds->c += 10 * k * tape[1] * seed;
  free(tape);
  return 100 * (s->a + s->b * s->c) * seed;
}
static struct two forward_weigh(const struct three *s, const struct three *ds, double k, double dk) {
  struct two r = {weigh(*s, k), 10 * k * (ds->a + ds->b * s->c + s->b * ds->c) + 100 * (s->a + s->b * s->c) * dk};
  return r;
}
void *__enzyme_register_gradient_weigh[] = {(void *)weigh, (void *)augment_weigh, (void *)reverse_weigh};
void *__enzyme_register_derivative_weigh[] = {(void *)weigh, (void *)forward_weigh};

static double once(double x, double k) {
  struct three s = {x, x * x, 2};
  return weigh(s, k);
}
void test_a_structure_in_memory(void) {
  struct two both[1];
  double x = 3, k = 0.5;
  EXACT(__enzyme_fwddiff((void *)once, x, 1.0, enzyme_const, k), 10 * k * (1 + 2 * x * 2));
  EXACT(__enzyme_autodiff((void *)once, enzyme_out, x, enzyme_const, k), 10 * k * (1 + 2 * x * 2));
  EXACT(__enzyme_autodiff((void *)once, enzyme_const, x, enzyme_out, k), 100 * (x + x * x * 2));
  EXACT(__enzyme_fwddiff((void *)once, enzyme_const, x, k, 1.0), 100 * (x + x * x * 2));
}
/** One structure is passed again and again, and is another each time. */
static double many(double x, int n) {
  struct three s = {x, 1, x};
  double sum = 0;
  for (int i = 0; i < n; i++) {
    sum += weigh(s, 2);
    s.b *= s.c;
    s.a += 1;
  }
  return sum;
}
void test_the_same_memory_in_a_loop(void) {
  // s.b is x^i: sum of 2 (x + i + x^i x), times ten.
  double x = 1.5, expected = 0;
  for (int i = 0; i < 4; i++) expected += 20 * (1 + (i + 1) * pow(x, i));
  EXACT(__enzyme_fwddiff((void *)many, x, 1.0, 4), expected);
  EXACT(__enzyme_autodiff((void *)many, x, 4), expected);
}

KEPT static double norm(struct two p) { return p.a * p.a + p.b * p.b; }
static double augment_norm(struct two p) { return norm(p); }
static struct two reverse_norm(struct two p, double seed) {
  struct two r = {20 * p.a * seed, 200 * p.b * seed};
  return r;
}
static struct two forward_norm(double a, double da, double b, double db) {
  struct two r = {a * a + b * b, 20 * a * da + 200 * b * db};
  return r;
}
void *__enzyme_register_gradient_norm[] = {(void *)norm, (void *)augment_norm, (void *)reverse_norm};
void *__enzyme_register_derivative_norm[] = {(void *)norm, (void *)forward_norm};
static double norms(double x, double y) {
  struct two p = {x, y}, q = {y * y, x};
  return norm(p) + 3 * norm(q);
}
void test_a_structure_in_registers(void) {
  double x = 2, y = 3;
  EXACT(__enzyme_autodiff((void *)norms, enzyme_out, x, enzyme_const, y), 20 * x + 3 * 200 * x);
  EXACT(__enzyme_fwddiff((void *)norms, x, 1.0, enzyme_const, y), 20 * x + 3 * 200 * x);
  EXACT(__enzyme_fwddiff((void *)norms, enzyme_const, x, y, 1.0), 200 * y + 3 * 20 * y * y * 2 * y);
}
struct gradients { double x[2]; };
extern struct two __enzyme_fwddiff_two(void *, ...);
void test_two_directions(void) {
  struct two g = __enzyme_fwddiff_two((void *)norms, enzyme_width, 2, 2.0, 1.0, 0.0, 3.0, 0.0, 1.0);
  EXACT(g.a, 40 + 1200);
  EXACT(g.b, 600 + 3 * 20 * 9 * 6);
}
