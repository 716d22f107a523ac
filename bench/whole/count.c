// Calls a gradient of PROGRAM (bench/whole/*.h) so many times, for bench/instructions.mjs to count: `count p|h|o TIMES` (primal, by hand,
// ours without the value).
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>

#define primal unused_primal
#define by_hand unused_by_hand
#include PROGRAM
#undef primal
#undef by_hand
base primal(const base *x, const base *data, const int *index, int n);
void by_hand(const base *x, base *xb, const base *data, const int *index, int n, base seed);
void primal_grad_alone(const base *x, base *xb, const base *data, const int *index, int n, base seed);

static unsigned state = 12345;
static double uniform(double low, double high) {
  state = state * 1664525u + 1013904223u;
  return low + (high - low) * (state >> 8) / 16777216.0;
}

int main(int count, char **words) {
  const int s[] = {SIZES};
  mallopt(M_MMAP_THRESHOLD, 1 << 30);
  mallopt(M_TRIM_THRESHOLD, 1 << 30);
  base *x = calloc(s[0], sizeof *x), *xb = calloc(s[0], sizeof *x), *data = calloc(s[1], sizeof *x);
  int *index = calloc(s[2], sizeof *index);
  for (int i = 0; i < s[0]; i++) x[i] = uniform(0.2, 1.2);
  for (int i = 0; i < s[1]; i++) data[i] = uniform(-1, 1);
  for (int i = 0; i < s[2]; i++) index[i] = (int)uniform(0, 100000);
  for (int times = atoi(words[2]); times > 0; times--)
    if (words[1][0] == 'h') by_hand(x, xb, data, index, s[3], 1);
    else if (words[1][0] == 'p') xb[0] = primal(x, data, index, s[3]);
    else primal_grad_alone(x, xb, data, index, s[3], 1);
  printf("%g\n", (double)xb[0]);
}
