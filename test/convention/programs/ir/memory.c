extern int enzyme_const, enzyme_dup, enzyme_out;
extern double __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
extern void __enzyme_autodiff_void(void *, ...);
extern void __enzyme_fwddiff_void(void *, ...);
double dot(double *, double *, long), in_place(double *, double *, long), local_array(double), table(double, int), through_global(double);
double heap(double, long), as_integers(double *, double *, long), bytes(char *), two_tables(double **, long);
struct node {
  double value;
  int weight;
  struct node *next;
};
double list(struct node *);
struct mixed {
  int i;
  float f;
  double e[3];
  double *p;
};
double mixed(struct mixed *);
void chosen_address(double *, double *, _Bool, double *);

/** Of two arrays of three, which the function may overwrite. */
static double on_copies(double (*f)(double *, double *, long), const double *a, const double *b) {
  double c[3], d[3];
  memcpy(c, a, sizeof c), memcpy(d, b, sizeof d);
  return f(c, d, 3);
}
#define TWO_ARRAYS(F)                                                                                     \
  double a[3] = {0.5, 1.25, -0.75}, b[3] = {2, 0.25, 1.5}, c[3], d[3], dc[3] = {0}, dd[3] = {0};          \
  memcpy(c, a, sizeof c), memcpy(d, b, sizeof d);                                                         \
  __enzyme_autodiff((void *)F, enzyme_dup, c, dc, enzyme_dup, d, dd, enzyme_const, 3L);                   \
  for (int i = 0; i < 3; i++) {                                                                           \
    double e[3] = {0}, z[3] = {0}, *p = &a[i], *q = &b[i];                                                \
    memcpy(c, a, sizeof c), memcpy(d, b, sizeof d), e[i] = 1;                                             \
    EXACT(__enzyme_fwddiff((void *)F, enzyme_dup, c, e, enzyme_dup, d, z, enzyme_const, 3L), dc[i]);      \
    CLOSE(dc[i], SLOPE(*p, on_copies((void *)F, a, b)));                                                  \
    CLOSE(dd[i], SLOPE(*q, on_copies((void *)F, a, b)));                                                  \
  }
void test_a_sum_of_products(void) { TWO_ARRAYS(dot) }
void test_memory_that_is_overwritten(void) { TWO_ARRAYS(in_place) }
void test_numbers_moved_as_integers(void) { TWO_ARRAYS(as_integers) }
#define NUMBER(F, ...)                                                               \
  double x = 0.7;                                                                    \
  double found = __enzyme_autodiff((void *)F, enzyme_out, x, ##__VA_ARGS__);         \
  CLOSE(found, SLOPE(x, F(x, ##__VA_ARGS__)));                                       \
  EXACT(__enzyme_fwddiff((void *)F, enzyme_dup, x, 1.0, ##__VA_ARGS__), found);
void test_local_arrays(void) { NUMBER(local_array) }
void test_a_table(void) { NUMBER(table, 1) }
void test_a_variable(void) { NUMBER(through_global) }
void test_memory_on_the_heap(void) { NUMBER(heap, 5L) }
void test_a_list(void) {
  struct node second = {0.5, 3, 0}, first = {-1.5, 2, &second}, d_second = {0, 0, 0}, d_first = {0, 0, &d_second};
  __enzyme_autodiff((void *)list, enzyme_dup, &first, &d_first);
  EXACT(d_first.value, -6);
  EXACT(d_second.value, 3);
  d_first.value = 1, d_second.value = 10;
  EXACT(__enzyme_fwddiff((void *)list, enzyme_dup, &first, &d_first), 24);
}
void test_a_structure_of_several_kinds(void) {
  double v = 3, dv = 0;
  struct mixed m = {1, 0.5f, {1, 2, 3}, &v}, dm = {1, 0, {0, 0, 0}, &dv};
  __enzyme_autodiff((void *)mixed, enzyme_dup, &m, &dm);
  EXACT(v, 3);
  EXACT(dm.f, 6);
  EXACT(dm.e[1], 1.5);
  EXACT(dv, 1);
}
void test_addresses_by_bytes(void) {
  double v[3] = {2, 3, 5}, d[3] = {0};
  __enzyme_autodiff((void *)bytes, enzyme_dup, v, d);
  EXACT(d[0], 15);
  EXACT(d[1], 10);
  EXACT(d[2], 6);
  d[0] = 1, d[1] = 10, d[2] = 100;
  EXACT(__enzyme_fwddiff((void *)bytes, enzyme_dup, v, d), 15 + 100 + 600);
}
static double two_rows(double r0, double r1, double r2) {
  double a[1] = {r0}, b[2] = {r1, r2}, *rows[2] = {a, b};
  return two_tables(rows, 2);
}
void test_rows_of_a_table(void) {
  double r[3] = {0.5, -0.75, 1.25}, a[1] = {r[0]}, b[2] = {r[1], r[2]}, *rows[2] = {a, b}, da[1] = {0}, db[2] = {0}, *d_rows[2] = {da, db};
  __enzyme_autodiff((void *)two_tables, enzyme_dup, rows, d_rows, 2L);
  CLOSE(da[0], SLOPE(r[0], two_rows(r[0], r[1], r[2])));
  CLOSE(db[0], SLOPE(r[1], two_rows(r[0], r[1], r[2])));
  CLOSE(db[1], SLOPE(r[2], two_rows(r[0], r[1], r[2])));
}
extern void __enzyme_autodiff_chosen(void *, int, double *, double *, int, double *, double *, int, _Bool, int, double *, double *);
void test_an_address_that_is_chosen(void) {
  for (int c = 0; c < 2; c++) {
    double a = 2, b = 3, out = 0, da = 0, db = 0, d_out = 1;
    __enzyme_autodiff_chosen((void *)chosen_address, enzyme_dup, &a, &da, enzyme_dup, &b, &db, enzyme_const, c, enzyme_dup, &out, &d_out);
    EXACT(da, c ? 3 : 0);
    EXACT(db, c ? 2 : 6);
  }
}
