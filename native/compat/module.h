// Reading and writing modules, their triples and data layouts.
#pragma once

#include "context.h"

#include <memory>
#include <string>

namespace bitgrad::compat {

/// The target triple as text (a std::string up to 20, a Triple from 21).
std::string triple(const llvm::Module &module);
void setTriple(llvm::Module &module, const std::string &text);

/// The assembly text of the module itself, whole.
std::string inlineAsm(const llvm::Module &module);

/// Sets the data layout; returns LLVM's complaint, or "" when it was accepted.
std::string setDataLayout(llvm::Module &module, const std::string &text);

/// Keeps readers from upgrading debug info themselves: that way ends the process on a module that does not verify.
/// `settleDebugInfo` does it instead.
void leaveDebugInfoAlone();
/// Strips debug info of another format version, and debug info that does not verify.
void settleDebugInfo(llvm::Module &module);

} // namespace bitgrad::compat
