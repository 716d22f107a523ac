// Functions that a program says are inactive, or stand for functions of the mathematical library; calls and values without a
// derivative.
#include <stdarg.h>
extern int enzyme_const, enzyme_dup;
extern double __enzyme_autodiff(void *, ...);
extern float __enzyme_autodiff_float(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
extern double __enzyme_call_inactive(void *, ...);
extern double __enzyme_ignore_derivatives(double, ...);
extern double __enzyme_iter(double, ...);
#define KEPT __attribute__((noinline))

KEPT static double weight(double x) { return x * x + 1; }
void *__enzyme_inactivefn_weight = (void *)weight;
static double weighted(double x) { return weight(x) * x; }
void test_an_inactive_function(void) {
  EXACT(__enzyme_autodiff((void *)weighted, 2.0), 5);
  EXACT(__enzyme_fwddiff((void *)weighted, 2.0, 1.0), 5);
}
KEPT static double listed(double x) { return x * x; }
void *__enzyme_inactivefn_list[] = {(void *)listed};
static double uses_listed(double x) { return listed(x) * x; }
void test_an_inactive_function_in_a_list(void) { EXACT(__enzyme_autodiff((void *)uses_listed, 2.0), 4); }
__attribute__((annotate("enzyme_inactive"))) KEPT static double annotated(double x) { return x * x; }
static double uses_annotated(double x) { return annotated(x) * x; }
void test_an_annotated_function(void) { EXACT(__enzyme_autodiff((void *)uses_annotated, 3.0), 9); }
static double (*chosen)(double) = weight;
static double through_pointer(double x) { return chosen(x) * x; }
void test_a_pointer_to_an_inactive_function(void) { EXACT(__enzyme_autodiff((void *)through_pointer, 2.0), 5); }

static int logged;
KEPT static void trace(double *seen, const char *format, ...) {
  va_list list;
  va_start(list, format);
  seen[0] = va_arg(list, double);
  va_end(list);
  logged++;
}
void *__enzyme_inactivefn_trace = (void *)trace;
static double traced(double x, double *seen) {
  trace(seen, "x", x);
  return x * x;
}
void test_an_inactive_function_that_takes_any_number_of_arguments(void) {
  double seen[1] = {0}, shadow[1] = {1};
  logged = 0;
  EXACT(__enzyme_autodiff((void *)traced, 3.0, seen, shadow), 6);
  EXACT(seen[0], 3);
  EXACT(logged, 1);
}

KEPT static double my_sine(double x) { return sin(x) + 100; }
void *__enzyme_function_like_sine[] = {(void *)my_sine, (void *)"sin"};
static double uses_sine(double x) { return my_sine(x) * x; }
void test_a_function_like_one_of_the_library(void) {
  EXACT(__enzyme_autodiff((void *)uses_sine, 2.0), cos(2) * 2 + sin(2) + 100);
  EXACT(__enzyme_fwddiff((void *)uses_sine, 2.0, 1.0), cos(2) * 2 + sin(2) + 100);
  EXACT(__enzyme_autodiff((void *)my_sine, 2.0), cos(2));
}
__attribute__((annotate("enzyme_function_like=pow"))) KEPT static double my_power(double x, double y) { return pow(x, y) + 1; }
void test_an_annotated_function_like_one_of_the_library(void) {
  EXACT(__enzyme_fwddiff((void *)my_power, enzyme_dup, 2.0, 1.0, enzyme_const, 3.0), 12);
}
KEPT static float my_cosh(float x) { return 3 * x; }
struct { void *function; const char *name; } __enzyme_function_like_cosh = {(void *)my_cosh, "cosh"};
static float uses_cosh(float x) { return my_cosh(x); }
void test_single_precision(void) { EXACT_FLOAT(__enzyme_autodiff_float((void *)uses_cosh, 2.0f), sinh(2)); }

static double half(double x) { return x / 2; }
static double calls_inactive(double x) { return x * __enzyme_call_inactive((void *)half, x); }
static double calls_pointer(double x) {
  chosen = half;
  return x * __enzyme_call_inactive((void *)chosen, x);
}
void test_a_call_that_is_inactive(void) {
  EXACT(__enzyme_autodiff((void *)calls_inactive, 6.0), 3);
  EXACT(__enzyme_autodiff((void *)calls_pointer, 6.0), 3);
  EXACT(calls_inactive(6), 18);
}
static double ignores(double x) { return x * __enzyme_ignore_derivatives(x * x); }
static double iterates(double x) { return x * __enzyme_iter(x * x); }
void test_values_without_a_derivative(void) {
  EXACT(__enzyme_autodiff((void *)ignores, 3.0), 9);
  EXACT(__enzyme_autodiff((void *)iterates, 3.0), 27);
}

KEPT static double stop(double x) { return x; }
void *__enzyme_inactivefn_stop = (void *)stop;
static double stopped(double x) { return x * x * stop(x) * __enzyme_ignore_derivatives(x); }
static double derivative_of_stopped(double x) { return __enzyme_autodiff((void *)stopped, x); }
void test_derivatives_that_end_at_a_value_in_derivatives_of_derivatives(void) {
#ifndef __OPTIMIZE__
  // 2 x s i, and of that 2 s i: a compiler that optimizes takes `stop` for what it returns.
  EXACT(derivative_of_stopped(3.0), 54);
  EXACT(__enzyme_fwddiff((void *)derivative_of_stopped, 3.0, 1.0), 18);
#else
  EXACT(stopped(3.0), 81);
#endif
}
