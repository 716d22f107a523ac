// A function run for several arguments at once: structures, single precision, integers, derivatives inside and outside.
extern int enzyme_width, enzyme_vector, enzyme_scalar, enzyme_buffer, enzyme_dup, enzyme_const;
struct two { double a, b; };
struct three { double a, b, c; };
struct pairs { struct two lane[2]; };
struct triples { struct three lane[3]; };
struct floats { float a, b, c, d; };
struct ints { int a, b, c; };
extern struct pairs __enzyme_batch_pairs(void *, ...);
extern struct triples __enzyme_batch_triples(void *, ...);
extern struct two __enzyme_batch_two(void *, ...);
extern struct floats __enzyme_batch_floats(void *, float, float, float, float, float *);
extern struct floats __enzyme_batch_floats_marked(void *, ...);
extern struct ints __enzyme_batch_ints(void *, ...);
extern struct three __enzyme_batch_three(void *, ...);
extern void __enzyme_batch_void(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
extern double __enzyme_autodiff(void *, ...);

static struct two both(double x, double k) {
  struct two r = {x * k, x + k};
  return r;
}
void test_structures_in_registers(void) {
  struct pairs p = __enzyme_batch_pairs((void *)both, enzyme_width, 2, enzyme_vector, 2.0, 3.0, enzyme_scalar, 10.0);
  EXACT(p.lane[0].a, 20);
  EXACT(p.lane[0].b, 12);
  EXACT(p.lane[1].a, 30);
  EXACT(p.lane[1].b, 13);
  struct two one = __enzyme_batch_two((void *)both, 2.0, 10.0);
  EXACT(one.a, 20);
  EXACT(one.b, 12);
}
static struct three powers(double x) {
  struct three r = {x, x * x, x * x * x};
  return r;
}
void test_structures_in_memory(void) {
  struct triples t = __enzyme_batch_triples((void *)powers, enzyme_width, 3, enzyme_vector, 2.0, 3.0, 4.0);
  EXACT(t.lane[0].c, 8);
  EXACT(t.lane[1].b, 9);
  EXACT(t.lane[2].a, 4);
  EXACT(t.lane[2].c, 64);
}
static double weigh(struct three s, double k) { return s.a + s.b * k + s.c * k * k; }
void test_structures_by_value(void) {
  struct three s = {1, 2, 3}, t = {4, 5, 6}, u = {7, 8, 9};
  struct three r = __enzyme_batch_three((void *)weigh, enzyme_width, 3, enzyme_vector, s, t, u, enzyme_scalar, 10.0);
  EXACT(r.a, 321);
  EXACT(r.b, 654);
  EXACT(r.c, 987);
}
static float scaled(float x, float *k) { return x * k[0]; }
void test_single_precision(void) {
  float k[4] = {2, 3, 4, 5};
  struct floats r = __enzyme_batch_floats_marked((void *)scaled, enzyme_width, 4, enzyme_vector, 1.0f, 2.0f, 3.0f, 4.0f, enzyme_buffer, 4, k);
  EXACT(r.a, 2);
  EXACT(r.b, 6);
  EXACT(r.c, 12);
  EXACT(r.d, 20);
}
static int digits(const char *text, int base) {
  int n = 0;
  for (; *text; text++) n = n * base + *text - '0';
  return n;
}
void test_integers_and_text(void) {
  struct ints r = __enzyme_batch_ints((void *)digits, enzyme_width, 3, "12", "101", "7", enzyme_vector, 10, 2, 8);
  EXACT(r.a, 12);
  EXACT(r.b, 5);
  EXACT(r.c, 7);
}
static double wave(double x, double k) { return sin(k * x) * x; }
static double slope(double x, double k) { return __enzyme_fwddiff((void *)wave, enzyme_dup, x, 1.0, enzyme_const, k); }
static double gradient(double x, double k) { return __enzyme_autodiff((void *)wave, x, enzyme_const, k); }
void test_a_function_that_asks_for_a_derivative(void) {
  struct three r = __enzyme_batch_three((void *)slope, enzyme_width, 3, enzyme_vector, 0.1, 0.2, 0.3, enzyme_scalar, 2.0);
  EXACT(r.a, sin(0.2) + 0.2 * cos(0.2));
  EXACT(r.c, sin(0.6) + 0.6 * cos(0.6));
  r = __enzyme_batch_three((void *)gradient, enzyme_width, 3, enzyme_vector, 0.1, 0.2, 0.3, enzyme_scalar, 2.0);
  EXACT(r.b, sin(0.4) + 0.4 * cos(0.4));
}
static double three_waves(double x) {
  struct three r = __enzyme_batch_three((void *)wave, enzyme_width, 3, enzyme_scalar, x, enzyme_vector, 1.0, 2.0, 3.0);
  return r.a + 10 * r.b + 100 * r.c;
}
void test_the_derivative_of_a_batch(void) {
  double x = 0.7, expected = 0, weight = 1;
  for (int k = 1; k <= 3; k++, weight *= 10) expected += weight * (sin(k * x) + k * x * cos(k * x));
  EXACT(__enzyme_fwddiff((void *)three_waves, x, 1.0), expected);
  EXACT(__enzyme_autodiff((void *)three_waves, x), expected);
}
