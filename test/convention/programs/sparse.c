// Memory that is nowhere: what a derivative reads there is computed, what it writes there is collected.
extern int enzyme_const, enzyme_dup, enzyme_dupnoneed, enzyme_width;
extern double __enzyme_autodiff(void *, ...);
extern void __enzyme_autodiff_gradient(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
extern void __enzyme_fwddiff_void(void *, ...);
extern double *__enzyme_todense(void *, ...);
extern float *__enzyme_todense_float(void *, ...);

struct triplet { long row, column; double value; };
struct triplets { struct triplet all[256]; int count; };

static double one_hot_load(long offset, long i) { return offset / (long)sizeof(double) == i; }
static void no_store(double value, long offset, long i) { EXACT(value, i * 1e300); }
static double empty_load(long offset, long i, struct triplets *found) { return 0; }
static void collect(double value, long offset, long i, struct triplets *found) {
  if (value == 0) return;
  struct triplet made = {i, offset / (long)sizeof(double), value};
  found->all[found->count++] = made;
}
static double sum_at(const struct triplets *found, long row, long column) {
  double sum = 0;
  for (int k = 0; k < found->count; k++)
    if (found->all[k].row == row && found->all[k].column == column) sum += found->all[k].value;
  return sum;
}

// A ring of springs.
static double ring(long n, const double *x) {
  double energy = 0;
  for (long i = 0; i < n; i++) {
    double stretch = x[(i + 1) % n] - x[i] - 0.3;
    energy += stretch * stretch * (1 + 0.5 * stretch * stretch);
  }
  return energy;
}
static void ring_gradient(long n, const double *x, double *dx) {
  __enzyme_autodiff((void *)ring, enzyme_const, n, enzyme_dup, x, dx);
}
static double ring_slope(long n, double *x, long i) {
  double step = 1e-4, at = x[i], sum = 0;
  x[i] = at + step, sum += ring(n, x);
  x[i] = at - step, sum -= ring(n, x);
  x[i] = at;
  return sum / (2 * step);
}
static void check_ring(const struct triplets *found, long n, double *x) {
  for (long i = 0; i < n; i++)
    for (long j = 0; j < n; j++) {
      double at = x[j], step = 1e-3, expected = 0;
      x[j] = at + step, expected += ring_slope(n, x, i);
      x[j] = at - step, expected -= ring_slope(n, x, i);
      x[j] = at;
      check_that(__LINE__, sum_at(found, j, i), expected / (2 * step), 1e-4);
    }
}
static double ring_at[6] = {0.0, 0.4, 1.1, 1.2, 2.0, 1.5};

void test_the_hessian_of_a_ring(void) {
  static struct triplets found;
  found.count = 0;
  for (long i = 0; i < 6; i++)
    __enzyme_fwddiff_void((void *)ring_gradient, enzyme_const, 6L, enzyme_dup, ring_at,
                          __enzyme_todense((void *)one_hot_load, (void *)no_store, i), enzyme_dupnoneed, (double *)0x1,
                          __enzyme_todense((void *)empty_load, (void *)collect, i, &found));
  check_ring(&found, 6, ring_at);
  EXACT(found.count < 6 * 8, 1);
}
void test_the_hessian_of_a_ring_with_memory_for_the_gradient(void) {
  static struct triplets found;
  found.count = 0;
  double gradient[6] = {0};
  for (long i = 0; i < 6; i++)
    __enzyme_fwddiff_void((void *)ring_gradient, enzyme_const, 6L, enzyme_dup, ring_at,
                          __enzyme_todense((void *)one_hot_load, (void *)no_store, i), enzyme_dup, gradient,
                          __enzyme_todense((void *)empty_load, (void *)collect, i, &found));
  check_ring(&found, 6, ring_at);
  check_that(__LINE__, gradient[2], 6 * ring_slope(6, ring_at, 2), 1e-6);
}

// A direction that is a formula.
static double energy(const double *x, long n) {
  double sum = 0;
  for (long i = 0; i < n; i++) sum += x[i] * x[i] * x[i];
  return sum;
}
static double wave_load(long offset, double frequency) { return sin(frequency * (offset / 8)); }
static void wave_store(double value, long offset, double frequency) { EXACT(0, 1); }
void test_a_direction_that_is_computed(void) {
  double x[5] = {1, -2, 0.5, 3, 1.5}, expected = 0;
  for (int i = 0; i < 5; i++) expected += 3 * x[i] * x[i] * sin(0.7 * i);
  EXACT(__enzyme_fwddiff((void *)energy, enzyme_dup, x, __enzyme_todense((void *)wave_load, (void *)wave_store, 0.7), 5L), expected);
}

// Adjoints that are given away as they come.
static double zero_load(long offset, double *sums) { return 0; }
static void add_store(double value, long offset, double *sums) { sums[offset / 8 % 2] += value; }
void test_adjoints_that_are_summed(void) {
  double x[5] = {1, -2, 0.5, 3, 1.5}, sums[2] = {0, 0};
  __enzyme_autodiff((void *)energy, enzyme_dup, x, __enzyme_todense((void *)zero_load, (void *)add_store, sums), 5L);
  EXACT(sums[0], 3 * (1 + 0.25 + 2.25));
  EXACT(sums[1], 3 * (4 + 9));
}

// Single precision, and an offset that is an int.
static float ramp_load(int offset) { return offset / 4; }
static void ramp_store(float value, int offset) {}
static double single_energy(const float *x) { return x[1] * x[1] + x[3] * x[2]; }
void test_single_precision(void) {
  float x[4] = {1, 2, 3, 4};
  EXACT_FLOAT(__enzyme_fwddiff((void *)single_energy, enzyme_dup, x, __enzyme_todense_float((void *)ramp_load, (void *)ramp_store)), 4 + 8 + 9);
}

// Through a function, and in a structure.
struct field { double *values; long n; };
static double field_energy(const struct field *f) { return energy(f->values, f->n); }
static double direct(double *x, double *direction) { return __enzyme_fwddiff((void *)energy, enzyme_dup, x, direction, 3L); }
void test_an_address_that_is_passed_on(void) {
  double x[3] = {1, 2, 3};
  EXACT(direct(x, __enzyme_todense((void *)one_hot_load, (void *)no_store, 1L)), 12);
  struct field at = {x, 3}, tangent = {__enzyme_todense((void *)one_hot_load, (void *)no_store, 2L), 0};
  EXACT(__enzyme_fwddiff((void *)field_energy, enzyme_dup, &at, &tangent), 27);
}

// What is not needed need not be there.
static void squares(const double *x, double *y, int n) {
  for (int i = 0; i < n; i++) y[i] = 0;
  for (int i = 0; i < n; i++) y[i] += x[i] * x[i];
}
void test_memory_that_is_not_needed(void) {
  double x[3] = {1, 2, 3}, dx[3] = {1, 1, 1}, dy[3] = {0}, bx[3] = {0};
  __enzyme_fwddiff_void((void *)squares, enzyme_dup, x, dx, enzyme_dupnoneed, (double *)0, dy, 3);
  for (int i = 0; i < 3; i++) EXACT(dy[i], 2 * x[i]);
  __enzyme_autodiff_gradient((void *)squares, enzyme_dup, x, bx, enzyme_dupnoneed, (double *)0, dy, 3);
  for (int i = 0; i < 3; i++) EXACT(bx[i], 4 * x[i] * x[i]);
}

// Under the name of what an earlier pass leaves.
extern double *__enzyme_post_sparse_todense(void *, ...);
void test_the_other_name(void) {
  double x[3] = {1, 2, 3}, sums[2] = {0, 0};
  EXACT(__enzyme_fwddiff((void *)energy, enzyme_dup, x, __enzyme_post_sparse_todense((void *)one_hot_load, (void *)no_store, 2L), 3L), 27);
  __enzyme_autodiff((void *)energy, enzyme_dup, x, __enzyme_post_sparse_todense((void *)zero_load, (void *)add_store, sums), 3L);
  EXACT(sums[1], 12);
}
