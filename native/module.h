// What other nouns ask about modules.
#pragma once

namespace llvm {
class Function;
class Module;
}

namespace bitgrad {

/// Raises LlvmError with the verifier's words when the module is not valid.
void requireValid(llvm::Module &module);
/// The same of one function; ArgumentError when it has no body. Analyses and passes take a valid one for granted.
void requireValid(llvm::Function &function);

} // namespace bitgrad
