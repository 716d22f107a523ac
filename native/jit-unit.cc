// From bitcode to linked code. The module is read in a context of its own, fitted to this machine, optimised and turned
// into an object file at once; linking waits for the first callable, so that the caller can still be told what is missing.
//
// Static constructors and destructors are ours, not ORC's platform's: every unit gets two functions, one that calls the
// module's llvm.global_ctors in order of priority, one for llvm.global_dtors; what constructors register by __cxa_atexit
// is kept with the unit (its __dso_handle is the UnitCore) and run, last first, when the unit is removed.
#include "jit.h"

#include <llvm/ADT/StringSet.h>
#include <llvm/Bitcode/BitcodeWriter.h>
#include <llvm/IR/Constants.h>
#include <llvm/IR/DebugInfo.h>
#include <llvm/IR/IRBuilder.h>
#include <llvm/IR/Verifier.h>
#include <llvm/Support/raw_ostream.h>
#include <llvm/Transforms/Utils/Cloning.h>

#include <algorithm>

namespace bitgrad {
using namespace llvm;

namespace {
constexpr const char *initialiseName = "bitgrad.initialise", *finaliseName = "bitgrad.finalise";

/// The functions of llvm.global_ctors or llvm.global_dtors, lowest priority number first.
std::vector<std::pair<uint64_t, Constant *>> structors(Module &module, const char *list) {
  std::vector<std::pair<uint64_t, Constant *>> found;
  GlobalVariable *global = module.getGlobalVariable(list);
  auto *array = global && global->hasInitializer() ? dyn_cast<ConstantArray>(global->getInitializer()) : nullptr;
  if (array)
    for (const Use &item : array->operands()) {
      auto *entry = dyn_cast<ConstantStruct>(item);
      auto *priority = entry ? dyn_cast<ConstantInt>(entry->getOperand(0)) : nullptr;
      if (priority && !entry->getOperand(1)->isNullValue()) found.push_back({priority->getZExtValue(), entry->getOperand(1)});
    }
  std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
  return found;
}

/// Adds `void name()` that calls the functions of the list, which is then dropped.
void gatherStructors(Module &module, const char *list, const char *name, bool lastFirst) {
  auto functions = structors(module, list);
  if (lastFirst) std::reverse(functions.begin(), functions.end());
  auto *type = FunctionType::get(Type::getVoidTy(module.getContext()), false);
  auto *gathered = Function::Create(type, GlobalValue::ExternalLinkage, name, &module);
  IRBuilder<> builder(BasicBlock::Create(module.getContext(), "", gathered));
  for (auto &entry : functions) builder.CreateCall(type, entry.second);
  builder.CreateRetVoid();
  if (GlobalVariable *global = module.getGlobalVariable(list)) global->eraseFromParent();
}

/// Gives the named definitions external linkage, so that they survive optimisation and can be found.
void exportSymbols(Module &module, const std::vector<std::string> &names) {
  for (const std::string &name : names) {
    Function *function = module.getFunction(name);
    if (!function || function->isDeclaration()) throw ArgumentError("the module defines no function `" + name + "`");
    function->setLinkage(GlobalValue::ExternalLinkage);
    function->setVisibility(GlobalValue::DefaultVisibility);
    function->setComdat(nullptr);
  }
}

/// The bitcode of the functions that can be called from outside, as declarations.
std::string declarationsOf(const Module &module) {
  ValueToValueMapTy map;
  auto copy = CloneModule(module, map, [](const GlobalValue *) { return false; });
  StringSet<> callable;
  for (const Function &function : module)
    if (!function.isDeclaration() && !function.hasLocalLinkage() && !function.hasAvailableExternallyLinkage()) callable.insert(function.getName());
  std::vector<GlobalValue *> drop;
  for (Function &function : *copy) {
    // Thunks lie in modules of their own, which hide nothing from one another.
    function.setVisibility(GlobalValue::DefaultVisibility);
    if (!callable.count(function.getName())) drop.push_back(&function);
  }
  for (GlobalVariable &global : copy->globals()) drop.push_back(&global);
  for (GlobalAlias &alias : copy->aliases()) drop.push_back(&alias);
  for (GlobalIFunc &ifunc : copy->ifuncs()) drop.push_back(&ifunc);
  for (GlobalValue *global : drop) {
    global->removeDeadConstantUsers();
    if (global->use_empty()) global->eraseFromParent();
  }
  while (!copy->named_metadata_empty()) copy->eraseNamedMetadata(&*copy->named_metadata_begin());
  std::string bytes;
  raw_string_ostream out(bytes);
  WriteBitcodeToFile(*copy, out);
  out.flush();
  return bytes;
}

/// Kernels of OpenCL that are compiled for the host have the code of C functions, but LLVM (from 21 on) lets nobody call them.
void letKernelsBeCalled(Module &module) {
  for (Function &function : module)
    if (function.getCallingConv() == CallingConv::SPIR_KERNEL) function.setCallingConv(CallingConv::C);
}

/// Code that is written to files brings a weak definition of what the session defines.
void leaveStopToSession(Module &module) {
  Function *stop = module.getFunction("bitgrad_stop");
  if (!stop || stop->isDeclaration() || !stop->isWeakForLinker()) return;
  stop->deleteBody();
  stop->setComdat(nullptr);
}

int cxaAtExit(void (*function)(void *), void *argument, void *unit) {
  static_cast<UnitCore *>(unit)->atExit(function, argument);
  return 0;
}
} // namespace

UnitCore::UnitCore(std::shared_ptr<SessionCore> session, StringRef bitcode, unsigned level, const std::vector<std::string> &exports)
    : session_(std::move(session)) {
  LLVMContext context;
  std::string diagnostics;
  compat::prepareContext(context, diagnostics);
  auto module = compat::readBitcode(context, bitcode);
  std::string problem;
  raw_string_ostream text(problem);
  if (verifyModule(*module, &text)) throw LlvmError("the module is not valid: " + text.str());
  compat::fitToHost(*module);
  letKernelsBeCalled(*module);
  leaveStopToSession(*module);
  exportSymbols(*module, exports);
  declarationBytes_ = declarationsOf(*module);
  StripDebugInfo(*module); // no debugger looks at the code, and its tables take a quarter of the time
  gatherStructors(*module, "llvm.global_ctors", initialiseName, false);
  gatherStructors(*module, "llvm.global_dtors", finaliseName, true);
  compat::optimise(*module, level);
  auto object = compat::emitObject(*module, level);
  if (!diagnostics.empty()) throw LlvmError("generating code: " + diagnostics);
  library_ = session_->linker->open(*this);
  library_->add(std::move(object));
}

UnitCore::~UnitCore() { close(); }

void UnitCore::requireOpen() const {
  if (closed_) throw StaleHandleError("this JIT unit has been removed");
}

bool UnitCore::link() {
  requireOpen();
  if (linked_) return true;
  uint64_t initialise = library_->find(initialiseName);
  if (!initialise) {
    // After a failed link ORC keeps the object in a failed state: later attempts only say so, the first one says why.
    if (missing_.empty()) missing_ = library_->missing;
    if (missing_.empty()) throw LlvmError("linking: " + library_->failure);
    std::sort(missing_.begin(), missing_.end());
    missing_.erase(std::unique(missing_.begin(), missing_.end()), missing_.end());
    return false;
  }
  linked_ = true;
  try {
    reinterpret_cast<void (*)()>(initialise)();
  } catch (...) {
    throw LlvmError("a static constructor of the module threw a C++ exception");
  }
  initialised_ = true;
  return true;
}

const Module &UnitCore::declarations() {
  requireOpen();
  if (!declarations_) {
    auto read = std::make_unique<Declarations>();
    compat::prepareContext(read->context, read->diagnostics);
    read->module = compat::readBitcode(read->context, declarationBytes_);
    declarations_ = std::move(read);
    declarationBytes_.clear();
  }
  return *declarations_->module;
}

uint64_t UnitCore::thunk(std::unique_ptr<Module> module, const std::string &symbol) {
  requireOpen();
  std::string text;
  raw_string_ostream stream(text);
  module->print(stream, nullptr);
  stream.flush();
  auto known = thunks_.find(text);
  if (known != thunks_.end()) return known->second;
  std::string problem;
  raw_string_ostream problems(problem);
  if (verifyModule(*module, &problems)) throw LlvmError("the thunk is not valid: " + problems.str());
  compat::fitToHost(*module);
  std::string name = symbol + "." + std::to_string(thunks_.size());
  module->getFunction(symbol)->setName(name);
  library_->add(compat::emitObject(*module, 2));
  return thunks_[text] = functionAddress(name);
}

uint64_t UnitCore::functionAddress(const std::string &symbol) {
  uint64_t address = library_->find(symbol);
  if (!address) throw LlvmError("linking: " + library_->failure);
  return address;
}

void UnitCore::close() {
  {
    std::unique_lock<std::mutex> lock(mutex_);
    if (closed_) return;
    closed_ = true;
    idle_.wait(lock, [this] { return inFlight_ == 0; });
  }
  if (initialised_) {
    while (!atExit_.empty()) { // one may register another
      AtExit last = atExit_.back();
      atExit_.pop_back();
      last.function(last.argument);
    }
    if (uint64_t finalise = library_->find(finaliseName)) reinterpret_cast<void (*)()>(finalise)();
  }
  library_.reset();
}

void UnitCore::beginCall() {
  std::lock_guard<std::mutex> lock(mutex_);
  requireOpen();
  inFlight_++;
}
void UnitCore::endCall() {
  std::lock_guard<std::mutex> lock(mutex_);
  if (--inFlight_ == 0) idle_.notify_all();
}

uint64_t UnitCore::address(const std::string &name) {
  if (name == "__dso_handle") return reinterpret_cast<uint64_t>(static_cast<UnitCore *>(this));
  if (name == "__cxa_atexit") return reinterpret_cast<uint64_t>(&cxaAtExit);
  return session_->symbols.address(name);
}

void SessionCore::close() {
  if (closed) return;
  closed = true;
  for (auto &weak : units)
    if (auto unit = weak.lock()) unit->close();
  units.clear();
  if (errorClasses) napi_delete_reference(env, errorClasses);
  errorClasses = nullptr;
}
SessionCore::~SessionCore() { close(); }

} // namespace bitgrad
