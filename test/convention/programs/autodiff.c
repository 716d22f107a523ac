// Reverse mode: what is passed for arguments of each kind, and what comes back.
extern int enzyme_const, enzyme_dup, enzyme_dupnoneed, enzyme_out;
extern double __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
extern void __enzyme_autodiff_void(void *, ...);
struct two { double a, b; };
struct three { double a, b, c; };
struct four { double at[4]; };
extern struct two __enzyme_autodiff_two(void *, ...);
extern struct three __enzyme_autodiff_three(void *, ...);
extern struct four __enzyme_autodiff_four(void *, ...);

static double wave(double x) { return sin(x) * exp(0.5 * x) + 1 / (1 + x * x); }
void test_one_number(void) {
  for (double x = -2; x <= 2; x += 0.5) CLOSE(__enzyme_autodiff((void *)wave, x), SLOPE(x, wave(x)));
}

static double norm(double x, double y) { return sqrt(x * x + 3 * y * y); }
void test_two_numbers(void) {
  double x = 1.5, y = -0.7;
  struct two g = __enzyme_autodiff_two((void *)norm, x, y);
  CLOSE(g.a, SLOPE(x, norm(x, y)));
  CLOSE(g.b, SLOPE(y, norm(x, y)));
}
void test_first_of_two_numbers(void) {
  double x = 1.5, y = -0.7;
  CLOSE(__enzyme_autodiff((void *)norm, x, y), SLOPE(x, norm(x, y)));
}

static double box(double x, double y, double z) { return x * y * y * exp(z) + cos(x * z); }
void test_three_numbers_returned_in_memory(void) {
  double x = 0.3, y = 1.2, z = -0.4;
  struct three g = __enzyme_autodiff_three((void *)box, x, y, z);
  CLOSE(g.a, SLOPE(x, box(x, y, z)));
  CLOSE(g.b, SLOPE(y, box(x, y, z)));
  CLOSE(g.c, SLOPE(z, box(x, y, z)));
}
void test_one_of_three_numbers(void) {
  double x = 0.3, y = 1.2, z = -0.4;
  CLOSE(__enzyme_autodiff((void *)box, enzyme_const, x, enzyme_out, y, enzyme_const, z), SLOPE(y, box(x, y, z)));
  struct two g = __enzyme_autodiff_two((void *)box, x, enzyme_const, y, enzyme_out, z);
  CLOSE(g.a, SLOPE(x, box(x, y, z)));
  CLOSE(g.b, SLOPE(z, box(x, y, z)));
}

static double chain(double a, double b, double c, double d) { return a * b + sin(b * c) * d - a / d; }
void test_four_numbers_as_an_array_in_a_structure(void) {
  double v[4] = {1.1, 0.4, -0.8, 2.5};
  struct four g = __enzyme_autodiff_four((void *)chain, v[0], v[1], v[2], v[3]);
  for (int i = 0; i < 4; i++) CLOSE(g.at[i], SLOPE(v[i], chain(v[0], v[1], v[2], v[3])));
}

static double energy(const double *x, const double *w, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++) sum += w[i] * x[i] * x[i] * (i + 1) - sin(x[i]);
  return sum;
}
void test_arrays_without_markers(void) {
  double x[5] = {1, -2, 0.5, 3, 1.5}, w[5] = {2, 1, 0.3, -1, 4}, dx[5] = {0}, dw[5] = {0};
  __enzyme_autodiff((void *)energy, x, dx, w, dw, 5);
  for (int i = 0; i < 5; i++) {
    CLOSE(dx[i], SLOPE(x[i], energy(x, w, 5)));
    CLOSE(dw[i], SLOPE(w[i], energy(x, w, 5)));
  }
}
void test_shadows_are_added_to(void) {
  double x[3] = {1, -2, 0.5}, w[3] = {2, 1, 0.3}, dx[3] = {10, 20, 30};
  __enzyme_autodiff((void *)energy, enzyme_dup, x, dx, enzyme_const, w, enzyme_const, 3);
  for (int i = 0; i < 3; i++) CLOSE(dx[i], 10 * (i + 1) + SLOPE(x[i], energy(x, w, 3)));
}
void test_void_call_of_a_function_with_a_result(void) {
  double x[3] = {1, -2, 0.5}, w[3] = {2, 1, 0.3}, dw[3] = {0};
  __enzyme_autodiff_void((void *)energy, enzyme_const, x, enzyme_dup, w, dw, 3);
  for (int i = 0; i < 3; i++) CLOSE(dw[i], SLOPE(w[i], energy(x, w, 3)));
}

