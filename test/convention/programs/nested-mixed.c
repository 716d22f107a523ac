// Derivatives of derivatives three deep, in all mixes of modes, of numbers and of memory; several directions and two calls inside.
extern int enzyme_const, enzyme_dup, enzyme_out, enzyme_width, enzyme_noret, enzyme_dupnoneed, enzyme_dupv, enzyme_primal_return;
extern double __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
extern void __enzyme_autodiff_void(void *, ...);
extern void __enzyme_fwddiff_void(void *, ...);
extern void *__enzyme_augmentfwd(void *, ...);
extern double __enzyme_reverse(void *, ...);
extern double __enzyme_fwdsplit(void *, ...);
struct two { double a, b; };
extern struct two __enzyme_fwddiff_two(void *, ...);
extern struct two __enzyme_autodiff_two(void *, ...);

static double f(double x) {
  double s = x;
  for (int i = 0; i < 3; i++) s = s * sin(x + s * 0.1) + x * x;
  return s;
}
#define F(OF, NAME) static double NAME(double x) { return __enzyme_fwddiff((void *)OF, x, 1.0); }
#define R(OF, NAME) static double NAME(double x) { return __enzyme_autodiff((void *)OF, x); }
F(f, df) R(f, rf)
F(df, dff) R(df, rdf) F(rf, drf) R(rf, rrf)
F(dff, ddff) R(dff, rdff) F(rdf, drdf) R(rdf, rrdf) F(drf, ddrf) R(drf, rdrf) F(rrf, drrf) R(rrf, rrrf)
void test_three_deep(void) {
  double x = 0.4;
  double first = SLOPE(x, f(x)), second = SLOPE(x, df(x)), third = SLOPE(x, dff(x));
  CLOSE(df(x), first);
  EXACT(rf(x), df(x));
  CLOSE(dff(x), second);
  EXACT(rdf(x), dff(x));
  EXACT(drf(x), dff(x));
  EXACT(rrf(x), dff(x));
  CLOSE(ddff(x), third);
  EXACT(rdff(x), ddff(x));
  EXACT(drdf(x), ddff(x));
  EXACT(rrdf(x), ddff(x));
  EXACT(ddrf(x), ddff(x));
  EXACT(rdrf(x), ddff(x));
  EXACT(drrf(x), ddff(x));
  EXACT(rrrf(x), ddff(x));
}

/** Of memory: the second and third derivatives of a sum of products, by rows. */
static double energy(const double *x, int n) {
  double e = 0, p = 1;
  for (int i = 0; i < n; i++) {
    p *= x[i];
    e += p * x[i] + sin(x[i] * x[(i + 1) % n]);
  }
  return e;
}
static void gradient(const double *x, double *g, int n) {
  for (int i = 0; i < n; i++) g[i] = 0;
  __enzyme_autodiff_void((void *)energy, enzyme_dup, x, g, enzyme_const, n);
}
static void forward_gradient(const double *x, double *g, int n) {
  for (int i = 0; i < n; i++) {
    double e[4] = {0};
    e[i] = 1;
    g[i] = __enzyme_fwddiff((void *)energy, enzyme_dup, x, e, enzyme_const, n);
  }
}
#define SECOND(GRADIENT, PRODUCT)                                                                                              \
  static void PRODUCT##_forward(const double *x, const double *v, double *h, int n) {                                          \
    double g[4];                                                                                                                \
    __enzyme_fwddiff_void((void *)GRADIENT, enzyme_dup, x, v, enzyme_dupnoneed, g, h, enzyme_const, n);                         \
  }                                                                                                                             \
  static void PRODUCT##_reverse(const double *x, const double *v, double *h, int n) {                                          \
    double g[4], seed[4];                                                                                                       \
    for (int i = 0; i < n; i++) seed[i] = v[i], h[i] = 0;                                                                        \
    __enzyme_autodiff_void((void *)GRADIENT, enzyme_dup, x, h, enzyme_dupnoneed, g, seed, enzyme_const, n);                     \
  }
