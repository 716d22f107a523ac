#include "snapshot.h"

#include <llvm-c/Core.h>
#include <llvm/IR/DerivedTypes.h>
#include <llvm/IR/IntrinsicInst.h>

namespace bitgrad::compat {
using namespace llvm;

namespace {
// LLVM 23 splits `br` into 70 and 71.
unsigned joinBranches(unsigned opcode) { return opcode == 70 || opcode == 71 ? unsigned(LLVMOpcode(2)) : opcode; }
} // namespace

unsigned stableOpcode(const Instruction &instruction) {
  return joinBranches(unsigned(LLVMGetInstructionOpcode(wrap(&instruction))));
}
unsigned stableOpcode(const ConstantExpr &expression) { return unsigned(LLVMGetConstOpcode(wrap(&expression))); }

namespace {
uint32_t when(bool holds, Flag flag) { return holds ? uint32_t(flag) : 0; }
} // namespace

uint32_t arithmeticFlags(const Operator &operation) {
  uint32_t bits = 0;
  if (auto *overflowing = dyn_cast<OverflowingBinaryOperator>(&operation))
    bits |= when(overflowing->hasNoSignedWrap(), Nsw) | when(overflowing->hasNoUnsignedWrap(), Nuw);
  if (auto *exact = dyn_cast<PossiblyExactOperator>(&operation)) bits |= when(exact->isExact(), Exact);
  if (auto *gep = dyn_cast<GEPOperator>(&operation)) {
    bits |= when(gep->isInBounds(), Inbounds);
#if LLVM_VERSION_MAJOR >= 19
    bits |= when(gep->hasNoUnsignedSignedWrap(), Nusw) | when(gep->hasNoUnsignedWrap(), Nuw);
#endif
  }
  return bits;
}

namespace {
uint32_t callFlags(const CallInst &call) {
  switch (call.getTailCallKind()) {
  case CallInst::TCK_Tail: return Tail;
  case CallInst::TCK_MustTail: return MustTail;
  case CallInst::TCK_NoTail: return NoTail;
  default: return 0;
  }
}
uint32_t newerFlags(const Instruction &instruction) {
  uint32_t bits = 0;
#if LLVM_VERSION_MAJOR >= 18
  if (auto *disjoint = dyn_cast<PossiblyDisjointInst>(&instruction)) bits |= when(disjoint->isDisjoint(), Disjoint);
  if (auto *nonNegative = dyn_cast<PossiblyNonNegInst>(&instruction)) bits |= when(nonNegative->hasNonNeg(), NonNegative);
#endif
#if LLVM_VERSION_MAJOR >= 19
  if (auto *trunc = dyn_cast<TruncInst>(&instruction))
    bits |= when(trunc->hasNoSignedWrap(), Nsw) | when(trunc->hasNoUnsignedWrap(), Nuw);
#endif
#if LLVM_VERSION_MAJOR >= 20
  if (auto *compare = dyn_cast<ICmpInst>(&instruction)) bits |= when(compare->hasSameSign(), SameSign);
#endif
  return bits;
}
} // namespace

namespace {
bool isVolatile(const Instruction &instruction) {
#if LLVM_VERSION_MAJOR >= 12
  return instruction.isVolatile();
#else
  if (auto *load = dyn_cast<LoadInst>(&instruction)) return load->isVolatile();
  if (auto *store = dyn_cast<StoreInst>(&instruction)) return store->isVolatile();
  if (auto *update = dyn_cast<AtomicRMWInst>(&instruction)) return update->isVolatile();
  if (auto *exchange = dyn_cast<AtomicCmpXchgInst>(&instruction)) return exchange->isVolatile();
  if (auto *transfer = dyn_cast<MemIntrinsic>(&instruction)) return transfer->isVolatile();
  return false;
#endif
}
} // namespace

uint32_t flags(const Instruction &instruction) {
  uint32_t bits = arithmeticFlags(cast<Operator>(instruction)) | newerFlags(instruction);
  if (instruction.isAtomic()) bits |= Atomic;
  if (isVolatile(instruction)) bits |= Volatile;
  if (auto *call = dyn_cast<CallInst>(&instruction)) bits |= callFlags(*call);
  else if (auto *slot = dyn_cast<AllocaInst>(&instruction))
    bits |= when(slot->isSwiftError(), SwiftError) | when(slot->isUsedWithInAlloca(), InAlloca);
  else if (auto *pad = dyn_cast<LandingPadInst>(&instruction)) bits |= when(pad->isCleanup(), Cleanup);
  else if (auto *exchange = dyn_cast<AtomicCmpXchgInst>(&instruction)) bits |= when(exchange->isWeak(), Weak);
  return bits;
}

uint64_t alignment(const Instruction &instruction) {
#if LLVM_VERSION_MAJOR >= 11
  if (auto *load = dyn_cast<LoadInst>(&instruction)) return load->getAlign().value();
  if (auto *store = dyn_cast<StoreInst>(&instruction)) return store->getAlign().value();
  if (auto *slot = dyn_cast<AllocaInst>(&instruction)) return slot->getAlign().value();
  if (auto *update = dyn_cast<AtomicRMWInst>(&instruction)) return update->getAlign().value();
  if (auto *exchange = dyn_cast<AtomicCmpXchgInst>(&instruction)) return exchange->getAlign().value();
#else
  if (auto *load = dyn_cast<LoadInst>(&instruction)) return load->getAlignment();
  if (auto *store = dyn_cast<StoreInst>(&instruction)) return store->getAlignment();
  if (auto *slot = dyn_cast<AllocaInst>(&instruction)) return slot->getAlignment();
#endif
  return 0;
}

const Value *namedGlobal(const Constant &constant) {
#if LLVM_VERSION_MAJOR >= 12
  if (auto *equivalent = dyn_cast<DSOLocalEquivalent>(&constant)) return equivalent->getGlobalValue();
#endif
#if LLVM_VERSION_MAJOR >= 14
  if (auto *noCfi = dyn_cast<NoCFIValue>(&constant)) return noCfi->getGlobalValue();
#endif
  return nullptr;
}

Constant *scalarOfSplat(const Constant &constant) {
#if LLVM_VERSION_MAJOR >= 19
  if (!constant.getType()->isVectorTy()) return nullptr;
  if (auto *integer = dyn_cast<ConstantInt>(&constant)) return ConstantInt::get(constant.getContext(), integer->getValue());
  if (auto *number = dyn_cast<ConstantFP>(&constant)) return ConstantFP::get(constant.getContext(), number->getValueAPF());
#endif
  return nullptr;
}

bool isDebugIntrinsic(const Instruction &instruction) { return isa<DbgInfoIntrinsic>(instruction); }

AttributeSet functionAttributes(const AttributeList &list) {
#if LLVM_VERSION_MAJOR >= 14
  return list.getFnAttrs();
#else
  return list.getFnAttributes();
#endif
}
AttributeSet returnAttributes(const AttributeList &list) {
#if LLVM_VERSION_MAJOR >= 14
  return list.getRetAttrs();
#else
  return list.getRetAttributes();
#endif
}
AttributeSet parameterAttributes(const AttributeList &list, unsigned index) {
#if LLVM_VERSION_MAJOR >= 14
  return list.getParamAttrs(index);
#else
  return list.getParamAttributes(index);
#endif
}

Type *attributeType(Attribute attribute) {
#if LLVM_VERSION_MAJOR >= 12
  return attribute.isTypeAttribute() ? attribute.getValueAsType() : nullptr;
#elif LLVM_VERSION_MAJOR >= 9
  return attribute.isTypeAttribute() ? attribute.getValueAsType() : nullptr;
#else
  return nullptr;
#endif
}

StringRef attributeName(Attribute attribute) {
#if LLVM_VERSION_MAJOR >= 20
  if (attribute.getKindAsEnum() == Attribute::Captures && attribute.getValueAsInt() == 0) return "nocapture";
#endif
#if LLVM_VERSION_MAJOR >= 11
  return Attribute::getNameFromAttrKind(attribute.getKindAsEnum());
#else
  static std::string text;
  text = attribute.getAsString();
  return StringRef(text).take_while([](char c) { return c != '(' && c != ' ' && c != '='; });
#endif
}

Type *representative(Type *type) {
#if LLVM_VERSION_MAJOR <= 14
  if (auto *pointer = dyn_cast<PointerType>(type)) return Type::getInt8PtrTy(type->getContext(), pointer->getAddressSpace());
  if (auto *vector = dyn_cast<VectorType>(type))
    if (auto *pointer = dyn_cast<PointerType>(vector->getElementType()))
      return VectorType::get(Type::getInt8PtrTy(type->getContext(), pointer->getAddressSpace()), vector->getElementCount());
#endif
  return type;
}

StringRef predicateOf(const ConstantExpr &expression) {
#if LLVM_VERSION_MAJOR <= 18
  if (expression.isCompare()) return CmpInst::getPredicateName(CmpInst::Predicate(expression.getPredicate()));
#endif
  return "";
}

SmallVector<int, 16> shuffleMask(const ConstantExpr &expression) {
#if LLVM_VERSION_MAJOR >= 11
  ArrayRef<int> mask = expression.getShuffleMask();
  return SmallVector<int, 16>(mask.begin(), mask.end());
#else
  SmallVector<int, 16> mask;
  ShuffleVectorInst::getShuffleMask(expression.getOperand(2), mask);
  return mask;
#endif
}

ArrayRef<unsigned> indices(const ConstantExpr &expression) {
#if LLVM_VERSION_MAJOR <= 14
  if (expression.hasIndices()) return expression.getIndices();
#endif
  return {};
}

} // namespace bitgrad::compat
