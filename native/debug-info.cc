// What debug information says of functions: the names that their arguments have in the source.
#include "compat/debug-info.h"
#include "entries.h"
#include "entry.h"

#include <llvm/IR/DebugInfoMetadata.h>

#include <algorithm>

namespace bitgrad {
using namespace llvm;

namespace {
void nameArgument(std::vector<std::string> &names, const DISubprogram &subprogram, const DILocalVariable *variable, size_t shift) {
  if (!variable || variable->getArg() == 0 || !variable->getScope() || variable->getScope()->getSubprogram() != &subprogram) return;
  size_t at = variable->getArg() - 1 + shift;
  if (at < names.size()) names[at] = variable->getName().str();
}
} // namespace

/// One name per argument, '' where it is not known: without debug information, and for all of them where the arguments
/// of the source are not those of the function one by one (structs in registers, slices). Compilers that tell only the type of the
/// result (D's) are taken at the numbers of their variables.
static std::vector<std::string> debugArgumentNames(Function &function) {
  std::vector<std::string> names(function.arg_size());
  DISubprogram *subprogram = function.getSubprogram();
  if (!subprogram || !subprogram->getType()) return names;
  size_t shift = function.hasStructRetAttr() ? 1 : 0;
  size_t inSource = subprogram->getType()->getTypeArray().size(); // the result's type comes first
  bool isResultAlone = inSource == 1;
  if (inSource == 0 || (!isResultAlone && inSource - 1 + shift != names.size())) return names;
  for (const MDNode *node : subprogram->getRetainedNodes()) nameArgument(names, *subprogram, dyn_cast_or_null<DILocalVariable>(node), shift);
  for (const DILocalVariable *variable : compat::mentionedVariables(function)) nameArgument(names, *subprogram, variable, shift);
  size_t unnamed = std::count(names.begin() + std::min(shift, names.size()), names.end(), "");
  if (isResultAlone && unnamed > 0) return std::vector<std::string>(names.size());
  return names;
}

static const std::vector<Entry> entries = {
    ENTRY(debugArgumentNames, "function"),
};
const std::vector<Entry> *debugInfoEntries() { return &entries; }
} // namespace bitgrad
