// Active memory that a program copies and exchanges byte by byte: by loops and unrolled, upwards and downwards, overlapping.

// biome-ignore-all format: one row, one line

import { gradients } from '../harness/gradients';
import { int } from '../harness/point';
import { cFile, cpp } from '../harness/row';

gradients([
  ['bytes copied by pointers', cFile`static void bcp(char* d, const char* s, size_t n) { while (n--) *d++ = *s++; }
    double f(double* x) { double y[3]; bcp((char*)y, (char*)x, 24); return y[0] * y[1] + sin(y[2]); }`, [[0.5, 0.7, 0.3]], { mayRefuse: 'unsupported-instruction' }],
  ['bytes copied by index', cFile`double f(double* x) { double y[3]; unsigned char* d = (unsigned char*)y; const unsigned char* s = (const unsigned char*)x; for (int i = 0; i < 24; i++) d[i] = s[i]; return y[0] * y[1] + sin(y[2]) * x[0]; }`, [[0.5, 0.7, 0.3]]],
  ['bytes copied in a function', cFile`__attribute__((noinline)) static void bci(char* d, const char* s, size_t n) { for (size_t i = 0; i < n; i++) d[i] = s[i]; }
    double f(double* x, int n) { double y[8]; bci((char*)y, (char*)x, 8 * n); double s = 0; for (int i = 0; i < n; i++) s += y[i] * x[i] * (i + 1); return s; }`, [[0.5, 0.7, 0.3, 1.1, 0.9], int(5)]],
  ['bytes copied by four at a time, in one loop or two', cFile`__attribute__((noinline)) static void bcf(char* d, const char* s, size_t m, size_t n) { size_t i = 0; if (m >= 16 && d != s) { memcpy(d, s, 16); i = 16; } if (i == n) return;
      do { d[i] = s[i]; d[i + 1] = s[i + 1]; d[i + 2] = s[i + 2]; d[i + 3] = s[i + 3]; i += 4; } while (i != n); }
    double f(double* x, int n) { double y[8]; bcf((char*)y, (char*)x, 8 * n, 8 * n); double s = 0; for (int i = 0; i < n; i++) s += y[i] * x[i] * (i + 1); return s; }`, [[0.5, 0.7, 0.3, 1.1, 0.9], int(5)], { mayRefuse: 'unsupported-instruction' }],
  ['bytes copied without overlap', cFile`__attribute__((noinline)) static void bcr(char* restrict d, const char* restrict s, size_t n) { for (size_t i = 0; i < n; i++) d[i] = s[i]; }
    double f(double* x) { double y[3]; bcr((char*)y, (char*)x, 24); return y[0] * y[1] + sin(y[2]); }`, [[0.5, 0.7, 0.3]]],
  ['bytes of a record', cFile`struct bor { double a; int n; float b; double c; }; static void bo(void* d, const void* s, size_t n) { char* p = d; const char* q = s; while (n-- > 0) *p++ = *q++; }
    double f(double x, double y) { struct bor a = {x * y, 3, 0.5f, sin(x)}, b; bo(&b, &a, sizeof a); return b.a * b.n + b.c * b.b; }`, [0.5, 0.7], { mayRefuse: 'unknown-type' }],
  ['bytes exchanged', cFile`static void bex(char* a, char* b, size_t n) { while (n--) { char t = *a; *a++ = *b; *b++ = t; } }
    double f(double* x) { double y[2] = {x[0] * x[1], sin(x[1])}; bex((char*)y, (char*)(y + 1), 8); return y[0] * y[0] * y[1]; }`, [[0.5, 0.7]]],
  ['sorting by exchanged bytes', cFile`static void sbw(char* a, char* b, size_t n) { while (n--) { char t = *a; *a++ = *b; *b++ = t; } }
    static int sbc(const void* a, const void* b) { double x = *(double*)a, y = *(double*)b; return x < y ? -1 : x > y; }
    static void sbs(void* v, int n, size_t w, int (*c)(const void*, const void*)) { char* p = v; for (int i = 1; i < n; i++) for (int j = i; j > 0 && c(p + (j - 1) * w, p + j * w) > 0; j--) sbw(p + (j - 1) * w, p + j * w, w); }
    double f(double* x) { double y[4]; for (int i = 0; i < 4; i++) y[i] = x[i] * x[i]; sbs(y, 4, 8, sbc); return y[0] + 2 * y[1] + 3 * y[2] + 4 * y[3]; }`, [[0.9, -0.7, 0.3, 1.2]], { mayRefuse: 'unsupported-instruction', mayRefuseUpTo: 11 }],
  ['bytes moved downwards', cFile`static void bmd(char* d, const char* s, size_t n) { if (d < s) while (n--) *d++ = *s++; else { d += n; s += n; while (n--) *--d = *--s; } }
    double f(double* x) { double y[4] = {x[0], x[1] * x[0], x[2], 1}; bmd((char*)(y + 1), (char*)y, 24); return y[0] * y[1] + sin(y[2]) * y[3]; }`, [[0.5, 0.7, 0.3]]],
  ['bytes that are copied over and over', cFile`double f(double* x, int n) { double y[6] = {x[0] * x[1]}; char* p = (char*)y; for (int i = 0; i < 8 * (n - 1); i++) p[8 + i] = p[i]; double s = 0; for (int i = 0; i < n; i++) s += y[i] * (i + 1) * x[1]; return s; }`, [[0.5, 0.7], int(5)], { mayRefuse: 'unsupported-instruction' }],
  ['bytes copied by an algorithm', cpp`extern "C" double f(double* x) { double y[3]; std::copy((const char*)x, (const char*)(x + 3), (char*)y); return y[0] * y[1] + std::sin(y[2]); }`, [[0.5, 0.7, 0.3]]],
  ['bytes exchanged by an algorithm', cpp`extern "C" double f(double* x) { double y[4] = {x[0], x[1] * x[0], x[1], 2}; std::swap_ranges((unsigned char*)y, (unsigned char*)(y + 2), (unsigned char*)(y + 2)); return y[0] * y[1] + std::sin(y[2]) * y[3] * y[2]; }`, [[0.5, 0.7]], { mayRefuse: 'unsupported-instruction' }],
  ['bytes beside characters', cFile`struct bbc { char name[8]; double v; }; static void cp(char* d, const char* s) { while ((*d++ = *s++)); }
    double f(double x) { struct bbc a[2]; cp(a[0].name, "gain"); a[0].v = x * x; char *p = (char*)a, *q = (char*)(a + 1); for (size_t i = 0; i < sizeof *a; i++) q[i] = p[i]; return a[1].v * x * (a[1].name[0] == 'g'); }`, [0.5], { mayRefuse: 'unknown-type' }],
]);
