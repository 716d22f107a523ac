// Local memory that is set to zero where its function begins, though only some ways through it use any: the memset goes to the
// last block that all uses lie behind. Derivatives zero the shadows of local arrays where a sweep begins, since each block of
// the sweep may be the first to use them; where a recursion ends early, none is. LLVM never moves a memset down.
#include "compat/analysis.h"
#include "entries.h"
#include "entry.h"
#include "module.h"

#include <llvm/ADT/SmallPtrSet.h>
#include <llvm/Analysis/CFG.h>
#include <llvm/IR/IntrinsicInst.h>

namespace bitgrad {
using namespace llvm;

namespace {

/// The blocks whose instructions read, write, or give away `memory`, other than by `zeroing`; in `blocks`. False where a use
/// cannot be placed.
bool usingBlocks(Value *memory, const Instruction *zeroing, SmallPtrSetImpl<BasicBlock *> &blocks) {
  SmallPtrSet<Value *, 16> seen;
  SmallVector<Value *, 16> open{memory};
  while (!open.empty()) {
    Value *pointer = open.pop_back_val();
    if (!seen.insert(pointer).second) continue;
    for (User *user : pointer->users()) {
      auto *instruction = dyn_cast<Instruction>(user);
      if (!instruction) return false;
      if (instruction == zeroing) continue;
      bool isAddress = isa<GetElementPtrInst>(instruction) || isa<BitCastInst>(instruction) || isa<PHINode>(instruction) ||
                       isa<SelectInst>(instruction);
      if (isAddress) open.push_back(instruction);
      else blocks.insert(instruction->getParent());
    }
  }
  return true;
}

/// Whether `block` runs at most once in a call.
bool runsOnce(BasicBlock *block) {
  for (BasicBlock *next : successors(block))
    if (isPotentiallyReachable(next, block)) return false;
  return true;
}

bool delay(MemSetInst &zeroing, DominatorTree &dominators) {
  auto *memory = dyn_cast<AllocaInst>(zeroing.getDest()->stripPointerCasts());
  if (!memory || zeroing.isVolatile() || !isa<ConstantInt>(zeroing.getLength())) return false;
  BasicBlock *entry = zeroing.getParent();
  SmallPtrSet<BasicBlock *, 16> blocks;
  if (!usingBlocks(memory, &zeroing, blocks) || blocks.empty() || blocks.count(entry)) return false;
  BasicBlock *place = nullptr;
  for (BasicBlock *block : blocks) {
    if (!dominators.isReachableFromEntry(block)) continue;
    place = place ? dominators.findNearestCommonDominator(place, block) : block;
  }
  while (place && place != entry && !runsOnce(place)) {
    auto *node = dominators.getNode(place)->getIDom();
    place = node ? node->getBlock() : nullptr;
  }
  if (!place || place == entry || place->isEHPad()) return false;
  auto *pointer = dyn_cast<Instruction>(zeroing.getDest());
  if (pointer && !dominators.dominates(pointer, place)) return false;
  zeroing.moveBefore(*place, place->getFirstInsertionPt());
  return true;
}

} // namespace

/// Moves each memset to zero in the entry block of a function whose memory is local and used only further down to where the
/// uses begin; how many were moved.
static uint32_t delayZeroing(Function &function) {
  if (function.isDeclaration()) throw ArgumentError("delayZeroing: @" + function.getName().str() + " has no body");
  std::vector<MemSetInst *> found;
  for (Instruction &instruction : function.getEntryBlock())
    if (auto *zeroing = dyn_cast<MemSetInst>(&instruction)) found.push_back(zeroing);
  if (found.empty()) return 0;
  requireValid(function);
  compat::Analyses analyses(function);
  uint32_t moved = 0;
  for (MemSetInst *zeroing : found) moved += delay(*zeroing, analyses.dominators());
  return moved;
}

static const std::vector<Entry> entries = {
    ENTRY(delayZeroing, "function"),
};
const std::vector<Entry> *lateZeroingEntries() { return &entries; }
} // namespace bitgrad
