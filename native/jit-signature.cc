// Signatures: from IR to the JSON that lib/jit/signature.ts declares, and from that JSON to a frame and a thunk.
//
// A signature is C's view: a struct is a struct, however the ABI passes it. IR is the ABI's view: a struct may be a byval
// or sret pointer, a first-class aggregate, or scalars that cover its bytes in order ("coerced"; each piece begins at the
// next multiple of its alignment or of eight bytes). `Binder` walks both in step; what does not fit is an ArgumentError.
#include "compat/types.h"
#include "jit-call.h"

#include <llvm/IR/DataLayout.h>
#include <llvm/IR/IRBuilder.h>
#include <llvm/Support/raw_ostream.h>

namespace bitgrad {
using namespace llvm;

namespace {
constexpr unsigned maxIntegerBits = 128;

std::string textOf(const Type &type) {
  std::string text;
  raw_string_ostream out(text);
  type.print(out);
  return out.str();
}
std::string floatName(const Type &type) {
  if (type.isHalfTy()) return "half";
  if (type.isFloatTy()) return "float";
  if (type.isDoubleTy()) return "double";
  if (type.isX86_FP80Ty()) return "x86_fp80";
  if (type.isFP128Ty()) return "fp128";
  return type.isFloatingPointTy() ? textOf(type) : ""; // bfloat, ppc_fp128
}

// ---- IR to JSON -------------------------------------------------------------------------------------------------

json::Object kindObject(const std::string &kind) { return json::Object{{"kind", kind}}; }

json::Object describe(const Type &type, const std::string &where) {
  if (type.isVoidTy()) return kindObject("void");
  if (type.isIntegerTy() && type.getIntegerBitWidth() <= maxIntegerBits) return kindObject("i" + std::to_string(type.getIntegerBitWidth()));
  std::string name = floatName(type);
  if (!name.empty() && name != "ppc_fp128") return kindObject(name);
  if (type.isPointerTy() && type.getPointerAddressSpace() == 0) return kindObject("pointer");
  if (auto *structure = dyn_cast<StructType>(&type); structure && structure->isSized()) {
    json::Array fields;
    for (Type *field : structure->elements()) fields.push_back(describe(*field, where));
    json::Object object = kindObject("struct");
    if (structure->isPacked()) object["packed"] = true;
    object["fields"] = std::move(fields);
    return object;
  }
  bool isVector = compat::isFixedVector(type);
  if (isVector || type.isArrayTy()) {
    json::Object object = kindObject(isVector ? "vector" : "array");
    object["element"] = describe(isVector ? *cast<VectorType>(type).getElementType() : *type.getArrayElementType(), where);
    object["length"] = int64_t(isVector ? compat::fixedVectorLength(type) : type.getArrayNumElements());
    return object;
  }
  throw ArgumentError(where + " has type " + textOf(type) + ", which cannot pass between JavaScript and native code");
}

bool isUnsigned(const AttributeSet &attributes) { return attributes.hasAttribute(Attribute::ZExt); }
void applySign(json::Object &object, const AttributeSet &attributes) {
  auto kind = object.getString("kind");
  if (isUnsigned(attributes) && kind && kind->str() != "i1" && (*kind)[0] == 'i') object["kind"] = "u" + kind->str().substr(1);
}

} // namespace

std::string signatureOf(const Function &function) {
  std::string name = "`" + function.getName().str() + "`";
  if (function.isVarArg()) throw ArgumentError(name + " takes a variable number of arguments; such functions cannot be called");
  json::Object result = describe(*function.getReturnType(), "the result of " + name);
  applySign(result, compat::returnAttributes(function));
  json::Array parameters;
  for (const Argument &argument : function.args()) {
    std::string where = "parameter " + std::to_string(argument.getArgNo() + 1) + " of " + name;
    if (Type *type = compat::structRetType(argument)) {
      result = describe(*type, where);
      continue;
    }
    Type *type = compat::byValType(argument);
    json::Object parameter = describe(type ? *type : *argument.getType(), where);
    applySign(parameter, compat::parameterAttributes(function, argument.getArgNo()));
    if (argument.hasName()) parameter["name"] = argument.getName().str();
    if (!type && argument.getType()->isPointerTy() && argument.onlyReadsMemory()) parameter["readOnly"] = true;
    parameters.push_back(std::move(parameter));
  }
  std::string text;
  raw_string_ostream out(text);
  out << json::Value(json::Object{{"result", std::move(result)}, {"parameters", std::move(parameters)}});
  return out.str();
}

// ---- JSON to layouts --------------------------------------------------------------------------------------------

namespace {
/// A layout together with the IR type that lies in memory there.
struct Typed {
  Layout layout;
  Type *type = nullptr;
};

class LayoutReader {
public:
  LayoutReader(LLVMContext &context, const DataLayout &data) : context_(context), data_(data) {}

