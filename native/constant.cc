// Constants: made and read. A constant of a vector type made from one number is a splat.
#include "type.h"
#include "compat/types.h"
#include "compat/values.h"
#include "entries.h"
#include "entry.h"

#include <llvm/ADT/APFloat.h>
#include <llvm/ADT/SmallString.h>

namespace bitgrad {
using namespace llvm;

/// More lanes than any machine has; a splat of more would only fill memory.
constexpr unsigned maxSplatLanes = 1u << 16;

static Constant *splatTo(Type &type, Constant *element) {
  auto *vector = dyn_cast<VectorType>(&type);
  if (!vector) return element;
  if (compat::isScalable(vector)) throw ArgumentError("no splat of a scalable vector");
  if (compat::lanes(vector) > maxSplatLanes) throw ArgumentError("too many lanes for a splat");
  return compat::splat(compat::lanes(vector), element);
}
static const fltSemantics &floatSemantics(Type &type) {
  Type *scalar = type.getScalarType();
  if (!scalar->isFloatingPointTy()) throw ArgumentError("the type " + typeText(&type) + " is not of floating point");
  return scalar->getFltSemantics();
}
static APFloat converted(Type &type, double number) {
  APFloat value(number);
  bool losesInfo;
  value.convert(floatSemantics(type), APFloat::rmNearestTiesToEven, &losesInfo);
  return value;
}

// ---- making -----------------------------------------------------------------------------------------------------

/// An integer of any width, from up to 64 bits, sign-extended or cut.
static Constant *constInt(Type &type, int64_t number) {
  auto *scalar = dyn_cast<IntegerType>(type.getScalarType());
  if (!scalar) throw ArgumentError("the type " + typeText(&type) + " is no integer");
  return splatTo(type, ConstantInt::get(type.getContext(), APInt(64, uint64_t(number)).sextOrTrunc(scalar->getBitWidth())));
}
/// A floating-point number, rounded to nearest.
static Constant *constFloat(Type &type, double number) {
  return splatTo(type, ConstantFP::get(type.getContext(), converted(type, number)));
}
/// The same from text: decimal or hexadecimal (0x1.8p3), inf, nan; for what a double cannot hold.
static Constant *constFloatText(Type &type, std::string text) {
  const fltSemantics &semantics = floatSemantics(type);
  if (text.empty() || text.size() > 10000) throw ArgumentError("expected a number as text");
  APFloat value(semantics);
  if (!compat::parseFloat(value, text)) throw ArgumentError("`" + text + "` is no number");
  return splatTo(type, ConstantFP::get(type.getContext(), value));
}
static void requireValueType(Type &type) {
  if (!type.isFirstClassType() || type.isLabelTy() || type.isMetadataTy() || type.isTokenTy())
    throw ArgumentError("there is no such constant of type " + typeText(&type));
}
/// Zero of any type that has one.
static Constant *constNull(Type &type) {
  requireValueType(type);
  std::string kind = typeKindName(&type);
  if (kind == "x86_amx" || kind == "x86_mmx" || kind == "target_ext") throw ArgumentError("the type " + typeText(&type) + " has no zero constant");
  return Constant::getNullValue(&type);
}
static Constant *undef(Type &type) {
  requireValueType(type);
  return UndefValue::get(&type);
}
/// Poison; undef before LLVM 12, which has none.
static Constant *poison(Type &type) {
  requireValueType(type);
  return compat::poison(&type);
}
static Constant *constArray(Type &element, List<Constant> items) {
  if (!ArrayType::isValidElementType(&element)) throw ArgumentError("an array has no element of type " + typeText(&element));
  for (Constant *item : items.items)
    if (item->getType() != &element) throw ArgumentError("an element has type " + typeText(item->getType()) + ", not " + typeText(&element));
  return ConstantArray::get(ArrayType::get(&element, items.items.size()), items.items);
}
static Constant *constStruct(StructType &type, List<Constant> items) {
  if (items.items.size() != type.getNumElements() || type.isOpaque()) throw ArgumentError("the struct has another number of elements");
  for (size_t i = 0; i < items.items.size(); i++)
    if (items.items[i]->getType() != type.getElementType(i))
      throw ArgumentError("element " + std::to_string(i) + " has type " + typeText(items.items[i]->getType()) + ", not " + typeText(type.getElementType(i)));
  return ConstantStruct::get(&type, items.items);
}
static Constant *constVector(List<Constant> items) {
  if (items.items.empty()) throw ArgumentError("a vector has at least one lane");
  Type *element = items.items[0]->getType();
  if (!VectorType::isValidElementType(element)) throw ArgumentError("a vector has no element of type " + typeText(element));
  for (Constant *item : items.items)
    if (item->getType() != element) throw ArgumentError("the lanes of a vector have one type");
  return ConstantVector::get(items.items);
}
/// Bytes as an [n x i8] constant, without a final zero.
static Constant *constBytes(LLVMContext &context, Bytes bytes) {
  return ConstantDataArray::get(context, ArrayRef<uint8_t>(bytes.data, bytes.size));
}

// ---- reading ----------------------------------------------------------------------------------------------------

/// The signed value; of wider integers than 64 bits only those that fit (see constantText).
static int64_t constantInt(ConstantInt &constant) {
  if (constant.getBitWidth() - constant.getValue().getNumSignBits() + 1 > 64) throw ArgumentError("the constant does not fit into 64 bits: use constantText");
  return constant.getSExtValue();
}
/// The value as a double, rounded to nearest where the type is wider.
static double constantFloat(ConstantFP &constant) {
  APFloat value = constant.getValueAPF();
  bool losesInfo;
  value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven, &losesInfo);
  return value.convertToDouble();
}
/// The exact number: decimal for an integer, shortest round-trip decimal for a float.
static std::string constantText(Constant &constant) {
  SmallString<64> text;
  if (auto *number = dyn_cast<ConstantInt>(&constant)) number->getValue().toString(text, 10, true);
  else if (auto *number = dyn_cast<ConstantFP>(&constant)) number->getValueAPF().toString(text);
  else throw ArgumentError("the constant is no number");
  return text.str().str();
}
/// The bits of a number, as hexadecimal digits.
static std::string constantBits(Constant &constant) {
  SmallString<64> text;
  if (auto *number = dyn_cast<ConstantInt>(&constant)) number->getValue().toString(text, 16, false);
  else if (auto *number = dyn_cast<ConstantFP>(&constant)) number->getValueAPF().bitcastToAPInt().toString(text, 16, false);
  else throw ArgumentError("the constant is no number");
  return text.str().str();
}
static bool isNullValue(Constant &constant) { return constant.isNullValue(); }
/// Element of an aggregate or vector constant; 0 when there is none to be had (an expression, a wrong index).
static Maybe<Constant> constantElement(Constant &constant, uint32_t index) {
  Type *type = constant.getType();
  if (!type->isAggregateType() && !type->isVectorTy()) throw ArgumentError("the constant has no elements");
  return {constant.getAggregateElement(index)};
}

static const std::vector<Entry> entries = {
    ENTRY(constInt, "type, value"),
    ENTRY(constFloat, "type, value"),
    ENTRY(constFloatText, "type, text"),
    ENTRY(constNull, "type"),
    ENTRY(undef, "type"),
    ENTRY(poison, "type"),
    ENTRY(constArray, "elementType, elements"),
    ENTRY(constStruct, "structType, elements"),
    ENTRY(constVector, "lanes"),
    ENTRY(constBytes, "context, bytes"),
    ENTRY(constantInt, "constant"),
    ENTRY(constantFloat, "constant"),
    ENTRY(constantText, "constant"),
    ENTRY(constantBits, "constant"),
    ENTRY(isNullValue, "constant"),
    ENTRY(constantElement, "constant, index"),
};
const std::vector<Entry> *constantEntries() { return &entries; }
} // namespace bitgrad
