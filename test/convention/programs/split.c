// Reverse mode in two calls, with what happens between them.
extern int enzyme_const, enzyme_dup, enzyme_out, enzyme_allocated, enzyme_tape, enzyme_nofree, enzyme_noret, enzyme_width;
struct taped { void *tape; double value; };
extern struct taped __enzyme_augmentfwd(void *, ...);
extern void *__enzyme_augmentfwd_tape(void *, ...);
struct value { double value; };
extern struct value __enzyme_augmentfwd_value(void *, ...);
extern double __enzyme_reverse(void *, ...);
extern void __enzyme_reverse_void(void *, ...);
extern int __enzyme_augmentsize(void *, ...);
extern double __enzyme_autodiff(void *, ...);

static double cube(double x) { return x * x * x; }
void test_a_seed_and_a_tape(void) {
  struct taped t = __enzyme_augmentfwd((void *)cube, enzyme_out, 3.0);
  EXACT(t.value, 27);
  EXACT(__enzyme_reverse((void *)cube, enzyme_out, 3.0, 2.0, t.tape), 54);
}
void test_a_tape_without_the_result(void) {
  void *tape = __enzyme_augmentfwd_tape((void *)cube, enzyme_noret, enzyme_out, 3.0);
  EXACT(__enzyme_reverse((void *)cube, enzyme_out, 3.0, 1.0, tape), 27);
}

static void wave(double *x, int n) {
  for (int i = 0; i < n; i++) x[i] = sin(x[i]) * x[i];
}
#define WAVE(x) (sin(x) + (x) * cos(x))
void test_memory_that_changes_between(void) {
  double x[2] = {1, 2}, dx[2] = {1, 10};
  void *tape = __enzyme_augmentfwd_tape((void *)wave, enzyme_dup, x, dx, enzyme_const, 2);
  EXACT(x[0], sin(1));
  EXACT(x[1], 2 * sin(2));
  x[0] = x[1] = 100;
  __enzyme_reverse_void((void *)wave, enzyme_dup, x, dx, enzyme_const, 2, tape);
  EXACT(dx[0], WAVE(1));
  EXACT(dx[1], 10 * WAVE(2));
}
void test_a_tape_that_is_used_twice(void) {
  double x[2] = {1, 2}, dx[2] = {1, 0};
  void *tape = __enzyme_augmentfwd_tape((void *)wave, enzyme_dup, x, dx, enzyme_const, 2);
  __enzyme_reverse_void((void *)wave, enzyme_nofree, enzyme_dup, x, dx, enzyme_const, 2, tape);
  EXACT(dx[0], WAVE(1));
  EXACT(dx[1], 0);
  dx[0] = 0, dx[1] = 1;
  __enzyme_reverse_void((void *)wave, enzyme_dup, x, dx, enzyme_const, 2, tape);
  EXACT(dx[0], 0);
  EXACT(dx[1], WAVE(2));
}
void test_two_tapes_at_once(void) {
  double x[2] = {1, 2}, dx[2] = {1, 1}, y[2] = {3, 4}, dy[2] = {1, 1};
  void *first = __enzyme_augmentfwd_tape((void *)wave, enzyme_dup, x, dx, enzyme_const, 2);
  void *second = __enzyme_augmentfwd_tape((void *)wave, enzyme_dup, y, dy, enzyme_const, 2);
  __enzyme_reverse_void((void *)wave, enzyme_dup, x, dx, enzyme_const, 2, first);
  __enzyme_reverse_void((void *)wave, enzyme_dup, y, dy, enzyme_const, 2, second);
  EXACT(dx[0], WAVE(1));
  EXACT(dx[1], WAVE(2));
  EXACT(dy[0], WAVE(3));
  EXACT(dy[1], WAVE(4));
}
void test_a_tape_in_memory_of_the_caller(void) {
  int size = __enzyme_augmentsize((void *)wave, enzyme_dup, enzyme_const);
  void *memory = malloc(size);
  double x[2] = {1, 2}, dx[2] = {1, 1};
  __enzyme_augmentfwd_tape((void *)wave, enzyme_allocated, size, enzyme_tape, memory, enzyme_dup, x, dx, enzyme_const, 2);
  __enzyme_reverse_void((void *)wave, enzyme_allocated, size, enzyme_tape, memory, enzyme_dup, x, dx, enzyme_const, 2);
  free(memory);
  EXACT(dx[0], WAVE(1));
  EXACT(dx[1], WAVE(2));
}
void test_a_result_beside_a_tape_of_the_caller(void) {
  char memory[64];
  struct value v = __enzyme_augmentfwd_value((void *)cube, enzyme_allocated, 64, enzyme_tape, memory, enzyme_out, 3.0);
  EXACT(v.value, 27);
  EXACT(__enzyme_reverse((void *)cube, enzyme_allocated, 64, enzyme_tape, memory, enzyme_out, 3.0), 27);
  v = __enzyme_augmentfwd_value((void *)cube, enzyme_allocated, 64, enzyme_tape, memory, enzyme_out, 3.0);
  EXACT(__enzyme_reverse((void *)cube, enzyme_allocated, 64, enzyme_tape, memory, enzyme_out, 3.0, 10.0), 270);
}

