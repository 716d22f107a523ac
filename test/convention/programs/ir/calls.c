extern int enzyme_const, enzyme_dup, enzyme_out;
extern double __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
#define CASE(F)                                                                                    \
  double F(double, int);                                                                           \
  void test_##F(void) {                                                                            \
    for (int k = 0; k < 2; k++) {                                                                  \
      double x = 0.7, found = __enzyme_autodiff((void *)F, enzyme_out, x, enzyme_const, k);        \
      CLOSE(found, SLOPE(x, F(x, k)));                                                             \
      EXACT(__enzyme_fwddiff((void *)F, enzyme_dup, x, 1.0, enzyme_const, k), found);              \
    }                                                                                              \
  }
CASE(recursive) CASE(mutual) CASE(by_table) CASE(by_choice) CASE(callback) CASE(by_address) CASE(invokes) CASE(looks_on) CASE(by_alias)
#if 0 // The names that the harness looks for.
void test_recursive(void); void test_mutual(void); void test_by_table(void); void test_by_choice(void); void test_callback(void);
void test_by_address(void); void test_invokes(void); void test_looks_on(void); void test_by_alias(void);
#endif
