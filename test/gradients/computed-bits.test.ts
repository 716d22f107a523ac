// Bits of an active float that are computed with, and go on as a whole number: through memory, globals, aggregates, calls in
// and out. Where they become a float again there is no derivative, and the row is refused; where they choose or count, it is zero.

// biome-ignore-all format: one row, one line

import { gradients } from '../harness/gradients';
import { int, type PointEntry } from '../harness/point';
import { CALLS_STAY, cFile, type RowOptions, type RowTuple } from '../harness/row';

const kept = '__attribute__((noinline)) static';
const common = `
static uint64_t bits(double x) { uint64_t u; memcpy(&u, &x, 8); return u; }
static double made(uint64_t u) { double x; memcpy(&x, &u, 8); return x; }
${kept} void put(double x, uint64_t* to) { *to = __builtin_bswap64(bits(x)); }
${kept} double get(const uint64_t* from) { return made(__builtin_bswap64(*from ^ 255)); }
${kept} void moved(double x, uint64_t* to) { *to = bits(x) + 12345; }
${kept} void turned(const uint64_t* from, uint64_t* to) { *to = __builtin_bswap64(*from); }
${kept} void turnedFloat(const double* from, uint64_t* to) { uint64_t u; memcpy(&u, from, 8); *to = __builtin_bswap64(u); }
${kept} uint64_t word(uint64_t u) { return __builtin_bswap64(u); }
${kept} uint64_t raw(double x) { return bits(x); }
struct inner { struct inner* next; uint64_t word; };
struct beside { double value; uint64_t word; int count; };
`;
const refused: RowOptions = { expects: { error: 'unsupported-instruction' } };
const row = (name: string, body: string, point: readonly PointEntry[], options: RowOptions = refused): RowTuple => [name, cFile`${common}${body.replace(/\n\s+/g, '\n')}`, point, options];

