// Tables of the module in a function whose memory is in another format: their numbers are packed as that memory holds them.
typedef double (*fn)(double, int);
fn __enzyme_truncate_mem_func(void *, int, int);
double __enzyme_truncate_mem_value(double, int, int);
double __enzyme_expand_mem_value(double, int, int);
/** Run in single precision, with values that are packed before and widened afterwards. */
#define IN_SINGLE(f, x, k) __enzyme_expand_mem_value(__enzyme_truncate_mem_func((void *)f, 64, 32)(__enzyme_truncate_mem_value(x, 64, 32), k), 64, 32)
#define CHECKS(f, count)                                                          \
  for (int k = 0; k < count; k++) {                                               \
    double found = IN_SINGLE(f, 1.3, k);                                          \
    EXACT_FLOAT(found, f(1.3, k));                                                \
    EXACT(found, (float)found);                                                   \
  }

static const double table[4] = {0.1, 0.2, 0.3, 0.7};
static double looked_up(double x, int k) { return table[k] * x + table[(k + 1) % 4]; }
void test_a_constant_table(void) { CHECKS(looked_up, 4) }

static double from_the_second_on(double x, int k) {
  double sum = 0;
  for (const double *at = &table[1]; at != &table[4]; at++) sum += *at * x + k;
  return sum;
}
void test_an_address_inside_of_a_table(void) { CHECKS(from_the_second_on, 2) }

static const double low[2] = {0.1, 0.2}, high[2] = {0.8, 0.9};
static const double *const ranges[2] = {low, high};
static double in_range(double x, int k) { return ranges[k % 2][k / 2] * x; }
void test_a_table_of_tables(void) { CHECKS(in_range, 4) }

static const struct row { int count; double weight; float single; double pair[2]; } rows[2] = {{2, 0.3, 1.5f, {0.1, 0.2}}, {3, 0.7, 2.5f, {0.4, 0.6}}};
static double of_row(double x, int k) { return rows[k].count * rows[k].weight * x + (k ? rows[k].pair[0] : rows[k].pair[1]); }
void test_structures_of_numbers_and_integers(void) { CHECKS(of_row, 2) }

static double copied(double x, int k) {
  double weights[8] = {0.11, 0.22, 0.33, 0.44, 0.55, 0.66, 0.77, 0.88};
  weights[k] *= x;
  return weights[k] + weights[7 - k];
}
void test_a_local_array_that_begins_as_a_table(void) { CHECKS(copied, 8) }

static double gain = 0.3;
static double amplified(double x, int k) { return gain * x + k; }
void test_a_variable_that_nothing_writes(void) { CHECKS(amplified, 1) }

double total;
static double totalled(double x, int k) {
  total = 0;
  for (int i = 0; i <= k; i++) total += x * 0.1;
  return total;
}
void test_a_variable_that_begins_as_zero(void) { CHECKS(totalled, 3) }
