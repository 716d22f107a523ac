// Bodies for library functions that move active data and come without one: the movement is written out here, so that it
// is differentiated like any other code, and whatever decides it (comparisons, searches, colours) is asked of an oracle
// or read from the primal. scripts/generate-library-bodies.mjs compiles this file into library-bodies.ts.
//
// `oracle.*` functions are called once, in the forward sweep, and are never differentiated: they return positions.

#define NAMED(name) __asm__("bitgrad.library." name)
#define ORACLE(name) __asm__("bitgrad.oracle." name)

typedef unsigned long size_t;
void *malloc(size_t);
void free(void *);
void *memcpy(void *, const void *, size_t);
void *memmove(void *, const void *, size_t);
size_t strspn(const char *, const char *);
size_t strcspn(const char *, const char *);

// ---- sorting and searching (ISO C 7.22.5)

typedef int comparison(const void *, const void *);
typedef int comparison_r(const void *, const void *, void *);
void qsort(void *, size_t, size_t, comparison *);
void qsort_r(void *, size_t, size_t, comparison_r *, void *);
void *bsearch(const void *, const void *, size_t, size_t, comparison *);

// Each element is sorted with its index behind it; the comparison sees the element at its start.
__attribute__((noinline)) static char *records(const char *base, size_t n, size_t size, size_t record) ORACLE("records");
__attribute__((noinline)) static char *records(const char *base, size_t n, size_t size, size_t record) {
  char *all = malloc(n * record);
  if (!all) __builtin_trap();
  for (size_t i = 0; i < n; i++) {
    memcpy(all + i * record, base + i * size, size);
    *(size_t *)(all + i * record + record - sizeof(size_t)) = i;
  }
  return all;
}

__attribute__((noinline)) static size_t *order_of(char *all, size_t n, size_t record) ORACLE("order_of");
__attribute__((noinline)) static size_t *order_of(char *all, size_t n, size_t record) {
  size_t *order = malloc(n * sizeof(size_t));
  if (!order) __builtin_trap();
  for (size_t i = 0; i < n; i++) order[i] = *(size_t *)(all + i * record + record - sizeof(size_t));
  free(all);
  return order;
}

// 16: what malloc aligns to, so that every element is aligned as it was.
#define RECORD(size) (((size) + sizeof(size_t) + 15) & ~(size_t)15)

size_t *oracle_order(const char *base, size_t n, size_t size, comparison *compare) ORACLE("order");
__attribute__((noinline)) size_t *oracle_order(const char *base, size_t n, size_t size, comparison *compare) {
  size_t record = RECORD(size);
  char *all = records(base, n, size, record);
  qsort(all, n, record, compare);
  return order_of(all, n, record);
}

size_t *oracle_order_r(const char *base, size_t n, size_t size, comparison_r *compare, void *context) ORACLE("order_r");
__attribute__((noinline)) size_t *oracle_order_r(const char *base, size_t n, size_t size, comparison_r *compare, void *context) {
  size_t record = RECORD(size);
  char *all = records(base, n, size, record);
  qsort_r(all, n, record, compare, context);
  return order_of(all, n, record);
}

__attribute__((noinline)) static void rearrange(char *base, size_t n, size_t size, size_t *order) NAMED("rearrange");
__attribute__((noinline)) static void rearrange(char *base, size_t n, size_t size, size_t *order) {
  char *old = malloc(n * size);
  if (!old) __builtin_trap();
  for (size_t i = 0; i < n; i++) memcpy(old + i * size, base + i * size, size);
  for (size_t i = 0; i < n; i++) memcpy(base + i * size, old + order[i] * size, size);
  free(old);
  free(order);
}

void sort(char *base, size_t n, size_t size, comparison *compare) NAMED("qsort");
void sort(char *base, size_t n, size_t size, comparison *compare) {
  if (n > 1) rearrange(base, n, size, oracle_order(base, n, size, compare));
}

void sort_r(char *base, size_t n, size_t size, comparison_r *compare, void *context) NAMED("qsort_r");
void sort_r(char *base, size_t n, size_t size, comparison_r *compare, void *context) {
  if (n > 1) rearrange(base, n, size, oracle_order_r(base, n, size, compare, context));
}

