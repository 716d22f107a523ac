// Structures by value, as the machine's calling convention passes them: in registers, in parts, in memory.
extern int enzyme_const, enzyme_dup, enzyme_out, enzyme_interleave;
struct two { double a, b; };
struct pair_of_floats { float a, b; };
struct big { double at[5]; };
struct mixed { double x; long n; };
extern double __enzyme_autodiff(void *, ...);
extern struct two __enzyme_autodiff_two(void *, ...);
extern struct two __enzyme_autodiff_struct(void *, struct two);
extern struct pair_of_floats __enzyme_autodiff_floats(void *, struct pair_of_floats);
extern float __enzyme_fwddiff_floats(void *, int, struct pair_of_floats, int, struct pair_of_floats);
extern double __enzyme_fwddiff(void *, ...);
extern double __enzyme_fwddiff_big(void *, int, struct big, struct big);

static double of_two(struct two p) { return p.a * p.a * p.b; }
void test_two_doubles_are_two_numbers(void) {
  struct two p = {3, 5}, g = __enzyme_autodiff_two((void *)of_two, p);
  EXACT(g.a, 30);
  EXACT(g.b, 9);
  g = __enzyme_autodiff_two((void *)of_two, enzyme_out, p);
  EXACT(g.a, 30);
  EXACT(g.b, 9);
  g = __enzyme_autodiff_struct((void *)of_two, p);
  EXACT(g.a, 30);
  EXACT(g.b, 9);
}
static float of_floats(struct pair_of_floats p) { return p.a * p.a * p.b; }
void test_two_floats_are_one_vector(void) {
  struct pair_of_floats p = {3, 5}, dp = {1, 10}, g = __enzyme_autodiff_floats((void *)of_floats, p);
  EXACT_FLOAT(g.a, 30);
  EXACT_FLOAT(g.b, 9);
  EXACT_FLOAT(__enzyme_fwddiff_floats((void *)of_floats, enzyme_dup, p, enzyme_interleave, dp), 30 + 90);
}
static double of_mixed(struct mixed m) { return m.x * m.x * m.n; }
void test_a_number_and_an_integer(void) {
  struct mixed m = {3, 7};
  EXACT(__enzyme_autodiff((void *)of_mixed, m), 42);
}
static double of_big(struct big b) { return b.at[0] * b.at[1] + b.at[4] * b.at[4]; }
void test_a_big_structure_with_its_tangent(void) {
  struct big b = {{1, 2, 3, 4, 5}}, db = {{1, 10, 0, 0, 100}};
  EXACT(__enzyme_fwddiff_big((void *)of_big, enzyme_dup, b, db), 2 + 10 + 1000);
}
void test_a_constant_big_structure(void) {
  struct big b = {{1, 2, 3, 4, 5}};
  extern double __enzyme_autodiff_const_big(void *, int, struct big, int, double);
  extern double scaled_big(struct big, double);
  EXACT(__enzyme_autodiff_const_big((void *)scaled_big, enzyme_const, b, enzyme_out, 2.0), 2 + 2 * 2.0 * 25);
}
double scaled_big(struct big b, double x) { return of_big(b) + x * x * b.at[4] * b.at[4] - b.at[4] * b.at[4] + x * b.at[1]; }
struct particle { double position[3], velocity[3]; int kind; };
static double kinetic(const struct particle *all, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++)
    for (int k = 0; k < 3; k++) sum += all[i].kind * all[i].velocity[k] * all[i].velocity[k];
  return sum;
}
void test_an_array_of_structures(void) {
  struct particle all[2] = {{{0}, {1, 2, 3}, 2}, {{0}, {4, 5, 6}, 3}}, shadow[2];
  memset(shadow, 0, sizeof shadow);
  __enzyme_autodiff((void *)kinetic, all, shadow, 2);
  for (int i = 0; i < 2; i++)
    for (int k = 0; k < 3; k++) {
      EXACT(shadow[i].velocity[k], 2 * all[i].kind * all[i].velocity[k]);
      EXACT(shadow[i].position[k], 0);
    }
}
static double of_two_and_one(struct two p, double k) { return p.a * p.a * p.b * k; }
void test_one_marker_for_a_structure_in_parts(void) {
  struct two p = {3, 5}, dp = {1, 10};
  EXACT(__enzyme_autodiff((void *)of_two_and_one, enzyme_const, p, enzyme_out, 2.0, enzyme_interleave), 45);
  EXACT(__enzyme_fwddiff((void *)of_two_and_one, enzyme_dup, p, enzyme_const, 2.0, enzyme_interleave, dp), 2 * (30 + 90));
}
