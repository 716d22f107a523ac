void run(void);
void test_structures_and_arrays_as_values(void) { run(); }
