// Functions of structures whose derivatives are given by the program: in registers, in memory, coerced by the ABI; templates.
int enzyme_width;
template <typename R, typename... T> R __enzyme_autodiff(void *, T...);
#define KEPT __attribute__((noinline))
struct two { double a, b; };
struct three { double a, b, c; };
struct two_floats { float a, b; };

KEPT static double volume(double x, double y, double z) { return x * y * z; }
static double augment_volume(double x, double y, double z) { return x * y * z; }
static three reverse_volume(double x, double y, double z, double d) { return {y * z * d, 2 * x * z * d, 3 * x * y * d}; }
void *__enzyme_register_gradient_volume[] = {(void *)volume, (void *)augment_volume, (void *)reverse_volume};
static double twice_volume(double x, double y, double z) { return volume(x, y, z) * 2; }

KEPT static three powers(double x) { return {x, x * x, x * x * x}; }
struct powers_result { double *tape; three value; };
static powers_result augment_powers(double x) { return {new double(x), {x, x * x, x * x * x}}; }
static double reverse_powers(double x, three d, double *tape) {
  double adjoint = d.a + 20 * *tape * d.b + 300 * d.c;
  delete tape;
  return adjoint;
}
void *__enzyme_register_gradient_powers[] = {(void *)powers, (void *)augment_powers, (void *)reverse_powers};
static double uses_powers(double x) {
  three p = powers(x);
  return p.a + 2 * p.b + 3 * p.c;
}

KEPT static two pair(double x) { return {x, x * x}; }
static two augment_pair(double x) { return {x, x * x}; }
static double reverse_pair(double x, two d) { return d.a * 11 + d.b * 13; }
void *__enzyme_register_gradient_pair[] = {(void *)pair, (void *)augment_pair, (void *)reverse_pair};
static double uses_pair(double x) {
  two p = pair(x);
  return p.a + 2 * p.b;
}

KEPT static two_floats floats(float x) { return {x, x * x}; }
static two_floats augment_floats(float x) { return {x, x * x}; }
static float reverse_floats(float x, two_floats d) { return d.a * 11 + d.b * 13; }
void *__enzyme_register_gradient_floats[] = {(void *)floats, (void *)augment_floats, (void *)reverse_floats};
static float uses_floats(float x) {
  two_floats p = floats(x);
  return p.a + 2 * p.b;
}

template <typename T> KEPT T cube(T x) { return x * x * x; }
template <typename T> struct rule {
  static T augment(T x) { return x * x * x; }
  static T reverse(T x, T d) { return 30 * x * x * d; }
  static void *const __enzyme_register_gradient_cube[3];
};
template <typename T>
void *const rule<T>::__enzyme_register_gradient_cube[3] = {(void *)static_cast<T (*)(T)>(cube), (void *)rule<T>::augment, (void *)rule<T>::reverse};
template struct rule<double>;
template struct rule<float>;
static double double_cube(double x) { return cube(x); }
static float float_cube(float x) { return cube(x); }

extern "C" {
void test_adjoints_returned_in_memory() {
  three g = __enzyme_autodiff<three>((void *)twice_volume, 2.0, 3.0, 5.0);
  EXACT(g.a, 30);
  EXACT(g.b, 40);
  EXACT(g.c, 36);
}
void test_a_result_in_memory() { EXACT(__enzyme_autodiff<double>((void *)uses_powers, 2.0), 1 + 80 + 900); }
void test_a_result_in_two_registers() { EXACT(__enzyme_autodiff<double>((void *)uses_pair, 2.0), 37); }
void test_a_result_in_one_register() { EXACT_FLOAT(__enzyme_autodiff<float>((void *)uses_floats, 2.0f), 37); }
void test_members_of_templates() {
  EXACT(__enzyme_autodiff<double>((void *)double_cube, 2.0), 120);
  EXACT_FLOAT(__enzyme_autodiff<float>((void *)float_cube, 2.0f), 120);
}
}
