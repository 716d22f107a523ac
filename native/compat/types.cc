#include "types.h"

namespace bitgrad::compat {
using namespace llvm;

Type *pointerType(LLVMContext &context, unsigned addressSpace) {
#if LLVM_VERSION_MAJOR >= 15
  return PointerType::get(context, addressSpace);
#else
  return Type::getInt8PtrTy(context, addressSpace);
#endif
}

Type *pointerTo(Type *pointee) {
#if LLVM_VERSION_MAJOR >= 15
  return PointerType::get(pointee->getContext(), 0);
#else
  return PointerType::get(pointee, 0);
#endif
}

Type *bfloatType(LLVMContext &context) {
#if LLVM_VERSION_MAJOR >= 11
  return Type::getBFloatTy(context);
#else
  (void)context;
  return nullptr;
#endif
}

Type *vectorType(Type *element, unsigned lanes) {
#if LLVM_VERSION_MAJOR >= 11
  return FixedVectorType::get(element, lanes);
#else
  return VectorType::get(element, lanes);
#endif
}

Type *pointeeOf(const PointerType *pointer) {
#if LLVM_VERSION_MAJOR >= 15
  (void)pointer;
  return nullptr;
#elif LLVM_VERSION_MAJOR == 14
  return pointer->isOpaque() ? nullptr : pointer->getPointerElementType();
#else
  return pointer->getElementType();
#endif
}

unsigned lanes(const VectorType *type) {
#if LLVM_VERSION_MAJOR >= 12
  return type->getElementCount().getKnownMinValue();
#elif LLVM_VERSION_MAJOR >= 11
  return type->getElementCount().Min;
#else
  return type->getNumElements();
#endif
}

bool isScalable(const VectorType *type) {
#if LLVM_VERSION_MAJOR >= 11
  return isa<ScalableVectorType>(type);
#elif LLVM_VERSION_MAJOR >= 9
  return type->isScalable();
#else
  (void)type;
  return false;
#endif
}

uint64_t abiAlign(const DataLayout &layout, Type *type) {
#if LLVM_VERSION_MAJOR >= 11
  return layout.getABITypeAlign(type).value();
#else
  return layout.getABITypeAlignment(type);
#endif
}

} // namespace bitgrad::compat
