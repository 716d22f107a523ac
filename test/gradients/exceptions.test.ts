// C++ with exceptions on: landing pads beside the numbers, and calls that may unwind.

// biome-ignore-all format: one row, one line

import { gradients } from '../harness/gradients';
import { int } from '../harness/point';
import { cpp } from '../harness/row';

const flags = ['-fexceptions'];
gradients([
  ['std::vector', cpp`
    extern "C" double f(double* x, int n) { std::vector<double> v(x, x + n); for (int i = 0; i < n; i++) v[i] *= v[n - 1 - i]; double s = 0; for (double a : v) s += a * a; return s; }`, [[0.6, 0.9, 1.1], int(3)], { flags }],
  ['std::vector push_back', cpp`
    extern "C" double f(double* x, int n) { std::vector<double> v; for (int i = 0; i < n; i++) v.push_back(x[i] * x[i]); double s = 1; for (double a : v) s = s * a + a; return s; }`, [[0.6, 0.9, 1.1, 0.3, 0.8], int(5)], { flags }],
  ['std::unique_ptr', cpp`
    struct model { double a, b; double eval(double x) const { return a * x * x + b; } };
    extern "C" double f(double x, double y) { auto m = std::make_unique<model>(model{ x, y }); m->a *= y; return m->eval(x); }`, [0.6, 0.9], { flags }],
  ['std::function', cpp`static double twice(const std::function<double(double)>& g, double x) { return g(g(x)); }
    extern "C" double f(double x, double y) { double c = y * y; return twice([&](double t) { return t * c + x; }, x) + twice([](double t) { return t * t; }, y); }`, [0.6, 0.9], { flags }],
  ['vector of vectors', cpp`
    extern "C" double f(double* x, int n) { std::vector<std::vector<double>> m; for (int i = 0; i < n; i++) { m.emplace_back(n, x[i]); m[i][0] *= x[0]; } double s = 0; for (auto& r : m) for (double a : r) s += a * a; return s; }`, [[0.6, 0.9, 1.1], int(3)], { flags, mayRefuse: 'unknown-type', mayRefuseUpTo: 11 }],
  ['vector by value through a recursion', cpp`static double g(std::vector<double> v, int n) { if (n == 0) return v[0] * v[1]; v[0] *= v[1]; v.push_back(v[0]); return g(v, n - 1) + v.back(); }
    extern "C" double f(double x, double y, int n) { return g({ x, y }, n); }`, [0.6, 0.9, int(2)], { flags, forwardOnly: 'a call that may unwind into a landing pad stays a call' }],
  ['vector of unique_ptr', cpp`struct B { virtual double g(double x) const = 0; virtual ~B() {} }; struct L : B { double a; L(double a) : a(a) {} double g(double x) const override { return a * x; } }; struct Q : B { double a; Q(double a) : a(a) {} double g(double x) const override { return a * x * x; } };
  extern "C" double f(double x, double y, int n) { std::vector<std::unique_ptr<B>> v; for (int i = 0; i < n; i++) { if (i & 1) v.push_back(std::make_unique<L>(x + i)); else v.push_back(std::make_unique<Q>(y * i)); } double s = x; for (auto& p : v) s += p->g(s); return s; }`, [0.6, 0.9, int(4)], { flags }],
  ['vector of plain pointers', cpp`struct N { double a; int k; };
  extern "C" double f(double x, double y, int n) { std::vector<N*> v; for (int i = 0; i < n; i++) v.push_back(new N{x * i + y, i}); double s = x; for (auto* p : v) { s += p->a * s; delete p; } return s; }`, [0.6, 0.9, int(4)], { flags }],
  ['vector of unique_ptr of plain', cpp`struct N { double a; int k; };
  extern "C" double f(double x, double y, int n) { std::vector<std::unique_ptr<N>> v; for (int i = 0; i < n; i++) v.push_back(std::make_unique<N>(N{x * i + y, i})); double s = x; for (auto& p : v) s += p->a * s; return s; }`, [0.6, 0.9, int(4)], { flags }],
  ['vector: insert range', cpp`extern "C" double f(double* x, int n) { std::vector<double> a(x, x + n), s; for (int i = 0; i < 3; i++) s.insert(s.end(), a.begin(), a.end()); double r = 1; for (double v : s) r = r * 0.5 + v * r; return r; }`, [[0.6, 0.9, 0.4], int(3)], { flags }],
  ['vector: erase', cpp`extern "C" double f(double* x, int n) { std::vector<double> a(x, x + n); a.erase(a.begin() + 1); double r = 1; for (double v : a) r = r * 0.5 + v * r; return r; }`, [[0.6, 0.9, 0.4], int(3)], { flags }],
  ['vector: rows moved', cpp`extern "C" double f(double* x, int n) { std::vector<std::vector<double>> rows; for (int i = 0; i < n; i++) { std::vector<double> row; for (int j = 0; j <= i; j++) row.push_back(x[i] * x[j]); rows.push_back(std::move(row)); } double r = 1; for (auto& w : rows) for (double v : w) r = r * 0.5 + v * r; return r; }`, [[0.6, 0.9, 0.4], int(3)], { flags }],
  ['vector: sorted copy', cpp`static double med(std::vector<double> v) { std::sort(v.begin(), v.end()); return v[v.size() / 2] * v[0]; }
  extern "C" double f(double* x, int n) { std::vector<double> a(x, x + n); return med(a) * a[0]; }`, [[0.6, 0.9, 0.4], int(3)], { flags }],
  ['vector: erase after push_back', cpp`extern "C" double f(double* x, int n) { std::vector<double> a; for (int i = 0; i < n; i++) a.push_back(x[i] * x[i]); a.erase(std::max_element(a.begin(), a.end())); double r = 1; for (double v : a) r = r * 0.5 + v * r; return r; }`, [[0.6, 0.9, 0.4], int(3)], { flags }],
  ['vector: returned rows', cpp`static std::vector<std::vector<double>> make(const double* x, int n) { std::vector<std::vector<double>> rows; for (int i = 0; i < n; i++) { std::vector<double> row; for (int j = 0; j < i; j++) row.push_back(x[i] * x[j]); rows.push_back(std::move(row)); } return rows; }
  extern "C" double f(double* x, int n) { std::vector<double> s; for (const auto& row : make(x, n)) s.insert(s.end(), row.begin(), row.end()); double r = 1; for (double v : s) r = r * 0.5 + v * r; return r; }`, [[0.6, 0.9, 0.4], int(3)], { flags }],
], { levels: [0, 2] });
