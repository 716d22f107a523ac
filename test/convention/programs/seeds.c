// Adjoints of results that the caller gives: one for each direction, in one value, in pieces, by address; arguments by address.
extern int enzyme_const, enzyme_dup, enzyme_out, enzyme_width, enzyme_byref, enzyme_dupv, enzyme_tape, enzyme_allocated, enzyme_noret;
extern double __enzyme_autodiff(void *, ...);
extern void __enzyme_autodiff_void(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
extern void *__enzyme_augmentfwd(void *, ...);
extern void __enzyme_reverse_void(void *, ...);
extern double __enzyme_reverse(void *, ...);
struct two { double a, b; };
struct three { double a, b, c; };
struct lanes { double x[2], y[2]; };
struct lanes3 { double x[3], y[3]; };
extern struct two __enzyme_autodiff_two(void *, ...);
extern struct lanes __enzyme_autodiff_lanes(void *, ...);
extern struct lanes3 __enzyme_autodiff_lanes3(void *, ...);
extern struct lanes __enzyme_reverse_lanes(void *, ...);
extern struct lanes3 __enzyme_reverse_lanes3(void *, ...);

static double f(double x, double y) { return x * x * y + sin(y); }
static double fx(double x, double y) { return __enzyme_fwddiff((void *)f, x, 1.0, enzyme_const, y); }
static double fy(double x, double y) { return __enzyme_fwddiff((void *)f, enzyme_const, x, y, 1.0); }
void test_one_adjoint(void) {
  struct two g = __enzyme_autodiff_two((void *)f, 1.5, 0.5, 3.0);
  EXACT(g.a, 3 * fx(1.5, 0.5));
  EXACT(g.b, 3 * fy(1.5, 0.5));
}
void test_an_adjoint_for_each_lane(void) {
  struct lanes g = __enzyme_autodiff_lanes((void *)f, enzyme_width, 2, enzyme_out, 1.5, enzyme_out, 0.5, 1.0, 10.0);
  EXACT(g.x[0], fx(1.5, 0.5));
  EXACT(g.x[1], 10 * fx(1.5, 0.5));
  EXACT(g.y[0], fy(1.5, 0.5));
  EXACT(g.y[1], 10 * fy(1.5, 0.5));
}
void test_adjoints_of_all_lanes_in_a_structure(void) {
  struct two seeds = {1, 10};
  struct lanes g = __enzyme_autodiff_lanes((void *)f, enzyme_width, 2, enzyme_out, 1.5, enzyme_out, 0.5, seeds);
  EXACT(g.x[1], 10 * fx(1.5, 0.5));
  EXACT(g.y[0], fy(1.5, 0.5));
  struct three more = {1, 10, 100};
  struct lanes3 h = __enzyme_autodiff_lanes3((void *)f, enzyme_width, 3, enzyme_out, 1.5, enzyme_out, 0.5, more);
  EXACT(h.x[2], 100 * fx(1.5, 0.5));
  EXACT(h.y[1], 10 * fy(1.5, 0.5));
}
void test_adjoints_of_lanes_in_two_calls(void) {
  void *tape = __enzyme_augmentfwd((void *)f, enzyme_width, 2, enzyme_noret, enzyme_out, 1.5, enzyme_out, 0.5);
  struct two seeds = {1, 10};
  struct lanes g = __enzyme_reverse_lanes((void *)f, enzyme_width, 2, enzyme_out, 1.5, enzyme_out, 0.5, seeds, tape);
  EXACT(g.x[0], fx(1.5, 0.5));
  EXACT(g.x[1], 10 * fx(1.5, 0.5));
  tape = __enzyme_augmentfwd((void *)f, enzyme_width, 3, enzyme_noret, enzyme_out, 1.5, enzyme_out, 0.5);
  struct three more = {1, 10, 100};
  struct lanes3 h = __enzyme_reverse_lanes3((void *)f, enzyme_width, 3, enzyme_out, 1.5, enzyme_out, 0.5, more, tape);
  EXACT(h.x[2], 100 * fx(1.5, 0.5));
  EXACT(h.y[1], 10 * fy(1.5, 0.5));
  tape = __enzyme_augmentfwd((void *)f, enzyme_width, 2, enzyme_noret, enzyme_out, 1.5, enzyme_out, 0.5);
  g = __enzyme_reverse_lanes((void *)f, enzyme_width, 2, enzyme_out, 1.5, enzyme_out, 0.5, 1.0, 10.0, tape);
  EXACT(g.y[1], 10 * fy(1.5, 0.5));
}

static struct two pair(double x) {
  struct two r = {x * x, x * x * x};
  return r;
}
void test_the_adjoint_of_a_structure(void) {
  EXACT(__enzyme_autodiff((void *)pair, 2.0), 4 + 12);
  struct two seed = {10, 100};
  EXACT(__enzyme_autodiff((void *)pair, 2.0, seed), 40 + 1200);
  void *tape = __enzyme_augmentfwd((void *)pair, enzyme_noret, 2.0);
  EXACT(__enzyme_reverse((void *)pair, 2.0, seed, tape), 40 + 1200);
}
static float single(float x, float *y) { return x * x * y[0]; }
extern float __enzyme_autodiff_float(void *, ...);
void test_a_single_precision_adjoint(void) {
  float y = 3, dy = 0;
  EXACT_FLOAT(__enzyme_autodiff_float((void *)single, 2.0f, &y, &dy, 0.5f), 6);
  EXACT_FLOAT(dy, 2);
}

void test_arguments_and_adjoints_by_address(void) {
  double x = 1.5, y = 0.5, seed = 3, tangent = 2;
  struct two g = __enzyme_autodiff_two((void *)f, enzyme_byref, sizeof x, &x, enzyme_byref, 8, enzyme_out, &y);
  EXACT(g.a, fx(x, y));
  EXACT(g.b, fy(x, y));
  EXACT(__enzyme_fwddiff((void *)f, enzyme_byref, 8, enzyme_dup, &x, 2.0, enzyme_const, y), 2 * fx(x, y));
  EXACT(__enzyme_fwddiff((void *)f, enzyme_byref, 8, enzyme_dup, &x, &tangent, enzyme_const, y), 2 * fx(x, y));
  g = __enzyme_autodiff_two((void *)f, x, y, enzyme_byref, 8, &seed);
  EXACT(g.a, 3 * fx(x, y));
  void *tape = __enzyme_augmentfwd((void *)f, enzyme_noret, enzyme_byref, 8, &x, y);
  g = ((struct two(*)(void *, ...))__enzyme_autodiff_two)((void *)f, x, y);
  __enzyme_reverse_void((void *)f, x, y, enzyme_byref, 8, &seed, tape);
}

static void rows(const double *in, double *out, int n) {
  for (int i = 0; i < n; i++) out[i] = in[i] * in[(i + 1) % n];
}
void test_strides_in_two_calls(void) {
  double in[3] = {1, 2, 3}, din[6] = {0}, out[3], dout[6] = {1, 0, 0, 0, 1, 0};
  char tape[8];
  __enzyme_augmentfwd((void *)rows, enzyme_width, 2, enzyme_allocated, 8, enzyme_tape, tape, enzyme_dupv, sizeof(double[3]), in, din, enzyme_dupv,
                      sizeof(double[3]), out, dout, enzyme_const, 3);
  in[0] = in[1] = in[2] = 1e9;
  __enzyme_reverse_void((void *)rows, enzyme_width, 2, enzyme_allocated, 8, enzyme_tape, tape, enzyme_dupv, sizeof(double[3]), in, din, enzyme_dupv,
                        sizeof(double[3]), out, dout, enzyme_const, 3);
  EXACT(din[0], 2);
  EXACT(din[1], 1);
  EXACT(din[3 + 1], 3);
  EXACT(din[3 + 2], 2);
  EXACT(din[2], 0);
}
