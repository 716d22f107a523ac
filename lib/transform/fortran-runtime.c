// Bodies for the functions of flang's runtime library (libFortranRuntime, LLVM 16 to 19) that move numbers or compute with them: array
// assignment, reductions, products of matrices, array constructors, transformational intrinsics. Written from the interfaces
// in flang/Runtime and ISO_Fortran_binding.h. They are put into a module that declares them, before anything is derived or
// compiled (lib/transform/fortran-runtime-calls.ts), so that the derivative knows only loads and stores and nothing of the
// library has to be found when code runs. scripts/generate-library-bodies.mjs compiles this file into fortran-runtime.ts.
//
// An array comes with a descriptor (Fortran 2018, 18.5.3): the address of its first element, the bytes of an element, and for each
// dimension lower bound, extent and the distance of its elements in bytes. Where types are told only by the descriptor, elements
// are moved as bytes, or a switch decides that falls away once the caller's descriptor is known.

#define RUNTIME(name) __asm__("_FortranA" name)
#define ORACLE(name) __asm__("bitgrad.oracle.fortran." name)
#define HELPER(name) __asm__("bitgrad.fortran." name)

typedef unsigned long size_t;
void *malloc(size_t);
void free(void *);
void *memcpy(void *, const void *, size_t);
void *memmove(void *, const void *, size_t);
void *memset(void *, int, size_t);
double fmod(double, double);
float fmodf(float, float);
double floor(double);
float floorf(float);
double sqrt(double);
float sqrtf(float);

// What cannot be done ends the run with a text where bitgrad runs the code (lib/transform/stop.ts), and traps elsewhere.
void bitgrad_stop(const char *why) __attribute__((weak));
_Noreturn static void stop_with(const char *why) HELPER("stop");
__attribute__((noinline)) _Noreturn static void stop_with(const char *why) {
  if (bitgrad_stop) bitgrad_stop(why);
  __builtin_trap();
}

// ---- descriptors

typedef char descriptor;
#define BASE(d) (*(char **)(d))
#define BYTES(d) (*(size_t *)((d) + 8))
#define RANK(d) ((long)*((signed char *)(d) + 20))
#define TYPE(d) (*((signed char *)(d) + 21))
#define ATTRIBUTE(d) (*((unsigned char *)(d) + 22))
#define EXTRA(d) (*((unsigned char *)(d) + 23))
#define LOWER(d, i) (*(long *)((d) + 24 + 24 * (i)))
#define EXTENT(d, i) (*(long *)((d) + 32 + 24 * (i)))
#define DISTANCE(d, i) (*(long *)((d) + 40 + 24 * (i)))

enum { int8 = 7, int16, int32, int64, real4 = 27, real8 = 28, complex4 = 34, complex8 = 35, logical1 = 39, character = 40, derived = 42 };
enum { allocatable = 2 };

static long elements(const descriptor *d) HELPER("elements");
static long elements(const descriptor *d) {
  long n = 1;
  for (long i = 0; i < RANK(d); i++) n *= EXTENT(d, i);
  return n;
}

// Where element k lies, in array element order.
static char *element(const descriptor *d, long k) HELPER("element");
static char *element(const descriptor *d, long k) {
  if (RANK(d) == 0) return BASE(d);
  long at = 0;
  for (long i = 0; i < RANK(d) - 1; i++) {
    at += k % EXTENT(d, i) * DISTANCE(d, i);
    k /= EXTENT(d, i);
  }
  return BASE(d) + (at + k * DISTANCE(d, RANK(d) - 1));
}

// Element j of line k along dimension `dim` (from 0): the other dimensions are counted in array element order.
static char *on_line(const descriptor *d, long dim, long k, long j) HELPER("on_line");
static char *on_line(const descriptor *d, long dim, long k, long j) {
  long at = j * DISTANCE(d, dim);
  for (long i = 0; i < RANK(d); i++)
    if (i != dim) {
      at += k % EXTENT(d, i) * DISTANCE(d, i);
      k /= EXTENT(d, i);
    }
  return BASE(d) + at;
}

static _Bool is_true(const char *element, size_t bytes) HELPER("is_true");
static _Bool is_true(const char *element, size_t bytes) {
  if (bytes == 1) return *element != 0;
  if (bytes == 2) return *(const short *)element != 0;
  if (bytes == 4) return *(const int *)element != 0;
  return *(const long *)element != 0;
}

// A mask is absent, or one logical for all, or an array of the same shape.
static _Bool is_chosen(const descriptor *mask, long k) HELPER("is_chosen");
static _Bool is_chosen(const descriptor *mask, long k) { return !mask || is_true(element(mask, k), BYTES(mask)); }

static _Bool is_line_chosen(const descriptor *mask, long dim, long k, long j) HELPER("is_line_chosen");
static _Bool is_line_chosen(const descriptor *mask, long dim, long k, long j) {
  if (!mask) return 1;
  return is_true(RANK(mask) == 0 ? BASE(mask) : on_line(mask, dim, k, j), BYTES(mask));
}

static long integer_at(const char *at, size_t bytes) HELPER("integer_at");
static long integer_at(const char *at, size_t bytes) {
  if (bytes == 1) return *(const signed char *)at;
  if (bytes == 2) return *(const short *)at;
  if (bytes == 4) return *(const int *)at;
  return *(const long *)at;
}

// Dimension i of an array that lies in memory without gaps.
static void set_dimension(descriptor *d, long i, long extent) HELPER("set_dimension");
static void set_dimension(descriptor *d, long i, long extent) {
  LOWER(d, i) = 1;
  EXTENT(d, i) = extent;
  DISTANCE(d, i) = i == 0 ? (long)BYTES(d) : DISTANCE(d, i - 1) * EXTENT(d, i - 1);
}

