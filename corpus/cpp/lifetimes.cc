// Whose memory it is: moves, placement new, pools, deleters, arrays of objects, weak pointers, several and virtual bases, casts.

#include <cmath>
#include <cstddef>
#include <memory>
#include <new>
#include <utility>
#include <vector>

namespace lifetimes {

class Buffer {
  std::size_t count;
  double *data;

public:
  Buffer(const double *x, std::size_t n) : count(n), data(new double[n]) {
    for (std::size_t i = 0; i < n; i++) data[i] = x[i];
  }
  Buffer(const Buffer &o) : Buffer(o.data, o.count) {}
  Buffer(Buffer &&o) noexcept : count(std::exchange(o.count, 0)), data(std::exchange(o.data, nullptr)) {}
  Buffer &operator=(Buffer o) {
    std::swap(count, o.count);
    std::swap(data, o.data);
    return *this;
  }
  ~Buffer() { delete[] data; }
  double &operator[](std::size_t i) { return data[i]; }
  std::size_t size() const { return count; }
};

double moved(const double *x, int n) {
  Buffer a(x, n), b = a;
  b[0] *= 2;
  Buffer c = std::move(b);
  a = c;
  c = std::move(a);
  double sum = 0;
  for (std::size_t i = 0; i < c.size(); i++) sum += c[i] * c[i];
  return sum;
}

struct Term {
  double factor;
  int power;
  double at(double x) const { return factor * std::pow(x, power); }
};

double placed(double x, double y) {
  alignas(Term) unsigned char raw[2 * sizeof(Term)];
  Term *a = new (raw) Term{y, 2}, *b = new (raw + sizeof(Term)) Term{x * y, 1};
  double sum = a->at(x) * b->at(y);
  a->~Term();
  b->~Term();
  return sum;
}

class Pool {
  std::byte memory[256];
  std::size_t used = 0;

public:
  template <class T, class... A> T *make(A &&...arguments) {
    used = (used + alignof(T) - 1) / alignof(T) * alignof(T);
    void *at = memory + used;
    used += sizeof(T);
    return new (at) T{std::forward<A>(arguments)...};
  }
};

struct Cell {
  double value;
  Cell *next;
};

double pooled(const double *x, int n) {
  Pool pool;
  Cell *head = nullptr;
  for (int i = 0; i < n; i++) head = pool.make<Cell>(x[i] * x[i], head);
  double sum = 0;
  for (; head != nullptr; head = head->next) sum = 0.5 * sum + head->value;
  return sum;
}

struct Release {
  double *sink;
  void operator()(double *p) const {
    *sink += *p * *p;
    delete p;
  }
};

double with_deleter(double x) {
  double sink = x;
  {
    std::unique_ptr<double, Release> held(new double(std::sin(x)), Release{&sink});
    *held *= x;
  }
  return sink;
}

double array_of_objects(double x, int n) {
  auto terms = std::make_unique<Term[]>(n);
  for (int i = 0; i < n; i++) terms[i] = Term{x * i, i};
  double sum = 0;
  for (int i = 0; i < n; i++) sum += terms[i].at(x);
  return sum;
}

struct Tree {
  double value;
  std::weak_ptr<Tree> parent;
  std::vector<std::shared_ptr<Tree>> children;
};

double weak(double x, double y) {
  auto root = std::make_shared<Tree>(Tree{x, {}, {}});
  for (int i = 1; i <= 2; i++) root->children.push_back(std::make_shared<Tree>(Tree{y * i, root, {}}));
  double sum = 0;
  for (auto &child : root->children)
    if (auto parent = child->parent.lock()) sum += parent->value * child->value * child->value;
  return sum;
}

struct Named {
  int id = 1;
  virtual ~Named() = default;
};
struct Scale : virtual Named {
  double by = 1;
  virtual double scale(double x) const { return by * x; }
};
struct Offset : virtual Named {
  double to = 0;
  virtual double offset(double x) const { return to + x * x; }
};
struct Affine final : Scale, Offset {
  double offset(double x) const override { return to - x; }
};

double several_bases(double x, double y) {
  Affine affine;
  affine.by = y;
  affine.to = x * y;
  const Offset &offset = affine;
  const Scale &scale = affine;
  return offset.offset(scale.scale(x)) * affine.id;
}

double cast_down(double x, int kind) {
  std::unique_ptr<Named> held;
  if (kind == 0) {
    auto made = std::make_unique<Scale>();
    made->by = x;
    held = std::move(made);
  } else {
    auto made = std::make_unique<Offset>();
    made->to = x;
    held = std::move(made);
  }
  if (auto *scale = dynamic_cast<Scale *>(held.get())) return scale->scale(x);
  return dynamic_cast<Offset &>(*held).offset(2 * x);
}

} // namespace lifetimes