SECOND(gradient, product)
SECOND(forward_gradient, forward_product)
void test_hessians_of_memory(void) {
  double x[4] = {0.5, 1.25, -0.75, 1}, v[4] = {1, -2, 0.5, 3}, h[4][4];
  product_forward(x, v, h[0], 4);
  product_reverse(x, v, h[1], 4);
  forward_product_forward(x, v, h[2], 4);
  forward_product_reverse(x, v, h[3], 4);
  for (int i = 0; i < 4; i++) {
    double y[4], g[4], t = 0;
    CLOSE(h[0][i], SLOPE(t, (memcpy(y, x, sizeof x), ({ for (int k = 0; k < 4; k++) y[k] += t * v[k]; }), gradient(y, g, 4), g[i])));
    for (int k = 1; k < 4; k++) EXACT(h[k][i], h[0][i]);
  }
}
static double curvature_forward(const double *x, const double *v, int n) {
  double h[4], s = 0;
  product_forward(x, v, h, n);
  for (int i = 0; i < n; i++) s += h[i] * v[i];
  return s;
}
static double curvature_reverse(const double *x, const double *v, int n) {
  double h[4], s = 0;
  product_reverse(x, v, h, n);
  for (int i = 0; i < n; i++) s += h[i] * v[i];
  return s;
}
void test_third_derivatives_of_memory(void) {
  double x[4] = {0.5, 1.25, -0.75, 1}, v[4] = {1, -2, 0.5, 3}, a[4] = {0}, b[4] = {0};
  __enzyme_autodiff_void((void *)curvature_forward, enzyme_dup, x, a, enzyme_const, v, enzyme_const, 4);
  __enzyme_autodiff_void((void *)curvature_reverse, enzyme_dup, x, b, enzyme_const, v, enzyme_const, 4);
  for (int i = 0; i < 4; i++) {
    double e[4] = {0};
    e[i] = 1;
    EXACT(a[i], b[i]);
    EXACT(__enzyme_fwddiff((void *)curvature_forward, enzyme_dup, x, e, enzyme_const, v, enzyme_const, 4), a[i]);
    EXACT(__enzyme_fwddiff((void *)curvature_reverse, enzyme_dup, x, e, enzyme_const, v, enzyme_const, 4), a[i]);
    double *at = &x[i];
    CLOSE(a[i], SLOPE(*at, curvature_forward(x, v, 4)));
  }
}

/** Several directions inside. */
static double area(double x, double y) { return x * x * y + sin(x * y); }
static double gradient_square(double x, double y) {
  struct two g = __enzyme_fwddiff_two((void *)area, enzyme_width, 2, enzyme_dup, x, 1.0, 0.0, enzyme_dup, y, 0.0, 1.0);
  return g.a * g.a + g.b * g.b;
}
static double gradient_square_reverse(double x, double y) {
  struct two g = __enzyme_autodiff_two((void *)area, x, y);
  return g.a * g.a + g.b * g.b;
}
void test_several_directions_inside(void) {
  double x = 0.75, y = 1.5;
  struct two a = __enzyme_autodiff_two((void *)gradient_square, x, y), b = __enzyme_autodiff_two((void *)gradient_square_reverse, x, y);
  CLOSE(a.a, SLOPE(x, gradient_square(x, y)));
  CLOSE(a.b, SLOPE(y, gradient_square(x, y)));
  EXACT(b.a, a.a);
  EXACT(b.b, a.b);
  struct two c = __enzyme_fwddiff_two((void *)gradient_square, enzyme_width, 2, x, 1.0, 0.0, y, 0.0, 1.0);
  struct two d = __enzyme_fwddiff_two((void *)gradient_square_reverse, enzyme_width, 2, x, 1.0, 0.0, y, 0.0, 1.0);
  EXACT(c.a, a.a);
  EXACT(c.b, a.b);
  EXACT(d.a, a.a);
  EXACT(d.b, a.b);
}

/** Two calls inside. */
static double product_of(const double *x, int n, double k) {
  double p = k;
  for (int i = 0; i < n; i++) p *= x[i] + k;
  return p;
}
static double by_two_calls(double t, int n) {
  double x[4], d[4] = {0};
  for (int i = 0; i < n; i++) x[i] = t * (i + 1);
  void *tape = __enzyme_augmentfwd((void *)product_of, enzyme_noret, enzyme_dup, x, d, enzyme_const, n, enzyme_out, t);
  double s = __enzyme_reverse((void *)product_of, enzyme_dup, x, d, enzyme_const, n, enzyme_out, t, 2.0, tape);
  for (int i = 0; i < n; i++) s += d[i] * d[i];
  return s;
}
void test_two_calls_inside(void) {
  double t = 0.5;
  double expected = SLOPE(t, by_two_calls(t, 3));
  CLOSE(__enzyme_fwddiff((void *)by_two_calls, t, 1.0, 3), expected);
  CLOSE(__enzyme_autodiff((void *)by_two_calls, t, 3), expected);
}
