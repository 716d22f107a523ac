// Which context, module and function the handles of one call live in.
//
// LLVM's release builds follow a value of another context, module or function without complaint and crash when its
// owner is gone. So every handle argument is noted while the arguments are converted, and a mixture is refused.
#include "entry.h"

#include <llvm/ADT/SmallPtrSet.h>
#include <llvm/IR/Constants.h>
#include <llvm/IR/Instructions.h>

namespace bitgrad {
using namespace llvm;

void Env::note(double id) {
  double context = handles.contextOf(id);
  if (!context) return;
  if (callContext && callContext != context) throw HandleError("the handles of one call belong to different contexts");
  callContext = context;
}

void Env::note(const Module &module) {
  if (callModule && callModule != &module) throw HandleError("the handles of one call belong to different modules");
  callModule = &module;
}

/// Notes every global that a constant names, however deep.
static void noteGlobals(Env &env, const Constant &constant) {
  SmallPtrSet<const Constant *, 16> seen;
  SmallVector<const Constant *, 16> open{&constant};
  while (!open.empty()) {
    const Constant *next = open.pop_back_val();
    if (auto *global = dyn_cast<GlobalValue>(next)) {
      if (global->getParent()) env.note(*global->getParent());
    } else if (next->getNumOperands() && seen.insert(next).second) {
      for (const Use &use : next->operands())
        if (auto *operand = dyn_cast<Constant>(use.get())) open.push_back(operand);
    }
  }
}

void Env::note(const Value &value) {
  const Function *function = nullptr;
  if (auto *constant = dyn_cast<Constant>(&value)) {
    if (!isa<ConstantData>(constant)) noteGlobals(*this, *constant);
    return;
  }
  if (auto *instruction = dyn_cast<Instruction>(&value)) {
    if (!instruction->getParent()) throw StaleHandleError("the instruction is in no block");
    function = instruction->getFunction();
  } else if (auto *argument = dyn_cast<Argument>(&value))
    function = argument->getParent();
  else if (auto *block = dyn_cast<BasicBlock>(&value))
    function = block->getParent();
  if (!function) return;
  if (callFunction && callFunction != function) throw HandleError("the handles of one call belong to different functions");
  callFunction = function;
  if (function->getParent()) note(*function->getParent());
}

void Env::note(const Metadata &metadata) {
  SmallPtrSet<const MDNode *, 16> seen;
  SmallVector<const Metadata *, 16> open{&metadata};
  while (!open.empty()) {
    const Metadata *next = open.pop_back_val();
    if (auto *value = dyn_cast<ValueAsMetadata>(next)) note(*value->getValue());
    else if (auto *node = dyn_cast<MDTuple>(next); node && seen.insert(node).second)
      for (const MDOperand &operand : node->operands())
        if (operand) open.push_back(operand.get());
  }
}

} // namespace bitgrad
