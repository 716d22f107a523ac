void run(void);
void test_all_spellings(void) { run(); }
