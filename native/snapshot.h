// A snapshot: one frozen function numbered and read in one go. JavaScript receives everything as packed arrays
// (layout: lib/ir/snapshot.ts reads in the order in which native/snapshot-write.cc writes); what stays here is the way
// from an index back to LLVM's object. No handle is registered until one is asked for.
#pragma once

#include "entry.h"

#include <cstdint>

namespace bitgrad {

/// `length` items of `width` bytes, copied into memory that JavaScript owns.
napi_value typedArray(Env &env, napi_typedarray_type type, const void *data, size_t length, size_t width);

/// The packed read: a stream of integers, and what does not fit into one.
struct PackedFacts {
  std::vector<int32_t> integers;
  std::vector<double> numbers;
  std::vector<std::string> strings;
};
template <> struct Result<PackedFacts> {
  static napi_value to(Env &env, const PackedFacts &facts);
  static std::string type() { return "{ integers: Int32Array; numbers: Float64Array; strings: string[] }"; }
};

struct Snapshot : Owned {
  static constexpr Kind kind = Kind::Snapshot;
  static constexpr const char *typeName = "SnapshotId";

  llvm::WeakVH function;
  /// By FunctionIR's ValueIndex, BlockIndex, TypeIndex. An entry is null once LLVM has deleted the value.
  std::vector<llvm::WeakVH> values, blocks;
  std::vector<llvm::Type *> types;
  uint32_t arguments = 0, instructions = 0;
  /// Moved out by the one read.
  std::unique_ptr<PackedFacts> facts;

  /// Throw StaleHandleError for what has been deleted, ArgumentError for an index out of range.
  llvm::Function &checkedFunction() const;
  llvm::Value &value(uint32_t index) const;
  llvm::BasicBlock &block(uint32_t index) const;
};

/// What a value is known as in FunctionIR: pointer bitcasts and all-zero geps (instructions or constants) are names of
/// their operand; everything else is itself.
llvm::Value *sourceOf(llvm::Value *value);

/// Numbers and reads `function`, which must have a body.
std::unique_ptr<Snapshot> readFunction(llvm::Function &function);

} // namespace bitgrad
