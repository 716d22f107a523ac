// C++: templates, operators, references, lambdas, std::array and its algorithms.

// biome-ignore-all format: one row, one line

import { gradients } from '../harness/gradients';
import { int } from '../harness/point';
import { cpp } from '../harness/row';

gradients([
  ['template', cpp`template <class T> T square(T x) { return x * x; }
    extern "C" double f(double x, double y) { return square(x) * square(y); }`, [0.5, 0.7]],
  ['recursive template', cpp`template <int n> double power(double x) { if constexpr (n == 0) return 1; else return x * power<n - 1>(x); }
    extern "C" double f(double x) { return power<5>(x); }`, [0.8]],
  ['operators', cpp`struct V { double x, y; V operator+(V o) const { return {x + o.x, y + o.y}; } V operator*(double a) const { return {x * a, y * a}; } double operator|(V o) const { return x * o.x + y * o.y; } };
    extern "C" double f(double x, double y) { V a{x, y}, b{y, 2}; V s = a; for (int i = 0; i < 3; i++) s = s * 0.5 + b * x; return s | a; }`, [0.5, 0.7]],
  ['std::array', cpp`extern "C" double f(double x, double y) { std::array<double, 4> a{x, y, x * y, 1}; double s = 0; for (double v : a) s += v * v; a[1] = s; return a[1] * a.at(0) + a.back(); }`, [0.5, 0.7]],
  ['std::array of std::array', cpp`extern "C" double f(double x, double y) { std::array<std::array<double, 2>, 2> m{{{x, y}, {1, x * y}}}; auto t = m; for (size_t i = 0; i < 2; i++) for (size_t j = 0; j < 2; j++) m[i][j] = t[j][i] * t[i][i]; return m[0][1] * m[1][0] + m[1][1]; }`, [0.5, 0.7]],
  ['references', cpp`static void grow(double& a, const double& b) { a = a * b + a; }
    extern "C" double f(double x, double y) { double s = x; grow(s, y); grow(s, x); grow(s, s); return s; }`, [0.5, 0.7]],
  ['reference chosen at run time', cpp`extern "C" double f(double x, double y) { double a = x, b = y; double& r = a > b ? a : b; r = r * r + a; return a * b; }`, [0.5, 0.7]],
  ['lambda by value', cpp`extern "C" double f(double x, double y) { auto g = [=](double t) { return t * y + x; }; return g(g(x)); }`, [0.5, 0.7]],
  ['lambda by reference', cpp`extern "C" double f(double x, double y) { double s = x; auto g = [&](double t) { s = s * t + y; }; for (int i = 0; i < 4; i++) g(0.5 + i * x); return s; }`, [0.5, 0.7]],
  ['function taking a lambda', cpp`template <class F> double integrate(F g, double a, double b, int n) { double h = (b - a) / n, s = 0; for (int i = 0; i < n; i++) s += g(a + (i + 0.5) * h); return s * h; }
    extern "C" double f(double x, double y) { return integrate([&](double t) { return std::sin(t * x) * y; }, 0, y, 8); }`, [0.5, 0.7]],
  ['std::accumulate and std::inner_product', cpp`extern "C" double f(const double* x, int n) { return std::accumulate(x, x + n, 1.0, [](double a, double b) { return a * 0.5 + b * b; }) * std::inner_product(x, x + n, x, 0.0); }`, [[0.5, 0.7, -1], int(3)]],
  ['std::transform', cpp`extern "C" void f(const double* x, double* y, int n) { std::transform(x, x + n, y, [](double v) { return std::exp(v) * v; }); }`, [[0.5, 0.7, -1], [9, 9, 9], int(3)], { returns: 'void' }],
  ['std::max and std::clamp', cpp`extern "C" double f(double x, double y) { return std::max(x, y) * std::min(x, y * 2) + std::clamp(x, 0.0, 1.0) * y + std::clamp(y, -1.0, 0.25); }`, [0.5, 0.7]],
  ['std::swap', cpp`extern "C" double f(double x, double y) { double a = x, b = y; for (int i = 0; i < 3; i++) { a = a * b; std::swap(a, b); } return a + b * b; }`, [0.5, 0.7]],
  ['std::sort', cpp`extern "C" double f(double* x, int n) { std::sort(x, x + n); double s = 0; for (int i = 0; i < n; i++) s = s * 0.5 + x[i] * x[i]; return s; }`, [[0.5, 3, -1, 0.7], int(4)], { forwardOnly: 'introsort recurses' }],
  ['class with a constructor', cpp`class Line { double a, b; public: Line(double x, double y) : a(x * y), b(x + y) {} double at(double t) const { return a * t + b; } };
    extern "C" double f(double x, double y) { Line l(x, y), m(y, l.at(x)); return l.at(m.at(y)); }`, [0.5, 0.7]],
  ['inheritance without virtual calls', cpp`struct Base { double s; double scale(double t) const { return s * t; } }; struct Wide : Base { double w; Wide(double a, double b) : Base{a}, w(b) {} double area(double t) const { return scale(t) * w; } };
    extern "C" double f(double x, double y) { Wide v(x, y); return v.area(x) + v.area(y); }`, [0.5, 0.7]],
  ['expression templates', cpp`template <class A, class B> struct Sum { const A& a; const B& b; double operator[](int i) const { return a[i] + b[i] * 0.5; } };
    struct Vec { double d[3]; double operator[](int i) const { return d[i]; } }; template <class A, class B> Sum<A, B> add(const A& a, const B& b) { return {a, b}; }
    extern "C" double f(double x, double y) { Vec a{{x, y, 1}}, b{{y, x * y, x}}; auto e = add(a, b); auto g = add(e, a); double s = 1; for (int i = 0; i < 3; i++) s *= g[i]; return s; }`, [0.5, 0.7]],
  ['dual numbers', cpp`template <class T> struct Dual { T v, d; }; template <class T> Dual<T> operator*(Dual<T> a, Dual<T> b) { return {a.v * b.v, a.v * b.d + a.d * b.v}; } template <class T> Dual<T> sin(Dual<T> a) { return {std::sin(a.v), std::cos(a.v) * a.d}; }
    extern "C" double f(double x) { Dual<double> a{x, 1}; auto r = sin(a * a) * a; return r.d; }`, [0.7]],
  ['small matrix class', cpp`template <int n> struct Matrix { double a[n][n]; Matrix operator*(const Matrix& o) const { Matrix r{}; for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) for (int k = 0; k < n; k++) r.a[i][j] += a[i][k] * o.a[k][j]; return r; } };
    extern "C" double f(double x, double y) { Matrix<2> m{{{x, y}, {1, x * y}}}; auto p = m * m * m; return p.a[0][1] + p.a[1][1]; }`, [0.5, 0.7]],
  ['const reference bound to a temporary', cpp`extern "C" double f(double x, double y) { const double& r = x * y; double s = r; s += r * r; return s; }`, [0.5, 0.7]],
  ['structured binding and std::pair', cpp`static std::pair<double, double> split(double x) { return {std::floor(x), x - std::floor(x)}; }
    extern "C" double f(double x, double y) { auto [i, r] = split(x); return i * y + r * r; }`, [3.4, 0.7]],
  ['constexpr table', cpp`static constexpr std::array<double, 4> weights{1, 0.5, 0.25, 0.125};
    extern "C" double f(const double* x) { double s = 0; for (size_t i = 0; i < weights.size(); i++) s += weights[i] * x[i] * x[i]; return s; }`, [[1, 2, 3, 4]]],
  ['enum class switch', cpp`enum class Op { add, mul, sine }; static double apply(Op o, double a, double b) { switch (o) { case Op::add: return a + b; case Op::mul: return a * b; case Op::sine: return std::sin(a); } return 0; }
    extern "C" double f(double x, double y) { double s = x; for (int i = 0; i < 6; i++) s = apply(static_cast<Op>(i % 3), s, y); return s; }`, [0.5, 0.7]],
  ['virtual functions', cpp`struct shape { virtual double area(double s) const = 0; virtual ~shape() {} }; struct square : shape { double a; square(double a) : a(a) {} double area(double s) const override { return a * a * s; } }; struct disc : shape { double r; disc(double r) : r(r) {} double area(double s) const override { return 3 * r * r + s; } };
    __attribute__((noinline)) static double total(const shape* const* p, int n, double s) { double t = 0; for (int i = 0; i < n; i++) t += p[i]->area(s) * (t + 1); return t; }
    extern "C" double f(double x, double y) { square a(x); disc b(y); square c(x * y); const shape* p[] = { &a, &b, &c }; return total(p, 3, x); }`, [0.6, 0.9]],
  ['virtual functions of allocated objects', cpp`struct term { virtual double eval(double x) = 0; virtual ~term() {} }; struct lin : term { double a; lin(double a) : a(a) {} double eval(double x) override { return a * x; } }; struct quad : term { double a; quad(double a) : a(a) {} double eval(double x) override { a *= 1.5; return a * x * x; } };
    extern "C" double f(double x, double y, int n) { term* t = n > 1 ? (term*)new quad(y) : new lin(y); double s = t->eval(x) + t->eval(x * x); delete t; return s; }`, [0.6, 0.9, int(2)]],
  ['std::function with a captured number, copied', cpp`extern "C" double f(double x, double y) { std::function<double(double)> g = [y](double t) { return t * y; }; auto h = g;
    for (int i = 0; i < 2; i++) g = [g, x](double t) { return g(t) * x + t; }; return g(x) + h(y); }`, [0.6, 0.7]],
  ['function object copied by a function of its own, then moved', cpp`union any { void* p; char bytes[16]; }; struct scale { double y; }; struct shift { double* y; };
    static double scaled(const any& a, double t) { return t * ((const scale*)a.bytes)->y; } static double shifted(const any& a, double t) { return t + **(double* const*)a.bytes; }
    static void copy_scale(any& a, const any& b) { new (a.bytes) scale(*(const scale*)b.bytes); } static void copy_shift(any& a, const any& b) { *(double**)a.bytes = new double(**(double* const*)b.bytes); }
    struct fn { any a; double (*call)(const any&, double); void (*copy)(any&, const any&);
      fn(double y) : call(scaled), copy(copy_scale) { new (a.bytes) scale{y}; } fn(double* y) : call(shifted), copy(copy_shift) { a.p = y; }
      fn(const fn& o) : call(o.call), copy(o.copy) { copy(a, o.a); } fn(fn&& o) : a(o.a), call(o.call), copy(o.copy) {} };
    extern "C" double f(double x, double y, int n) { double z = x * y; fn g(y), h(&z), i(n > 1 ? g : h), j(std::move(i)); double s = j.call(j.a, x); if (n < 2) delete *(double**)j.a.bytes; return s; }`, [0.6, 0.7, int(2)], { mayRefuse: 'unsupported-instruction' }],
  ['std::function', cpp`static double twice(const std::function<double(double)>& g, double x) { return g(g(x)); }
    extern "C" double f(double x, double y) { double c = y * y; return twice([&](double t) { return t * c + x; }, x) + twice([](double t) { return t * t; }, y); }`, [0.6, 0.9]],
  ['pointers moved as integers by a growing std::vector', cpp`struct F { virtual double at(double s) const = 0; }; struct A : F { double k; explicit A(double k) : k(k) {} double at(double s) const override { return k * s; } }; struct B : F { double k; explicit B(double k) : k(k) {} double at(double s) const override { return k + s * s; } };
    extern "C" double f(double x, double y) { std::vector<F*> v; v.push_back(new A(x)); v.push_back(new B(y)); return v[0]->at(x) + v[1]->at(y); }`, [0.5, 0.7]],
  ['unique_ptr moved from one to another', cpp`struct N { double a; int k; };
    extern "C" double f(double x, double y) { std::unique_ptr<N> p(new N{x * 2 + y, 3}); std::unique_ptr<N> q = std::move(p); return q->a * x; }`, [0.6, 0.9]],
  ['structs of a pointer copied by a function of their own', cpp`struct S { double* p; long n; double* q; };
    __attribute__((noinline)) static void copy(S* a, const S* b) { *a = *b; }
    extern "C" double f(double x, double y) { double u[2] = { x, y }, v = x * y; S a = { u, 2, &v }, b; copy(&b, &a); return b.p[0] * b.p[1] + *b.q; }`, [0.6, 0.9]],
  ['virtual functions of a virtual base', cpp`struct B { double v; B(double v) : v(v) {} virtual ~B() {} virtual double get() { return v; } };
    struct L : virtual B { double l; L(double a) : B(a), l(a * 2) {} double get() override { return v * l; } }; struct R : virtual B { double r; R(double a) : B(a), r(a * 3) {} };
    struct D : L, R { D(double a, double b) : B(a * b), L(a), R(b) {} double get() override { return L::get() + r; } };
    extern "C" double f(double x, double y) { D* d = new D(x, y); std::unique_ptr<B> p(d); R* r = d; r->v *= x; return p->get() * r->r; }`, [0.5, 0.7]],
]);
