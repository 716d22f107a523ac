// Alias facts of a snapshot in one call; see native/analysis-alias.cc for what they say.
#pragma once

#include "snapshot.h"

namespace bitgrad {

/// Integers as lib/ir/alias-facts.ts reads them; a value without an index in the snapshot is -1.
struct PackedIntegers { std::vector<int32_t> integers; };
template <> struct Result<PackedIntegers> {
  static napi_value to(Env &env, const PackedIntegers &packed);
  static std::string type() { return "Int32Array"; }
};
PackedIntegers aliasFacts(Snapshot &snapshot);

} // namespace bitgrad
