// What symbols are called in the source, as LLVM's own demanglers read them: C++ (and Rust's older symbols, which are of that form), and,
// where this LLVM knows them, Rust's newer ones and D.
#include "entries.h"
#include "entry.h"

#include <llvm/Demangle/Demangle.h>

#include <cstdlib>
#include <memory>

namespace bitgrad {

/// The qualified name, with template arguments and without parameters; '' where the symbol is not mangled in a way that LLVM knows.
static std::string demangledName(std::string symbol) {
  llvm::ItaniumPartialDemangler demangler;
  if (!demangler.partialDemangle(symbol.c_str()) && demangler.isFunction()) {
    std::unique_ptr<char, decltype(&std::free)> name(demangler.getFunctionName(nullptr, nullptr), std::free);
    if (name) return name.get();
  }
  std::string text = llvm::demangle(symbol);
  return text == symbol ? "" : text;
}

static const std::vector<Entry> entries = {
    ENTRY(demangledName, "symbol"),
};
const std::vector<Entry> *demangleEntries() { return &entries; }
} // namespace bitgrad