static void allocate(descriptor *d) HELPER("allocate");
static void allocate(descriptor *d) {
  size_t bytes = (size_t)elements(d) * BYTES(d);
  char *made = malloc(bytes ? bytes : 1);
  if (!made) stop_with("a Fortran array cannot be allocated: out of memory");
  BASE(d) = made;
}

// An array that is a result: elements of the type and size that `like` has.
static void start_result(descriptor *result, const descriptor *like, int rank) HELPER("start_result");
static void start_result(descriptor *result, const descriptor *like, int rank) {
  BYTES(result) = BYTES(like);
  result[20] = (char)rank;
  result[21] = TYPE(like);
}

// ---- assignment

static _Bool may_overlap(const descriptor *a, const descriptor *b) HELPER("may_overlap");
static long extreme(const descriptor *d, _Bool last) HELPER("extreme");
static long extreme(const descriptor *d, _Bool last) {
  long at = 0;
  for (long i = 0; i < RANK(d); i++) {
    long reach = (EXTENT(d, i) - 1) * DISTANCE(d, i);
    if ((reach > 0) == last) at += reach;
  }
  return at;
}
static _Bool may_overlap(const descriptor *a, const descriptor *b) {
  return BASE(a) + extreme(a, 0) < BASE(b) + extreme(b, 1) + BYTES(b) && BASE(b) + extreme(b, 0) < BASE(a) + extreme(a, 1) + BYTES(a);
}

static void move_elements(descriptor *to, const char *from, long distance, const descriptor *source, long n) HELPER("move_elements");
// Elements of `source`, or those that lie one after the other at `from`, or one for all (distance 0).
static void move_elements(descriptor *to, const char *from, long distance, const descriptor *source, long n) {
  size_t bytes = BYTES(to);
  for (long k = 0; k < n; k++) memcpy(element(to, k), source ? element(source, k) : from + k * distance, bytes);
}

// The description of a derived type: which flags of it tell what its objects need.
#define NO_INITIALIZATION 429
#define NO_DESTRUCTION 430

static const char *derived_type(const descriptor *d) HELPER("derived_type");
// Behind the dimensions, where there is an addendum.
static const char *derived_type(const descriptor *d) {
  return EXTRA(d) & 1 ? *(const char **)(d + 24 + 24 * RANK(d)) : 0;
}

static void refuse_components(const descriptor *d) HELPER("refuse_components");
static void refuse_components(const descriptor *d) {
  const char *type = derived_type(d);
  if (type && !*(type + NO_DESTRUCTION))
    stop_with("objects of a Fortran derived type with allocatable components are assigned, which bitgrad cannot follow");
}

static void take_shape(descriptor *to, const descriptor *from) HELPER("take_shape");
// An allocatable array that is not allocated, or has another shape, is allocated as the value is.
static void take_shape(descriptor *to, const descriptor *from) {
  _Bool fits = BASE(to) != 0 && BYTES(to) == BYTES(from);
  if (fits && RANK(from) > 0)
    for (long i = 0; i < RANK(from); i++) fits &= EXTENT(to, i) == EXTENT(from, i);
  if (fits) return;
  if (BASE(to)) free(BASE(to));
  BYTES(to) = BYTES(from);
  for (long i = 0; i < RANK(from); i++) {
    set_dimension(to, i, EXTENT(from, i));
    LOWER(to, i) = RANK(from) == 0 ? 1 : LOWER(from, i);
  }
  allocate(to);
}

void assign(descriptor *to, const descriptor *from, const char *file, int line) RUNTIME("Assign");
void assign(descriptor *to, const descriptor *from, const char *file, int line) {
  refuse_components(from);
  if (TYPE(from) == character && BASE(to) && BYTES(to) != BYTES(from))
    stop_with("Fortran text is assigned to text of another length, which bitgrad cannot follow");
  long n = elements(from);
  _Bool overlaps = BASE(to) != 0 && may_overlap(to, from);
  char *copy = 0;
  if (overlaps) {
    copy = malloc((size_t)n * BYTES(from) + 1);
    if (!copy) stop_with("a Fortran array cannot be copied: out of memory");
    for (long k = 0; k < n; k++) memcpy(copy + k * BYTES(from), element(from, k), BYTES(from));
  }
  if (ATTRIBUTE(to) == allocatable) take_shape(to, from);
  long distance = RANK(from) == 0 ? 0 : (long)BYTES(from);
  if (copy) {
    move_elements(to, copy, distance, 0, elements(to));
    free(copy);
  } else if (RANK(from) == 0) {
    move_elements(to, BASE(from), 0, 0, elements(to));
  } else {
    move_elements(to, 0, 0, from, elements(to));
  }
}

void assign_temporary(descriptor *to, const descriptor *from, const char *file, int line) RUNTIME("AssignTemporary");
void assign_temporary(descriptor *to, const descriptor *from, const char *file, int line) { assign(to, from, file, line); }

// An argument that is not contiguous is passed as a copy, which is written back if the callee may have changed it.
void copy_in(descriptor *copy, const descriptor *from, const char *file, int line) RUNTIME("CopyInAssign");
void copy_in(descriptor *copy, const descriptor *from, const char *file, int line) {
  BYTES(copy) = BYTES(from);
  for (long i = 0; i < RANK(from); i++) set_dimension(copy, i, EXTENT(from, i));
  allocate(copy);
  move_elements(copy, 0, 0, from, elements(from));
}

