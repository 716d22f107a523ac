// Numbers that are read from files and text into memory that is active: constants, over what was there before. And
// variable arguments, read in the module.

// biome-ignore-all format: one row, one line

import { gradients } from '../harness/gradients';
import { int } from '../harness/point';
import { cProgram, cppProgram } from '../harness/row';

gradients([
  ['strtod and atof', cProgram`#include <stdlib.h>
    double program(double* x) { double y[2]; y[0] = strtod("1.5 2", 0); y[1] = atof("0.25"); y[0] *= x[0]; return y[0] * y[1] * x[1]; }`, [[0.5, 0.7]]],
  ['sscanf of doubles', cProgram`#include <stdio.h>
    double program(double* x) { double y[2]; int n = sscanf("1.5 0.25", "%lf %lf", &y[0], &y[1]); if (n != 2) return 0; y[0] *= x[0]; return y[0] * y[1] * x[1]; }`, [[0.5, 0.7]]],
  ['sscanf over active values, as far as it comes', cProgram`#include <stdio.h>
    double program(double* x) { double y[3] = {x[0] * x[1], x[1], x[0]}; double r = y[0]; int n = sscanf("1.5 7 word", "%lf %*d %lf", &y[0], &y[1]); return r * y[0] * y[1] + y[0] * x[0] + n * y[2]; }`, [[0.5, 0.7]]],
  ['sscanf of a line of several kinds', cProgram`#include <stdio.h>
    struct line { char name[16]; double v; float w; int k; };
    double program(double x, double y) { struct line a[2] = {{"", x, 1, 0}, {"", y, 2, 0}}; for (int i = 0; i < 2; i++) if (sscanf(i ? "gain: 2.5 0.5 3" : "bias: 1.5", "%15[^:]: %lf %f %d", a[i].name, &a[i].v, &a[i].w, &a[i].k) != 4) a[i].v *= x; return a[0].v * y + a[1].v * x * a[1].k * a[1].w + a[0].w * (a[1].name[0] == 'g'); }`, [0.5, 0.7]],
  ['fscanf until the file ends', cProgram`#include <stdio.h>
    double program(double x) { FILE* f = tmpfile(); fputs("1 2 3.5\n", f); rewind(f); double v[8], s = 0; int n = 0; while (n < 8 && fscanf(f, "%lf", &v[n]) == 1) { v[n] *= x; n++; } fclose(f); for (int i = 0; i < n; i++) s += v[i] * v[i]; return s; }`, [0.5]],
  ['fread over active values', cProgram`#include <stdio.h>
    double program(double* x) { double y[2] = {x[1], x[0] * x[1]}, a = 0.5; FILE* f = tmpfile(); fwrite(&a, sizeof a, 1, f); rewind(f); size_t n = fread(y, sizeof *y, 2, f); fclose(f); y[0] += x[0]; return y[0] * y[1] * x[1] * n; }`, [[0.5, 0.7]]],
  ['numbers from a stream', cppProgram`#include <sstream>
    extern "C" double program(double* x) { std::istringstream in("1.5 0.25"); double a = x[1], b = x[0], c = x[0]; in >> a >> b >> c; a *= x[0]; return a * b * x[1] + c; }`, [[0.5, 0.7]]],
  ['a vector from a stream', cppProgram`#include <sstream>
    #include <vector>
    extern "C" double program(double* x) { std::istringstream in("1.5 0.25 2"); std::vector<double> v; double a; while (in >> a) v.push_back(a * x[0]); double s = x[1]; for (double d : v) s *= d; return s; }`, [[0.5, 0.7]]],
  ['a record from a stream', cppProgram`#include <sstream>
    #include <string>
    struct record { std::string name; double v; int n; float w; };
    extern "C" double program(double x) { std::istringstream in("gain 1.5 3 0.5"); record r{"", x, 0, 1}; in >> r.name >> r.v >> r.n >> r.w; r.v *= x; return r.v * r.n * r.w * x * (r.name == "gain"); }`, [0.5]],

  ['variable arguments of several kinds', cProgram`#include <stdarg.h>
    #include <string.h>
    static double eval(const char* kinds, ...) { va_list a; va_start(a, kinds); double s = 0; for (; *kinds; kinds++) { if (*kinds == 'd') s += va_arg(a, double); else if (*kinds == 'i') s *= va_arg(a, int); else if (*kinds == 'p') s += *va_arg(a, double*); else if (*kinds == 's') s *= strlen(va_arg(a, const char*)); } va_end(a); return s; }
    double program(double x, double y) { double z = x * y; return eval("didps", x, 3, y, &z, "abc") * x; }`, [0.5, 0.7]],
  ['more variable arguments than registers', cProgram`#include <stdarg.h>
    static double poly(double x, int n, ...) { va_list a; va_start(a, n); double s = 0; for (int i = 0; i < n; i++) s = s * x + va_arg(a, double); va_end(a); return s; }
    double program(double x, double y) { return poly(x, 10, y, 1.0, x, 2.0, y * y, 0.5, x * y, 1.5, y, x); }`, [0.5, 0.7]],
  ['a list of arguments handed on and copied', cProgram`#include <stdarg.h>
    static double sum(int n, va_list a) { double s = 0; for (int i = 0; i < n; i++) s += va_arg(a, double); return s; }
    static double both(int n, ...) { va_list a, b; va_start(a, n); va_copy(b, a); double s = sum(n, a), p = 1; for (int i = 0; i < n; i++) p *= va_arg(b, double); va_end(a); va_end(b); return s * p; }
    double program(double x, double y) { return both(3, x, y, x * y); }`, [0.5, 0.7]],
  ['structures as variable arguments', cProgram`#include <stdarg.h>
    struct pair { double a, b; }; struct large { double v[5]; int n; };
    static double all(int n, ...) { va_list l; va_start(l, n); double s = 0; for (int i = 0; i < n; i++) { struct pair p = va_arg(l, struct pair); struct large q = va_arg(l, struct large); s += p.a * p.b + q.v[4] * q.n; } va_end(l); return s; }
    double program(double x, double y) { struct pair p = {x, y}, r = {y, 2}; struct large q = {{0, 0, 0, 0, x * x}, 3}, s = {{0, 0, 0, 0, y}, 2}; return all(2, p, q, r, s); }`, [0.5, 0.7]],
  ['recursion with variable arguments', cProgram`#include <stdarg.h>
    static double fold(int n, ...) { va_list a; va_start(a, n); double x = va_arg(a, double), y = va_arg(a, double); va_end(a); return n == 0 ? x : fold(n - 1, y * 0.5 + x, x * y); }
    double program(double x, double y) { return fold(4, x, y); }`, [0.5, 0.7]],
  ['a logger that adds up what it prints', cProgram`#include <stdarg.h>
    #include <stdio.h>
    static double total; static void note(const char* format, int n, ...) { char text[128]; va_list a; va_start(a, n); va_list b; va_copy(b, a); vsnprintf(text, sizeof text, format, a); va_end(a); for (int i = 0; i < n; i++) total += va_arg(b, double); va_end(b); }
    double program(double x, double y) { total = 0; note("%g and %g", 2, x, y * x); note("%g", 1, x * x); return total; }`, [0.5, 0.7]],
  ['variable arguments in C++, thrown out of', cppProgram`#include <cstdarg>
    static double sum(int n, ...) { va_list a; va_start(a, n); double s = 0; for (int i = 0; i < n; i++) s += va_arg(a, double); va_end(a); if (s > 1) throw s; return s; }
    extern "C" double program(double x, double y) { try { return sum(2, x, y) * x; } catch (double s) { return s * y; } }`, [0.5, 0.7]],
  ['long double as a variable argument', cProgram`#include <stdarg.h>
    static double sum(int n, ...) { va_list a; va_start(a, n); double s = 0; for (int i = 0; i < n; i++) { s += va_arg(a, int); s *= (double)va_arg(a, long double); } va_end(a); return s; }
    double program(double x, double y, int k) { return sum(2, k, (long double)(x * y), 1, (long double)y); }`, [0.5, 0.7, int(2)]],
  ['long double as a variable argument, its address rounded in a loop', cProgram`#include <stdarg.h>
    static double sum(int n, ...) { va_list a; va_start(a, n); double s = 0; for (int i = 0; i < n; i++) { s += va_arg(a, int); s *= (double)va_arg(a, long double); } va_end(a); return s; }
    double program(double x, double y, int k) { return sum(2, k, (long double)(x * y), 1, (long double)y); }`, [0.5, 0.7, int(2)], { flags: ['-Os'] }],
]);
