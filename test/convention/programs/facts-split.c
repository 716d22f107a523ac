// Functions with derivatives of their own in split mode, and where only the run can tell what is constant.
extern int enzyme_const, enzyme_dup, enzyme_runtime_activity;
extern double __enzyme_autodiff(void *, ...);
extern void *__enzyme_augmentfwd(void *, ...);
extern double __enzyme_reverse(void *, ...);
#define KEPT __attribute__((noinline))

KEPT static double norm(const double *a, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++) sum += a[i] * a[i];
  return sum;
}
struct norm_result { double *tape; double value; };
static struct norm_result augment_norm(const double *a, double *da, int n, int again) {
  struct norm_result result = {malloc(n * sizeof(double)), norm(a, n)};
  memcpy(result.tape, a, n * sizeof(double));
  return result;
}
static void reverse_norm(const double *a, double *da, int n, int again, double seed, double *tape) {
  for (int i = 0; i < n; i++) da[i] += 20 * tape[i] * seed;
  free(tape);
}
void *__enzyme_register_gradient_norm[] = {(void *)norm, (void *)augment_norm, (void *)reverse_norm};
static double scaled(double x, const double *a) { return x * norm(a, 3); }
void test_split_mode(void) {
  double a[3] = {1, 2, 3}, da[3] = {0, 0, 0};
  void *tape = __enzyme_augmentfwd((void *)scaled, 2.0, a, da);
  double dx = __enzyme_reverse((void *)scaled, 2.0, a, da, 0.5, tape);
  EXACT(dx, 7);
  for (int i = 0; i < 3; i++) EXACT(da[i], 20 * a[i]);
}

static double chosen(const double *a, const double *c, int which) {
  double sum = 0;
  for (int i = 0; i < 2; i++) sum += norm(i == which ? a : c, 3);
  return sum;
}
void test_memory_of_which_only_the_run_tells_that_it_is_constant(void) {
  double a[3] = {1, 2, 3}, da[3] = {0, 0, 0}, c[3] = {5, 6, 7};
  __enzyme_autodiff((void *)chosen, a, da, enzyme_const, c, 1);
  for (int i = 0; i < 3; i++) {
    EXACT(da[i], 20 * a[i]);
    EXACT(c[i], 5 + i);
  }
  __enzyme_autodiff((void *)chosen, enzyme_runtime_activity, a, a, c, c, 1);
  for (int i = 0; i < 3; i++) {
    EXACT(a[i], 1 + i);
    EXACT(c[i], 5 + i);
  }
}
