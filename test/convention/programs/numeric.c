// Programs as people differentiate them.
extern int enzyme_const, enzyme_dup, enzyme_dupnoneed, enzyme_out;
extern double __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
extern void __enzyme_autodiff_void(void *, ...);
extern float __enzyme_autodiff_float(void *, float);

static double special(double x) {
  return sin(x) * cos(2 * x) + tan(x / 3) + exp(-x * x) + log(x + 3) + sqrt(x + 4) + pow(x + 2, 1.7) + atan2(x, 2) + tanh(x) + asin(x / 4) +
         acos(x / 5) + sinh(x / 2) + cosh(x / 3) + cbrt(x + 5) + hypot(x, 2) + log1p(x * x) + expm1(x / 7) + erf(x) + fabs(x - 10) + fmin(x, 9) +
         fmax(x, -9) + pow(x + 2, 3);
}
void test_functions_of_the_c_library(void) {
  for (double x = -1.5; x < 2; x += 0.4) {
    CLOSE(__enzyme_autodiff((void *)special, x), SLOPE(x, special(x)));
    CLOSE(__enzyme_fwddiff((void *)special, x, 1.0), SLOPE(x, special(x)));
  }
}
static float specialf(float x) { return sinf(x) * expf(x) + sqrtf(x) + powf(x, 2.5f); }
void test_functions_of_the_c_library_in_single_precision(void) {
  double x = 0.75;
  EXACT_FLOAT(__enzyme_autodiff_float((void *)specialf, 0.75f), sin(x) * exp(x) + cos(x) * exp(x) + 0.5 / sqrt(x) + 2.5 * pow(x, 1.5));
}

static double factorial_like(double x, int n) { return n <= 0 ? 1 : (x + n) * factorial_like(x * 0.9, n - 1); }
void test_recursion(void) {
  double x = 0.7;
  CLOSE(__enzyme_autodiff((void *)factorial_like, x, 6), SLOPE(x, factorial_like(x, 6)));
  CLOSE(__enzyme_fwddiff((void *)factorial_like, x, 1.0, 6), SLOPE(x, factorial_like(x, 6)));
}

struct node { double value; struct node *next; };
static double list_sum(struct node *list) {
  double sum = 0;
  for (; list; list = list->next) sum += list->value * list->value;
  return sum;
}
static double build_and_sum(double x, int n) {
  struct node *head = 0;
  for (int i = 0; i < n; i++) {
    struct node *made = (struct node *)malloc(sizeof *made);
    made->value = x * i + sin(x);
    made->next = head;
    head = made;
  }
  double sum = list_sum(head);
  while (head) {
    struct node *next = head->next;
    free(head);
    head = next;
  }
  return sum;
}
void test_a_list_that_is_built_inside(void) {
  double x = 0.7;
  CLOSE(__enzyme_autodiff((void *)build_and_sum, x, 5), SLOPE(x, build_and_sum(x, 5)));
  CLOSE(__enzyme_fwddiff((void *)build_and_sum, x, 1.0, 5), SLOPE(x, build_and_sum(x, 5)));
}
void test_a_list_with_a_list_of_shadows(void) {
  struct node b = {3, 0}, a = {2, &b}, db = {0, 0}, da = {0, &db};
  __enzyme_autodiff((void *)list_sum, enzyme_dup, &a, &da);
  EXACT(da.value, 4);
  EXACT(db.value, 6);
}

