#define SCALAR(NAME)                                                \
  double NAME(double), r_##NAME(double), d_##NAME(double);          \
  void check_##NAME(double x) {                                     \
    CLOSE(d_##NAME(x), SLOPE(x, NAME(x)));                          \
    EXACT(r_##NAME(x), d_##NAME(x));                                \
  }
SCALAR(arithmetic) SCALAR(intrinsics) SCALAR(powers) SCALAR(extrema) SCALAR(signs) SCALAR(library) SCALAR(choices) SCALAR(branches)
SCALAR(cases) SCALAR(loop) SCALAR(newton) SCALAR(bits) SCALAR(integers) SCALAR(frozen)
double narrow(double), r_narrow(double), d_narrow(double);
void test_arithmetic(void) { check_arithmetic(0.7), check_arithmetic(-2.5); }
void test_intrinsics(void) { check_intrinsics(0.7); }
void test_powers(void) { check_powers(1.7), check_powers(-1.5); }
void test_extrema(void) { check_extrema(1.5), check_extrema(3), check_extrema(-2), check_extrema(0.5); }
void test_signs(void) { check_signs(1.5), check_signs(-2.5); }
void test_library(void) { check_library(0.7); }
void test_choices(void) { check_choices(1.5), check_choices(0.5), check_choices(2.5); }
void test_branches(void) { check_branches(-1.5), check_branches(0.5), check_branches(1.5); }
void test_cases(void) { check_cases(0.5), check_cases(1.5), check_cases(2.5), check_cases(3.5); }
void test_loop(void) { check_loop(0.7); }
void test_newton(void) { check_newton(2.0), check_newton(0.3); }
void test_bits(void) { check_bits(2.0), check_bits(-0.3); }
void test_integers(void) { check_integers(3.5); }
void test_frozen(void) { check_frozen(3.5); }
void test_single_precision_inside(void) {
  EXACT_FLOAT(d_narrow(0.7), cos(0.7) - 0.7 * sin(0.7));
  EXACT(r_narrow(0.7), d_narrow(0.7));
}
