// A function run for several arguments at once, in C++.
#include <cmath>
extern int enzyme_width, enzyme_vector, enzyme_scalar, enzyme_buffer;
template <class R, class... T> R __enzyme_batch(void *, T...);
struct two { double a, b; };
struct Point {
  double x, y;
  Point(double x, double y) : x(x), y(y) {}
  Point(const Point &other) : x(other.x), y(other.y) {}
};
struct Points {
  Point a, b;
};
static Point turned(const Point &p, double k) { return Point(-p.y * k, p.x * k); }
static double length(const Point *p) { return std::sqrt(p->x * p->x + p->y * p->y); }
template <class T> static T cube(T x) { return x * x * x; }

extern "C" {
void test_templates() {
  two r = __enzyme_batch<two>((void *)cube<double>, enzyme_width, 2, enzyme_vector, 2.0, 3.0);
  EXACT(r.a, 8);
  EXACT(r.b, 27);
  EXACT(__enzyme_batch<double>((void *)cube<double>, 3.0), 27);
}
void test_a_buffer_of_objects() {
  Point points[2] = {Point(3, 4), Point(6, 8)};
  two r = __enzyme_batch<two>((void *)length, enzyme_width, 2, enzyme_buffer, sizeof(Point), points);
  EXACT(r.a, 5);
  EXACT(r.b, 10);
}
void test_a_lambda() {
  auto f = +[](double x, double *k) { return x * *k; };
  double k = 3;
  two r = __enzyme_batch<two>((void *)f, enzyme_width, 2, enzyme_vector, 1.0, 2.0, enzyme_scalar, &k);
  EXACT(r.a, 3);
  EXACT(r.b, 6);
}
void test_objects_returned_in_memory() {
  Point p(1, 2), q(3, 4);
  Points r = __enzyme_batch<Points>((void *)turned, enzyme_width, 2, enzyme_vector, &p, &q, enzyme_scalar, 10.0);
  EXACT(r.a.x, -20);
  EXACT(r.a.y, 10);
  EXACT(r.b.x, -40);
  EXACT(r.b.y, 30);
}
}
