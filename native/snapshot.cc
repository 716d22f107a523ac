// Entries of snapshots, and the way from indices back to LLVM.
#include "snapshot.h"
#include "entries.h"
#include "compat/snapshot.h"

#include <cstring>

namespace bitgrad {
using namespace llvm;

napi_value typedArray(Env &env, napi_typedarray_type type, const void *data, size_t length, size_t width) {
  void *copy = nullptr;
  napi_value buffer, array;
  check(env.env, napi_create_arraybuffer(env.env, length * width, &copy, &buffer), "no memory for the function's facts");
  if (length) std::memcpy(copy, data, length * width);
  napi_create_typedarray(env.env, type, length, buffer, 0, &array);
  return array;
}

napi_value Result<PackedFacts>::to(Env &env, const PackedFacts &facts) {
  napi_value object;
  napi_create_object(env.env, &object);
  napi_set_named_property(env.env, object, "integers",
                          typedArray(env, napi_int32_array, facts.integers.data(), facts.integers.size(), sizeof(int32_t)));
  napi_set_named_property(env.env, object, "numbers",
                          typedArray(env, napi_float64_array, facts.numbers.data(), facts.numbers.size(), sizeof(double)));
  napi_set_named_property(env.env, object, "strings", Result<std::vector<std::string>>::to(env, facts.strings));
  return object;
}

Function &Snapshot::checkedFunction() const {
  Value *alive = function;
  if (!alive) throw StaleHandleError("the function of this snapshot has been deleted");
  auto &found = *cast<Function>(alive);
  // LLVM's analyses take a body for granted: without one they crash or never end.
  if (found.isDeclaration()) throw StaleHandleError("the body of this snapshot's function has been deleted");
  return found;
}
Value &Snapshot::value(uint32_t index) const {
  if (index >= values.size()) throw ArgumentError("the snapshot has no value of this index");
  Value *alive = values[index];
  if (!alive) throw StaleHandleError("the value behind this index of the snapshot has been deleted");
  return *alive;
}
BasicBlock &Snapshot::block(uint32_t index) const {
  if (index >= blocks.size()) throw ArgumentError("the snapshot has no block of this index");
  Value *alive = blocks[index];
  if (!alive) throw StaleHandleError("the block behind this index of the snapshot has been deleted");
  return *cast<BasicBlock>(alive);
}

/// Numbers a function and reads its facts; the function must not change while the snapshot is used.
static Made<Snapshot> snapshot(Env &env, Function &function) {
  if (function.isDeclaration()) throw ArgumentError("snapshot: @" + function.getName().str() + " has no body");
  for (BasicBlock &block : function)
    if (!compat::terminator(block)) throw ArgumentError("snapshot: a block of @" + function.getName().str() + " has no terminator");
  return {readFunction(function), env.handles.of(function.getContext())};
}
/// The facts, once: they are moved out.
static PackedFacts snapshotRead(Snapshot &snapshot) {
  if (!snapshot.facts) throw ArgumentError("snapshotRead: this snapshot has been read already");
  auto facts = std::move(snapshot.facts);
  return std::move(*facts);
}
static Value *snapshotValue(Snapshot &snapshot, uint32_t index) { return &snapshot.value(index); }
static Value *snapshotBlock(Snapshot &snapshot, uint32_t index) { return &snapshot.block(index); }
/// A type of FunctionIR; for pointers of typed-pointer LLVMs i8* of the address space.
static Type *snapshotType(Snapshot &snapshot, uint32_t index) {
  if (index >= snapshot.types.size()) throw ArgumentError("the snapshot has no type of this index");
  return snapshot.types[index];
}
static Value *snapshotFunction(Snapshot &snapshot) { return &snapshot.checkedFunction(); }
static void disposeSnapshot(Env &env, Id<Snapshot> snapshot) { env.handles.dispose(snapshot.id, Kind::Snapshot); }

static const std::vector<Entry> entries = {
    ENTRY(snapshot, "function"),           ENTRY(snapshotRead, "snapshot"),         ENTRY(snapshotValue, "snapshot, index"),
    ENTRY(snapshotBlock, "snapshot, index"), ENTRY(snapshotType, "snapshot, index"), ENTRY(snapshotFunction, "snapshot"),
    ENTRY(disposeSnapshot, "snapshot"),
};
const std::vector<Entry> *snapshotEntries() { return &entries; }
} // namespace bitgrad
