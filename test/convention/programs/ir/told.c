extern double __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
double words(double), at_call(double), in_own_memory(double), open_blocks(void), follows_advice(double);
double recorded(double *, double *);

void test_words_that_say_inactive_of_functions(void) {
  EXACT(words(2), 24);
  EXACT(__enzyme_autodiff((void *)words, 2.0), 12);
  EXACT(__enzyme_fwddiff((void *)words, 2.0, 1.0), 12);
}
void test_words_that_say_inactive_of_calls(void) {
  EXACT(at_call(2), 32);
  EXACT(__enzyme_autodiff((void *)at_call, 2.0), 16);
  EXACT(__enzyme_fwddiff((void *)at_call, 2.0, 1.0), 16);
}
void test_memory_of_the_program_s_own(void) {
  EXACT(__enzyme_autodiff((void *)in_own_memory, 2.0), 12);
  EXACT(open_blocks(), 0);
  EXACT(__enzyme_fwddiff((void *)in_own_memory, 2.0, 1.0), 12);
  EXACT(open_blocks(), 0);
}
void test_the_derivative_of_a_recorded_run(void) {
  double x = 2, dx = 1;
  EXACT(recorded(&x, &dx), 8 + 2 * 4 * 300);
  EXACT(x, 99);
}
void test_advice(void) {
  double x = 0.7;
  CLOSE(__enzyme_autodiff((void *)follows_advice, x), SLOPE(x, follows_advice(x)));
  CLOSE(__enzyme_fwddiff((void *)follows_advice, x, 1.0), SLOPE(x, follows_advice(x)));
}
