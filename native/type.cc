// Types: made, taken apart, measured by a module's data layout. Two pointer models meet here: above this line pointers
// have no pointee, and a type's text is the same on every LLVM.
#include "type.h"
#include "compat/types.h"
#include "entries.h"
#include "entry.h"

#include <llvm-c/Core.h>
#include <llvm/Support/raw_ostream.h>

namespace bitgrad {
using namespace llvm;

const char *typeKindName(Type *type) {
  // By LLVM-C's stable numbers (llvm-c/Core.h, LLVMTypeKind).
  static const char *const names[] = {"void",   "half",    "float", "double",  "x86_fp80", "fp128",   "ppc_fp128", "label",
                                      "integer", "function", "struct", "array",  "pointer",  "vector",  "metadata",  "x86_mmx",
                                      "token",  "scalable_vector", "bfloat", "x86_amx", "target_ext", "byte"};
  unsigned kind = unsigned(LLVMGetTypeKind(wrap(type)));
  if (kind >= sizeof(names) / sizeof(*names)) throw LlvmError("a type of a kind that this addon does not know");
  return names[kind];
}

namespace {
void print(raw_ostream &out, Type *type);

void printList(raw_ostream &out, ArrayRef<Type *> types) {
  for (size_t i = 0; i < types.size(); i++) {
    if (i) out << ", ";
    print(out, types[i]);
  }
}

void printStruct(raw_ostream &out, StructType *type) {
  if (!type->isLiteral()) {
    type->print(out, false, true);
    return;
  }
  out << (type->isPacked() ? "<{" : "{");
  if (type->getNumElements()) {
    out << ' ';
    printList(out, type->elements());
    out << ' ';
  }
  out << (type->isPacked() ? "}>" : "}");
}

void print(raw_ostream &out, Type *type) {
  if (auto *pointer = dyn_cast<PointerType>(type)) {
    out << "ptr";
    if (pointer->getAddressSpace()) out << " addrspace(" << pointer->getAddressSpace() << ')';
  } else if (auto *array = dyn_cast<ArrayType>(type)) {
    out << '[' << array->getNumElements() << " x ";
    print(out, array->getElementType());
    out << ']';
  } else if (auto *vector = dyn_cast<VectorType>(type)) {
    out << (compat::isScalable(vector) ? "<vscale x " : "<") << compat::lanes(vector) << " x ";
    print(out, vector->getElementType());
    out << '>';
  } else if (auto *structure = dyn_cast<StructType>(type))
    printStruct(out, structure);
  else if (auto *function = dyn_cast<FunctionType>(type)) {
    print(out, function->getReturnType());
    out << " (";
    printList(out, function->params());
    if (function->isVarArg()) out << (function->getNumParams() ? ", ..." : "...");
    out << ')';
  } else
    type->print(out);
}
} // namespace

std::string typeText(Type *type) {
  std::string text;
  raw_string_ostream out(text);
  print(out, type);
  return out.str();
}

bool hasScalable(Type *type) {
  if (auto *vector = dyn_cast<VectorType>(type)) return compat::isScalable(vector);
  if (auto *array = dyn_cast<ArrayType>(type)) return hasScalable(array->getElementType());
  if (auto *structure = dyn_cast<StructType>(type))
    return std::any_of(structure->element_begin(), structure->element_end(), hasScalable);
  return false;
}

void requireFixedSize(Type *type) {
  if (!type->isSized()) throw ArgumentError("the type " + typeText(type) + " has no size");
  if (hasScalable(type)) throw ArgumentError("the type " + typeText(type) + " has no fixed size");
}

// ---- making -----------------------------------------------------------------------------------------------------

static Type *intType(LLVMContext &context, uint32_t bits) {
  if (bits < IntegerType::MIN_INT_BITS || bits > IntegerType::MAX_INT_BITS) throw ArgumentError("an integer type of that many bits does not exist");
  return IntegerType::get(context, bits);
}
/// kind: half, bfloat, float, double, x86_fp80, fp128 or ppc_fp128. bfloat is an ArgumentError before LLVM 11.
static Type *floatType(LLVMContext &context, std::string kind) {
  if (kind == "half") return Type::getHalfTy(context);
  if (kind == "float") return Type::getFloatTy(context);
  if (kind == "double") return Type::getDoubleTy(context);
  if (kind == "x86_fp80") return Type::getX86_FP80Ty(context);
  if (kind == "fp128") return Type::getFP128Ty(context);
  if (kind == "ppc_fp128") return Type::getPPC_FP128Ty(context);
  if (kind == "bfloat") {
    if (Type *type = compat::bfloatType(context)) return type;
    throw ArgumentError("this LLVM has no bfloat");
  }
  throw ArgumentError("no floating-point type is called `" + kind + "`");
}
/// A pointer; i8* where pointers have a pointee.
static Type *pointerType(LLVMContext &context, uint32_t addressSpace) {
  if (addressSpace >= 1u << 24) throw ArgumentError("an address space has 24 bits");
  return compat::pointerType(context, addressSpace);
}
static Type *voidType(LLVMContext &context) { return Type::getVoidTy(context); }
static Type *functionType(Type &result, List<Type> parameters, bool variadic) {
  if (!FunctionType::isValidReturnType(&result)) throw ArgumentError("a function cannot return " + typeText(&result));
  for (Type *parameter : parameters.items)
    if (!FunctionType::isValidArgumentType(parameter)) throw ArgumentError("a function has no parameter of type " + typeText(parameter));
  return FunctionType::get(&result, parameters.items, variadic);
}
/// A literal struct.
static Type *structType(LLVMContext &context, List<Type> elements, bool packed) {
  for (Type *element : elements.items)
    if (!StructType::isValidElementType(element)) throw ArgumentError("a struct has no element of type " + typeText(element));
  return StructType::get(context, elements.items, packed);
}
static Type *arrayType(Type &element, double length) {
  if (!ArrayType::isValidElementType(&element)) throw ArgumentError("an array has no element of type " + typeText(&element));
  if (!(length >= 0 && length <= 9007199254740991.0 && length == std::floor(length))) throw ArgumentError("expected the length of an array");
  return ArrayType::get(&element, uint64_t(length));
}
static Type *vectorType(Type &element, uint32_t lanes) {
  if (!VectorType::isValidElementType(&element)) throw ArgumentError("a vector has no element of type " + typeText(&element));
  if (lanes == 0) throw ArgumentError("a vector has at least one lane");
  return compat::vectorType(&element, lanes);
}

// ---- taking apart -----------------------------------------------------------------------------------------------

static std::string typeKind(Type &type) { return typeKindName(&type); }
static std::string typeTextEntry(Type &type) { return typeText(&type); }
/// Bits of an integer or float (80 for x86_fp80), 0 for anything else.
static uint32_t typeBits(Type &type) {
  return type.isIntegerTy() || type.isFloatingPointTy() ? uint32_t(type.getScalarSizeInBits()) : 0;
}
/// Lanes of a vector (the least number when scalable), length of an array, number of a struct's elements; else 0.
static double typeLength(Type &type) {
  if (auto *vector = dyn_cast<VectorType>(&type)) return compat::lanes(vector);
  if (auto *array = dyn_cast<ArrayType>(&type)) return double(array->getNumElements());
  if (auto *structure = dyn_cast<StructType>(&type)) return structure->getNumElements();
  return 0;
}
static Type *elementType(Type &type) {
  if (auto *vector = dyn_cast<VectorType>(&type)) return vector->getElementType();
  if (auto *array = dyn_cast<ArrayType>(&type)) return array->getElementType();
  throw ArgumentError("the type " + typeText(&type) + " has no single element type");
}
/// What a pointer's type says that it points to; none where it does not say it, or the type is no pointer.
static std::vector<Type *> pointeeTypes(Type &type) {
  auto *pointer = dyn_cast<PointerType>(&type);
  Type *pointee = pointer ? compat::pointeeOf(pointer) : nullptr;
  if (!pointee) return {};
  return {pointee};
}
/// The element of a vector, else the type itself.
static Type *scalarType(Type &type) { return type.getScalarType(); }
static std::vector<Type *> structElements(StructType &type) { return {type.element_begin(), type.element_end()}; }
static bool structIsPacked(StructType &type) { return type.isPacked(); }
/// '' for a literal struct.
static std::string structName(StructType &type) { return type.isLiteral() ? "" : type.getName().str(); }
static Type *returnTypeOf(FunctionType &type) { return type.getReturnType(); }
static std::vector<Type *> parameterTypes(FunctionType &type) { return {type.param_begin(), type.param_end()}; }
static bool isVariadic(FunctionType &type) { return type.isVarArg(); }
static uint32_t addressSpace(Type &type) {
  if (!type.isPtrOrPtrVectorTy()) throw ArgumentError("the type " + typeText(&type) + " is no pointer");
  return type.getPointerAddressSpace();
}
static bool isSized(Type &type) { return type.isSized(); }

// ---- measuring --------------------------------------------------------------------------------------------------

/// Bytes from one element of an array of this type to the next.
static double allocSize(Module &module, Type &type) {
  requireFixedSize(&type);
  return double(uint64_t(module.getDataLayout().getTypeAllocSize(&type)));
}
/// Bytes that a store of this type writes.
static double storeSize(Module &module, Type &type) {
  requireFixedSize(&type);
  return double(uint64_t(module.getDataLayout().getTypeStoreSize(&type)));
}
static double abiAlign(Module &module, Type &type) {
  requireFixedSize(&type);
  return double(compat::abiAlign(module.getDataLayout(), &type));
}
/// Byte offset of each element of a struct.
static std::vector<double> structOffsets(Module &module, StructType &type) {
  requireFixedSize(&type);
  std::vector<double> offsets;
  const StructLayout *layout = module.getDataLayout().getStructLayout(&type);
  for (unsigned i = 0; i < type.getNumElements(); i++) offsets.push_back(double(uint64_t(layout->getElementOffset(i))));
  return offsets;
}
static uint32_t pointerBits(Module &module, uint32_t addressSpace) { return module.getDataLayout().getPointerSizeInBits(addressSpace); }

static const std::vector<Entry> entries = {
    ENTRY(intType, "context, bits"),
    ENTRY(floatType, "context, kind"),
    ENTRY(pointerType, "context, addressSpace"),
    ENTRY(voidType, "context"),
    ENTRY(functionType, "result, parameters, variadic"),
    ENTRY(structType, "context, elements, packed"),
    ENTRY(arrayType, "element, length"),
    ENTRY(vectorType, "element, lanes"),
    ENTRY(typeKind, "type"),
    ENTRY_NAMED("typeText", typeTextEntry, "type"),
    ENTRY(typeBits, "type"),
    ENTRY(typeLength, "type"),
    ENTRY(elementType, "type"),
    ENTRY(pointeeTypes, "type"),
    ENTRY(scalarType, "type"),
    ENTRY(structElements, "type"),
    ENTRY(structIsPacked, "type"),
    ENTRY(structName, "type"),
    ENTRY(returnTypeOf, "functionType"),
    ENTRY(parameterTypes, "functionType"),
    ENTRY(isVariadic, "functionType"),
    ENTRY(addressSpace, "pointerType"),
    ENTRY(isSized, "type"),
    ENTRY(allocSize, "module, type"),
    ENTRY(storeSize, "module, type"),
    ENTRY(abiAlign, "module, type"),
    ENTRY(structOffsets, "module, structType"),
    ENTRY(pointerBits, "module, addressSpace"),
};
const std::vector<Entry> *typeEntries() { return &entries; }
} // namespace bitgrad