static void square_all(const double *in, double *out, int n) {
  for (int i = 0; i < n; i++) out[i] = in[i] * in[i] * in[n - 1 - i];
}
void test_the_shadow_of_an_output_is_its_seed(void) {
  double in[3] = {1, 2, 3}, d_in[3] = {0}, out[3] = {0}, d_out[3] = {1, 10, 100};
  __enzyme_autodiff_void((void *)square_all, enzyme_dup, in, d_in, enzyme_dup, out, d_out, enzyme_const, 3);
  EXACT(out[0], 3);
  EXACT(d_in[0], 2 * 1 * 3 + 100 * 9);
  EXACT(d_in[1], 10 * 3 * 4);
  EXACT(d_in[2], 1 + 100 * 2 * 3);
  for (int i = 0; i < 3; i++) EXACT(d_out[i], 0);
}
void test_the_primal_of_dupnoneed_may_be_any_memory(void) {
  double in[3] = {1, 2, 3}, d_in[3] = {0}, out[3], d_out[3] = {0, 1, 0};
  __enzyme_autodiff_void((void *)square_all, enzyme_dup, in, d_in, enzyme_dupnoneed, out, d_out, 3);
  EXACT(d_in[0], 0);
  EXACT(d_in[1], 12);
}

static double weighted(const double *in, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++) sum += (i + 1) * in[i] * in[i];
  return sum;
}
void test_dupnoneed_of_what_is_read(void) {
  double in[3] = {1, 2, 3}, d_in[3] = {0.5, 0, 0};
  __enzyme_autodiff((void *)weighted, enzyme_dupnoneed, in, d_in, 3);
  EXACT(d_in[0], 2.5);
  EXACT(d_in[1], 8);
  EXACT(d_in[2], 18);
  double v[3] = {0, 1, 10};
  EXACT(__enzyme_fwddiff((void *)weighted, enzyme_dupnoneed, in, v, 3), 8 + 180);
}
static void advance(double *state, int steps) {
  for (int i = 0; i < steps; i++) {
    double p = state[0], v = state[1];
    state[0] = p + 0.1 * v;
    state[1] = v - 0.1 * sin(p);
  }
}
static double after(double p, double v, int which) {
  double state[2] = {p, v};
  advance(state, 20);
  return state[which];
}
void test_memory_that_is_updated_in_place(void) {
  for (int which = 0; which < 2; which++) {
    double p = 0.3, v = 0.8, state[2] = {p, v}, d_state[2] = {which == 0, which == 1};
    __enzyme_autodiff((void *)advance, state, d_state, 20);
    EXACT(state[which], after(p, v, which));
    CLOSE(d_state[0], SLOPE(p, after(p, v, which)));
    CLOSE(d_state[1], SLOPE(v, after(p, v, which)));
  }
}

extern float __enzyme_autodiff_float(void *, float, int);
static float power(float x, int n) {
  float r = 1;
  for (int i = 0; i < n; i++) r *= x;
  return r;
}
void test_float_with_a_prototype(void) { EXACT_FLOAT(__enzyme_autodiff_float((void *)power, 1.5f, 4), 4 * 1.5 * 1.5 * 1.5); }

struct two_floats { float a, b; };
struct three_floats { float a, b, c; };
extern struct two_floats __enzyme_autodiff_floats2(void *, float, float);
extern struct three_floats __enzyme_autodiff_floats3(void *, float, float, float);
static float two_of(float x, float y) { return x * x * y; }
static float three_of(float x, float y, float z) { return x * y * z * z; }
void test_structures_of_floats_are_returned_in_registers(void) {
  struct two_floats g = __enzyme_autodiff_floats2((void *)two_of, 3, 5);
  EXACT_FLOAT(g.a, 30);
  EXACT_FLOAT(g.b, 9);
  struct three_floats h = __enzyme_autodiff_floats3((void *)three_of, 2, 3, 4);
  EXACT_FLOAT(h.a, 48);
  EXACT_FLOAT(h.b, 32);
  EXACT_FLOAT(h.c, 48);
}

static double scaled(double x, long n, unsigned char k, short s) { return x * x * n * k - s * x; }
void test_integers_of_several_widths(void) {
  EXACT(__enzyme_autodiff((void *)scaled, 3.0, 4L, (unsigned char)200, (short)-7), 2 * 3 * 4 * 200 + 7);
}
static int rounded(double *x) { *x = *x * *x; return (int)*x; }
void test_an_integer_result_has_no_seed(void) {
  double x = 3, dx = 1;
  __enzyme_autodiff((void *)rounded, enzyme_dup, &x, &dx);
  EXACT(dx, 6);
}
