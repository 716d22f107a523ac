// Attributes: which kind takes which argument, and lists of them by position.
#pragma once

#include "context.h"

#include <llvm/IR/InstrTypes.h>

#include <string>

namespace bitgrad::compat {

enum class AttributeArgument { None, Integer, Type, Other };
/// The kind of that name; Attribute::None when this LLVM has none.
llvm::Attribute::AttrKind attributeKind(const std::string &name);

/// What an attribute kind of this LLVM carries; kind must not be Attribute::None.
AttributeArgument attributeArgument(llvm::Attribute::AttrKind kind);

/// What is wrong with the number of an int attribute, in LLVM's eyes; "" when nothing is.
std::string complaintAbout(const std::string &name, uint64_t number);

/// What a pointer passed by value points to; null where the argument is passed otherwise.
llvm::Type *byValType(const llvm::CallBase &call, unsigned index);
/// Bytes that the argument says it is aligned by; 0 where it says nothing.
uint64_t parameterAlignment(const llvm::CallBase &call, unsigned index);

/// index as in LLVM-C: 0 the result, 1 the first parameter, ~0u the function.
llvm::AttributeList withAttribute(llvm::LLVMContext &context, llvm::AttributeList list, unsigned index, llvm::Attribute attribute);
llvm::AttributeList withoutAttribute(llvm::LLVMContext &context, llvm::AttributeList list, unsigned index, llvm::Attribute::AttrKind kind);
llvm::AttributeList withoutAttribute(llvm::LLVMContext &context, llvm::AttributeList list, unsigned index, llvm::StringRef name);
llvm::AttributeSet attributesAt(llvm::AttributeList list, unsigned index);

} // namespace bitgrad::compat
