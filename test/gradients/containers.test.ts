// Containers, wrappers and algorithms of C++'s standard library, each a program with its own includes.

// biome-ignore-all format: one row, one line

import { gradients } from '../harness/gradients';
import { int } from '../harness/point';
import { cppProgram } from '../harness/row';

const five = [[0.5, 3, -1, 0.7, 2.2], int(5)] as const;

gradients([
  ['std::any holding an int or a double', cppProgram`#include <any>
    #include <vector>
    extern "C" double program(const double* x, int n) { std::vector<std::any> v; for (int i = 0; i < n; i++) if (i % 2) v.push_back(x[i] * x[i]); else v.push_back(i + 1); double s = x[0]; for (const auto& a : v) if (a.type() == typeid(double)) s = s * 0.5 + std::any_cast<double>(a) * x[1]; else s *= std::any_cast<int>(a); return s; }`, five, { mayRefuse: ['unsupported-instruction', 'mixed-activity'] }],
  ['std::any holding a struct', cppProgram`#include <any>
    struct P { double a, b, c; int k; }; extern "C" double program(double x, double y) { std::any a = P{ x, y, x * y, 2 }; std::any b = a; std::any_cast<P&>(a).a *= y; const P& p = std::any_cast<const P&>(b); return std::any_cast<P>(a).a * p.c + p.b * p.k; }`, [0.6, 0.9], { mayRefuse: 'mixed-activity' }],
  ['std::variant', cppProgram`#include <variant>
    #include <vector>
    struct S { double a; int k; }; extern "C" double program(const double* x, int n) { std::vector<std::variant<int, double, S>> v; for (int i = 0; i < n; i++) if (i % 3 == 0) v.emplace_back(i + 1); else if (i % 3 == 1) v.emplace_back(x[i] * x[i]); else v.emplace_back(S{ x[i], i });
      double s = x[0]; for (auto& e : v) s = std::visit([&](auto& a) { using T = std::decay_t<decltype(a)>; if constexpr (std::is_same_v<T, int>) return s * a; else if constexpr (std::is_same_v<T, double>) return s * 0.5 + a; else return s + a.a * a.k; }, e); return s; }`, five],
  ['std::variant of a pointer and a double', cppProgram`#include <variant>
    extern "C" double program(double* x, int n) { std::variant<double, double*> v[5]; for (int i = 0; i < n; i++) if (i % 2) v[i] = x + i; else v[i] = x[i] * x[i]; double s = 1; for (auto& e : v) s = s * 0.5 + (std::holds_alternative<double>(e) ? std::get<double>(e) : *std::get<double*>(e) * x[0]); return s; }`, five],
  ['std::optional', cppProgram`#include <optional>
    #include <vector>
    static std::optional<double> root(double x) { if (x < 0) return std::nullopt; return x * x; } extern "C" double program(const double* x, int n) { std::vector<std::optional<double>> v; for (int i = 0; i < n; i++) v.push_back(root(x[i])); double s = 1; for (auto& o : v) s = s * 0.5 + o.value_or(x[0]); return s; }`, five],
  ['std::tuple and std::tie', cppProgram`#include <tuple>
    #include <vector>
    extern "C" double program(const double* x, int n) { std::vector<std::tuple<int, double, float>> v; for (int i = 0; i < n; i++) v.emplace_back(i, x[i] * x[i], 0.5f); double s = 1; int k; double a; float w; for (auto& t : v) { std::tie(k, a, w) = t; s = s * w + a * k; } return s; }`, five],
  ['std::deque', cppProgram`#include <deque>
    extern "C" double program(const double* x, int n) { std::deque<double> d; for (int r = 0; r < 40; r++) for (int i = 0; i < n; i++) { if ((i + r) % 3) d.push_back(x[i] * r); else d.push_front(x[i] * x[i]); if (r % 4 == 3) d.pop_front(); } double s = 0; for (double v : d) s = s * 0.9 + v; return s + d[d.size() / 2] * d.back(); }`, five],
  ['std::queue and std::stack', cppProgram`#include <queue>
    #include <stack>
    extern "C" double program(const double* x, int n) { std::queue<double> q; std::stack<double> t; for (int i = 0; i < n; i++) { q.push(x[i]); t.push(x[i] * x[i]); } double s = 1; while (!q.empty()) { s = s * 0.5 + q.front() * t.top(); q.pop(); t.pop(); } return s; }`, five],
  ['std::priority_queue of pairs', cppProgram`#include <queue>
    #include <vector>
    extern "C" double program(const double* x, int n) { std::priority_queue<std::pair<double, int>, std::vector<std::pair<double, int>>, std::greater<>> q; for (int i = 0; i < n; i++) q.push({ x[i] * x[i], i }); double s = 1; while (!q.empty()) { auto [v, k] = q.top(); q.pop(); s = s * 0.5 + v * x[k]; } return s; }`, five],
  ['std::multimap from double', cppProgram`#include <map>
    extern "C" double program(const double* x, int n) { std::multimap<double, int> m; for (int i = 0; i < n; i++) m.emplace(x[i] * x[i], i); double s = 1; for (auto& [k, i] : m) s = s * 0.5 + k * x[i]; return s; }`, five],
  ['std::map from a pair to double', cppProgram`#include <map>
    extern "C" double program(const double* x, int n) { std::map<std::pair<int, int>, double> m; for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) m[{ (i + j) % 3, i % 2 }] += x[i] * x[j]; double s = 1; for (auto& [k, v] : m) s = s * 0.5 + v * (k.first + 1); return s; }`, five],
  ['std::map from std::string to std::vector', cppProgram`#include <map>
    #include <string>
    #include <vector>
    extern "C" double program(const double* x, int n) { std::map<std::string, std::vector<double>> m; for (int i = 0; i < n; i++) m[i % 2 ? "odd" : "an even key that is longer"].push_back(x[i] * x[i]); double s = 1; for (auto& [k, v] : m) for (double a : v) s = s * 0.5 + a * k.size(); return s; }`, five],
  ['std::unordered_map from std::string to double', cppProgram`#include <string>
    #include <unordered_map>
    extern "C" double program(const double* x, int n) { const char* names[] = { "a", "a name that is longer than a short string", "b" }; std::unordered_map<std::string, double> m; for (int i = 0; i < n; i++) m[names[i % 3]] += x[i] * x[i]; double s = 0; for (auto name : names) s = s * 0.5 + m.at(name); return s; }`, five, { mayRefuse: ['unsupported-instruction', 'mixed-activity'], mayRefuseUpTo: 19 }],
  ['std::unordered_map from int to std::vector', cppProgram`#include <unordered_map>
    #include <vector>
    extern "C" double program(const double* x, int n) { std::unordered_map<int, std::vector<double>> m; for (int i = 0; i < 3 * n; i++) m[i % 3].push_back(x[i % n] * x[0] + i); double s = 0; for (int k = 0; k < 3; k++) for (double v : m.at(k)) s += v * v * k; return s; }`, [[0.5, 0.7, 0.3], int(3)]],
  ['std::unordered_map from int to double, of which the load factor is used', cppProgram`#include <unordered_map>
    extern "C" double program(const double* x, int n) { std::unordered_map<int, double> m; m.max_load_factor(0.5f); for (int i = 0; i < 20; i++) m[i * 7 % 11] += x[i % n] * i; double s = 0; for (auto& [k, v] : m) s += k * v * v; return s * m.max_load_factor() + m[3] * m.load_factor(); }`, [[0.5, 0.7, 0.3], int(3)]],
  ['std::unordered_map from int to std::vector of float', cppProgram`#include <unordered_map>
    #include <vector>
    extern "C" double program(const double* x, int n) { std::unordered_map<int, std::vector<float>> m; for (int i = 0; i < 3 * n; i++) m[i % 3].push_back((float)(x[i % n] * x[0])); double s = 0; for (int k = 0; k < 3; k++) for (float v : m.at(k)) s += v * v * k; return s; }`, [[0.5, 0.75, 0.25], int(3)], { precision: 'float', mayRefuse: ['unknown-type', 'unsupported-instruction'] }],
  ['std::unordered_map with erase', cppProgram`#include <unordered_map>
    extern "C" double program(const double* x, int n) { std::unordered_map<int, double> m; for (int i = 0; i < 8 * n; i++) m[i * 7 % 23] += x[i % n] * x[i % n]; m.erase(4); double s = 0; for (int i = 0; i < 23; i++) { auto it = m.find(i); if (it != m.end()) s = s * 0.9 + it->second; } return s + m.size(); }`, five],
  ['std::unordered_set of int beside numbers', cppProgram`#include <unordered_set>
    extern "C" double program(const double* x, int n) { std::unordered_set<int> seen; double s = 1; for (int i = 0; i < 3 * n; i++) if (seen.insert(i * 3 % 4).second) s = s * 0.5 + x[i % n] * x[i % n]; return s; }`, five],
  ['records of strings and vectors, sorted', cppProgram`#include <algorithm>
    #include <string>
    #include <vector>
    struct row { std::string name; double key; std::vector<double> v; }; extern "C" double program(const double* x, int n) { std::vector<row> r; for (int i = 0; i < n; i++) r.push_back({ i % 2 ? "odd" : "a name that is longer than a short string", x[i], { x[i] * x[i], x[0] } }); std::sort(r.begin(), r.end(), [](const row& a, const row& b) { return a.key < b.key; });
      double s = 1; for (auto& a : r) s = s * 0.5 + a.v[0] * a.v[1] * a.name.size() + a.key; return s; }`, five],
  ['std::stable_sort, std::nth_element, std::lower_bound', cppProgram`#include <algorithm>
    #include <vector>
    extern "C" double program(const double* x, int n) { std::vector<double> v(x, x + n), w = v; std::stable_sort(v.begin(), v.end()); std::nth_element(w.begin(), w.begin() + 2, w.end()); auto it = std::lower_bound(v.begin(), v.end(), 0.6); double s = w[2] * *it; for (double a : v) s = s * 0.5 + a * a; return s; }`, five],
  ['std::partial_sort, std::rotate, std::unique, std::reverse', cppProgram`#include <algorithm>
    #include <vector>
    extern "C" double program(const double* x, int n) { std::vector<double> v(x, x + n); std::partial_sort(v.begin(), v.begin() + 3, v.end()); std::rotate(v.begin(), v.begin() + 1, v.end()); std::reverse(v.begin(), v.end()); v.erase(std::unique(v.begin(), v.end()), v.end()); double s = 1; for (double a : v) s = s * 0.5 + a * a; return s; }`, five],
  ['std::valarray', cppProgram`#include <valarray>
    extern "C" double program(const double* x, int n) { std::valarray<double> a(x, n), b = a * a + 2.0; b[std::slice(0, 2, 2)] *= a[std::slice(1, 2, 2)]; return (b * std::exp(a)).sum() + b.max(); }`, five],
  ['std::forward_list', cppProgram`#include <forward_list>
    extern "C" double program(const double* x, int n) { std::forward_list<double> l; for (int i = 0; i < n; i++) l.push_front(x[i] * x[i]); l.sort(); l.reverse(); l.remove_if([](double v) { return v < 0.3; }); double s = 1; for (double v : l) s = s * 0.5 + v; return s; }`, five],
  ['std::vector of std::vector', cppProgram`#include <vector>
    extern "C" double program(const double* x, int n) { std::vector<std::vector<double>> m; for (int i = 0; i < n; i++) { m.emplace_back(); for (int j = 0; j <= i; j++) m.back().push_back(x[i] * x[j]); } m.erase(m.begin() + 1); m.insert(m.begin(), std::vector<double>(2, x[1])); auto c = m; c[0][1] *= x[0]; double s = 1; for (auto& r : c) for (double v : r) s = s * 0.9 + v; return s + m[0][1]; }`, five],
  ['std::vector<bool> beside numbers', cppProgram`#include <vector>
    extern "C" double program(const double* x, int n) { std::vector<bool> b; for (int i = 0; i < n; i++) b.push_back(x[i] > 0.6); double s = 1; for (int i = 0; i < n; i++) if (b[i]) s = s * 0.5 + x[i] * x[i]; return s; }`, five],
  ['std::complex in a std::vector', cppProgram`#include <complex>
    #include <vector>
    extern "C" double program(const double* x, int n) { std::vector<std::complex<double>> v; for (int i = 0; i < n; i++) v.push_back({ x[i], x[0] }); std::complex<double> s = 1; for (auto& c : v) s = s * c * 0.5 + std::conj(c) / 2.0; return std::norm(s) + s.real(); }`, five],
  ['std::shared_ptr and std::weak_ptr', cppProgram`#include <memory>
    #include <vector>
    struct N { double v; std::vector<std::shared_ptr<N>> c; std::weak_ptr<N> up; }; static double sum(const N& n, double w) { double s = n.v * w; for (auto& c : n.c) s += sum(*c, w * 0.5); if (auto u = n.up.lock()) s *= u->v; return s; }
    extern "C" double program(const double* x, int n) { auto r = std::make_shared<N>(); r->v = x[0]; for (int i = 1; i < n; i++) { auto c = std::make_shared<N>(); c->v = x[i] * x[i]; c->up = r; r->c.push_back(c); } return sum(*r, x[1]); }`, five],
  ['std::unique_ptr of an array with a deleter', cppProgram`#include <memory>
    #include <cstdlib>
    struct Free { void operator()(double* p) const { std::free(p); } }; extern "C" double program(const double* x, int n) { std::unique_ptr<double[], Free> p((double*)std::malloc(n * sizeof(double))); for (int i = 0; i < n; i++) p[i] = x[i] * x[i]; std::unique_ptr<double[]> q(new double[n]()); for (int i = 0; i < n; i++) q[i] += p[n - 1 - i] * x[i]; double s = 1; for (int i = 0; i < n; i++) s = s * 0.5 + q[i]; return s; }`, five],
  ['std::bind, std::ref and pointers to members', cppProgram`#include <functional>
    struct A { double k; double at(double x) const { return k * x * x; } }; static void add(double& s, double v) { s = s * 0.5 + v; } extern "C" double program(double x, double y) { A a{ x }; double s = y; auto g = std::bind(&A::at, &a, std::placeholders::_1); auto h = std::bind(add, std::ref(s), std::placeholders::_1); h(g(y)); h(g(s)); double A::*m = &A::k; return s * a.*m + std::invoke(&A::at, a, y); }`, [0.6, 0.9]],
  ['std::initializer_list', cppProgram`#include <initializer_list>
    #include <vector>
    static double sum(std::initializer_list<double> l) { double s = 1; for (double v : l) s = s * 0.5 + v * v; return s; } extern "C" double program(double x, double y) { std::vector<double> v{ x, y, x * y, 2 }; return sum({ x, y, v[2] }) * v[3] + v[0]; }`, [0.6, 0.9]],
  ['objects placed in a buffer on the stack', cppProgram`#include <new>
    struct A { double k; int n; }; extern "C" double program(double x, double y) { alignas(A) char room[3 * sizeof(A)]; A* p = nullptr; for (int i = 0; i < 3; i++) p = new (room + i * sizeof(A)) A{ x * i + y, i }; double s = 1; for (int i = 0; i < 3; i++) s = s * 0.5 + p[-i].k * p[-i].n * x; return s; }`, [0.6, 0.9]],
  ['a pool of static bytes', cppProgram`#include <cstddef>
    struct N { double v; N* next; }; alignas(16) static char pool[1024]; static size_t used; static void* take(size_t n) { void* p = pool + used; used += (n + 15) & ~size_t(15); return p; }
    extern "C" double program(const double* x, int n) { used = 0; N* head = nullptr; for (int i = 0; i < n; i++) { N* p = (N*)take(sizeof(N)); p->v = x[i] * x[i]; p->next = head; head = p; } double s = 1; for (N* p = head; p; p = p->next) s = s * 0.5 + p->v; return s; }`, five],
  ['a pool of static bytes for numbers alone', cppProgram`#include <cstddef>
    alignas(16) static char pool[1024]; static size_t used; static void* take(size_t n) { void* p = pool + used; used += (n + 15) & ~size_t(15); return p; }
    extern "C" double program(const double* x, int n) { used = 0; double* a = (double*)take(n * sizeof(double)); double* b = (double*)take(n * sizeof(double)); for (int i = 0; i < n; i++) { a[i] = x[i] * x[i]; b[i] = a[i] * x[0]; } double s = 1; for (int i = 0; i < n; i++) s = s * 0.5 + a[i] * b[i]; return s; }`, five],
  ['a pool of static bytes that keeps its links', cppProgram`#include <cstddef>
    struct N { double v; N* next; }; alignas(16) static char pool[1024]; static size_t used; static N* head; static N* take() { N* p = (N*)(pool + used); used += sizeof(N); return p; }
    extern "C" double program(const double* x, int n) { if (!head) for (int i = 0; i < n; i++) { N* p = take(); p->next = head; head = p; } int i = 0; for (N* p = head; p; p = p->next) p->v = x[i] * x[i], i++; double s = 1; for (N* p = head; p; p = p->next) s = s * 0.5 + p->v * x[0]; return s; }`, five],
  ['a pool of a hundred static nodes that keep their links', cppProgram`struct N { double v; N* next; int k; }; static N nodes[100]; static int used; static N* head;
    extern "C" double program(const double* x, int n) { if (!head) for (int i = 0; i < n; i++) { N* p = &nodes[used++]; p->next = head; p->k = i; head = p; } int i = 0; for (N* p = head; p; p = p->next) p->v = x[i] * x[i], i++; double s = 1; for (N* p = head; p; p = p->next) s = s * 0.5 + p->v * p->k * x[0]; return s; }`, five],
  ['std::pmr with a buffer on the stack', cppProgram`#include <memory_resource>
    #include <vector>
    extern "C" double program(const double* x, int n) { char room[512]; std::pmr::monotonic_buffer_resource pool(room, sizeof room); std::pmr::vector<double> v(&pool); for (int i = 0; i < n; i++) v.push_back(x[i] * x[i]); double s = 1; for (double a : v) s = s * 0.5 + a; return s; }`, five, { mayRefuse: ['no-rule', 'unsupported-call'] }],
  ['a pointer thrown', cppProgram`struct E { double v; }; static double g(double x) { if (x > 0.5) throw new E{ x * x }; return x; } extern "C" double program(double x, double y) { double s = y; try { s += g(x); } catch (E* e) { s += e->v * y; delete e; } return s * x; }`, [0.6, 0.9], { mayRefuse: 'unsupported-call' }],
  ['held by a std::exception_ptr that the handler calls for', cppProgram`#include <exception>
    struct E { double v; };
    static std::exception_ptr now() { return std::current_exception(); }
    extern "C" double program(double x, double y) { std::exception_ptr p; try { if (x > 0.5) throw E{ x * x }; } catch (...) { p = now(); } try { if (p) std::rethrow_exception(p); } catch (const E& e) { return e.v * y; } return x; }`, [0.6, 0.9], { mayRefuse: 'unsupported-call' }],
  ['std::function in a std::map', cppProgram`#include <functional>
    #include <map>
    #include <string>
    extern "C" double program(double x, double y) { std::map<std::string, std::function<double(double)>> m; m["scale"] = [x](double t) { return t * x; }; m["shift"] = [&y](double t) { return t + y; }; m["both"] = [&m](double t) { return m["scale"](m["shift"](t)); }; double s = y; for (auto& [k, g] : m) s = g(s) * k.size(); return s; }`, [0.6, 0.9]],
  ['std::string_view keys', cppProgram`#include <map>
    #include <string_view>
    extern "C" double program(const double* x, int n) { std::map<std::string_view, double> m; const char* k[] = { "one", "two", "three" }; for (int i = 0; i < n; i++) m[k[i % 3]] += x[i] * x[i]; double s = 1; for (auto& [a, v] : m) s = s * 0.5 + v * a.size(); return s; }`, five],
  ['std::list of structs, spliced and sorted', cppProgram`#include <list>
    struct P { double v; int k; }; extern "C" double program(const double* x, int n) { std::list<P> a, b; for (int i = 0; i < n; i++) (i % 2 ? a : b).push_back({ x[i] * x[i], i }); a.splice(a.end(), b, b.begin()); a.merge(b, [](const P& p, const P& q) { return p.v < q.v; }); a.sort([](const P& p, const P& q) { return p.v < q.v; }); double s = 1; for (auto& p : a) s = s * 0.5 + p.v * p.k; return s; }`, five],
  ['a small matrix class with move semantics', cppProgram`#include <memory>
    #include <utility>
    class M { int n; double* a; public: M(int n) : n(n), a(new double[n * n]()) {} M(const M& o) : M(o.n) { for (int i = 0; i < n * n; i++) a[i] = o.a[i]; } M(M&& o) noexcept : n(o.n), a(std::exchange(o.a, nullptr)) {} M& operator=(M o) { std::swap(a, o.a); std::swap(n, o.n); return *this; } ~M() { delete[] a; } double& operator()(int i, int j) { return a[i * n + j]; } double operator()(int i, int j) const { return a[i * n + j]; }
      friend M operator*(const M& x, const M& y) { M r(x.n); for (int i = 0; i < x.n; i++) for (int j = 0; j < x.n; j++) for (int k = 0; k < x.n; k++) r(i, j) += x(i, k) * y(k, j); return r; } };
    extern "C" double program(const double* x, int n) { M m(2); for (int i = 0; i < 4; i++) m(i / 2, i % 2) = x[i]; M p = m; for (int i = 0; i < 3; i++) p = p * m; return p(0, 1) * p(1, 0) + m(0, 0); }`, five],
]);
