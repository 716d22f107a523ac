// LLVM's analyses, made by a FunctionAnalysisManager so that their constructors' changes do not matter, and the few
// questions whose spelling changed.
#pragma once

#include "context.h"

#include <llvm/ADT/SmallVector.h>
#include <llvm/Analysis/AliasAnalysis.h>
#include <llvm/Analysis/LoopInfo.h>
#include <llvm/Analysis/ScalarEvolution.h>
#include <llvm/Analysis/TargetLibraryInfo.h>
#include <llvm/IR/Dominators.h>

#include <memory>

namespace bitgrad::compat {

/// The analyses of one function, computed on demand; gone (and with them all facts) when this object goes.
class Analyses {
public:
  explicit Analyses(llvm::Function &function);
  ~Analyses();
  llvm::AAResults &aliases();
  llvm::ScalarEvolution &scalarEvolution();
  llvm::LoopInfo &loops();
  llvm::DominatorTree &dominators();

private:
  struct Managers;
  llvm::Function &function_;
  std::unique_ptr<Managers> managers_;
};

/// Every object that `pointer` may point into, seen through all phis and selects: true on every trip of every loop.
/// False when the way to them is too long to follow.
bool underlyingObjects(const llvm::Value *pointer, const llvm::DataLayout &layout, llvm::SmallVectorImpl<const llvm::Value *> &objects);
/// All memory that can be reached from `object` by adding to it.
llvm::MemoryLocation wholeOf(const llvm::Value *object);
bool isNoAlias(llvm::AAResults &aliases, const llvm::Value *a, const llvm::Value *b);
/// Whether `write` may change memory at `location`.
bool mayChange(llvm::AAResults &aliases, llvm::Instruction *write, const llvm::MemoryLocation &location);

/// `expression` as a value before `at`, or null when computing it there could trap or fail to be available.
llvm::Value *expandBefore(llvm::ScalarEvolution &evolution, const llvm::SCEV *expression, llvm::Type *type, llvm::Instruction *at);

/// The C library's name of the function that `function` declares (`sin`), '' for all others.
std::string libraryName(const llvm::Function &function);

/// LLVM's analyses may crash on a function that is not valid: what is wrong with it, '' when nothing is.
std::string brokenText(llvm::Function &function);

/// Declares that calls change nothing that the module can see, and return.
void setTouchesNothing(llvm::Function &function);

} // namespace bitgrad::compat
