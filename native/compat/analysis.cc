#include "analysis.h"

#include <llvm/Analysis/ValueTracking.h>
#include <llvm/IR/Operator.h>
#include <llvm/IR/PassManager.h>
#include <llvm/IR/Verifier.h>
#include <llvm/Passes/PassBuilder.h>
#include <llvm/Support/raw_ostream.h>
#if LLVM_VERSION_MAJOR >= 17
#include <llvm/TargetParser/Triple.h>
#else
#include <llvm/ADT/Triple.h>
#endif
#if LLVM_VERSION_MAJOR >= 11
#include <llvm/Transforms/Utils/ScalarEvolutionExpander.h>
#else
#include <llvm/Analysis/ScalarEvolutionExpander.h>
#endif

namespace bitgrad::compat {
using namespace llvm;

struct Analyses::Managers {
  // Destroyed in reverse: the builder outlives what it has registered.
#if LLVM_VERSION_MAJOR == 12
  PassBuilder builder{false};
#else
  PassBuilder builder;
#endif
  LoopAnalysisManager loop;
  FunctionAnalysisManager function;
  CGSCCAnalysisManager component;
  ModuleAnalysisManager module;
  Managers() {
    function.registerPass([this] { return builder.buildDefaultAAPipeline(); });
    builder.registerModuleAnalyses(module);
    builder.registerCGSCCAnalyses(component);
    builder.registerFunctionAnalyses(function);
    builder.registerLoopAnalyses(loop);
    builder.crossRegisterProxies(loop, function, component, module);
  }
};

Analyses::Analyses(Function &function) : function_(function), managers_(std::make_unique<Managers>()) {}
Analyses::~Analyses() = default;
AAResults &Analyses::aliases() { return managers_->function.getResult<AAManager>(function_); }
ScalarEvolution &Analyses::scalarEvolution() { return managers_->function.getResult<ScalarEvolutionAnalysis>(function_); }
LoopInfo &Analyses::loops() { return managers_->function.getResult<LoopAnalysis>(function_); }
DominatorTree &Analyses::dominators() { return managers_->function.getResult<DominatorTreeAnalysis>(function_); }

bool underlyingObjects(const Value *pointer, const DataLayout &layout, SmallVectorImpl<const Value *> &objects) {
  constexpr unsigned maxLookup = 1000; // dead code may hold a circle of geps
#if LLVM_VERSION_MAJOR >= 12
  (void)layout;
  getUnderlyingObjects(pointer, objects, nullptr, maxLookup);
#else
#if LLVM_VERSION_MAJOR >= 9
  GetUnderlyingObjects(pointer, objects, layout, nullptr, maxLookup);
#else
  SmallVector<Value *, 4> found;
  GetUnderlyingObjects(const_cast<Value *>(pointer), found, layout, nullptr, maxLookup);
  objects.append(found.begin(), found.end());
#endif
#endif
  return std::none_of(objects.begin(), objects.end(), [](const Value *object) {
    return isa<GEPOperator>(object) || isa<BitCastOperator>(object) || isa<PHINode>(object) || isa<SelectInst>(object);
  });
}

MemoryLocation wholeOf(const Value *object) {
#if LLVM_VERSION_MAJOR >= 12
  return MemoryLocation::getBeforeOrAfter(object);
#elif LLVM_VERSION_MAJOR >= 8
  return MemoryLocation(object, LocationSize::unknown());
#else
  return MemoryLocation(object);
#endif
}

bool isNoAlias(AAResults &aliases, const Value *a, const Value *b) { return aliases.isNoAlias(wholeOf(a), wholeOf(b)); }

bool mayChange(AAResults &aliases, Instruction *write, const MemoryLocation &location) {
  return isModSet(aliases.getModRefInfo(write, location));
}

Value *expandBefore(ScalarEvolution &evolution, const SCEV *expression, Type *type, Instruction *at) {
#if LLVM_VERSION_MAJOR >= 22
  SCEVExpander expander(evolution, "trip.count");
#else
  SCEVExpander expander(evolution, at->getModule()->getDataLayout(), "trip.count");
#endif
#if LLVM_VERSION_MAJOR >= 15
  if (!expander.isSafeToExpandAt(expression, at)) return nullptr;
#else
  if (!isSafeToExpandAt(expression, at, evolution)) return nullptr;
#endif
#if LLVM_VERSION_MAJOR <= 10
  expander.disableCanonicalMode(); // else a count that an outer loop's own phi gives would get a phi of its own
#endif
  return expander.expandCodeFor(expression, type, at);
}

std::string libraryName(const Function &function) {
  if (function.isIntrinsic() || function.hasLocalLinkage()) return "";
  TargetLibraryInfoImpl names{Triple(function.getParent()->getTargetTriple())};
  LibFunc found;
  if (!names.getLibFunc(function, found)) return "";
  TargetLibraryInfo library(names);
  return library.has(found) ? library.getName(found).str() : "";
}

std::string brokenText(Function &function) {
  std::string text;
  raw_string_ostream out(text);
  return verifyFunction(function, &out) ? out.str() : "";
}

void setTouchesNothing(Function &function) {
  function.setOnlyAccessesInaccessibleMemory();
  function.setDoesNotThrow();
#if LLVM_VERSION_MAJOR >= 9
  function.addFnAttr(Attribute::WillReturn);
#endif
}

} // namespace bitgrad::compat
