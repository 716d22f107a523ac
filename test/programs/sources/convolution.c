// Image filters: separable blur with mirrored borders, a gradient magnitude, max pooling and an edge-preserving (bilateral) pass.
#include <math.h>
#include <stdlib.h>
#include <string.h>

struct image {
  int width, height;
  double *pixel;
};

static struct image blank(int width, int height) {
  struct image m = {width, height, calloc((size_t)width * height, sizeof(double))};
  return m;
}

static int mirrored(int i, int n) {
  if (i < 0) return -i - 1;
  if (i >= n) return 2 * n - 1 - i;
  return i;
}

static double read(const struct image *m, int x, int y) { return m->pixel[mirrored(y, m->height) * m->width + mirrored(x, m->width)]; }

static void blur(const struct image *in, struct image *out, const double *taps, int radius, int horizontal) {
  for (int y = 0; y < in->height; y++)
    for (int x = 0; x < in->width; x++) {
      double sum = 0;
      for (int k = -radius; k <= radius; k++) sum += taps[k < 0 ? -k : k] * (horizontal ? read(in, x + k, y) : read(in, x, y + k));
      out->pixel[y * in->width + x] = sum;
    }
}

static void bilateral(const struct image *in, struct image *out, double range) {
  for (int y = 0; y < in->height; y++)
    for (int x = 0; x < in->width; x++) {
      double centre = read(in, x, y), sum = 0, weight = 0;
      for (int dy = -1; dy <= 1; dy++)
        for (int dx = -1; dx <= 1; dx++) {
          double v = read(in, x + dx, y + dy), gap = (v - centre) / range;
          double w = exp(-0.5 * gap * gap - 0.3 * (dx * dx + dy * dy));
          sum += w * v;
          weight += w;
        }
      out->pixel[y * in->width + x] = sum / weight;
    }
}

static double edges(const struct image *m) {
  double sum = 0;
  for (int y = 0; y < m->height; y++)
    for (int x = 0; x < m->width; x++) {
      double gx = read(m, x + 1, y) - read(m, x - 1, y), gy = read(m, x, y + 1) - read(m, x, y - 1);
      sum += sqrt(1e-4 + gx * gx + gy * gy);
    }
  return sum;
}

static double pooled(const struct image *m) {
  double sum = 0;
  for (int y = 0; y + 1 < m->height; y += 2)
    for (int x = 0; x + 1 < m->width; x += 2) sum += fmax(fmax(read(m, x, y), read(m, x + 1, y)), fmax(read(m, x, y + 1), read(m, x + 1, y + 1)));
  return sum;
}

double program(const double *pixels, int width, int height, const double *taps, double range) {
  struct image a = blank(width, height), b = blank(width, height);
  memcpy(a.pixel, pixels, sizeof(double) * width * height);
  blur(&a, &b, taps, 1, 1);
  blur(&b, &a, taps, 1, 0);
  bilateral(&a, &b, range);
  double result = edges(&b) + 0.5 * pooled(&b);
  free(a.pixel);
  free(b.pixel);
  return result;
}
