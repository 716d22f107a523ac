#include "irreducible.h"

#if LLVM_VERSION_MAJOR <= 10

#include <llvm/ADT/DenseMap.h>
#include <llvm/ADT/SetVector.h>
#include <llvm/IR/CFG.h>
#include <llvm/IR/IRBuilder.h>

namespace bitgrad::compat {
using namespace llvm;

namespace {
using Blocks = SetVector<BasicBlock *>;

/// The sets of blocks, of those given, that reach each other (Tarjan), without a stack of calls: functions can be long.
class Components {
public:
  explicit Components(const Blocks &region) : region_(region) {
    for (BasicBlock *block : region)
      if (!number_.count(block)) visit(block);
  }
  std::vector<Blocks> found;

private:
  struct Step {
    BasicBlock *block;
    succ_iterator next;
  };
  void enter(BasicBlock *block) {
    number_[block] = lowest_[block] = ++count_;
    open_.insert(block);
    steps_.push_back({block, succ_begin(block)});
  }
  void visit(BasicBlock *root) {
    for (enter(root); !steps_.empty();) {
      BasicBlock *block = steps_.back().block;
      if (steps_.back().next != succ_end(block)) {
        BasicBlock *next = *steps_.back().next;
        ++steps_.back().next;
        if (!region_.count(next)) continue;
        if (!number_.count(next)) enter(next);
        else if (open_.count(next)) lowest_[block] = std::min(lowest_[block], number_[next]);
        continue;
      }
      steps_.pop_back();
      if (!steps_.empty()) lowest_[steps_.back().block] = std::min(lowest_[steps_.back().block], lowest_[block]);
      if (lowest_[block] == number_[block]) close(block);
    }
  }
  void close(BasicBlock *first) {
    Blocks component;
    BasicBlock *block;
    do component.insert(block = open_.pop_back_val());
    while (block != first);
    if (component.size() > 1) found.push_back(std::move(component));
  }

  const Blocks &region_;
  DenseMap<BasicBlock *, unsigned> number_, lowest_;
  Blocks open_;
  std::vector<Step> steps_;
  unsigned count_ = 0;
};

struct Edge {
  BasicBlock *from;
  unsigned successor, entry;
};

/// One header for a cycle, before its entries. Each edge into an entry gets a block of its own, so that a phi of the header
/// has one value for each edge. Returns the header; what else is new and lies in the cycle is added to it.
BasicBlock *addHeader(Blocks &cycle, ArrayRef<BasicBlock *> entries) {
  std::vector<Edge> edges;
  for (unsigned entry = 0; entry < entries.size(); entry++) {
    SetVector<BasicBlock *> before(pred_begin(entries[entry]), pred_end(entries[entry]));
    for (BasicBlock *from : before)
      for (unsigned i = 0; i < from->getTerminator()->getNumSuccessors(); i++)
        if (from->getTerminator()->getSuccessor(i) == entries[entry]) edges.push_back({from, i, entry});
  }
  LLVMContext &context = entries[0]->getContext();
  Function *function = entries[0]->getParent();
  auto newBlock = [&](const char *name) { return BasicBlock::Create(context, name, function, entries[0]); };
  BasicBlock *header = newBlock("cycle");
  IRBuilder<> atHeader(header);
  PHINode *chosen = atHeader.CreatePHI(atHeader.getInt32Ty(), edges.size(), "entry");
  std::vector<BasicBlock *> crossings;
  for (const Edge &edge : edges) {
    BasicBlock *crossing = newBlock("crossing");
    IRBuilder<>(crossing).CreateBr(header);
    edge.from->getTerminator()->setSuccessor(edge.successor, crossing);
    chosen->addIncoming(atHeader.getInt32(edge.entry), crossing);
    crossings.push_back(crossing);
    if (cycle.count(edge.from)) cycle.insert(crossing);
  }
  for (unsigned entry = 0; entry < entries.size(); entry++)
    while (auto *old = dyn_cast<PHINode>(&entries[entry]->front())) {
      PHINode *moved = atHeader.CreatePHI(old->getType(), edges.size(), old->getName());
      for (size_t i = 0; i < edges.size(); i++)
        moved->addIncoming(edges[i].entry == entry ? old->getIncomingValueForBlock(edges[i].from) : UndefValue::get(old->getType()), crossings[i]);
      old->replaceAllUsesWith(moved);
      old->eraseFromParent();
    }
  cycle.insert(header);
  BasicBlock *at = header;
  for (unsigned entry = 0; entry + 1 < entries.size(); entry++) {
    bool isLastChoice = entry + 2 == entries.size();
    BasicBlock *otherwise = isLastChoice ? entries[entry + 1] : newBlock("cycle.next");
    IRBuilder<> builder(at);
    builder.CreateCondBr(builder.CreateICmpEQ(chosen, builder.getInt32(entry)), entries[entry], otherwise);
    if (!isLastChoice) cycle.insert(at = otherwise);
  }
  return header;
}

bool makeReducible(const Blocks &region) {
  bool changed = false;
  for (Blocks &cycle : Components(region).found) {
    std::vector<BasicBlock *> entries;
    for (BasicBlock *block : cycle)
      if (std::any_of(pred_begin(block), pred_end(block), [&](BasicBlock *from) { return !cycle.count(from); })) entries.push_back(block);
    if (entries.empty() || std::any_of(entries.begin(), entries.end(), [](BasicBlock *block) { return block->isEHPad(); })) continue;
    BasicBlock *header = entries[0];
    if (entries.size() > 1) header = addHeader(cycle, entries), changed = true;
    cycle.remove(header);
    changed |= makeReducible(cycle);
  }
  return changed;
}
} // namespace

bool makeReducible(Function &function) {
  Blocks all;
  for (BasicBlock &block : function) all.insert(&block);
  return makeReducible(all);
}

} // namespace bitgrad::compat

#endif