long oracle_search(const void *key, const char *base, size_t n, size_t size, comparison *compare) ORACLE("search");
__attribute__((noinline)) long oracle_search(const void *key, const char *base, size_t n, size_t size, comparison *compare) {
  const char *found = bsearch(key, base, n, size, compare);
  return found ? (long)((size_t)(found - base) / size) : -1;
}

char *search(const void *key, char *base, size_t n, size_t size, comparison *compare) NAMED("bsearch");
char *search(const void *key, char *base, size_t n, size_t size, comparison *compare) {
  long at = oracle_search(key, base, n, size, compare);
  return at < 0 ? 0 : base + (size_t)at * size;
}

// ---- copies of strings on the heap (POSIX strdup, strndup)

size_t strlen(const char *);
size_t strnlen(const char *, size_t);

void oracle_text(char *to, const char *from, size_t n) ORACLE("text");
__attribute__((noinline)) void oracle_text(char *to, const char *from, size_t n) {
  memcpy(to, from, n);
  to[n] = 0;
}

char *text_copy(const char *text) NAMED("strdup");
char *text_copy(const char *text) {
  size_t n = strlen(text);
  char *copy = malloc(n + 1);
  if (copy) oracle_text(copy, text, n);
  return copy;
}

char *text_start(const char *text, size_t most) NAMED("strndup");
char *text_start(const char *text, size_t most) {
  size_t n = strnlen(text, most);
  char *copy = malloc(n + 1);
  if (copy) oracle_text(copy, text, n);
  return copy;
}

// ---- cutting strings into words (POSIX strtok_r, BSD strsep)

char *words_r(char *text, const char *between, char **rest) NAMED("strtok_r");
char *words_r(char *text, const char *between, char **rest) {
  if (!text) text = *rest;
  if (!text) return 0;
  text += strspn(text, between);
  if (!*text) {
    *rest = text;
    return 0;
  }
  char *end = text + strcspn(text, between);
  if (*end) *end++ = 0;
  *rest = end;
  return text;
}

char *fields(char **rest, const char *between) NAMED("strsep");
char *fields(char **rest, const char *between) {
  char *text = *rest;
  if (!text) return 0;
  char *end = text + strcspn(text, between);
  if (*end) {
    *end = 0;
    *rest = end + 1;
  } else
    *rest = 0;
  return text;
}

// ---- red-black trees (std::map, std::set; Cormen et al., Introduction to Algorithms, ch. 13), in libstdc++'s layout:
// the header's parent is the root, its left and right are the first and the last node

enum { red, black };
struct node {
  int colour;
  struct node *parent, *left, *right;
};

#define APART __attribute__((noinline)) static

static _Bool is_black(struct node *x) NAMED("is_black");
static _Bool is_black(struct node *x) { return !x || x->colour == black; }

// The place of x is taken by y, which may be null.
APART void take_place(struct node *x, struct node *y, struct node *header) NAMED("tree.take_place");
APART void take_place(struct node *x, struct node *y, struct node *header) {
  struct node *parent = x->parent;
  if (header->parent == x) header->parent = y;
  else if (parent->left == x) parent->left = y;
  else parent->right = y;
  if (y) y->parent = parent;
}

