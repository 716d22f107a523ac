// Names of passes. Pipelines are written once, as the newest LLVM spells them (`simplifycfg`, `early-cse<memssa>`).
#pragma once

#include "context.h"

#include <llvm/Passes/PassBuilder.h>

#include <string>

namespace bitgrad::compat {

/// The same pipeline as this LLVM spells it. Words that are no pass's name stay as they are.
std::string spelledHere(const std::string &pipeline);

/// Makes passes that this LLVM has, but does not know by name, known to `builder`.
void addUnnamedPasses(llvm::PassBuilder &builder);

} // namespace bitgrad::compat
