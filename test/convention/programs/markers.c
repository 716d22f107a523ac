// Markers and entry points as programs declare them.
int enzyme_dup;
int enzyme_out = 0;
extern int enzyme_const;
const int enzyme_dupnoneed = 3;
static int enzyme_width;
extern char enzyme_primal_return;
extern double __enzyme_autodiff();
extern double __enzyme_autodiff_pointer(void *, ...);
extern double my__enzyme_fwddiff_v2(void *, ...);
double labelled(void *, double, double) __asm__("__enzyme_fwddiff_labelled");
double labelled_too(void *, int *, double, double) __asm__("__enzyme_fwddiff_labelled");
struct two { double a, b; };
extern struct two __enzyme_fwddiff_two(void *, ...);

static double f(double x, double y) { return x * x * y; }
static double g(const double *x) { return x[0] * x[0] * x[1]; }

void test_without_a_prototype(void) {
  EXACT(__enzyme_autodiff(f, 3.0, 5.0), 30);
  EXACT(__enzyme_autodiff(f, enzyme_const, 3.0, enzyme_out, 5.0), 9);
}
void test_variables_defined_here(void) {
  double x[2] = {3, 5}, dx[2] = {0};
  __enzyme_autodiff(g, enzyme_dup, x, dx);
  EXACT(dx[0], 30);
  EXACT(dx[1], 9);
}
void test_addresses_of_markers(void) {
  double x[2] = {3, 5}, dx[2] = {0};
  __enzyme_autodiff_pointer((void *)g, &enzyme_dup, x, dx);
  EXACT(dx[0], 30);
  EXACT(__enzyme_autodiff_pointer((void *)f, &enzyme_const, 3.0, &enzyme_out, 5.0), 9);
  EXACT(__enzyme_autodiff_pointer((void *)f, (long)&enzyme_const, 3.0, (void *)&enzyme_out, 5.0), 9);
}
void test_the_word_anywhere_in_the_name(void) { EXACT(my__enzyme_fwddiff_v2((void *)f, 3.0, 1.0, 5.0, 0.0), 30); }
static double square(double x) { return x * x; }
void test_one_symbol_with_two_prototypes(void) {
  EXACT(labelled((void *)square, 3, 1), 6);
  EXACT(labelled_too((void *)square, &enzyme_dup, 3, 1), 6);
}
void test_a_variable_of_another_type(void) {
  struct two p = __enzyme_fwddiff_two((void *)square, enzyme_primal_return, 3.0, 1.0);
  EXACT(p.a, 9);
  EXACT(p.b, 6);
}
void test_a_width_that_is_a_constant_expression(void) {
  enum { lanes = 2 };
  struct two p = __enzyme_fwddiff_two((void *)square, &enzyme_width, (int)lanes, 3.0, 1.0, 10.0);
  EXACT(p.a, 6);
  EXACT(p.b, 60);
}
static double chosen_marker(int flag, double x, double y) {
  // Both ways lead to the same marker.
  int marker = enzyme_const;
  if (flag) marker = enzyme_const;
  return __enzyme_autodiff_pointer((void *)f, marker, x, enzyme_out, y);
}
void test_a_marker_in_a_local_variable(void) {
  EXACT(chosen_marker(1, 3, 5), 9);
  EXACT(chosen_marker(0, 3, 5), 9);
}
static double last_of(const double *x, int n) { return x[n - 1] * x[n - 1]; }
void test_nocache_stands_before_a_group(void) {
  extern int enzyme_nocache;
  double x[2] = {3, 5}, dx[2] = {0};
  __enzyme_autodiff_pointer((void *)last_of, enzyme_nocache, x, dx, enzyme_nocache, enzyme_const, 2);
  EXACT(dx[0], 0);
  EXACT(dx[1], 10);
}
