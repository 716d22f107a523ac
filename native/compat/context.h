// Every difference between LLVM versions 7 to 23 that this addon meets lives in this folder, one file per topic: the
// only place that may name LLVM_VERSION_MAJOR (a test greps). Everything else is written once, against what stands here.
// This file: contexts, diagnostics, targets, and what all other files need.
#pragma once

#include <llvm/Config/llvm-config.h>
#include <llvm/IR/Attributes.h>
#include <llvm/IR/LLVMContext.h>
#include <llvm/IR/Metadata.h>
#include <llvm/IR/Module.h>
#include <llvm/IR/TrackingMDRef.h>
#include <llvm/IR/ValueHandle.h>

#include <string>

namespace bitgrad::compat {

constexpr unsigned llvmMajor = LLVM_VERSION_MAJOR;
/// Pointers have no pointee in any context.
constexpr bool opaquePointers = LLVM_VERSION_MAJOR >= 15;

/// Sets the diagnostic handler (without one an error diagnostic ends the process; errors are appended to
/// `diagnostics`) and, where LLVM lets a context choose (15, 16), the opaque pointer model.
void prepareContext(llvm::LLVMContext &context, std::string &diagnostics);

/// Makes the host's target (code generation, assembly) known to LLVM; idempotent.
void initialiseTargets();

} // namespace bitgrad::compat
