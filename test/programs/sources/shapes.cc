// Virtual inheritance, multiple bases, abstract shapes copied by a virtual clone, visitors, pointers to members.
#include <cmath>
#include <memory>
#include <vector>

namespace {

struct Circle;
struct Box;

struct Visitor {
  virtual ~Visitor() = default;
  virtual void visit(const Circle &circle) = 0;
  virtual void visit(const Box &box) = 0;
};

struct Entity {
  double weight = 1;
  virtual ~Entity() = default;
};

struct Placed : virtual Entity {
  double x = 0, y = 0;
  virtual double reach() const = 0;
};

struct Coloured : virtual Entity {
  double shade = 0.5;
  double tint() const { return shade * weight; }
};

struct Shape : Placed, Coloured {
  virtual double area() const = 0;
  virtual void accept(Visitor &visitor) const = 0;
  virtual std::unique_ptr<Shape> grown(double factor) const = 0;
};

struct Circle final : Shape {
  double radius;
  Circle(double x, double y, double radius) : radius(radius) {
    this->x = x;
    this->y = y;
    weight = 1 + radius;
  }
  double area() const override { return M_PI * radius * radius; }
  double reach() const override { return std::hypot(x, y) + radius; }
  void accept(Visitor &visitor) const override { visitor.visit(*this); }
  std::unique_ptr<Shape> grown(double factor) const override { return std::make_unique<Circle>(x, y, radius * factor); }
};

struct Box final : Shape {
  double width, height;
  Box(double x, double y, double width, double height) : width(width), height(height) {
    this->x = x;
    this->y = y;
    shade = 0.25 * width;
  }
  double area() const override { return width * height; }
  double reach() const override { return std::fabs(x) + std::fabs(y) + 0.5 * (width + height); }
  void accept(Visitor &visitor) const override { visitor.visit(*this); }
  std::unique_ptr<Shape> grown(double factor) const override { return std::make_unique<Box>(x, y, width * factor, height); }
};

struct Inertia : Visitor {
  double sum = 0;
  void visit(const Circle &c) override { sum += c.weight * (0.5 * c.radius * c.radius + c.x * c.x + c.y * c.y); }
  void visit(const Box &b) override { sum += b.weight * ((b.width * b.width + b.height * b.height) / 12 + b.x * b.x + b.y * b.y); }
};

double total(const std::vector<std::unique_ptr<Shape>> &shapes, double (Shape::*measure)() const) {
  double sum = 0;
  for (const auto &shape : shapes) sum += ((*shape).*measure)() * shape->tint();
  return sum;
}

} // namespace

extern "C" double program(const double *p, double factor) {
  std::vector<std::unique_ptr<Shape>> shapes;
  shapes.push_back(std::make_unique<Circle>(p[0], p[1], p[2]));
  shapes.push_back(std::make_unique<Box>(p[3], p[4], p[5], p[6]));
  for (int i = 0; i < 2; i++) shapes.push_back(shapes[i]->grown(factor + 0.1 * i));
  Inertia inertia;
  for (const auto &shape : shapes) shape->accept(inertia);
  double far = 0;
  for (const auto &shape : shapes) {
    const Placed &placed = *shape;
    far += placed.reach() * placed.weight;
  }
  return total(shapes, &Shape::area) + 0.1 * inertia.sum + 0.01 * far;
}
