// The tables that a snapshot's records refer to by number: strings, numbers, types, attribute lists. Each distinct one
// is written once, in the order of first mention, so the same function gives the same bytes.
#pragma once

#include "snapshot.h"

#include <llvm/ADT/DenseMap.h>
#include <llvm/ADT/StringMap.h>
#include <llvm/IR/Attributes.h>
#include <llvm/IR/DataLayout.h>

#include <map>

namespace bitgrad {

using Stream = std::vector<int32_t>;

/// A 64-bit number as two integers, low word first.
inline void putWide(Stream &out, uint64_t number) {
  out.push_back(int32_t(uint32_t(number)));
  out.push_back(int32_t(uint32_t(number >> 32)));
}
void putList(Stream &out, const std::vector<int32_t> &items);

class Tables {
public:
  Tables(Snapshot &snapshot, const llvm::DataLayout &layout);

  int32_t string(llvm::StringRef text);
  int32_t number(double value);
  int32_t type(llvm::Type *type);
  /// The attributes of a call site and of its callee are read as one list.
  int32_t attributes(llvm::AttributeSet set, llvm::AttributeSet more = {});

  // Written last: their own contents may mention new types and strings.
  void writeAttributeLists(Stream &out);
  void writeTypes(Stream &out);

private:
  void writeType(Stream &out, llvm::Type *type);

  Snapshot &snapshot_;
  const llvm::DataLayout &layout_;
  llvm::StringMap<int32_t> strings_;
  llvm::DenseMap<llvm::Type *, int32_t> types_;
  std::map<std::pair<void *, void *>, int32_t> lists_;
  std::vector<std::vector<llvm::Attribute>> attributes_;
};

} // namespace bitgrad
