// The function that is differentiated: named, cast, in a table, chosen, given at run time.
extern int enzyme_dup, enzyme_out, enzyme_const;
extern double __enzyme_autodiff(void *, ...);
extern double __enzyme_autodiff_typed(double (*)(double), double);
extern double __enzyme_fwddiff(void *, ...);

double cube(double x) { return x * x * x; }
double lift(double x) { return exp(x) * x; }
static double hidden(double x) { return 1 / x; }
double other_name(double) __attribute__((alias("cube")));

void test_names_and_casts(void) {
  double x = 1.5;
  EXACT(__enzyme_autodiff((void *)cube, x), 3 * x * x);
  EXACT(__enzyme_autodiff((void *)&cube, x), 3 * x * x);
  EXACT(__enzyme_autodiff((char *)(void *)hidden, x), -1 / (x * x));
  EXACT(__enzyme_autodiff_typed(cube, x), 3 * x * x);
  EXACT(__enzyme_autodiff((void *)other_name, x), 3 * x * x);
}

typedef double (*function)(double);
static const function table[3] = {cube, lift, hidden};
function const chosen = lift;
static double table_slope(int i, double x) { return SLOPE(x, table[i](x)); }
void test_a_constant_variable(void) {
  double x = 1.5;
  CLOSE(__enzyme_autodiff((void *)chosen, x), SLOPE(x, lift(x)));
}
void test_a_constant_table_at_a_fixed_place(void) {
  double x = 1.5;
  CLOSE(__enzyme_autodiff((void *)table[0], x), table_slope(0, x));
  CLOSE(__enzyme_autodiff((void *)table[2], x), table_slope(2, x));
}
void test_a_constant_table_at_any_place(void) {
  double x = 1.5;
  for (int i = 0; i < 3; i++) {
    CLOSE(__enzyme_autodiff((void *)table[i], x), table_slope(i, x));
    CLOSE(__enzyme_fwddiff((void *)table[i], x, 2.0), 2 * table_slope(i, x));
  }
}
__attribute__((noinline)) static double by_choice(int which, double x) { return __enzyme_autodiff((void *)(which ? cube : lift), x); }
void test_a_choice_of_two(void) {
  double x = 1.5;
  CLOSE(by_choice(1, x), SLOPE(x, cube(x)));
  CLOSE(by_choice(0, x), SLOPE(x, lift(x)));
}
__attribute__((noinline)) double derivative_of(function f, double x) { return __enzyme_autodiff((void *)f, x); }
__attribute__((noinline)) double tangent_of(function f, double x) { return __enzyme_fwddiff((void *)f, x, 1.0); }
void test_a_pointer_that_is_known_at_run_time(void) {
  double x = 1.5;
  function volatile f = cube;
  CLOSE(derivative_of(f, x), SLOPE(x, cube(x)));
  CLOSE(tangent_of(f, x), SLOPE(x, cube(x)));
  f = hidden;
  CLOSE(derivative_of(f, x), SLOPE(x, hidden(x)));
  CLOSE(tangent_of(f, x), SLOPE(x, hidden(x)));
}

static double integrate(function f, double a, double b) {
  double sum = 0;
  for (int i = 0; i < 8; i++) sum += f(a + (b - a) * (i + 0.5) / 8);
  return sum * (b - a) / 8;
}
void test_a_function_that_is_an_argument(void) {
  double b = 1.5;
  CLOSE(__enzyme_autodiff((void *)integrate, enzyme_const, (void *)lift, enzyme_const, 0.0, enzyme_out, b), SLOPE(b, integrate(lift, 0.0, b)));
}
static double never_called(double x) { return __enzyme_autodiff((void *)lift, x); }
function volatile kept;
void keep(void) { kept = never_called; }
void test_calls_that_are_never_reached(void) { EXACT(1, 1); }
