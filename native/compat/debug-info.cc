#include "debug-info.h"

#include <llvm/BinaryFormat/Dwarf.h>
#include <llvm/IR/DebugInfoMetadata.h>
#include <llvm/IR/InstIterator.h>
#include <llvm/IR/IntrinsicInst.h>
#if LLVM_VERSION_MAJOR >= 19
#include <llvm/IR/DebugProgramInstruction.h>
#endif

namespace bitgrad::compat {
using namespace llvm;

#if LLVM_VERSION_MAJOR >= 8
using VariableIntrinsic = DbgVariableIntrinsic;
#else
using VariableIntrinsic = DbgInfoIntrinsic;
#endif

std::vector<DILocalVariable *> mentionedVariables(Function &function) {
  std::vector<DILocalVariable *> found;
  for (Instruction &instruction : instructions(function)) {
    if (auto *mention = dyn_cast<VariableIntrinsic>(&instruction))
      if (auto *variable = mention->getVariable()) found.push_back(variable);
#if LLVM_VERSION_MAJOR >= 19
    for (DbgVariableRecord &record : filterDbgVars(instruction.getDbgRecordRange()))
      if (auto *variable = record.getVariable()) found.push_back(variable);
#endif
  }
  return found;
}

namespace {
/// The location operand, null for several or none.
Value *locationOf(const VariableIntrinsic &mention) {
#if LLVM_VERSION_MAJOR >= 13
  return mention.hasArgList() ? nullptr : mention.getVariableLocationOp(0);
#else
  return mention.getVariableLocation();
#endif
}

void addPlace(std::vector<VariablePlace> &places, Value *value, const DILocalVariable *variable, const DIExpression *expression, bool isAddress) {
  if (!value || !variable || !expression) return;
  unsigned at = 0;
  if (expression->getNumElements() && expression->getElement(0) == dwarf::DW_OP_deref) {
    if (isAddress) return;
    isAddress = true;
    at = 1;
  }
  uint64_t offset = 0;
  if (auto piece = expression->getFragmentInfo()) {
    offset = piece->OffsetInBits / 8;
    if (expression->getNumElements() != at + 3) return;
  } else if (expression->getNumElements() != at)
    return;
  places.push_back({value, variable, isAddress, offset});
}
} // namespace

std::vector<VariablePlace> variablePlaces(Function &function) {
  std::vector<VariablePlace> places;
  for (Instruction &instruction : instructions(function)) {
    if (auto *mention = dyn_cast<VariableIntrinsic>(&instruction))
      addPlace(places, locationOf(*mention), mention->getVariable(), mention->getExpression(), isa<DbgDeclareInst>(mention));
#if LLVM_VERSION_MAJOR >= 19
    for (DbgVariableRecord &record : filterDbgVars(instruction.getDbgRecordRange()))
      if (!record.hasArgList())
        addPlace(places, record.getVariableLocationOp(0), record.getVariable(), record.getExpression(), record.isDbgDeclare());
#endif
  }
  return places;
}

#if LLVM_VERSION_MAJOR <= 10
void dropLostLocations(Function &function) {
  std::vector<Instruction *> labels;
  for (BasicBlock &block : function) {
    for (Instruction &instruction : block) {
      auto *call = dyn_cast<CallInst>(&instruction);
      Function *callee = call ? call->getCalledFunction() : nullptr;
      if (callee && callee->getName() == "llvm.dbg.label") labels.push_back(call);
    }
    Instruction *last = block.getTerminator();
    MDNode *loop = last ? last->getMetadata(LLVMContext::MD_loop) : nullptr;
    if (!loop) continue;
    SmallVector<Metadata *, 4> kept{nullptr};
    for (unsigned i = 1; i < loop->getNumOperands(); i++)
      if (!dyn_cast_or_null<DILocation>(loop->getOperand(i).get())) kept.push_back(loop->getOperand(i));
    if (kept.size() == loop->getNumOperands()) continue;
    MDNode *copy = MDNode::getDistinct(function.getContext(), kept);
    copy->replaceOperandWith(0, copy);
    last->setMetadata(LLVMContext::MD_loop, copy);
  }
  for (Instruction *label : labels) label->eraseFromParent();
}
#endif

} // namespace bitgrad::compat