void copy_out(descriptor *to, descriptor *copy, const char *file, int line) RUNTIME("CopyOutAssign");
void copy_out(descriptor *to, descriptor *copy, const char *file, int line) {
  if (to) move_elements(to, 0, 0, copy, elements(copy));
  free(BASE(copy));
  BASE(copy) = 0;
}

_Bool is_contiguous(const descriptor *d) RUNTIME("IsContiguous");
_Bool is_contiguous(const descriptor *d) {
  long bytes = (long)BYTES(d);
  for (long i = 0; i < RANK(d); i++) {
    if (EXTENT(d, i) != 1 && DISTANCE(d, i) != bytes) return 0;
    bytes *= EXTENT(d, i);
  }
  return 1;
}

// ---- allocation

void set_bounds(descriptor *d, int dimension, long lower, long upper) RUNTIME("AllocatableSetBounds");
void set_bounds(descriptor *d, int dimension, long lower, long upper) {
  long extent = upper >= lower ? upper - lower + 1 : 0;
  set_dimension(d, dimension, extent);
  LOWER(d, dimension) = extent == 0 ? 1 : lower;
}

// Errors are told by numbers where the statement has `stat=`, else they end the program (flang/Runtime/stat.h).
int allocate_allocatable(descriptor *d, _Bool has_stat, const descriptor *message, const char *file, int line) RUNTIME("AllocatableAllocate");
int allocate_allocatable(descriptor *d, _Bool has_stat, const descriptor *message, const char *file, int line) {
  if (BASE(d)) {
    if (has_stat) return 20;
    stop_with("a Fortran array is allocated that is allocated already");
  }
  allocate(d);
  return 0;
}

int deallocate_allocatable(descriptor *d, _Bool has_stat, const descriptor *message, const char *file, int line) RUNTIME("AllocatableDeallocate");
int deallocate_allocatable(descriptor *d, _Bool has_stat, const descriptor *message, const char *file, int line) {
  if (!BASE(d)) {
    if (has_stat) return 103;
    stop_with("a Fortran array is deallocated that is not allocated");
  }
  free(BASE(d));
  BASE(d) = 0;
  return 0;
}

// ---- array constructors: the cookie is memory that the caller lends; what it holds is the business of this file alone

#define TARGET(cookie) (*(descriptor **)(cookie))
#define FILLED(cookie) (*(long *)((cookie) + 8))
#define ROOM(cookie) (*(long *)((cookie) + 16))

void begin_constructor(char *cookie, descriptor *to, _Bool takes_length, int bytes, const char *file, int line) RUNTIME("InitArrayConstructorVector");
void begin_constructor(char *cookie, descriptor *to, _Bool takes_length, int bytes, const char *file, int line) {
  if (takes_length) stop_with("a Fortran array constructor takes the length of its elements from them, which bitgrad cannot follow");
  TARGET(cookie) = to;
  FILLED(cookie) = 0;
  ROOM(cookie) = BASE(to) ? elements(to) : 0;
}

static char *room_for(char *cookie, long n) HELPER("room_for");
static char *room_for(char *cookie, long n) {
  descriptor *to = TARGET(cookie);
  long filled = FILLED(cookie), needed = filled + n;
  if (needed > ROOM(cookie)) {
    long room = needed > 2 * ROOM(cookie) ? needed : 2 * ROOM(cookie);
    char *larger = malloc((size_t)room * BYTES(to) + 1);
    if (!larger) stop_with("a Fortran array cannot be constructed: out of memory");
    if (BASE(to)) {
      memcpy(larger, BASE(to), (size_t)filled * BYTES(to));
      free(BASE(to));
    }
    BASE(to) = larger;
    ROOM(cookie) = room;
  }
  FILLED(cookie) = needed;
  if (EXTENT(to, 0) < needed) set_dimension(to, 0, needed);
  return BASE(to) + filled * (long)BYTES(to);
}

void push_value(char *cookie, const descriptor *from) RUNTIME("PushArrayConstructorValue");
void push_value(char *cookie, const descriptor *from) {
  refuse_components(from);
  long n = elements(from);
  size_t bytes = BYTES(from);
  char *at = room_for(cookie, n);
  for (long k = 0; k < n; k++) memcpy(at + k * (long)bytes, element(from, k), bytes);
}

void push_scalar(char *cookie, const char *from) RUNTIME("PushArrayConstructorSimpleScalar");
void push_scalar(char *cookie, const char *from) {
  size_t bytes = BYTES(TARGET(cookie));
  memcpy(room_for(cookie, 1), from, bytes);
}

// ---- sums and products, as the library makes them: sums with a correction of what rounding took away

#define SUM(T, A, name)                                                                                    \
  T sum_##T(const descriptor *x, const char *file, int line, int dim, const descriptor *mask) RUNTIME(name); \
  T sum_##T(const descriptor *x, const char *file, int line, int dim, const descriptor *mask) {            \
    A sum = 0, lost = 0;                                                                                   \
    for (long k = 0, n = elements(x); k < n; k++)                                                          \
      if (is_chosen(mask, k)) {                                                                            \
        A next = (A) * (const T *)element(x, k) - lost;                                                    \
        A more = sum + next;                                                                               \
        lost = (more - sum) - next;                                                                        \
        sum = more;                                                                                        \
      }                                                                                                    \
    return (T)sum;                                                                                         \
  }
SUM(float, float, "SumReal4")
SUM(double, double, "SumReal8")
SUM(int, int, "SumInteger4")
SUM(long, long, "SumInteger8")

