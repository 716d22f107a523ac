// Structs by pointer, nested, in arrays, copied, returned; fields of mixed types; pointers kept in structs.

// biome-ignore-all format: one row, one line

import { gradients } from '../harness/gradients';
import { int, memory } from '../harness/point';
import { cFile } from '../harness/row';

gradients([
  ['struct of doubles', cFile`struct pair { double a, b; };
    double f(struct pair* p) { return p->a * p->b * p->b; }`, [[1.5, -2]]],
  ['struct written', cFile`struct pair { double a, b; };
    void f(struct pair* p, double x) { p->a = p->b * x; p->b = p->a * p->a; }`, [[1.5, -2], 0.7], { returns: 'void' }],
  ['struct with integers', cFile`struct cell { int n; double x; };
    double f(struct cell* p, double y) { double s = 0; for (int i = 0; i < p->n; i++) s += p->x * y * i; p->x = s; return s * y; }`, [memory('id', [4, 0.5]), 0.7]],
  ['struct with float and char', cFile`struct mixed { char c; float a; short pad; double b; };
    double f(struct mixed* p) { return p->a * p->b * p->c; }`, [memory('cfid', [3, 0.5, 0, 1.5])]],
  ['nested structs', cFile`struct inner { double a; int k; }; struct outer { struct inner p; double b; struct inner q; };
    double f(struct outer* o) { o->q.a = o->p.a * o->b * o->p.k; return o->q.a * o->b + o->q.k; }`, [memory('di d di', [1.5, 2, 0.7, 9, 3])]],
  ['array of structs', cFile`struct point { double x, y; int w; };
    double f(struct point* p, int n) { double s = 0; for (int i = 0; i < n; i++) s += p[i].x * p[i].y * p[i].w; return s * s; }`, [memory('ddi ddi ddi', [1, 2, 3, 0.5, -1, 2, 0.7, 1.1, 1]), int(3)]],
  ['array of structs updated', cFile`struct body { double x, v; };
    double f(struct body* b, int n) { for (int k = 0; k < 3; k++) for (int i = 0; i < n; i++) { b[i].v -= 0.1 * b[i].x * b[(i + 1) % n].x; b[i].x += 0.1 * b[i].v; } return b[0].x * b[1].v; }`, [[1, 2, 0.5, -1, 0.7, 1.1], int(3)]],
  ['struct of arrays', cFile`struct soa { double x[3], y[3]; };
    double f(struct soa* p) { double s = 0; for (int i = 0; i < 3; i++) { p->y[i] *= p->x[i]; s += p->y[i] * p->x[2 - i]; } return s; }`, [[1, 2, 3, 0.5, -1, 2]]],
  ['struct assigned', cFile`struct pair { double a, b; };
    double f(struct pair* p, struct pair* q) { struct pair t = *p; *p = *q; *q = t; return p->a * q->b; }`, [[1.5, -2], [0.7, 3]]],
  ['struct with an integer assigned', cFile`struct cell { double x; int n; };
    double f(struct cell* p, struct cell* q) { struct cell t = *p; t.x *= t.n; *q = t; p->x = q->x * q->x; return q->x * p->x; }`, [memory('di', [1.5, 3]), memory('di', [0.5, 7])]],
  ['array of structs sorted by swapping', cFile`struct cell { double x; int n; };
    double f(struct cell* p, int n) { for (int i = 0; i < n; i++) for (int j = i + 1; j < n; j++) if (p[j].n < p[i].n) { struct cell t = p[i]; p[i] = p[j]; p[j] = t; }
      double s = 0; for (int i = 0; i < n; i++) s = s * 0.5 + p[i].x * p[i].x; return s; }`, [memory('di di di', [1.5, 3, 0.5, 1, 2, 2]), int(3)]],
  ['struct passed by value to a static function', cFile`struct v3 { double x, y, z; };
    static double norm2(struct v3 v) { return v.x * v.x + v.y * v.y + v.z * v.z; }
    double f(double x, double y) { struct v3 v = { x, y, x * y }; return norm2(v); }`, [1.5, -2]],
  ['struct returned by a static function', cFile`struct v3 { double x, y, z; };
    static struct v3 cross(struct v3 a, struct v3 b) { struct v3 r = { a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x }; return r; }
    double f(struct v3* a, struct v3* b) { struct v3 r = cross(*a, *b); return r.x * r.y + r.z; }`, [[1, 2, 3], [0.5, -1, 2]]],
  ['small struct returned in registers', cFile`struct v2 { double x, y; };
    __attribute__((noinline)) static struct v2 turn(struct v2 v, double a) { struct v2 r = { v.x * cos(a) - v.y * sin(a), v.x * sin(a) + v.y * cos(a) }; return r; }
    double f(double x, double y) { struct v2 v = { x, y }; for (int i = 0; i < 3; i++) v = turn(v, x); return v.x * v.x * v.y; }`, [0.5, 0.7]],
  ['pointer kept in a struct', cFile`struct view { double* data; int n; };
    static double sum(const struct view* v) { double s = 0; for (int i = 0; i < v->n; i++) s += v->data[i] * v->data[i]; return s; }
    double f(double* x, int n) { struct view v = { x, n }; return sum(&v); }`, [[1, -2, 3], int(3)]],
  ['pointer in a struct moved along', cFile`struct cursor { double* at; double* end; };
    double f(double* x, int n) { struct cursor c = { x, x + n }; double s = 1; while (c.at < c.end) { s = s * *c.at + 1; *c.at = s; c.at++; } return s; }`, [[1, -2, 3], int(3)]],
  ['list of two nodes on the stack', cFile`struct node { double x; struct node* next; };
    double f(double x, double y) { struct node b = { y, 0 }, a = { x, &b }; double s = 1; for (struct node* p = &a; p; p = p->next) s = s * p->x + p->x; return s; }`, [0.5, 0.7]],
  ['struct of pointers swapped', cFile`struct two { double* a; double* b; };
    double f(double* x, double* y, int n) { struct two t = { x, y }; for (int i = 0; i < n; i++) { t.b[0] = t.a[0] * t.b[0] + 0.5; double* s = t.a; t.a = t.b; t.b = s; } return t.a[0] * t.b[0]; }`, [[0.5], [0.7], int(3)]],
  ['packed struct', cFile`struct __attribute__((packed)) tight { char c; double x; float y; };
    double f(double x, double y) { struct tight t = { 2, x * y, (float)y }; t.x *= t.c; return t.x * x + t.y; }`, [1.5, 0.5], { precision: 'float' }],
  ['bit fields beside a double', cFile`struct flags { unsigned on : 1, scale : 5; double x; };
    double f(double x, int k) { struct flags s = { 1, (unsigned)k, x * x }; if (s.on) s.x *= s.scale; s.scale++; return s.x * s.scale; }`, [1.5, int(3)]],
  ['union of a struct and an array', cFile`union both { struct { double x, y, z; } s; double a[3]; };
    double f(union both* u) { u->s.y = u->a[0] * u->a[2]; double t = 0; for (int i = 0; i < 3; i++) t += u->a[i] * u->a[i]; return t; }`, [[1, 2, 3]]],
  ['complex numbers', cFile`struct z { double re, im; };
    static struct z times(struct z a, struct z b) { struct z r = { a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re }; return r; }
    double f(double re, double im) { struct z c = { re, im }, v = { 0, 0 }; for (int i = 0; i < 4; i++) { v = times(v, v); v.re += c.re; v.im += c.im; } return v.re * v.re + v.im * v.im; }`, [0.3, 0.4]],
  ['C complex type', cFile`double f(double re, double im) { _Complex double v = re + im * 1.0i; v = v * v + v; return __real__ v * __imag__ v; }`, [0.3, 0.4], { from: 19, flags: ['-fcx-limited-range', '-ffast-math'] }],
  ['global passed by value and changed meanwhile', cFile`struct s { double a, b, c, d; }; static struct s g;
    static __attribute__((noinline)) double k(struct s a) { double r = a.a * a.b; g.a = r * 2; g.d *= r; return a.a * a.d + r * a.c; }
    double f(double x, double y) { g.a = x; g.b = y; g.c = x * y; g.d = 1.5; double r = k(g); return r * k(g) + g.a * g.d; }`, [0.6, 0.75]],
  ['structs of a float and a pointer, filled by vectorized code', cFile`struct keyed { double key; double* at; };
    double f(double* x, double* y, int n) { struct keyed v[8]; for (int i = 0; i < n; i++) { v[i].key = x[i] * x[i]; v[i].at = &y[i]; } double s = 0; for (int i = n - 1; i >= 0; i--) s = s * 0.5 + v[i].key * *v[i].at; return s; }`, [[0.5, 3, -1, 0.7], [1.5, 0.3, 2, 0.9], int(4)]],
]);
