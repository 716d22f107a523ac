// Modules: made, read, written, printed, verified, linked. Reading does not verify; everything that could walk into a
// malformed module (writing, cloning, linking, passes) verifies first, since LLVM itself would not.
#include "module.h"
#include "compat/module.h"
#include "entries.h"
#include "entry.h"

#include <llvm/AsmParser/Parser.h>
#include <llvm/Bitcode/BitcodeReader.h>
#include <llvm/Bitcode/BitcodeWriter.h>
#include <llvm/IR/Verifier.h>
#include <llvm/Linker/Linker.h>
#include <llvm/Support/MemoryBuffer.h>
#include <llvm/Support/SourceMgr.h>
#include <llvm/Support/raw_ostream.h>
#include <llvm/Transforms/Utils/Cloning.h>

namespace bitgrad {
using namespace llvm;

void requireValid(Module &module) {
  std::string text;
  raw_string_ostream out(text);
  if (llvm::verifyModule(module, &out)) throw LlvmError("the module is not valid: " + out.str());
}

void requireValid(Function &function) {
  if (function.isDeclaration()) throw ArgumentError("the function has no body: @" + function.getName().str());
  std::string text;
  raw_string_ostream out(text);
  if (llvm::verifyFunction(function, &out)) throw LlvmError("the function is not valid: " + out.str());
}

static Made<OwnedModule> made(Env &env, std::unique_ptr<Module> module) {
  double context = env.handles.of(module->getContext());
  return {std::make_unique<OwnedModule>(std::move(module)), context};
}

/// An empty module.
static Made<OwnedModule> createModule(Env &env, LLVMContext &context, std::string name) {
  return made(env, std::make_unique<Module>(name, context));
}
static void disposeModule(Env &env, Id<Module> module) { env.handles.dispose(module.id, Kind::Module); }

/// Reads bitcode of one module; raises LlvmError with LLVM's own words. The result is not verified yet.
static Made<OwnedModule> parseBitcode(Env &env, LLVMContext &context, Bytes bytes, std::string name) {
  OwnedContext &owner = env.handles.ownerOf(context);
  owner.takeDiagnostics();
  MemoryBufferRef buffer(StringRef(reinterpret_cast<const char *>(bytes.data), bytes.size), name);
  Expected<std::unique_ptr<Module>> module = parseBitcodeFile(buffer, context);
  if (!module) throw LlvmError(toString(module.takeError()) + owner.takeDiagnostics());
  (*module)->setModuleIdentifier(name);
  compat::settleDebugInfo(**module);
  return made(env, std::move(*module));
}

/// Reads LLVM's text form; raises LlvmError with file, line and column. The result is not verified yet.
static Made<OwnedModule> parseIr(Env &env, LLVMContext &context, std::string text, std::string name) {
  SMDiagnostic diagnostic;
  std::unique_ptr<Module> module = parseAssembly(MemoryBufferRef(text, name), diagnostic, context);
  if (!module) {
    std::string message;
    raw_string_ostream out(message);
    diagnostic.print(nullptr, out, false);
    throw LlvmError(out.str());
  }
  compat::settleDebugInfo(*module);
  return made(env, std::move(module));
}

/// The version of LLVM that wrote the bitcode (`LLVM19.1.7`), from its identification block.
static std::string bitcodeProducer(Bytes bytes) {
  MemoryBufferRef buffer(StringRef(reinterpret_cast<const char *>(bytes.data), bytes.size), "bitcode");
  Expected<std::string> producer = getBitcodeProducerString(buffer);
  if (!producer) throw LlvmError(toString(producer.takeError()));
  return *producer;
}

static OwnBytes writeBitcode(Module &module) {
  requireValid(module);
  std::string bytes;
  raw_string_ostream out(bytes);
  WriteBitcodeToFile(module, out);
  return {out.str()};
}
static std::string printModule(Module &module) {
  std::string text;
  raw_string_ostream out(text);
  module.print(out, nullptr);
  return out.str();
}
/// What the verifier says; '' when the module is valid.
static std::string verifyModule(Module &module) {
  std::string text;
  raw_string_ostream out(text);
  return llvm::verifyModule(module, &out) ? (out.str().empty() ? "broken module" : out.str()) : "";
}
static std::string verifyFunction(Function &function) {
  std::string text;
  raw_string_ostream out(text);
  return llvm::verifyFunction(function, &out) ? (out.str().empty() ? "broken function" : out.str()) : "";
}

static Made<OwnedModule> cloneModule(Env &env, Module &module) {
  requireValid(module);
  return made(env, CloneModule(module));
}

/// Moves everything of `source` into `destination`; `source` is gone afterwards, whether it succeeds or not.
static void linkModules(Env &env, Id<Module> destinationId, Id<Module> sourceId) {
  if (destinationId.id == sourceId.id) throw ArgumentError("a module cannot be linked into itself");
  Module &destination = *env.handles.module(destinationId.id);
  requireValid(destination);
  requireValid(*env.handles.module(sourceId.id));
  OwnedContext &owner = env.handles.ownerOf(destination.getContext());
  owner.takeDiagnostics();
  bool failed = Linker::linkModules(destination, env.handles.release(sourceId.id));
  env.handles.sweep();
  if (failed) throw LlvmError("linking failed: " + owner.takeDiagnostics());
}

static std::string moduleName(Module &module) { return module.getModuleIdentifier(); }
static std::string moduleSourceFile(Module &module) { return module.getSourceFileName(); }
static std::string moduleTriple(Module &module) { return compat::triple(module); }
static void setModuleTriple(Module &module, std::string triple) { compat::setTriple(module, triple); }
static std::string moduleDataLayout(Module &module) { return module.getDataLayoutStr(); }
/// Raises ArgumentError with LLVM's words when the text is no data layout.
static void setModuleDataLayout(Module &module, std::string layout) {
  std::string complaint = compat::setDataLayout(module, layout);
  if (!complaint.empty()) throw ArgumentError("data layout: " + complaint);
}
static std::string moduleInlineAsm(Module &module) { return compat::inlineAsm(module); }

static std::vector<std::string> functionNames(Module &module) {
  std::vector<std::string> names;
  for (Function &function : module) names.push_back(function.getName().str());
  return names;
}
static std::vector<Function *> functions(Module &module) {
  std::vector<Function *> all;
  for (Function &function : module) all.push_back(&function);
  return all;
}
static std::vector<GlobalVariable *> globals(Module &module) {
  std::vector<GlobalVariable *> all;
  for (GlobalVariable &global : module.globals()) all.push_back(&global);
  return all;
}
static std::vector<GlobalValue *> aliases(Module &module) {
  std::vector<GlobalValue *> all;
  for (GlobalAlias &alias : module.aliases()) all.push_back(&alias);
  for (GlobalIFunc &ifunc : module.ifuncs()) all.push_back(&ifunc);
  return all;
}
/// The function of that name, declared or defined; 0 when there is none.
static Maybe<Function> namedFunction(Module &module, std::string name) { return {module.getFunction(name)}; }
/// The global variable of that name, internal ones too; 0 when there is none.
static Maybe<GlobalVariable> namedGlobal(Module &module, std::string name) { return {module.getGlobalVariable(name, true)}; }

static const std::vector<Entry> entries = {
    ENTRY(createModule, "context, name"),
    ENTRY(disposeModule, "module"),
    ENTRY(parseBitcode, "context, bytes, name"),
    ENTRY(parseIr, "context, text, name"),
    ENTRY(bitcodeProducer, "bytes"),
    ENTRY(writeBitcode, "module"),
    ENTRY(printModule, "module"),
    ENTRY(verifyModule, "module"),
    ENTRY(verifyFunction, "function"),
    ENTRY(cloneModule, "module"),
    ENTRY(linkModules, "destination, source"),
    ENTRY(moduleName, "module"),
    ENTRY(moduleSourceFile, "module"),
    ENTRY(moduleTriple, "module"),
    ENTRY(setModuleTriple, "module, triple"),
    ENTRY(moduleDataLayout, "module"),
    ENTRY(setModuleDataLayout, "module, layout"),
    ENTRY(moduleInlineAsm, "module"),
    ENTRY(functionNames, "module"),
    ENTRY(functions, "module"),
    ENTRY(globals, "module"),
    ENTRY(aliases, "module"),
    ENTRY(namedFunction, "module, name"),
    ENTRY(namedGlobal, "module, name"),
};
const std::vector<Entry> *moduleEntries() { return &entries; }
} // namespace bitgrad
