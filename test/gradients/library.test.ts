// Library functions without a body: those that move active data or point into it, and text beside the numbers.

// biome-ignore-all format: one row, one line

import { gradients } from '../harness/gradients';
import { int } from '../harness/point';
import { cProgram, cppProgram } from '../harness/row';

const ascending = `static int ascending(const void* a, const void* b) { double x = *(const double*)a, y = *(const double*)b; return (x > y) - (x < y); }`;

gradients([
  ['qsort of doubles', cProgram`#include <math.h>
    #include <stdlib.h>
    ${ascending}
    double program(double* x, int n) { qsort(x, n, sizeof(double), ascending); double s = 0; for (int i = 0; i < n; i++) s = s * 0.5 + x[i] * x[i] * (i + 1); return s; }`, [[0.5, 3, -1, 0.7, 2.2], int(5)]],
  ['qsort of floats', cProgram`#include <math.h>
    #include <stdlib.h>
    static int down(const void* a, const void* b) { float x = *(const float*)a, y = *(const float*)b; return (x < y) - (x > y); }
    double program(double* x, int n) { float v[8]; for (int i = 0; i < n; i++) v[i] = x[i] * x[i]; qsort(v, n, sizeof v[0], down); double s = 0; for (int i = 0; i < n; i++) s += v[i] * (i + 1); return s; }`, [[0.5, 3, -1, 0.7, 2.2], int(5)], { precision: 'float' }],
  ['qsort of structs by key, then a weighted sum', cProgram`#include <math.h>
    #include <stdlib.h>
    struct item { int key; double value; char tag; float weight; };
    static int by_key(const void* a, const void* b) { return ((const struct item*)a)->key - ((const struct item*)b)->key; }
    double program(double* x, int n) { struct item v[8]; for (int i = 0; i < n; i++) v[i] = (struct item){ (i * 5 + 2) % 7, x[i] * x[i], 'a' + i, x[i] };
      qsort(v, n, sizeof v[0], by_key); double s = 0; for (int i = 0; i < n; i++) s += v[i].value * (i + 1) + v[i].weight * v[i].tag * 0.01; return s; }`, [[0.5, 3, -1, 0.7, 2.2], int(5)], { precision: 'float' }],
  ['qsort with ties', cProgram`#include <math.h>
    #include <stdlib.h>
    struct item { long key; double value; };
    static int by_key(const void* a, const void* b) { return (int)(((const struct item*)a)->key - ((const struct item*)b)->key); }
    double program(double* x, int n) { struct item* v = malloc(n * sizeof *v); for (int i = 0; i < n; i++) v[i] = (struct item){ i % 2, x[i] };
      qsort(v, n, sizeof *v, by_key); double s = 0; for (int i = 0; i < n; i++) s = s * 0.7 + v[i].value * v[i].value; free(v); return s; }`, [[0.5, 3, -1, 0.7, 2.2, 0.1, 0.4], int(7)]],
  ['qsort of pointers', cProgram`#include <math.h>
    #include <stdlib.h>
    static int by_target(const void* a, const void* b) { double x = **(double* const*)a, y = **(double* const*)b; return (x > y) - (x < y); }
    double program(double* x, int n) { double* p[8]; for (int i = 0; i < n; i++) p[i] = &x[i]; qsort(p, n, sizeof p[0], by_target);
      *p[0] *= *p[1]; double s = 0; for (int i = 0; i < n; i++) s = s * 0.5 + *p[i] * *p[i]; return s; }`, [[0.5, 3, -1, 0.7, 2.2], int(5)]],
  ['qsort of structs with a pointer', cProgram`#include <math.h>
    #include <stdlib.h>
    struct pair { double key; double* at; };
    static int by_key(const void* a, const void* b) { double x = ((const struct pair*)a)->key, y = ((const struct pair*)b)->key; return (x > y) - (x < y); }
    double program(double* x, double* y, int n) { struct pair v[8]; for (int i = 0; i < n; i++) { v[i].key = x[i] * x[i]; v[i].at = &y[i]; }
      qsort(v, n, sizeof v[0], by_key); double s = 0; for (int i = 0; i < n; i++) s = s * 0.5 + v[i].key * *v[i].at; return s; }`, [[0.5, 3, -1, 0.7], [1.5, 0.3, 2, 0.9], int(4)]],
  ['qsort in a loop', cProgram`#include <math.h>
    #include <stdlib.h>
    ${ascending}
    double program(double* x, int n) { double s = 1; for (int k = 0; k < 3; k++) { for (int i = 0; i < n; i++) x[i] = x[i] * s - 0.3 * i; qsort(x, n, sizeof(double), ascending); s = 0.5 + 0.1 * x[0] * x[n - 1]; } return s + x[1]; }`, [[0.5, 3, -1, 0.7, 2.2], int(5)]],
  ['qsort of an output', cProgram`#include <math.h>
    #include <stdlib.h>
    ${ascending}
    void program(const double* x, double* y, int n) { for (int i = 0; i < n; i++) y[i] = x[i] * x[i]; qsort(y, n, sizeof(double), ascending); }`, [[0.5, 3, -1, 0.7, 2.2], [0, 0, 0, 0, 0], int(5)], { returns: 'void' }],
  ['qsort_r with a context', cProgram`#define _GNU_SOURCE
    #include <math.h>
    #include <stdlib.h>
    static int far(const void* a, const void* b, void* c) { double m = *(double*)c, x = fabs(*(const double*)a - m), y = fabs(*(const double*)b - m); return (x > y) - (x < y); }
    double program(double* x, double m, int n) { qsort_r(x, n, sizeof(double), far, &m); double s = m; for (int i = 0; i < n; i++) s = s * 0.5 + x[i] * x[i] * (i + 1); return s; }`, [[0.5, 3, -1, 0.7, 2.2], 0.9, int(5)]],
  ['qsort with a comparison that counts', cProgram`#include <math.h>
    #include <stdlib.h>
    static int calls; static int ascending(const void* a, const void* b) { calls++; double x = *(const double*)a, y = *(const double*)b; return (x > y) - (x < y); }
    double program(double* x, int n) { calls = 0; qsort(x, n, sizeof(double), ascending); return x[0] * x[1] + (calls > 0) * x[2]; }`, [[0.5, 3, -1], int(3)]],
  ['qsort with a comparison that writes a number', cProgram`#include <math.h>
    #include <stdlib.h>
    static double last; static int ascending(const void* a, const void* b) { double x = *(const double*)a, y = *(const double*)b; last = x; return (x > y) - (x < y); }
    double program(double* x, int n) { qsort(x, n, sizeof(double), ascending); return x[0] * last; }`, [[0.5, 3, -1], int(3)], { expects: { error: 'no-rule' } }],
  ['qsort with a comparison chosen at run time', cProgram`#include <math.h>
    #include <stdlib.h>
    ${ascending} static int descending(const void* a, const void* b) { return ascending(b, a); }
    double program(double* x, int n) { qsort(x, n, sizeof(double), n > 3 ? descending : ascending); double s = 0; for (int i = 0; i < n; i++) s = s * 0.5 + x[i] * x[i]; return s; }`, [[0.5, 3, -1, 0.7, 2.2], int(5)]],
  ['bsearch', cProgram`#include <math.h>
    #include <stdlib.h>
    struct item { int key; double value; };
    static int by_key(const void* a, const void* b) { return *(const int*)a - ((const struct item*)b)->key; }
    double program(double* x, int n) { struct item v[8]; for (int i = 0; i < n; i++) v[i] = (struct item){ 2 * i, x[i] * x[i] };
      double s = 0; for (int k = 0; k < 7; k++) { struct item* found = bsearch(&k, v, n, sizeof v[0], by_key); if (found) { s += found->value * k; found->value *= s; } } return s; }`, [[0.5, 3, -1, 0.7], int(4)]],
  ['text in a struct beside a number', cProgram`#include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    struct entry { char name[24]; double value; char* at; };
    double program(double* x, int n) { struct entry* v = malloc(n * sizeof *v); double s = 0;
      for (int i = 0; i < n; i++) { snprintf(v[i].name, sizeof v[i].name, "item:%d=%g", i, x[i]); v[i].value = x[i] * x[i]; v[i].at = strchr(v[i].name, ':'); }
      for (int i = 0; i < n; i++) if (v[i].at) s += v[i].value * (v[i].at[1] - '0' + 1) * strlen(v[i].name + 4) / strlen(v[i].at); free(v); return s; }`, [[0.5, 3, -1, 0.75], int(4)]],
  ['a line cut into words', cProgram`#include <stdlib.h>
    #include <string.h>
    double program(double x, double y) { char line[] = "x 2 y 0.5 x 3 y -1"; char* rest; double s = 0;
      for (char* word = strtok_r(line, " ", &rest); word; word = strtok_r(NULL, " ", &rest)) { double v = strcmp(word, "x") == 0 ? x : y; word = strtok_r(NULL, " ", &rest); s = s * v + strtod(word, NULL) * v; } return s; }`, [0.6, 0.9]],
  ['names copied to the heap in a list with numbers', cProgram`#include <stdlib.h>
    #include <string.h>
    struct node { char* name; double value; struct node* next; };
    static struct node* push(struct node* list, const char* name, double value) { struct node* n = malloc(sizeof *n); n->name = strdup(name); n->value = value; n->next = list; return n; }
    double program(double x, double y) { struct node* list = push(push(push(NULL, "alpha", x * y), "beta", y), "gamma", x * x); double s = 0;
      while (list) { struct node* next = list->next; s = s * 0.5 + list->value * list->value * strlen(list->name) * (strcmp(list->name, "beta") ? 1 : 2); free(list->name); free(list); list = next; } return s; }`, [0.6, 0.9]],
  ['printf debugging in a loop', cProgram`#include <stdio.h>
    double program(double* x, int n) { FILE* out = fopen("/dev/null", "w"); double s = 0; for (int i = 0; i < n; i++) { s += x[i] * x[i] * s + x[i]; fprintf(out, "%d: %s x = %g, s = %.3e at %p\n", i, s > 1 ? "big" : "small", x[i], s, (void*)&x[i]); fflush(out); } fclose(out); return s; }`, [[0.5, 0.3, -1, 0.7], int(4)]],
  ['a logger with a variable number of arguments and a list', cProgram`#include <stdarg.h>
    #include <stdio.h>
    static char text[256]; static void vlog_(int room, const char* format, va_list list) { vsnprintf(text, room, format, list); }
    __attribute__((noinline)) static void log_(const char* format, ...) { va_list list; va_start(list, format); vlog_(sizeof text, format, list); va_end(list); }
    double program(double x, double y) { double s = x * y; for (int i = 0; i < 3; i++) { log_("%d %f %s", i, s, "step"); s = s * x + y * text[0]; } return s; }`, [0.6, 0.9]],
  ['a sum over a variable number of arguments', cProgram`#include <stdarg.h>
    __attribute__((noinline)) static double sum(int n, ...) { va_list list; va_start(list, n); double s = 0; for (int i = 0; i < n; i++) s += va_arg(list, double); va_end(list); return s; }
    double program(double x, double y) { return sum(2, x * y, y); }`, [0.6, 0.9]],
  ['std::map from int to double', cppProgram`#include <map>
    extern "C" double program(const double* x, int n) { std::map<int, double> m; for (int i = 0; i < n; i++) m[(i * 7) % 5] += x[i] * x[i]; double s = 0; for (auto& [k, v] : m) s = s * 0.5 + v * (k + 1); return s; }`, [[0.5, 3, -1, 0.7, 2.2, 0.1, 0.4], int(7)]],
  ['std::map with erase, copy and find', cppProgram`#include <map>
    extern "C" double program(const double* x, int n) { std::map<int, double> m; for (int i = 0; i < n; i++) m[(i * 5) % 11] = x[i] * x[i]; std::map<int, double> c = m; for (int i = 0; i < n; i += 2) m.erase((i * 5) % 11);
      for (int i = 0; i < 4; i++) c[20 + i] = x[i]; c.erase(c.begin()); double s = 0; for (auto& p : m) s = s * 0.5 + p.second; auto it = c.find(5); if (it != c.end()) s += it->second * 3; for (auto r = c.rbegin(); r != c.rend(); ++r) s = s * 0.9 + r->second; return s; }`, [[0.5, 3, -1, 0.7, 2.2, 0.1, 0.4], int(7)]],
  ['std::set of doubles', cppProgram`#include <set>
    extern "C" double program(const double* x, int n) { std::set<double> m; for (int i = 0; i < n; i++) m.insert(x[i] * x[i]); m.erase(m.begin()); double s = 0; int k = 1; for (double v : m) s += v * k++; return s; }`, [[0.5, 3, -1, 0.7, 2.2], int(5)]],
  ['std::list', cppProgram`#include <list>
    extern "C" double program(const double* x, int n) { std::list<double> l; for (int i = 0; i < n; i++) if (i % 2) l.push_back(x[i] * x[i]); else l.push_front(x[i]); l.reverse(); std::list<double> o; o.push_back(x[0]); l.splice(l.begin(), o); l.pop_back(); double s = 0; for (double v : l) s = s * 0.5 + v * v; return s; }`, [[0.5, 3, -1, 0.7, 2.2], int(5)]],
  ['std::list sorted', cppProgram`#include <list>
    extern "C" double program(const double* x, int n) { std::list<double> l(x, x + n); l.sort(); double s = 0; for (double v : l) s = s * 0.5 + v * v; return s; }`, [[0.5, 3, -1, 0.7, 2.2], int(5)]],
  ['std::unordered_map', cppProgram`#include <unordered_map>
    extern "C" double program(const double* x, int n) { std::unordered_map<int, double> m; for (int i = 0; i < n; i++) m[(i * 7) % 5] += x[i] * x[i]; double s = 0; for (int k = 0; k < 6; k++) { auto it = m.find(k); if (it != m.end()) s += it->second * (k + 1); } return s; }`, [[0.5, 3, -1, 0.7, 2.2, 0.1, 0.4], int(7)]],
  ['std::map from std::string to double', cppProgram`#include <map>
    #include <string>
    extern "C" double program(const double* x, int n) { const char* names[] = { "a", "a name that is longer than a short string", "b" }; std::map<std::string, double> m; for (int i = 0; i < n; i++) m[names[i % 3]] += x[i] * x[i]; double s = 0; for (auto& [k, v] : m) s = s * 0.5 + v * k.size(); return s; }`, [[0.5, 3, -1, 0.7, 2.2], int(5)]],
  ['std::string built beside sums', cppProgram`#include <string>
    extern "C" double program(const double* x, int n) { std::string text; double s = 0; for (int i = 0; i < n; i++) { s += x[i] * x[i]; text += std::to_string(s); text += ','; text.append("+"); } return s * (text.size() > 5) + s * s * (text.find("+") != std::string::npos); }`, [[0.5, 3, -1, 0.7, 2.2], int(5)]],
  ['std::ostringstream', cppProgram`#include <sstream>
    #include <iomanip>
    extern "C" double program(const double* x, int n) { std::ostringstream out; double s = 0; for (int i = 0; i < n; i++) { s += x[i] * x[i] * (i + 1); out << "x[" << i << "] = " << std::setprecision(3) << x[i] << ", s = " << s << '\n'; } std::string text = out.str(); return s * (text.size() > 10); }`, [[0.5, 3, -1, 0.7, 2.2], int(5)]],
  ['std::cout and std::endl', cppProgram`#include <iostream>
    extern "C" double program(const double* x, int n) { double s = 0; std::ostream out(nullptr); for (int i = 0; i < n; i++) { s += x[i] * x[i] * (i + 1); out << "s = " << s << std::endl; } return s; }`, [[0.5, 3, -1, 0.7, 2.2], int(5)]],
  ['numbers read by std::istringstream', cppProgram`#include <sstream>
    extern "C" double program(double x, double y) { std::istringstream in("x 0.5 y 2 x -1"); std::string name; double v, s = 0; while (in >> name >> v) s = s * v + (name == "x" ? x : y) * v; return s; }`, [0.6, 0.9]],
  ['struct with std::string and numbers in a std::vector', cppProgram`#include <string>
    #include <vector>
    struct row { std::string name; double value; }; extern "C" double program(const double* x, int n) { std::vector<row> rows; for (int i = 0; i < n; i++) rows.push_back({ i % 2 ? "odd" : "an even row with a long name", x[i] * x[i] }); double s = 0; for (const row& r : rows) s = s * 0.5 + r.value * r.name.size(); return s; }`, [[0.5, 3, -1, 0.7, 2.2], int(5)]],
]);
