#include "module.h"

#include <llvm/IR/DebugInfo.h>
#include <llvm/IR/DebugInfoMetadata.h>
#include <llvm/IR/Verifier.h>
#include <llvm/Support/CommandLine.h>
#include <llvm/Support/raw_ostream.h>
#if LLVM_VERSION_MAJOR <= 12
#include <llvm/ADT/StringExtras.h>
#include <llvm/Support/MathExtras.h>

#include <regex>
#endif

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

#if LLVM_VERSION_MAJOR <= 12
namespace {
bool isWholeBytes(unsigned bits) { return bits && bits % 8 == 0; }
bool isAlignment(unsigned bits) { return isWholeBytes(bits) && isPowerOf2_32(bits) && bits < 1u << 19; }

/// Up to 12 LLVM ends the process for a text that it does not understand, so each part of it is read here first.
bool isLayoutPart(StringRef part) {
  static const std::regex form("[eE]|p\\d*(:\\d+){2,4}|[ivfa]\\d*(:\\d+){1,2}|n\\d+(:\\d+)*|ni(:\\d+)+|[SPGA]\\d+|F[in]\\d+|m:[elmowxa]");
  std::string text = part.str();
  if (!std::regex_match(text, form)) return false;
  std::vector<unsigned> numbers; // behind the colons; what precedes them is a name: a size, an address space
  unsigned before = 0;
  bool hasBefore = !part.take_until([](char c) { return c == ':'; }).drop_until([](char c) { return isDigit(c); }).getAsInteger(10, before);
  for (StringRef rest = part.split(':').second; !rest.empty() && text[0] != 'm';) {
    StringRef word;
    std::tie(word, rest) = rest.split(':');
    unsigned number;
    if (word.getAsInteger(10, number)) return false;
    numbers.push_back(number);
  }
  switch (text[0]) {
  case 'p':
    return before < 1u << 24 && isWholeBytes(numbers[0]) && (numbers.size() < 4 || isWholeBytes(numbers[3])) &&
           std::all_of(numbers.begin() + 1, numbers.begin() + std::min<size_t>(numbers.size(), 3), isAlignment);
  case 'i':
  case 'v':
  case 'f': return hasBefore && before < 1u << 24 && std::all_of(numbers.begin(), numbers.end(), isAlignment);
  case 'a': return before == 0 && (numbers[0] == 0 || isAlignment(numbers[0])) && (numbers.size() == 1 || isAlignment(numbers[1]));
  case 'n': return text[1] == 'i' ? std::count(numbers.begin(), numbers.end(), 0u) == 0 : before && !std::count(numbers.begin(), numbers.end(), 0u);
  case 'S':
  case 'F': return before == 0 || isAlignment(before);
  default: return before < 1u << 24;
  }
}
} // namespace
#endif

std::string inlineAsm(const Module &module) {
#if LLVM_VERSION_MAJOR >= 23
  std::string text;
  for (const Module::GlobalAsmFragment &fragment : module.getModuleInlineAsm()) text += fragment.Asm;
  return text;
#else
  return module.getModuleInlineAsm();
#endif
}

std::string setDataLayout(Module &module, const std::string &text) {
#if LLVM_VERSION_MAJOR >= 13
  Expected<DataLayout> layout = DataLayout::parse(text);
  if (!layout) return toString(layout.takeError());
  module.setDataLayout(*layout);
#else
  for (StringRef rest = text; !rest.empty();) {
    StringRef part;
    std::tie(part, rest) = rest.split('-');
    if (!isLayoutPart(part)) return "`" + part.str() + "` is no part of a data layout";
  }
  module.setDataLayout(text);
#endif
  return "";
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
