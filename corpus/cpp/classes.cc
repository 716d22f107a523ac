// Classes: virtual functions, inheritance, operators, static members, references, exceptions, RAII.

#include <cmath>
#include <memory>
#include <stdexcept>
#include <vector>

namespace classes {

struct Layer {
  virtual ~Layer() = default;
  virtual double apply(double x) const = 0;
};

struct Linear : Layer {
  double weight, bias;
  Linear(double weight, double bias) : weight(weight), bias(bias) {}
  double apply(double x) const override { return weight * x + bias; }
};

struct Tanh : Layer {
  double apply(double x) const override { return std::tanh(x); }
};

double network(double x, double w, double b) {
  std::vector<std::unique_ptr<Layer>> layers;
  layers.push_back(std::make_unique<Linear>(w, b));
  layers.push_back(std::make_unique<Tanh>());
  layers.push_back(std::make_unique<Linear>(b, w));
  for (auto &layer : layers) x = layer->apply(x);
  return x;
}

struct Vector {
  double x, y;
  Vector operator+(const Vector &o) const { return {x + o.x, y + o.y}; }
  Vector operator*(double s) const { return {x * s, y * s}; }
  double operator*(const Vector &o) const { return x * o.x + y * o.y; }
};

double operators(double x, double y) {
  Vector a{x, y}, b{y, 1};
  Vector c = (a + b) * x;
  return c * a;
}

class Accumulator {
  double &target;

public:
  explicit Accumulator(double &target) : target(target) {}
  ~Accumulator() { target *= 2; }
  void add(double v) { target += v * v; }
};

double at_scope_end(double x, double y) {
  double sum = x;
  {
    Accumulator accumulator(sum);
    accumulator.add(y);
  }
  return sum * y;
}

static double checked(double x) {
  if (x < 0) throw std::domain_error("negative");
  return std::sqrt(x);
}

double caught(double x, double y) {
  try {
    return checked(x) * checked(y);
  } catch (const std::domain_error &) {
    return x * x + y;
  }
}

struct Counter {
  static int count;
  double value;
  explicit Counter(double v) : value(v * ++count) {}
};
int Counter::count = 0;

double statics(double x) {
  Counter::count = 0;
  Counter a(x), b(x * x);
  return a.value * b.value;
}

void scale(double *x, int n, const double &by) {
  for (int i = 0; i < n; i++) x[i] *= by * x[0];
}

} // namespace classes
