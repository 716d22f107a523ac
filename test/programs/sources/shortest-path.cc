// Containers of the standard library: priority_queue, deque, set and unordered_map in a shortest path with active edge lengths.
#include <algorithm>
#include <cmath>
#include <deque>
#include <functional>
#include <limits>
#include <queue>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

namespace {

struct Edge {
  int to;
  double length;
};

using Graph = std::unordered_map<int, std::vector<Edge>>;

Graph build(const double *lengths, const int *ends, int edges) {
  Graph graph;
  for (int k = 0; k < edges; k++) {
    graph[ends[2 * k]].push_back({ends[2 * k + 1], lengths[k] * lengths[k] + 0.1});
    graph[ends[2 * k + 1]].push_back({ends[2 * k], lengths[k] * lengths[k] + 0.2});
  }
  return graph;
}

std::vector<double> distances(const Graph &graph, int from, int nodes) {
  using Entry = std::pair<double, int>;
  std::vector<double> best(nodes, std::numeric_limits<double>::infinity());
  std::priority_queue<Entry, std::vector<Entry>, std::greater<Entry>> queue;
  best[from] = 0;
  queue.push({0, from});
  while (!queue.empty()) {
    auto [distance, node] = queue.top();
    queue.pop();
    if (distance > best[node]) continue;
    for (const Edge &edge : graph.at(node)) {
      double through = distance + edge.length;
      if (through < best[edge.to]) {
        best[edge.to] = through;
        queue.push({through, edge.to});
      }
    }
  }
  return best;
}

/* Sum over edges in breadth-first order, each node once. */
double breadth_first(const Graph &graph, int from) {
  std::deque<std::pair<int, double>> open{{from, 1.0}};
  std::set<int> seen{from};
  double sum = 0;
  while (!open.empty()) {
    auto [node, factor] = open.front();
    open.pop_front();
    for (const Edge &edge : graph.at(node))
      if (seen.insert(edge.to).second) {
        sum += factor * std::sqrt(edge.length);
        open.emplace_back(edge.to, factor * 0.5 * edge.length);
      }
  }
  return sum;
}

} // namespace

extern "C" double program(const double *lengths, const int *ends, int edges, int nodes, double *reached) {
  Graph graph = build(lengths, ends, edges);
  std::vector<double> best = distances(graph, 0, nodes);
  std::copy(best.begin(), best.end(), reached);
  std::multiset<double> ordered(best.begin(), best.end());
  double weight = 1, total = 0;
  for (double d : ordered) total += d * (weight *= 0.8);
  return total + 0.1 * breadth_first(graph, nodes - 1);
}
