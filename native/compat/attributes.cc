#include "attributes.h"

#include <llvm-c/Core.h>

namespace bitgrad::compat {
using namespace llvm;

Attribute::AttrKind attributeKind(const std::string &name) {
  return Attribute::AttrKind(LLVMGetEnumAttributeKindForName(name.data(), name.size()));
}

AttributeArgument attributeArgument(Attribute::AttrKind kind) {
#if LLVM_VERSION_MAJOR >= 12
  if (Attribute::isTypeAttrKind(kind)) return AttributeArgument::Type;
  if (Attribute::isIntAttrKind(kind)) return AttributeArgument::Integer;
  return Attribute::isEnumAttrKind(kind) ? AttributeArgument::None : AttributeArgument::Other;
#else
  switch (kind) {
  case Attribute::Alignment:
  case Attribute::StackAlignment:
  case Attribute::Dereferenceable:
  case Attribute::DereferenceableOrNull:
  case Attribute::AllocSize:
    return AttributeArgument::Integer;
#if LLVM_VERSION_MAJOR >= 9
  case Attribute::ByVal:
    return AttributeArgument::Type;
#endif
#if LLVM_VERSION_MAJOR >= 11
  case Attribute::Preallocated:
    return AttributeArgument::Type;
#endif
  default:
    return AttributeArgument::None;
  }
#endif
}

Type *byValType(const CallBase &call, unsigned index) {
  if (!call.isByValArgument(index)) return nullptr;
#if LLVM_VERSION_MAJOR >= 9
  if (Type *type = call.getParamByValType(index)) return type;
#endif
#if LLVM_VERSION_MAJOR < 12
  return call.getArgOperand(index)->getType()->getPointerElementType();
#else
  return nullptr;
#endif
}

uint64_t parameterAlignment(const CallBase &call, unsigned index) {
#if LLVM_VERSION_MAJOR >= 10
  auto align = call.getParamAlign(index);
  return align ? align->value() : 0;
#else
  return call.getParamAlignment(index);
#endif
}

std::string complaintAbout(const std::string &name, uint64_t number) {
  bool isPowerOfTwo = number && !(number & (number - 1));
  if (name == "align" && !(isPowerOfTwo && number <= 1u << 29)) return "an alignment is a power of two up to 2^29";
  if (name == "alignstack" && !(isPowerOfTwo && number <= 256)) return "a stack alignment is a power of two up to 256";
  if ((name == "dereferenceable" || name == "dereferenceable_or_null") && !number) return "expected a number of bytes above 0";
  if (name == "uwtable" && (number < 1 || number > 2)) return "expected 1 (sync) or 2 (async)";
  if (name == "nofpclass" && (number < 1 || number > 0x3ff)) return "expected a mask of ten classes";
  if (name == "captures" && number > 0xffff) return "expected two sets of four bits";
  if (name == "allockind" && number > 0x3f) return "expected a set of six bits";
  if (name == "vscale_range" && !(number >> 32)) return "the least vscale, in the upper 32 bits, is above 0";
#if LLVM_VERSION_MAJOR >= 22
  constexpr unsigned locations = 6;
#elif LLVM_VERSION_MAJOR >= 21
  constexpr unsigned locations = 4;
#else
  constexpr unsigned locations = 3;
#endif
  if (name == "memory" && number >> (2 * locations)) return "expected two bits for each of " + std::to_string(locations) + " locations";
  return "";
}

AttributeList withAttribute(LLVMContext &context, AttributeList list, unsigned index, Attribute attribute) {
#if LLVM_VERSION_MAJOR >= 14
  return list.addAttributeAtIndex(context, index, attribute);
#else
  return list.addAttribute(context, index, attribute);
#endif
}
AttributeList withoutAttribute(LLVMContext &context, AttributeList list, unsigned index, Attribute::AttrKind kind) {
#if LLVM_VERSION_MAJOR >= 14
  return list.removeAttributeAtIndex(context, index, kind);
#else
  return list.removeAttribute(context, index, kind);
#endif
}
AttributeList withoutAttribute(LLVMContext &context, AttributeList list, unsigned index, StringRef name) {
#if LLVM_VERSION_MAJOR >= 14
  return list.removeAttributeAtIndex(context, index, name);
#else
  return list.removeAttribute(context, index, name);
#endif
}
AttributeSet attributesAt(AttributeList list, unsigned index) {
  return list.getAttributes(index);
}

} // namespace bitgrad::compat
