// Types and sizes: vectors with a scalable length, pointers with a pointee, alignment.
#pragma once

#include "context.h"

#include <llvm/IR/DataLayout.h>
#include <llvm/IR/DerivedTypes.h>

namespace bitgrad::compat {

/// A pointer without a pointee, or i8* where pointers have one.
llvm::Type *pointerType(llvm::LLVMContext &context, unsigned addressSpace);
/// A pointer to such a value.
llvm::Type *pointerTo(llvm::Type *pointee);
/// What a pointer's type says that it points to; nullptr where pointers have no pointee.
llvm::Type *pointeeOf(const llvm::PointerType *pointer);
/// nullptr where this LLVM has no bfloat (before 11).
llvm::Type *bfloatType(llvm::LLVMContext &context);
/// A fixed vector.
llvm::Type *vectorType(llvm::Type *element, unsigned lanes);
/// The lanes of a vector, the least number of them when it is scalable.
unsigned lanes(const llvm::VectorType *type);
bool isScalable(const llvm::VectorType *type);
/// The ABI alignment of a sized type, in bytes.
uint64_t abiAlign(const llvm::DataLayout &layout, llvm::Type *type);

} // namespace bitgrad::compat
