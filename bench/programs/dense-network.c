// Half the squared error of a network with one hidden layer: tanh(x W1 + b1) W2 + b2 against targets, over a batch.
#include <math.h>

double dense(const double *w1, const double *b1, const double *w2, const double *b2, const double *x, const double *target, int batch, int in,
             int hidden, int out) {
  double loss = 0;
  double h[hidden];
  for (int s = 0; s < batch; s++) {
    for (int j = 0; j < hidden; j++) h[j] = b1[j];
    for (int i = 0; i < in; i++)
      for (int j = 0; j < hidden; j++) h[j] += x[s * in + i] * w1[i * hidden + j];
    for (int j = 0; j < hidden; j++) h[j] = tanh(h[j]);
    for (int o = 0; o < out; o++) {
      double y = b2[o];
      for (int j = 0; j < hidden; j++) y += h[j] * w2[o * hidden + j];
      double e = y - target[s * out + o];
      loss += 0.5 * e * e;
    }
  }
  return loss;
}

void dense_hand(const double *w1, double *w1b, const double *b1, double *b1b, const double *w2, double *w2b, const double *b2, double *b2b,
                const double *x, const double *target, int batch, int in, int hidden, int out, double seed) {
  double h[hidden], hb[hidden];
  for (int s = 0; s < batch; s++) {
    for (int j = 0; j < hidden; j++) h[j] = b1[j], hb[j] = 0;
    for (int i = 0; i < in; i++)
      for (int j = 0; j < hidden; j++) h[j] += x[s * in + i] * w1[i * hidden + j];
    for (int j = 0; j < hidden; j++) h[j] = tanh(h[j]);
    for (int o = 0; o < out; o++) {
      double y = b2[o];
      for (int j = 0; j < hidden; j++) y += h[j] * w2[o * hidden + j];
      double e = seed * (y - target[s * out + o]);
      b2b[o] += e;
      for (int j = 0; j < hidden; j++) w2b[o * hidden + j] += e * h[j], hb[j] += e * w2[o * hidden + j];
    }
    for (int j = 0; j < hidden; j++) {
      hb[j] *= 1 - h[j] * h[j];
      b1b[j] += hb[j];
    }
    for (int i = 0; i < in; i++)
      for (int j = 0; j < hidden; j++) w1b[i * hidden + j] += x[s * in + i] * hb[j];
  }
}
