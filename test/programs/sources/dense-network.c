// A dense network in single precision: layers described by a table, activations through function pointers, softmax cross entropy.
#include <math.h>
#include <stdlib.h>

typedef float (*activation)(float);

static float rectified(float x) { return x > 0 ? x : 0.1f * x; }
static float squashed(float x) { return tanhf(x); }
static float logistic(float x) { return 1 / (1 + expf(-x)); }

struct layer {
  int in, out;
  activation act;
};

static const struct layer layers[] = {{3, 4, squashed}, {4, 3, rectified}, {3, 2, logistic}};
enum { LAYERS = sizeof layers / sizeof layers[0] };

static int parameters(void) {
  int count = 0;
  for (int l = 0; l < LAYERS; l++) count += layers[l].out * (layers[l].in + 1);
  return count;
}

static const float *forward(const struct layer *layer, const float *weights, const float *in, float *out) {
  for (int i = 0; i < layer->out; i++) {
    float sum = weights[layer->out * layer->in + i];
    for (int j = 0; j < layer->in; j++) sum += weights[i * layer->in + j] * in[j];
    out[i] = layer->act(sum);
  }
  return weights + layer->out * (layer->in + 1);
}

static float cross_entropy(const float *scores, int n, int label) {
  float largest = scores[0], sum = 0;
  for (int i = 1; i < n; i++)
    if (scores[i] > largest) largest = scores[i];
  for (int i = 0; i < n; i++) sum += expf(scores[i] - largest);
  return logf(sum) + largest - scores[label];
}

float program(const float *weights, const float *samples, const int *labels, int count) {
  float a[8], b[8], loss = 0;
  for (int s = 0; s < count; s++) {
    const float *w = weights;
    float *in = a, *out = b;
    for (int j = 0; j < layers[0].in; j++) in[j] = samples[s * layers[0].in + j];
    for (int l = 0; l < LAYERS; l++) {
      w = forward(&layers[l], w, in, out);
      float *kept = in;
      in = out;
      out = kept;
    }
    loss += cross_entropy(in, 2, labels[s]);
  }
  float penalty = 0;
  for (int i = 0; i < parameters(); i++) penalty += weights[i] * weights[i];
  return loss / count + 0.01f * penalty;
}