#define PRODUCT(T, name)                                                                                       \
  T product_##T(const descriptor *x, const char *file, int line, int dim, const descriptor *mask) RUNTIME(name); \
  T product_##T(const descriptor *x, const char *file, int line, int dim, const descriptor *mask) {            \
    T product = 1;                                                                                             \
    for (long k = 0, n = elements(x); k < n; k++)                                                              \
      if (is_chosen(mask, k)) product *= *(const T *)element(x, k);                                            \
    return product;                                                                                            \
  }
PRODUCT(float, "ProductReal4")
PRODUCT(double, "ProductReal8")
PRODUCT(int, "ProductInteger4")
PRODUCT(long, "ProductInteger8")

// The result of an empty array is the number that no other is beyond.
#define EXTREMUM(T, role, name, better, none)                                                                  \
  T role##_##T(const descriptor *x, const char *file, int line, int dim, const descriptor *mask) RUNTIME(name); \
  T role##_##T(const descriptor *x, const char *file, int line, int dim, const descriptor *mask) {             \
    T best = none;                                                                                             \
    _Bool found = 0;                                                                                           \
    for (long k = 0, n = elements(x); k < n; k++)                                                              \
      if (is_chosen(mask, k)) {                                                                                \
        T next = *(const T *)element(x, k);                                                                    \
        if (!found || next better best || best != best) best = next;                                           \
        found = 1;                                                                                             \
      }                                                                                                        \
    return best;                                                                                               \
  }
EXTREMUM(float, maximum, "MaxvalReal4", >, -__FLT_MAX__)
EXTREMUM(double, maximum, "MaxvalReal8", >, -__DBL_MAX__)
EXTREMUM(int, maximum, "MaxvalInteger4", >, -__INT_MAX__ - 1)
EXTREMUM(long, maximum, "MaxvalInteger8", >, -__LONG_MAX__ - 1)
EXTREMUM(float, minimum, "MinvalReal4", <, __FLT_MAX__)
EXTREMUM(double, minimum, "MinvalReal8", <, __DBL_MAX__)
EXTREMUM(int, minimum, "MinvalInteger4", <, __INT_MAX__)
EXTREMUM(long, minimum, "MinvalInteger8", <, __LONG_MAX__)

#define COMPLEX_SUM(T, name)                                                                                                        \
  void complex_sum_##T(T *result, const descriptor *x, const char *file, int line, int dim, const descriptor *mask) RUNTIME(name); \
  void complex_sum_##T(T *result, const descriptor *x, const char *file, int line, int dim, const descriptor *mask) {              \
    T re = 0, im = 0, lost_re = 0, lost_im = 0;                                                                                     \
    for (long k = 0, n = elements(x); k < n; k++)                                                                                   \
      if (is_chosen(mask, k)) {                                                                                                     \
        const T *z = (const T *)element(x, k);                                                                                      \
        T next_re = z[0] - lost_re, next_im = z[1] - lost_im;                                                                       \
        T more_re = re + next_re, more_im = im + next_im;                                                                           \
        lost_re = (more_re - re) - next_re;                                                                                         \
        lost_im = (more_im - im) - next_im;                                                                                         \
        re = more_re;                                                                                                               \
        im = more_im;                                                                                                               \
      }                                                                                                                             \
    result[0] = re;                                                                                                                 \
    result[1] = im;                                                                                                                 \
  }
COMPLEX_SUM(float, "CppSumComplex4")
COMPLEX_SUM(double, "CppSumComplex8")

// Sums of float are made in double here, as the library makes them.
#define DOT_PRODUCT(T, A, name)                                                                            \
  T dot_##T(const descriptor *x, const descriptor *y, const char *file, int line) RUNTIME(name);           \
  T dot_##T(const descriptor *x, const descriptor *y, const char *file, int line) {                        \
    A sum = 0;                                                                                             \
    for (long k = 0, n = elements(x); k < n; k++) sum += (A) * (const T *)element(x, k) * *(const T *)element(y, k); \
    return (T)sum;                                                                                         \
  }
DOT_PRODUCT(float, double, "DotProductReal4")
DOT_PRODUCT(double, double, "DotProductReal8")
DOT_PRODUCT(int, int, "DotProductInteger4")
DOT_PRODUCT(long, long, "DotProductInteger8")

// The first vector is conjugated.
#define COMPLEX_DOT_PRODUCT(T, A, name)                                                                                \
  void complex_dot_##T(T *result, const descriptor *x, const descriptor *y, const char *file, int line) RUNTIME(name); \
  void complex_dot_##T(T *result, const descriptor *x, const descriptor *y, const char *file, int line) {              \
    A re = 0, im = 0;                                                                                                  \
    for (long k = 0, n = elements(x); k < n; k++) {                                                                    \
      const T *a = (const T *)element(x, k), *b = (const T *)element(y, k);                                            \
      re += (A)a[0] * b[0] + (A)a[1] * b[1];                                                                           \
      im += (A)a[0] * b[1] - (A)a[1] * b[0];                                                                           \
    }                                                                                                                  \
    result[0] = (T)re;                                                                                                 \
    result[1] = (T)im;                                                                                                 \
  }
COMPLEX_DOT_PRODUCT(float, double, "CppDotProductComplex4")
COMPLEX_DOT_PRODUCT(double, double, "CppDotProductComplex8")

#define NORM2(T, root, name)                                                      \
  T norm2_##T(const descriptor *x, const char *file, int line, int dim) RUNTIME(name); \
  T norm2_##T(const descriptor *x, const char *file, int line, int dim) {         \
    T largest = 0, sum = 0;                                                       \
    long n = elements(x);                                                         \
    for (long k = 0; k < n; k++) {                                                \
      T size = __builtin_fabs(*(const T *)element(x, k));                         \
      if (size > largest) largest = size;                                         \
    }                                                                             \
    if (largest == 0) largest = 1;                                                \
    for (long k = 0; k < n; k++) {                                                \
      T scaled = *(const T *)element(x, k) / largest;                             \
      sum += scaled * scaled;                                                     \
    }                                                                             \
    return largest * root(sum);                                                   \
  }
