// What other nouns ask about modules.
#pragma once

namespace llvm { class Module; }

namespace bitgrad {

/// Raises LlvmError with the verifier's words when the module is not valid.
void requireValid(llvm::Module &module);

} // namespace bitgrad
