// Forward mode in two calls: a run is recorded, its derivative is taken later, from the tape.
extern int enzyme_const, enzyme_dup, enzyme_noret, enzyme_nofree, enzyme_width, enzyme_tape, enzyme_allocated, enzyme_primal_return;
extern void *__enzyme_augmentfwd(void *, ...);
extern long __enzyme_augmentsize(void *, ...);
extern void __enzyme_augmentfwd_into(void *, ...);
extern double __enzyme_fwdsplit(void *, ...);
extern void __enzyme_fwdsplit_void(void *, ...);
extern double __enzyme_fwddiff(void *, ...);

static double product(double x, double y) { return x * sin(y); }
void test_numbers_need_no_tape(void) {
  double d = __enzyme_fwdsplit((void *)product, 2.0, 1.0, 3.0, 0.5, (void *)0);
  EXACT(d, sin(3.0) + 0.5 * 2.0 * cos(3.0));
  EXACT(d, __enzyme_fwddiff((void *)product, 2.0, 1.0, 3.0, 0.5));
}
static double branch(double x, double y) {
  double r = 1;
  for (int i = 0; i < 5 && r < 30; i++) r *= x > y ? x : y * x;
  return r;
}
void test_control_by_numbers_without_a_tape(void) {
  EXACT(__enzyme_fwdsplit((void *)branch, 3.0, 1.0, 2.0, 0.5, (void *)0), __enzyme_fwddiff((void *)branch, 3.0, 1.0, 2.0, 0.5));
  EXACT(__enzyme_fwdsplit((void *)branch, 1.5, 1.0, 2.0, 0.5, (void *)0), __enzyme_fwddiff((void *)branch, 1.5, 1.0, 2.0, 0.5));
}

/** Overwrites what it reads. */
static void squares(double *x, int n) {
  for (int k = 0; k < 3; k++)
    for (int i = 0; i < n; i++) x[i] = x[i] * x[(i + 1) % n] + 1;
}
void test_memory_that_is_overwritten(void) {
  double x[4] = {0.5, 1, 0.25, 2}, y[4] = {0.5, 1, 0.25, 2}, dx[4] = {1, 2, 3, 4}, dy[4] = {1, 2, 3, 4}, unused[4];
  __enzyme_fwddiff((void *)squares, y, dy, 4);
  void *tape = __enzyme_augmentfwd((void *)squares, enzyme_dup, x, unused, 4);
  for (int i = 0; i < 4; i++) {
    EXACT(x[i], y[i]);
    x[i] = -1;
  }
  __enzyme_fwdsplit_void((void *)squares, enzyme_dup, x, dx, 4, tape);
  for (int i = 0; i < 4; i++) {
    EXACT(dx[i], dy[i]);
    EXACT(x[i], -1);
  }
}

/** Memory of its own, of a size that only the run knows, and a sum under a condition on numbers. */
static double polynomial(const double *a, int n, double x) {
  double *powers = malloc(n * sizeof(double)), sum = 0;
  powers[0] = 1;
  for (int i = 1; i < n; i++) powers[i] = powers[i - 1] * x;
  for (int i = 0; i < n; i++)
    if (a[i] * powers[i] < 100) sum += a[i] * a[i] * powers[i];
  free(powers);
  return sum;
}
void test_memory_of_its_own_and_two_directions(void) {
  double a[4] = {1, 2, 3, 4}, da[4] = {0.5, 0.25, 1, 2}, none[4] = {0, 0, 0, 0};
  double first = __enzyme_fwddiff((void *)polynomial, a, da, 4, 1.5, 0.0);
  double second = __enzyme_fwddiff((void *)polynomial, a, none, 4, 1.5, 1.0);
  void *tape = __enzyme_augmentfwd((void *)polynomial, enzyme_noret, a, none, 4, 1.5);
  for (int i = 0; i < 4; i++) a[i] = 1e9;
  EXACT(__enzyme_fwdsplit((void *)polynomial, enzyme_nofree, a, da, 4, 1.5, 0.0, tape), first);
  EXACT(__enzyme_fwdsplit((void *)polynomial, a, none, 4, 1.5, 1.0, tape), second);
}
void test_memory_without_a_tape_is_read_as_it_is(void) {
  double a[4] = {1, 2, 3, 4}, da[4] = {0.5, 0.25, 1, 2};
  EXACT(__enzyme_fwdsplit((void *)polynomial, a, da, 4, 1.5, 0.5, (void *)0), __enzyme_fwddiff((void *)polynomial, a, da, 4, 1.5, 0.5));
}

static double cubes(const double *a, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++) sum += a[i] * a[i] * a[i];
  return sum;
}
struct pair {
  double first, second;
};
extern struct pair __enzyme_fwdsplit_pair(void *, ...);
void test_several_directions_and_the_result(void) {
  double a[3] = {1, 2, 3}, d0[3] = {1, 0, 0}, d1[3] = {0, 1, 1};
  void *tape = __enzyme_augmentfwd((void *)cubes, enzyme_noret, a, d0, 3);
  a[0] = a[1] = a[2] = 0;
  struct pair p = __enzyme_fwdsplit_pair((void *)cubes, enzyme_width, 2, enzyme_dup, a, d0, d1, 3, tape);
  EXACT(p.first, 3);
  EXACT(p.second, 12 + 27);
}
static double fourths(const double *a, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++) sum += a[i] * a[i] * a[i] * a[i];
  return sum;
}
void test_tape_where_the_caller_says(void) {
  double a[3] = {1, 2, 3}, d[3] = {1, 0.5, 0};
  char tape[8];
  __enzyme_augmentfwd_into((void *)fourths, enzyme_noret, enzyme_allocated, 8, enzyme_tape, tape, a, d, 3);
  a[0] = a[1] = a[2] = 0;
  struct pair p = __enzyme_fwdsplit_pair((void *)fourths, enzyme_primal_return, enzyme_allocated, 8, enzyme_tape, tape, a, d, 3);
  EXACT(p.first, 1 + 16 + 81);
  EXACT(p.second, 4 + 0.5 * 32);
}

