// Copying a frozen function's body into a new function, with the way from FunctionIR's indices to the copies.
//
// The new function keeps its own attributes, linkage and calling convention: what holds for the old one (its memory
// effects, its parameters' promises) does not hold for what will be written around the copy.
#include "compat/clone.h"
#include "entries.h"
#include "entry.h"
#include "module.h"
#include "snapshot.h"
#include "type.h"

namespace bitgrad {
using namespace llvm;

/// By FunctionIR's indices: the copies of arguments, instructions and blocks; of all else the value itself.
struct ClonedFunction : Owned {
  static constexpr Kind kind = Kind::Clone;
  static constexpr const char *typeName = "CloneId";
  std::vector<WeakVH> values, blocks;
};

static void requireMatch(Function &from, Function &into, const std::vector<Value *> &arguments) {
  if (!into.empty()) throw ArgumentError("the new function has a body already");
  if (from.getParent() != into.getParent()) throw ArgumentError("the new function is in another module");
  if (into.isIntrinsic()) throw ArgumentError("an intrinsic has no body");
  if (arguments.size() != from.arg_size()) throw ArgumentError("expected a value for each of the " + std::to_string(from.arg_size()) + " arguments");
  for (size_t i = 0; i < arguments.size(); i++) {
    auto *argument = dyn_cast<Argument>(arguments[i]);
    if (argument ? argument->getParent() != &into : !isa<Constant>(arguments[i]))
      throw ArgumentError("the value for argument " + std::to_string(i) + " is neither a parameter of the new function nor a constant");
    if (arguments[i]->getType() != (from.arg_begin() + i)->getType())
      throw ArgumentError("the value for argument " + std::to_string(i) + " has type " + typeText(arguments[i]->getType()));
  }
  requireValid(from);
}

/// What CloneFunctionInto takes from the old function and the new one keeps.
struct Traits {
  explicit Traits(Function &function)
      : attributes(function.getAttributes()), convention(function.getCallingConv()), visibility(function.getVisibility()),
        storage(function.getDLLStorageClass()), address(function.getUnnamedAddr()), isLocal(function.isDSOLocal()),
        section(function.getSection().str()), collector(function.hasGC() ? function.getGC() : "") {}
  void restore(Function &function) const {
    function.setAttributes(attributes);
    function.setCallingConv(convention);
    function.setVisibility(visibility);
    function.setDLLStorageClass(storage);
    function.setUnnamedAddr(address);
    function.setDSOLocal(isLocal);
    function.setSection(section);
    if (collector.empty()) function.clearGC();
    else function.setGC(collector);
    if (function.hasPrefixData()) function.setPrefixData(nullptr);
    if (function.hasPrologueData()) function.setPrologueData(nullptr);
  }
  AttributeList attributes;
  CallingConv::ID convention;
  GlobalValue::VisibilityTypes visibility;
  GlobalValue::DLLStorageClassTypes storage;
  GlobalValue::UnnamedAddr address;
  bool isLocal;
  std::string section, collector;
};

/// Copies the body of the snapshot's function into an empty function of the same module. The first n ids of the scratch
/// buffer are the values for the old arguments: parameters of the new function, or constants.
static Made<ClonedFunction> cloneFunctionInto(Env &env, Snapshot &snapshot, Function &into, List<Value> arguments) {
  Function &from = snapshot.checkedFunction();
  requireMatch(from, into, arguments.items);
  ValueToValueMapTy map;
  for (size_t i = 0; i < arguments.items.size(); i++) map[from.arg_begin() + i] = arguments.items[i];
  Traits traits(into);
  compat::cloneFunctionInto(into, from, map);
  traits.restore(into);
  auto clone = std::make_unique<ClonedFunction>();
  auto copyOf = [&](Value *value) -> Value * {
    if (!value) return nullptr;
    if (!isa<Instruction>(value) && !isa<Argument>(value) && !isa<BasicBlock>(value)) return value;
    auto found = map.find(value);
    return found == map.end() ? nullptr : static_cast<Value *>(found->second);
  };
  for (Value *value : snapshot.values) clone->values.push_back(copyOf(value));
  for (Value *block : snapshot.blocks) clone->blocks.push_back(copyOf(block));
  return {std::move(clone), env.handles.of(into.getContext())};
}

static Value *at(const std::vector<WeakVH> &copies, uint32_t index) {
  if (index >= copies.size()) throw ArgumentError("the snapshot has no value or block of that index");
  Value *copy = copies[index];
  if (!copy) throw StaleHandleError("the copy of this value has been deleted");
  return copy;
}
/// The copy of FunctionIR's value of that index; constants and globals are themselves.
static Value *clonedValue(ClonedFunction &clone, uint32_t index) { return at(clone.values, index); }
static BasicBlock *clonedBlock(ClonedFunction &clone, uint32_t index) { return cast<BasicBlock>(at(clone.blocks, index)); }
static void disposeClone(Env &env, Id<ClonedFunction> clone) { env.handles.dispose(clone.id, Kind::Clone); }

static const std::vector<Entry> entries = {
    ENTRY(cloneFunctionInto, "snapshot, newFunction, argumentValues"),
    ENTRY(clonedValue, "clone, index"),
    ENTRY(clonedBlock, "clone, blockIndex"),
    ENTRY(disposeClone, "clone"),
};
const std::vector<Entry> *cloneEntries() { return &entries; }
} // namespace bitgrad
