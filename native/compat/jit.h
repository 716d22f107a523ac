// What the JIT needs of LLVM, with the version differences inside: fitting a module to this machine, optimising it,
// turning it into an object file, and linking object files into running code: through ORC's LLJIT, up to LLVM 9 by
// RuntimeDyld (linker-dyld.cc).
//
// Code generation is done here, eagerly, and the linker receives finished object files: contexts never enter ORC, and the
// optimisation level is a unit's own. Each unit is a JITDylib of its own (before LLVM 14, which cannot drop one, an
// LLJIT of its own), whose only source of foreign symbols is a SymbolSource: the process's own symbols stay invisible.
#pragma once

#include "context.h"

#include <llvm/IR/DataLayout.h>
#include <llvm/IR/Instructions.h>
#include <llvm/Support/MemoryBuffer.h>

#include <memory>
#include <string>
#include <vector>

namespace bitgrad::compat {

/// Reads bitcode into `context`; throws LlvmError.
std::unique_ptr<llvm::Module> readBitcode(llvm::LLVMContext &context, llvm::StringRef bytes);

/// Makes the module one of this machine: its triple and data layout become the host's (upgraded by LLVM's own rules),
/// target-cpu and target-features of every defined function become the host's. Throws LlvmError when the module was made
/// for another machine or with another data layout.
void fitToHost(llvm::Module &module);

/// Runs the default<O`level`> pipeline, told of the host's CPU.
void optimise(llvm::Module &module, unsigned level);

/// The object file of a module that `fitToHost` has seen, generated at code generation level `level`; throws LlvmError.
std::unique_ptr<llvm::MemoryBuffer> emitObject(llvm::Module &module, unsigned level);

/// The type behind a `byval` or `sret` parameter, or null when it has no such attribute.
llvm::Type *byValType(const llvm::Argument &argument);
llvm::Type *structRetType(const llvm::Argument &argument);
/// The type of a byte pointer, and the float type of LLVM's name ("half", "x86_fp80"...; null when this LLVM has none).
llvm::Type *bytePointer(llvm::LLVMContext &context);
llvm::Type *floatTypeNamed(llvm::LLVMContext &context, llvm::StringRef name);
llvm::Type *fixedVector(llvm::Type *element, unsigned length);
/// Whether a vector type has a length known at compile time.
bool isFixedVector(const llvm::Type &type);
unsigned fixedVectorLength(const llvm::Type &type);

/// The ABI alignment of `type`, in bytes; a parameter's own `align`, or 1.
uint64_t abiAlignment(const llvm::DataLayout &layout, llvm::Type *type);
uint64_t parameterAlignment(const llvm::Argument &argument);
/// Says that the loaded address need not be aligned.
void setByteAlignment(llvm::LoadInst &load);
llvm::AttributeSet returnAttributes(const llvm::Function &function);
llvm::AttributeSet parameterAttributes(const llvm::Function &function, unsigned index);

/// How x86-64 code calls the runtime helpers for half and bfloat: in vector registers (the psABI's _Float16) or as integers.
constexpr bool sixteenBitFloatsInVectorRegisters = LLVM_VERSION_MAJOR >= 15;

/// Where linked code finds the symbols that it does not define. 0: not to be had.
class SymbolSource {
public:
  virtual ~SymbolSource() = default;
  virtual uint64_t address(const std::string &name) = 0;
};

/// The linked code of one unit. Not for use by two threads at once; the code itself may run anywhere.
class Library {
public:
  virtual ~Library() = default; // frees the code
  virtual void add(std::unique_ptr<llvm::MemoryBuffer> object) = 0;
  /// The address of a symbol; links what that takes. 0 on failure: then `missing` names the symbols that the source
  /// did not have (if that was the reason) and `failure` is LLVM's text.
  virtual uint64_t find(const std::string &name) = 0;
  std::vector<std::string> missing;
  std::string failure;
};

class Linker {
public:
  static std::shared_ptr<Linker> create();
  virtual ~Linker() = default;
  /// `source` must outlive the library, as must this linker.
  virtual std::unique_ptr<Library> open(SymbolSource &source) = 0;
};

} // namespace bitgrad::compat
