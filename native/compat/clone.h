// Copying a function's body.
#pragma once

#include "context.h"

#include <llvm/Transforms/Utils/ValueMapper.h>

namespace bitgrad::compat {

/// Copies every block of `from` into the empty `into` of the same module; `map` holds the values for the arguments and
/// receives those of all else. Attributes and other traits of `into` become those of `from`.
void cloneFunctionInto(llvm::Function &into, const llvm::Function &from, llvm::ValueToValueMapTy &map);

} // namespace bitgrad::compat