enum { N = 4 };
static void multiply(const double *a, const double *b, double *c) {
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++) {
      double sum = 0;
      for (int k = 0; k < N; k++) sum += a[i * N + k] * b[k * N + j];
      c[i * N + j] = sum;
    }
}
static void fill(double *m, double by) {
  for (int i = 0; i < N * N; i++) m[i] = sin(i * by) + (i % (N + 1) == 0 ? 3 : 0);
}
void test_the_product_of_matrices(void) {
  double a[N * N], b[N * N], c[N * N], da[N * N] = {0}, db[N * N] = {0}, dc[N * N], seed[N * N];
  fill(a, 1.1), fill(b, 0.7), fill(dc, 0.3);
  memcpy(seed, dc, sizeof dc);
  __enzyme_autodiff_void((void *)multiply, enzyme_dup, a, da, enzyme_dup, b, db, enzyme_dupnoneed, c, dc);
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++) {
      double left = 0, right = 0;
      for (int k = 0; k < N; k++) left += seed[i * N + k] * b[j * N + k], right += a[k * N + i] * seed[k * N + j];
      EXACT(da[i * N + j], left);
      EXACT(db[i * N + j], right);
    }
}
/** Gaussian elimination with pivots, in place; the first component of the solution. */
static double solve(double *a, double *b) {
  for (int k = 0; k < N; k++) {
    int p = k;
    for (int i = k + 1; i < N; i++)
      if (fabs(a[i * N + k]) > fabs(a[p * N + k])) p = i;
    for (int j = 0; j < N; j++) {
      double t = a[k * N + j];
      a[k * N + j] = a[p * N + j], a[p * N + j] = t;
    }
    double t = b[k];
    b[k] = b[p], b[p] = t;
    for (int i = k + 1; i < N; i++) {
      double f = a[i * N + k] / a[k * N + k];
      for (int j = k; j < N; j++) a[i * N + j] -= f * a[k * N + j];
      b[i] -= f * b[k];
    }
  }
  for (int i = N - 1; i >= 0; i--) {
    for (int j = i + 1; j < N; j++) b[i] -= a[i * N + j] * b[j];
    b[i] /= a[i * N + i];
  }
  return b[0];
}
static double solution(const double *a, const double *b) {
  double m[N * N], v[N];
  memcpy(m, a, sizeof m);
  memcpy(v, b, sizeof v);
  return solve(m, v);
}
void test_a_linear_system(void) {
  double a[N * N], b[N] = {1, 2, 3, 4}, da[N * N] = {0}, db[N] = {0};
  fill(a, 1.3);
  __enzyme_autodiff((void *)solution, enzyme_dup, a, da, enzyme_dup, b, db);
  for (int i = 0; i < N * N; i++) CLOSE(da[i], SLOPE(a[i], solution(a, b)));
  for (int i = 0; i < N; i++) CLOSE(db[i], SLOPE(b[i], solution(a, b)));
}

static void lorenz(const double *y, double *dy, double rho) {
  dy[0] = 10 * (y[1] - y[0]);
  dy[1] = y[0] * (rho - y[2]) - y[1];
  dy[2] = y[0] * y[1] - 8.0 / 3 * y[2];
}
static double simulate(double rho, int steps) {
  double y[3] = {1, 1, 1}, h = 0.01;
  for (int s = 0; s < steps; s++) {
    double k[4][3], at[3];
    for (int stage = 0; stage < 4; stage++) {
      for (int i = 0; i < 3; i++) at[i] = y[i] + (stage == 0 ? 0 : (stage == 3 ? h : h / 2) * k[stage - 1][i]);
      lorenz(at, k[stage], rho);
    }
    for (int i = 0; i < 3; i++) y[i] += h / 6 * (k[0][i] + 2 * k[1][i] + 2 * k[2][i] + k[3][i]);
  }
  return y[0] * y[0] + y[2];
}
void test_an_ode_by_its_parameter(void) {
  double rho = 28;
  double forward = __enzyme_fwddiff((void *)simulate, rho, 1.0, 50);
  CLOSE(forward, SLOPE(rho, simulate(rho, 50)));
  CLOSE(__enzyme_autodiff((void *)simulate, rho, 50), forward);
}

static double until(double x) {
  double sum = 0, term = 1;
  for (int i = 1; term > 1e-14 && i < 1000; i++) sum += term, term *= x / i;
  return sum;
}
void test_a_loop_that_ends_by_its_data(void) {
  EXACT(__enzyme_autodiff((void *)until, 1.3), __enzyme_fwddiff((void *)until, 1.3, 1.0));
  CLOSE(__enzyme_autodiff((void *)until, 1.3), exp(1.3));
}
static double weighted_after_sort(double *v, int n) {
  for (int i = 1; i < n; i++)
    for (int j = i; j > 0 && v[j - 1] > v[j]; j--) {
      double t = v[j];
      v[j] = v[j - 1], v[j - 1] = t;
    }
  double sum = 0;
  for (int i = 0; i < n; i++) sum += (i + 1) * v[i];
  return sum;
}
void test_sorting_in_place(void) {
  double v[5] = {3, 1, 5, 2, 4}, dv[5] = {0};
  __enzyme_autodiff((void *)weighted_after_sort, v, dv, 5);
  const double rank[5] = {3, 1, 5, 2, 4};
  for (int i = 0; i < 5; i++) EXACT(dv[i], rank[i]);
}
