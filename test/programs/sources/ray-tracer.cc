// Ray tracer with soft shading: surfaces behind a virtual base, operators on vectors, recursive reflection, smooth shadows.
#include <array>
#include <cmath>
#include <memory>
#include <vector>

namespace {

struct Vec {
  double x, y, z;
  Vec operator+(const Vec &o) const { return {x + o.x, y + o.y, z + o.z}; }
  Vec operator-(const Vec &o) const { return {x - o.x, y - o.y, z - o.z}; }
  Vec operator*(double s) const { return {x * s, y * s, z * s}; }
  double dot(const Vec &o) const { return x * o.x + y * o.y + z * o.z; }
  Vec unit() const { return *this * (1 / std::sqrt(dot(*this))); }
};

struct Ray {
  Vec from, along;
  Vec at(double t) const { return from + along * t; }
};

struct Surface {
  double shade, mirror;
  Surface(double shade, double mirror) : shade(shade), mirror(mirror) {}
  virtual ~Surface() = default;
  virtual bool hit(const Ray &ray, double &t) const = 0;
  virtual Vec normal(const Vec &place) const = 0;
};

struct Sphere : Surface {
  Vec centre;
  double radius;
  Sphere(Vec centre, double radius, double shade, double mirror) : Surface(shade, mirror), centre(centre), radius(radius) {}
  bool hit(const Ray &ray, double &t) const override {
    Vec gap = ray.from - centre;
    double b = gap.dot(ray.along), c = gap.dot(gap) - radius * radius, d = b * b - c;
    if (d <= 0) return false;
    t = -b - std::sqrt(d);
    return t > 1e-4;
  }
  Vec normal(const Vec &place) const override { return (place - centre) * (1 / radius); }
};

struct Floor : Surface {
  double height;
  Floor(double height, double shade) : Surface(shade, 0.2), height(height) {}
  bool hit(const Ray &ray, double &t) const override {
    if (ray.along.y > -1e-6) return false;
    t = (height - ray.from.y) / ray.along.y;
    return t > 1e-4;
  }
  Vec normal(const Vec &) const override { return {0, 1, 0}; }
};

struct Scene {
  std::vector<std::unique_ptr<Surface>> surfaces;
  Vec light;

  const Surface *nearest(const Ray &ray, double &t) const {
    const Surface *best = nullptr;
    for (const auto &surface : surfaces) {
      double at;
      if (surface->hit(ray, at) && (best == nullptr || at < t)) {
        best = surface.get();
        t = at;
      }
    }
    return best;
  }

  double trace(const Ray &ray, int depth) const {
    double t = 0;
    const Surface *surface = nearest(ray, t);
    if (surface == nullptr) return 0.3 + 0.2 * ray.along.y;
    Vec place = ray.at(t), n = surface->normal(place), to_light = (light - place).unit();
    double facing = n.dot(to_light);
    double colour = surface->shade * std::log1p(std::exp(4 * facing)) / 4;
    if (depth == 0 || surface->mirror == 0) return colour;
    Ray mirrored{place, ray.along - n * (2 * ray.along.dot(n))};
    return colour * (1 - surface->mirror) + surface->mirror * trace(mirrored, depth - 1);
  }
};

} // namespace

extern "C" double program(const double *p, double *image, int width, int height) {
  Scene scene;
  scene.light = {p[0], p[1], p[2]};
  scene.surfaces.push_back(std::make_unique<Sphere>(Vec{p[3], p[4], p[5]}, p[6], p[7], 0.3));
  scene.surfaces.push_back(std::make_unique<Sphere>(Vec{p[3] + 1.3, p[4], p[5] + 0.5}, 0.6, 0.7, p[8]));
  scene.surfaces.push_back(std::make_unique<Floor>(-1.1, 0.5));
  double mean = 0;
  for (int i = 0; i < height; i++)
    for (int j = 0; j < width; j++) {
      Ray ray{{0, 0, 0}, Vec{(j + 0.45) / width - 0.5, 0.53 - (i + 0.5) / height, 1}.unit()};
      mean += image[i * width + j] = scene.trace(ray, 2);
    }
  return mean / (width * height);
}