  Typed read(const json::Value &value) {
    const json::Object *object = value.getAsObject();
    auto kind = object ? object->getString("kind") : decltype(value.getAsString()){};
    if (!kind) throw ArgumentError("signature: a type must be an object with a kind");
    Typed typed = ofKind(kind->str(), *object);
    if (typed.layout.text.empty()) typed.layout.text = kind->str();
    if (auto name = object->getString("name")) typed.layout.name = name->str();
    if (typed.type && !typed.type->isVoidTy()) {
      typed.layout.size = uint64_t(data_.getTypeAllocSize(typed.type));
      typed.layout.align = compat::abiAlignment(data_, typed.type);
    }
    return typed;
  }

private:
  Typed ofKind(const std::string &kind, const json::Object &object) {
    Typed typed;
    Layout &layout = typed.layout;
    if (kind == "void") return layout.shape = Shape::Void, typed.type = Type::getVoidTy(context_), typed;
    if (kind == "arena") return layout.shape = Shape::Arena, typed.type = compat::bytePointer(context_), typed;
    if (kind == "pointer") return pointer(object);
    if (kind == "struct") return structure(object);
    if (kind == "array" || kind == "vector") return sequence(kind == "vector", object);
    if (kind.size() > 1 && (kind[0] == 'i' || kind[0] == 'u') && kind.find_first_not_of("0123456789", 1) == std::string::npos) {
      unsigned long bits = kind.size() > 4 ? 0 : std::stoul(kind.substr(1));
      if (bits < 1 || bits > maxIntegerBits) throw ArgumentError("signature: " + kind + " is no integer type of 1 to 128 bits");
      layout.shape = bits == 1 ? Shape::Boolean : Shape::Integer;
      layout.bits = uint16_t(bits);
      layout.isSigned = kind[0] == 'i';
      typed.type = IntegerType::get(context_, unsigned(bits));
      return typed;
    }
    return floating(kind);
  }

  Typed floating(const std::string &kind) {
    static const std::pair<const char *, FloatFormat> formats[] = {{"half", halfFormat},   {"bfloat", bfloatFormat},     {"float", floatFormat},
                                                                   {"double", doubleFormat}, {"x86_fp80", x86Fp80Format}, {"fp128", fp128Format}};
    Typed typed;
    for (auto &[name, format] : formats)
      if (kind == name) {
        typed.type = compat::floatTypeNamed(context_, kind);
        if (!typed.type) throw ArgumentError("signature: this LLVM has no type " + kind);
        typed.layout.format = format;
        typed.layout.shape = kind == "float" ? Shape::Float32 : kind == "double" ? Shape::Float64 : Shape::OtherFloat;
        return typed;
      }
    throw ArgumentError("signature: no type is called " + kind);
  }

  Typed pointer(const json::Object &object) {
    static const std::pair<const char *, Element> elements[] = {
        {"i8", Element::I8},         {"u8", Element::I8},         {"i16", Element::I16},     {"u16", Element::I16},
        {"i32", Element::I32},       {"u32", Element::I32},       {"i64", Element::I64},     {"u64", Element::I64},
        {"float", Element::Float},   {"double", Element::Double}, {"half", Element::HalfWord}, {"bfloat", Element::HalfWord},
        {"x86_fp80", Element::Bytes}, {"fp128", Element::Bytes},  {"pointer", Element::I64}};
    Typed typed;
    typed.layout.shape = Shape::Pointer;
    typed.type = compat::bytePointer(context_);
    if (auto only = object.getBoolean("readOnly")) typed.layout.readOnly = *only;
    auto element = object.getString("element");
    typed.layout.text = element ? "pointer to " + element->str() : "pointer";
    if (!element) return typed;
    for (auto &[name, which] : elements)
      if (element->str() == name) return typed.layout.element = which, typed;
    throw ArgumentError("signature: a pointer's element cannot be " + element->str());
  }