NORM2(float, sqrtf, "Norm2_4")
NORM2(double, sqrt, "Norm2_8")

// ---- logical reductions

_Bool any(const descriptor *x, const char *file, int line, int dim) RUNTIME("Any");
_Bool any(const descriptor *x, const char *file, int line, int dim) {
  for (long k = 0, n = elements(x); k < n; k++)
    if (is_true(element(x, k), BYTES(x))) return 1;
  return 0;
}

_Bool all(const descriptor *x, const char *file, int line, int dim) RUNTIME("All");
_Bool all(const descriptor *x, const char *file, int line, int dim) {
  for (long k = 0, n = elements(x); k < n; k++)
    if (!is_true(element(x, k), BYTES(x))) return 0;
  return 1;
}

long count(const descriptor *x, const char *file, int line, int dim) RUNTIME("Count");
long count(const descriptor *x, const char *file, int line, int dim) {
  long found = 0;
  for (long k = 0, n = elements(x); k < n; k++) found += is_true(element(x, k), BYTES(x));
  return found;
}

// ---- reductions along one dimension: the result has the others

static void without_dimension(descriptor *result, const descriptor *x, int dim) HELPER("without_dimension");
static void without_dimension(descriptor *result, const descriptor *x, int dim) {
  start_result(result, x, (int)RANK(x) - 1);
  for (long i = 0; i < RANK(x) - 1; i++) set_dimension(result, i, EXTENT(x, i < dim - 1 ? i : i + 1));
  allocate(result);
}

#define ALONG(T, role, start, step)                                                                                          \
  static void role##_lines_##T(descriptor *result, const descriptor *x, int dim, const descriptor *mask) HELPER(#role "_lines." #T); \
  static void role##_lines_##T(descriptor *result, const descriptor *x, int dim, const descriptor *mask) {                   \
    T *to = (T *)BASE(result);                                                                                               \
    for (long k = 0, lines = elements(result); k < lines; k++) {                                                             \
      T found = start;                                                                                                       \
      for (long j = 0; j < EXTENT(x, dim - 1); j++)                                                                          \
        if (is_line_chosen(mask, dim - 1, k, j)) {                                                                           \
          T next = *(const T *)on_line(x, dim - 1, k, j);                                                                    \
          step;                                                                                                              \
        }                                                                                                                    \
      to[k] = found;                                                                                                         \
    }                                                                                                                        \
  }
#define ALONG_ALL(T, low, high)               \
  ALONG(T, sum, 0, found += next)             \
  ALONG(T, product, 1, found *= next)         \
  ALONG(T, maximum, low, if (next > found) found = next) \
  ALONG(T, minimum, high, if (next < found) found = next)
ALONG_ALL(float, -__builtin_inff(), __builtin_inff())
ALONG_ALL(double, -__builtin_inf(), __builtin_inf())
ALONG_ALL(int, -__INT_MAX__ - 1, __INT_MAX__)
ALONG_ALL(long, -__LONG_MAX__ - 1, __LONG_MAX__)

#define DIMENSION(role, name)                                                                                                               \
  void role##_dim(descriptor *result, const descriptor *x, int dim, const char *file, int line, const descriptor *mask) RUNTIME(name);      \
  void role##_dim(descriptor *result, const descriptor *x, int dim, const char *file, int line, const descriptor *mask) {                   \
    without_dimension(result, x, dim);                                                                                                      \
    switch (TYPE(x)) {                                                                                                                      \
    case real8: return role##_lines_double(result, x, dim, mask);                                                                           \
    case real4: return role##_lines_float(result, x, dim, mask);                                                                            \
    case int32: return role##_lines_int(result, x, dim, mask);                                                                              \
    case int64: return role##_lines_long(result, x, dim, mask);                                                                             \
    default: stop_with("a Fortran array is reduced along a dimension whose type of elements bitgrad does not have there");                  \
    }                                                                                                                                       \
  }
DIMENSION(sum, "SumDim")
DIMENSION(product, "ProductDim")
DIMENSION(maximum, "MaxvalDim")
DIMENSION(minimum, "MinvalDim")

// ---- products of matrices and vectors

#define ROWS(x) EXTENT(x, 0)
#define AT(T, x, i, j) (*(const T *)(BASE(x) + (i) * DISTANCE(x, 0) + (RANK(x) == 2 ? (j) * DISTANCE(x, 1) : 0)))
// Element (j, k) of the left factor, which is a row where it is a vector.
#define LEFT(T, x, i, k) (RANK(x) == 2 ? AT(T, x, i, k) : AT(T, x, k, 0))

static void start_product(descriptor *result, const descriptor *x, const descriptor *y, size_t bytes, int type) HELPER("start_product");
static void start_product(descriptor *result, const descriptor *x, const descriptor *y, size_t bytes, int type) {
  BYTES(result) = bytes;
  result[20] = (char)(RANK(x) + RANK(y) - 2);
  result[21] = (char)type;
  if (RANK(x) == 2) set_dimension(result, 0, ROWS(x));
  if (RANK(y) == 2) set_dimension(result, RANK(x) - 1, EXTENT(y, 1));
  allocate(result);
}

