// Variables of the source that debug information tells of: intrinsic calls until LLVM 18, records beside the instructions from 19 on.
#pragma once
#include <llvm/IR/Function.h>

#include <vector>

namespace llvm {
class DILocalVariable;
}

namespace bitgrad::compat {
/// The variables that the function's body mentions, those of inlined functions too; a variable may come several times.
std::vector<llvm::DILocalVariable *> mentionedVariables(llvm::Function &function);

/// A value that is a variable (or a piece of it, `offset` bytes into it), or the address where it lies.
struct VariablePlace {
  llvm::Value *value;
  const llvm::DILocalVariable *variable;
  bool isAddress;
  uint64_t offset;
};
/// In program order; values that are computed from the variable's (anything but a piece or a dereference) are left out.
std::vector<VariablePlace> variablePlaces(llvm::Function &function);
#if LLVM_VERSION_MAJOR <= 10
/// Takes out the labels of the source, and its places in the metadata of loops: what copies or strips a subprogram forgets them up
/// to 10, and they would lead to the subprogram that was.
void dropLostLocations(llvm::Function &function);
#endif

} // namespace bitgrad::compat
