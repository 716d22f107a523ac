// Floats and pointers that travel as words, beside one another and in one place at different times: unions, tagged values,
// structs in registers, copies inside of calls, constants and globals of both.

// biome-ignore-all format: one row, one line

import { gradients } from '../harness/gradients';
import { f32, int } from '../harness/point';
import { CALLS_STAY, cFile, cpp } from '../harness/row';

const sizeOrAddress = cFile`struct wsa { long failed; uint64_t word; };
    __attribute__((noinline)) static struct wsa wsg(uint64_t n, uint64_t each) { uint64_t bytes; if (__builtin_mul_overflow(n, each, &bytes) || bytes > 4096) return (struct wsa){ 1, bytes }; return (struct wsa){ 0, (uint64_t)malloc(bytes) }; }
    double f(double x, int n) { struct wsa r = wsg(n, 8); if (r.failed) return r.word * x; double* p = (double*)r.word; for (int i = 0; i < n; i++) p[i] = i ? p[i - 1] * x : x; double s = p[n - 1] * p[0]; free(p); return s; }`;

gradients([
  ['pointer copied in a function', cFile`__attribute__((noinline)) static void mva(double** a, double** b) { memcpy(a, b, sizeof *a); }
    double f(double x, double y) { double v = x * x, w = 3; double* p = &v; double* q = &w; mva(&q, &p); return *q * x * y; }`, [0.5, 0.7]],
  ['pointer copied by a function of bytes, and by run-time length', cFile`__attribute__((noinline)) static void mvb(void* a, void* b) { memcpy(a, b, 8); }
    __attribute__((noinline)) static void mvc(void* a, void* b, int n) { memcpy(a, b, n); }
    double f(double x, double y) { double v = x * x, w = 3, z = 5; double* p = &v; double* q = &w; double* r = &z; mvb(&q, &p); mvc(&r, &q, 8); return *q * x * y + *r; }`, [0.5, 0.7]],
  ['union of pointer and double, through calls', cFile`union upd { double d; double* p; };
    __attribute__((noinline)) static void pua(union upd* a, double d) { a->d = d; }
    __attribute__((noinline)) static double pub(union upd* a) { return a->d; }
    __attribute__((noinline)) static void puc(union upd* a, double* p) { a->p = p; }
    double f(double x, double* y) { union upd a, b; puc(&a, y); double s = *a.p; b = a; pua(&a, x * x); s *= pub(&a); puc(&b, y); s *= *b.p; b = a; s += b.d * s; puc(&a, y); return s * *a.p; }`, [0.5, [0.7]]],
  ['union of pointer and floats, through calls', cFile`union upf { float d[2]; double* p; };
    __attribute__((noinline)) static void puf(union upf* a, double d) { a->d[0] = d; a->d[1] = d * d; }
    __attribute__((noinline)) static double pug(union upf* a) { return a->d[0] * a->d[1]; }
    __attribute__((noinline)) static void puh(union upf* a, double* p) { a->p = p; }
    double f(double x, double* y) { union upf a; puf(&a, x * x); double s = pug(&a); puh(&a, y); return s * *a.p; }`, [0.5, [0.7]], { precision: 'float', mayRefuse: 'unknown-type' }],
  ['list in a pool of bytes, its addresses words', cFile`double f(const double* x, int n) { char pool[256]; uint64_t head = 0, used = 0;
      for (int i = 0; i < n; i++) { char* at = pool + used; *(double*)at = x[i] * x[i]; *(uint64_t*)(at + 8) = head; head = (uint64_t)at; used = (used + 23) & -8ull; }
      double s = 0; for (; head; head = *(uint64_t*)(head + 8)) s = s * 0.5 + *(double*)head; return s; }`, [[0.5, 0.25, -1], int(3)]],
  ['word that is a size or an address', sizeOrAddress, [0.7, int(4)]],
  ['word that is a size or an address, calls stay', sizeOrAddress, [0.7, int(4)], { flags: [CALLS_STAY] }],
  ['word that is a pointer or a double', cFile`union wpd { double d; double* p; uint64_t w; };
    __attribute__((noinline)) static void wcp(union wpd* a, union wpd* b) { a->w = b->w; }
    double f(double x, double* y) { union wpd a, b, c; a.d = x * x; b.p = y; wcp(&c, &a); double s = c.d; wcp(&c, &b); s += *c.p * x; wcp(&a, &c); wcp(&c, &b); return s * *a.p * *c.p; }`, [0.5, [0.7]]],
  ['word that is a pointer or a double, by value', cFile`union wbv { double d; double* p; uint64_t w; };
    __attribute__((noinline)) static union wbv wbg(union wbv a, int n) { union wbv b; b.w = a.w; return n ? wbg(b, n - 1) : b; }
    double f(double x, double* y) { union wbv a, b, c; a.d = x * x; b.p = y; c = wbg(a, 1); double s = c.d; c = wbg(b, 2); s += *c.p * x; a = wbg(a, 0); return s * a.d * *c.p; }`, [0.5, [0.7]]],
  ['array of unions of pointer and double', cFile`union uhp { double d; double* p; };
    double f(double x, double* y, int n) { union uhp* t = malloc(8 * n); for (int i = 0; i < n; i++) if (i & 1) t[i].p = y; else t[i].d = x * i; union uhp* u = malloc(8 * n); memcpy(u, t, 8 * n); double s = 1; for (int i = 0; i < n; i++) s += (i & 1 ? *u[i].p : u[i].d * u[i].d) * s; memmove(t, u + 1, 8 * (n - 1)); for (int i = 0; i + 1 < n; i++) s += (i & 1 ? t[i].d * t[i].d : *t[i].p) * s; free(t); free(u); return s; }`, [0.5, [0.7], int(5)]],
  ['constant table of constant arrays', cFile`static const double cta[] = { 1, 2 }, ctb[] = { 3, 4 }; static const double* const ctt[] = { cta, ctb, cta };
    double f(double* x, int k) { const double* p = k > 2 ? x : ctt[k]; double s = p[1] * x[0]; const double* q = k > 0 ? x : ctt[k + 1]; return s * q[1]; }`, [[0.5, 0.7], int(1)]],
  ['constant records of text and number', cFile`struct cse { const char* name; double gain; }; static const struct cse cst[] = { { "a", 2 }, { "b", 3 } }; struct csa { double x; const struct cse* e; };
    __attribute__((noinline)) static double csv(struct csa* a) { return a->x * a->e->gain * a->e->name[0]; }
    double f(double x, int k) { struct csa a = { x * x, &cst[k] }; return csv(&a) * 0.01; }`, [0.5, int(1)]],
  ['union of pointer and integer returned', cFile`union upi { double* d; long n; };
    __attribute__((noinline)) static union upi makeu(double* d) { union upi u; u.d = d; return u; }
    __attribute__((noinline)) static double useu(union upi u, int k) { return k ? *u.d : u.n; }
    double f(double x, double y) { double v = x * x; union upi a = makeu(&v); union upi b; b.n = 3; return useu(a, 1) * x + useu(b, 0) * y; }`, [0.5, 0.7]],
  ['tagged value or pointer', cFile`struct tpu { int tag; union { double d; double* p; } u; };
    __attribute__((noinline)) static double valuet(struct tpu* t) { return t->tag ? *t->u.p : t->u.d; }
    double f(double x, double* y) { struct tpu t[3]; t[0].tag = 0; t[0].u.d = x * x; t[1].tag = 1; t[1].u.p = y; t[2] = t[1]; struct tpu s = t[0]; t[0] = t[1]; t[1] = s; return valuet(t) * valuet(t + 1) + valuet(t + 2); }`, [0.5, [0.7]]],
  ['small vector that grows', cpp`struct SV { double* at; int n, cap; double inl[3]; SV() : at(inl), n(0), cap(3) {} ~SV() { if (at != inl) free(at); }
      void push(double x) { if (n == cap) { double* q = (double*)malloc(2 * cap * 8); memcpy(q, at, n * 8); if (at != inl) free(at); at = q; cap *= 2; } at[n++] = x; } };
    extern "C" double f(double x, int n) { SV v; for (int i = 0; i < n; i++) v.push(x * i + (i ? v.at[i - 1] : 1)); double s = 0; for (int i = 0; i < n; i++) s += v.at[i] * v.at[i]; return s; }`, [0.5, int(5)]],
  ['small vector that stays small', cpp`struct SV { double* at; int n, cap; double inl[3]; SV() : at(inl), n(0), cap(3) {} ~SV() { if (at != inl) free(at); }
      void push(double x) { if (n == cap) { double* q = (double*)malloc(2 * cap * 8); memcpy(q, at, n * 8); if (at != inl) free(at); at = q; cap *= 2; } at[n++] = x; } };
    extern "C" double f(double x, int n) { SV v; for (int i = 0; i < n; i++) v.push(x * i + (i ? v.at[i - 1] : 1)); double s = 0; for (int i = 0; i < n; i++) s += v.at[i] * v.at[i]; return s; }`, [0.5, int(2)]],
  ['list with payload unions', cFile`struct lpu { struct lpu* next; int kind; union { double d; long n; } v; };
    static double foldl(struct lpu* l) { double s = 1; for (; l; l = l->next) s = s * (l->kind == 0 ? l->v.d : (double)l->v.n) + 0.5; return s; }
    double f(double x, double y, int n) { struct lpu a, b, c, d; a.next = &b; b.next = &c; c.next = 0; a.kind = 0; a.v.d = x * x; b.kind = 0; b.v.d = y * x; c.kind = 2; c.v.n = n; d = a; d.next = &a; return foldl(&d); }`, [0.5, 0.75, int(3)]],
  ['bitfields beside doubles', cFile`struct bfd { unsigned on : 1, k : 7; unsigned long big : 40; double x; unsigned z : 3; float y; };
    __attribute__((noinline)) static struct bfd nextb(struct bfd s) { s.k++; s.big += s.k; s.x *= s.k; s.y += s.x; s.on ^= 1; return s; }
    double f(double x, int n) { struct bfd s = { 1, 2, 3, x, 1, 0.5f }; for (int i = 0; i < n; i++) s = nextb(s); return s.x * s.y * s.big + s.on; }`, [0.5, int(3)], { precision: 'float' }],
  ['long double in struct', cFile`struct lds { int n; long double x; double y; };
    __attribute__((noinline)) static struct lds nextl(struct lds s) { s.x = s.x * s.y + s.n; s.n++; return s; }
    double f(double x, double y, int n) { struct lds s = { n, x, y }, t; t = nextl(s); struct lds u[2]; memcpy(u, &t, sizeof t); memcpy(u + 1, &s, sizeof s); return (double)(u[0].x * u[1].x) * u[0].y * u[0].n; }`, [0.5, 0.7, int(3)]],
  ['complex in struct', cFile`struct cxs { int n; _Complex double z; _Complex float w; };
    __attribute__((noinline)) static struct cxs nextc(struct cxs s) { s.z = s.z + s.w * 2; s.n++; return s; }
    double f(double x, float y, int n) { struct cxs s = { n }, t; __real__ s.z = x; __imag__ s.z = x * x; __real__ s.w = y; __imag__ s.w = y * y; t = nextc(s); s = t; return __real__ s.z * __imag__ t.z * __real__ t.w * s.n; }`, [0.5, f32(0.75), int(3)], { precision: 'float' }],
  ['struct in regs, int and double', cFile`struct idr { int n; double x; };
    __attribute__((noinline)) static struct idr nexti(struct idr s) { struct idr r = { s.n + 1, s.x * s.n }; return r; }
    double f(double x, int n) { struct idr s = { n, x }; for (int i = 0; i < 3; i++) s = nexti(s); return s.x * s.x * s.n; }`, [0.5, int(3)]],
  ['struct in regs, two floats', cFile`struct ffr { float a, b; };
    __attribute__((noinline)) static struct ffr nextf(struct ffr s) { struct ffr r = { s.a * s.b, s.b + s.a }; return r; }
    double f(float x, float y) { struct ffr s = { x, y }; for (int i = 0; i < 3; i++) s = nextf(s); return s.a * s.b; }`, [f32(0.5), f32(0.75)], { precision: 'float' }],
  ['struct in regs, int and float', cFile`struct ifr { int n; float x; };
    __attribute__((noinline)) static struct ifr nextif(struct ifr s) { struct ifr r = { s.n + 1, s.x * s.n }; return r; }
    double f(float x, int n) { struct ifr s = { n, x }; for (int i = 0; i < 3; i++) s = nextif(s); return s.x * s.x * s.n; }`, [f32(0.5), int(3)], { precision: 'float' }],
  ['struct in regs, three floats', cFile`struct fff { float x, y, z; };
    __attribute__((noinline)) static struct fff nexth(struct fff s, float k) { struct fff r = { s.y * k, s.z + s.x, s.x * s.y }; return r; }
    double f(float x, float y) { struct fff s = { x, y, x * y }; for (int i = 0; i < 3; i++) s = nexth(s, y); return s.x * s.y * s.z; }`, [f32(0.5), f32(0.75)], { precision: 'float' }],
  ['struct in regs, pointer and double', cFile`struct pdr { double* p; double w; };
    __attribute__((noinline)) static struct pdr nextp(struct pdr s) { struct pdr r = { s.p + 1, s.w * *s.p }; return r; }
    double f(double* x, double w) { struct pdr s = { x, w }; for (int i = 0; i < 3; i++) s = nextp(s); return s.w * *s.p; }`, [[0.5, 0.7, 1.5, 2], 0.7]],
  ['struct in regs, pointer and long', cFile`struct plr { double* p; long n; };
    __attribute__((noinline)) static struct plr nextpl(struct plr s) { struct plr r = { s.p + s.n, s.n + 1 }; return r; }
    double f(double* x, double w) { struct plr s = { x, 1 }; for (int i = 0; i < 2; i++) { w *= *s.p; s = nextpl(s); } return w * *s.p; }`, [[0.5, 0.7, 1.5, 2], 0.7]],
  ['struct by memory, pointer, double, int', cFile`struct pdi { double* p; double w; int n; };
    __attribute__((noinline)) static struct pdi nextpd(struct pdi s) { struct pdi r = { s.p + 1, s.w * *s.p, s.n + 1 }; return r; }
    double f(double* x, double w) { struct pdi s = { x, w, 1 }; for (int i = 0; i < 3; i++) s = nextpd(s); return s.w * *s.p * s.n; }`, [[0.5, 0.7, 1.5, 2], 0.7]],
  ['doubles copied as halves', cFile`double f(double x, double y) { double a[2] = { x * x, y }, b[2]; uint32_t* p = (uint32_t*)a; volatile int z = 0; uint32_t* q = (uint32_t*)b; for (int i = 0; i < 4; i++) q[i] = p[i]; return b[0] * b[1] * x; }`, [0.5, 0.7], { flags: ['-fno-strict-aliasing'], mayRefuse: 'unsupported-instruction' }],
  ['bytes copied by a loop in a function', cFile`__attribute__((noinline)) static void cpb(char* d, const char* s, int n) { for (int i = 0; i < n; i++) d[i] = s[i]; }
    double f(double x, double y) { double a[2] = { x * x, y }, b[2]; cpb((char*)b, (char*)a, 16); return b[0] * b[1] * x; }`, [0.5, 0.7], { mayRefuse: 'unsupported-instruction' }],
  ['sign flip beside calls', cFile`__attribute__((noinline)) static uint64_t bitsn(double x) { uint64_t b; memcpy(&b, &x, 8); return b; }
    __attribute__((noinline)) static double ofbits(uint64_t b) { double x; memcpy(&x, &b, 8); return x; }
    double f(double x, double y) { return ofbits(bitsn(x * y) ^ (1ull << 63)) * x; }`, [0.5, 0.7]],
  ['sign flip in callee', cFile`__attribute__((noinline)) static uint64_t flipb(uint64_t b) { return b ^ (1ull << 63); }
    double f(double x, double y) { uint64_t b; double z = x * y; memcpy(&b, &z, 8); b = flipb(b); memcpy(&z, &b, 8); return z * x; }`, [0.5, 0.7]],
  ['exponent in callee', cFile`__attribute__((noinline)) static double ofb2(uint64_t b) { double x; memcpy(&x, &b, 8); return x; }
    double f(double* x, int n) { double s = 0; for (int i = 0; i < n; i++) { uint64_t w; memcpy(&w, x + i, 8); s += ofb2(w + (2ull << 52)) * x[i]; } return s; }`, [[0.6, -0.9, 1.5], int(3)]],
  ['vector of structs', cpp`#include <vector>
    struct P { double x; int k; float y; };
    extern "C" double f(double x, int n) { std::vector<P> v; for (int i = 0; i < n; i++) v.push_back({x * i + 1, i, (float)x}); double s = 0; for (auto& e : v) s += e.x * e.y * e.k; return s; }`, [0.5, int(5)], { precision: 'float' }],
  ['vector of structs with pointers', cpp`#include <vector>
    struct P { double* p; double x; int k; };
    extern "C" double f(double* x, int n) { std::vector<P> v; for (int i = 0; i < n; i++) v.push_back({x + i, x[i] * 2, i}); double s = 0; for (auto& e : v) s += e.x * *e.p * e.k; return s; }`, [[0.5, 0.7, 1.5, 2], int(4)]],
  ['hash of a double chooses a branch', cFile`static uint64_t hashd(double d) { uint64_t b; memcpy(&b, &d, 8); b ^= b >> 33; b *= 0xff51afd7ed558ccdull; return b; }
    double f(double x, double y) { return (hashd(x) != 7 ? x : -x) * y * y; }`, [0.5, 0.7], { mayRefuse: 'unsupported-instruction' }],
  ['array of packed structs', cFile`struct __attribute__((packed)) pka { char c; double x; short n; float y; };
    double f(double x, int n) { struct pka a[3], b[3]; for (int i = 0; i < n; i++) { a[i].c = 2; a[i].x = x * i; a[i].n = i; a[i].y = (float)x; } for (int i = 0; i < n; i++) b[i] = a[n - 1 - i]; double s = 0; for (int i = 0; i < n; i++) s = s * 0.5 + b[i].x * b[i].y * b[i].c; return s; }`, [0.5, int(3)], { precision: 'float' }],
  ['globals of text, numbers and pointers', cFile`struct gnp { const char* name; double gain; double* at; }; static struct gnp gnt[2] = { { "a", 1 }, { "b", 2 } }; static struct gnp* gnc = &gnt[1];
    double f(double x, double* y) { gnt[0].gain = x * x; gnt[0].at = y; gnt[1].gain = x; gnt[1].at = y + 1; gnc = &gnt[0]; double s = gnc->gain * *gnc->at; gnc = &gnt[1]; return s + gnc->gain * *gnc->at * (gnc->name[0] == 'b'); }`, [0.5, [0.7, 1.5]]],
  ['global pointer that is set where it starts', cFile`static double gpv[2]; static double* gpp = &gpv[1];
    double f(double x, int k) { gpv[0] = x; gpv[1] = x * x; if (k > 3) gpp = gpv; return *gpp * x; }`, [0.5, int(2)]],
  ['list linked by the exclusive or of its neighbours', cFile`struct xll { double v; uintptr_t link; };
    double f(double x, double y) { struct xll a = {x, 0}, b = {y, 0}, c = {x * y, 0}; a.link = (uintptr_t)&b; b.link = (uintptr_t)&a ^ (uintptr_t)&c; c.link = (uintptr_t)&b; double s = 0; struct xll *p = &a, *prev = 0; while (p) { s += p->v * p->v; struct xll* next = (struct xll*)(p->link ^ (uintptr_t)prev); prev = p; p = next; } return s; }`, [0.5, 0.7]],
  ['address in two halves', cFile`struct ahn { double v; uint32_t lo, hi; };
    double f(double x, double y) { struct ahn* a = malloc(sizeof *a); a->v = x * y; struct ahn b = {y, (uint32_t)(uintptr_t)a, (uint32_t)((uintptr_t)a >> 32)}; struct ahn* q = (struct ahn*)(((uintptr_t)b.hi << 32) | b.lo); double r = q->v * b.v; free(a); return r; }`, [0.5, 0.7], { mayRefuse: 'unsupported-instruction' }],
  ['address multiplied', cFile`double f(double x, double y) { double* a = malloc(16); *a = x * y; volatile int k = 3; uintptr_t u = (uintptr_t)a * k; double* q = (double*)(u / k); double r = *q * y; free(a); return r; }`, [0.5, 0.7], { expects: { error: 'unsupported-instruction' } }],
  ['record with a scale as float beside pointers, in memory that is used again', cFile`struct rsf { float scale; int n; double* p; }; struct rsn { struct rsn* next; double v; };
    __attribute__((noinline)) static double rsa(void* m, double x, double* y, float k) { struct rsf* a = m; a->scale = k; a->n = 2; a->p = y; struct rsf b; memcpy(&b, a, sizeof b); double r = *b.p * b.scale * b.n; struct rsn* c = m; c->next = 0; c->v = x * x; struct rsn d; memcpy(&d, c, sizeof d); return r * d.v; }
    double f(double x, double y) { void* m = malloc(16); double s = 0; for (int i = 0; i < 3; i++) s += rsa(m, x * i + y, &y, 0.5f * i + 1); free(m); return s; }`, [0.5, 0.7], { mayRefuse: 'unknown-type' }],
  ['record with a scale as float that is active, beside pointers', cFile`struct rtf { float scale; int n; double* p; }; struct rtn { struct rtn* next; double v; };
    __attribute__((noinline)) static double rta(void* m, double x, double* y, float k) { struct rtf* a = m; a->scale = k; a->n = 2; a->p = y; struct rtf b; memcpy(&b, a, sizeof b); double r = *b.p * b.scale * b.n; struct rtn* c = m; c->next = 0; c->v = x * x; struct rtn d; memcpy(&d, c, sizeof d); return r * d.v; }
    double f(double x, double y) { void* m = malloc(16); double s = 0; for (int i = 0; i < 3; i++) s += rta(m, x * i + y, &y, (float)x * i + 1); free(m); return s; }`, [0.5, 0.75], { precision: 'float', mayRefuse: 'unknown-type' }],
]);
