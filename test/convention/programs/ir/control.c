extern int enzyme_const, enzyme_dup, enzyme_out;
extern double __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
typedef double function(double, int);
static void compare(double found, double tangent, function *f, double x, int k) {
  CLOSE(found, SLOPE(x, f(x, k)));
  EXACT(tangent, found);
}
function two_exits, entered_twice, nest, machine, backwards, by_float, dead_ends;
#define CASE(F)                                                                                                      \
  for (int k = 0; k < 6; k++)                                                                                        \
    if (k > 0 || F != entered_twice)                                                                                 \
      compare(__enzyme_autodiff((void *)F, enzyme_out, 0.7 + k, enzyme_const, k),                                    \
              __enzyme_fwddiff((void *)F, enzyme_dup, 0.7 + k, 1.0, enzyme_const, k), F, 0.7 + k, k)
void test_loops_of_two_exits(void) { CASE(two_exits); }
void test_loops_that_are_entered_twice(void) { CASE(entered_twice); }
void test_a_nest_that_is_left_early(void) { CASE(nest); }
void test_a_state_machine(void) {
  for (int k = 0; k < 3; k++)
    compare(__enzyme_autodiff((void *)machine, enzyme_out, 0.7, enzyme_const, k),
            __enzyme_fwddiff((void *)machine, enzyme_dup, 0.7, 1.0, enzyme_const, k), machine, 0.7, k);
}
void test_counting_down(void) { CASE(backwards); }
void test_counting_by_a_float(void) { CASE(by_float); }
void test_dead_ends(void) { CASE(dead_ends); }
