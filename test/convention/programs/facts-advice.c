// Advice that a program gives by variables and annotations: it changes no number.
extern int enzyme_const, enzyme_dup, enzyme_nocache, enzyme_not_overwritten;
extern double __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
#define KEPT __attribute__((noinline))
#define ADVICE(text) __attribute__((annotate(text)))

KEPT static void observe(const double *x, int n) {
  volatile double seen = x[n - 1];
  (void)seen;
}
void *__enzyme_nofree_observe = (void *)observe;
KEPT static double table(double x) { return exp(-x * x); }
void *__enzyme_shouldrecompute_table = (void *)table;
static double weighted(double *x, int n) {
  double sum = 0;
  observe(x, n);
  for (int i = 0; i < n; i++) sum += table(x[i]) * x[(i + 1) % n];
  return sum;
}
void test_nothing_is_freed_and_all_is_computed_again(void) {
  double x[3] = {0.3, 0.7, 0.2}, dx[3] = {0, 0, 0};
  __enzyme_autodiff((void *)weighted, x, dx, 3);
  for (int i = 0; i < 3; i++) CLOSE(dx[i], SLOPE(x[i], weighted(x, 3)));
}

static double noise_of[2];
KEPT static double noise(int i) { return noise_of[i & 1]; }
void *__enzyme_inactivenoblockfn_noise = (void *)noise;
static double noisy(double x) {
  noise_of[0] = x, noise_of[1] = 2 * x;
  return x * noise(0) + noise(1);
}
void test_an_inactive_function_that_does_not_block(void) {
  EXACT(__enzyme_autodiff((void *)noisy, 3.0), 3);
  EXACT(__enzyme_fwddiff((void *)noisy, 3.0, 1.0), 3);
}

static double entries[4];
static void accumulate(long i, long j, double value) { entries[2 * i + j] += value; }
void *__enzyme_sparse_accumulate_entries = (void *)accumulate;
static double product(double x, double y) { return x * x * y; }
void test_a_function_that_collects_entries(void) {
  entries[0] = 0;
  accumulate(0, 0, __enzyme_autodiff((void *)product, 3.0, enzyme_const, 2.0));
  EXACT(entries[0], 12);
}

ADVICE("enzyme_nocache") ADVICE("enzyme_shouldrecompute") ADVICE("enzyme_notypeanalysis") KEPT static double annotated(const double *x) {
  return sin(x[0]) * x[1];
}
ADVICE("enzyme_preserve_primal") ADVICE("enzyme_elementwise_read") ADVICE("enzyme_no_escaping_allocation") ADVICE("enzyme_ta_norecur")
KEPT static double annotated_too(double *x) {
  double *copy = malloc(2 * sizeof(double));
  memcpy(copy, x, 2 * sizeof(double));
  x[0] *= 2;
  double r = annotated(copy) + annotated(x);
  free(copy);
  return r;
}
static double advised(double *x) {
  double at[2] = {x[0], x[1]};
  return annotated_too(at) * at[0];
}
void test_annotations(void) {
  double x[2] = {0.3, 0.7}, dx[2] = {0, 0}, e[2] = {1, 0};
  __enzyme_autodiff((void *)advised, enzyme_nocache, x, dx);
  CLOSE(dx[0], SLOPE(x[0], advised(x)));
  CLOSE(dx[1], SLOPE(x[1], advised(x)));
  EXACT(__enzyme_fwddiff((void *)advised, enzyme_not_overwritten, x, e), dx[0]);
}
