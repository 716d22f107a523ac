// Entries of the analyses: trip counts (ScalarEvolution), library names (TargetLibraryInfo), alias facts (AAResults).
#include "analysis.h"
#include "entries.h"
#include "compat/analysis.h"

#include <llvm/IR/IRBuilder.h>

namespace bitgrad {
using namespace llvm;

namespace {

constexpr const char *tripCountMarker = "bitgrad.trip.count";

/// `declare void @bitgrad.trip.count(i64)`: a call of it keeps a trip count alive and does nothing.
FunctionCallee tripCountMarkerOf(Module &module) {
  LLVMContext &context = module.getContext();
  FunctionCallee marker = module.getOrInsertFunction(tripCountMarker, Type::getVoidTy(context), Type::getInt64Ty(context));
  if (auto *function = dyn_cast<Function>(marker.getCallee())) compat::setTouchesNothing(*function);
  return marker;
}

/// The exact trip count (backedge-taken count + 1) as i64 before the preheader's branch; null when there is none.
/// Counts narrower than 64 bits are widened before the one is added, so only a loop of 2^64 trips wraps (to 0).
Value *expandTripCount(ScalarEvolution &evolution, Loop &loop) {
  if (!loop.isLoopSimplifyForm() || !evolution.hasLoopInvariantBackedgeTakenCount(&loop)) return nullptr;
  const SCEV *taken = evolution.getBackedgeTakenCount(&loop);
  auto *type = dyn_cast<IntegerType>(taken->getType());
  if (isa<SCEVCouldNotCompute>(taken) || !type || type->getBitWidth() > 64) return nullptr;
  Type *wide = Type::getInt64Ty(type->getContext());
  const SCEV *trips = evolution.getAddExpr(evolution.getNoopOrZeroExtend(taken, wide), evolution.getOne(wide));
  return compat::expandBefore(evolution, trips, wide, loop.getLoopPreheader()->getTerminator());
}

} // namespace

/// Writes the exact trip count of every loop that has one into its preheader, as the operand of a marker call
/// `@bitgrad.trip.count(i64)`; returns how many loops got one. Counts are exact when the loop is entered; a loop with
/// an exit that ScalarEvolution cannot count, or not in loop-simplify form, gets none.
static uint32_t writeTripCounts(Function &function) {
  if (function.isDeclaration()) throw ArgumentError("writeTripCounts: @" + function.getName().str() + " has no body");
  std::string broken = compat::brokenText(function);
  if (!broken.empty()) throw LlvmError("writeTripCounts: " + broken);
  compat::Analyses analyses(function);
  ScalarEvolution &evolution = analyses.scalarEvolution();
  uint32_t written = 0;
  for (Loop *loop : analyses.loops().getLoopsInPreorder()) {
    Value *trips = expandTripCount(evolution, *loop);
    if (!trips) continue;
    IRBuilder<> builder(loop->getLoopPreheader()->getTerminator());
    builder.CreateCall(tripCountMarkerOf(*function.getParent()), {trips});
    written++;
  }
  return written;
}

/// Deletes the marker calls and their declaration; returns how many calls there were.
static uint32_t eraseTripCounts(Module &module) {
  Function *marker = module.getFunction(tripCountMarker);
  if (!marker) return 0;
  uint32_t erased = 0;
  while (!marker->use_empty()) {
    auto *call = dyn_cast<CallInst>(marker->user_back());
    if (!call || call->getCalledFunction() != marker || !call->getType()->isVoidTy()) throw ArgumentError("eraseTripCounts: @bitgrad.trip.count is used otherwise than as a callee");
    call->eraseFromParent();
    erased++;
  }
  marker->eraseFromParent();
  return erased;
}

/// The C library's name of the function that `function` declares with the right prototype (`sin`, `memcpy`), else ''.
static std::string libraryFunction(Function &function) { return compat::libraryName(function); }

static const std::vector<Entry> entries = {
    ENTRY(writeTripCounts, "function"),
    ENTRY(eraseTripCounts, "module"),
    ENTRY(libraryFunction, "function"),
    ENTRY(aliasFacts, "snapshot"),
};
const std::vector<Entry> *analysisEntries() { return &entries; }
} // namespace bitgrad
