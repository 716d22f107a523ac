// f32 inside: conversions between the two precisions of WebAssembly.
double f(const double *x, int n) {
  float sum = 0;
  for (int i = 0; i < n; i++) {
    float v = (float)x[i];
    sum += v * v * (1.0f + 0.25f * v);
  }
  return sum;
}
