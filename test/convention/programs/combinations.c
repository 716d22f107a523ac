// Entry points with markers that other programs do not put together.
#include <complex.h>
extern int enzyme_const, enzyme_dup, enzyme_dupnoneed, enzyme_out, enzyme_width, enzyme_interleave, enzyme_byref, enzyme_dupv,
    enzyme_noret, enzyme_nofree, enzyme_allocated, enzyme_tape, enzyme_primal_return, enzyme_const_return, enzyme_dup_return,
    enzyme_runtime_activity, enzyme_strong_zero, enzyme_not_overwritten, enzyme_vector, enzyme_scalar;
struct two { double a, b; };
struct three { double a, b, c; };
struct four { double a, b, c, d; };
extern double __enzyme_autodiff(void *, ...);
extern void __enzyme_autodiff_void(void *, ...);
extern struct two __enzyme_autodiff_two(void *, ...);
extern struct three __enzyme_autodiff_three(void *, ...);
extern struct four __enzyme_autodiff_four(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
extern void __enzyme_fwddiff_void(void *, ...);
extern struct two __enzyme_fwddiff_two(void *, ...);
extern struct three __enzyme_fwddiff_three(void *, ...);
extern void *__enzyme_augmentfwd(void *, ...);
extern void __enzyme_augmentfwd_void(void *, ...);
extern double __enzyme_reverse(void *, ...);
extern void __enzyme_reverse_void(void *, ...);
extern struct four __enzyme_reverse_four(void *, ...);
extern unsigned long __enzyme_augmentsize(void *, ...);
extern double __enzyme_fwdsplit(void *, ...);
extern void __enzyme_fwdsplit_void(void *, ...);
extern struct two __enzyme_batch_two(void *, ...);
extern struct four __enzyme_batch_four(void *, ...);

static double f(double x, double y) { return x * x * y + sin(x * y); }

void test_numbers_by_address_in_two_directions(void) {
  double x = 0.7, y = 1.1;
  struct two g = __enzyme_fwddiff_two((void *)f, enzyme_width, 2, enzyme_byref, (int)sizeof x, enzyme_dup, &x, &(double){1}, &(double){0},
                                      enzyme_dup, y, 0.0, 1.0);
  CLOSE(g.a, SLOPE(x, f(x, y)));
  CLOSE(g.b, SLOPE(y, f(x, y)));
}

static void stretch(const double *x, double *out, int n) {
  for (int i = 0; i < n; i++) out[i] = x[i] * x[(i + 1) % n];
}
void test_two_adjoints_in_two_calls_where_the_output_is_not_needed(void) {
  double x[3] = {1, 2, 3}, out[3], g0[3] = {0}, g1[3] = {0}, s0[3] = {1, 0, 0}, s1[3] = {0, 1, 10};
  void *tape = __enzyme_augmentfwd((void *)stretch, enzyme_width, 2, enzyme_dup, x, g0, g1, enzyme_dupnoneed, out, s0, s1, enzyme_const, 3);
  x[0] = x[1] = x[2] = 1e9;
  __enzyme_reverse_void((void *)stretch, enzyme_width, 2, enzyme_dup, x, g0, g1, enzyme_dupnoneed, out, s0, s1, enzyme_const, 3, tape);
  EXACT(g0[0], 2), EXACT(g0[1], 1), EXACT(g0[2], 0);
  EXACT(g1[0], 30), EXACT(g1[1], 3), EXACT(g1[2], 2 + 10);
}
void test_shadows_behind_all_values_in_two_calls_that_keep_the_tape(void) {
  double x[3] = {1, 2, 3}, out[3], g[3] = {0}, s[3] = {1, 0, 0};
  void *tape = __enzyme_augmentfwd((void *)stretch, enzyme_nofree, enzyme_dup, x, out, enzyme_const, 3, enzyme_interleave, g, s);
  for (int k = 0; k < 3; k++) {
    s[0] = s[1] = s[2] = 0, s[k] = 1;
    __enzyme_reverse_void((void *)stretch, enzyme_nofree, enzyme_dup, x, out, enzyme_const, 3, enzyme_interleave, g, s, tape);
  }
  EXACT(g[0], 2 + 3), EXACT(g[1], 1 + 3), EXACT(g[2], 2 + 1);
  s[0] = 1;
  __enzyme_reverse_void((void *)stretch, enzyme_dup, x, out, enzyme_const, 3, enzyme_interleave, g, s, tape);
  EXACT(g[0], 2 + 3 + 2);
}

static float single(float x, int n, float y) {
  float r = 1;
  for (int i = 0; i < n; i++) r *= x + y;
  return r;
}
struct floats { float x, y; };
extern struct floats __enzyme_autodiff_floats(void *, ...);
extern float __enzyme_fwddiff_float(void *, ...);
void test_floats_with_an_integer_between(void) {
  float x = 0.5f, y = 0.75f;
  struct floats g = __enzyme_autodiff_floats((void *)single, x, 3, y);
  EXACT_FLOAT(g.x, 3 * 1.25 * 1.25);
  EXACT_FLOAT(g.y, 3 * 1.25 * 1.25);
  EXACT_FLOAT(__enzyme_fwddiff_float((void *)single, x, 2.0f, 3, y, -1.0f), 3 * 1.25 * 1.25);
  EXACT_FLOAT(__enzyme_fwddiff_float((void *)single, enzyme_dup, x, 2.0f, enzyme_const, 3, enzyme_const, y), 6 * 1.25 * 1.25);
}

static double *bigger(double *a, double *b) { return *a > *b ? a : b; }
struct pointers { double *primal, *shadow; };
extern struct pointers __enzyme_fwddiff_pointers(void *, ...);
extern double *__enzyme_fwddiff_pointer(void *, ...);
void test_a_pointer_and_its_shadow(void) {
  double a = 3, b = 2, da, db;
  struct pointers p = __enzyme_fwddiff_pointers((void *)bigger, enzyme_dup_return, enzyme_primal_return, &a, &da, &b, &db);
  EXACT(p.primal == &a && p.shadow == &da, 1);
  b = 7;
  EXACT(__enzyme_fwddiff_pointer((void *)bigger, &a, &da, &b, &db) == &db, 1);
}
struct taped_pointers { void *tape; double *primal, *shadow; };
extern struct taped_pointers __enzyme_augmentfwd_pointers(void *, ...);
static double *inner_product(double *out, const double *x, int n) {
  *out = 0;
  for (int i = 0; i < n; i++) *out += x[i] * x[i] * x[i];
  return out;
}
void test_a_pointer_with_its_shadow_and_a_tape(void) {
  double x[2] = {2, 3}, dx[2] = {0}, out = 5, d_out = 0;
  struct taped_pointers t = __enzyme_augmentfwd_pointers((void *)inner_product, enzyme_dup, &out, &d_out, enzyme_dup, x, dx, 2);
  EXACT(*t.primal, 35);
  EXACT(t.shadow == &d_out, 1);
  *t.shadow = 2;
  __enzyme_reverse_void((void *)inner_product, enzyme_dup, &out, &d_out, enzyme_dup, x, dx, 2, t.tape);
  EXACT(dx[0], 24), EXACT(dx[1], 54), EXACT(d_out, 0);
}

static double choose(const double *a, const double *b, const double *w, int n) {
  double s = 0;
  // Accesses under a mask are refused where memory may be constant.
#pragma clang loop vectorize(disable)
  for (int i = 0; i < n; i++) {
    const double *p = i % 2 ? a : b;
    s += p[i] * p[i] * w[i];
  }
  return s;
}
void test_constants_that_only_the_run_knows_in_two_directions(void) {
  double a[4] = {1, 2, 3, 4}, b[4] = {5, 6, 7, 8}, w[4] = {1, 2, 3, 4}, w0[4] = {1, 0, 0, 0}, w1[4] = {0, 0, 0, 1}, a0[4] = {0, 1}, a1[4] = {0};
  struct two g = __enzyme_fwddiff_two((void *)choose, enzyme_runtime_activity, enzyme_width, 2, enzyme_dup, a, a0, a1, enzyme_dup, b, b, b,
                                      enzyme_dup, w, w0, w1, 4);
  EXACT(g.a, 25 + 2 * 2 * 2);
  EXACT(g.b, 16);
  double da[4] = {0}, dw[4] = {0};
  __enzyme_autodiff((void *)choose, enzyme_runtime_activity, enzyme_dup, a, da, enzyme_dup, b, b, enzyme_dup, w, dw, 4);
  EXACT(da[1], 8), EXACT(da[3], 32), EXACT(da[0], 0), EXACT(dw[2], 49), EXACT(b[0], 5);
}

typedef double (*scalar_function)(double, double);
static double g1(double x, double y) { return x / y; }
static const struct entry { const char *name; scalar_function run; } entries[2] = {{"f", f}, {"g", g1}};
__attribute__((noinline)) static struct two through(const struct entry *e, double x, double y) {
  return __enzyme_autodiff_two((void *)e->run, enzyme_out, x, enzyme_out, y);
}
void test_functions_in_a_table_with_their_names(void) {
  double x = 0.7, y = 1.1;
  for (int i = 0; i < 2; i++) {
    struct two g = through(&entries[i], x, y);
    CLOSE(g.a, SLOPE(x, entries[i].run(x, y)));
    CLOSE(g.b, SLOPE(y, entries[i].run(x, y)));
  }
}

static double blocks(double *const *rows, int n, int m) {
  double s = 0;
  for (int i = 0; i < n; i++)
    for (int j = 0; j < m; j++) s += rows[i][j] * rows[(i + 1) % n][j] * (1 + j);
  return s;
}
void test_rows_behind_pointers(void) {
  double a[2] = {1, 2}, b[2] = {3, 4}, c[2] = {5, 6}, da[2] = {0}, db[2] = {0}, dc[2] = {0};
  double *rows[3] = {a, b, c}, *shadows[3] = {da, db, dc};
  __enzyme_autodiff((void *)blocks, enzyme_dup, rows, shadows, 3, 2);
  EXACT(da[0], 8), EXACT(da[1], 20), EXACT(db[0], 6), EXACT(dc[1], 12);
  double e0[2] = {1, 0}, zero[2] = {0}, *direction[3] = {e0, zero, zero};
  EXACT(__enzyme_fwddiff((void *)blocks, enzyme_dup, rows, direction, 3, 2), 8);
}

struct cell { struct cell *next; double value; };
static double list(const double *x, int n) {
  struct cell *head = 0;
  for (int i = 0; i < n; i++) {
    struct cell *made = malloc(sizeof *made);
    made->next = head, made->value = x[i] * x[i], head = made;
  }
  double s = 0, weight = 1;
  while (head) {
    struct cell *next = head->next;
    s += weight * head->value, weight *= 0.5;
    free(head);
    head = next;
  }
  return s;
}
void test_a_list_from_back_to_front_in_all_modes(void) {
  double x[3] = {1, 2, 3}, dx[3] = {0}, d[3] = {1, 1, 1};
  __enzyme_autodiff((void *)list, x, dx, 3);
  EXACT(dx[0], 0.5), EXACT(dx[1], 2), EXACT(dx[2], 6);
  EXACT(__enzyme_fwddiff((void *)list, x, d, 3), 8.5);
  void *tape = __enzyme_augmentfwd((void *)list, x, d, 3);
  EXACT(__enzyme_fwdsplit((void *)list, x, d, 3, tape), 8.5);
  double first[3] = {0}, second[3] = {0};
  __enzyme_autodiff_void((void *)list, enzyme_width, 2, enzyme_dup, x, first, second, 3, 1.0, -2.0);
  EXACT(first[2], 6), EXACT(second[2], -12);
}

static double complex rotate(double complex z, double angle) { return z * cexp(I * angle) * z; }
static double length(double re, double im, double angle) {
  double complex z = rotate(re + im * I, angle);
  return creal(z) * creal(z) + cimag(z);
}
void test_complex_numbers_inside(void) {
  double re = 0.5, im = -0.75, angle = 0.3;
  struct three g = __enzyme_autodiff_three((void *)length, re, im, angle);
  CLOSE(g.a, SLOPE(re, length(re, im, angle)));
  CLOSE(g.b, SLOPE(im, length(re, im, angle)));
  CLOSE(g.c, SLOPE(angle, length(re, im, angle)));
  EXACT(__enzyme_fwddiff((void *)length, re, 1.0, im, -1.0, angle, 2.0), g.a - g.b + 2 * g.c);
}

static double slope_x(double x, double y) { return __enzyme_autodiff((void *)f, enzyme_out, x, enzyme_const, y); }
void test_two_directions_of_a_gradient(void) {
  double x = 0.7, y = 1.1;
  struct two g = __enzyme_fwddiff_two((void *)slope_x, enzyme_width, 2, x, 1.0, 0.0, y, 0.0, 1.0);
  CLOSE(g.a, SLOPE(x, slope_x(x, y)));
  CLOSE(g.b, SLOPE(y, slope_x(x, y)));
  struct two h = __enzyme_autodiff_two((void *)slope_x, x, y);
  EXACT(h.a, g.a);
  EXACT(h.b, g.b);
  struct two split = {__enzyme_fwdsplit((void *)slope_x, x, 1.0, y, 0.0, (void *)0), __enzyme_fwdsplit((void *)slope_x, x, 0.0, y, 1.0, (void *)0)};
  EXACT(split.a, g.a);
  EXACT(split.b, g.b);
}
void test_a_batch_of_gradients(void) {
  struct two g = __enzyme_batch_two((void *)slope_x, enzyme_width, 2, enzyme_vector, 0.7, 0.9, enzyme_scalar, 1.1);
  EXACT(g.a, slope_x(0.7, 1.1));
  EXACT(g.b, slope_x(0.9, 1.1));
}
static double of_a_batch(double x, double y) {
  struct two v = __enzyme_batch_two((void *)f, enzyme_width, 2, enzyme_vector, x, y, enzyme_scalar, x);
  return v.a * v.b;
}
void test_a_gradient_of_a_batch(void) {
  double x = 0.7, y = 1.1;
  struct two g = __enzyme_autodiff_two((void *)of_a_batch, x, y);
  CLOSE(g.a, SLOPE(x, of_a_batch(x, y)));
  CLOSE(g.b, SLOPE(y, of_a_batch(x, y)));
}

struct body { int kind; double mass; float heat; double at[2]; };
static double energy(struct body b, double t) { return b.mass * (b.at[0] * b.at[0] + b.at[1] * t) + b.heat * b.kind; }
static double energy_of(const struct body *all, int n, double t) {
  double s = 0;
  for (int i = 0; i < n; i++) s += energy(all[i], t);
  return s;
}
void test_structures_with_fields_of_all_kinds(void) {
  struct body all[2] = {{3, 2, 0.5f, {1, 4}}, {1, 5, 2, {2, 3}}}, d[2];
  memset(d, 0, sizeof d);
  double t = 0.5;
  EXACT(__enzyme_autodiff((void *)energy_of, enzyme_dup, all, d, 2, enzyme_out, t), 2 * 4 + 5 * 3);
  EXACT(d[0].mass, 1 + 2), EXACT(d[1].at[0], 20), EXACT(d[0].at[1], 1), EXACT_FLOAT(d[0].heat, 3), EXACT(d[0].kind, 0);
}
void test_a_structure_by_value_from_its_address(void) {
  struct body b = {3, 2, 0.5f, {1, 4}}, d;
  memset(&d, 0, sizeof d);
  // In memory, as the machine passes so big ones.
  EXACT(__enzyme_autodiff((void *)energy, enzyme_dup, &b, &d, enzyme_out, 0.5), 8);
  EXACT(d.mass, 3), EXACT(d.at[0], 4), EXACT_FLOAT(d.heat, 3);
}

static double buffers(const double *x, int n) {
  double copy[n], *heap = calloc(n, sizeof *heap), s = 0;
  memcpy(copy, x, n * sizeof *x);
  memmove(copy + 1, copy, (n - 1) * sizeof *copy);
  for (int k = 0; k < 2; k++) {
    for (int i = 0; i < n; i++) heap[i] += copy[i] * x[i];
    memset(copy, 0, sizeof *copy);
  }
  for (int i = 0; i < n; i++) s += heap[i] * (i + 1);
  free(heap);
  return s;
}
void test_copies_moves_and_clears(void) {
  double x[4] = {1.5, 0.5, 2, 3}, dx[4] = {0};
  __enzyme_autodiff((void *)buffers, x, dx, 4);
  for (int i = 0; i < 4; i++) CLOSE(dx[i], SLOPE(x[i], buffers(x, 4)));
  double e[4] = {0, 1, 0, 0};
  EXACT(__enzyme_fwddiff((void *)buffers, x, e, 4), dx[1]);
}

static double state = 2;
static double with_state(double x) {
  static int calls = 0;
  calls++;
  double before = state;
  state = before * x;
  double r = state * state + before;
  state = before;
  return r;
}
void test_a_variable_that_is_put_back(void) {
  double x = 1.5;
  EXACT(__enzyme_autodiff((void *)with_state, x), 8 * 1.5);
  EXACT(__enzyme_fwddiff((void *)with_state, x, 1.0), 8 * 1.5);
  EXACT(state, 2);
}

static double search(double x, double y) {
  double s = 0;
  int i = 0;
again:
  switch (i++ % 4) {
    case 0: s += x; goto again;
    case 1: s *= y; // falls through
    case 2: s += x * y; break;
    default: s -= 1;
  }
  do s = sin(s) + x;
  while (s < 0.5 && i++ < 7);
  return s;
}
void test_jumps(void) {
  double x = 0.2, y = 0.4;
  struct two g = __enzyme_autodiff_two((void *)search, x, y);
  CLOSE(g.a, SLOPE(x, search(x, y)));
  CLOSE(g.b, SLOPE(y, search(x, y)));
}

static int descending(const void *a, const void *b) { return *(const double *)a < *(const double *)b ? 1 : -1; }
static double ranked(double *x, int n) {
  qsort(x, n, sizeof *x, descending);
  double s = 0;
  for (int i = 0; i < n; i++) s += x[i] * x[i] * i;
  return s;
}
void test_a_sort_of_the_library(void) {
  double x[4] = {2, 4, 1, 3}, dx[4] = {0}, y[4] = {2, 4, 1, 3}, dy[4] = {1, 1, 1, 1};
  __enzyme_autodiff((void *)ranked, x, dx, 4);
  EXACT(dx[0], 2 * 2 * 2), EXACT(dx[1], 0), EXACT(dx[2], 2 * 3), EXACT(dx[3], 2 * 3);
  EXACT(__enzyme_fwddiff((void *)ranked, y, dy, 4), 8 + 6 + 6);
}

void test_tapes_of_two_lanes_where_the_caller_says(void) {
  double x[3] = {1, 2, 3}, out[3], g0[3] = {0}, g1[3] = {0}, s0[3] = {1, 0, 0}, s1[3] = {0, 0, 1};
  enum { most = 64 };
  unsigned long bytes = __enzyme_augmentsize((void *)stretch, enzyme_width, 2, enzyme_dup, enzyme_dup, enzyme_const);
  EXACT(bytes <= most, 1);
  char tape[most];
  __enzyme_augmentfwd_void((void *)stretch, enzyme_width, 2, enzyme_allocated, most, enzyme_tape, tape, enzyme_dup, x, g0, g1, enzyme_dup, out, s0,
                           s1, enzyme_const, 3);
  x[1] = 50;
  __enzyme_reverse_void((void *)stretch, enzyme_width, 2, enzyme_allocated, most, enzyme_tape, tape, enzyme_dup, x, g0, g1, enzyme_dup, out, s0, s1,
                        enzyme_const, 3);
  EXACT(g0[0], 2), EXACT(g0[1], 1), EXACT(g1[2], 1), EXACT(g1[0], 3);
}

static double shrink(double x, double y) { return exp(-x * x) * y; }
static inline double gradient_of(void *function, int marker, double x, double y) { return __enzyme_autodiff(function, enzyme_out, x, marker, y); }
void test_a_marker_that_a_function_hands_on(void) {
  double x = 0.7, y = 1.1;
  CLOSE(gradient_of((void *)shrink, enzyme_const, x, y), SLOPE(x, shrink(x, y)));
}
void test_the_primal_before_lanes_of_numbers(void) {
  extern struct { double value, dx[2], dy[2]; } __enzyme_autodiff_five(void *, ...);
  double x = 0.7, y = 1.1;
  __auto_type g = __enzyme_autodiff_five((void *)f, enzyme_width, 2, enzyme_primal_return, x, y, 1.0, 3.0);
  EXACT(g.value, f(x, y));
  CLOSE(g.dx[0], SLOPE(x, f(x, y)));
  CLOSE(g.dy[1], 3 * SLOPE(y, f(x, y)));
}

static long double precise(long double x, double y) { return x * x * sinl(x * y); }
extern long double __enzyme_fwddiff_long(void *, ...);
void test_long_doubles(void) {
  double x = 0.7, y = 1.1;
  CLOSE((double)__enzyme_fwddiff_long((void *)precise, (long double)x, 1.0L, enzyme_const, y), SLOPE(x, (double)precise(x, y)));
  extern struct { long double x; double y; } __enzyme_autodiff_mixed(void *, ...);
  __auto_type g = __enzyme_autodiff_mixed((void *)precise, (long double)x, y);
  CLOSE((double)g.x, SLOPE(x, (double)precise(x, y)));
  CLOSE(g.y, SLOPE(y, (double)precise(x, y)));
}

static void integrate(double *x, const double *p, int steps) {
  for (int k = 0; k < steps; k++) {
    double v = x[1];
    x[1] += 0.01 * (p[0] * (1 - x[0] * x[0]) * v - p[1] * x[0]);
    x[0] += 0.01 * v;
  }
}
static double orbit(const double *p, int steps) {
  double x[2] = {2, 0};
  integrate(x, p, steps);
  return x[0] * x[0] + x[1];
}
void test_a_differential_equation_in_every_mode(void) {
  double p[2] = {1.2, 0.9}, g[2] = {0}, e[2] = {1, 0}, h[2] = {0};
  __enzyme_autodiff((void *)orbit, enzyme_dup, p, g, enzyme_const, 60);
  CLOSE(g[0], SLOPE(p[0], orbit(p, 60)));
  CLOSE(g[1], SLOPE(p[1], orbit(p, 60)));
  EXACT(__enzyme_fwddiff((void *)orbit, enzyme_dup, p, e, enzyme_const, 60), g[0]);
  void *tape = __enzyme_augmentfwd((void *)orbit, enzyme_noret, enzyme_dup, p, h, enzyme_const, 60);
  __enzyme_reverse((void *)orbit, enzyme_dup, p, h, enzyme_const, 60, 2.0, tape);
  EXACT(h[0], 2 * g[0]), EXACT(h[1], 2 * g[1]);
}
void test_a_state_that_is_overwritten_by_lanes(void) {
  double x[2] = {2, 0}, p[2] = {1.2, 0.9}, s[4] = {1, 0, 0, 1}, dp[4] = {0};
  __enzyme_autodiff_void((void *)integrate, enzyme_width, 2, enzyme_dupv, 2 * sizeof(double), x, s, enzyme_dupv, 2 * sizeof(double), p, dp, 20);
  for (int k = 0; k < 2; k++)
    for (int i = 0; i < 2; i++) {
      double y[2], q[2] = {1.2, 0.9};
      CLOSE(dp[2 * k + i], SLOPE(q[i], (y[0] = 2, y[1] = 0, integrate(y, q, 20), y[k])));
    }
}
