// Memory of which the caller does not need what the function writes there: its address may lead nowhere.
extern int enzyme_const, enzyme_dup, enzyme_dupnoneed, enzyme_out, enzyme_noret;
extern void __enzyme_autodiff(void *, ...);
extern void __enzyme_fwddiff(void *, ...);
extern double __enzyme_fwddiff_double(void *, ...);
extern double __enzyme_autodiff_double(void *, ...);
extern void *__enzyme_augmentfwd(void *, ...);
extern void __enzyme_reverse(void *, ...);
extern void __enzyme_fwdsplit(void *, ...);

static void cubes(const double *x, double *out, int n) {
  *out = 0;
  for (int i = 0; i < n; i++) *out += x[i] * x[i] * x[i];
}
static void squares(const double *x, double *out, int n) {
  memset(out, 0, n * sizeof *out);
  for (int i = 0; i < n; i++) out[i] = x[i] * x[n - 1 - i];
}
void test_reverse_mode(void) {
  double x[3] = {2, 3, 5}, dx[3] = {0}, d = 1, ds[3] = {1, 10, 100};
  __enzyme_autodiff((void *)cubes, enzyme_dup, x, dx, enzyme_dupnoneed, (double *)0, &d, 3);
  for (int i = 0; i < 3; i++) EXACT(dx[i], 3 * x[i] * x[i]);
  EXACT(d, 0);
  dx[0] = dx[1] = dx[2] = 0;
  __enzyme_autodiff((void *)squares, enzyme_dup, x, dx, enzyme_dupnoneed, (double *)1, ds, 3);
  EXACT(dx[0], 101 * x[2]);
  EXACT(dx[1], 20 * x[1]);
  EXACT(dx[2], 101 * x[0]);
}
void test_forward_mode(void) {
  double x[3] = {2, 3, 5}, dx[3] = {1, 10, 100}, d, ds[3];
  __enzyme_fwddiff((void *)cubes, enzyme_dup, x, dx, enzyme_dupnoneed, (double *)0, &d, 3);
  EXACT(d, 12 + 270 + 7500);
  __enzyme_fwddiff((void *)squares, enzyme_dup, x, dx, enzyme_dupnoneed, (double *)1, ds, 3);
  EXACT(ds[0], 205);
  EXACT(ds[1], 60);
}
static void sixth_powers(const double *x, double *out, int n) {
  for (int i = 0; i < n; i++) out[i] = x[i] * x[i] * x[i] * x[i] * x[i] * x[i];
}
void test_two_calls(void) {
  double x[3] = {2, 3, 5}, dx[3] = {0}, d = 1, e[3] = {1, 1, 1}, de[3];
  void *tape = __enzyme_augmentfwd((void *)cubes, enzyme_dup, x, dx, enzyme_dupnoneed, (double *)0, &d, 3);
  __enzyme_reverse((void *)cubes, enzyme_dup, x, dx, enzyme_dupnoneed, (double *)0, &d, 3, tape);
  for (int i = 0; i < 3; i++) EXACT(dx[i], 3 * x[i] * x[i]);
  EXACT(d, 0);
  tape = __enzyme_augmentfwd((void *)sixth_powers, enzyme_dup, x, e, enzyme_dupnoneed, (double *)0, de, 3);
  __enzyme_fwdsplit((void *)sixth_powers, enzyme_dup, x, e, enzyme_dupnoneed, (double *)0, de, 3, tape);
  for (int i = 0; i < 3; i++) EXACT(de[i], 6 * pow(x[i], 5));
}
/** Reads what it has written: then it is written. */
static double rereads(const double *x, double *work, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++) work[i] = x[i] * x[i];
  for (int i = 0; i < n; i++) sum += work[i] * work[n - 1 - i];
  return sum;
}
void test_memory_that_is_read_again(void) {
  double x[2] = {2, 3}, dx[2] = {0}, work[2], d_work[2] = {0};
  __enzyme_autodiff((void *)rereads, enzyme_dup, x, dx, enzyme_dupnoneed, work, d_work, 2);
  EXACT(dx[0], 2 * 4 * 9);
  EXACT(dx[1], 2 * 6 * 4);
  dx[0] = 1, dx[1] = 10;
  EXACT(__enzyme_fwddiff_double((void *)rereads, enzyme_dup, x, dx, enzyme_dupnoneed, work, d_work, 2), 72 + 480);
}
/** What is in the memory before counts. */
static double weighed(const double *x, const double *w) { return x[0] * w[0] * w[0]; }
static void adds(const double *x, double *sum) { *sum += x[0] * x[0]; }
void test_memory_that_only_is_read(void) {
  double x = 2, dx = 0, w = 3, dw = 0;
  __enzyme_autodiff((void *)weighed, enzyme_dup, &x, &dx, enzyme_dupnoneed, &w, &dw);
  EXACT(dx, 9);
  EXACT(dw, 12);
  dx = 1, dw = 1;
  EXACT(__enzyme_fwddiff_double((void *)weighed, enzyme_dup, &x, &dx, enzyme_dupnoneed, &w, &dw), 21);
  double sum = 1, d_sum = 5;
  dx = 0;
  __enzyme_autodiff((void *)adds, enzyme_dup, &x, &dx, enzyme_dupnoneed, &sum, &d_sum);
  EXACT(dx, 20);
  EXACT(d_sum, 5);
}
