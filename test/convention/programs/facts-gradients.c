// Functions whose derivatives in reverse mode are given by the program. They are not the true ones, so that it shows which are used.
extern int enzyme_const, enzyme_dup, enzyme_out, enzyme_width;
extern double __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
struct two { double a, b; };
extern struct two __enzyme_autodiff_two(void *, ...);
#define KEPT __attribute__((noinline))

// A tape in a structure with the result.
KEPT static double square(double x) { return x * x; }
struct square_result { void *tape; double value; };
static struct square_result augment_square(double x) {
  double *tape = malloc(sizeof(double));
  *tape = x;
  struct square_result result = {tape, x * x};
  return result;
}
static double reverse_square(double x, double seed, void *tape) {
  double adjoint = 10 * *(double *)tape * seed;
  free(tape);
  return adjoint;
}
void *__enzyme_register_gradient_square[] = {(void *)square, (void *)augment_square, (void *)reverse_square};

static double product(double x) { return square(x) * square(x + 1); }
void test_two_calls(void) { EXACT(__enzyme_autodiff((void *)product, 2.0), 10 * 2 * 9 + 10 * 3 * 4); }
void test_the_function_itself(void) { EXACT(__enzyme_autodiff((void *)square, 2.0), 20); }
void test_several_at_once(void) {
  struct two g = __enzyme_autodiff_two((void *)square, enzyme_width, 2, 3.0);
  EXACT(g.a, 30);
  EXACT(g.b, 30);
}
void test_forward_mode_goes_into_the_function(void) { EXACT(__enzyme_fwddiff((void *)product, 2.0, 1.0), 4 * 9 + 6 * 4); }

static double counted(double x, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++) sum += square(x * i);
  return sum;
}
void test_a_loop(void) { EXACT(__enzyme_autodiff((void *)counted, 2.0, 4), 10 * 2 * 14); }
static double uncounted(double x) {
  while (x < 100) x = square(x);
  return x;
}
void test_a_loop_of_unknown_count(void) { EXACT(__enzyme_autodiff((void *)uncounted, 2.0), 10 * 2 * 10 * 4 * 10 * 16.0); }
static double recursive(double x, int n) { return n == 0 ? x : 3 * square(recursive(x, n - 1)); }
void test_recursion(void) { EXACT(__enzyme_autodiff((void *)recursive, 1.0, 3), 30.0 * 90 * 810); }
static double (*chosen)(double);
static double through_pointer(double x) { return chosen(x) + x; }
void test_a_function_pointer(void) {
  chosen = square;
  EXACT(__enzyme_autodiff((void *)through_pointer, 2.0), 21);
}
static double first_derivative(double x) { return __enzyme_autodiff((void *)product, x); }
void test_a_derivative_of_the_derivative(void) {
  // The derivative is 10 x s(x + 1) + 10 (x + 1) s(x); its own derivative goes into the given functions.
  double x = 2;
  CLOSE(__enzyme_fwddiff((void *)first_derivative, x, 1.0), SLOPE(x, first_derivative(x)));
}
static double branched(double x) { return x > 0 ? square(x) : x; }
void test_a_branch(void) {
  EXACT(__enzyme_autodiff((void *)branched, 2.0), 20);
  EXACT(__enzyme_autodiff((void *)branched, -2.0), 1);
}

// The result alone, and nothing at all.
KEPT static float cube(float x) { return x * x * x; }
static float augment_cube(float x) { return x * x * x; }
static float reverse_cube(float x, float seed) { return 30 * x * x * seed; }
void *__enzyme_register_gradient_cube[] = {(void *)cube, (void *)augment_cube, (void *)reverse_cube};
static float twice_cube(float x) { return cube(x) * 2; }
extern float __enzyme_autodiff_float(void *, ...);
void test_no_tape(void) { EXACT_FLOAT(__enzyme_autodiff_float((void *)twice_cube, 2.0f), 240); }

KEPT static double wave(double x) { return sin(x); }
static void augment_wave(double x) { (void)x; }
static double reverse_wave(double x, double seed) { return 7 * seed; }
void *__enzyme_register_gradient_wave[] = {(void *)wave, (void *)augment_wave, (void *)reverse_wave};
static double wave_squared(double x) {
  double y = wave(x);
  return y * y * x;
}
void test_an_augmented_function_that_returns_nothing(void) {
  EXACT(__enzyme_autodiff((void *)wave_squared, 1.0), 14 * sin(1.0) + sin(1.0) * sin(1.0));
}
KEPT static double step(double x) { return x > 0; }
static double augment_step(double x) { return x > 0; }
static double reverse_step(double x, double seed) { return seed; }
void *__enzyme_register_gradient_step[] = {(void *)step, (void *)augment_step, (void *)reverse_step};
static double stepped(double x) { return 3 * step(x); }
void test_a_function_without_a_true_derivative(void) { EXACT(__enzyme_autodiff((void *)stepped, 2.0), 3); }