  Typed structure(const json::Object &object) {
    Typed typed;
    typed.layout.shape = Shape::Struct;
    const json::Array *fields = object.getArray("fields");
    if (!fields || fields->empty()) throw ArgumentError("signature: a struct needs fields");
    std::vector<Type *> types;
    for (const json::Value &field : *fields) {
      Typed part = inMemory(field);
      types.push_back(part.type);
      typed.layout.parts.push_back(std::move(part.layout));
    }
    auto packed = object.getBoolean("packed");
    auto *type = StructType::get(context_, types, packed && *packed);
    const StructLayout *layout = data_.getStructLayout(type);
    for (unsigned i = 0; i < types.size(); i++) typed.layout.offsets.push_back(uint64_t(layout->getElementOffset(i)));
    typed.type = type;
    return typed;
  }

  Typed sequence(bool isVector, const json::Object &object) {
    Typed typed;
    typed.layout.shape = Shape::Sequence;
    auto length = object.getInteger("length");
    const json::Value *element = object.get("element");
    if (!element || !length || *length < 1 || *length > (1 << 20)) throw ArgumentError("signature: an array or vector needs an element and a length");
    Typed part = inMemory(*element);
    typed.layout.length = uint64_t(*length);
    typed.layout.stride = part.layout.size;
    if (isVector) {
      bool scalar = part.layout.shape != Shape::Struct && part.layout.shape != Shape::Sequence;
      if (!scalar || uint64_t(data_.getTypeSizeInBits(part.type)) != part.layout.size * 8)
        throw ArgumentError("signature: vectors of " + part.layout.text + " cannot pass between JavaScript and native code");
    }
    typed.type = isVector ? compat::fixedVector(part.type, unsigned(*length)) : static_cast<Type *>(ArrayType::get(part.type, uint64_t(*length)));
    typed.layout.text = (isVector ? "vector of " : "array of ") + std::to_string(*length) + " " + part.layout.text;
    typed.layout.parts.push_back(std::move(part.layout));
    return typed;
  }

  Typed inMemory(const json::Value &value) {
    Typed part = read(value);
    if (part.layout.shape == Shape::Void || part.layout.shape == Shape::Arena)
      throw ArgumentError("signature: " + part.layout.text + " cannot be part of a struct, array or vector");
    return part;
  }

  LLVMContext &context_;
  const DataLayout &data_;
};

// ---- layouts and IR to frame and thunk ----------------------------------------------------------------------------

class Binder {
public:
  Binder(const Function &function, Callable &callable)
      : function_(function), data_(function.getParent()->getDataLayout()), callable_(callable), reader_(function.getContext(), data_),
        builder_(function.getContext()) {}

  /// A module with the function's thunk, `void name(i8 *frame)`.
  std::unique_ptr<Module> bind(const json::Object &signature, const std::string &name) {
    const json::Array *parameters = signature.getArray("parameters");
    const json::Value *result = signature.get("result");
    if (!parameters || !result) throw ArgumentError("signature: expected { result, parameters }");
    makeThunk(name);
    Typed returned = reader_.read(*result);
    takeStructRet(returned);
    for (const json::Value &parameter : *parameters) {
      number_++;
      bindParameter(reader_.read(parameter));
    }
    if (next_ != function_.arg_size())
      throw ArgumentError("`" + callable_.symbol + "` has " + std::to_string(function_.arg_size()) + " parameters in its IR; the signature gives " +
                          std::to_string(next_));
    finish(std::move(returned));
    return std::move(module_);
  }

private:
  void makeThunk(const std::string &name) {
    LLVMContext &context = function_.getContext();
    module_ = std::make_unique<Module>("thunk", context);
    module_->setDataLayout(data_);
    auto *type = FunctionType::get(Type::getVoidTy(context), {compat::bytePointer(context)}, false);
    thunk_ = Function::Create(type, GlobalValue::ExternalLinkage, name, module_.get());
    builder_.SetInsertPoint(BasicBlock::Create(context, "", thunk_));
    callable_.functionOffset = reserve(sizeof(uint64_t), alignof(uint64_t));
    callee_ = load(function_.getType(), callable_.functionOffset);
  }

