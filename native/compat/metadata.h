// Metadata whose form LLVM takes for granted when it merges or reads it.
#pragma once

#include "context.h"

namespace bitgrad::compat {

/// Whether the node, as attachment of that kind, has a form that LLVM's readers (which do not check) cannot walk.
bool complaintAboutAttachment(const llvm::Value &value, unsigned kind, const llvm::MDNode &node);

} // namespace bitgrad::compat