#define MATMUL(X, Y, T, type, name)                                                                                     \
  void product_##X##_##Y(descriptor *result, const descriptor *x, const descriptor *y, const char *file, int line) RUNTIME("Matmul" name); \
  void product_##X##_##Y(descriptor *result, const descriptor *x, const descriptor *y, const char *file, int line) {    \
    start_product(result, x, y, sizeof(T), type);                                                                       \
    long rows = RANK(x) == 2 ? ROWS(x) : 1, columns = RANK(y) == 2 ? EXTENT(y, 1) : 1, inner = ROWS(y);                 \
    T *to = (T *)BASE(result);                                                                                          \
    for (long j = 0; j < columns; j++)                                                                                  \
      for (long i = 0; i < rows; i++) {                                                                                 \
        T sum = 0;                                                                                                      \
        for (long k = 0; k < inner; k++) sum += (T)LEFT(X, x, i, k) * (T)AT(Y, y, k, j);                                \
        to[j * rows + i] = sum;                                                                                         \
      }                                                                                                                 \
  }
MATMUL(double, double, double, real8, "Real8Real8")
MATMUL(float, float, float, real4, "Real4Real4")
MATMUL(float, double, double, real8, "Real4Real8")
MATMUL(double, float, double, real8, "Real8Real4")
MATMUL(int, int, int, int32, "Integer4Integer4")
MATMUL(long, long, long, int64, "Integer8Integer8")

// transpose(x) times y: x is a matrix.
#define MATMUL_TRANSPOSE(T, type, name)                                                                                 \
  void transpose_product_##T(descriptor *result, const descriptor *x, const descriptor *y, const char *file, int line) RUNTIME("MatmulTranspose" name); \
  void transpose_product_##T(descriptor *result, const descriptor *x, const descriptor *y, const char *file, int line) { \
    BYTES(result) = sizeof(T);                                                                                          \
    result[20] = (char)RANK(y);                                                                                         \
    result[21] = type;                                                                                                  \
    set_dimension(result, 0, EXTENT(x, 1));                                                                             \
    if (RANK(y) == 2) set_dimension(result, 1, EXTENT(y, 1));                                                           \
    allocate(result);                                                                                                   \
    long rows = EXTENT(x, 1), columns = RANK(y) == 2 ? EXTENT(y, 1) : 1, inner = ROWS(y);                               \
    T *to = (T *)BASE(result);                                                                                          \
    for (long j = 0; j < columns; j++)                                                                                  \
      for (long i = 0; i < rows; i++) {                                                                                 \
        T sum = 0;                                                                                                      \
        for (long k = 0; k < inner; k++) sum += AT(T, x, k, i) * AT(T, y, k, j);                                        \
        to[j * rows + i] = sum;                                                                                         \
      }                                                                                                                 \
  }
MATMUL_TRANSPOSE(double, real8, "Real8Real8")
MATMUL_TRANSPOSE(float, real4, "Real4Real4")

// flang 16 leaves the types to the descriptors.
void product_by_type(descriptor *result, const descriptor *x, const descriptor *y, const char *file, int line) RUNTIME("Matmul");
void product_by_type(descriptor *result, const descriptor *x, const descriptor *y, const char *file, int line) {
  if (TYPE(x) == real8 && TYPE(y) == real8) return product_double_double(result, x, y, file, line);
  if (TYPE(x) == real4 && TYPE(y) == real4) return product_float_float(result, x, y, file, line);
  if (TYPE(x) == int32 && TYPE(y) == int32) return product_int_int(result, x, y, file, line);
  stop_with("Fortran matrices are multiplied whose types of elements bitgrad does not have there");
}

void transpose(descriptor *result, const descriptor *x, const char *file, int line) RUNTIME("Transpose");
void transpose(descriptor *result, const descriptor *x, const char *file, int line) {
  start_result(result, x, 2);
  set_dimension(result, 0, EXTENT(x, 1));
  set_dimension(result, 1, EXTENT(x, 0));
  allocate(result);
  size_t bytes = BYTES(x);
  long rows = EXTENT(x, 1), columns = EXTENT(x, 0);
  for (long j = 0; j < columns; j++)
    for (long i = 0; i < rows; i++)
      memcpy(BASE(result) + (j * rows + i) * (long)bytes, BASE(x) + j * DISTANCE(x, 0) + i * DISTANCE(x, 1), bytes);
}

// ---- arrays of another shape

void reshape(descriptor *result, const descriptor *source, const descriptor *shape, const descriptor *pad, const descriptor *order, const char *file, int line) RUNTIME("Reshape");
void reshape(descriptor *result, const descriptor *source, const descriptor *shape, const descriptor *pad, const descriptor *order, const char *file, int line) {
  if (order) stop_with("Fortran's RESHAPE is given an order, which bitgrad does not have");
  refuse_components(source);
  long rank = EXTENT(shape, 0);
  start_result(result, source, (int)rank);
  for (long i = 0; i < rank; i++) set_dimension(result, i, integer_at(BASE(shape) + i * DISTANCE(shape, 0), BYTES(shape)));
  allocate(result);
  long n = elements(result), given = elements(source);
  if (n > given && !pad) stop_with("Fortran's RESHAPE has too few elements and no PAD");
  size_t bytes = BYTES(source);
  for (long k = 0; k < n && k < given; k++) memcpy(BASE(result) + k * (long)bytes, element(source, k), bytes);
  for (long k = given; k < n; k++) memcpy(BASE(result) + k * (long)bytes, element(pad, (k - given) % elements(pad)), bytes);
}

