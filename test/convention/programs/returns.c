// Results: markers that say which part of it is asked for, structures in registers and in memory, seeds.
extern int enzyme_const, enzyme_dup, enzyme_out, enzyme_noret, enzyme_primal_return, enzyme_const_return, enzyme_active_return,
    enzyme_dup_return;
struct two { double a, b; };
struct three { double a, b, c; };
extern double __enzyme_autodiff(void *, ...);
extern struct two __enzyme_autodiff_two(void *, ...);
extern struct three __enzyme_autodiff_three(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
extern void __enzyme_fwddiff_void(void *, ...);
extern struct two __enzyme_fwddiff_two(void *, ...);

static double f(double x, double y) { return x * x * sin(y); }

void test_primal_first_in_reverse_mode(void) {
  double x = 1.3, y = 0.6;
  struct three g = __enzyme_autodiff_three((void *)f, enzyme_primal_return, x, y);
  EXACT(g.a, f(x, y));
  CLOSE(g.b, SLOPE(x, f(x, y)));
  CLOSE(g.c, SLOPE(y, f(x, y)));
}
void test_primal_alone_in_reverse_mode(void) {
  double x[2] = {1.3, 0.6}, dx[2] = {0};
  extern double __enzyme_autodiff_primal(void *, ...);
  static double (*unused)(double, double) = f;
  (void)unused;
  EXACT(__enzyme_autodiff_primal((void *)f, enzyme_primal_return, enzyme_const, x[0], enzyme_const, x[1]), f(x[0], x[1]));
}
void test_primal_first_in_forward_mode(void) {
  double x = 1.3, y = 0.6;
  struct two g = __enzyme_fwddiff_two((void *)f, enzyme_primal_return, enzyme_dup, x, 2.0, enzyme_const, y);
  EXACT(g.a, f(x, y));
  CLOSE(g.b, 2 * SLOPE(x, f(x, y)));
}
void test_a_constant_result_gives_the_primal_alone(void) {
  EXACT(__enzyme_fwddiff((void *)f, enzyme_primal_return, enzyme_const_return, 1.3, 1.0, 0.6, 0.0), f(1.3, 0.6));
}
void test_markers_of_the_result_stand_anywhere(void) {
  double x = 1.3, y = 0.6;
  struct two g = __enzyme_fwddiff_two((void *)f, enzyme_dup, x, 2.0, enzyme_const, y, enzyme_primal_return);
  EXACT(g.a, f(x, y));
  CLOSE(g.b, 2 * SLOPE(x, f(x, y)));
  struct three h = __enzyme_autodiff_three((void *)f, enzyme_out, x, enzyme_primal_return, enzyme_out, y);
  EXACT(h.a, f(x, y));
  CLOSE(h.c, SLOPE(y, f(x, y)));
}
void test_noret_changes_nothing_in_combined_modes(void) {
  double x = 1.3, y = 0.6;
  CLOSE(__enzyme_autodiff((void *)f, enzyme_noret, enzyme_out, x, enzyme_const, y), SLOPE(x, f(x, y)));
  CLOSE(__enzyme_fwddiff((void *)f, enzyme_noret, x, 1.0, y, 0.0), SLOPE(x, f(x, y)));
}
void test_an_active_result_is_what_it_is_by_default(void) {
  double x = 1.3, y = 0.6;
  CLOSE(__enzyme_autodiff((void *)f, enzyme_active_return, enzyme_const, x, enzyme_out, y), SLOPE(y, f(x, y)));
}

static double store(const double *x, double *out) {
  out[0] = x[0] * x[1];
  return x[0] * x[0] * x[0];
}
void test_a_constant_result_has_no_seed(void) {
  double x[2] = {2, 5}, dx[2] = {0}, out[1], d_out[1] = {1};
  __enzyme_autodiff((void *)store, enzyme_const_return, enzyme_dup, x, dx, enzyme_dup, out, d_out);
  EXACT(dx[0], 5);
  EXACT(dx[1], 2);
}
void test_a_result_and_an_output_both_count(void) {
  double x[2] = {2, 5}, dx[2] = {0}, out[1], d_out[1] = {1};
  __enzyme_autodiff((void *)store, enzyme_dup, x, dx, enzyme_dup, out, d_out);
  EXACT(dx[0], 5 + 12);
  EXACT(dx[1], 2);
}
void test_a_seed_behind_the_arguments(void) {
  double x = 1.3, y = 0.6;
  CLOSE(__enzyme_autodiff((void *)f, x, enzyme_const, y, 3.0), 3 * SLOPE(x, f(x, y)));
}

static double *larger(double *a, double *b) { return *a > *b ? a : b; }
static double through(double *a, double *b) {
  double *p = larger(a, b);
  return *p * *p;
}
void test_pointers_returned_inside(void) {
  double a = 2, b = 3, da = 0, db = 0;
  __enzyme_autodiff((void *)through, &a, &da, &b, &db);
  EXACT(da, 0);
  EXACT(db, 6);
}
extern double *__enzyme_fwddiff_pointer(void *, ...);
void test_the_shadow_of_a_pointer_result(void) {
  double a = 2, b = 3, da = 4, db = 5;
  EXACT(*__enzyme_fwddiff_pointer((void *)larger, enzyme_dup, &a, &da, enzyme_dup, &b, &db), 5);
  b = 1;
  EXACT(*__enzyme_fwddiff_pointer((void *)larger, enzyme_dup, &a, &da, enzyme_dup, &b, &db), 4);
}

// A structure in registers.
static struct two polar(double r, double t) {
  struct two p = {r * cos(t), r * sin(t)};
  return p;
}
void test_each_part_of_a_structure_is_seeded(void) {
  double r = 2, t = 0.7;
  struct two g = __enzyme_autodiff_two((void *)polar, r, t);
  EXACT(g.a, cos(t) + sin(t));
  EXACT(g.b, r * (cos(t) - sin(t)));
}
void test_the_tangent_of_a_structure(void) {
  double r = 2, t = 0.7;
  struct two g = __enzyme_fwddiff_two((void *)polar, r, 0.0, t, 1.0);
  EXACT(g.a, -r * sin(t));
  EXACT(g.b, r * cos(t));
}
struct two_floats { float a, b; };
struct three_floats { float a, b, c; };
extern struct two_floats __enzyme_fwddiff_floats2(void *, float, float);
extern struct three_floats __enzyme_fwddiff_floats3(void *, float, float);
static struct two_floats floats2(float x) { struct two_floats p = {x * x, x * x * x}; return p; }
static struct three_floats floats3(float x) { struct three_floats p = {x * x, x * x * x, 1 / x}; return p; }
void test_structures_of_floats_in_registers(void) {
  struct two_floats g = __enzyme_fwddiff_floats2((void *)floats2, 2, 1);
  EXACT_FLOAT(g.a, 4);
  EXACT_FLOAT(g.b, 12);
  struct three_floats h = __enzyme_fwddiff_floats3((void *)floats3, 2, 1);
  EXACT_FLOAT(h.a, 4);
  EXACT_FLOAT(h.b, 12);
  EXACT_FLOAT(h.c, -0.25);
}

// A structure in memory.
static struct three sphere(double r, double t) {
  struct three p = {r * cos(t), r * sin(t), r * r};
  return p;
}
extern struct three __enzyme_fwddiff_three(void *, ...);
struct six { struct three primal, tangent; };
extern struct six __enzyme_fwddiff_six(void *, ...);
void test_the_tangent_of_a_structure_in_memory(void) {
  double r = 2, t = 0.7;
  struct three g = __enzyme_fwddiff_three((void *)sphere, enzyme_dup, r, 1.0, enzyme_dup, t, 0.5);
  EXACT(g.a, cos(t) - 0.5 * r * sin(t));
  EXACT(g.b, sin(t) + 0.5 * r * cos(t));
  EXACT(g.c, 2 * r);
}
void test_the_primal_before_the_tangent_in_memory(void) {
  double r = 2, t = 0.7;
  struct six g = __enzyme_fwddiff_six((void *)sphere, enzyme_primal_return, enzyme_dup, r, 1.0, enzyme_const, t);
  EXACT(g.primal.a, r * cos(t));
  EXACT(g.primal.c, r * r);
  EXACT(g.tangent.a, cos(t));
  EXACT(g.tangent.b, sin(t));
  EXACT(g.tangent.c, 2 * r);
}
void test_the_adjoint_of_a_structure_in_memory_comes_first(void) {
  double r = 2, t = 0.7;
  struct three seed = {1, 10, 100};
  struct two g = __enzyme_autodiff_two((void *)sphere, &seed, enzyme_out, r, enzyme_out, t);
  EXACT(g.a, cos(t) + 10 * sin(t) + 200 * r);
  EXACT(g.b, -r * sin(t) + 10 * r * cos(t));
}
