// Functions whose derivatives in forward mode are given by the program. They are not the true ones, so that it shows which are used.
extern int enzyme_const, enzyme_dup, enzyme_width, enzyme_primal_return;
extern double __enzyme_fwddiff(void *, ...);
extern float __enzyme_fwddiff_float(void *, ...);
extern double __enzyme_autodiff(void *, ...);
struct two { double a, b; };
struct three { double a, b, c; };
extern struct two __enzyme_fwddiff_two(void *, ...);
extern struct three __enzyme_fwddiff_three(void *, ...);
#define KEPT __attribute__((noinline))

KEPT static double square(double x) { return x * x; }
static struct two forward_square(double x, double dx) {
  struct two result = {x * x, 10 * x * dx};
  return result;
}
void *__enzyme_register_derivative_square[] = {(void *)square, (void *)forward_square};
static double product(double x) { return square(x) * square(x + 1); }
void test_two_calls(void) {
  EXACT(__enzyme_fwddiff((void *)product, 2.0, 1.0), 10 * 2 * 9 + 10 * 3 * 4);
  EXACT(__enzyme_fwddiff((void *)product, 2.0, 3.0), 3 * (10 * 2 * 9 + 10 * 3 * 4));
}
void test_the_function_itself(void) {
  EXACT(__enzyme_fwddiff((void *)square, 2.0, 1.0), 20);
  struct two both = __enzyme_fwddiff_two((void *)square, enzyme_primal_return, 3.0, 1.0);
  EXACT(both.a, 9);
  EXACT(both.b, 30);
}
void test_several_at_once(void) {
  struct two g = __enzyme_fwddiff_two((void *)product, enzyme_width, 2, 2.0, 1.0, 2.0);
  EXACT(g.a, 300);
  EXACT(g.b, 600);
}
void test_reverse_mode_goes_into_the_function(void) { EXACT(__enzyme_autodiff((void *)product, 2.0), 4 * 9 + 6 * 4); }

// A pair in a vector register.
struct pair { float value, tangent; };
KEPT static float cube(float x) { return x * x * x; }
static struct pair forward_cube(float x, float dx) {
  struct pair result = {x * x * x, 30 * x * x * dx};
  return result;
}
void *__enzyme_register_derivative_cube[] = {(void *)cube, (void *)forward_cube};
static float cubes(float x) { return cube(x) + cube(2 * x); }
void test_single_precision(void) { EXACT_FLOAT(__enzyme_fwddiff_float((void *)cubes, 2.0f, 1.0f), 120 + 960); }

// The tangent alone: the function gives its result itself.
KEPT static double sixth(double x) { return x / 6; }
static double forward_sixth(double x, double dx) { return 60 * dx; }
void *__enzyme_register_derivative_sixth[] = {(void *)sixth, (void *)forward_sixth};
static double sixths(double x) { return sixth(x) * x; }
void test_a_tangent_alone(void) {
  EXACT(__enzyme_fwddiff((void *)sixth, 12.0, 2.0), 120);
  EXACT(__enzyme_fwddiff((void *)sixths, 12.0, 1.0), 60 * 12 + 2);
  struct two g = __enzyme_fwddiff_two((void *)sixths, enzyme_width, 2, 12.0, 1.0, 2.0);
  EXACT(g.b, 2 * (60 * 12 + 2));
}

// Integers come twice; a constant number has the tangent zero.
KEPT static double scaled(double x, double y, int n) { return x * y * n; }
static struct two forward_scaled(double x, double dx, double y, double dy, int n, int again) {
  struct two result = {x * y * n, n * (10 * dx * y + 100 * x * dy)};
  return result;
}
void *__enzyme_register_derivative_scaled[] = {(void *)scaled, (void *)forward_scaled};
static double uses_scaled(double x, double y) { return scaled(x, y, 3) + x; }
void test_constant_numbers(void) {
  EXACT(__enzyme_fwddiff((void *)uses_scaled, enzyme_const, 2.0, enzyme_dup, 5.0, 1.0), 600);
  EXACT(__enzyme_fwddiff((void *)uses_scaled, enzyme_dup, 2.0, 1.0, enzyme_const, 5.0), 151);
  EXACT(__enzyme_fwddiff((void *)uses_scaled, enzyme_dup, 2.0, 1.0, enzyme_dup, 5.0, 1.0), 751);
}

// Memory, and constant memory.
KEPT static void sums(const double *a, const double *b, double *c, int n) {
  for (int i = 0; i < n; i++) c[i] = a[i] + b[i];
}
static void forward_sums(const double *a, const double *da, const double *b, const double *db, double *c, double *dc, int n, int again) {
  for (int i = 0; i < n; i++) {
    c[i] = a[i] + b[i];
    dc[i] = 10 * da[i] + 100 * db[i];
  }
}
void *__enzyme_register_derivative_sums[] = {(void *)sums, (void *)forward_sums};
static double weighted(const double *a, const double *b) {
  double c[2];
  sums(a, b, c, 2);
  return c[0] + 2 * c[1];
}
void test_memory(void) {
  double a[2] = {1, 2}, b[2] = {3, 4}, da[2] = {1, 1}, db[2] = {1, 2};
  EXACT(__enzyme_fwddiff((void *)weighted, a, da, b, db), 110 + 2 * 210);
  EXACT(__enzyme_fwddiff((void *)weighted, enzyme_dup, a, da, enzyme_const, b), 30);
  EXACT(b[0], 3);
}

// Structures returned in memory.
KEPT static struct three powers(double x) {
  struct three result = {x, x * x, x * x * x};
  return result;
}
struct six { struct three value, tangent; };
static struct six forward_powers(double x, double dx) {
  struct six result = {powers(x), {5 * dx, 6 * dx, 7 * dx}};
  return result;
}
void *__enzyme_register_derivative_powers[] = {(void *)powers, (void *)forward_powers};
static double uses_powers(double x) {
  struct three p = powers(x);
  return p.a + 2 * p.b + 3 * p.c;
}
void test_structures(void) { EXACT(__enzyme_fwddiff((void *)uses_powers, 2.0, 1.0), 5 + 12 + 21); }

/** A whole number has no tangent: the derivative returns the number alone. */
__attribute__((noinline)) int triple_and_count(double *x, int n) {
  int count = 0;
  for (int i = 0; i < n; i++) count += x[i] > 1;
  x[0] *= 3;
  return count;
}
int forward_triple_and_count(double *x, double *dx, int n, int again) {
  dx[0] *= 3;
  return triple_and_count(x, n);
}
void *__enzyme_register_derivative_triple_and_count[] = {(void *)triple_and_count, (void *)forward_triple_and_count};
static double counted(double *x) {
  int count = triple_and_count(x, 2);
  return count * x[0] * x[1];
}
void test_the_derivative_of_a_function_that_returns_a_whole_number(void) {
  double x[2] = {2, 3}, dx[2] = {1, 0};
  EXACT(__enzyme_fwddiff((void *)counted, x, dx), 2 * 3 * 3);
  EXACT(x[0], 6);
}
