// Copies of a frozen function: the body is cloned into a function of another signature, and the map from FunctionIR
// index to the copied value is kept.
#include "compat/clone.h"
#include "entries.h"
#include "snapshot.h"

namespace bitgrad {
using namespace llvm;

namespace {
/// Where each value and block of a snapshot went. Values that are deleted from the copy later are known to be gone.
struct Clone : Owned {
  static constexpr Kind kind = Kind::Clone;
  static constexpr const char *typeName = "CloneId";
  std::vector<WeakVH> values, blocks;
};

Value &at(const std::vector<WeakVH> &list, uint32_t index) {
  if (index >= list.size()) throw ArgumentError("index out of range: the snapshot has " + std::to_string(list.size()) + " of them");
  Value *value = list[index];
  if (!value) throw StaleHandleError("the value behind this index has been deleted from the copy");
  return *value;
}
} // namespace

/// Copies the body of a snapshot's function into `newFunction`, which must have none, in the same module; the list holds
/// the value that stands for each argument, of its type.
static Made<Clone> cloneFunctionInto(Env &env, Snapshot &snapshot, Function &newFunction, List<Value> arguments) {
  Function &old = snapshot.checkedFunction();
  if (!newFunction.empty()) throw ArgumentError("the new function has a body already");
  if (newFunction.getParent() != old.getParent()) throw ArgumentError("the new function is in another module");
  if (old.empty()) throw ArgumentError("the function has no body");
  if (arguments.items.size() != old.arg_size())
    throw ArgumentError("the function has " + std::to_string(old.arg_size()) + " arguments, " + std::to_string(arguments.items.size()) + " values are given");
  size_t i = 0;
  ValueToValueMapTy map;
  for (Argument &argument : old.args()) {
    Value *value = arguments.items[i++];
    if (value->getType() != argument.getType()) throw ArgumentError("argument " + std::to_string(i - 1) + " is replaced by a value of another type");
    bool isOwn = isa<Constant>(value) || (isa<Argument>(value) && cast<Argument>(value)->getParent() == &newFunction);
    if (!isOwn) throw ArgumentError("argument " + std::to_string(i - 1) + " is replaced by a value of another function");
    map[&argument] = value;
  }
  compat::cloneFunctionInto(newFunction, old, map);
  auto clone = std::make_unique<Clone>();
  for (const WeakVH &entry : snapshot.values) {
    Value *value = entry;
    Value *copy = value ? static_cast<Value *>(map.lookup(value)) : nullptr;
    clone->values.emplace_back(copy ? copy : value);
  }
  for (const WeakVH &entry : snapshot.blocks) clone->blocks.emplace_back(static_cast<Value *>(entry) ? static_cast<Value *>(map.lookup(static_cast<Value *>(entry))) : nullptr);
  return {std::move(clone), env.handles.of(newFunction.getContext())};
}

/// The copy of the value with this FunctionIR index; constants, globals and functions are themselves.
static Value *clonedValue(Clone &clone, uint32_t index) { return &at(clone.values, index); }
static BasicBlock *clonedBlock(Clone &clone, uint32_t index) { return cast<BasicBlock>(&at(clone.blocks, index)); }
static void disposeClone(Env &env, Id<Clone> clone) { env.handles.dispose(clone.id, Kind::Clone); }

static const std::vector<Entry> entries = {
    ENTRY(cloneFunctionInto, "snapshot, newFunction, substitutes"),
    ENTRY(clonedValue, "clone, index"),
    ENTRY(clonedBlock, "clone, index"),
    ENTRY(disposeClone, "clone"),
};
const std::vector<Entry> *cloneEntries() { return &entries; }
} // namespace bitgrad
