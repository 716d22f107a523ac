// Exceptions that are thrown: active numbers inside the object, active state that changes on both sides of the throw.

// biome-ignore-all format: one row, one line

import { gradients } from '../harness/gradients';
import { int } from '../harness/point';
import { cpp } from '../harness/row';

const flags = ['-fexceptions'];
gradients([
  ['caught with its number', cpp`struct D { double r; int k; };
    static double g(double x) { if (x > 1) throw D{ x * x, 3 }; return x * 2; }
    extern "C" double f(double x, double y) { double s = y; try { s += g(x) * y; s += g(x + 1) * x; } catch (const D& d) { s += d.r * y * d.k; } return s * x; }`, [0.6, 0.9], { flags }],
  ['caught by value and changed', cpp`struct D { double r; double q; };
    static void g(double x, double& s) { s *= x; if (s > 0.1) throw D{ s * x, x }; s += 1; }
    extern "C" double f(double x, double y) { double s = y; try { g(x, s); } catch (D d) { d.r *= d.q; s += d.r * s; } return s * x; }`, [0.6, 0.9], { flags }],
  ['changed in the handler by reference, and thrown again', cpp`struct D { double r; };
    static double g(double x) { throw D{ x * x }; }
    static double h(double x, double y) { try { return g(x); } catch (D& d) { d.r *= y; throw; } }
    extern "C" double f(double x, double y) { try { return h(x, y); } catch (const D& d) { return d.r * d.r + x; } }`, [0.6, 0.9], { flags }],
  ['thrown in a loop, caught around it', cpp`struct D { double r; int k; };
    static void step(double& s, double x, int k) { s = s * x + 0.1 * k; if (s > 2.5) throw D{ s * s, k }; }
    extern "C" double f(double x, double y, int n) { double s = y; try { for (int k = 0; k < n; k++) step(s, x, k); } catch (const D& d) { s += d.r * x * d.k; } return s; }`, [1.3, 0.9, int(9)], { flags }],
  ['thrown in a loop, caught in it', cpp`struct D { double r; };
    static double g(double x) { if (x < 0.5) throw D{ x * x }; return 1 / x; }
    extern "C" double f(double* x, int n) { double s = 1; for (int i = 0; i < n; i++) { try { s = s * g(x[i]) + 1; } catch (const D& d) { s += d.r * s; } } return s; }`, [[0.9, 0.3, 0.7, 0.2, 0.4], int(5)], { flags }],
  ['a retry loop', cpp`struct D { double at; };
    static double g(double x) { x = x * x; if (x > 1) throw D{ x }; return x; }
    extern "C" double f(double x, double y) { for (int k = 0;; k++) { try { return g(x) * k + y; } catch (const D& d) { x = d.at * 0.5 * y; } } }`, [1.4, 0.8], { flags }],
  ['thrown from the depth of a recursion', cpp`struct D { double r; };
    static double g(double x, int n, double& s) { s += x * n; if (n == 0) throw D{ x * s }; double r = g(x * 1.1, n - 1, s) + 1; return r; }
    extern "C" double f(double x, double y, int n) { double s = y; try { s = g(x, n, s); } catch (const D& d) { s = s * d.r; } return s; }`, [0.6, 0.9, int(4)], { flags }],
  ['caught at each level of a recursion and thrown on', cpp`struct D { double r; };
    static double g(double x, int n, double& s) { try { s += x * n; if (n == 0) throw D{ x * s }; return g(x * 1.1, n - 1, s); } catch (D& d) { d.r *= 0.5 + x; s *= x; throw; } }
    extern "C" double f(double x, double y, int n) { double s = y; try { s = g(x, n, s); } catch (const D& d) { s = s * d.r; } return s; }`, [0.6, 0.9, int(3)], { flags }],
  ['another one thrown in the handler', cpp`struct D { double r; }; struct E { double r, q; };
    static double g(double x) { throw D{ x * x }; }
    static double h(double x, double y) { try { return g(x); } catch (const D& d) { throw E{ d.r * y, x }; } }
    extern "C" double f(double x, double y) { try { return h(x, y); } catch (const D& d) { return d.r; } catch (const E& e) { return e.r * e.q + e.r; } }`, [0.6, 0.9], { flags }],
  ['destructors that change sums on the way', cpp`struct D { double r; };
    struct Add { double& s; double x; Add(double& s, double x) : s(s), x(x) {} ~Add() { s = s * x + 0.3; } };
    static double h(double x, double& s) { Add a(s, x); if (x > 0.5) throw D{ s * x }; return s; }
    static double g(double x, double& s) { Add a(s, x * x); double r = h(x, s); Add b(s, 2); return r; }
    extern "C" double f(double x, double y) { double s = y; try { s += g(x, s); } catch (const D& d) { s += d.r; } return s * s; }`, [0.6, 0.9], { flags }],
  ['by a base class', cpp`struct B { double a; virtual double v() const { return a; } virtual ~B() {} }; struct C { double c; virtual ~C() {} }; struct D : C, B { double d; double v() const override { return a * d; } };
    static double g(double x, double y) { D d; d.a = x; d.c = y; d.d = x * y; throw d; }
    extern "C" double f(double x, double y) { try { return g(x, y); } catch (const B& b) { return b.v() + b.a; } }`, [0.6, 0.9], { flags }],
  ['a class of std::exception', cpp`struct D : std::exception { double r; D(double r) : r(r) {} const char* what() const noexcept override { return "D"; } };
    static double g(double x) { if (x > 0.5) throw D(x * x); return x; }
    extern "C" double f(double x, double y) { double s = y; try { s += g(x); } catch (const D& d) { s += d.r * y; } return s; }`, [0.6, 0.9], { flags }],
  ['standard exceptions beside the numbers', cpp`static double g(double x) { if (x < 0) throw std::domain_error("negative"); return std::sqrt(x); }
    extern "C" double f(double* x, int n) { double s = 0; for (int i = 0; i < n; i++) { try { s += g(x[i]) * s + x[i]; } catch (const std::exception&) { s += x[i] * x[i]; } } return s; }`, [[0.9, -0.3, 0.7, -0.2], int(4)], { flags }],
  ['thrown by the library', cpp`extern "C" double f(double* x, int n) { std::vector<double> v(x, x + n); double s = 1; for (int i = 0; i < n + 2; i++) { try { s = s * v.at(i) + 1; } catch (const std::out_of_range&) { s *= x[0]; } } return s; }`, [[0.9, 0.3, 0.7], int(3)], { flags }],
  ['a number itself', cpp`static double g(double x) { if (x > 0.5) throw x * x; return x; }
    extern "C" double f(double x, double y) { double s = y; try { s += g(x); } catch (double d) { s += d * y; } return s; }`, [0.6, 0.9], { flags }],
  ['memory asked for first inside the try', cpp`static double g(double x, int n) { std::vector<double> v{ x }; for (int k = 0; k < n; k++) { v.push_back(v.back() * v.back() + x); if (v.back() > 2) throw v[v.size() - 2]; } return v.back(); }
    extern "C" double f(double x, int n) { try { return g(x, n); } catch (double d) { return d * x; } }`, [0.7, int(6)], { flags }],
  ['everything is caught', cpp`static double g(double x, double& s) { s *= x; if (x > 0.5) throw 1; return x; }
    extern "C" double f(double x, double y) { double s = y; try { s += g(x, s); } catch (...) { s += s * y; } return s; }`, [0.6, 0.9], { flags }],
  ['a clause that does not fit lets it go on', cpp`struct D { double r; }; struct E { int k; };
    static double g(double x, double& s) { s *= x; if (x > 0.5) throw D{ s }; throw E{ 2 }; }
    static double h(double x, double& s) { try { return g(x, s); } catch (const E& e) { s += e.k * x; return s; } }
    extern "C" double f(double x, double y, double z) { double s = z; try { s += h(x, s); } catch (const D& d) { s += d.r * y; } s *= h(y, s); return s; }`, [0.6, 0.4, 0.9], { flags }],
  ['through a function that is noexcept inside', cpp`struct D { double r; };
    static double g(double x) { if (x > 0.5) throw D{ x * x }; return x; }
    static double safe(double x) noexcept { try { return g(x); } catch (const D& d) { return d.r * x; } }
    extern "C" double f(double x, double y) { return safe(x) * y + safe(y * 0.1); }`, [0.6, 0.9], { flags }],
  ['from a virtual function', cpp`struct D { double r; }; struct B { virtual double g(double x) const = 0; virtual ~B() {} }; struct P : B { double g(double x) const override { return x * x; } }; struct T : B { double g(double x) const override { throw D{ x * 3 }; } };
    static double all(const B* const* b, int n, double x) { double s = 0; for (int i = 0; i < n; i++) { try { s += b[i]->g(x) * (i + 1); } catch (const D& d) { s *= d.r; } } return s; }
    extern "C" double f(double x, double y) { P p; T t; const B* b[3] = { &p, &t, &p }; return all(b, 3, x * y); }`, [0.6, 0.9], { flags }],
  ['inside a std::function', cpp`struct D { double r; };
    static double apply(const std::function<double(double)>& g, double x) { try { return g(x) * x; } catch (const D& d) { return d.r * d.r; } }
    extern "C" double f(double x, double y) { return apply([&](double t) { if (t > 0.5) throw D{ t * y }; return t; }, x) + apply([&](double t) { return t * y; }, y); }`, [0.6, 0.9], { flags }],
  ['a vector is cleaned up', cpp`struct D { double r; };
    static double g(const double* x, int n) { std::vector<double> v; for (int i = 0; i < n; i++) { v.push_back(x[i] * x[i]); if (v.size() == 3) throw D{ v[0] + v[1] * v[2] }; } return v[0]; }
    extern "C" double f(double* x, int n) { double s = 0; try { s = g(x, 2); s += g(x, n); } catch (const D& d) { s += d.r * x[0]; } return s; }`, [[0.9, 0.3, 0.7, 0.2], int(4)], { flags }],
  ['two handlers deep', cpp`struct D { double r; };
    static double g(double x) { throw D{ x * x }; }
    extern "C" double f(double x, double y) { double s = 0; try { g(x); } catch (const D& d) { s = d.r; try { g(y); } catch (const D& e) { s += e.r * d.r; } s *= d.r; } return s; }`, [0.6, 0.9], { flags }],
  ['not thrown at all', cpp`struct D { double r; };
    static double g(double x, double& s) { s += x * x; if (x > 5) throw D{ x * x }; return x * s; }
    extern "C" double f(double x, double y) { double s = y; try { s += g(x, s); s *= g(y, s); } catch (const D& d) { s += d.r; } return s; }`, [0.6, 0.9], { flags }],
  ['a pointer is thrown', cpp`struct D { double r; };
    static double g(double x) { static D d; d.r = x * x; if (x > 0.5) throw &d; return x; }
    extern "C" double f(double x, double y) { double s = y; try { s += g(x); } catch (const D* d) { s += d->r * y; } return s; }`, [0.6, 0.9], { flags, expects: { error: 'unsupported-call' } }],
  ['the destructor of what is thrown has effects', cpp`struct D { double r; double* s; ~D() { *s *= r; } };
    static double g(double x, double& s) { if (x > 0.5) throw D{ x * x, &s }; return x; }
    extern "C" double f(double x, double y) { double s = y; try { s += g(x, s); } catch (const D& d) { s += d.r * y; } return s; }`, [0.6, 0.9], { flags, expects: { error: 'unsupported-call' } }],
  ['thrown again by a function that did not catch it', cpp`struct D { double r; };
    static double g(double x) { if (x > 0.5) throw D{ x * x }; return x; }
    static void again() { throw; }
    static double h(double x) { try { return g(x); } catch (...) { again(); } return 0; }
    extern "C" double f(double x, double y) { double s = y; try { s += h(x); } catch (const D& d) { s += d.r * y; } return s; }`, [0.6, 0.9], { flags, mayRefuse: 'unsupported-call' }],
  ['held by a std::exception_ptr and thrown again', cpp`struct E { double v; int k; };
    static void note(std::exception_ptr& p, double x) { try { if (x > 0.5) throw E{ x * x, 3 }; } catch (...) { p = std::current_exception(); } }
    extern "C" double f(double x, double y) { std::exception_ptr p, q; note(p, x); note(q, y * 2); double s = y; for (int i = 0; i < 2; i++) { try { std::rethrow_exception(i ? q : p); } catch (const E& e) { s += e.v * y * e.k; } } return s; }`, [0.6, 0.9], { flags }],
  ['made by std::make_exception_ptr', cpp`struct E { double v; };
    extern "C" double f(double x, double y) { std::exception_ptr p = std::make_exception_ptr(E{ x * x }); try { std::rethrow_exception(p); } catch (const E& e) { return e.v * y; } return x; }`, [0.6, 0.9], { flags, mayRefuse: ['unsupported-call', 'no-rule'] }],
  ['dynamic_cast', cpp`struct B { double a; virtual ~B() {} }; struct X { double c; virtual ~X() {} }; struct D : X, B { double d; };
    static double g(B* b) { if (D* d = dynamic_cast<D*>(b)) return d->d * d->c * b->a; return b->a * 2; }
    extern "C" double f(double x, double y) { D d; d.a = x; d.c = y; d.d = x * y; B b; b.a = x; return g(&d) + g(&b) * y; }`, [0.6, 0.9], { flags }],
], { levels: [0, 2] });
