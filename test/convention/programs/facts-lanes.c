// Several derivatives at once through functions whose derivatives are given by the program, one derivative at a time, and that write
// memory: what runs once for each derivative must write the same each time. The derivatives are not the true ones, so that it shows.
extern int enzyme_const, enzyme_dup, enzyme_width;
extern void __enzyme_autodiff_void(void *, ...);
extern void __enzyme_fwddiff_void(void *, ...);
struct two { double a, b; };
extern struct two __enzyme_fwddiff_two(void *, ...);
#define KEPT __attribute__((noinline))

KEPT static void squares(const double *restrict a, double *restrict b, int n) {
  for (int i = 0; i < n; i++) b[i] = a[i] * a[i];
}
static void *augment_squares(const double *a, double *da, double *b, double *db, int n) {
  double *tape = malloc(sizeof(double) * n);
  for (int i = 0; i < n; i++) tape[i] = a[i];
  squares(a, b, n);
  return tape;
}
static void reverse_squares(const double *a, double *da, double *b, double *db, int n, double *tape) {
  for (int i = 0; i < n; i++) da[i] += 10 * tape[i] * db[i], db[i] = 0;
  free(tape);
}
void *__enzyme_register_gradient_squares[] = {(void *)squares, (void *)augment_squares, (void *)reverse_squares};
static void forward_squares(const double *a, double *da, double *b, double *db, int n) {
  squares(a, b, n);
  for (int i = 0; i < n; i++) db[i] = 10 * a[i] * da[i];
}
void *__enzyme_register_derivative_squares[] = {(void *)squares, (void *)forward_squares};
static double cubic(const double *a, double k) {
  double b[2];
  squares(a, b, 2);
  return k * b[0] * b[1];
}
void test_two_adjoints_of_memory_that_is_only_written(void) {
  double a[2] = {3, 5}, b[2], d0[2] = {0, 0}, d1[2] = {0, 0}, s0[2] = {1, 0}, s1[2] = {1, 2};
  __enzyme_autodiff_void((void *)squares, enzyme_width, 2, enzyme_dup, a, d0, d1, enzyme_dup, b, s0, s1, enzyme_const, 2);
  EXACT(b[1], 25);
  EXACT(d0[0], 30), EXACT(d0[1], 0), EXACT(d1[0], 30), EXACT(d1[1], 100);
  EXACT(s1[1], 0);
}
void test_two_tangents_of_memory_that_is_only_written(void) {
  double a[2] = {3, 5}, d0[2] = {1, 0}, d1[2] = {0, 1};
  struct two t = __enzyme_fwddiff_two((void *)cubic, enzyme_width, 2, enzyme_dup, a, d0, d1, enzyme_const, 0.5);
  EXACT(t.a, 0.5 * 30 * 25), EXACT(t.b, 0.5 * 50 * 9);
}
