// Linking object files up to LLVM 9, by RuntimeDyld itself: ORC's LLJIT begins with 9, and cannot be told there which of the
// symbols that it asks for are missing.
#include "jit.h"

#if LLVM_VERSION_MAJOR <= 9
#include "../handles.h"

#include <llvm/ExecutionEngine/JITSymbol.h>
#include <llvm/ExecutionEngine/RuntimeDyld.h>
#include <llvm/ExecutionEngine/SectionMemoryManager.h>
#include <llvm/Object/ObjectFile.h>

namespace bitgrad::compat {
using namespace llvm;

namespace {
/// One object file in memory that is its own.
struct Part {
  std::unique_ptr<MemoryBuffer> buffer;
  std::unique_ptr<object::ObjectFile> object;
  SectionMemoryManager memory;
  RuntimeDyld dyld;
  bool isTried = false, isLinked = false; // what has failed once is not tried again: RuntimeDyld forgets what was missing
  Part(std::unique_ptr<MemoryBuffer> bytes, JITSymbolResolver &resolver) : buffer(std::move(bytes)), dyld(memory, resolver) {}
  ~Part() { dyld.deregisterEHFrames(); }
};

class DyldLibrary : public Library, public LegacyJITSymbolResolver {
public:
  DyldLibrary(SymbolSource &source) : source_(source) {}

  void add(std::unique_ptr<MemoryBuffer> bytes) override {
    auto part = std::make_unique<Part>(std::move(bytes), *this);
    auto object = object::ObjectFile::createObjectFile(part->buffer->getMemBufferRef());
    if (!object) throw LlvmError("linking: " + toString(object.takeError()));
    part->object = std::move(*object);
    part->dyld.loadObject(*part->object);
    if (part->dyld.hasError()) throw LlvmError("linking: " + part->dyld.getErrorString().str());
    parts_.push_back(std::move(part));
  }

  uint64_t find(const std::string &name) override {
    missing.clear();
    failure.clear();
    for (auto &part : parts_)
      if (!part->isLinked && !link(*part)) return 0;
    if (JITSymbol found = findSymbolInLogicalDylib(name)) return *found.getAddress();
    failure = "Symbols not found: [ " + name + " ]";
    return 0;
  }

private:
  bool link(Part &part) {
    if (part.isTried) {
      failure = "linking has failed before";
      return false;
    }
    part.isTried = true;
    part.dyld.resolveRelocations();
    if (part.dyld.hasError()) failure = part.dyld.getErrorString().str();
    for (const std::string &name : missing) failure += (failure.empty() ? "" : "\n") + ("Symbols not found: [ " + name + " ]");
    if (!failure.empty()) return false;
    part.dyld.registerEHFrames();
    if (part.memory.finalizeMemory(&failure)) return false;
    return part.isLinked = true;
  }

  JITSymbol findSymbolInLogicalDylib(const std::string &name) override {
    for (auto &part : parts_)
      if (JITEvaluatedSymbol found = part->dyld.getSymbol(name)) return found;
    return nullptr;
  }

  /// What is missing gets an address all the same, so that the linker goes on and all of it is known.
  JITSymbol findSymbol(const std::string &name) override {
    uint64_t address = source_.address(name);
    if (!address) missing.push_back(name);
    return {address ? address : ~uint64_t(0), JITSymbolFlags::Exported};
  }

  SymbolSource &source_;
  std::vector<std::unique_ptr<Part>> parts_;
};

class DyldLinker : public Linker {
  std::unique_ptr<Library> open(SymbolSource &source) override { return std::make_unique<DyldLibrary>(source); }
};
} // namespace

std::shared_ptr<Linker> Linker::create() { return std::make_shared<DyldLinker>(); }

} // namespace bitgrad::compat
#endif
