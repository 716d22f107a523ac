// Building calls: call, invoke, callbr, their operand bundles, tail marks, and inline assembly to call.
#include "builder.h"

namespace bitgrad {
using namespace llvm;

/// Refuses a callee that is no pointer, and arguments that do not fit the function type.
static void checkCall(const Site &site, FunctionType &type, Value &callee, const std::vector<Value *> &arguments) {
  site.type(type), site.pointer(callee);
  if (auto *assembly = dyn_cast<InlineAsm>(&callee)) site.require(assembly->getFunctionType() == &type, "the inline assembly is of another function type");
  size_t count = type.getNumParams();
  if (type.isVarArg() ? arguments.size() < count : arguments.size() != count)
    site.refuse(std::to_string(arguments.size()) + " arguments for " + std::to_string(count) + " parameters of " + text(&type));
  for (size_t i = 0; i < arguments.size(); i++) {
    Type *argument = site.operand(*arguments[i])->getType();
    if (i < count) site.agreeable(argument, type.getParamType(unsigned(i)), "an argument's type is not its parameter's");
    else if (!argument->isSized() || !argument->isFirstClassType()) site.refuse("a variadic argument is a " + text(argument));
  }
}

static void agreeArguments(const Site &site, FunctionType &type, std::vector<Value *> &arguments) {
  for (unsigned i = 0; i < type.getNumParams(); i++) arguments[i] = compat::agree(site.ir, arguments[i], type.getParamType(i));
}

/// Takes the pending bundles: the next call has none, whatever becomes of this one.
static std::vector<OperandBundleDef> takeBundles(const Site &site) {
  std::vector<OperandBundleDef> result;
  auto pending = std::move(site.builder.bundles);
  site.builder.bundles.clear();
  for (auto &bundle : pending) {
    std::vector<Value *> inputs;
    for (auto &weak : bundle.inputs) {
      Value *input = weak;
      site.require(input, "an input of a pending operand bundle has been deleted");
      inputs.push_back(site.operand(*input));
    }
    result.emplace_back(bundle.tag, inputs);
  }
  return result;
}

/// A call with another convention than its callee's is undefined: it takes the callee's, where that is known.
template <class Call> static Call *withConvention(Call *call, Value &callee) {
  if (auto *function = dyn_cast<Function>(callee.stripPointerCasts())) call->setCallingConv(function->getCallingConv());
  return call;
}

static Value *buildCall(Builder &builder, FunctionType &type, Value &callee, List<Value> arguments, uint32_t fastMath) {
  Site site(builder, "call");
  auto bundles = takeBundles(site);
  checkCall(site, type, callee, arguments.items);
  if (fastMath && !type.getReturnType()->isFPOrFPVectorTy()) site.refuse("fast-math flags need a floating-point result, not " + text(type.getReturnType()));
  agreeArguments(site, type, arguments.items);
  Value *address = compat::address(site.ir, &callee, &type);
  return withFlags(site, withConvention(site.ir.CreateCall(&type, address, arguments.items, bundles), callee), fastMath);
}

static Value *buildInvoke(Builder &builder, FunctionType &type, Value &callee, BasicBlock &normal, BasicBlock &unwind, List<Value> arguments) {
  Site site(builder, "invoke", Place::Terminator);
  auto bundles = takeBundles(site);
  checkCall(site, type, callee, arguments.items);
  site.target(normal), site.target(unwind);
  agreeArguments(site, type, arguments.items);
  Value *address = compat::address(site.ir, &callee, &type);
  return withConvention(compat::invoke(site.ir, &type, address, &normal, &unwind, arguments.items, bundles), callee);
}

/// The list: the arguments, then the indirect destinations. `callee` is inline assembly.
static Value *buildCallBr(Builder &builder, FunctionType &type, Value &callee, BasicBlock &fallThrough, uint32_t argumentCount, List<Value> list) {
  Site site(builder, "callbr", Place::Terminator);
  auto bundles = takeBundles(site);
  site.require(compat::hasCallBr, "this LLVM has no callbr instruction (LLVM 9 brought it)");
  site.require(argumentCount <= list.items.size(), "the list is shorter than the number of arguments");
  site.require(isa<InlineAsm>(callee), "its callee is inline assembly");
  std::vector<Value *> arguments(list.items.begin(), list.items.begin() + argumentCount);
  std::vector<BasicBlock *> indirect;
  for (size_t i = argumentCount; i < list.items.size(); i++) {
    auto *block = dyn_cast<BasicBlock>(list.items[i]);
    site.require(block, "an indirect destination is no block");
    indirect.push_back(site.target(*block));
  }
  checkCall(site, type, callee, arguments);
  site.target(fallThrough);
  agreeArguments(site, type, arguments);
  return compat::callBr(site.ir, &type, &callee, &fallThrough, indirect, arguments, bundles);
}

/// The next call, invoke or callbr carries this operand bundle ("funclet", "assume"'s "align", "deopt"...).
static void addBundle(Builder &builder, std::string tag, List<Value> inputs) {
  if (tag.empty()) throw ArgumentError("operand bundle: the tag is empty");
  Builder::Bundle bundle{std::move(tag), {}};
  for (Value *input : inputs.items) {
    if (&input->getContext() != &builder.context) throw ArgumentError("operand bundle: an input is of another context");
    if (input->getType()->isVoidTy() || input->getType()->isLabelTy()) throw ArgumentError("operand bundle: an input is a " + text(input->getType()));
    bundle.inputs.emplace_back(input);
  }
  builder.bundles.push_back(std::move(bundle));
}

/// Mark: none 0, tail 1, musttail 2, notail 3 (LLVM-C's numbers).
static void setTailCall(CallInst &call, uint32_t mark) {
  if (mark > 3) throw ArgumentError("tail call: the mark is none 0, tail 1, musttail 2 or notail 3");
  call.setTailCallKind(CallInst::TailCallKind(mark));
}
static uint32_t tailCall(CallInst &call) { return call.getTailCallKind(); }

/// A callable value of type `type`. Assembly in the target's own syntax (AT&T on x86).
/** LLVM's reader of constraints takes the end of `{register}`, `^ab` and `@2ab` for granted, and reads past the text without it. */
static std::string unreadableConstraint(const std::string &constraints) {
  StringRef rest = constraints;
  while (!rest.empty()) {
    auto [piece, behind] = rest.split(',');
    while (!piece.empty()) {
      size_t length = 1;
      if (piece[0] == '{') {
        length = piece.find('}');
        if (length == StringRef::npos) return "`{` without `}`";
        length++;
      } else if (piece[0] == '^') {
        length = 3;
      } else if (piece[0] == '@') {
        if (piece.size() < 2 || piece[1] < '1' || piece[1] > '9') return "`@` without the number of its letters";
        length = 2 + static_cast<size_t>(piece[1] - '0');
      }
      if (length > piece.size()) return std::string("`") + piece[0] + "` without its letters";
      piece = piece.drop_front(length);
    }
    rest = behind;
  }
  return "";
}

static Value *inlineAsm(FunctionType &type, std::string assembly, std::string constraints, bool hasSideEffects) {
  std::string mistake = unreadableConstraint(constraints);
  if (mistake.empty()) mistake = compat::inlineAsmMistake(&type, constraints);
  if (!mistake.empty()) throw ArgumentError("inline assembly: constraints: " + mistake);
  return InlineAsm::get(&type, assembly, constraints, hasSideEffects);
}

const std::vector<Entry> &callEntries() {
  static const std::vector<Entry> entries = {
      ENTRY(buildCall, "builder, type, callee, callArguments, fastMath"),
      ENTRY(buildInvoke, "builder, type, callee, normal, unwind, callArguments"),
      ENTRY(buildCallBr, "builder, type, callee, fallThrough, argumentCount, argumentsAndTargets"),
      ENTRY(addBundle, "builder, tag, inputs"),
      ENTRY(setTailCall, "call, mark"),
      ENTRY(tailCall, "call"),
      ENTRY(inlineAsm, "type, assembly, constraints, hasSideEffects"),
  };
  return entries;
}
} // namespace bitgrad
