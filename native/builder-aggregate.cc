// Building what takes vectors, arrays and structs apart and together.
#include "builder.h"

namespace bitgrad {
using namespace llvm;

static void requireVector(const Site &site, Value &value) {
  if (!site.plain(value)->getType()->isVectorTy()) site.refuse("expected a vector, not a " + text(value.getType()));
}
static void requireIndex(const Site &site, Value &index) {
  if (!site.plain(index)->getType()->isIntegerTy()) site.refuse("the index is a " + text(index.getType()) + ", not an integer");
}
static Type *elementOf(Value &vector) { return cast<VectorType>(vector.getType())->getElementType(); }

static Value *buildExtractElement(Builder &builder, Value &vector, Value &index) {
  Site site(builder, "extractelement");
  requireVector(site, vector), requireIndex(site, index);
  return site.ir.CreateExtractElement(&vector, &index);
}

static Value *buildInsertElement(Builder &builder, Value &vector, Value &element, Value &index) {
  Site site(builder, "insertelement");
  requireVector(site, vector), site.plain(element), requireIndex(site, index);
  site.agreeable(element.getType(), elementOf(vector), "the element's type is not the vector's");
  return site.ir.CreateInsertElement(&vector, compat::agree(site.ir, &element, elementOf(vector)), &index);
}

/// Mask: for each lane of the result a lane of `left` then `right`, or -1 for an undefined one.
static Value *buildShuffle(Builder &builder, Value &left, Value &right, Numbers mask) {
  Site site(builder, "shufflevector");
  requireVector(site, left), requireVector(site, right);
  Type *type = left.getType();
  site.agreeable(right.getType(), type, "the vectors' types differ");
  site.require(mask.size > 0, "the mask is empty");
  double lanes = 2.0 * compat::lanes(type);
  std::vector<int> entries;
  for (size_t i = 0; i < mask.size; i++) {
    double lane = mask.data[i];
    site.require(lane == std::floor(lane) && lane >= -1 && lane < lanes, "a mask entry is neither -1 nor the number of a lane of the two vectors");
    site.require(!compat::isScalable(type) || (lane <= 0 && lane == mask.data[0]), "the mask of scalable vectors is all 0 or all -1");
    entries.push_back(int(lane));
  }
  return compat::shuffle(site.ir, &left, compat::agree(site.ir, &right, type), entries);
}

static std::vector<unsigned> indexPath(const Site &site, Value &aggregate, Numbers indices) {
  site.plain(aggregate);
  site.require(indices.size > 0, "expected at least one index");
  std::vector<unsigned> path;
  for (size_t i = 0; i < indices.size; i++) {
    double index = indices.data[i];
    site.require(index == std::floor(index) && index >= 0 && index <= 4294967295.0, "an index is not a whole number from 0 up");
    path.push_back(unsigned(index));
  }
  if (!ExtractValueInst::getIndexedType(aggregate.getType(), path)) site.refuse("no element of a " + text(aggregate.getType()) + " has these indices");
  return path;
}

static Value *buildExtractValue(Builder &builder, Value &aggregate, Numbers indices) {
  Site site(builder, "extractvalue");
  return site.ir.CreateExtractValue(&aggregate, indexPath(site, aggregate, indices));
}

static Value *buildInsertValue(Builder &builder, Value &aggregate, Value &value, Numbers indices) {
  Site site(builder, "insertvalue");
  std::vector<unsigned> path = indexPath(site, aggregate, indices);
  Type *element = ExtractValueInst::getIndexedType(aggregate.getType(), path);
  site.agreeable(site.plain(value)->getType(), element, "the value's type is not the element's");
  return site.ir.CreateInsertValue(&aggregate, compat::agree(site.ir, &value, element), path);
}

const std::vector<Entry> &aggregateEntries() {
  static const std::vector<Entry> entries = {
      ENTRY(buildExtractElement, "builder, vector, index"),
      ENTRY(buildInsertElement, "builder, vector, element, index"),
      ENTRY(buildShuffle, "builder, left, right, mask"),
      ENTRY(buildExtractValue, "builder, aggregate, indices"),
      ENTRY(buildInsertValue, "builder, aggregate, value, indices"),
  };
  return entries;
}
} // namespace bitgrad
