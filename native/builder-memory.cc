// Building what touches memory in plain ways: alloca, load, store, getelementptr, va_arg. Atomics are in builder-atomic.cc.
#include "builder.h"

namespace bitgrad {
using namespace llvm;

/// Count: how many of `type`, an integer; 0 for one. Align: bytes, 0 for the type's own.
static Value *buildAlloca(Builder &builder, Type &type, Value *count, double align) {
  Site site(builder, "alloca");
  site.storable(type);
  if (count && !site.plain(*count)->getType()->isIntegerTy()) site.refuse("the count is a " + text(count->getType()) + ", not an integer");
  return compat::stackSlot(site.ir, &type, count, site.alignment(align));
}

static Value *buildLoad(Builder &builder, Type &type, Value &pointer, double align, bool isVolatile) {
  Site site(builder, "load");
  site.storable(type), site.pointer(pointer);
  uint64_t bytes = site.alignment(align);
  return compat::load(site.ir, &type, compat::address(site.ir, &pointer, &type), bytes, isVolatile);
}

static Value *buildStore(Builder &builder, Value &value, Value &pointer, double align, bool isVolatile) {
  Site site(builder, "store");
  site.storable(*site.operand(value)->getType()), site.pointer(pointer);
  uint64_t bytes = site.alignment(align);
  return compat::store(site.ir, &value, compat::address(site.ir, &pointer, value.getType()), bytes, isVolatile);
}

/// All vector operands have the same number of lanes; `lanes` (twice that, plus one if scalable) is 0 while all are scalars.
static void joinLanes(const Site &site, Type *type, uint32_t &lanes) {
  if (!type->isVectorTy()) return;
  uint32_t own = compat::lanes(type) * 2 + compat::isScalable(type);
  site.require(!lanes || lanes == own, "vector operands have different numbers of lanes");
  lanes = own;
}

/// Source type: what the first index counts. Flags: inbounds 1, nusw 2, nuw 4.
static Value *buildGep(Builder &builder, Type &sourceType, Value &pointer, List<Value> indices, uint32_t flags) {
  Site site(builder, "getelementptr");
  site.type(sourceType), site.pointer(pointer, true);
  if (!sourceType.isSized()) site.refuse("a " + text(&sourceType) + " has no size to count by");
  site.require(!indices.items.empty(), "expected at least one index");
  site.require(compat::knowsGepFlags(flags), "this LLVM knows inbounds (1) and from LLVM 19 on nusw (2) and nuw (4)");
  uint32_t lanes = 0;
  joinLanes(site, pointer.getType(), lanes);
  for (Value *index : indices.items) {
    Type *type = site.plain(*index)->getType();
    if (!type->isIntOrIntVectorTy()) site.refuse("an index is a " + text(type) + ", not an integer");
    joinLanes(site, type, lanes);
  }
  if (!GetElementPtrInst::getIndexedType(&sourceType, ArrayRef<Value *>(indices.items)))
    site.refuse("the indices do not fit " + text(&sourceType) + " (a struct's index is a constant i32 below its number of fields)");
  return compat::gep(site.ir, &sourceType, compat::address(site.ir, &pointer, &sourceType), indices.items, flags);
}

/// `list` points to a va_list, which is moved on; the result is its next argument.
static Value *buildVaArg(Builder &builder, Value &list, Type &type) {
  Site site(builder, "va_arg");
  site.pointer(list), site.storable(type);
  return site.ir.CreateVAArg(&list, &type);
}

const std::vector<Entry> &memoryEntries() {
  static const std::vector<Entry> entries = {
      ENTRY(buildAlloca, "builder, type, count, align"),
      ENTRY(buildLoad, "builder, type, pointer, align, isVolatile"),
      ENTRY(buildStore, "builder, value, pointer, align, isVolatile"),
      ENTRY(buildGep, "builder, sourceType, pointer, indices, flags"),
      ENTRY(buildVaArg, "builder, list, type"),
  };
  return entries;
}
} // namespace bitgrad