const rows: readonly RowTuple[] = [
  row('left in memory by one function, made a float by another', 'double f(double x) { uint64_t w; put(x, &w); return get(&w) * x; }', [1.37]),
  row('left in memory, made a float by the caller', 'double f(double x) { uint64_t w; moved(x, &w); return made(w) * x; }', [1.37]),
  row('in an array within one function', 'double f(double x, int n) { volatile uint64_t w[3]; for (int i = 0; i < 3; i++) w[i] = __builtin_bswap64(bits(x)); return made(__builtin_bswap64(w[n] ^ 255)) * x; }', [1.37, int(1)]),
  row('in a global', `static uint64_t global = 0;
    ${kept} void putKept(double x) { put(x, &global); }
    ${kept} double getKept(void) { return get(&global); }
    double f(double x) { putKept(x); return getKept() * x; }`, [1.37]),
  row('in a struct that is returned', `struct pair { double value; uint64_t word; };
    ${kept} struct pair both(double x) { struct pair s = { x * x, __builtin_bswap64(bits(x)) }; return s; }
    double f(double x) { struct pair s = both(x); return made(__builtin_bswap64(s.word ^ 255)) * s.value; }`, [1.37]),
  row('in a struct beside floats', `${kept} void fill(double x, struct beside* s) { s->value = x * x; put(x, &s->word); s->count = 2; }
    ${kept} double read(const struct beside* s) { return s->value * get(&s->word); }
    double f(double x) { struct beside s; fill(x, &s); return read(&s) * x; }`, [1.37]),
  row('copied with the memory it lies in', 'double f(double x, int n) { uint64_t w[3], z[3]; for (int i = 0; i < 3; i++) put(x, w + i); memcpy(z, w, 8 * (n + 1)); return get(z) * x; }', [1.37, int(0)]),
  row('through two functions each way', `${kept} void putTwice(double x, uint64_t* w) { put(x * 2, w); }
    ${kept} double getTwice(const uint64_t* w) { return get(w) * 2; }
    double f(double x) { uint64_t w; putTwice(x, &w); return getTwice(&w) * x; }`, [1.37]),
  row('word passed, computed with and returned', 'double f(double x) { return made(word(word(bits(x)) ^ 255)) * x; }', [1.37]),
  row('word computed with in memory', 'double f(double x) { uint64_t a = bits(x), b, c; turned(&a, &b); b ^= 255; turned(&b, &c); return made(c) * x; }', [1.37]),
  row('float read as a word in a function', 'double f(double x) { uint64_t w; turnedFloat(&x, &w); return get(&w) * x; }', [1.37]),
  row('raw bits returned, then computed with', 'double f(double x) { return made(raw(x) + 12345) * x; }', [1.37]),
  row('raw bits returned, then read as a number', 'double f(double x) { return (double)raw(x) * 1e-18 * x; }', [1.37]),
  row('computed with again and again', `${kept} uint64_t next(uint64_t u) { return u + 12345; } double f(double x, int n) { uint64_t u = bits(x); for (int i = 0; i < n; i++) u = next(u); return made(u) * x; }`, [1.37, int(3)]),
  row('behind a pointer in memory', 'double f(double x) { struct inner b = { 0, 0 }, c = { &b, 0 }; put(x, &c.next->word); return get(&c.next->word) * x; }', [1.37]),
  row('read behind a pointer by a function', `${kept} double getNext(const struct inner* c) { return get(&c->next->word); }
    double f(double x) { struct inner b = { 0, 0 }, c = { &b, 0 }; put(x, &b.word); return getNext(&c) * x; }`, [1.37]),
  row('left behind a pointer by a function', `${kept} void putNext(double x, struct inner* c) { put(x, &c->next->word); }
    double f(double x) { struct inner b = { 0, 0 }, c = { &b, 0 }; putNext(x, &c); return get(&b.word) * x; }`, [1.37]),
  row('given to a function that the run chooses', 'double f(double x) { double (*volatile chosen)(const uint64_t*) = get; uint64_t w; put(x, &w); return chosen(&w) * x; }', [1.37]),

  row('whole word left in memory and made a float', `${kept} void keep(uint64_t u, uint64_t* to) { *to = u; } double f(double x) { uint64_t w; keep(bits(x), &w); return made(w) * x; }`, [1.37], {}),
  row('exponent left in memory, mantissa returned', `${kept} double split(double x, int* e) { uint64_t u = bits(x); *e = (int)((u >> 52) & 2047) - 1023; return made((u & ~(2047ull << 52)) | (1023ull << 52)); }
    double f(double x) { int e; double m = split(x, &e); return log(m) + e * 0.6931471805599453; }`, [5.37], {}),
  row('exponent returned by a function that takes the raw bits from another', `${kept} int exponent(double x) { return (int)((raw(x) >> 52) & 2047) - 1023; } double f(double x) { return exponent(x) * x; }`, [5.37], {}),
  row('hash left in memory that chooses nothing but the way', `${kept} void hashed(double x, unsigned* h) { *h = (unsigned)(bits(x) * 0x9E3779B97F4A7C15ull >> 40) & 1; }
    double f(double x) { unsigned h; hashed(x, &h); return h ? x * x : x * x * 1.0; }`, [1.37], {}),
  row('hash in the nodes of a list beside values', `struct node { double value; uint64_t hash; struct node* next; };
    ${kept} void insert(struct node** head, struct node* n, double x) { n->value = x; n->hash = bits(x) * 0x9E3779B97F4A7C15ull >> 40; n->next = *head; *head = n; }
    double f(double x) { struct node a[4], *head = 0; for (int i = 0; i < 4; i++) insert(&head, a + i, x + i); double s = 0; for (struct node* n = head; n; n = n->next) s += (n->hash & 1) ? n->value * 2 : n->value * 2.0; return s * x; }`, [1.37], {}),
  ['record of a double, a pointer and integers, copied by halves that a function returns', cFile`struct rbh { double d; double* p; unsigned k[2]; };
__attribute__((noinline)) static unsigned rbg(const unsigned* p) { return *p; }
__attribute__((noinline)) static void rbp(unsigned* p, unsigned v) { *p = v; }
    double f(double x, double* y) { struct rbh a = { x * x, y, { 3, 4 } }, b[2]; for (int j = 0; j < 2; j++) for (int i = 0; i < sizeof a / 4; i++) rbp((unsigned*)&b[j] + i, rbg((unsigned*)&a + i)); return b[0].d * *b[1].p * b[1].k[1]; }`, [0.5, [0.7]], { flags: ['-fno-strict-aliasing'], mayRefuse: ['unsupported-instruction', 'unknown-type'] }],
  ['double copied by halves that a function returns', cFile`
__attribute__((noinline)) static unsigned half(const unsigned* p) { return *p; }
__attribute__((noinline)) static void put(unsigned* p, unsigned v) { *p = v; }
    double f(double x, double y) { double a[2] = { x * x, y }, b[2]; for (int i = 0; i < 4; i++) put((unsigned*)b + i, half((unsigned*)a + i)); return b[0] * b[1]; }`, [0.5, 0.7], { flags: ['-fno-strict-aliasing'], mayRefuse: ['unsupported-instruction', 'unknown-type'] }],
  row('high half of a float that a function looks at', `${kept} unsigned high(double x) { return (unsigned)(bits(x) >> 32); }
    double f(double x) { int e = (int)(high(x) >> 20 & 2047) - 1023; return high(x) & 0x80000000u ? -x * e : x * x * e; }`, [5.37], {}),
];

gradients(rows.flatMap((one): RowTuple[] => {
  const [name, source, point, options = {}] = one;
  return [one, [`${name}, calls stay`, source, point, { ...options, flags: [...(options.flags ?? []), CALLS_STAY] }]];
}));
