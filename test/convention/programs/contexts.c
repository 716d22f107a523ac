// Sets of shadows of variables, which a program names itself, and tables of variables with their shadows.
extern int enzyme_context, enzyme_width, enzyme_dup, enzyme_const, enzyme_noret;
extern void *__enzyme_context(int);
extern void *__enzyme_shadow(void *, void *, int);
extern void __enzyme_zero_shadows(void *);
extern double __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
extern void *__enzyme_augmentfwd(void *, ...);
extern double __enzyme_reverse(void *, ...);
struct two { double a, b; };
extern struct two __enzyme_fwddiff_two(void *, ...);
extern struct two __enzyme_autodiff_two(void *, ...);

double gain = 2, offset_unseen = 0.5;
struct { double low, high; } band = {1, 3};
double table[3] = {0.5, 1.5, 2.5};

static double polynomial(double x) { return gain * x * x + band.high * x + sin(table[1] * x) * offset_unseen; }

void test_adjoints_of_variables(void) {
  void *set = __enzyme_context(1);
  double *dgain = (double *)__enzyme_shadow(set, &gain, 0);
  double *dhigh = (double *)__enzyme_shadow(set, &band.high, 0);
  double *dtable = (double *)__enzyme_shadow(set, table, 0);
  double x = 1.25;
  for (int round = 1; round <= 2; round++) {
    // Added to, until they are cleared.
    double dx = __enzyme_autodiff((void *)polynomial, enzyme_context, set, x);
    CLOSE(dx, SLOPE(x, polynomial(x)));
    CLOSE(*dgain, round * SLOPE(gain, polynomial(x)));
    CLOSE(*dhigh, round * SLOPE(band.high, polynomial(x)));
    CLOSE(dtable[1], round * SLOPE(table[1], polynomial(x)));
    EXACT(dtable[0], 0);
  }
  __enzyme_zero_shadows(set);
  EXACT(*dgain + *dhigh + dtable[1], 0);
  __enzyme_autodiff((void *)polynomial, enzyme_context, set, x);
  CLOSE(*dgain, SLOPE(gain, polynomial(x)));
}

void test_tangents_of_variables(void) {
  void *set = __enzyme_context(1);
  *(double *)__enzyme_shadow(set, &gain, 0) = 1;
  *(double *)__enzyme_shadow(set, &table[1], 0) = 0.5;
  double x = 0.75;
  double t = __enzyme_fwddiff((void *)polynomial, enzyme_context, set, x, 2.0);
  CLOSE(t, 2 * SLOPE(x, polynomial(x)) + SLOPE(gain, polynomial(x)) + 0.5 * SLOPE(table[1], polynomial(x)));
  // Outside of the set the variables have no tangents.
  CLOSE(__enzyme_fwddiff((void *)polynomial, x, 1.0), SLOPE(x, polynomial(x)));
}

void test_sets_do_not_meet(void) {
  void *one = __enzyme_context(1), *two = __enzyme_context(2);
  double *first = (double *)__enzyme_shadow(one, &gain, 0);
  double *lane0 = (double *)__enzyme_shadow(two, &gain, 0), *lane1 = (double *)__enzyme_shadow(two, &gain, 1);
  double *high1 = (double *)__enzyme_shadow(two, &band.high, 1);
  double x = 1.5;
  *first = 7, *lane0 = 1, *lane1 = 0, *high1 = 1;
  struct two t = __enzyme_fwddiff_two((void *)polynomial, enzyme_context, two, x, 0.0, 1.0);
  CLOSE(t.a, SLOPE(gain, polynomial(x)));
  CLOSE(t.b, SLOPE(x, polynomial(x)) + SLOPE(band.high, polynomial(x)));
  EXACT(*first, 7);
  __enzyme_zero_shadows(two);
  __enzyme_autodiff_two((void *)polynomial, enzyme_context, two, enzyme_width, 2, x, 1.0, 10.0);
  CLOSE(*lane0, SLOPE(gain, polynomial(x)));
  CLOSE(*lane1, 10 * SLOPE(gain, polynomial(x)));
  CLOSE(*high1, 10 * SLOPE(band.high, polynomial(x)));
  EXACT(*first, 7);
}

