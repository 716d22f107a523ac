// A long short-term memory cell over a sequence: gates from one weight block, states carried in structs, log-sum-exp loss.
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { HIDDEN = 2, INPUT = 2, GATES = 4 };

struct cell {
  double hidden[HIDDEN], memory[HIDDEN];
};

struct gates {
  double input[HIDDEN], forget[HIDDEN], output[HIDDEN], candidate[HIDDEN];
};

static double sigmoid(double x) { return 1 / (1 + exp(-x)); }

static double affine(const double *row, const double *x, const double *h) {
  double sum = row[INPUT + HIDDEN];
  for (int j = 0; j < INPUT; j++) sum += row[j] * x[j];
  for (int j = 0; j < HIDDEN; j++) sum += row[INPUT + j] * h[j];
  return sum;
}

static void open_gates(const double *weights, const double *x, const struct cell *c, struct gates *g) {
  double *targets[GATES] = {g->input, g->forget, g->output, g->candidate};
  for (int k = 0; k < GATES; k++)
    for (int i = 0; i < HIDDEN; i++) {
      double value = affine(weights + (k * HIDDEN + i) * (INPUT + HIDDEN + 1), x, c->hidden);
      targets[k][i] = k == GATES - 1 ? tanh(value) : sigmoid(value);
    }
}

static void advance(const double *weights, const double *x, struct cell *c) {
  struct gates g;
  open_gates(weights, x, c, &g);
  for (int i = 0; i < HIDDEN; i++) {
    c->memory[i] = g.forget[i] * c->memory[i] + g.input[i] * g.candidate[i];
    c->hidden[i] = g.output[i] * tanh(c->memory[i]);
  }
}

static double log_sum_exp(const double *x, int n) {
  double largest = x[0], sum = 0;
  for (int i = 1; i < n; i++) largest = fmax(largest, x[i]);
  for (int i = 0; i < n; i++) sum += exp(x[i] - largest);
  return largest + log(sum);
}

double program(const double *weights, const double *sequence, int length, double scale) {
  struct cell *history = malloc(sizeof(struct cell) * (length + 1));
  memset(&history[0], 0, sizeof history[0]);
  double loss = 0;
  for (int t = 0; t + 1 < length; t++) {
    history[t + 1] = history[t];
    advance(weights, sequence + t * INPUT, &history[t + 1]);
    double scores[HIDDEN];
    for (int i = 0; i < HIDDEN; i++) scores[i] = scale * history[t + 1].hidden[i];
    const double *next = sequence + (t + 1) * INPUT;
    loss += log_sum_exp(scores, HIDDEN) - (next[0] > next[1] ? scores[0] : scores[1]);
  }
  double change = 0;
  for (int t = 1; t + 1 < length; t++)
    for (int i = 0; i < HIDDEN; i++) {
      double d = history[t + 1].hidden[i] - history[t].hidden[i];
      change += d * d;
    }
  free(history);
  return loss + 0.5 * change;
}
