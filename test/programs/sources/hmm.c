// Hidden Markov model: forward algorithm with scaling, softmaxed transition rows, a Viterbi path read beside it.
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { STATES = 3, SYMBOLS = 2 };

struct model {
  double start[STATES], move[STATES][STATES], emit[STATES][SYMBOLS];
};

static void softmax(const double *scores, double *out, int n) {
  double largest = scores[0], sum = 0;
  for (int i = 1; i < n; i++) largest = scores[i] > largest ? scores[i] : largest;
  for (int i = 0; i < n; i++) sum += out[i] = exp(scores[i] - largest);
  for (int i = 0; i < n; i++) out[i] /= sum;
}

static void decode(struct model *m, const double *scores) {
  softmax(scores, m->start, STATES);
  scores += STATES;
  for (int i = 0; i < STATES; i++, scores += STATES) softmax(scores, m->move[i], STATES);
  for (int i = 0; i < STATES; i++, scores += SYMBOLS) softmax(scores, m->emit[i], SYMBOLS);
}

static double forward(const struct model *m, const char *symbols) {
  double alpha[STATES], next[STATES], likelihood = 0;
  for (int i = 0; i < STATES; i++) alpha[i] = m->start[i] * m->emit[i][symbols[0] == 'b'];
  for (int t = 1;; t++) {
    double scale = 0;
    for (int i = 0; i < STATES; i++) scale += alpha[i];
    likelihood += log(scale);
    for (int i = 0; i < STATES; i++) alpha[i] /= scale;
    if (symbols[t] == '\0') return likelihood;
    for (int j = 0; j < STATES; j++) {
      double sum = 0;
      for (int i = 0; i < STATES; i++) sum += alpha[i] * m->move[i][j];
      next[j] = sum * m->emit[j][symbols[t] == 'b'];
    }
    memcpy(alpha, next, sizeof alpha);
  }
}

/* The most likely path's probability; which path it is, is chosen by comparison. */
static double viterbi(const struct model *m, const char *symbols, int *path) {
  int n = (int)strlen(symbols);
  double *best = malloc(sizeof(double) * n * STATES);
  int *from = malloc(sizeof(int) * n * STATES);
  for (int i = 0; i < STATES; i++) best[i] = log(m->start[i]) + log(m->emit[i][symbols[0] == 'b']);
  for (int t = 1; t < n; t++)
    for (int j = 0; j < STATES; j++) {
      int chosen = 0;
      for (int i = 1; i < STATES; i++)
        if (best[(t - 1) * STATES + i] + log(m->move[i][j]) > best[(t - 1) * STATES + chosen] + log(m->move[chosen][j])) chosen = i;
      from[t * STATES + j] = chosen;
      best[t * STATES + j] = best[(t - 1) * STATES + chosen] + log(m->move[chosen][j]) + log(m->emit[j][symbols[t] == 'b']);
    }
  int last = 0;
  for (int i = 1; i < STATES; i++)
    if (best[(n - 1) * STATES + i] > best[(n - 1) * STATES + last]) last = i;
  double value = best[(n - 1) * STATES + last];
  for (int t = n - 1; t >= 0; t--) {
    path[t] = last;
    if (t > 0) last = from[t * STATES + last];
  }
  free(best);
  free(from);
  return value;
}

double program(const double *scores, int *path) {
  static const char observed[] = "abbab";
  struct model m;
  decode(&m, scores);
  return forward(&m, observed) + 0.25 * viterbi(&m, observed, path);
}
