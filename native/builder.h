// Building instructions: the owned object (where the next instruction goes) and the checks every instruction shares.
//
// LLVM's own checks are assertions, absent in the libraries that distributions ship: an operand of another function,
// a wrong type or a block that ends twice would corrupt memory or surface far away. So each entry opens a `Site`,
// puts every operand through it, says what is wrong in a sentence (ArgumentError), and only then calls LLVM.
// What needs the whole function (dominance, incoming edges) is left to the verifier.
#pragma once

#include "compat/builder.h"
#include "entry.h"

namespace bitgrad {

/// A position and a debug location. Position and operands of pending bundles are weak: what they name may be deleted.
struct Builder : Owned {
  static constexpr Kind kind = Kind::Builder;
  static constexpr const char *typeName = "BuilderId";
  explicit Builder(llvm::LLVMContext &context) : context(context), ir(context) {}
  llvm::LLVMContext &context;
  compat::Ir ir;
  /// The block, and the instruction before which to build unless `isAtEnd`.
  llvm::WeakVH block, next;
  bool isAtEnd = true;
  /// Operand bundles that the next call, invoke or callbr takes.
  struct Bundle { std::string tag; std::vector<llvm::WeakVH> inputs; };
  std::vector<Bundle> bundles;
};

/// Where in a block an instruction may stand.
enum class Place { Ordinary, Phi, Pad, Terminator };

/// The type as LLVM prints it.
std::string text(llvm::Type *type);

/// One instruction about to be built. Its constructor refuses positions that are unset, gone, or not for such an instruction.
class Site {
public:
  Site(Builder &builder, const char *instruction, Place place = Place::Ordinary);
  Builder &builder;
  compat::Ir &ir;
  const char *instruction;
  llvm::BasicBlock &block;
  llvm::Function &function;

  /// Throws ArgumentError("<instruction>: <sentence>").
  [[noreturn]] void refuse(const std::string &sentence) const;
  void require(bool condition, const char *sentence) const {
    if (!condition) refuse(sentence);
  }
  /// Refuses values of another context, module or function, and instructions that are in no block. Returns the value.
  llvm::Value *operand(llvm::Value &value) const;
  void operands(const std::vector<llvm::Value *> &values) const {
    for (llvm::Value *value : values) operand(*value);
  }
  /// Refuses blocks of another function.
  llvm::BasicBlock *target(llvm::BasicBlock &block) const;
  /// Refuses types of another context.
  llvm::Type *type(llvm::Type &type) const;
  /// Also refuses types that memory cannot hold.
  llvm::Type *storable(llvm::Type &type) const;
  /// Refuses values that an instruction can have no use for: void, labels, metadata, tokens.
  llvm::Value *plain(llvm::Value &value) const;
  /// Refuses what is neither a pointer nor (where `orVector`) a vector of pointers.
  llvm::Value *pointer(llvm::Value &value, bool orVector = false) const;
  /// Refuses two types between which not even a pointer cast stands.
  void agreeable(llvm::Type *from, llvm::Type *to, const char *what) const;
  /// Bytes, a power of two up to 2^29 (LLVM 7's bound), or 0 for the type's own.
  uint64_t alignment(double bytes) const;
};

// ---- flags: LLVM-C's fast-math bits, then ours -----------------------------------------------------------------------
namespace flag {
constexpr uint32_t fastMath = 127, nuw = 1 << 7, nsw = 1 << 8, exact = 1 << 9, disjoint = 1 << 10, nonNegative = 1 << 11, sameSign = 1 << 12;
}
/// Sets `flags` on a result if it is a new instruction (a folded constant has none); refuses those it cannot carry.
llvm::Value *withFlags(const Site &site, llvm::Value *result, uint32_t flags);

// ---- the tables, one per file ----------------------------------------------------------------------------------------
const std::vector<Entry> &positionEntries();
const std::vector<Entry> &arithmeticEntries();
const std::vector<Entry> &memoryEntries();
const std::vector<Entry> &aggregateEntries();
const std::vector<Entry> &controlEntries();
const std::vector<Entry> &callEntries();
const std::vector<Entry> &exceptionEntries();
const std::vector<Entry> &atomicEntries();

} // namespace bitgrad