static double cubic(double x) { return gain * x * x * x; }
static double slope_within(double x) {
  void *inner = __enzyme_context(1);
  *(double *)__enzyme_shadow(inner, &gain, 0) = 0;
  return __enzyme_autodiff((void *)cubic, enzyme_context, inner, x);
}
void test_a_derivative_of_a_derivative(void) {
  void *outer = __enzyme_context(1);
  double *dgain = (double *)__enzyme_shadow(outer, &gain, 0);
  *dgain = 0;
  EXACT(__enzyme_fwddiff((void *)slope_within, enzyme_context, outer, 2.0, 1.0), 6 * gain * 2);
  *dgain = 1;
  EXACT(__enzyme_fwddiff((void *)slope_within, enzyme_context, outer, 2.0, 0.0), 3 * 2.0 * 2.0);
}

// The tangent of an adjoint lies in the shadow of a shadow.
static double slope_of(double x, double *dgain) {
  void *inner = __enzyme_context(1);
  double *adjoint = (double *)__enzyme_shadow(inner, &gain, 0);
  *adjoint = 0;
  double dx = __enzyme_autodiff((void *)cubic, enzyme_context, inner, x);
  *dgain = *adjoint;
  return dx;
}
void test_the_tangent_of_an_adjoint(void) {
  double dgain = 0, tangent = 0;
  EXACT(__enzyme_fwddiff((void *)slope_of, 2.0, 1.0, enzyme_dup, &dgain, &tangent), 6 * gain * 2);
  EXACT(dgain, 8);
  EXACT(tangent, 12);
}

static double scaled(double x) {
  gain = gain * x;
  return gain * gain;
}
void test_a_variable_that_is_written(void) {
  void *set = __enzyme_context(1);
  double *dgain = (double *)__enzyme_shadow(set, &gain, 0);
  const double before = gain;
  *dgain = 0;
  double dx = __enzyme_autodiff((void *)scaled, enzyme_context, set, 3.0);
  EXACT(gain, before * 3);
  gain = before;
  EXACT(dx, 2 * before * before * 3);
  EXACT(*dgain, 2 * before * 9);
  *dgain = 0.5;
  EXACT(__enzyme_fwddiff((void *)scaled, enzyme_context, set, 3.0, 1.0), 2 * before * 3 * (before + 0.5 * 3));
  EXACT(*dgain, before + 0.5 * 3);
  gain = before;
}

void test_two_calls_with_a_tape(void) {
  void *set = __enzyme_context(1);
  double *dgain = (double *)__enzyme_shadow(set, &gain, 0);
  __enzyme_zero_shadows(set);
  void *tape = __enzyme_augmentfwd((void *)cubic, enzyme_context, set, enzyme_noret, 2.0);
  EXACT(__enzyme_reverse((void *)cubic, enzyme_context, set, 2.0, 10.0, tape), 10 * 3 * gain * 4);
  EXACT(*dgain, 80);
}

static double weight = 4, weight_shadow, *unused;
double bias = 1, bias_shadow;
void *__enzyme_shadow_globals[][2] = {{&weight, &weight_shadow}, {&bias, &bias_shadow}};
static double affine(double x) { return weight * weight * x + bias * x; }
void test_a_table_of_shadows(void) {
  weight_shadow = 1, bias_shadow = 0;
  EXACT(__enzyme_autodiff((void *)affine, 3.0), 17);
  EXACT(weight_shadow, 1 + 24);
  EXACT(bias_shadow, 3);
  weight_shadow = 0.5, bias_shadow = 2;
  EXACT(__enzyme_fwddiff((void *)affine, 3.0, 1.0), 17 + 12 + 6);
}
double rate = 2, rate_shadow;
void *__enzyme_shadow_global_rate[2] = {&rate, &rate_shadow};
static double decay(double x) { return exp(-rate * x); }
void test_a_pair(void) {
  rate_shadow = 0;
  EXACT(__enzyme_autodiff((void *)decay, 0.5), -2 * exp(-1.0));
  EXACT(rate_shadow, -0.5 * exp(-1.0));
}
