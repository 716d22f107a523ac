// Memory that the function allocates: its shadow is made beside it and freed with it, once, on every path.

// biome-ignore-all format: one row, one line

import { gradients } from '../harness/gradients';
import { int } from '../harness/point';
import { cFile, cpp } from '../harness/row';

gradients([
  ['malloc and free', cFile`
    double f(double x, double y, int n) { double* a = malloc(n * sizeof(double)); for (int i = 0; i < n; i++) a[i] = x * (i + 1) + y; double s = 0; for (int i = 0; i < n; i++) s += a[i] * a[n - 1 - i]; free(a); return s; }`, [0.6, 0.9, int(4)]],
  ['calloc', cFile`
    double f(double* x, int n) { double* a = calloc(n, sizeof *a); for (int i = 0; i < n; i += 2) a[i] = x[i] * x[i]; double s = 1; for (int i = 0; i < n; i++) s += s * a[i] * 0.5; free(a); return s; }`, [[0.6, 0.9, 1.1], int(3)]],
  ['allocated in each trip', cFile`
    double f(double* x, int n) { double s = 0; for (int i = 0; i < n; i++) { double* a = malloc(2 * sizeof *a); a[0] = x[i] * s + x[i]; a[1] = a[0] * x[0]; s += a[1] * a[1]; free(a); } return s; }`, [[0.6, 0.9, 1.1], int(3)]],
  ['allocated in each trip, unknown count', cFile`
    double f(double x, double y) { double s = x; while (s < 6) { double* a = malloc(8); *a = s * y; s += *a * *a + 0.1; free(a); } return s; }`, [0.6, 0.9]],
  ['freed on one of two paths', cFile`
    double f(double x, double y) { double* a = malloc(16); a[0] = x * y; a[1] = x; if (x > y) { free(a); return x * y; } double r = a[0] * a[1]; free(a); return r; }`, [0.6, 0.9]],
  ['memory reused after free', cFile`
    double f(double x, double y) { double* a = malloc(8); *a = x * x; double u = *a * y; free(a); double* b = malloc(8); *b = u * u; double r = *b * u; free(b); return r; }`, [0.6, 0.9]],
  ['integers in allocated memory', cFile`
    double f(double* x, int n) { int* p = malloc(n * sizeof *p); for (int i = 0; i < n; i++) p[i] = (i * 7 + 1) % n; double s = 0; for (int i = 0; i < n; i++) s += x[p[i]] * x[i] * s + x[p[i]]; free(p); return s; }`, [[0.6, 0.9, 1.1], int(3)]],
  ['rows of a matrix', cFile`
    double f(double* x, int n) { double** a = malloc(n * sizeof *a); for (int i = 0; i < n; i++) { a[i] = malloc(n * sizeof **a); for (int j = 0; j < n; j++) a[i][j] = x[i] * x[j] + i; } double s = 0; for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) s += a[i][j] * a[j][i]; for (int i = 0; i < n; i++) free(a[i]); free(a); return s; }`, [[0.6, 0.9, 1.1], int(3)]],
  ['linked list', cFile`
    struct node { double v; struct node* next; };
    double f(double* x, int n) { struct node* head = 0; for (int i = 0; i < n; i++) { struct node* p = malloc(sizeof *p); p->v = x[i] * x[i]; p->next = head; head = p; } double s = 0; for (struct node* p = head; p; p = p->next) s = s * p->v + p->v; while (head) { struct node* next = head->next; free(head); head = next; } return s; }`, [[0.6, 0.9, 1.1], int(3)]],
  ['binary tree', cFile`
    struct tree { double v; struct tree *l, *r; };
    static struct tree* build(const double* x, int lo, int hi) { if (lo >= hi) return 0; int m = (lo + hi) / 2; struct tree* t = malloc(sizeof *t); t->v = x[m] * x[m]; t->l = build(x, lo, m); t->r = build(x, m + 1, hi); return t; }
    static double sum(const struct tree* t) { return t ? t->v * (1 + sum(t->l)) + sum(t->r) : 0; }
    static void drop(struct tree* t) { if (!t) return; drop(t->l); drop(t->r); free(t); }
    double f(double* x, int n) { struct tree* t = build(x, 0, n); double s = sum(t); drop(t); return s; }`, [[0.6, 0.9, 1.1, -0.4, 0.7], int(5)]],
  ['allocation wrapper', cFile`
    __attribute__((noinline)) static double* make(int n) { double* a = malloc(n * sizeof *a); for (int i = 0; i < n; i++) a[i] = 0; return a; }
    double f(double* x, int n) { double* a = make(n); for (int i = 0; i < n; i++) a[i] += x[i] * x[n - 1 - i]; double s = a[0] * a[n - 1]; free(a); return s; }`, [[0.6, 0.9, 1.1], int(3)]],
  ['growing buffer', cFile`
    double f(double* x, int n) { double* a = 0; int cap = 0, len = 0; for (int i = 0; i < n; i++) { if (len == cap) { cap = cap ? cap * 2 : 1; a = realloc(a, cap * sizeof *a); } a[len++] = x[i] * x[i]; } double s = 1; for (int i = 0; i < len; i++) s = s * 0.5 + a[i] * s; free(a); return s; }`, [[0.6, 0.9, 1.1, 0.3, 0.8], int(5)]],
  ['posix_memalign', cFile`
    double f(double x, double y) { void* p; if (posix_memalign(&p, 64, 32)) return 0; double* a = p; a[0] = x * y; a[3] = a[0] * x; double r = a[3] * a[0]; free(p); return r; }`, [0.6, 0.9]],
  ['aligned_alloc', cFile`
    double f(double x, double y) { double* a = aligned_alloc(64, 64); a[0] = x * y; a[7] = a[0] * x; double r = a[7] * a[0]; free(a); return r; }`, [0.6, 0.9]],
  ['determinant of allocated minors', cFile`typedef struct { double* data; int rows, cols; } matrix;
    static matrix make_matrix(int r, int c) { matrix m = { calloc(r * c, sizeof(double)), r, c }; return m; }
    static void drop_matrix(matrix* m) { free(m->data); m->data = 0; }
    static double* at(const matrix* m, int i, int j) { return &m->data[i * m->cols + j]; }
    static matrix minor_of(const matrix* m, int col) { matrix s = make_matrix(m->rows - 1, m->cols - 1); for (int i = 1; i < m->rows; i++) for (int j = 0, k = 0; j < m->cols; j++) if (j != col) *at(&s, i - 1, k++) = *at(m, i, j); return s; }
    static double det(const matrix* m) { if (m->rows == 1) return *at(m, 0, 0); double sum = 0; for (int c = 0; c < m->cols; c++) { matrix s = minor_of(m, c); sum += (c & 1 ? -1 : 1) * *at(m, 0, c) * det(&s); drop_matrix(&s); } return sum; }
    double f(double* x, int n) { matrix m = make_matrix(n, n); memcpy(m.data, x, n * n * sizeof(double)); for (int i = 0; i < n; i++) *at(&m, i, i) += 2; double d = det(&m); drop_matrix(&m); return log(d * d); }`, [[0.5, 0.2, -0.1, 0.3, 0.9, 0.4, -0.6, 0.1, 0.7], int(3)]],
  ['new and delete', cpp`extern "C" double f(double x, double y) { double* a = new double(x * y); double* b = new double[3]{ x, y, *a }; double r = b[0] * b[2] + b[1]; delete a; delete[] b; return r; }`, [0.6, 0.9]],
  ['std::vector', cpp`
    extern "C" double f(double* x, int n) { std::vector<double> v(x, x + n); for (int i = 0; i < n; i++) v[i] *= v[n - 1 - i]; double s = 0; for (double a : v) s += a * a; return s; }`, [[0.6, 0.9, 1.1], int(3)]],
  ['std::vector push_back', cpp`
    extern "C" double f(double* x, int n) { std::vector<double> v; for (int i = 0; i < n; i++) v.push_back(x[i] * x[i]); double s = 1; for (double a : v) s = s * a + a; return s; }`, [[0.6, 0.9, 1.1, 0.3, 0.8], int(5)]],
  ['std::unique_ptr', cpp`
    struct model { double a, b; double eval(double x) const { return a * x * x + b; } };
    extern "C" double f(double x, double y) { auto m = std::make_unique<model>(model{ x, y }); m->a *= y; return m->eval(x); }`, [0.6, 0.9]],
]);
