#include "snapshot-sources.h"

#include <llvm/BinaryFormat/Dwarf.h>
#include <llvm/IR/Constants.h>

namespace bitgrad {
using namespace llvm;

namespace {

/// So many descriptors of one function are followed; further ones are as good as none.
constexpr size_t maxTypes = 1 << 14;

/// In the order of `debugKinds` in lib/ir/source-types.ts.
enum class DebugKind : int32_t { Other, Base, Pointer, Record, Union, Array, Enumeration, Alias };

DebugKind kindOf(const DIType &type) {
  switch (type.getTag()) {
  case dwarf::DW_TAG_base_type: return DebugKind::Base;
  case dwarf::DW_TAG_pointer_type:
  case dwarf::DW_TAG_reference_type:
  case dwarf::DW_TAG_rvalue_reference_type: return DebugKind::Pointer;
  case dwarf::DW_TAG_structure_type:
  case dwarf::DW_TAG_class_type: return DebugKind::Record;
  // Of a variant part (an enum of Rust) one variant is there at a time.
  case dwarf::DW_TAG_union_type:
  case dwarf::DW_TAG_variant_part: return DebugKind::Union;
  case dwarf::DW_TAG_array_type: return DebugKind::Array;
  case dwarf::DW_TAG_enumeration_type: return DebugKind::Enumeration;
  case dwarf::DW_TAG_typedef:
  case dwarf::DW_TAG_const_type:
  case dwarf::DW_TAG_volatile_type:
  case dwarf::DW_TAG_restrict_type:
  case dwarf::DW_TAG_atomic_type: return DebugKind::Alias;
  default: return DebugKind::Other;
  }
}

uint64_t numberOf(const MDOperand &operand) {
  auto *constant = mdconst::dyn_extract_or_null<ConstantInt>(operand);
  return constant ? constant->getZExtValue() : 0;
}

StringRef textOf(const MDNode &node, unsigned at) {
  auto *text = node.getNumOperands() > at ? dyn_cast_or_null<MDString>(node.getOperand(at)) : nullptr;
  return text ? text->getString() : "";
}

} // namespace

int32_t SourceTypes::tag(const MDNode *node) {
  if (!node || node->getNumOperands() < 3) return -1;
  auto known = numbers_.find(node);
  if (known != numbers_.end()) return known->second;
  auto *base = dyn_cast_or_null<MDNode>(node->getOperand(0)), *access = dyn_cast_or_null<MDNode>(node->getOperand(1));
  if (!base || !access) return -1;
  int32_t number = int32_t(tags_.size());
  numbers_[node] = number;
  tags_.push_back({aliasType(base), aliasType(access), numberOf(node->getOperand(2))});
  return number;
}

int32_t SourceTypes::aliasType(const MDNode *type) {
  auto known = numbers_.find(type);
  if (known != numbers_.end()) return known->second;
  if (aliasTypes_.size() >= maxTypes) return -1;
  int32_t number = int32_t(aliasTypes_.size());
  numbers_[type] = number;
  aliasTypes_.push_back(type);
  return number;
}

/// Name, then the members with their offsets and sizes; a scalar has its parent as its one member. A size-aware descriptor is
/// parent, size and name, and then members with offset and size; of others the size is not written (0).
void SourceTypes::writeAliasType(Stream &out, const MDNode &type) {
  bool hasSizes = textOf(type, 0).empty() && !textOf(type, 2).empty();
  out.push_back(tables_.string(textOf(type, hasSizes ? 2 : 0)));
  size_t countAt = out.size();
  out.push_back(0);
  auto put = [&](unsigned at, uint64_t offset, uint64_t bytes) {
    auto *member = type.getNumOperands() > at ? dyn_cast_or_null<MDNode>(type.getOperand(at)) : nullptr;
    if (!member) return false;
    out[countAt]++;
    out.push_back(aliasType(member));
    putWide(out, offset);
    putWide(out, bytes);
    return true;
  };
  auto numberAt = [&](unsigned at) { return type.getNumOperands() > at ? numberOf(type.getOperand(at)) : 0; };
  if (hasSizes && type.getNumOperands() < 6) {
    put(0, 0, 0);
    return;
  }
  if (!hasSizes && textOf(type, 0).empty()) return;
  unsigned step = hasSizes ? 3 : 2;
  for (unsigned i = hasSizes ? 3 : 1; put(i, numberAt(i + 1), hasSizes ? numberAt(i + 2) : 0); i += step) {}
}

int32_t SourceTypes::debugType(const DIType *type) {
  if (!type) return -1;
  auto known = numbers_.find(type);
  if (known != numbers_.end()) return known->second;
  if (debugTypes_.size() >= maxTypes) return -1;
  int32_t number = int32_t(debugTypes_.size());
  numbers_[type] = number;
  debugTypes_.push_back(type);
  return number;
}

void SourceTypes::writeDebugType(Stream &out, const DIType &type) {
  auto *basic = dyn_cast<DIBasicType>(&type);
  auto *derived = dyn_cast<DIDerivedType>(&type);
  auto *composite = dyn_cast<DICompositeType>(&type);
  out.push_back(int32_t(kindOf(type)));
  out.push_back(tables_.string(type.getName()));
  putWide(out, type.getSizeInBits() / 8);
  out.push_back(basic ? int32_t(basic->getEncoding()) : 0);
  out.push_back(debugType(derived ? derived->getBaseType() : composite ? composite->getBaseType() : nullptr));
  if (composite) writeMembers(out, *composite);
  else out.push_back(0);
}

void SourceTypes::writeMembers(Stream &out, const DICompositeType &type) {
  size_t countAt = out.size();
  out.push_back(0);
  auto put = [&](const DIType *member, uint64_t bits) {
    int32_t number = debugType(member);
    if (number < 0) return;
    out[countAt]++;
    out.push_back(number);
    putWide(out, bits / 8);
  };
  for (const DINode *element : type.getElements()) {
    if (auto *part = dyn_cast_or_null<DICompositeType>(element)) {
      if (part->getTag() == dwarf::DW_TAG_variant_part) put(part, 0);
    } else if (auto *member = dyn_cast_or_null<DIDerivedType>(element)) {
      bool isPart = member->getTag() == dwarf::DW_TAG_member || member->getTag() == dwarf::DW_TAG_inheritance;
      if (isPart && !member->isStaticMember() && !member->isBitField() && !member->isVirtual()) put(member->getBaseType(), member->getOffsetInBits());
    }
  }
  if (auto *discriminator = type.getDiscriminator()) put(discriminator->getBaseType(), discriminator->getOffsetInBits());
}

void SourceTypes::write(Stream &out) {
  out.push_back(int32_t(tags_.size()));
  for (auto &tag : tags_) {
    out.push_back(tag.base), out.push_back(tag.access);
    putWide(out, tag.offset);
  }
  // Both tables grow with the members that are mentioned while they are written.
  size_t countAt = out.size();
  out.push_back(0);
  for (size_t i = 0; i < aliasTypes_.size(); i++) writeAliasType(out, *aliasTypes_[i]);
  out[countAt] = int32_t(aliasTypes_.size());
  countAt = out.size();
  out.push_back(0);
  for (size_t i = 0; i < debugTypes_.size(); i++) writeDebugType(out, *debugTypes_[i]);
  out[countAt] = int32_t(debugTypes_.size());
}

} // namespace bitgrad