void spread(descriptor *result, const descriptor *source, int dim, long copies, const char *file, int line) RUNTIME("Spread");
void spread(descriptor *result, const descriptor *source, int dim, long copies, const char *file, int line) {
  refuse_components(source);
  if (copies < 0) copies = 0;
  start_result(result, source, (int)RANK(source) + 1);
  for (long i = 0; i <= RANK(source); i++) set_dimension(result, i, i == dim - 1 ? copies : EXTENT(source, i < dim - 1 ? i : i - 1));
  allocate(result);
  size_t bytes = BYTES(source);
  for (long k = 0, lines = elements(source); k < lines; k++)
    for (long j = 0; j < copies; j++) memcpy(on_line(result, dim - 1, k, j), element(source, k), bytes);
}

static long wrapped(long at, long n) HELPER("wrapped");
static long wrapped(long at, long n) { return ((at % n) + n) % n; }

void cshift_vector(descriptor *result, const descriptor *source, long shift, const char *file, int line) RUNTIME("CshiftVector");
void cshift_vector(descriptor *result, const descriptor *source, long shift, const char *file, int line) {
  refuse_components(source);
  start_result(result, source, 1);
  set_dimension(result, 0, EXTENT(source, 0));
  allocate(result);
  size_t bytes = BYTES(source);
  for (long k = 0, n = EXTENT(source, 0); k < n; k++) memcpy(BASE(result) + k * (long)bytes, element(source, wrapped(k + shift, n)), bytes);
}

void cshift(descriptor *result, const descriptor *source, const descriptor *shift, int dim, const char *file, int line) RUNTIME("Cshift");
void cshift(descriptor *result, const descriptor *source, const descriptor *shift, int dim, const char *file, int line) {
  refuse_components(source);
  start_result(result, source, (int)RANK(source));
  for (long i = 0; i < RANK(source); i++) set_dimension(result, i, EXTENT(source, i));
  allocate(result);
  size_t bytes = BYTES(source);
  long n = EXTENT(source, dim - 1), lines = n ? elements(source) / n : 0;
  for (long k = 0; k < lines; k++) {
    long by = integer_at(RANK(shift) == 0 ? BASE(shift) : element(shift, k), BYTES(shift));
    for (long j = 0; j < n; j++) memcpy(on_line(result, dim - 1, k, j), on_line(source, dim - 1, k, wrapped(j + by, n)), bytes);
  }
}

void pack(descriptor *result, const descriptor *source, const descriptor *mask, const descriptor *vector, const char *file, int line) RUNTIME("Pack");
void pack(descriptor *result, const descriptor *source, const descriptor *mask, const descriptor *vector, const char *file, int line) {
  refuse_components(source);
  long n = elements(source), found = 0;
  for (long k = 0; k < n; k++) found += is_chosen(mask, k);
  start_result(result, source, 1);
  set_dimension(result, 0, vector ? elements(vector) : found);
  allocate(result);
  size_t bytes = BYTES(source);
  long at = 0;
  for (long k = 0; k < n; k++)
    if (is_chosen(mask, k)) {
      memcpy(BASE(result) + at * (long)bytes, element(source, k), bytes);
      at++;
    }
  if (vector)
    for (long k = at; k < elements(vector); k++) memcpy(BASE(result) + k * (long)bytes, element(vector, k), bytes);
}

// ---- places of the largest and the least: asked of oracles, since nothing of them has a derivative

static _Bool is_beyond(const char *a, const char *b, int type, _Bool most, _Bool equal) HELPER("is_beyond");
static _Bool is_beyond(const char *a, const char *b, int type, _Bool most, _Bool equal) {
#define COMPARED(T) (most ? *(const T *)a > *(const T *)b : *(const T *)a < *(const T *)b) || (equal && *(const T *)a == *(const T *)b)
  switch (type) {
  case real8: return COMPARED(double);
  case real4: return COMPARED(float);
  case int8: return COMPARED(signed char);
  case int16: return COMPARED(short);
  case int32: return COMPARED(int);
  case int64: return COMPARED(long);
  default: stop_with("Fortran's MAXLOC or MINLOC is asked of a type of elements that bitgrad does not have");
  }
}

// 1 more than the position of the extreme among elements of a line (dim from 0), or of the whole array (dim -1); 0 where none is.
long extreme_place(const descriptor *x, long dim, long line, const descriptor *mask, _Bool back, _Bool most) ORACLE("extreme_place");
__attribute__((noinline)) long extreme_place(const descriptor *x, long dim, long line, const descriptor *mask, _Bool back, _Bool most) {
  long n = dim < 0 ? elements(x) : EXTENT(x, dim), best = -1;
  for (long k = 0; k < n; k++) {
    if (dim < 0 ? !is_chosen(mask, k) : !is_line_chosen(mask, dim, line, k)) continue;
    const char *at = dim < 0 ? element(x, k) : on_line(x, dim, line, k);
    if (best < 0 || is_beyond(at, dim < 0 ? element(x, best) : on_line(x, dim, line, best), TYPE(x), most, back)) best = k;
  }
  return best + 1;
}

static void store_integer(char *to, int bytes, long value) HELPER("store_integer");
static void store_integer(char *to, int bytes, long value) {
  if (bytes == 1) *(signed char *)to = (signed char)value;
  else if (bytes == 2) *(short *)to = (short)value;
  else if (bytes == 4) *(int *)to = (int)value;
  else *(long *)to = value;
}

static void start_places(descriptor *result, int kind, int rank) HELPER("start_places");
static void start_places(descriptor *result, int kind, int rank) {
  BYTES(result) = (size_t)kind;
  result[20] = (char)rank;
  result[21] = (char)(kind == 1 ? int8 : kind == 2 ? int16 : kind == 4 ? int32 : int64);
}