struct row {
  double *values;
  int count;
  struct row *next;
};
__attribute__((noinline)) static double total(struct row *row, double scale) {
  if (!row) return 0;
  double sum = 0;
  for (int i = 0; i < row->count; i++) {
    row->values[i] *= scale;
    sum += row->values[i] * row->values[i];
  }
  return sum + total(row->next, scale * 0.5);
}
void test_lists_recursion_and_writes(void) {
  double v[2][2] = {{1, 2}, {3, 4}}, w[2][2] = {{1, 2}, {3, 4}}, dv[2][2] = {{1, 0}, {0.5, 0}}, dw[2][2] = {{1, 0}, {0.5, 0}};
  struct row v1 = {v[1], 2, 0}, v0 = {v[0], 2, &v1}, w1 = {w[1], 2, 0}, w0 = {w[0], 2, &w1};
  struct row dv1 = {dv[1], 2, 0}, dv0 = {dv[0], 2, &dv1}, dw1 = {dw[1], 2, 0}, dw0 = {dw[0], 2, &dw1};
  double expected = __enzyme_fwddiff((void *)total, &w0, &dw0, 3.0, 1.0);
  void *tape = __enzyme_augmentfwd((void *)total, enzyme_noret, enzyme_dup, &v0, &dv0, 3.0);
  EXACT(v[1][0], w[1][0]);
  v[0][0] = v[0][1] = v[1][0] = v[1][1] = 0;
  v0.next = 0;
  EXACT(__enzyme_fwdsplit((void *)total, &v0, &dv0, 3.0, 1.0, tape), expected);
  for (int i = 0; i < 2; i++)
    for (int j = 0; j < 2; j++) EXACT(dv[i][j], dw[i][j]);
  EXACT(v[1][0], 0);
}

#define KEPT __attribute__((noinline))
static int recorded, replayed;
KEPT static double cube(double x) { return x * x * x; }
struct cube_result {
  double *tape;
  double value;
};
KEPT static struct cube_result record_cube(double x) {
  struct cube_result result = {malloc(sizeof(double)), cube(x)};
  *result.tape = 3 * x * x;
  recorded++;
  return result;
}
KEPT static struct pair replay_cube(double x, double dx, double *tape) {
  struct pair result = {cube(x), 10 * *tape * dx};
  replayed++;
  return result;
}
void *__enzyme_register_splitderivative_cube[] = {(void *)cube, (void *)record_cube, (void *)replay_cube};
static double cubes_of(const double *x, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++) sum += cube(x[i]) * x[i];
  return sum;
}
void test_derivative_of_the_program_with_a_tape(void) {
  double x[3] = {1, 2, 3}, dx[3] = {1, 0, 2};
  recorded = replayed = 0;
  void *tape = __enzyme_augmentfwd((void *)cubes_of, enzyme_noret, x, dx, 3);
  EXACT(recorded, 3);
  x[0] = x[1] = x[2] = 0;
  EXACT(__enzyme_fwdsplit((void *)cubes_of, x, dx, 3, tape), 1 + 30 + 2 * (27 + 3 * 270));
  EXACT(replayed, 3);
  EXACT(recorded, 3);
}
KEPT static double twice(const double *a) { return 2 * a[0]; }
KEPT static double record_twice(const double *a, const double *da) { return 2 * a[0]; }
KEPT static struct pair replay_twice(const double *a, const double *da) {
  struct pair result = {0, 7 * da[0]};
  return result;
}
void *__enzyme_register_splitderivative_twice[] = {(void *)twice, (void *)record_twice, (void *)replay_twice};
static double twice_squared(double *a) {
  double r = twice(a);
  a[0] = 0;
  return r * r;
}
void test_derivative_of_the_program_that_keeps_nothing(void) {
  double a = 3, da = 1;
  void *tape = __enzyme_augmentfwd((void *)twice_squared, enzyme_noret, &a, &da);
  EXACT(__enzyme_fwdsplit((void *)twice_squared, &a, &da, tape), 2 * 6 * 7);
  EXACT(da, 0);
}

static double fractions(const double *x, double *whole, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) {
    s += modf(x[i] * x[i], whole + i) * x[i];
    s += whole[i] * x[0];
  }
  return s;
}
void test_what_the_library_writes_to_memory(void) {
  double x[3] = {1.3, 2.7, 0.4}, dx[3] = {1, -0.5, 2}, whole[3], dwhole[3] = {7, 7, 7};
  void *tape = __enzyme_augmentfwd((void *)fractions, enzyme_dup, x, dx, enzyme_dup, whole, dwhole, 3);
  EXACT(whole[1], 7);
  whole[1] = 0;
  double found = __enzyme_fwdsplit((void *)fractions, enzyme_dup, x, dx, enzyme_dup, whole, dwhole, 3, tape);
  EXACT(dwhole[1], 0);
  double expected = 0;
  for (int i = 0; i < 3; i++) expected += dx[i] * SLOPE(x[i], fractions(x, whole, 3));
  CLOSE(found, expected);
}
