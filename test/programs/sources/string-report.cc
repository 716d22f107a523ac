// std::string and streams beside the numbers: a table of rows read from text, columns found by name, formatted results, short and long strings.
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

namespace {

std::vector<std::string> split(const std::string &line, char separator) {
  std::vector<std::string> parts;
  std::size_t start = 0;
  for (;;) {
    std::size_t end = line.find(separator, start);
    if (end == std::string::npos) {
      parts.push_back(line.substr(start));
      return parts;
    }
    parts.push_back(line.substr(start, end - start));
    start = end + 1;
  }
}

struct Row {
  std::string label;
  double weight, value;
};

class Table {
  std::vector<Row> rows;

public:
  void read(const std::string &text, const double *values) {
    for (const std::string &line : split(text, '\n')) {
      std::vector<std::string> cells = split(line, ',');
      if (cells.size() < 2) continue;
      rows.push_back(Row{cells[0], std::atof(cells[1].c_str()), *values++});
    }
  }

  const Row *find(const std::string &label) const {
    for (const Row &row : rows)
      if (row.label == label) return &row;
    return nullptr;
  }

  double weighted() const {
    double sum = 0, weights = 0;
    for (const Row &row : rows) {
      sum += row.weight * row.value * row.value;
      weights += row.weight;
    }
    return sum / weights;
  }

  std::string print() const {
    std::string out;
    for (const Row &row : rows) {
      char cell[32];
      std::snprintf(cell, sizeof cell, "%.3f", row.value);
      out += row.label + " = " + cell + "\n";
    }
    return out;
  }

  void scale(const std::string &prefix, double factor) {
    for (Row &row : rows)
      if (row.label.compare(0, prefix.size(), prefix) == 0) row.value *= factor;
  }
};

} // namespace

extern "C" double program(const double *values, double factor) {
  Table table;
  table.read("mass,1.5\nmass of the second body in the list,0.5\nspeed,2\nnothing\ncharge,0.25", values);
  table.scale("mass", factor);
  double result = table.weighted();
  if (const Row *speed = table.find("speed")) result += std::sin(speed->value);
  if (table.find("nothing") != nullptr) result *= 2;
  std::string report = table.print();
  return report.size() > 20 ? result + table.find("charge")->value : result;
}
