#include "values.h"

#include <llvm/IR/Function.h>
#include <llvm/IR/GlobalVariable.h>
#include <llvm/IR/Instruction.h>
#include <llvm/IR/Intrinsics.h>
#include <llvm/Support/Error.h>

namespace bitgrad::compat {
using namespace llvm;

Constant *poison(Type *type) {
#if LLVM_VERSION_MAJOR >= 12
  return PoisonValue::get(type);
#else
  return UndefValue::get(type);
#endif
}

bool isPoison(const Value *value) {
#if LLVM_VERSION_MAJOR >= 12
  return isa<PoisonValue>(value);
#else
  (void)value;
  return false;
#endif
}

Constant *splat(unsigned lanes, Constant *element) {
#if LLVM_VERSION_MAJOR >= 12
  return ConstantVector::getSplat(ElementCount::getFixed(lanes), element);
#elif LLVM_VERSION_MAJOR >= 11
  return ConstantVector::getSplat(ElementCount(lanes, false), element);
#else
  return ConstantVector::getSplat(lanes, element);
#endif
}

// From 20 on the accessors belong to functions and variables, no more to what both are.
template <class F> static auto asMember(GlobalObject &global, F action) {
  if (auto *function = dyn_cast<Function>(&global)) return action(*function);
  return action(cast<GlobalVariable>(global));
}

uint64_t alignment(GlobalObject &global) {
  return asMember(global, [](auto &member) -> uint64_t {
#if LLVM_VERSION_MAJOR >= 11
    MaybeAlign align = member.getAlign();
    return align ? align->value() : 0;
#else
    return member.getAlignment();
#endif
  });
}

void setAlignment(GlobalObject &global, uint64_t bytes) {
  asMember(global, [&](auto &member) {
#if LLVM_VERSION_MAJOR >= 10
    member.setAlignment(MaybeAlign(bytes));
#else
    member.setAlignment(unsigned(bytes));
#endif
  });
}

#if LLVM_VERSION_MAJOR <= 9
/// What the reader up to 9 takes for granted: a sign, then digits with a point and an exponent, which hexadecimal ones must have.
static bool isNumber(StringRef text) {
  auto takeSign = [&] { (void)(text.consume_front("-") || text.consume_front("+")); };
  takeSign();
  if (text == "inf" || text == "Inf" || text == "INFINITY" || text == "nan" || text == "NaN") return true;
  bool isHexadecimal = text.consume_front("0x") || text.consume_front("0X"), hasExponent = false;
  auto takeDigits = [&](const char *digits) {
    size_t count = std::min(text.find_first_not_of(digits), text.size());
    text = text.drop_front(count);
    return count;
  };
  const char *digits = isHexadecimal ? "0123456789abcdefABCDEF" : "0123456789";
  size_t count = takeDigits(digits);
  if (text.consume_front(".")) count += takeDigits(digits);
  if (isHexadecimal ? text.consume_front("p") || text.consume_front("P") : text.consume_front("e") || text.consume_front("E")) {
    takeSign();
    hasExponent = takeDigits("0123456789") > 0;
    if (!hasExponent) return false;
  }
  return count > 0 && text.empty() && (hasExponent || !isHexadecimal);
}
#endif

bool parseFloat(APFloat &number, const std::string &text) {
#if LLVM_VERSION_MAJOR >= 10
  auto status = number.convertFromString(text, APFloat::rmNearestTiesToEven);
  if (!status) {
    consumeError(status.takeError());
    return false;
  }
#else
  if (!isNumber(text)) return false;
  number.convertFromString(text, APFloat::rmNearestTiesToEven);
#endif
  return true;
}

std::string intrinsicName(const Function &function) {
  Intrinsic::ID id = function.getIntrinsicID();
  if (!id) return "";
#if LLVM_VERSION_MAJOR >= 15
  return Intrinsic::getBaseName(id).str();
#else
  return Intrinsic::getName(id).str();
#endif
}

Argument *argument(Function &function, unsigned index) { return function.arg_begin() + index; }

Value *stripCastsAndAliases(Value *pointer) {
#if LLVM_VERSION_MAJOR >= 10
  return pointer->stripPointerCastsAndAliases();
#else
  return pointer->stripPointerCasts();
#endif
}

Instruction *terminator(BasicBlock &block) { return block.empty() || !block.back().isTerminator() ? nullptr : &block.back(); }

} // namespace bitgrad::compat
