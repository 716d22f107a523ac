// Attributes of functions and of call sites: of the whole, of the result, of each parameter.
//
// An attribute is made with what its kind carries (nothing, a number, a type, or free text), so that no malformed one
// exists; whether it may stand where it is put is the verifier's question.
#include "compat/attributes.h"
#include "entries.h"
#include "entry.h"
#include "type.h"

#include <llvm/IR/InstrTypes.h>

namespace bitgrad {
using namespace llvm;
using compat::AttributeArgument;

// ---- making -----------------------------------------------------------------------------------------------------

/// The kind of that name when it carries `argument`; ArgumentError otherwise.
static Attribute::AttrKind kindNamed(const std::string &name, AttributeArgument argument) {
  Attribute::AttrKind kind = compat::attributeKind(name);
  if (kind == Attribute::None) throw ArgumentError("this LLVM has no attribute `" + name + "`");
  if (compat::attributeArgument(kind) != argument) {
    static const char *const carries[] = {"nothing", "a number", "a type", "something else"};
    throw ArgumentError("the attribute `" + name + "` carries " + carries[size_t(compat::attributeArgument(kind))]);
  }
  return kind;
}
static AttributeResult enumAttribute(LLVMContext &context, std::string name) {
  return {Attribute::get(context, kindNamed(name, AttributeArgument::None)), context};
}
static AttributeResult intAttribute(LLVMContext &context, std::string name, int64_t number) {
  Attribute::AttrKind kind = kindNamed(name, AttributeArgument::Integer);
  std::string complaint = compat::complaintAbout(name, uint64_t(number));
  if (!complaint.empty()) throw ArgumentError("attribute `" + name + "`: " + complaint);
  return {Attribute::get(context, kind, uint64_t(number)), context};
}
static AttributeResult typeAttribute(LLVMContext &context, std::string name, Type &type) {
  return {Attribute::get(context, kindNamed(name, AttributeArgument::Type), &type), context};
}
static AttributeResult stringAttribute(LLVMContext &context, std::string key, std::string value) {
  if (key.empty()) throw ArgumentError("a string attribute has a key");
  return {Attribute::get(context, key, value), context};
}

// ---- reading ----------------------------------------------------------------------------------------------------

/// As the text form writes it: `nounwind`, `align 8`, `"frame-pointer"="all"`.
static std::string attributeText(Attribute attribute) { return attribute.getAsString(); }
/// The key of a string attribute, the keyword of any other.
static std::string attributeName(Attribute attribute) {
  if (attribute.isStringAttribute()) return attribute.getKindAsString().str();
  std::string text = attribute.getAsString();
  return text.substr(0, text.find_first_of("( =<"));
}
/// 'enum', 'int', 'string', 'type' or 'other' (ranges).
static std::string attributeKind(Attribute attribute) {
  if (attribute.isStringAttribute()) return "string";
  switch (compat::attributeArgument(attribute.getKindAsEnum())) {
  case AttributeArgument::None: return "enum";
  case AttributeArgument::Integer: return "int";
  case AttributeArgument::Type: return "type";
  default: return "other";
  }
}
static int64_t attributeInt(Attribute attribute) {
  if (!attribute.isIntAttribute()) throw ArgumentError("the attribute carries no number: " + attribute.getAsString());
  return int64_t(attribute.getValueAsInt());
}
static std::string attributeString(Attribute attribute) {
  if (!attribute.isStringAttribute()) throw ArgumentError("the attribute carries no text: " + attribute.getAsString());
  return attribute.getValueAsString().str();
}
static Type *attributeType(Attribute attribute) {
  if (attributeKind(attribute) != "type" || !attribute.getValueAsType()) throw ArgumentError("the attribute carries no type: " + attribute.getAsString());
  return attribute.getValueAsType();
}

// ---- lists ------------------------------------------------------------------------------------------------------

namespace {
constexpr unsigned functionIndex = ~0u, resultIndex = 0;

AttributeList listOf(Value &functionOrCall) {
  if (auto *function = dyn_cast<Function>(&functionOrCall)) return function->getAttributes();
  if (auto *call = dyn_cast<CallBase>(&functionOrCall)) return call->getAttributes();
  throw HandleError("the handle names neither a function nor a call");
}
void setList(Value &functionOrCall, AttributeList list) {
  if (auto *function = dyn_cast<Function>(&functionOrCall)) function->setAttributes(list);
  else cast<CallBase>(functionOrCall).setAttributes(list);
}
unsigned parameterIndex(Value &functionOrCall, uint32_t index) {
  size_t count = 0;
  if (auto *function = dyn_cast<Function>(&functionOrCall)) count = function->arg_size();
  else if (auto *call = dyn_cast<CallBase>(&functionOrCall)) count = call->arg_size();
  else throw HandleError("the handle names neither a function nor a call");
  if (index >= count) throw ArgumentError("there is no parameter of that index");
  return index + 1;
}
std::vector<AttributeResult> listed(Value &functionOrCall, unsigned index) {
  std::vector<AttributeResult> all;
  for (Attribute attribute : compat::attributesAt(listOf(functionOrCall), index)) all.push_back({attribute, functionOrCall.getContext()});
  return all;
}
void add(Value &functionOrCall, unsigned index, Attribute attribute) {
  setList(functionOrCall, compat::withAttribute(functionOrCall.getContext(), listOf(functionOrCall), index, attribute));
}
/// By keyword or string key; nothing happens when there is none.
void remove(Value &functionOrCall, unsigned index, const std::string &name) {
  LLVMContext &context = functionOrCall.getContext();
  AttributeList list = listOf(functionOrCall);
  AttributeSet set = compat::attributesAt(list, index);
  Attribute::AttrKind kind = compat::attributeKind(name);
  if (kind != Attribute::None && set.hasAttribute(kind)) list = compat::withoutAttribute(context, list, index, kind);
  if (set.hasAttribute(StringRef(name))) list = compat::withoutAttribute(context, list, index, StringRef(name));
  setList(functionOrCall, list);
}
} // namespace

static std::vector<AttributeResult> functionAttributes(Value &functionOrCall) { return listed(functionOrCall, functionIndex); }
/// Attributes of a global variable.
static std::vector<AttributeResult> globalAttributes(GlobalVariable &variable) {
  std::vector<AttributeResult> all;
  for (Attribute attribute : variable.getAttributes()) all.push_back({attribute, variable.getContext()});
  return all;
}
static std::vector<AttributeResult> returnAttributes(Value &functionOrCall) { return listed(functionOrCall, resultIndex); }
static std::vector<AttributeResult> parameterAttributes(Value &functionOrCall, uint32_t index) {
  return listed(functionOrCall, parameterIndex(functionOrCall, index));
}
static void addFunctionAttribute(Value &functionOrCall, Attribute attribute) { add(functionOrCall, functionIndex, attribute); }
static void addReturnAttribute(Value &functionOrCall, Attribute attribute) { add(functionOrCall, resultIndex, attribute); }
static void addParameterAttribute(Value &functionOrCall, uint32_t index, Attribute attribute) {
  add(functionOrCall, parameterIndex(functionOrCall, index), attribute);
}
static void removeFunctionAttribute(Value &functionOrCall, std::string name) { remove(functionOrCall, functionIndex, name); }
static void removeReturnAttribute(Value &functionOrCall, std::string name) { remove(functionOrCall, resultIndex, name); }
static void removeParameterAttribute(Value &functionOrCall, uint32_t index, std::string name) {
  remove(functionOrCall, parameterIndex(functionOrCall, index), name);
}

/// Removes what a function promises about its effects and values and what need not hold for code derived from it:
/// memory effects, termination, captures, aliasing, value ranges. What belongs to the calling convention stays.
static void dropUnsafeAttributes(Value &functionOrCall) {
  static const char *const promises[] = {
      "readnone", "readonly", "writeonly", "argmemonly", "inaccessiblememonly", "inaccessiblemem_or_argmemonly", "memory",
      "nofree", "nosync", "norecurse", "willreturn", "mustprogress", "speculatable", "noreturn", "nocallback",
      "nocapture", "captures", "noalias", "returned", "nonnull", "dereferenceable", "dereferenceable_or_null", "noundef",
      "range", "nofpclass", "initializes", "writable", "dead_on_unwind", "dead_on_return",
      "allocsize", "allockind", "allocptr", "allocalign", "alloc-family", "returns_twice", "convergent"};
  unsigned parameters = isa<Function>(functionOrCall) ? unsigned(cast<Function>(functionOrCall).arg_size())
                        : isa<CallBase>(functionOrCall) ? unsigned(cast<CallBase>(functionOrCall).arg_size())
                                                        : 0;
  for (const char *name : promises) {
    remove(functionOrCall, functionIndex, name);
    for (unsigned index = 0; index <= parameters; index++) remove(functionOrCall, index, name);
  }
}

static const std::vector<Entry> entries = {
    ENTRY(enumAttribute, "context, name"),
    ENTRY(intAttribute, "context, name, value"),
    ENTRY(typeAttribute, "context, name, type"),
    ENTRY(stringAttribute, "context, key, value"),
    ENTRY(attributeText, "attribute"),
    ENTRY(attributeName, "attribute"),
    ENTRY(attributeKind, "attribute"),
    ENTRY(attributeInt, "attribute"),
    ENTRY(attributeString, "attribute"),
    ENTRY(attributeType, "attribute"),
    ENTRY(functionAttributes, "functionOrCall"),
    ENTRY(globalAttributes, "variable"),
    ENTRY(returnAttributes, "functionOrCall"),
    ENTRY(parameterAttributes, "functionOrCall, index"),
    ENTRY(addFunctionAttribute, "functionOrCall, attribute"),
    ENTRY(addReturnAttribute, "functionOrCall, attribute"),
    ENTRY(addParameterAttribute, "functionOrCall, index, attribute"),
    ENTRY(removeFunctionAttribute, "functionOrCall, name"),
    ENTRY(removeReturnAttribute, "functionOrCall, name"),
    ENTRY(removeParameterAttribute, "functionOrCall, index, name"),
    ENTRY(dropUnsafeAttributes, "functionOrCall"),
};
const std::vector<Entry> *attributeEntries() { return &entries; }
} // namespace bitgrad
