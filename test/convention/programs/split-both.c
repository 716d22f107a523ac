// One function, recorded for forward mode in some places and for reverse mode in others: each tape is told by where it goes.
extern int enzyme_const, enzyme_dup, enzyme_out, enzyme_noret;
extern void *__enzyme_augmentfwd(void *, ...);
struct taped { void *tape; double value; };
extern struct taped __enzyme_augmentfwd_value(void *, ...);
extern double __enzyme_fwdsplit(void *, ...);
extern void __enzyme_fwdsplit_void(void *, ...);
extern double __enzyme_reverse(void *, ...);
extern void __enzyme_reverse_void(void *, ...);

static double product(const double *x, int n) {
  double r = 1;
  for (int i = 0; i < n; i++) r *= x[i];
  return r;
}
void test_a_direction_and_a_gradient(void) {
  double x[3] = {1, 2, 3}, d[3] = {1, 0, 0}, g[3] = {0};
  void *t = __enzyme_augmentfwd((void *)product, enzyme_noret, enzyme_dup, x, d, 3);
  EXACT(__enzyme_fwdsplit((void *)product, enzyme_dup, x, d, 3, t), 6);
  void *u = __enzyme_augmentfwd((void *)product, enzyme_noret, enzyme_dup, x, g, 3);
  x[0] = 100;
  __enzyme_reverse((void *)product, enzyme_dup, x, g, 3, 1.0, u);
  EXACT(g[0], 6), EXACT(g[1], 3), EXACT(g[2], 2);
}
static double square(double x) { return x * x; }
void test_tapes_beside_results(void) {
  struct taped t = __enzyme_augmentfwd_value((void *)square, enzyme_out, 3.0);
  struct taped u = __enzyme_augmentfwd_value((void *)square, enzyme_dup, 3.0, 1.0);
  EXACT(t.value, 9), EXACT(u.value, 9);
  EXACT(__enzyme_reverse((void *)square, enzyme_out, 3.0, 2.0, t.tape), 12);
  EXACT(__enzyme_fwdsplit((void *)square, enzyme_dup, 3.0, 1.0, u.tape), 6);
}
static void cubes(double *x, int n) {
  for (int i = 0; i < n; i++) x[i] = x[i] * x[i] * x[i];
}
/** The tape is handed from function to function. */
__attribute__((noinline)) static void *record(double *x, double *d) { return __enzyme_augmentfwd((void *)cubes, enzyme_dup, x, d, 2); }
__attribute__((noinline)) static void go_back(double *x, double *d, void *tape) {
  __enzyme_reverse_void((void *)cubes, enzyme_dup, x, d, 2, tape);
}
void test_tapes_handed_on(void) {
  double x[2] = {1, 2}, d[2] = {1, 10}, y[2] = {1, 2}, e[2] = {1, 10};
  void *tapes[2] = {record(x, d), 0};
  void *other = __enzyme_augmentfwd((void *)cubes, enzyme_dup, y, e, 2);
  EXACT(x[1], 8), EXACT(y[1], 8);
  x[1] = y[1] = 0;
  go_back(x, d, tapes[0]);
  __enzyme_fwdsplit_void((void *)cubes, enzyme_dup, y, e, 2, other);
  EXACT(d[0], 3), EXACT(d[1], 120), EXACT(e[0], 3), EXACT(e[1], 120);
}
