// Probabilistic programs: likelihoods, traces, conditions, and gradients of them.
#include <stdbool.h>
extern int enzyme_const, enzyme_dup, enzyme_out, enzyme_likelihood, enzyme_duplikelihood, enzyme_trace, enzyme_duptrace, enzyme_observations,
    enzyme_active_rand_var, enzyme_interface;
extern double __enzyme_sample(void *, void *, const char *, double, double);
extern double __enzyme_observe(double, void *, const char *, double, double);
extern double __enzyme_likelihood(void *, ...);
extern void __enzyme_likelihood_void(void *, ...);
extern double __enzyme_trace(void *, ...);
extern void __enzyme_trace_void(void *, ...);
extern double __enzyme_condition(void *, ...);
extern double __enzyme_condition_gradient(void *, ...);

struct choice { const char *name; double score, value, adjoint; };
struct trace {
  struct choice choices[16];
  struct { const char *name; double value, adjoint; } arguments[8];
  struct { const char *name; struct trace *inner; } calls[4];
  int choice_count, argument_count, call_count;
  double result;
  void *function;
};
static struct trace pool[32];
static int pool_count;
static double of_bits(void *bits) {
  double value;
  memcpy(&value, &bits, 8);
  return value;
}
static struct choice *choice_in(struct trace *t, const char *name) {
  for (int i = 0; i < t->choice_count; i++)
    if (strcmp(t->choices[i].name, name) == 0) return &t->choices[i];
  return 0;
}
void *__enzyme_newtrace(void) {
  memset(&pool[pool_count], 0, sizeof(struct trace));
  return &pool[pool_count++];
}
void __enzyme_freetrace(void *t) {}
void *__enzyme_get_trace(void *trace, const char *name) {
  struct trace *t = trace;
  for (int i = 0; i < t->call_count; i++)
    if (strcmp(t->calls[i].name, name) == 0) return t->calls[i].inner;
  return 0;
}
unsigned long __enzyme_get_choice(void *trace, const char *name, void *to, unsigned long size) {
  memcpy(to, &choice_in(trace, name)->value, size);
  return size;
}
void __enzyme_insert_call(void *trace, const char *name, void *inner) {
  struct trace *t = trace;
  t->calls[t->call_count].name = name;
  t->calls[t->call_count++].inner = inner;
}
void __enzyme_insert_choice(void *trace, const char *name, double score, void *value, unsigned long size) {
  struct trace *t = trace;
  struct choice made = {name, score, of_bits(value), 0};
  t->choices[t->choice_count++] = made;
}
void __enzyme_insert_argument(void *trace, const char *name, void *value, unsigned long size) {
  struct trace *t = trace;
  t->arguments[t->argument_count].name = name;
  t->arguments[t->argument_count++].value = of_bits(value);
}
void __enzyme_insert_return(void *trace, void *value, unsigned long size) { ((struct trace *)trace)->result = of_bits(value); }
void __enzyme_insert_function(void *trace, void *function) { ((struct trace *)trace)->function = function; }
void __enzyme_insert_gradient_choice(void *trace, const char *name, void *value, unsigned long size) {
  choice_in(trace, name)->adjoint = of_bits(value);
}
void __enzyme_insert_gradient_argument(void *trace, const char *name, void *value, unsigned long size) {
  struct trace *t = trace;
  for (int i = 0; i < t->argument_count; i++)
    if (strcmp(t->arguments[i].name, name) == 0) t->arguments[i].adjoint = of_bits(value);
}
bool __enzyme_has_call(void *trace, const char *name) { return __enzyme_get_trace(trace, name) != 0; }
bool __enzyme_has_choice(void *trace, const char *name) { return choice_in(trace, name) != 0; }

// Draws are a sequence that the test knows.
static double drawn[] = {0.3, -0.7, 1.9, 0.2, -1.1, 0.8};
static int draws;
__attribute__((noinline)) static double normal(double mean, double deviation) { return mean + deviation * drawn[draws++ % 6]; }
__attribute__((noinline)) static double normal_logpdf(double mean, double deviation, double x) {
  double z = (x - mean) / deviation;
  return -0.5 * z * z - log(deviation) - 0.91893853320467274178;
}

static double model(double a, double b) {
  double mu = __enzyme_sample((void *)normal, (void *)normal_logpdf, "mu", a, 1.0);
  double x = __enzyme_sample((void *)normal, (void *)normal_logpdf, "x", mu * b, 2.0);
  __enzyme_observe(0.25, (void *)normal_logpdf, "seen", x, b);
  return mu + x;
}
static double score(double a, double b, double mu, double x) {
  return normal_logpdf(a, 1.0, mu) + normal_logpdf(mu * b, 2.0, x) + normal_logpdf(x, b, 0.25);
}

