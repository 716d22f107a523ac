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
    extern "C" double f(double* x, int n) { std::vector<std::vector<double>> m; for (int i = 0; i < n; i++) { m.emplace_back(n, x[i]); m[i][0] *= x[0]; } double s = 0; for (auto& r : m) for (double a : r) s += a * a; return s; }`, [[0.6, 0.9, 1.1], int(3)], { flags }],
  ['vector by value through a recursion', cpp`static double g(std::vector<double> v, int n) { if (n == 0) return v[0] * v[1]; v[0] *= v[1]; v.push_back(v[0]); return g(v, n - 1) + v.back(); }
    extern "C" double f(double x, double y, int n) { return g({ x, y }, n); }`, [0.6, 0.9, int(2)], { flags, forwardOnly: 'a call that may unwind into a landing pad stays a call' }],
], { levels: [0, 2] });
