#include "snapshot-tables.h"
#include "type.h"
#include "compat/snapshot.h"

#include <llvm-c/Core.h>

namespace bitgrad {
using namespace llvm;

void putList(Stream &out, const std::vector<int32_t> &items) {
  out.push_back(int32_t(items.size()));
  out.insert(out.end(), items.begin(), items.end());
}

Tables::Tables(Snapshot &snapshot, const DataLayout &layout) : snapshot_(snapshot), layout_(layout) {
  string("");         // 0
  attributes({}, {}); // 0
}

int32_t Tables::string(StringRef text) {
  auto &strings = snapshot_.facts->strings;
  auto added = strings_.try_emplace(text, int32_t(strings.size()));
  if (added.second) strings.push_back(text.str());
  return added.first->second;
}

int32_t Tables::number(double value) {
  snapshot_.facts->numbers.push_back(value);
  return int32_t(snapshot_.facts->numbers.size() - 1);
}

int32_t Tables::type(Type *type) {
  type = compat::representative(type);
  auto added = types_.try_emplace(type, int32_t(snapshot_.types.size()));
  if (added.second) snapshot_.types.push_back(type);
  return added.first->second;
}

int32_t Tables::attributes(AttributeSet set, AttributeSet more) {
  auto key = std::make_pair(const_cast<void *>(static_cast<const void *>(set.begin())),
                            const_cast<void *>(static_cast<const void *>(more.begin())));
  auto added = lists_.emplace(key, int32_t(attributes_.size()));
  if (!added.second) return added.first->second;
  std::vector<Attribute> list(set.begin(), set.end());
  for (Attribute attribute : more)
    if (attribute.isStringAttribute() ? !set.hasAttribute(attribute.getKindAsString()) : !set.hasAttribute(attribute.getKindAsEnum()))
      list.push_back(attribute);
  attributes_.push_back(std::move(list));
  return added.first->second;
}

void Tables::writeAttributeLists(Stream &out) {
  out.push_back(int32_t(attributes_.size()));
  for (auto &list : attributes_) {
    out.push_back(int32_t(list.size()));
    for (Attribute attribute : list) {
      bool isText = attribute.isStringAttribute();
      StringRef name = isText ? attribute.getKindAsString() : compat::attributeName(attribute);
      out.push_back(string(name));
      // The payload's kind (0 none, 1 integer, 2 type, 3 text), then the payload.
      if (isText) out.push_back(3), out.push_back(string(attribute.getValueAsString()));
      else if (Type *carried = compat::attributeType(attribute)) out.push_back(2), out.push_back(type(carried));
      else if (attribute.isIntAttribute() && name != "nocapture") out.push_back(1), putWide(out, attribute.getValueAsInt());
      else out.push_back(0);
    }
  }
}

// ---- types ------------------------------------------------------------------------------------------------------

void Tables::writeType(Stream &out, Type *type) {
  out.push_back(int32_t(LLVMGetTypeKind(wrap(type))));
  out.push_back(string(typeText(type)));
  uint64_t count = 0;
  if (auto *integer = dyn_cast<IntegerType>(type)) count = integer->getBitWidth();
  else if (type->isFloatingPointTy()) count = compat::knownMinimum(type->getPrimitiveSizeInBits());
  else if (type->isVectorTy()) count = compat::lanes(cast<VectorType>(type));
  else if (type->isArrayTy()) count = type->getArrayNumElements();
  else if (auto *pointer = dyn_cast<PointerType>(type)) count = pointer->getAddressSpace();
  putWide(out, count);

  auto *structure = dyn_cast<StructType>(type);
  std::vector<int32_t> elements;
  if (!type->isPointerTy())
    for (Type *element : type->subtypes()) elements.push_back(this->type(element));
  putList(out, elements);

  bool isSized = type->isSized();
  out.push_back(structure && isSized ? int32_t(elements.size()) : 0);
  if (structure && isSized)
    for (unsigned i = 0; i < elements.size(); i++) putWide(out, compat::knownMinimum(layout_.getStructLayout(structure)->getElementOffset(i)));
  putWide(out, isSized ? compat::knownMinimum(layout_.getTypeAllocSize(type)) : 0);
  putWide(out, isSized ? compat::knownMinimum(layout_.getTypeStoreSize(type)) : 0);
  out.push_back(isSized ? int32_t(compat::abiAlign(layout_, type)) : 0);
  auto *function = dyn_cast<FunctionType>(type);
  out.push_back((structure && structure->isPacked()) || (function && function->isVarArg()));
}

void Tables::writeTypes(Stream &out) {
  size_t countAt = out.size();
  out.push_back(0);
  for (size_t i = 0; i < snapshot_.types.size(); i++) writeType(out, snapshot_.types[i]); // grows with the elements
  out[countAt] = int32_t(snapshot_.types.size());
}

} // namespace bitgrad
