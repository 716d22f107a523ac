// Virtual classes: forces behind an abstract base, integrators chosen at run time, owned by unique_ptr in a vector.
#include <cmath>
#include <memory>
#include <vector>

namespace {

struct State {
  double place, speed;
};

class Force {
public:
  virtual ~Force() = default;
  virtual double at(const State &s, double t) const = 0;
};

class Spring : public Force {
  double stiffness, rest;

public:
  Spring(double stiffness, double rest) : stiffness(stiffness), rest(rest) {}
  double at(const State &s, double) const override { return -stiffness * (s.place - rest); }
};

class Drag : public Force {
  double factor;

public:
  explicit Drag(double factor) : factor(factor) {}
  double at(const State &s, double) const override { return -factor * s.speed * std::sqrt(1e-2 + s.speed * s.speed); }
};

class Drive : public Force {
  double amplitude, frequency;

public:
  Drive(double amplitude, double frequency) : amplitude(amplitude), frequency(frequency) {}
  double at(const State &, double t) const override { return amplitude * std::cos(frequency * t); }
};

using Forces = std::vector<std::unique_ptr<Force>>;

class Integrator {
public:
  virtual ~Integrator() = default;
  virtual State step(const State &s, double t, double h, const Forces &forces) const = 0;

protected:
  static double total(const Forces &forces, const State &s, double t) {
    double sum = 0;
    for (const auto &force : forces) sum += force->at(s, t);
    return sum;
  }
};

struct Symplectic : Integrator {
  State step(const State &s, double t, double h, const Forces &forces) const override {
    double speed = s.speed + h * total(forces, s, t);
    return {s.place + h * speed, speed};
  }
};

struct Midpoint : Integrator {
  State step(const State &s, double t, double h, const Forces &forces) const override {
    State middle{s.place + 0.5 * h * s.speed, s.speed + 0.5 * h * total(forces, s, t)};
    return {s.place + h * middle.speed, s.speed + h * total(forces, middle, t + 0.5 * h)};
  }
};

} // namespace

extern "C" double program(const double *p, int steps, int which) {
  Forces forces;
  forces.push_back(std::make_unique<Spring>(p[0], p[1]));
  forces.push_back(std::make_unique<Drag>(p[2]));
  forces.push_back(std::make_unique<Drive>(p[3], p[4]));
  std::unique_ptr<Integrator> integrator;
  if (which == 0) integrator = std::make_unique<Symplectic>();
  else integrator = std::make_unique<Midpoint>();
  State s{p[5], 0};
  double work = 0;
  for (int k = 0; k < steps; k++) {
    s = integrator->step(s, 0.1 * k, 0.1, forces);
    work += 0.1 * s.speed * s.speed;
  }
  return work + s.place;
}
