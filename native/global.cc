// Functions and global variables as members of a module: linkage, visibility, alignment, initializers.
#include "type.h"
#include "compat/values.h"
#include "entries.h"
#include "entry.h"

#include <llvm/IR/Comdat.h>

namespace bitgrad {
using namespace llvm;

namespace {
struct Linkage { const char *name; GlobalValue::LinkageTypes linkage; };
/// The LangRef's words; `external` has no word in the text form.
const Linkage linkages[] = {
    {"external", GlobalValue::ExternalLinkage},       {"available_externally", GlobalValue::AvailableExternallyLinkage},
    {"linkonce", GlobalValue::LinkOnceAnyLinkage},    {"linkonce_odr", GlobalValue::LinkOnceODRLinkage},
    {"weak", GlobalValue::WeakAnyLinkage},            {"weak_odr", GlobalValue::WeakODRLinkage},
    {"appending", GlobalValue::AppendingLinkage},     {"internal", GlobalValue::InternalLinkage},
    {"private", GlobalValue::PrivateLinkage},         {"extern_weak", GlobalValue::ExternalWeakLinkage},
    {"common", GlobalValue::CommonLinkage},
};
const char *const visibilities[] = {"default", "hidden", "protected"};

GlobalValue::LinkageTypes linkageNamed(const std::string &name) {
  for (const Linkage &linkage : linkages)
    if (name == linkage.name) return linkage.linkage;
  throw ArgumentError("no linkage is called `" + name + "`");
}
} // namespace

/// A declaration; it becomes a definition with its first block. LLVM renames it when the name is taken.
static Function *createFunction(Module &module, std::string name, FunctionType &type, std::string linkage) {
  return Function::Create(&type, linkageNamed(linkage), name, &module);
}
/// Deletes a function that nothing uses any more.
static void deleteFunction(Function &function) {
  for (const User *user : function.users()) {
    auto *instruction = dyn_cast<Instruction>(user);
    if (!instruction || instruction->getFunction() != &function) throw ArgumentError("the function is still used: @" + function.getName().str());
  }
  for (BasicBlock &block : function)
    if (block.hasAddressTaken()) throw ArgumentError("the address of a block of the function is taken: @" + function.getName().str());
  function.dropAllReferences();
  function.eraseFromParent();
}
/// Makes a definition a declaration: its blocks are deleted.
static void deleteBody(Function &function) {
  for (BasicBlock &block : function)
    if (block.hasAddressTaken()) throw ArgumentError("the address of a block of the function is taken: @" + function.getName().str());
  function.deleteBody();
  function.setComdat(nullptr);
}
static FunctionType *functionTypeOf(Function &function) { return function.getFunctionType(); }
static bool isDeclaration(GlobalValue &global) { return global.isDeclaration(); }

static std::string linkage(GlobalValue &global) {
  for (const Linkage &linkage : linkages)
    if (global.getLinkage() == linkage.linkage) return linkage.name;
  throw LlvmError("a linkage that this addon does not know");
}
/// Local linkage takes visibility, comdat and DLL storage class with it, as the LangRef demands.
static void setLinkage(GlobalValue &global, std::string name) {
  GlobalValue::LinkageTypes linkage = linkageNamed(name);
  if (GlobalValue::isLocalLinkage(linkage)) {
    global.setVisibility(GlobalValue::DefaultVisibility);
    global.setDLLStorageClass(GlobalValue::DefaultStorageClass);
    if (auto *object = dyn_cast<GlobalObject>(&global))
      if (object->hasComdat()) object->setComdat(nullptr);
  }
  global.setLinkage(linkage);
}
static std::string visibility(GlobalValue &global) { return visibilities[global.getVisibility()]; }
static void setVisibility(GlobalValue &global, std::string name) {
  for (unsigned i = 0; i < 3; i++)
    if (name == visibilities[i]) {
      if (i && global.hasLocalLinkage()) throw ArgumentError("a global of local linkage has default visibility");
      global.setVisibility(GlobalValue::VisibilityTypes(i));
      return;
    }
  throw ArgumentError("no visibility is called `" + name + "`");
}
static bool dsoLocal(GlobalValue &global) { return global.isDSOLocal(); }
static void setDsoLocal(GlobalValue &global, bool isLocal) { global.setDSOLocal(isLocal || global.hasLocalLinkage()); }
/// LLVM's number of a calling convention (llvm/IR/CallingConv.h); 0 is C.
static uint32_t callingConv(Value &functionOrCall) {
  if (auto *function = dyn_cast<Function>(&functionOrCall)) return function->getCallingConv();
  if (auto *call = dyn_cast<CallBase>(&functionOrCall)) return call->getCallingConv();
  throw HandleError("the handle names neither a function nor a call");
}
static void setCallingConv(Value &functionOrCall, uint32_t number) {
  if (number > CallingConv::MaxID) throw ArgumentError("no calling convention has that number");
  if (auto *function = dyn_cast<Function>(&functionOrCall)) function->setCallingConv(number);
  else if (auto *call = dyn_cast<CallBase>(&functionOrCall)) call->setCallingConv(number);
  else throw HandleError("the handle names neither a function nor a call");
}
/// '' when it has none.
static std::string section(GlobalObject &global) { return global.getSection().str(); }
static void setSection(GlobalObject &global, std::string name) { global.setSection(name); }
/// '' when it has none.
static std::string comdat(GlobalObject &global) { return global.hasComdat() ? global.getComdat()->getName().str() : ""; }
static void removeComdat(GlobalObject &global) { global.setComdat(nullptr); }
/// The intrinsic's base name (`llvm.sin`), '' for any other function.
static std::string intrinsicName(Function &function) {
  return compat::intrinsicName(function);
}
/// The function that handles exceptions; 0 when there is none.
static Maybe<Constant> personality(Function &function) { return {function.hasPersonalityFn() ? function.getPersonalityFn() : nullptr}; }
static void setPersonality(Function &function, Constant &handler) {
  if (!handler.getType()->isPointerTy()) throw ArgumentError("a personality is a pointer to a function");
  function.setPersonalityFn(&handler);
}

// ---- global variables -------------------------------------------------------------------------------------------

static void requireContents(Type &type, Constant *initializer) {
  if (!PointerType::isValidElementType(&type) || type.isFunctionTy() || !type.isSized()) throw ArgumentError("no global has contents of type " + typeText(&type));
  if (initializer && initializer->getType() != &type)
    throw ArgumentError("the initializer has type " + typeText(initializer->getType()) + ", not " + typeText(&type));
}
/// A declaration when `initializer` is 0.
static GlobalVariable *createGlobal(Module &module, std::string name, Type &contents, bool isConstant, std::string linkage, Constant *initializer) {
  requireContents(contents, initializer);
  return new GlobalVariable(module, &contents, isConstant, linkageNamed(linkage), initializer, name);
}
/// Deletes a global that nothing uses any more.
static void deleteGlobal(GlobalVariable &global) {
  if (!global.use_empty()) throw ArgumentError("the global is still used: @" + global.getName().str());
  global.eraseFromParent();
}
/// 0 for a declaration.
static Maybe<Constant> initializer(GlobalVariable &global) { return {global.hasInitializer() ? global.getInitializer() : nullptr}; }
static void setInitializer(GlobalVariable &global, Constant *initializer) {
  requireContents(*global.getValueType(), initializer);
  global.setInitializer(initializer);
}
/// The type of the contents of a global, the function type of a function.
static Type *valueType(GlobalValue &global) { return global.getValueType(); }
static bool isConstant(GlobalVariable &global) { return global.isConstant(); }
static void setConstant(GlobalVariable &global, bool constant) { global.setConstant(constant); }
static bool isThreadLocal(GlobalVariable &global) { return global.isThreadLocal(); }
/// Makes a global as local to threads as another is.
static void setThreadLocalAs(GlobalVariable &global, GlobalVariable &other) { global.setThreadLocalMode(other.getThreadLocalMode()); }
static void requireMember(GlobalObject &global) {
  if (!isa<Function>(global) && !isa<GlobalVariable>(global)) throw HandleError("the handle names neither a function nor a global variable");
}
/// Bytes; 0 when the global asks for none of its own.
static double alignment(GlobalObject &global) {
  requireMember(global);
  return double(compat::alignment(global));
}
static void setAlignment(GlobalObject &global, uint32_t bytes) {
  requireMember(global);
  if (bytes && (bytes & (bytes - 1))) throw ArgumentError("an alignment is a power of two");
  if (bytes > 1u << 29) throw ArgumentError("an alignment is at most 2^29");
  compat::setAlignment(global, bytes);
}

static const std::vector<Entry> entries = {
    ENTRY(createFunction, "module, name, functionType, linkage"),
    ENTRY(deleteFunction, "function"),
    ENTRY(deleteBody, "function"),
    ENTRY(functionTypeOf, "function"),
    ENTRY(isDeclaration, "global"),
    ENTRY(linkage, "global"),
    ENTRY(setLinkage, "global, linkage"),
    ENTRY(visibility, "global"),
    ENTRY(setVisibility, "global, visibility"),
    ENTRY(dsoLocal, "global"),
    ENTRY(setDsoLocal, "global, isLocal"),
    ENTRY(callingConv, "functionOrCall"),
    ENTRY(setCallingConv, "functionOrCall, number"),
    ENTRY(section, "global"),
    ENTRY(setSection, "global, section"),
    ENTRY(comdat, "global"),
    ENTRY(removeComdat, "global"),
    ENTRY(intrinsicName, "function"),
    ENTRY(personality, "function"),
    ENTRY(setPersonality, "function, handler"),
    ENTRY(createGlobal, "module, name, contents, isConstant, linkage, initializer"),
    ENTRY(deleteGlobal, "global"),
    ENTRY(initializer, "global"),
    ENTRY(setInitializer, "global, initializer"),
    ENTRY(valueType, "global"),
    ENTRY(isConstant, "global"),
    ENTRY(setConstant, "global, constant"),
    ENTRY(isThreadLocal, "global"),
    ENTRY(setThreadLocalAs, "global, other"),
    ENTRY(alignment, "global"),
    ENTRY(setAlignment, "global, bytes"),
};
const std::vector<Entry> *globalEntries() { return &entries; }
} // namespace bitgrad
