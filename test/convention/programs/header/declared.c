// Entry points and markers as <bitgrad.h> declares them.
#include <bitgrad.h>

static double f(double x, double y) { return x * x * y; }
static double sum(const double *x, int n) {
  double s = 0;
  for (int i = 0; i < n; i++) s += x[i] * x[i];
  return s;
}
struct gradient { double x, y; };
extern struct gradient __enzyme_autodiff_xy(void *, ...);

void test_entry_points(void) {
  EXACT(__enzyme_autodiff((void *)f, enzyme_out, 3.0, enzyme_const, 5.0), 30);
  EXACT(__enzyme_fwddiff((void *)f, enzyme_dup, 3.0, 1.0, enzyme_const, 5.0), 30);
  struct gradient g = __enzyme_autodiff_xy((void *)f, 3.0, 5.0);
  EXACT(g.x, 30);
  EXACT(g.y, 9);
}
void test_memory(void) {
  double x[3] = {1, 2, 3}, dx[3] = {0};
  __enzyme_autodiff_void((void *)sum, enzyme_dup, x, dx, enzyme_const, 3);
  EXACT(dx[2], 6);
}
void test_reverse_mode_in_two_calls(void) {
  double x[3] = {1, 2, 3}, dx[3] = {0};
  void *tape = __enzyme_augmentfwd((void *)sum, enzyme_noret, enzyme_dup, x, dx, enzyme_const, 3);
  __enzyme_reverse_void((void *)sum, enzyme_dup, x, dx, enzyme_const, 3, 10.0, tape);
  EXACT(dx[2], 60);
}
