// A hierarchical model in C++, whose traces are kept by a class of its own, told of by a table of functions.
#include <map>
#include <string>
#include <vector>
extern int enzyme_const, enzyme_out, enzyme_dup, enzyme_likelihood, enzyme_duplikelihood, enzyme_trace, enzyme_duptrace, enzyme_observations,
    enzyme_interface, enzyme_active_rand_var;
template <class... T> double __enzyme_sample(T...);
template <class... T> double __enzyme_observe(T...);
template <class... T> double __enzyme_trace(T...);
template <class... T> double __enzyme_condition(T...);
template <class... T> double __enzyme_likelihood(T...);
template <class... T> void __enzyme_likelihood_memory(T...);

class Trace {
  struct Choice { double value, score, adjoint; };
  std::map<std::string, Choice> choices;
  std::map<std::string, std::vector<double>> arguments;
  std::map<std::string, Trace *> calls;
  static std::vector<Trace *> owned;

 public:
  double result = 0;
  void *function = nullptr;
  double value(const char *name) const { return choices.at(name).value; }
  double score(const char *name) const { return choices.at(name).score; }
  double adjoint(const char *name) const { return choices.at(name).adjoint; }
  double argument(const char *name) const { return arguments.at(name).front(); }
  double argument_adjoint(const char *name) const { return arguments.at(name).back(); }
  /** By the name of the function, which the name of a call ends in, as the compiler spells both. */
  const Trace *call(const char *name) const {
    for (auto &one : calls)
      if (one.first.find(name) != std::string::npos) return one.second;
    return nullptr;
  }
  size_t size() const { return choices.size(); }
  void set(const char *name, double value) { choices[name] = {value, 0, 0}; }

  static void *make() {
    owned.push_back(new Trace);
    return owned.back();
  }
  static void forget() {
    for (Trace *one : owned) delete one;
    owned.clear();
  }
  static double number(void *bits) {
    double value;
    memcpy(&value, &bits, sizeof value);
    return value;
  }
  static void *get_trace(void *t, const char *name) { return ((Trace *)t)->calls.at(name); }
  static size_t get_choice(void *t, const char *name, void *to, size_t size) {
    memcpy(to, &((Trace *)t)->choices.at(name).value, size);
    return size;
  }
  static void insert_call(void *t, const char *name, void *inner) { ((Trace *)t)->calls[name] = (Trace *)inner; }
  static void insert_choice(void *t, const char *name, double score, void *value, size_t) {
    ((Trace *)t)->choices[name] = {number(value), score, 0};
  }
  static void insert_argument(void *t, const char *name, void *value, size_t) { ((Trace *)t)->arguments[name] = {number(value)}; }
  static void insert_return(void *t, void *value, size_t) { ((Trace *)t)->result = number(value); }
  static void insert_function(void *t, void *function) { ((Trace *)t)->function = function; }
  static void insert_gradient_choice(void *t, const char *name, void *value, size_t) { ((Trace *)t)->choices.at(name).adjoint = number(value); }
  static void insert_gradient_argument(void *t, const char *name, void *value, size_t) {
    ((Trace *)t)->arguments.at(name).push_back(number(value));
  }
  static void free_trace(void *) {}
  static bool has_call(void *t, const char *name) { return ((Trace *)t)->calls.count(name) != 0; }
  static bool has_choice(void *t, const char *name) { return ((Trace *)t)->choices.count(name) != 0; }
};
std::vector<Trace *> Trace::owned;
static void *functions[] = {(void *)Trace::get_trace,       (void *)Trace::get_choice,           (void *)Trace::insert_call,
                            (void *)Trace::insert_choice,   (void *)Trace::insert_argument,      (void *)Trace::insert_return,
                            (void *)Trace::insert_function, (void *)Trace::insert_gradient_choice, (void *)Trace::insert_gradient_argument,
                            (void *)Trace::make,            (void *)Trace::free_trace,           (void *)Trace::has_call,
                            (void *)Trace::has_choice};

static unsigned state;
__attribute__((noinline)) static double uniform(double low, double high) {
  state = state * 1664525u + 1013904223u;
  return low + (high - low) * (state >> 8) / 16777216.0;
}
__attribute__((noinline)) static double uniform_logpdf(double low, double high, double) { return -log(high - low); }
__attribute__((noinline)) static double exponential(double rate) { return -log(uniform(1e-3, 1)) / rate; }
__attribute__((noinline)) static double exponential_logpdf(double rate, double x) { return log(rate) - rate * x; }

