// What a program says of its variables.
extern int enzyme_const, enzyme_dup;
extern double __enzyme_autodiff(void *, ...);
#ifdef __OPTIMIZE__
#define IS_OPTIMIZED 1
#else
#define IS_OPTIMIZED 0
#endif
extern double __enzyme_fwddiff(void *, ...);

double scratch, kept;
void *__enzyme_inactive_global_scratch = &scratch;
static double through_scratch(double x) {
  scratch = x * x;
  return scratch * x;
}
static double through_kept(double x) {
  kept = x * x;
  return kept * x;
}
void test_an_inactive_variable(void) {
  EXACT(__enzyme_autodiff((void *)through_kept, 3.0), 27);
  EXACT(__enzyme_fwddiff((void *)through_kept, 3.0, 1.0), 27);
  if (IS_OPTIMIZED) return; // the compiler may have forwarded what is stored
  EXACT(__enzyme_autodiff((void *)through_scratch, 3.0), 9);
  EXACT(__enzyme_fwddiff((void *)through_scratch, 3.0, 1.0), 9);
}

__attribute__((annotate("enzyme_inactive"))) double table[4];
__attribute__((noinline)) static void fill(double x) {
  for (int i = 0; i < 4; i++) table[i] = x * i;
}
__attribute__((noinline)) static double sum(void) {
  double s = 0;
  for (int i = 0; i < 4; i++) s += table[i];
  return s;
}
static double through_table(double x) {
  fill(x);
  return sum() * x;
}
void test_an_annotated_variable(void) {
  EXACT(__enzyme_autodiff((void *)through_table, 3.0), 18);
  EXACT(__enzyme_fwddiff((void *)through_table, 3.0, 1.0), 18);
}
double active[4];
static double chosen(double x, double *p) {
  for (int i = 0; i < 4; i++) p[i] = x * x;
  return p[1] * x;
}
static double either(double x, int which) { return chosen(x, which ? table : active); }
void test_a_pointer_to_an_inactive_variable_or_to_another(void) {
  EXACT(__enzyme_autodiff((void *)either, 3.0, 0), 27);
  EXACT(__enzyme_fwddiff((void *)either, 3.0, 1.0, 0), 27);
  if (IS_OPTIMIZED) return;
  EXACT(__enzyme_autodiff((void *)either, 3.0, 1), 9);
  EXACT(__enzyme_fwddiff((void *)either, 3.0, 1.0, 1), 9);
}
