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
} // namespace bitgrad::compat