  /// Reserves a place in the frame.
  uint64_t reserve(uint64_t size, uint64_t align) {
    align = std::max<uint64_t>(align, 16); // roomy: a piece may be loaded by a wider type than the layout's own
    callable_.frameAlign = std::max<size_t>(callable_.frameAlign, align);
    uint64_t offset = (callable_.frameSize + align - 1) / align * align;
    callable_.frameSize = offset + std::max<uint64_t>((size + 15) / 16 * 16, 16);
    return offset;
  }
  Value *at(uint64_t offset, Type *asPointer) {
    Value *address = builder_.CreateConstGEP1_64(Type::getInt8Ty(function_.getContext()), &*thunk_->arg_begin(), offset);
    return asPointer ? builder_.CreatePointerCast(address, asPointer) : address;
  }
  Value *load(Type *type, uint64_t offset) {
    auto *loaded = builder_.CreateLoad(type, at(offset, compat::pointerTo(type)));
    compat::setByteAlignment(*loaded); // pieces of packed structs
    return loaded;
  }

  [[noreturn]] void mismatch(const Layout &layout, const Type &type) {
    throw ArgumentError("parameter " + std::to_string(number_) + " of `" + callable_.symbol + "` is " + textOf(type) + " in its IR; the signature says " + layout.text);
  }
  static bool isAggregate(const Layout &layout) { return layout.shape == Shape::Struct || layout.shape == Shape::Sequence; }
  /// What may be passed in several pieces: clang splits __int128 too.
  static bool mayBeSplit(const Typed &typed, const Type &type) { return isAggregate(typed.layout) || (typed.layout.bits > 64 && typed.type != &type); }
  /// Any other scalar of the signature passes as exactly its IR type.
  static bool sameScalar(const Typed &typed, const Type &type) { return typed.type == &type || (typed.type->isPointerTy() && type.isPointerTy()); }

  void takeStructRet(const Typed &returned) {
    for (const Argument &argument : function_.args())
      if (Type *type = compat::structRetType(argument)) {
        if (!isAggregate(returned.layout) || returned.layout.size != uint64_t(data_.getTypeAllocSize(type)))
          throw ArgumentError("`" + callable_.symbol + "` returns " + textOf(*type) + " in its IR; the signature says " + returned.layout.text);
        structRet_ = &argument;
        structRetOffset_ = reserve(returned.layout.size, std::max<uint64_t>(returned.layout.align, compat::parameterAlignment(argument)));
      }
  }
  /// The next IR parameter that the signature accounts for.
  const Argument &nextArgument(const Layout &layout) {
    passStructRet();
    if (next_ >= function_.arg_size())
      throw ArgumentError("parameter " + std::to_string(number_) + " of the signature (" + layout.text + ") has no counterpart: `" + callable_.symbol +
                          "` has only " + std::to_string(function_.arg_size()) + " parameters in its IR");
    return *(function_.arg_begin() + next_++);
  }
  void passStructRet() {
    if (structRet_ && next_ == structRet_->getArgNo()) {
      next_++;
      values_.push_back(at(structRetOffset_, structRet_->getType()));
    }
  }

  void bindParameter(Typed typed) {
    const Argument &argument = nextArgument(typed.layout);
    if (typed.layout.shape == Shape::Void) throw ArgumentError("signature: a parameter cannot be void");
    if (typed.layout.shape == Shape::Arena) {
      if (!argument.getType()->isPointerTy()) mismatch(typed.layout, *argument.getType());
      uint64_t offset = reserve(8, 8);
      callable_.arenas.push_back(offset);
      values_.push_back(load(argument.getType(), offset));
      return;
    }
    uint64_t offset;
    if (Type *type = compat::byValType(argument)) {
      if (!isAggregate(typed.layout) || typed.layout.size != uint64_t(data_.getTypeAllocSize(type))) mismatch(typed.layout, *type);
      offset = reserve(typed.layout.size, std::max<uint64_t>(typed.layout.align, compat::parameterAlignment(argument)));
      values_.push_back(at(offset, argument.getType()));
    } else if (mayBeSplit(typed, *argument.getType())) {
      offset = bindPieces(typed, argument);
    } else {
      if (!sameScalar(typed, *argument.getType())) mismatch(typed.layout, *argument.getType());
      offset = reserve(typed.layout.size, typed.layout.align);
      values_.push_back(load(argument.getType(), offset));
    }
    callable_.hasAggregates |= isAggregate(typed.layout);
    callable_.arguments.push_back({std::move(typed.layout), offset});
  }

