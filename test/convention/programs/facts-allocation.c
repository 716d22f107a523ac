// Memory that a program allocates and takes back in its own way.
extern int enzyme_const, enzyme_dup;
extern double __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
#define KEPT __attribute__((noinline))

static int open_blocks;
static double pool[4096];
static long used;
KEPT static void *allocate(long bytes) {
  void *block = &pool[used / 8];
  used += (bytes + 15) / 16 * 16;
  open_blocks++;
  memset(block, 0x55, bytes); // whoever gets it has to clear it
  return block;
}
KEPT static void release(void *block) { open_blocks -= block != 0; }
void *__enzyme_allocation_like_pool[4] = {(void *)allocate, (void *)0, (void *)"-1", (void *)release};

static double squares(double x, int n) {
  double *a = allocate(n * sizeof(double)), sum = 0;
  for (int i = 0; i < n; i++) a[i] = x * i;
  for (int i = 0; i < n; i++) sum += a[i] * a[i];
  release(a);
  return sum;
}
void test_a_pool(void) {
  used = open_blocks = 0;
  EXACT(__enzyme_autodiff((void *)squares, 3.0, 4), 2 * 3 * 14);
  EXACT(open_blocks, 0);
  EXACT(used > 32, 1);
  EXACT(__enzyme_fwddiff((void *)squares, 3.0, 1.0, 4), 2 * 3 * 14);
  EXACT(open_blocks, 0);
}

struct arena { double *memory; long used, taken; };
KEPT static void *from_arena(struct arena *arena, long bytes) {
  void *block = (char *)arena->memory + arena->used;
  arena->used += (bytes + 15) / 16 * 16;
  arena->taken++;
  return block;
}
KEPT static void to_arena(struct arena *arena, void *block) { arena->taken -= block != 0; }
void *__enzyme_allocation_like_arena[4] = {(void *)from_arena, (void *)1, (void *)"0,-1", (void *)to_arena};
static double in_arena(double x, struct arena *arena) {
  double *a = from_arena(arena, 2 * sizeof(double));
  a[0] = x;
  a[1] = x * x;
  double result = a[0] * a[1];
  to_arena(arena, a);
  return result;
}
void test_an_arena(void) {
  double memory[64];
  struct arena arena = {memory, 0, 0};
  EXACT(__enzyme_autodiff((void *)in_arena, 2.0, enzyme_const, &arena), 12);
  EXACT(arena.taken, 0);
  EXACT(__enzyme_fwddiff((void *)in_arena, 2.0, 1.0, enzyme_const, &arena), 12);
  EXACT(arena.taken, 0);
}
