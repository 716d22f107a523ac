// The functions that throw, catch and raise exceptions on behalf of others: see unwinding.cc.
#pragma once

#include <llvm/IR/IRBuilder.h>
#include <llvm/IR/Module.h>

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace bitgrad {

/// What the name of a function that returns its exceptions ends with.
constexpr const char *unwindingSuffix = ".unwinding";

/// Writes helpers into a module, each once.
class UnwindingHelpers {
public:
  explicit UnwindingHelpers(llvm::Module &module);

  /// `ptr (ptr object, ptr type, ptr destructor)`: throws as __cxa_throw does, and returns the exception.
  llvm::Function *thrower(llvm::CallBase &call);
  /// `ptr (ptr exception)`, `ptr ()` where it is not known: throws again what is caught now, and returns it.
  llvm::Function *rethrower(llvm::CallBase &call, bool isKnown);
  /// `ptr (ptr exception, ptr place)`: std::current_exception() into that place; the address that it holds.
  llvm::Function *holder(llvm::CallBase &call);
  /// `ptr (ptr object, ptr place)`: throws the object whose address that place holds, and returns the exception.
  llvm::Function *heldThrower(llvm::CallBase &call);
  /// The address that a `std::exception_ptr` holds, and where it holds it.
  llvm::Value *heldIn(llvm::IRBuilder<> &ir, llvm::Value *place);
  llvm::Value *objectOf(llvm::IRBuilder<> &ir, llvm::Value *place);
  /// `void (ptr exception)`: unwinds with it.
  llvm::Function *raiser();
  llvm::Value *select(llvm::IRBuilder<> &ir, const llvm::LandingPadInst &pad, llvm::Value *exception);

  llvm::Module &module;
  llvm::LLVMContext &context;
  llvm::Type *const pointer;
  llvm::Type *const number;
  llvm::StructType *const landing;
  /// nullptr: nothing in the module has to do with exceptions.
  llvm::Constant *personality = nullptr;

private:
  llvm::Function *define(const std::string &name, llvm::Type *result, llvm::ArrayRef<llvm::Type *> parameters, bool unwinds);
  llvm::FunctionCallee runtime(const char *name, llvm::Type *result, llvm::ArrayRef<llvm::Type *> parameters);
  llvm::LandingPadInst *landFrom(llvm::Function &helper, llvm::FunctionCallee thrower, llvm::ArrayRef<llvm::Value *> arguments,
                                 const llvm::LandingPadInst *clauses);
  void end(llvm::IRBuilder<> &ir);
  llvm::Function *matcher(const llvm::LandingPadInst &clauses);
  static bool isTyped(const llvm::LandingPadInst &pad, unsigned clause);
  llvm::Value *typeId(llvm::IRBuilder<> &ir, llvm::Constant *type);

  std::map<bool, llvm::Function *> rethrowers;
  std::map<std::vector<llvm::Constant *>, llvm::Function *> matchers;
  llvm::Function *throws = nullptr, *raise = nullptr, *holds = nullptr, *throwsHeld = nullptr;
};

} // namespace bitgrad