#define ROTATION(name, near, far)                          \
  APART void name(struct node *x, struct node *header) NAMED("tree." #name); \
  APART void name(struct node *x, struct node *header) {   \
    struct node *y = x->far;                               \
    x->far = y->near;                                      \
    if (y->near) y->near->parent = x;                      \
    take_place(x, y, header);                              \
    y->near = x;                                           \
    x->parent = y;                                         \
  }
ROTATION(rotate_left, left, right)
ROTATION(rotate_right, right, left)

#define INSERTED(near, far, rotate_near, rotate_far)       \
  {                                                        \
    struct node *uncle = grandparent->far;                 \
    if (!is_black(uncle)) {                                \
      parent->colour = uncle->colour = black;              \
      grandparent->colour = red;                           \
      x = grandparent;                                     \
    } else {                                               \
      if (x == parent->far) {                              \
        x = parent;                                        \
        rotate_near(x, header);                            \
      }                                                    \
      x->parent->colour = black;                           \
      grandparent->colour = red;                           \
      rotate_far(grandparent, header);                     \
    }                                                      \
  }

void tree_insert(_Bool is_left, struct node *x, struct node *p, struct node *header)
    NAMED("_ZSt29_Rb_tree_insert_and_rebalancebPSt18_Rb_tree_node_baseS0_RS_");
void tree_insert(_Bool is_left, struct node *x, struct node *p, struct node *header) {
  x->parent = p;
  x->left = x->right = 0;
  x->colour = red;
  if (is_left) {
    p->left = x;
    if (p == header) header->parent = header->right = x;
    else if (p == header->left) header->left = x;
  } else {
    p->right = x;
    if (p == header->right) header->right = x;
  }
  while (x != header->parent && x->parent->colour == red) {
    struct node *parent = x->parent, *grandparent = parent->parent;
    if (parent == grandparent->left) INSERTED(left, right, rotate_left, rotate_right)
    else INSERTED(right, left, rotate_right, rotate_left)
  }
  header->parent->colour = black;
}

#define ERASED(near, far, rotate_near, rotate_far)         \
  {                                                        \
    struct node *sibling = parent->far;                    \
    if (sibling->colour == red) {                          \
      sibling->colour = black;                             \
      parent->colour = red;                                \
      rotate_near(parent, header);                         \
      sibling = parent->far;                               \
    }                                                      \
    if (is_black(sibling->near) && is_black(sibling->far)) { \
      sibling->colour = red;                               \
      x = parent;                                          \
      parent = parent->parent;                             \
    } else {                                               \
      if (is_black(sibling->far)) {                        \
        sibling->near->colour = black;                     \
        sibling->colour = red;                             \
        rotate_far(sibling, header);                       \
        sibling = parent->far;                             \
      }                                                    \
      sibling->colour = parent->colour;                    \
      parent->colour = black;                              \
      sibling->far->colour = black;                        \
      rotate_near(parent, header);                         \
      x = header->parent;                                  \
    }                                                      \
  }

struct node *tree_erase(struct node *z, struct node *header) NAMED("_ZSt28_Rb_tree_rebalance_for_erasePSt18_Rb_tree_node_baseRS_");
struct node *tree_erase(struct node *z, struct node *header) {
  struct node *x, *parent;
  int colour = z->colour;
  if (!z->left || !z->right) {
    x = z->left ? z->left : z->right;
    parent = z->parent;
    if (header->left == z) {
      struct node *first = z->right ? z->right : parent;
      if (z->right) while (first->left) first = first->left;
      header->left = first;
    }
    if (header->right == z) {
      struct node *last = z->left ? z->left : parent;
      if (z->left) while (last->right) last = last->right;
      header->right = last;
    }
    take_place(z, x, header);
  } else {
    struct node *next = z->right;
    while (next->left) next = next->left;
    colour = next->colour;
    x = next->right;
    if (next->parent == z) parent = next;
    else {
      parent = next->parent;
      take_place(next, x, header);
      next->right = z->right;
      next->right->parent = next;
    }
    take_place(z, next, header);
    next->left = z->left;
    next->left->parent = next;
    next->colour = z->colour;
  }
  if (colour == black) {
    while (x != header->parent && is_black(x)) {
      if (x == parent->left) ERASED(left, right, rotate_left, rotate_right)
      else ERASED(right, left, rotate_right, rotate_left)
    }
    if (x) x->colour = black;
  }
  return z;
}

APART struct node *after(struct node *x) NAMED("tree.after");
APART struct node *after(struct node *x) {
  if (x->right) {
    x = x->right;
    while (x->left) x = x->left;
    return x;
  }
  struct node *parent = x->parent;
  while (x == parent->right) {
    x = parent;
    parent = parent->parent;
  }
  // The last node's parent chain ends at the header, whose right it is: the root of a tree of one node.
  return x->right != parent ? parent : x;
}

APART struct node *before(struct node *x) NAMED("tree.before");
APART struct node *before(struct node *x) {
  if (x->colour == red && x->parent->parent == x) return x->right; // the header
  if (x->left) {
    x = x->left;
    while (x->right) x = x->right;
    return x;
  }
  struct node *parent = x->parent;
  while (x == parent->left) {
    x = parent;
    parent = parent->parent;
  }
  return parent;
}

struct node *tree_after(struct node *x) NAMED("_ZSt18_Rb_tree_incrementPSt18_Rb_tree_node_base");
struct node *tree_after(struct node *x) { return after(x); }
struct node *tree_after_const(struct node *x) NAMED("_ZSt18_Rb_tree_incrementPKSt18_Rb_tree_node_base");
struct node *tree_after_const(struct node *x) { return after(x); }
struct node *tree_before(struct node *x) NAMED("_ZSt18_Rb_tree_decrementPSt18_Rb_tree_node_base");
struct node *tree_before(struct node *x) { return before(x); }
struct node *tree_before_const(struct node *x) NAMED("_ZSt18_Rb_tree_decrementPKSt18_Rb_tree_node_base");
struct node *tree_before_const(struct node *x) { return before(x); }

// ---- doubly linked rings (std::list), in libstdc++'s layout

struct link {
  struct link *next, *previous;
};

void list_hook(struct link *x, struct link *place) NAMED("_ZNSt8__detail15_List_node_base7_M_hookEPS0_");
void list_hook(struct link *x, struct link *place) {
  x->next = place;
  x->previous = place->previous;
  place->previous->next = x;
  place->previous = x;
}

void list_unhook(struct link *x) NAMED("_ZNSt8__detail15_List_node_base9_M_unhookEv");
void list_unhook(struct link *x) {
  x->next->previous = x->previous;
  x->previous->next = x->next;
}

// [first, last) goes before `place`.
void list_transfer(struct link *place, struct link *first, struct link *last) NAMED("_ZNSt8__detail15_List_node_base11_M_transferEPS0_S1_");
void list_transfer(struct link *place, struct link *first, struct link *last) {
  if (place == last || first == last) return;
  struct link *end = last->previous, *left = place->previous;
  first->previous->next = last;
  last->previous = first->previous;
  left->next = first;
  first->previous = left;
  end->next = place;
  place->previous = end;
}

void list_reverse(struct link *ring) NAMED("_ZNSt8__detail15_List_node_base10_M_reverseEv");
void list_reverse(struct link *ring) {
  struct link *x = ring;
  do {
    struct link *next = x->next;
    x->next = x->previous;
    x->previous = next;
    x = next;
  } while (x != ring);
}

// Two rings change their heads; an empty ring is a head that points at itself.
void list_swap(struct link *a, struct link *b) NAMED("_ZNSt8__detail15_List_node_base4swapERS0_S1_");
void list_swap(struct link *a, struct link *b) {
  struct link *an = a->next, *ap = a->previous, *bn = b->next, *bp = b->previous;
  if (bn == b) a->next = a->previous = a;
  else {
    a->next = bn;
    a->previous = bp;
    bn->previous = bp->next = a;
  }
  if (an == a) b->next = b->previous = b;
  else {
    b->next = an;
    b->previous = ap;
    an->previous = ap->next = b;
  }
}

// ---- blocks that a program moves one after the other, byte by byte mostly (native/byte-loops.cc)

// What comes later may read what came before, where the two lie closer together than they are long. So many bytes are moved
// as lie between them, in whole blocks; a block itself is read before it is written.
#define PART(distance, block) ((distance) < (block) ? (block) : (distance) - (distance) % (block))

void bytes_up(char *to, const char *from, size_t n, size_t block) NAMED("bytes.up");
void bytes_up(char *to, const char *from, size_t n, size_t block) {
  size_t distance = to - from;
  if (distance == 0) return;
  size_t most = PART(distance, block);
  while (n > 0) {
    size_t part = most < n ? most : n;
    memmove(to, from, part);
    to += part;
    from += part;
    n -= part;
  }
}

void bytes_down(char *to, const char *from, size_t n, size_t block) NAMED("bytes.down");
void bytes_down(char *to, const char *from, size_t n, size_t block) {
  size_t distance = from - to;
  if (distance == 0) return;
  size_t most = PART(distance, block);
  while (n > 0) {
    size_t part = most < n ? most : n;
    n -= part;
    memmove(to + n, from + n, part);
  }
}

// Memory that overlaps is exchanged by no program.
void bytes_exchange(char *a, char *b, size_t n) NAMED("bytes.exchange");
void bytes_exchange(char *a, char *b, size_t n) {
  size_t distance = a < b ? b - a : a - b;
  if (distance == 0 || n == 0) return;
  if (distance < n) __builtin_trap();
  char *kept = malloc(n);
  if (!kept) __builtin_trap();
  memcpy(kept, a, n);
  memcpy(a, b, n);
  memcpy(b, kept, n);
  free(kept);
}

// ---- numbers that are read from files (ISO C 7.21.8.1, POSIX read, pread): constants, over what was there before

size_t fread(void *, size_t, size_t, void *);
long read(int, void *, size_t);
long pread(int, void *, size_t, long);

size_t oracle_fread(void *to, size_t size, size_t n, void *file) ORACLE("fread");
__attribute__((noinline)) size_t oracle_fread(void *to, size_t size, size_t n, void *file) { return fread(to, size, n, file); }

size_t items_read(void *to, size_t size, size_t n, void *file) NAMED("fread");
size_t items_read(void *to, size_t size, size_t n, void *file) {
  if (size == 0 || n == 0) return 0;
  char *items = malloc(size * n);
  if (!items) __builtin_trap();
  size_t count = oracle_fread(items, size, n, file);
  memcpy(to, items, size * count);
  free(items);
  return count;
}

long oracle_read(int file, void *to, size_t n) ORACLE("read");
__attribute__((noinline)) long oracle_read(int file, void *to, size_t n) { return read(file, to, n); }

long bytes_read(int file, void *to, size_t n) NAMED("read");
long bytes_read(int file, void *to, size_t n) {
  char *bytes = malloc(n + 1);
  if (!bytes) __builtin_trap();
  long count = oracle_read(file, bytes, n);
  if (count > 0) memcpy(to, bytes, count);
  free(bytes);
  return count;
}

long oracle_pread(int file, void *to, size_t n, long at) ORACLE("pread");
__attribute__((noinline)) long oracle_pread(int file, void *to, size_t n, long at) { return pread(file, to, n, at); }

long bytes_read_at(int file, void *to, size_t n, long at) NAMED("pread");
long bytes_read_at(int file, void *to, size_t n, long at) {
  char *bytes = malloc(n + 1);
  if (!bytes) __builtin_trap();
  long count = oracle_pread(file, bytes, n, at);
  if (count > 0) memcpy(to, bytes, count);
  free(bytes);
  return count;
}

// ---- numbers that are read from text: a NaN that no text says tells whether the place was written

#define UNWRITTEN_DOUBLE 0x7ff4b17b17b17b17ul
#define UNWRITTEN_FLOAT 0x7fa7b17bu

void oracle_unwritten_double(double *to) ORACLE("unwritten.double");
__attribute__((noinline)) void oracle_unwritten_double(double *to) { *(size_t *)to = UNWRITTEN_DOUBLE; }
int oracle_is_written_double(const double *at) ORACLE("is_written.double");
__attribute__((noinline)) int oracle_is_written_double(const double *at) { return *(const size_t *)at != UNWRITTEN_DOUBLE; }
void oracle_unwritten_float(float *to) ORACLE("unwritten.float");
__attribute__((noinline)) void oracle_unwritten_float(float *to) { *(unsigned *)to = UNWRITTEN_FLOAT; }
int oracle_is_written_float(const float *at) ORACLE("is_written.float");
__attribute__((noinline)) int oracle_is_written_float(const float *at) { return *(const unsigned *)at != UNWRITTEN_FLOAT; }

void keep_double(double *to, const double *read) NAMED("scanned.double");
void keep_double(double *to, const double *read) {
  if (oracle_is_written_double(read)) *to = *read;
}
void keep_float(float *to, const float *read) NAMED("scanned.float");
void keep_float(float *to, const float *read) {
  if (oracle_is_written_float(read)) *to = *read;
}

// std::istream::operator>>(double&) and (float&), and what they are made of in libstdc++.
#define READ_FROM_STREAM(symbol, name, kind)                                              \
  void *name(void *, kind *) __asm__(symbol);                                              \
  void oracle_##name(void *stream, kind *to) ORACLE(symbol);                               \
  __attribute__((noinline)) void oracle_##name(void *stream, kind *to) { name(stream, to); } \
  void *own_##name(void *stream, kind *to) NAMED(symbol);                                  \
  void *own_##name(void *stream, kind *to) {                                               \
    kind read;                                                                             \
    oracle_unwritten_##kind(&read);                                                        \
    oracle_##name(stream, &read);                                                          \
    keep_##kind(to, &read);                                                                \
    return stream;                                                                         \
  }
READ_FROM_STREAM("_ZNSirsERd", stream_double, double)
READ_FROM_STREAM("_ZNSirsERf", stream_float, float)
READ_FROM_STREAM("_ZNSi10_M_extractIdEERSiRT_", extract_double, double)
READ_FROM_STREAM("_ZNSi10_M_extractIfEERSiRT_", extract_float, float)