__attribute__((noinline)) static double group(double rate) {
  double wait = __enzyme_sample((void *)exponential, (void *)exponential_logpdf, "wait", rate);
  __enzyme_observe(0.5, (void *)exponential_logpdf, "seen", rate * wait);
  return wait;
}
static double model(double low, double high) {
  double rate = __enzyme_sample((void *)uniform, (void *)uniform_logpdf, "rate", low, high);
  return group(rate) * rate;
}
static double score(double low, double high, double rate, double wait) {
  return uniform_logpdf(low, high, rate) + exponential_logpdf(rate, wait) + exponential_logpdf(rate * wait, 0.5);
}
extern "C" void test_traces_by_a_table_of_functions() {
  double likelihood = 0;
  state = 7;
  Trace *t = (Trace *)Trace::make();
  double result = __enzyme_trace((void *)model, 1.0, 3.0, &enzyme_interface, functions, &enzyme_likelihood, &likelihood, &enzyme_trace, t);
  double rate = t->value("rate"), wait = t->call("group")->value("wait");
  EXACT(result, rate * wait);
  EXACT(t->result, result);
  EXACT(t->score("rate"), -log(2));
  EXACT(t->call("group")->argument("rate"), rate);
  EXACT(t->call("group")->score("seen"), exponential_logpdf(rate * wait, 0.5));
  EXACT(likelihood, score(1, 3, rate, wait));
  Trace *again = (Trace *)Trace::make();
  double once_more = 0;
  EXACT(__enzyme_condition((void *)model, 1.0, 3.0, &enzyme_interface, functions, &enzyme_observations, t, &enzyme_likelihood, &once_more,
                           &enzyme_trace, again), result);
  EXACT(once_more, likelihood);
  EXACT(again->call("group")->value("wait"), wait);
  Trace::forget();
}
extern "C" void test_the_slope_of_a_likelihood_under_a_condition() {
  double likelihood = 0, bar = 1, low = 1, high = 3, rate = 1.7;
  state = 7;
  Trace *seen = (Trace *)Trace::make(), *t = (Trace *)Trace::make();
  seen->set("rate", rate);
  double g = __enzyme_condition((void *)model, enzyme_const, low, enzyme_out, high, &enzyme_interface, functions, enzyme_observations, seen,
                                enzyme_duplikelihood, &likelihood, &bar, enzyme_duptrace, t);
  double wait = t->call("group")->value("wait");
  CLOSE(g, SLOPE(high, score(low, high, rate, wait)));
  CLOSE(t->adjoint("rate"), SLOPE(rate, score(low, high, rate, wait)));
  CLOSE(t->call("group")->adjoint("wait"), SLOPE(wait, score(low, high, rate, wait)));
  Trace::forget();
}

/** Data that are seen in a loop: the log likelihood of a line. */
static double line_logpdf(double mean, double deviation, double y) {
  double z = (y - mean) / deviation;
  return -0.5 * z * z - log(deviation);
}
static double line(double slope, double offset, const double *x, const double *y, int n) {
  for (int i = 0; i < n; i++) __enzyme_observe(y[i], (void *)line_logpdf, "y", slope * x[i] + offset, 0.5);
  return slope;
}
struct Two { double a, b; };
template <class... T> Two __enzyme_likelihood_two(T...);
extern "C" void test_a_line_is_fitted_by_the_gradient_of_its_likelihood() {
  double x[4] = {0, 1, 2, 3}, y[4] = {1, 3, 5, 7}, slope = 0, offset = 0;
  for (int k = 0; k < 400; k++) {
    double sum = 0, bar = 1;
    Two g = __enzyme_likelihood_two((void *)line, enzyme_out, slope, enzyme_out, offset, enzyme_const, x, enzyme_const, y, enzyme_const, 4,
                                    enzyme_duplikelihood, &sum, &bar);
    slope += 0.015 * g.a, offset += 0.015 * g.b;
  }
  check_that(__LINE__, slope, 2, 1e-6);
  check_that(__LINE__, offset, 1, 1e-6);
  double sum = 0;
  EXACT(__enzyme_likelihood((void *)line, slope, offset, x, y, 4, enzyme_likelihood, &sum), slope);
  check_that(__LINE__, sum, -4 * log(0.5), 1e-6);
}
