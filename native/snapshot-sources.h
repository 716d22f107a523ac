// What the source said about types, as far as the module still tells: type-based alias descriptors (TBAA) with their
// members, and the debug types of variables and globals. lib/ir/source-types.ts reads the same stream in the same order.
// Each descriptor is written once and named by number.
#pragma once

#include "snapshot-tables.h"

#include <llvm/IR/DebugInfoMetadata.h>
#include <llvm/IR/Metadata.h>

namespace bitgrad {

class SourceTypes {
public:
  explicit SourceTypes(Tables &tables) : tables_(tables) {}

  /// The number of a TBAA access tag (base type, access type, offset); -1 for none and for what is no tag.
  int32_t tag(const llvm::MDNode *tag);
  /// The number of a debug type; -1 for none.
  int32_t debugType(const llvm::DIType *type);

  /// Written last: descriptors mention one another.
  void write(Stream &out);

private:
  int32_t aliasType(const llvm::MDNode *type);
  void writeAliasType(Stream &out, const llvm::MDNode &type);
  void writeDebugType(Stream &out, const llvm::DIType &type);
  void writeMembers(Stream &out, const llvm::DICompositeType &type);

  Tables &tables_;
  struct Tag {
    int32_t base, access;
    uint64_t offset;
  };
  std::vector<Tag> tags_;
  std::vector<const llvm::MDNode *> aliasTypes_;
  std::vector<const llvm::DIType *> debugTypes_;
  llvm::DenseMap<const llvm::Metadata *, int32_t> numbers_;
};

} // namespace bitgrad
