// Times one program: the primal, our gradient, the one by hand, and ADOL-C's (recorded anew at every call, as a program with
// branches needs it), in turns. First compares all of them, and with finite differences along random directions.
// Prints one JSON object. COLD in the environment: the limits above which glibc maps memory and gives it back stay at 128 KB,
// where they begin; without it, memory is kept. WITHOUT_ADOLC: ADOL-C is left out.
#ifndef WITHOUT_ADOLC
#include <adolc/adolc.h>
#endif
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <malloc.h>
#include <math.h>
#include <vector>

namespace taped {
#ifdef WITHOUT_ADOLC
#define TAPED base
#else
#define TAPED adouble
#endif
#include PROGRAM
} // namespace taped
using taped::base;

extern "C" {
base primal(const base *x, const base *data, const int *index, int n);
void by_hand(const base *x, base *xb, const base *data, const int *index, int n, base seed);
void primal_grad(const base *x, base *xb, const base *data, const int *index, int n, base seed, base *value);
void primal_grad_alone(const base *x, base *xb, const base *data, const int *index, int n, base seed);

// Calls of the allocator by our code (linked with --wrap): how many, and the most bytes held at once.
static bool counting = false;
static long allocations = 0, held = 0, most_held = 0;
void *__real_malloc(size_t bytes);
void *__real_calloc(size_t count, size_t bytes);
void *__real_realloc(void *block, size_t bytes);
void __real_free(void *block);
static void note(void *block, long sign) {
  if (!counting || !block) return;
  if (sign > 0) allocations++;
  held += sign * (long)malloc_usable_size(block);
  most_held = std::max(most_held, held);
}
void *__wrap_malloc(size_t bytes) {
  void *block = __real_malloc(bytes);
  note(block, 1);
  return block;
}
void *__wrap_calloc(size_t count, size_t bytes) {
  void *block = __real_calloc(count, bytes);
  note(block, 1);
  return block;
}
void *__wrap_realloc(void *old, size_t bytes) {
  note(old, -1);
  void *block = __real_realloc(old, bytes);
  note(block, 1);
  return block;
}
void __wrap_free(void *block) {
  note(block, -1);
  __real_free(block);
}
}

static double now() {
  timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return t.tv_sec * 1e6 + t.tv_nsec * 1e-3;
}
static unsigned state = 12345;
static double uniform(double low, double high) {
  state = state * 1664525u + 1013904223u;
  return low + (high - low) * (state >> 8) / 16777216.0;
}

