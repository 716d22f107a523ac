// What other nouns ask about types.
#pragma once

#include <llvm/IR/DerivedTypes.h>

#include <string>

namespace bitgrad {

/// The FunctionIR name of a type's kind: 'double', 'integer', 'pointer', 'vector', ...
const char *typeKindName(llvm::Type *type);
/// The type as opaque-pointer LLVMs print it: every pointer is `ptr`, a named struct only its name.
std::string typeText(llvm::Type *type);
/// Whether a scalable vector is, or is in, the type: it has no size as a number.
bool hasScalable(llvm::Type *type);
/// Raises ArgumentError when the type has no fixed size.
void requireFixedSize(llvm::Type *type);

} // namespace bitgrad
