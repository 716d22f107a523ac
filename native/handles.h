// The table of checked handles: every LLVM object that JavaScript names is an integer id into it.
//
// An id packs (instance tag, generation, slot): a number that JavaScript invents, keeps past the object's death,
// or takes from another worker or another LLVM's addon is recognised and refused, never followed.
// Values are held by LLVM weak value handles (they die with the value and do not follow replacement);
// types and attributes live as long as their context; the same LLVM object always has the same id.
#pragma once

#include "compat/context.h"

#include <llvm/ADT/DenseMap.h>

#include <cstdint>
#include <deque>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace bitgrad {

/// What a handle names. `Owned` kinds are objects of this addon; the others belong to LLVM.
enum class Kind : uint8_t { Free, Context, Module, Type, Value, Metadata, Attribute, Builder, Snapshot, Clone, Loops, Session, Unit, Callable };
const char *kindName(Kind kind);

/// Raised when an argument is no handle of this addon instance, or names another kind of object.
struct HandleError : std::runtime_error { using std::runtime_error::runtime_error; };
/// Raised when a handle names an object that is gone.
struct StaleHandleError : std::runtime_error { using std::runtime_error::runtime_error; };
/// Raised with LLVM's own words (a parse, link, verify, pass or JIT error).
struct LlvmError : std::runtime_error { using std::runtime_error::runtime_error; };
/// Raised when a plain argument (number, string, buffer) is of the wrong type or out of range,
/// or when LLVM would not accept the operands (checked here, since LLVM itself would abort or misbehave).
struct ArgumentError : std::runtime_error { using std::runtime_error::runtime_error; };

/// Anything of this addon that a handle owns (a builder, a snapshot, a JIT session...).
/// `context` of its slot is the LLVM context it depends on, or 0; it is destroyed no later than that context.
struct Owned { virtual ~Owned() = default; };

/// A context with what must die with it. Its id is its own `self`.
struct OwnedContext : Owned {
  static constexpr Kind kind = Kind::Context;
  static constexpr const char *typeName = "ContextId";
  OwnedContext();
  ~OwnedContext() override;
  llvm::LLVMContext context;
  double self = 0;
  /// Error diagnostics reported since the last call of `takeDiagnostics`.
  std::string diagnostics;
  std::string takeDiagnostics();
};

struct OwnedModule : Owned {
  static constexpr Kind kind = Kind::Module;
  static constexpr const char *typeName = "ModuleId";
  explicit OwnedModule(std::unique_ptr<llvm::Module> module) : module(std::move(module)) {}
  std::unique_ptr<llvm::Module> module;
};

class Handles {
public:
  Handles();
  ~Handles();
  Handles(const Handles &) = delete;
  Handles &operator=(const Handles &) = delete;

  // Ids of LLVM's objects; made on first request, the same ever after. A null pointer is id 0.
  double of(llvm::Value *value);
  double of(llvm::Type *type);
  double of(llvm::Metadata *metadata, llvm::LLVMContext &context);
  double of(llvm::Attribute attribute, llvm::LLVMContext &context);
  double of(llvm::Module *module);      // of a module registered by `own`
  double of(llvm::LLVMContext &context); // of a context registered by `own`

  /// Takes ownership; `context` is the id of the context it depends on (0: none).
  double own(Kind kind, std::unique_ptr<Owned> object, double context);

  // Look-ups: throw HandleError / StaleHandleError.
  llvm::Value *value(double id);
  llvm::Type *type(double id);
  llvm::Metadata *metadata(double id);
  llvm::Attribute attribute(double id);
  llvm::Module *module(double id);
  llvm::LLVMContext *context(double id);
  Owned *owned(double id, Kind kind);
  /// The id of the context that the object behind `id` depends on (0: none).
  double contextOf(double id);
  /// The owner of a context made by this addon.
  OwnedContext &ownerOf(llvm::LLVMContext &context);

  /// Ends an owned object. A context takes everything in it along; a module, its values.
  void dispose(double id, Kind kind);
  /// Gives up the module behind `id` (it has been linked into another or handed to the JIT).
  std::unique_ptr<llvm::Module> release(double id);

  /// `scopeBegin` returns a mark; `scopeEnd(mark)` frees the ids of LLVM-owned objects made since.
  uint32_t scopeBegin();
  void scopeEnd(uint32_t mark);
  /// The number of live slots, for leak tests.
  uint32_t live() const;
  /// Frees the slots of values that have died.
  void sweep();

private:
  struct Slot;
  Slot &checked(double id, Kind kind);
  uint32_t allocate(Kind kind, double context);
  void release(uint32_t index);
  double idOf(uint32_t index) const;
  double intern(Kind kind, void *pointer, double context);

  std::deque<Slot> slots_;
  std::vector<uint32_t> free_;
  std::vector<uint32_t> scoped_;
  uint32_t scopes_ = 0, live_ = 0, sweepAt_ = 4096;
  llvm::DenseMap<const void *, uint32_t> byPointer_;
  llvm::DenseMap<const llvm::LLVMContext *, double> contexts_;
  uint64_t tag_;
};

} // namespace bitgrad
