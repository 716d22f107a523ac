// std::map from strings to structs: a ledger of trades, iterators, find and erase, structured bindings, report text beside the sums.
#include <cmath>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

namespace {

struct Position {
  double amount = 0, cost = 0;
  int trades = 0;
};

struct Trade {
  std::string name;
  double amount, price;
};

class Ledger {
  std::map<std::string, Position> positions;

public:
  void book(const Trade &trade) {
    Position &p = positions[trade.name];
    p.amount += trade.amount;
    p.cost += trade.amount * trade.price;
    p.trades++;
  }

  bool close(const std::string &name) {
    auto found = positions.find(name);
    if (found == positions.end()) return false;
    positions.erase(found);
    return true;
  }

  double value(const std::map<std::string, double> &prices) const {
    double sum = 0;
    for (const auto &[name, position] : positions) {
      auto price = prices.find(name);
      if (price != prices.end()) sum += position.amount * price->second - position.cost;
      else sum -= 0.01 * position.cost * position.trades;
    }
    return sum;
  }

  double concentration() const {
    double total = 0, squares = 0;
    for (auto it = positions.begin(); it != positions.end(); ++it) {
      total += std::fabs(it->second.cost);
      squares += it->second.cost * it->second.cost;
    }
    return squares / (total * total + 1e-9);
  }

  std::string report() const {
    std::string text;
    for (const auto &[name, position] : positions) {
      char line[64];
      std::snprintf(line, sizeof line, "%-12s %8.3f\n", name.c_str(), position.amount);
      text += line;
    }
    return text;
  }
};

} // namespace

extern "C" double program(const double *amounts, const double *prices, int n) {
  const std::vector<std::string> names{"copper", "a metal with a long name", "zinc"};
  Ledger ledger;
  for (int i = 0; i < n; i++) ledger.book({names[i % names.size()], amounts[i], prices[i]});
  std::map<std::string, double> now;
  for (int i = 0; i < n; i++) now[names[i % names.size()]] = prices[i] * 1.1;
  now.erase("zinc");
  double before = ledger.value(now);
  std::size_t length = ledger.report().size();
  ledger.close("copper");
  return before + 0.5 * ledger.value(now) + ledger.concentration() * (length > 10 ? 1 : 2);
}
