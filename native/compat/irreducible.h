// Cycles that are entered at several blocks, for the versions whose LLVM has no pass for them.
#pragma once

#include "context.h"

namespace bitgrad::compat {

#if LLVM_VERSION_MAJOR <= 10
/// Gives every cycle that is entered at several blocks one header, from which control goes on to the block that was meant, told
/// by a number. Switches must be lowered before. Cycles entered at a landing pad stay as they are. Returns whether it changed
/// the function.
bool makeReducible(llvm::Function &function);
#endif

} // namespace bitgrad::compat
