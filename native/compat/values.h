// Values and constants: poison, alignment, the value type of globals.
#pragma once

#include "context.h"

#include <llvm/IR/Constants.h>
#include <llvm/IR/Function.h>
#include <llvm/IR/GlobalVariable.h>

namespace bitgrad::compat {

/// Poison from 12 on; undef before.
llvm::Constant *poison(llvm::Type *type);
bool isPoison(const llvm::Value *value);
/// `lanes` times the same element.
llvm::Constant *splat(unsigned lanes, llvm::Constant *element);
/// Alignment of a function or variable in bytes; 0 when it has none of its own.
uint64_t alignment(llvm::GlobalObject &global);
/// bytes: a power of two, or 0 for none.
void setAlignment(llvm::GlobalObject &global, uint64_t bytes);
/// Parses a floating-point number; false when the text is none.
bool parseFloat(llvm::APFloat &number, const std::string &text);
/// `llvm.sin` for `llvm.sin.f64`; '' when the function is no intrinsic.
std::string intrinsicName(const llvm::Function &function);
/// The parameter at that place, which the function must have.
llvm::Argument *argument(llvm::Function &function, unsigned index);
/// What a pointer names behind casts that change no address, and behind aliases.
llvm::Value *stripCastsAndAliases(llvm::Value *pointer);
/// The last instruction of a block when it is a terminator, else nullptr.
llvm::Instruction *terminator(llvm::BasicBlock &block);

} // namespace bitgrad::compat
