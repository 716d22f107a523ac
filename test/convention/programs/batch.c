// A function run for several arguments at once.
extern int enzyme_width, enzyme_vector, enzyme_scalar, enzyme_buffer;
struct four { double a, b, c, d; };
extern struct four __enzyme_batch(void *, ...);
extern void __enzyme_batch_void(void *, ...);
extern double __enzyme_batch_one(void *, ...);

static double weigh(double *p, double s) { return p[0] * s + p[1]; }
void test_buffers_and_vectors(void) {
  double p[8] = {1, 2, 3, 4, 5, 6, 7, 8};
  struct four q = __enzyme_batch((void *)weigh, enzyme_width, 4, enzyme_buffer, 16, p, enzyme_vector, 1.0, 2.0, 3.0, 4.0);
  EXACT(q.a, 3);
  EXACT(q.b, 10);
  EXACT(q.c, 21);
  EXACT(q.d, 36);
}
void test_one_value_for_all(void) {
  double p[2] = {1, 2};
  struct four q = __enzyme_batch((void *)weigh, enzyme_scalar, p, enzyme_width, 4, enzyme_vector, 1.0, 2.0, 3.0, 4.0);
  EXACT(q.a, 3);
  EXACT(q.d, 6);
}
void test_without_markers_each_lane_has_its_own(void) {
  double p[2] = {1, 2}, q[2] = {3, 4}, r[2] = {5, 6}, s[2] = {7, 8};
  struct four v = __enzyme_batch((void *)weigh, enzyme_width, 4, p, q, r, s, 1.0, 2.0, 3.0, 4.0);
  EXACT(v.a, 3);
  EXACT(v.d, 36);
  EXACT(__enzyme_batch_one((void *)weigh, q, 10.0), 34);
}
static double relu(double x) { return x > 0 ? x : 0; }
void test_lanes_that_go_different_ways(void) {
  struct four q = __enzyme_batch((void *)relu, enzyme_width, 4, enzyme_vector, -1.0, 2.0, -3.0, 4.0);
  EXACT(q.a, 0);
  EXACT(q.b, 2);
  EXACT(q.c, 0);
  EXACT(q.d, 4);
}
static void twice(double *x) { *x *= 2; }
void test_nothing_returned(void) {
  double x[3] = {1, 2, 3};
  __enzyme_batch_void((void *)twice, enzyme_width, 3, enzyme_buffer, (long)sizeof *x, x);
  EXACT(x[0], 2);
  EXACT(x[2], 6);
}
