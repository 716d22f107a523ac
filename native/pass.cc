// Pass pipelines by text (the words of `opt -passes=`), the host's machine, and intrinsics by name.
//
// What is to be transformed is verified first: passes take a valid module for granted.
#include "compat/module.h"
#include "compat/passes.h"
#include "entries.h"
#include "entry.h"
#include "module.h"

#include <llvm/ADT/STLExtras.h>

#include <set>

namespace bitgrad {
using namespace llvm;

/// The machine of the module's own target, of the host when it names none; nullptr when it is a foreign one, whose
/// costs are then unknown to the passes. `functions`: those that the passes will see.
/// Raises ArgumentError for a CPU that the target does not have.
template <typename Functions>
static std::unique_ptr<TargetMachine> machineOf(const Module &module, const Functions &functions, const std::string &cpu,
                                                const std::string &features) {
  std::string triple = compat::triple(module), error;
  if (triple.empty()) triple = compat::hostTriple();
  std::string complaint = compat::complaintAboutCpu(triple, cpu, features);
  if (!complaint.empty()) throw ArgumentError(complaint);
  std::set<std::pair<std::string, std::string>> accepted; // most functions say the same
  for (const Function &function : functions) { // its own words win over cpu and features; they, too, can end the process
    auto text = [&](const char *name, const std::string &otherwise) {
      return function.hasFnAttribute(name) ? function.getFnAttribute(name).getValueAsString().str() : otherwise;
    };
    std::pair<std::string, std::string> words(text("target-cpu", cpu), text("target-features", features));
    if (!accepted.insert(words).second) continue;
    complaint = compat::complaintAboutCpu(triple, words.first, words.second);
    if (!complaint.empty()) throw LlvmError("@" + function.getName().str() + ": " + complaint);
  }
  return compat::targetMachine(triple, cpu, features, error);
}
static void finish(Env &env, LLVMContext &context, const std::string &complaint) {
  std::string diagnostics = env.handles.ownerOf(context).takeDiagnostics();
  if (!complaint.empty()) throw LlvmError(complaint);
  if (!diagnostics.empty()) throw LlvmError("a pass reports: " + diagnostics);
}

/// Runs a pipeline over a module: `default<O2>`, `function(sroa,gvn),inline`. `cpu` and `features` ('' for the target's
/// least) tell the vectorizers what there is, for functions that do not say it themselves.
static void runPasses(Env &env, Module &module, std::string pipeline, std::string cpu, std::string features) {
  requireValid(module);
  env.handles.ownerOf(module.getContext()).takeDiagnostics();
  auto machine = machineOf(module, module, cpu, features);
  finish(env, module.getContext(), compat::runPasses(module, pipeline, machine.get()));
}
/// Runs a pipeline of function passes over definitions of one module: `sroa,early-cse,loop-simplify`.
static void runPassesOnFunctions(Env &env, List<Function> functions, std::string pipeline) {
  if (functions.items.empty()) return;
  Module &module = *functions.items.front()->getParent();
  for (Function *function : functions.items) {
    if (function->getParent() != &module) throw ArgumentError("functions of several modules");
    requireValid(*function);
  }
  env.handles.ownerOf(module.getContext()).takeDiagnostics();
  auto machine = machineOf(module, make_pointee_range(functions.items), "", "");
  finish(env, module.getContext(), compat::runPasses(functions.items, pipeline, machine.get()));
}

/// The name of the CPU that this process runs on (`znver3`).
static std::string hostCpu() { return compat::hostCpu(); }
/// Its features, as `target-features` writes them.
static std::string hostFeatures() { return compat::hostFeatures(); }
static std::string hostTriple() { return compat::hostTriple(); }

/// The declaration of an intrinsic by its base name (`llvm.sin`, with the overloaded types); ArgumentError when this LLVM has
/// none, or the types do not fit.
static Function *intrinsicDeclaration(Module &module, std::string name, List<Type> overloads) {
  std::string error;
  if (Function *function = compat::intrinsicDeclaration(module, name, overloads.items, error)) return function;
  throw ArgumentError(error);
}

static const std::vector<Entry> entries = {
    ENTRY(runPasses, "module, pipeline, cpu, features"),
    ENTRY(runPassesOnFunctions, "functions, pipeline"),
    ENTRY(hostCpu, ""),
    ENTRY(hostFeatures, ""),
    ENTRY(hostTriple, ""),
    ENTRY(intrinsicDeclaration, "module, name, overloads"),
};
const std::vector<Entry> *passEntries() { return &entries; }
} // namespace bitgrad