struct list { double value; struct list *next; };
static double sum(struct list *l) { return l ? l->value * l->value + sum(l->next) : 0; }
static double listed(double a, double b, int n) {
  struct list *l = 0;
  for (int i = 0; i < n; i++) {
    struct list *head = malloc(sizeof *head);
    head->value = i % 2 ? a * i : b;
    head->next = l;
    l = head;
  }
  double s = sum(l);
  while (l) {
    struct list *next = l->next;
    free(l);
    l = next;
  }
  return s;
}
struct two { double a, b; };
extern struct two __enzyme_reverse_two(void *, ...);
void test_memory_that_the_function_frees(void) {
  struct taped t = __enzyme_augmentfwd((void *)listed, enzyme_out, 2.0, enzyme_out, 3.0, enzyme_const, 5);
  EXACT(t.value, 4 + 9 * 4 + 27);
  struct two g = __enzyme_reverse_two((void *)listed, enzyme_out, 2.0, enzyme_out, 3.0, enzyme_const, 5, 1.0, t.tape);
  EXACT(g.a, 2 * 2.0 * (1 + 9));
  EXACT(g.b, 3 * 2 * 3.0);
}

struct big { double v[4]; };
static struct big quadruple(double x, double y) {
  struct big r = {{x, y, x * y, x * x}};
  return r;
}
void test_a_structure_returned_in_memory(void) {
  struct big seed = {{1, 2, 3, 4}};
  void *tape = __enzyme_augmentfwd_tape((void *)quadruple, &seed, enzyme_out, 2.0, enzyme_out, 5.0);
  struct two g = __enzyme_reverse_two((void *)quadruple, &seed, enzyme_out, 2.0, enzyme_out, 5.0, tape);
  EXACT(g.a, 1 + 3 * 5 + 4 * 2 * 2);
  EXACT(g.b, 2 + 3 * 2);
}

static void scale(double *x, double *y, double k) { *y = k * *x * *x; }
struct lanes { double k[2]; };
extern struct lanes __enzyme_reverse_lanes(void *, ...);
void test_two_lanes(void) {
  double x = 3, dx0 = 0, dx1 = 0, y, dy0 = 1, dy1 = 10;
  void *tape = __enzyme_augmentfwd_tape((void *)scale, enzyme_width, 2, enzyme_dup, &x, &dx0, &dx1, enzyme_dup, &y, &dy0, &dy1, enzyme_out, 5.0);
  EXACT(y, 45);
  struct lanes g = __enzyme_reverse_lanes((void *)scale, enzyme_width, 2, enzyme_dup, &x, &dx0, &dx1, enzyme_dup, &y, &dy0, &dy1, enzyme_out, 5.0, tape);
  EXACT(dx0, 30);
  EXACT(dx1, 300);
  EXACT(g.k[0], 9);
  EXACT(g.k[1], 90);
}
static void first_squared(const double *x, double *y) { *y = x[0] * x[0]; }
void test_a_tape_of_memory_that_is_not_needed(void) {
  extern int enzyme_dupnoneed;
  double x[1] = {3}, dx[1] = {0}, y[1], dy[1] = {10};
  void *tape = __enzyme_augmentfwd_tape((void *)first_squared, enzyme_dupnoneed, x, dx, enzyme_dupnoneed, y, dy);
  __enzyme_reverse_void((void *)first_squared, enzyme_dupnoneed, x, dx, enzyme_dup, y, dy, tape);
  EXACT(dx[0], 60);
}
