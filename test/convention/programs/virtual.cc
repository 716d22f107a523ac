// Functions and classes that are known when the program runs, with the shadows that other tools ask for.
extern int enzyme_dup, enzyme_const, enzyme_out;
template <class R, class... T> R __enzyme_autodiff(void *, T...);
template <class T> T __enzyme_virtualreverse(T);

struct Model {
  double (*f)(double *);
  double scale;
};
__attribute__((noinline)) static double product(double *x) { return x[0] * x[1]; }
__attribute__((noinline)) static double sum(double *x) { return x[0] + 3 * x[1]; }
static double apply(Model *m, double *x) { return m->f(x) * m->scale; }
extern "C" void test_a_function_pointer_in_a_structure() {
  Model m{product, 2}, dm{(double (*)(double *))__enzyme_virtualreverse((void *)product), 0};
  double x[2] = {3, 4}, dx[2] = {0, 0};
  __enzyme_autodiff<void>((void *)apply, enzyme_dup, &m, &dm, enzyme_dup, x, dx);
  EXACT(dx[0], 8);
  EXACT(dx[1], 6);
  EXACT(dm.scale, 12);
  m.f = sum;
  dm.f = (double (*)(double *))__enzyme_virtualreverse((void *)sum);
  dx[0] = dx[1] = 0;
  __enzyme_autodiff<void>((void *)apply, enzyme_dup, &m, &dm, enzyme_dup, x, dx);
  EXACT(dx[0], 2);
  EXACT(dx[1], 6);
}

struct Base {
  virtual double eval(double *x) = 0;
  double k;
};
struct Square : Base {
  double eval(double *x) override { return k * x[0] * x[0]; }
};
struct Line : Base {
  double eval(double *x) override { return k * x[0] + k * k; }
};
static double evaluate(Base *b, double *x) { return b->eval(x); }
extern "C" void test_virtual_methods() {
  Square s;
  s.k = 5;
  Square ds;
  ds.k = 0;
  *(void **)&ds = __enzyme_virtualreverse(*(void **)&s);
  double x[1] = {3}, dx[1] = {0};
  __enzyme_autodiff<void>((void *)evaluate, enzyme_dup, (Base *)&s, (Base *)&ds, enzyme_dup, x, dx);
  EXACT(dx[0], 30);
  EXACT(ds.k, 9);
  Line l;
  l.k = 5;
  Line dl = l;
  dl.k = 0;
  dx[0] = 0;
  __enzyme_autodiff<void>((void *)evaluate, enzyme_dup, (Base *)&l, (Base *)&dl, enzyme_dup, x, dx);
  EXACT(dx[0], 5);
  EXACT(dl.k, 3 + 2 * 5);
}

static double power(double *x, double k) { return x[0] * x[0] * k; }
extern "C" void test_the_pair_of_functions() {
  void **pair = (void **)__enzyme_virtualreverse((void *)power);
  struct Taped {
    void *tape;
    double value;
  };
  auto augmented = (Taped(*)(double *, double *, double))pair[0];
  auto reverse = (double (*)(double *, double *, double, double, void *))pair[1];
  double x[1] = {3}, dx[1] = {0};
  Taped t = augmented(x, dx, 5);
  EXACT(t.value, 45);
  EXACT(reverse(x, dx, 5, 10, t.tape), 90);
  EXACT(dx[0], 300);
}
