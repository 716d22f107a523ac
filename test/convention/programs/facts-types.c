// What a program says of the types of its memory, where nothing else tells.
extern int enzyme_const, enzyme_dup;
extern void __enzyme_autodiff(void *, ...);
extern void __enzyme_fwddiff(void *, ...);
extern void __enzyme_double(const void *, unsigned long);
extern void __enzyme_double_first(const void *);
extern void __enzyme_float(const void *, unsigned long);
extern void __enzyme_integer(const void *, unsigned long);
extern void __enzyme_pointer(const void *, unsigned long);

static void copy_doubles(void *to, const void *from) {
  __enzyme_double(from, 16);
  memcpy(to, from, 16);
}
void test_a_block_of_doubles(void) {
  double from[2] = {1, 2}, to[2], dfrom[2] = {0, 0}, dto[2] = {5, 7};
  __enzyme_autodiff((void *)copy_doubles, to, dto, from, dfrom);
  EXACT(dfrom[0], 5);
  EXACT(dfrom[1], 7);
  EXACT(dto[0], 0);
  EXACT(to[1], 2);
}
static void copy_floats(void *to, const void *from) {
  __enzyme_float(from, 16);
  memcpy(to, from, 16);
}
void test_a_block_of_floats(void) {
  float from[4] = {1, 2, 3, 4}, to[4], dfrom[4] = {1, 1, 1, 1}, dto[4] = {5, 6, 7, 8};
  __enzyme_autodiff((void *)copy_floats, to, dto, from, dfrom);
  for (int i = 0; i < 4; i++) EXACT_FLOAT(dfrom[i], 6 + i);
}
struct mixed { long count; double value; double *pointer; };
static void copy_mixed(void *to, const void *from) {
  __enzyme_integer(from, 8);
  __enzyme_double_first((const char *)from + 8);
  __enzyme_pointer((const char *)from + 16, 8);
  memcpy(to, from, sizeof(struct mixed));
}
void test_a_structure(void) {
  double x = 3, dx = 0;
  struct mixed from = {4, 2, &x}, to, dfrom = {0, 1, &dx}, dto = {0, 10, 0};
  __enzyme_autodiff((void *)copy_mixed, &to, &dto, &from, &dfrom);
  EXACT(dfrom.value, 11);
  EXACT(to.count, 4);
  EXACT(dto.pointer == &dx, 1);
  EXACT(dfrom.count, 0);
}