void test_a_program_that_is_only_run(void) {
  draws = 0;
  double mu = 1 + 0.3, x = mu * 1.5 + 2 * -0.7;
  EXACT(model(1.0, 1.5), mu + x);
}
void test_a_likelihood(void) {
  double likelihood = 10;
  draws = 0;
  double mu = 1 + 0.3, x = mu * 1.5 + 2 * -0.7;
  EXACT(__enzyme_likelihood((void *)model, 1.0, 1.5, enzyme_likelihood, &likelihood), mu + x);
  EXACT(likelihood, 10 + score(1, 1.5, mu, x));
}
struct both { double a, b; };
extern struct both __enzyme_likelihood_gradient(void *, ...);
void test_the_gradient_of_a_likelihood(void) {
  double likelihood = 0, bar = 1, a = 1, b = 1.5;
  draws = 0;
  double mu = 1 + 0.3, x = mu * 1.5 + 2 * -0.7;
  struct both g = __enzyme_likelihood_gradient((void *)model, enzyme_out, a, enzyme_out, b, enzyme_duplikelihood, &likelihood, &bar);
  EXACT(likelihood, score(1, 1.5, mu, x));
  CLOSE(g.a, SLOPE(a, score(a, b, mu, x)));
  CLOSE(g.b, SLOPE(b, score(a, b, mu, x)));
}
void test_a_trace(void) {
  struct trace *t = __enzyme_newtrace();
  double likelihood = 0;
  draws = 0;
  double mu = 1 + 0.3, x = mu * 1.5 + 2 * -0.7;
  EXACT(__enzyme_trace((void *)model, 1.0, 1.5, enzyme_likelihood, &likelihood, enzyme_trace, t), mu + x);
  EXACT(likelihood, score(1, 1.5, mu, x));
  EXACT(t->choice_count, 3);
  EXACT(choice_in(t, "mu")->value, mu);
  EXACT(choice_in(t, "mu")->score, normal_logpdf(1, 1, mu));
  EXACT(choice_in(t, "x")->value, x);
  EXACT(choice_in(t, "seen")->value, 0.25);
  EXACT(choice_in(t, "seen")->score, normal_logpdf(x, 1.5, 0.25));
  EXACT(t->argument_count, 2);
  EXACT(t->arguments[0].value + t->arguments[1].value, 2.5);
  EXACT(t->result, mu + x);
  EXACT(t->function == (void *)model, 1);
}
void test_a_condition(void) {
  struct trace *seen = __enzyme_newtrace(), *t = __enzyme_newtrace();
  double likelihood = 0, given = 0.4;
  void *bits;
  memcpy(&bits, &given, 8);
  __enzyme_insert_choice(seen, "mu", 0, bits, 8);
  draws = 0;
  double x = 0.4 * 1.5 + 2 * 0.3;
  EXACT(__enzyme_condition((void *)model, 1.0, 1.5, enzyme_observations, seen, enzyme_likelihood, &likelihood, enzyme_trace, t), 0.4 + x);
  EXACT(likelihood, score(1, 1.5, 0.4, x));
  EXACT(choice_in(t, "mu")->value, 0.4);
  EXACT(choice_in(t, "x")->value, x);
}
void test_adjoints_in_a_trace(void) {
  struct trace *t = __enzyme_newtrace();
  draws = 0;
  double a = 1, b = 1.5, mu = 1 + 0.3, x = mu * 1.5 + 2 * -0.7;
  __enzyme_trace_void((void *)model, enzyme_out, a, enzyme_out, b, enzyme_duptrace, t);
  CLOSE(choice_in(t, "mu")->adjoint, SLOPE(mu, score(a, b, mu, x)));
  CLOSE(choice_in(t, "x")->adjoint, SLOPE(x, score(a, b, mu, x)));
  CLOSE(t->arguments[0].adjoint, SLOPE(a, score(a, b, mu, x)));
  CLOSE(t->arguments[1].adjoint, SLOPE(b, score(a, b, mu, x)));
}
void test_adjoints_of_some_choices(void) {
  struct trace *t = __enzyme_newtrace();
  draws = 0;
  double a = 1, b = 1.5, mu = 1 + 0.3, x = mu * 1.5 + 2 * -0.7;
  __enzyme_trace_void((void *)model, enzyme_const, a, enzyme_const, b, enzyme_active_rand_var, "x", enzyme_duptrace, t);
  EXACT(choice_in(t, "mu")->adjoint, 0);
  CLOSE(choice_in(t, "x")->adjoint, SLOPE(x, score(a, b, mu, x)));
}
void test_adjoints_under_a_condition(void) {
  struct trace *seen = __enzyme_newtrace(), *t = __enzyme_newtrace();
  double likelihood = 0, bar = 2, a = 1, b = 1.5, mu = 0.4;
  void *bits;
  memcpy(&bits, &mu, 8);
  __enzyme_insert_choice(seen, "mu", 0, bits, 8);
  draws = 0;
  double x = 0.4 * 1.5 + 2 * 0.3;
  EXACT(__enzyme_condition_gradient((void *)model, enzyme_out, a, enzyme_const, b, enzyme_observations, seen, enzyme_duplikelihood,
                                    &likelihood, &bar, enzyme_duptrace, t), 2 * (mu - a));
  CLOSE(choice_in(t, "mu")->adjoint, 2 * SLOPE(mu, score(a, b, mu, x)));
}

// Programs that call programs, in loops.
__attribute__((noinline)) static double step(double at, double spread) {
  return __enzyme_sample((void *)normal, (void *)normal_logpdf, "step", at, spread);
}
static double walk(double start, double spread) {
  double at = start;
  for (int i = 0; i < 3; i++) at = step(at, spread);
  return at;
}
void test_programs_that_call_programs(void) {
  struct trace *t = __enzyme_newtrace();
  double likelihood = 0, expected = 0, at = 0.5;
  for (int i = 0; i < 3; i++) {
    double next = at + 2 * drawn[i];
    expected += normal_logpdf(at, 2, next);
    at = next;
  }
  draws = 0;
  EXACT(__enzyme_trace((void *)walk, 0.5, 2.0, enzyme_likelihood, &likelihood, enzyme_trace, t), at);
  EXACT(likelihood, expected);
  EXACT(t->call_count, 3);
  struct trace *first = t->calls[0].inner;
  EXACT(choice_in(first, "step")->value, 0.5 + 2 * 0.3);
  struct trace *again = __enzyme_newtrace();
  double once_more = 0;
  draws = 5;
  __enzyme_condition((void *)walk, 0.5, 2.0, enzyme_observations, t, enzyme_likelihood, &once_more, enzyme_trace, again);
  EXACT(choice_in(again->calls[0].inner, "step")->value, 0.5 + 2 * 0.3);
}