  /// A struct in registers: one IR parameter of its size, or several that cover its bytes.
  uint64_t bindPieces(const Typed &typed, const Argument &first) {
    uint64_t size = typed.layout.size;
    std::vector<std::pair<Type *, uint64_t>> pieces{{first.getType(), 0}};
    uint64_t covered = uint64_t(data_.getTypeStoreSize(first.getType()));
    while (covered < size) {
      uint64_t begin = (covered + 7) / 8 * 8;
      if (begin >= size) break; // only padding is left
      Type *type = nextArgument(typed.layout).getType();
      pieces.push_back({type, begin});
      covered = begin + uint64_t(data_.getTypeStoreSize(type));
    }
    if (covered > (size + 15) / 16 * 16) mismatch(typed.layout, *first.getType());
    uint64_t offset = reserve(std::max(size, covered), typed.layout.align);
    for (auto &[type, begin] : pieces) values_.push_back(load(type, offset + begin));
    return offset;
  }

  void finish(Typed returned) {
    passStructRet();
    auto *call = builder_.CreateCall(function_.getFunctionType(), callee_, values_);
    call->setCallingConv(function_.getCallingConv());
    call->setAttributes(passingAttributes());
    Type *type = function_.getReturnType();
    bool isVoid = returned.layout.shape == Shape::Void;
    if (structRet_) callable_.result = {std::move(returned.layout), structRetOffset_};
    else {
      uint64_t stored = type->isVoidTy() ? 0 : uint64_t(data_.getTypeStoreSize(type));
      bool fits = isVoid ? type->isVoidTy()
                  : mayBeSplit(returned, *type)  ? stored && stored <= (returned.layout.size + 15) / 16 * 16 && uint64_t(data_.getTypeAllocSize(type)) >= returned.layout.size
                                                 : sameScalar(returned, *type);
      if (!fits) throw ArgumentError("`" + callable_.symbol + "` returns " + textOf(*type) + " in its IR; the signature says " + returned.layout.text);
      uint64_t offset = isVoid ? 0 : reserve(std::max(returned.layout.size, stored), compat::abiAlignment(data_, isVoid ? builder_.getInt8Ty() : type));
      if (!isVoid) builder_.CreateStore(call, at(offset, compat::pointerTo(type)));
      callable_.result = {std::move(returned.layout), offset};
    }
    builder_.CreateRetVoid();
  }

  /// What says how arguments and the result are passed; what the function does is no business of the thunk.
  AttributeList passingAttributes() const {
    std::vector<AttributeSet> parameters;
    for (unsigned i = 0; i < function_.arg_size(); i++) parameters.push_back(compat::parameterAttributes(function_, i));
    return AttributeList::get(function_.getContext(), AttributeSet(), compat::returnAttributes(function_), parameters);
  }

  const Function &function_;
  const DataLayout &data_;
  Callable &callable_;
  LayoutReader reader_;
  IRBuilder<> builder_;
  std::unique_ptr<Module> module_;
  Function *thunk_ = nullptr;
  Value *callee_ = nullptr;
  const Argument *structRet_ = nullptr;
  uint64_t structRetOffset_ = 0;
  unsigned next_ = 0, number_ = 0;
  std::vector<Value *> values_;
};
} // namespace

std::shared_ptr<Callable> makeCallable(std::shared_ptr<UnitCore> unit, const std::string &symbol, const std::string &signature) {
  auto parsed = json::parse(signature);
  if (!parsed) throw ArgumentError("signature: " + toString(parsed.takeError()));
  const json::Object *object = parsed->getAsObject();
  if (!object) throw ArgumentError("signature: expected { result, parameters }");
  const Function *function = unit->declarations().getFunction(symbol);
  if (!function) throw ArgumentError("the unit has no function `" + symbol + "` that can be called from outside");
  if (function->isVarArg()) throw ArgumentError("`" + symbol + "` takes a variable number of arguments; such functions cannot be called");
  auto callable = std::make_shared<Callable>();
  callable->unit = unit;
  callable->symbol = symbol;
  const std::string name = "bitgrad.call";
  auto thunk = Binder(*function, *callable).bind(*object, name);
  callable->thunk = reinterpret_cast<void (*)(void *)>(unit->thunk(std::move(thunk), name));
  callable->function = unit->functionAddress(symbol);
  callable->frame = callable->newFrame();
  return callable;
}

} // namespace bitgrad