// Several arguments; integers once, as few upstream would write it, and twice.
KEPT static double scaled(double x, double y, int n) { return x * y * n; }
static double augment_scaled(double x, double y, int n) { return x * y * n; }
static struct two reverse_scaled(double x, double y, int n, double seed) {
  struct two adjoints = {10 * y * n * seed, 100 * x * n * seed};
  return adjoints;
}
void *__enzyme_register_gradient_scaled[] = {(void *)scaled, (void *)augment_scaled, (void *)reverse_scaled};
static double uses_scaled(double x, double y) { return scaled(x, y, 3) + x; }
void test_two_adjoints_and_an_integer_once(void) {
  struct two g = __enzyme_autodiff_two((void *)uses_scaled, 2.0, 5.0);
  EXACT(g.a, 151);
  EXACT(g.b, 600);
  EXACT(__enzyme_autodiff((void *)uses_scaled, enzyme_const, 2.0, enzyme_out, 5.0), 600);
}

// Memory.
KEPT static void squares(const double *a, double *b, int n) {
  for (int i = 0; i < n; i++) b[i] = a[i] * a[i];
}
static void *augment_squares(const double *a, double *da, double *b, double *db, int n, int again) {
  squares(a, b, n);
  double *tape = malloc(sizeof(double) * n);
  for (int i = 0; i < n; i++) tape[i] = a[i];
  return tape;
}
static void reverse_squares(const double *a, double *da, double *b, double *db, int n, int again, void *tape) {
  for (int i = 0; i < n; i++) {
    da[i] += 10 * ((double *)tape)[i] * db[i];
    db[i] = 0;
  }
  free(tape);
}
// The first element as a structure, as some write it.
struct { void *function, *augmented, *reverse; } __enzyme_register_gradient_squares = {(void *)squares, (void *)augment_squares,
                                                                                      (void *)reverse_squares};
static double sum_of_fourth(const double *a, int n) {
  double *b = malloc(sizeof(double) * n), sum = 0;
  squares(a, b, n);
  for (int i = 0; i < n; i++) sum += b[i] * b[i];
  free(b);
  return sum;
}
void test_heap_memory(void) {
  double a[3] = {1, 2, 3}, da[3] = {0, 0, 0};
  __enzyme_autodiff((void *)sum_of_fourth, a, da, 3);
  for (int i = 0; i < 3; i++) EXACT(da[i], 20 * a[i] * a[i] * a[i]);
}
static double with_constant(const double *a, const double *c) {
  double b[2], d[2];
  squares(a, b, 2);
  squares(c, d, 2);
  return b[0] * d[0] + b[1] * d[1];
}
void test_constant_memory_is_never_written(void) {
  double a[2] = {1, 2}, c[2] = {5, 6}, da[2] = {0, 0};
  __enzyme_autodiff((void *)with_constant, enzyme_dup, a, da, enzyme_const, c);
  EXACT(da[0], 10 * 1 * 25);
  EXACT(da[1], 10 * 2 * 36);
  EXACT(c[0], 5);
  EXACT(c[1], 6);
}
KEPT static double local_memory(const double *a, int n) {
  double b[2], sum = 0;
  for (int i = 0; i < n; i++) {
    double x[2] = {a[0] * i, a[1] + i};
    squares(x, b, 2);
    sum += b[0] * b[1];
  }
  return sum;
}
static double calls_local(const double *a, int n) { return n == 0 ? 0 : local_memory(a, n) + calls_local(a, n - 1); }
void test_local_memory_of_functions_that_stay_calls(void) {
  double a[2] = {2, 3}, da[2] = {0, 0}, expected[2] = {0, 0};
  __enzyme_autodiff((void *)calls_local, a, da, 3);
  for (int n = 1; n <= 3; n++)
    for (int i = 0; i < n; i++) {
      double x = a[0] * i, y = a[1] + i;
      expected[0] += 10 * x * i * y * y;
      expected[1] += 10 * y * x * x;
    }
  EXACT(da[0], expected[0]);
  EXACT(da[1], expected[1]);
}

// A pointer that is returned.
KEPT static double *doubled(double *p) {
  p[0] *= 2;
  return p + 1;
}
struct doubled_result { void *tape; double *value, *shadow; };
static struct doubled_result augment_doubled(double *p, double *dp) {
  struct doubled_result result = {0, doubled(p), dp + 1};
  return result;
}
static void reverse_doubled(double *p, double *dp, void *tape) { dp[0] *= 20; }
void *__enzyme_register_gradient_doubled[] = {(void *)doubled, (void *)augment_doubled, (void *)reverse_doubled};
static double through_returned(double *p) {
  double *q = doubled(p);
  return p[0] * q[0];
}
void test_a_pointer_that_is_returned(void) {
  double p[2] = {3, 5}, dp[2] = {0, 0};
  __enzyme_autodiff((void *)through_returned, p, dp);
  EXACT(dp[0], 100);
  EXACT(dp[1], 6);
}