int main() {
  using namespace taped;
  const int s[] = {SIZES}, count = s[0], n = s[3];
  if (getenv("COLD")) {
    mallopt(M_MMAP_THRESHOLD, 1 << 17);
    mallopt(M_TRIM_THRESHOLD, 1 << 17);
  } else {
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
  }
  std::vector<base> x(count), data(s[1]), ours(count), alone(count), hand(count);
  std::vector<double> adolc(count), point(count);
  std::vector<int> index(s[2]);
  for (auto &v : x) v = uniform(0.2, 1.2);
  for (auto &v : data) v = uniform(-1, 1);
  for (size_t i = 0; i < index.size(); i++) index[i] = (int)uniform(0, 100000);
  for (int i = 0; i < count; i++) point[i] = x[i];

  auto call_primal = [&] { return ::primal(x.data(), data.data(), index.data(), n); };
  auto call_ours = [&] {
    base value;
    primal_grad(x.data(), ours.data(), data.data(), index.data(), n, 1, &value);
    return value;
  };
  auto call_alone = [&] {
    primal_grad_alone(x.data(), alone.data(), data.data(), index.data(), n, 1);
    return alone[0];
  };
  auto call_hand = [&] {
    by_hand(x.data(), hand.data(), data.data(), index.data(), n, 1);
    return hand[0];
  };
#ifdef WITHOUT_ADOLC
  auto call_adolc = [&] {
    adolc.assign(ours.begin(), ours.end());
    return 0.0;
  };
#else
  std::vector<adouble> active(count);
  auto call_adolc = [&] {
    double value, one = 1;
    trace_on(1, 1);
    for (int i = 0; i < count; i++) active[i] <<= point[i];
    adouble result = taped::primal(active.data(), data.data(), index.data(), n);
    result >>= value;
    trace_off();
    reverse(1, 1, count, 0, &one, adolc.data());
    return value;
  };
#endif

  // ---- all agree, and with finite differences
  counting = true;
  call_ours();
  counting = false;
  call_alone();
  call_hand();
  call_adolc();
  size_t tape = 0;
#ifndef WITHOUT_ADOLC
  size_t stats[STAT_SIZE];
  tapestats(1, stats);
  tape = stats[NUM_OPERATIONS] + stats[NUM_LOCATIONS] * sizeof(locint) + (stats[NUM_VALUES] + stats[TAY_STACK_SIZE]) * sizeof(double);
#endif
  double scale = 1e-300, ours_hand = 0, ours_alone = 0, ours_adolc = 0, differences = 0;
  for (int i = 0; i < count; i++) scale = std::max(scale, std::abs((double)hand[i]));
  for (int i = 0; i < count; i++) {
    ours_hand = std::max(ours_hand, std::abs((double)ours[i] - hand[i]) / scale);
    ours_alone = std::max(ours_alone, std::abs((double)ours[i] - alone[i]) / scale);
    ours_adolc = std::max(ours_adolc, std::abs((double)ours[i] - adolc[i]) / scale);
  }
  for (int trial = 0; trial < 4; trial++) {
    std::vector<base> direction(count), kept = x;
    double along = 0, h = sizeof(base) == 4 ? 4e-3 : 1e-6;
    for (int i = 0; i < count; i++) direction[i] = uniform(-1, 1), along += (double)direction[i] * ours[i];
    for (int i = 0; i < count; i++) x[i] = kept[i] + h * direction[i];
    double up = call_primal();
    for (int i = 0; i < count; i++) x[i] = kept[i] - h * direction[i];
    double down = call_primal();
    x = kept;
    differences = std::max(differences, std::abs((up - down) / (2 * h) - along) / (std::abs(along) + scale));
  }

  // ---- times, in turns
  auto time = [](auto call, int repeat) {
    volatile double sink = 0;
    double started = now();
    for (int i = 0; i < repeat; i++) sink = sink + call();
    return (now() - started) / repeat;
  };
  double once = std::max(0.05, time(call_primal, 3));
  int repeat = std::max(1, (int)(1500 / once)), repeat_gradient = std::max(1, repeat / 4), repeat_adolc = std::max(1, repeat / 60);
  std::vector<double> t[5], ratio[5];
  for (int round = 0; round < 15; round++) {
    double took[5] = {time(call_primal, repeat), time(call_ours, repeat_gradient), time(call_hand, repeat_gradient), time(call_adolc, repeat_adolc), time(call_alone, repeat_gradient)};
    for (int k = 0; k < 5; k++) t[k].push_back(took[k]), ratio[k].push_back(took[k] / took[0]);
  }
  auto least = [](const std::vector<double> &v) { return *std::min_element(v.begin(), v.end()); };
  auto median = [](std::vector<double> v) {
    std::sort(v.begin(), v.end());
    return v[v.size() / 2];
  };
  printf("{\"primalUs\": %.3f, \"oursUs\": %.3f, \"handUs\": %.3f, \"adolcUs\": %.3f", least(t[0]), least(t[1]), least(t[2]), least(t[3]));
  printf(", \"ours\": %.3f, \"hand\": %.3f, \"adolc\": %.3f", least(t[1]) / least(t[0]), least(t[2]) / least(t[0]), least(t[3]) / least(t[0]));
  printf(", \"oursMedian\": %.3f, \"handMedian\": %.3f, \"adolcMedian\": %.3f", median(ratio[1]), median(ratio[2]), median(ratio[3]));
  printf(", \"alone\": %.3f, \"aloneMedian\": %.3f, \"differsAlone\": %.2e", least(t[4]) / least(t[0]), median(ratio[4]), ours_alone);
  printf(", \"allocations\": %ld, \"heapBytes\": %ld", allocations, most_held);
  printf(", \"dataBytes\": %zu", (x.size() + data.size()) * sizeof(base) + index.size() * sizeof(int));
  printf(", \"adolcTapeBytes\": %zu", tape);
  printf(", \"differsFromHand\": %.2e, \"differsFromAdolc\": %.2e, \"differsFromDifferences\": %.2e}\n", ours_hand, ours_adolc, differences);
}
