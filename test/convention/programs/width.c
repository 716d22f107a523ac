// Several derivatives at once: width, strides, interleaved shadows.
extern int enzyme_const, enzyme_dup, enzyme_dupnoneed, enzyme_dupv, enzyme_dupnoneedv, enzyme_out, enzyme_width, enzyme_interleave,
    enzyme_primal_return;
struct two { double a, b; };
struct three { double a, b, c; };
extern double __enzyme_fwddiff(void *, ...);
extern void __enzyme_fwddiff_void(void *, ...);
extern struct two __enzyme_fwddiff_two(void *, ...);
extern struct three __enzyme_fwddiff_three(void *, ...);
extern void __enzyme_autodiff_void(void *, ...);
extern double __enzyme_autodiff(void *, ...);

static double f(double x, double y) { return x * x * y + exp(y); }
void test_two_directions_in_registers(void) {
  double x = 1.5, y = 0.4;
  struct two g = __enzyme_fwddiff_two((void *)f, enzyme_width, 2, enzyme_dup, x, 1.0, 0.0, enzyme_dup, y, 0.0, 1.0);
  CLOSE(g.a, SLOPE(x, f(x, y)));
  CLOSE(g.b, SLOPE(y, f(x, y)));
}
void test_two_directions_without_markers(void) {
  double x = 1.5, y = 0.4;
  struct two g = __enzyme_fwddiff_two((void *)f, enzyme_width, 2, x, 1.0, 0.0, y, 0.0, 1.0);
  CLOSE(g.a, SLOPE(x, f(x, y)));
  CLOSE(g.b, SLOPE(y, f(x, y)));
}
void test_the_width_behind_the_arguments(void) {
  double x = 1.5, y = 0.4;
  struct two g = __enzyme_fwddiff_two((void *)f, enzyme_dup, x, 1.0, 0.0, enzyme_dup, y, 0.0, 1.0, enzyme_width, 2);
  CLOSE(g.b, SLOPE(y, f(x, y)));
}
void test_three_directions_in_memory(void) {
  double x = 1.5, y = 0.4;
  struct three g = __enzyme_fwddiff_three((void *)f, enzyme_width, 3, enzyme_dup, x, 1.0, 0.0, 2.0, enzyme_dup, y, 0.0, 1.0, 3.0);
  CLOSE(g.a, SLOPE(x, f(x, y)));
  CLOSE(g.b, SLOPE(y, f(x, y)));
  EXACT(g.c, 2 * g.a + 3 * g.b);
}
void test_the_primal_before_two_directions(void) {
  double x = 1.5, y = 0.4;
  struct three g = __enzyme_fwddiff_three((void *)f, enzyme_primal_return, enzyme_width, 2, enzyme_dup, x, 1.0, 0.0, enzyme_dup, y, 0.0, 1.0);
  EXACT(g.a, f(x, y));
  CLOSE(g.b, SLOPE(x, f(x, y)));
  CLOSE(g.c, SLOPE(y, f(x, y)));
}

static void mix(const double *in, double *out) {
  out[0] = in[0] * in[1];
  out[1] = in[0] + in[1] * in[1];
}
void test_the_jacobian_of_arrays_in_one_call(void) {
  double in[2] = {2, 3}, e0[2] = {1, 0}, e1[2] = {0, 1}, out[2], c0[2] = {0}, c1[2] = {0};
  __enzyme_fwddiff_void((void *)mix, enzyme_width, 2, enzyme_dup, in, e0, e1, enzyme_dup, out, c0, c1);
  EXACT(out[1], 11);
  EXACT(c0[0], 3);
  EXACT(c0[1], 1);
  EXACT(c1[0], 2);
  EXACT(c1[1], 6);
}
void test_shadows_at_a_stride(void) {
  double in[2] = {2, 3}, identity[4] = {1, 0, 0, 1}, out[2], jacobian[4] = {0};
  __enzyme_fwddiff_void((void *)mix, enzyme_width, 2, enzyme_dupv, sizeof(double[2]), in, identity, enzyme_dupnoneedv, sizeof(double[2]), out, jacobian);
  EXACT(jacobian[0], 3);
  EXACT(jacobian[1], 1);
  EXACT(jacobian[2], 2);
  EXACT(jacobian[3], 6);
}
void test_a_stride_that_is_known_at_run_time(void) {
  for (int stride = 2; stride <= 3; stride++) {
    double in[2] = {2, 3}, seeds[6] = {1, 0}, out[2], jacobian[6] = {0};
    seeds[stride + 1] = 1;
    __enzyme_fwddiff_void((void *)mix, enzyme_width, 2, enzyme_dupv, (int)(stride * sizeof(double)), in, seeds, enzyme_dupv,
                          (int)(stride * sizeof(double)), out, jacobian);
    EXACT(jacobian[0], 3);
    EXACT(jacobian[stride], 2);
    EXACT(jacobian[stride + 1], 6);
  }
}
void test_rows_of_a_jacobian_in_reverse_mode(void) {
  double in[2] = {2, 3}, r0[2] = {0}, r1[2] = {0}, out[2], s0[2] = {1, 0}, s1[2] = {0, 1};
  __enzyme_autodiff_void((void *)mix, enzyme_width, 2, enzyme_dup, in, r0, r1, enzyme_dup, out, s0, s1);
  EXACT(r0[0], 3);
  EXACT(r0[1], 2);
  EXACT(r1[0], 1);
  EXACT(r1[1], 6);
}
void test_strides_in_reverse_mode(void) {
  double in[2] = {2, 3}, rows[4] = {0}, out[2], seeds[4] = {1, 0, 0, 1};
  __enzyme_autodiff_void((void *)mix, enzyme_width, 2, enzyme_dupv, sizeof(double[2]), in, rows, enzyme_dupnoneedv, sizeof(double[2]), out, seeds);
  EXACT(rows[0], 3);
  EXACT(rows[1], 2);
  EXACT(rows[2], 1);
  EXACT(rows[3], 6);
}
struct lanes { double x[2], y[2]; };
extern struct lanes __enzyme_autodiff_lanes(void *, ...);
void test_numbers_come_back_argument_by_argument(void) {
  double x = 1.5, y = 0.4;
  struct lanes g = __enzyme_autodiff_lanes((void *)f, enzyme_width, 2, enzyme_out, x, enzyme_out, y);
  for (int lane = 0; lane < 2; lane++) {
    CLOSE(g.x[lane], SLOPE(x, f(x, y)));
    CLOSE(g.y[lane], SLOPE(y, f(x, y)));
  }
}

static double dot(const double *a, const double *b, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++) sum += a[i] * b[i] * b[i];
  return sum;
}
void test_shadows_behind_all_values(void) {
  double a[2] = {2, 3}, b[2] = {4, 5}, da[2] = {0}, db[2] = {0};
  __enzyme_autodiff((void *)dot, enzyme_dup, a, enzyme_dup, b, enzyme_const, 2, enzyme_interleave, da, db);
  EXACT(da[0], 16);
  EXACT(db[1], 30);
}
struct point { double x, y; };
static double far(struct point p, double k) { return k * (p.x * p.x + p.y * p.y * p.y); }
void test_a_structure_by_value_with_shadows_behind(void) {
  struct point p = {2, 3}, dp = {1, 10};
  EXACT(__enzyme_fwddiff((void *)far, enzyme_dup, p, enzyme_const, 0.5, enzyme_interleave, dp), 0.5 * (4 + 10 * 27));
}
