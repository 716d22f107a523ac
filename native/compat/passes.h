// Pass pipelines, the host's machine, intrinsics by name: C++ interfaces that changed often.
#pragma once

#include "context.h"

#include <llvm/Target/TargetMachine.h>

#include <memory>
#include <string>
#include <vector>

namespace bitgrad::compat {

std::string hostCpu();
/// As a feature string: `+avx2,-avx512f,...`.
std::string hostFeatures();
std::string hostTriple();

/// The machine that a module is compiled for, or nullptr (with the reason) when this process cannot generate its code.
std::unique_ptr<llvm::TargetMachine> targetMachine(const std::string &triple, const std::string &cpu, const std::string &features, std::string &error);

/// What stands against generating code for a CPU ('' for the target's least) with such features; "" when nothing does, or when
/// this process knows nothing of the target. LLVM itself ends the process for some of it.
std::string complaintAboutCpu(const std::string &triple, const std::string &cpu, const std::string &features);

/// Run a pipeline by text over a module, or functions of one, that verify; return LLVM's complaint about the text, or "".
std::string runPasses(llvm::Module &module, const std::string &pipeline, llvm::TargetMachine *machine);
std::string runPasses(llvm::ArrayRef<llvm::Function *> functions, const std::string &pipeline, llvm::TargetMachine *machine);

/// The intrinsic of exactly that base name (`llvm.sin`) for these overloaded types, declared in the module; nullptr
/// with the reason when there is none or the types do not fit.
llvm::Function *intrinsicDeclaration(llvm::Module &module, const std::string &name, llvm::ArrayRef<llvm::Type *> overloads, std::string &error);

} // namespace bitgrad::compat