static void places_along(descriptor *result, const descriptor *x, int kind, int dim, const descriptor *mask, _Bool back, _Bool most) HELPER("places_along");
static void places_along(descriptor *result, const descriptor *x, int kind, int dim, const descriptor *mask, _Bool back, _Bool most) {
  start_places(result, kind, (int)RANK(x) - 1);
  for (long i = 0; i < RANK(x) - 1; i++) set_dimension(result, i, EXTENT(x, i < dim - 1 ? i : i + 1));
  allocate(result);
  for (long k = 0, lines = elements(result); k < lines; k++)
    store_integer(BASE(result) + k * kind, kind, extreme_place(x, dim - 1, k, mask, back, most));
}

static void places(descriptor *result, const descriptor *x, int kind, const descriptor *mask, _Bool back, _Bool most) HELPER("places");
static void places(descriptor *result, const descriptor *x, int kind, const descriptor *mask, _Bool back, _Bool most) {
  start_places(result, kind, 1);
  set_dimension(result, 0, RANK(x));
  allocate(result);
  long place = extreme_place(x, -1, 0, mask, back, most), at = place - 1;
  for (long i = 0; i < RANK(x); i++) {
    store_integer(BASE(result) + i * kind, kind, place == 0 ? 0 : at % EXTENT(x, i) + 1);
    at /= EXTENT(x, i);
  }
}

#define PLACES_DIM(role, most, name)                                                                                                                          \
  void role##_dim_places(descriptor *result, const descriptor *x, int kind, int dim, const char *file, int line, const descriptor *mask, _Bool back) RUNTIME(name); \
  void role##_dim_places(descriptor *result, const descriptor *x, int kind, int dim, const char *file, int line, const descriptor *mask, _Bool back) {        \
    places_along(result, x, kind, dim, mask, back, most);                                                                                                     \
  }
PLACES_DIM(maximum, 1, "MaxlocDim")
PLACES_DIM(minimum, 0, "MinlocDim")

#define PLACES(role, most, name)                                                                                                              \
  void role##_places(descriptor *result, const descriptor *x, int kind, const char *file, int line, const descriptor *mask, _Bool back) RUNTIME(name); \
  void role##_places(descriptor *result, const descriptor *x, int kind, const char *file, int line, const descriptor *mask, _Bool back) {     \
    places(result, x, kind, mask, back, most);                                                                                                \
  }
PLACES(maximum_real8, 1, "MaxlocReal8")
PLACES(minimum_real8, 0, "MinlocReal8")
PLACES(maximum_real4, 1, "MaxlocReal4")
PLACES(minimum_real4, 0, "MinlocReal4")
PLACES(maximum_int32, 1, "MaxlocInteger4")
PLACES(minimum_int32, 0, "MinlocInteger4")
PLACES(maximum_any, 1, "Maxloc")
PLACES(minimum_any, 0, "Minloc")

// ---- remainders

double mod_real8(double a, double p, const char *file, int line) RUNTIME("ModReal8");
double mod_real8(double a, double p, const char *file, int line) { return fmod(a, p); }
float mod_real4(float a, float p, const char *file, int line) RUNTIME("ModReal4");
float mod_real4(float a, float p, const char *file, int line) { return fmodf(a, p); }

// MODULO has the sign of P.
double modulo_real8(double a, double p, const char *file, int line) RUNTIME("ModuloReal8");
double modulo_real8(double a, double p, const char *file, int line) {
  double rest = fmod(a, p);
  return rest != 0 && (rest < 0) != (p < 0) ? rest + p : rest;
}
float modulo_real4(float a, float p, const char *file, int line) RUNTIME("ModuloReal4");
float modulo_real4(float a, float p, const char *file, int line) {
  float rest = fmodf(a, p);
  return rest != 0 && (rest < 0) != (p < 0) ? rest + p : rest;
}

// ---- powers by whole numbers

#define POWER(T, I, name)                      \
  T power_##T##_##I(T x, I n) RUNTIME(name);   \
  T power_##T##_##I(T x, I n) {                \
    T power = 1, square = n < 0 ? 1 / x : x;   \
    for (unsigned long left = n < 0 ? -(unsigned long)n : (unsigned long)n; left; left >>= 1) { \
      if (left & 1) power *= square;           \
      if (left > 1) square *= square;          \
    }                                          \
    return power;                              \
  }
POWER(float, int, "FPow4i")
POWER(float, long, "FPow4k")
POWER(double, int, "FPow8i")
POWER(double, long, "FPow8k")

// ---- text

int compare_text(const char *a, const char *b, size_t a_bytes, size_t b_bytes) RUNTIME("CharacterCompareScalar1");
// The shorter text counts as filled up with blanks.
int compare_text(const char *a, const char *b, size_t a_bytes, size_t b_bytes) {
  size_t n = a_bytes > b_bytes ? a_bytes : b_bytes;
  for (size_t i = 0; i < n; i++) {
    unsigned char x = i < a_bytes ? (unsigned char)a[i] : ' ', y = i < b_bytes ? (unsigned char)b[i] : ' ';
    if (x != y) return x < y ? -1 : 1;
  }
  return 0;
}

// ---- objects of derived types

void initialize(descriptor *d, const char *file, int line) RUNTIME("Initialize");
void initialize(descriptor *d, const char *file, int line) {
  const char *type = derived_type(d);
  if (type && !*(type + NO_INITIALIZATION))
    stop_with("objects of a Fortran derived type with initial values or allocatable components are made, which bitgrad cannot follow");
}

void destroy(descriptor *d) RUNTIME("Destroy");
void destroy(descriptor *d) { refuse_components(d); }
