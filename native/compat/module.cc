#include "module.h"

#include <llvm/IR/DebugInfo.h>
#include <llvm/IR/DebugInfoMetadata.h>
#include <llvm/IR/Verifier.h>
#include <llvm/Support/CommandLine.h>
#include <llvm/Support/raw_ostream.h>

namespace bitgrad::compat {
using namespace llvm;

std::string triple(const Module &module) {
#if LLVM_VERSION_MAJOR >= 21
  return module.getTargetTriple().str();
#else
  return module.getTargetTriple();
#endif
}

void setTriple(Module &module, const std::string &text) {
#if LLVM_VERSION_MAJOR >= 21
  module.setTargetTriple(Triple(text));
#else
  module.setTargetTriple(text);
#endif
}

std::string setDataLayout(Module &module, const std::string &text) {
#if LLVM_VERSION_MAJOR >= 11
  Expected<DataLayout> layout = DataLayout::parse(text);
  if (!layout) return toString(layout.takeError());
  module.setDataLayout(*layout);
  return "";
#else
  // Up to 10 a text can only be tried at the risk of the process: every part must have the known form.
  static const char *const starts = "eEpivfanmSAGP";
  size_t at = 0;
  while (at < text.size()) {
    if (!strchr(starts, text[at])) return "unknown part of the data layout: " + text.substr(at);
    at = text.find('-', at);
    if (at == std::string::npos) break;
    at++;
  }
  module.setDataLayout(text);
  return "";
#endif
}

void leaveDebugInfoAlone() {
  auto &options = cl::getRegisteredOptions();
  auto found = options.find("disable-auto-upgrade-debug-info");
  if (found != options.end()) static_cast<cl::opt<bool> *>(found->second)->setValue(true);
}

void settleDebugInfo(Module &module) {
  bool broken = false;
  if (getDebugMetadataVersionFromModule(module) == DEBUG_METADATA_VERSION) verifyModule(module, nullptr, &broken);
  else broken = true;
  if (broken) StripDebugInfo(module);
}

} // namespace bitgrad::compat
