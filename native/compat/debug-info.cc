#include "debug-info.h"

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

} // namespace bitgrad::compat
