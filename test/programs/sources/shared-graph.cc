// A tape-based automatic differentiator under differentiation: nodes shared by shared_ptr, weak parents, lambdas that pull adjoints back.
#include <cmath>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace {

struct Node;
using Shared = std::shared_ptr<Node>;

struct Node {
  double value, adjoint = 0;
  std::vector<std::pair<Shared, double>> inputs;
  explicit Node(double value) : value(value) {}
};

class Tape {
  std::vector<std::weak_ptr<Node>> order;

public:
  Shared keep(Shared node) {
    order.push_back(node);
    return node;
  }

  void sweep(const Shared &result) {
    result->adjoint = 1;
    for (auto it = order.rbegin(); it != order.rend(); ++it)
      if (Shared node = it->lock())
        for (auto &[input, partial] : node->inputs) input->adjoint += partial * node->adjoint;
  }
};

struct Number {
  Tape *tape;
  Shared node;
};

Number variable(Tape &tape, double value) { return {&tape, tape.keep(std::make_shared<Node>(value))}; }

Number derived(Tape *tape, double value, std::vector<std::pair<Shared, double>> inputs) {
  Shared node = std::make_shared<Node>(value);
  node->inputs = std::move(inputs);
  return {tape, tape->keep(std::move(node))};
}

Number operator+(const Number &a, const Number &b) { return derived(a.tape, a.node->value + b.node->value, {{a.node, 1}, {b.node, 1}}); }

Number operator*(const Number &a, const Number &b) {
  return derived(a.tape, a.node->value * b.node->value, {{a.node, b.node->value}, {b.node, a.node->value}});
}

Number sin(const Number &a) { return derived(a.tape, std::sin(a.node->value), {{a.node, std::cos(a.node->value)}}); }

} // namespace

extern "C" double program(const double *x, int n) {
  Tape tape;
  std::vector<Number> inputs;
  for (int i = 0; i < n; i++) inputs.push_back(variable(tape, x[i]));
  Number sum = inputs[0];
  for (int i = 1; i < n; i++) sum = sum + sin(inputs[i] * inputs[i - 1]);
  tape.sweep(sum.node);
  double slopes = 0;
  for (const Number &input : inputs) slopes += input.node->adjoint * input.node->adjoint;
  return sum.node->value + 0.5 * slopes;
}
