// Loads and stores: what is overwritten, what is read again, who aliases whom, and memory moved in blocks.
//
// Contents of float memory are inputs and outputs of a row, so each row also tests that the shadow of what the function
// writes is taken as its seed and consumed (a wrong clear or a missing one shows in the transposed product).

// biome-ignore-all format: one row, one line

import { gradients } from '../harness/gradients';
import { constant, f32, int, same } from '../harness/point';
import { c, cFile } from '../harness/row';

gradients([
  ['read through a pointer', c`return x[0] * x[0];`, [[1.5]]],
  ['write through a pointer', c`x[0] = y * y;`, [[1.5], 0.7], { returns: 'void' }],
  ['update in place', c`x[0] = x[0] * x[0] + y; return x[0] * y;`, [[1.5], 0.7]],
  ['written twice', c`x[0] = y; x[0] = y * y; return x[0];`, [[1.5], 0.7]],
  ['written, read, overwritten', c`x[0] = y * y; double a = x[0]; x[0] = 3; return a * x[0];`, [[1.5], 0.7]],
  ['value read before it is overwritten', c`double a = x[0]; x[0] = a * a; x[0] = x[0] * a; return x[0] * y;`, [[1.5], 0.7]],
  ['overwritten with a constant', c`double a = x[0] * y; x[0] = 0; return a;`, [[1.5], 0.7]],
  ['overwritten after use in a product', c`double a = x[0] * x[1]; x[0] = y; x[1] = a; return x[0] * x[1];`, [[1.5, -0.5], 0.7]],
  ['overwritten in one arm', c`double a = x[0] * x[0]; if (y > 0) x[0] = y; return a * x[0];`, [[1.5], 0.7]],
  ['swap of two cells', c`double t = x[0]; x[0] = x[1]; x[1] = t; return x[0] * x[0] * x[1];`, [[1.5, 0.7]]],
  ['rotation in an array', c`double t = x[0]; for (int i = 0; i + 1 < y; i++) x[i] = x[i + 1] * x[i]; x[y - 1] = t;`, [[1.5, 0.7, -2, 3], int(4)], { returns: 'void' }],
  ['reversal in place', c`for (int i = 0; i < y / 2; i++) { double t = x[i]; x[i] = x[y - 1 - i]; x[y - 1 - i] = t * t; }`, [[1.5, 0.7, -2, 3, 5], int(5)], { returns: 'void' }],
  ['output array', c`for (int i = 0; i < z; i++) y[i] = x[i] * x[i];`, [[1, -2, 3], [9, 9, 9], int(3)], { returns: 'void' }],
  ['output array accumulated', c`for (int i = 0; i < z; i++) y[i] += sin(x[i]);`, [[1, -2, 3], [9, 8, 7], int(3)], { returns: 'void' }],
  ['two outputs', c`for (int i = 0; i < u; i++) { y[i] = x[i] * x[i]; z[i] = y[i] * x[0]; }`, [[1, -2, 3], [9, 9, 9], [8, 8, 8], int(3)], { returns: 'void' }],
  ['float outputs', c`for (int i = 0; i < z; i++) y[i] = expf(x[i]);`, [f32([0.1, -2, 1]), f32([9, 9, 9]), int(3)], { returns: 'void' }],
  ['float read, double accumulated', c`double s = 0; for (int i = 0; i < y; i++) s += x[i] * (double)x[i]; return s;`, [f32([0.1, -2, 1]), int(3)]],
  ['prefix sum in place', c`for (int i = 1; i < y; i++) x[i] += x[i - 1]; return x[y - 1] * x[1];`, [[1, -2, 3, 0.5], int(4)]],
  ['shift up in place', c`for (int i = 0; i + 1 < y; i++) x[i + 1] = sin(x[i]) * x[i]; return x[y - 1];`, [[1, -2, 3, 0.5], int(4)]],
  ['shift down in place', c`for (int i = y - 1; i > 0; i--) x[i - 1] = x[i] * x[i - 1]; return x[0];`, [[1, -2, 3, 0.5], int(4)]],
  ['recurrence in place over a matrix', c`for (int i = 1; i < 3; i++) for (int j = 1; j < 3; j++) x[i * 3 + j] = x[(i - 1) * 3 + j] * x[i * 3 + j - 1]; return x[8];`, [[1, -2, 3, 0.5, 1.5, 2, -1, 0.7, 1.1]]],
  ['bumped pointer', c`double s = 0; const double* p = x; const double* end = x + y; while (p != end) { s += *p * *p; p++; } return s;`, [[1, -2, 3, 0.5], int(4)]],
  ['bumped pointer that writes behind itself', c`double* p = x; for (int i = 0; i < y - 1; i++) { double v = *p++; *p = *p * v; } return x[y - 1];`, [[1, -2, 3, 0.5], int(4)]],
  ['bumped pointer, previous cell read again', c`double* p = x; double* q = x; for (int i = 0; i < y - 1; i++) { p = q; q = p + 1; *q = sin(*p) * *q; } return *q;`, [[1, -2, 3, 0.5], int(4)]],
  ['bumped by two pointers', c`const double* p = x; double* q = y; for (int i = 0; i < z; i++) *q++ = *p++ * 2; return y[0] * y[1];`, [[1, -2, 3], [7, 7, 7], int(3)]],
  ['two buffers swapped per trip', c`double* a = x; double* b = y; for (int k = 0; k < 3; k++) { for (int i = 0; i < z; i++) b[i] = a[i] * a[(i + 1) % z]; double* t = a; a = b; b = t; } return a[0] * a[1];`, [[1.1, -0.9, 1.3], [7, 7, 7], int(3)]],
  ['pointer chosen at run time', c`double* p = z > 1 ? x : y; *p = *p * x[0] * y[0]; return x[0] + y[0] * 2;`, [[1.1], [-0.9], int(3)]],
  ['pointer chosen in a loop', c`for (int i = 0; i < 4; i++) { double* p = i % 2 ? x : y; *p = *p * x[0] + y[0]; } return x[0] * y[0];`, [[1.1], [-0.9]]],
  ['aliasing arguments that do not overlap', c`for (int i = 0; i < z; i++) { x[i] = y[i] * x[i]; y[i] = x[i] * x[i]; } return x[0] * y[1];`, [[1.1, 2], [-0.9, 3], int(2)]],
  ['same array twice', c`double s = 0; for (int i = 0; i < z; i++) s += x[i] * y[z - 1 - i]; return s;`, [[1, -2, 3, 0.5], same(0), int(4)]],
  ['same array twice, written', c`for (int i = 0; i < z; i++) { x[i] = y[i] * y[i]; y[i] = x[i] * 3 + y[i]; } return x[0];`, [[1, -2, 3], same(0), int(3)]],
  ['same cell as input and output', c`*x = sin(*y); *y = *x * *x; return *x;`, [[1.3], same(0)]],
  ['restrict', cFile`void f(double* restrict x, const double* restrict y, int n) { for (int i = 0; i < n; i++) x[i] = x[i] * y[i] + y[0]; }`, [[1, 2, 3], [0.5, 0.7, -1], int(3)], { returns: 'void' }],
  ['constant pointer', c`double s = 0; for (int i = 0; i < z; i++) s += x[i] * y[i] * y[i]; return s;`, [constant([1, -2, 3]), [0.5, 0.7, -1], int(3)]],
  ['constant scalar', c`return x * y * y;`, [constant(3), 0.7]],
  ['table lookup', cFile`static const double table[4] = { 1.5, -2, 3, 0.25 };
      double f(double x, int n) { double s = 0; for (int i = 0; i < n; i++) s += table[i & 3] * x * s + x; return s; }`, [0.3, int(6)]],
  ['index computed from data', c`int k = (int)(y * 3); x[k] = x[k] * y; return x[k] * x[0];`, [[1, 2, 3, 4], 0.8]],
  ['indices through a permutation', c`double t[4]; for (int i = 0; i < 4; i++) t[y[i]] = x[i] * x[i]; for (int i = 0; i < 4; i++) x[i] = t[i] * (i + 1);`, [[1, 2, 3, 4], int([2, 0, 3, 1])], { returns: 'void' }],
  ['scatter with repeated targets', c`for (int i = 0; i < 5; i++) x[y[i]] = x[y[i]] * z + i; return x[0] * x[1];`, [[1, 2], int([0, 1, 0, 0, 1]), 0.7]],
  ['histogram', c`for (int i = 0; i < 5; i++) x[z[i]] += y[i] * y[i]; return x[0] * x[1];`, [[0.1, 0.2], [1, 2, 3, 0.5, -1], int([0, 1, 0, 0, 1])]],

  ['local array', c`double a[4]; for (int i = 0; i < 4; i++) a[i] = x * i + y; double s = 1; for (int i = 0; i < 4; i++) s *= a[i]; return s;`, [0.5, 0.7]],
  ['local array overwritten in a loop', c`double a[3] = { x, y, x * y }; for (int k = 0; k < 5; k++) for (int i = 0; i < 3; i++) a[i] = sin(a[i]) * a[(i + 1) % 3] + 0.5; return a[0] * a[1] + a[2];`, [0.5, 0.7]],
  ['local array declared in the loop', c`double s = x; for (int k = 0; k < 4; k++) { double a[3] = { s, y, k }; for (int i = 0; i < 2; i++) a[i + 1] += a[i] * s; s = a[2] * 0.3; } return s;`, [0.5, 0.7]],
  ['local array read at a run-time index', c`double a[3] = { x * x, sin(x), x }; return a[y] * a[0];`, [0.5, int(1)]],
  ['two-dimensional local array', c`double a[3][4]; for (int i = 0; i < 3; i++) for (int j = 0; j < 4; j++) a[i][j] = x * i - y * j; double s = 0; for (int j = 0; j < 4; j++) for (int i = 0; i < 3; i++) s += a[i][j] * a[2 - i][j]; return s;`, [0.5, 0.7]],
  ['two-dimensional argument', cFile`double f(double a[3][2], double y) { double s = 0; for (int i = 0; i < 3; i++) { a[i][1] = a[i][0] * a[i][1] + y; s += a[i][1] * a[(i + 1) % 3][0]; } return s; }`, [[1, 2, 3, 4, 0.5, -1], 0.7]],
  ['variable-length array', c`double a[z]; for (int i = 0; i < z; i++) a[i] = x * i + y; double s = 1; for (int i = 0; i < z; i++) s *= a[i]; return s;`, [0.5, 0.7, int(4)]],
  ['variable-length array in a loop', c`double s = x; for (int k = 1; k < 5; k++) { double a[k]; for (int i = 0; i < k; i++) a[i] = s * i + y; for (int i = 0; i < k; i++) s = sin(s + a[i]); } return s;`, [0.5, 0.7]],
  ['stack of floats', c`double st[8]; int n = 0; st[n++] = x; st[n++] = y; st[n++] = 2; double b = st[--n]; double a = st[--n]; st[n++] = a * b; b = st[--n]; a = st[--n]; st[n++] = a * b + a; return st[0];`, [0.5, 0.7]],
  ['ring buffer', c`double ring[3] = { x, y, 1 }; double s = 0; for (int i = 3; i < 12; i++) { ring[i % 3] = ring[(i - 1) % 3] * 0.5 + ring[(i - 3) % 3] * ring[(i - 2) % 3]; s += ring[i % 3]; } return s;`, [0.5, 0.7]],
  ['pointer to a local', c`double a = x, b = y; double* p = &a; double** pp = &p; **pp = a * b; p = &b; **pp = *p * a; return a * b;`, [0.5, 0.7]],
  ['local array of pointers', c`double a = x, b = y * x; double* t[2] = { &a, &b }; for (int i = 0; i < 5; i++) *t[i % 2] = *t[0] * *t[1] + 0.3; return a * b;`, [0.5, 0.7]],
  ['array of argument pointers', c`double* t[2] = { x, y }; double s = 0; for (int i = 0; i < 4; i++) s += t[i & 1][i >> 1] * t[0][0]; return s;`, [[0.5, 2], [0.7, 3]]],
  ['Cholesky factor in place', c`int n = 3; for (int j = 0; j < n; j++) { for (int k = 0; k < j; k++) x[j * n + j] -= x[j * n + k] * x[j * n + k]; x[j * n + j] = sqrt(x[j * n + j]);
      for (int i = j + 1; i < n; i++) { for (int k = 0; k < j; k++) x[i * n + j] -= x[i * n + k] * x[j * n + k]; x[i * n + j] /= x[j * n + j]; } } return x[0] * x[4] * x[8];`, [[4, 0, 0, 1, 5, 0, 0.5, 1.5, 6]]],
  ['Gaussian elimination', c`int n = 3; for (int k = 0; k < n; k++) for (int i = k + 1; i < n; i++) { double m = x[i * n + k] / x[k * n + k]; for (int j = k; j < n; j++) x[i * n + j] -= m * x[k * n + j]; y[i] -= m * y[k]; }
      for (int i = n - 1; i >= 0; i--) { for (int j = i + 1; j < n; j++) y[i] -= x[i * n + j] * y[j]; y[i] /= x[i * n + i]; }`, [[4, 1, 0.5, 1, 5, 2, 0.5, 1.5, 6], [1, 2, 3]], { returns: 'void' }],
  ['heat equation, two buffers', c`double a[6], b[6]; for (int i = 0; i < 6; i++) a[i] = b[i] = x[i]; double *p = a, *q = b; for (int k = 0; k < 4; k++) { for (int i = 1; i < 5; i++) q[i] = p[i] + y * (p[i - 1] - 2 * p[i] + p[i + 1]) * p[i]; double* t = p; p = q; q = t; } double s = 0; for (int i = 0; i < 6; i++) s += p[i] * p[i]; return s;`, [[0, 1, 2, 1.5, 0.5, 0.1], 0.2]],
  ['bubble sort', c`for (int i = 0; i < y; i++) for (int j = 0; j + 1 < y - i; j++) if (x[j] > x[j + 1]) { double t = x[j]; x[j] = x[j + 1]; x[j + 1] = t; } double s = 0; for (int i = 0; i < y; i++) s += x[i] * x[i] * i; return s;`, [[3, -1, 2.5, 0.5], int(4)]],

  ['memcpy', c`double a[3]; memcpy(a, x, sizeof a); a[1] *= a[0]; memcpy(y, a, sizeof a); return a[1];`, [[1, 2, 3], [7, 8, 9]]],
  ['memcpy of a run-time length', c`memcpy(y, x, z * sizeof *x); return y[0] * y[1] * y[2];`, [[1, 2, 3], [7, 8, 9], int(2)]],
  ['memcpy of length zero', c`memcpy(y, x, z * sizeof *x); return y[0] * y[1];`, [[1, 2], [7, 8], int(0)]],
  ['memcpy in a loop', c`double a[2] = { x[0], x[1] }; for (int i = 0; i < 3; i++) { double b[2]; memcpy(b, a, sizeof b); a[0] = b[1] * b[0]; a[1] = sin(b[0]); } return a[0] * a[1];`, [[1.1, 0.7]]],
  ['memcpy of float', c`float a[3]; memcpy(a, x, sizeof a); memcpy(y, a, sizeof a); return y[0] * y[1] + a[2];`, [f32([1, 2, 3]), f32([7, 8, 9])], { returns: 'float' }],
  ['memcpy over what was computed', c`y[0] = x[0] * x[1]; memcpy(y, x, 2 * sizeof *x); y[0] *= y[1];`, [[1.1, 0.7], [7, 8]], { returns: 'void' }],
  ['memmove up', c`memmove(x + 1, x, 3 * sizeof *x); return x[0] * x[1] * x[3];`, [[1.1, 0.7, 2, 3]]],
  ['memmove down', c`memmove(x, x + 1, 3 * sizeof *x); return x[0] * x[2] * x[3];`, [[1.1, 0.7, 2, 3]]],
  ['memset to zero', c`double a = x[0] * x[1]; memset(x, 0, z * sizeof *x); x[0] += a; return x[0] * y;`, [[1.1, 0.7], 3, int(2)]],
  ['memset of a local', c`double a[3]; memset(a, 0, sizeof a); for (int i = 0; i < 4; i++) a[i % 3] += x * a[(i + 1) % 3] + y; return a[0] * a[1] * a[2];`, [1.1, 0.7]],
  ['float in a union', cFile`double f(double x, double y) { union { double d; float s[2]; } u; u.d = x * y; double a = u.d; u.s[0] = (float)y; return a * x + u.s[0]; }`, [1.1, 0.5], { precision: 'float' }],
  ['argument or constant table', cFile`static const double table[] = { 1, 2, 3 };
    double f(double* x, int n) { const double* p = n > 1 ? x : table; const double* q = n > 1 ? table : x; double s = 0; for (int i = 0; i < 3; i++) s += p[i] * p[i] * q[i] * s + p[i] * q[i]; return s; }`, [[0.6, 0.9, 1.1], int(2)]],
  ['pointer to a constant in active memory', cFile`static const double table[] = { 1, 2, 3 }; struct view { const double* p; double a; };
    double f(double x, double y) { struct view v[2] = { { table, x }, { &v[0].a, y } }; double s = 0; for (int i = 0; i < 2; i++) s += v[i].p[0] * v[i].a * (s + 1); return s; }`, [0.6, 0.9]],

  ['thread-local cache', cFile`static _Thread_local double kept[4]; static __attribute__((noinline)) void put(double x, double y) { kept[0] = x * y; kept[1] = kept[0] * x; }
    double f(double x, double y) { put(x, y); double s = kept[1] + kept[0] * y; kept[1] *= s; put(kept[1], x); return s * kept[0]; }`, [0.6, 0.75]],
  ['address masked to a boundary', cFile`static double table[8] __attribute__((aligned(64)));
    double f(double x, double y, int i) { table[0] = x * y; table[i] = y; double* first = (double*)((uintptr_t)&table[i] & ~(uintptr_t)63); return *first * table[i] * x; }`, [0.6, 0.75, int(3)]],
  ['address rounded up in a block, of which all is read', cFile`static double* ru(void* p) { return (double*)(((uintptr_t)p + 63) & ~(uintptr_t)63); }
    double f(double x, int n) { double s = 0; for (int k = 1; k <= n; k++) { double* raw = calloc(24 + k, 8); double* p = ru(raw + 2); for (int i = 0; i < 6; i++) p[i] = x * (i + k); for (int i = 0; i < 24; i++) s += raw[i] * raw[i]; free(raw); } return s; }`, [0.7, int(7)]],
  ['address rounded up by its own remainder', cFile`static double* rr(double* p) { return p + ((8 - ((uintptr_t)p / 8 & 7)) & 7); }
    double f(double x, int n) { double s = 0; for (int k = 1; k <= n; k++) { double* raw = calloc(24 + k, 8); double* p = rr(raw + 2); for (int i = 0; i < 6; i++) p[i] = x * (i + k); for (int i = 0; i < 24; i++) s += raw[i] * raw[i]; free(raw); } return s; }`, [0.7, int(7)]],
  ['record around a field by its aligned address', cFile`struct raf { double gain, bias; double v[6]; }; __attribute__((noinline)) static double rag(double* p) { struct raf* r = (struct raf*)((uintptr_t)p & ~(uintptr_t)63); return *p * r->gain + r->bias; }
    __attribute__((noinline)) static double rav(double x, double y, int n) { _Alignas(64) struct raf r = { x, x * y }; for (int i = 0; i < 6; i++) r.v[i] = y * i; return rag(&r.v[n]) * rag(&r.v[1]); }
    double f(double x, double y, int n) { double t[3] = { x, y, x }, s = 0; for (int i = 0; i < n; i++) s += rav(x * t[i], y, i) * t[i]; return s; }`, [0.5, 0.7, int(3)]],
  ['address with marks in its lowest six bits', cFile`double f(double x, double y, int n) { double s = 0; for (int k = 0; k < n; k++) { double* p = aligned_alloc(64, 64); p[0] = x * y; p[1] = y * k; uintptr_t u = (uintptr_t)p | (k * 9 & 63); double* q = (double*)(u & ~(uintptr_t)63); s += q[0] * q[u & 1] * (u & 63); free(q); } return s; }`, [0.5, 0.7, int(6)]],
]);
