// Exceptions between the functions of a module, as values that are returned.
//
// A function that may throw gets a twin, `name.unwinding`, which never unwinds: it takes one more argument, the address of a
// pointer that is null, and where the function would have let an exception go, its twin stores that exception there
// and returns zero. Its callers in the module call the twin, look, and branch to the landing pad themselves. What is thrown by functions
// without a body is caught where they are called, and goes on like that. So landing pads become blocks like any others,
// and what leaves the original function (which keeps its signature and really unwinds) is raised again at its end.
//
// An exception is the address that landing pads are given (Itanium C++ ABI: exception handling, 1.3). Which of its clauses a landing pad would take is asked of
// the personality itself: the exception is raised in a helper with the same clauses.
#include "unwinding.h"
#include "compat/attributes.h"
#include "compat/clone.h"
#include "compat/passes.h"
#include "compat/types.h"
#include "compat/values.h"
#include "entries.h"
#include "entry.h"
#include "module.h"

#include <llvm/ADT/DenseMap.h>
#include <llvm/ADT/SmallPtrSet.h>
#include <llvm/IR/CFG.h>
#include <llvm/IR/IntrinsicInst.h>
#include <llvm/Transforms/Utils/Local.h>

namespace bitgrad {
using namespace llvm;

/// An intrinsic that some LLVMs overload.
static Function *intrinsicNamed(Module &module, const char *name, ArrayRef<Type *> overloads) {
  std::string error;
  Function *plain = compat::intrinsicDeclaration(module, name, {}, error);
  return plain ? plain : compat::intrinsicDeclaration(module, name, overloads, error);
}

UnwindingHelpers::UnwindingHelpers(Module &module)
    : module(module), context(module.getContext()), pointer(compat::pointerType(context, 0)), number(Type::getInt32Ty(context)),
      landing(StructType::get(context, {pointer, number})) {
  for (Function &function : module)
    if (function.hasPersonalityFn()) personality = function.getPersonalityFn();
  if (!personality && module.getFunction("__cxa_throw"))
    personality = cast<Constant>(module.getOrInsertFunction("__gxx_personality_v0", FunctionType::get(number, true)).getCallee());
}

FunctionCallee UnwindingHelpers::runtime(const char *name, Type *result, ArrayRef<Type *> parameters) {
  return module.getOrInsertFunction(name, FunctionType::get(result, parameters, false));
}

Function *UnwindingHelpers::define(const std::string &name, Type *result, ArrayRef<Type *> parameters, bool unwinds) {
  auto *made = Function::Create(FunctionType::get(result, parameters, false), GlobalValue::InternalLinkage, name, module);
  made->addFnAttr(Attribute::NoInline);
  if (!unwinds) made->addFnAttr(Attribute::NoUnwind);
  made->setPersonalityFn(personality);
  return made;
}

/// Calls what throws, at the end of `entry`, and lands in a block that catches all; the landing pad's value.
LandingPadInst *UnwindingHelpers::landFrom(Function &helper, FunctionCallee thrower, ArrayRef<Value *> arguments, const LandingPadInst *clauses) {
  BasicBlock *entry = BasicBlock::Create(context, "entry", &helper), *caught = BasicBlock::Create(context, "caught", &helper),
             *returned = BasicBlock::Create(context, "returned", &helper);
  IRBuilder<> ir(entry);
  ir.CreateInvoke(thrower, returned, caught, arguments);
  ir.SetInsertPoint(returned);
  end(ir);
  ir.SetInsertPoint(caught);
  LandingPadInst *pad = ir.CreateLandingPad(landing, 1);
  if (clauses)
    for (unsigned i = 0; i < clauses->getNumClauses(); i++) pad->addClause(clauses->getClause(i));
  pad->addClause(ConstantPointerNull::get(cast<PointerType>(pointer)));
  return pad;
}

/// The program ends: an exception that nobody catches.
void UnwindingHelpers::end(IRBuilder<> &ir) {
  ir.CreateCall(intrinsicNamed(module, "llvm.trap", {}));
  ir.CreateUnreachable();
}

Function *UnwindingHelpers::thrower(CallBase &call) {
  if (throws) return throws;
  Function *runtime = call.getCalledFunction();
  throws = define("bitgrad.throw", pointer, runtime->getFunctionType()->params(), false);
  std::vector<Value *> arguments;
  for (Argument &argument : throws->args()) arguments.push_back(&argument);
  LandingPadInst *pad = landFrom(*throws, runtime, arguments, nullptr);
  IRBuilder<> ir(pad->getParent());
  ir.CreateRet(ir.CreateExtractValue(pad, 0));
  return throws;
}

Function *UnwindingHelpers::rethrower(CallBase &call, bool isKnown) {
  Function *&made = rethrowers[isKnown];
  if (made) return made;
  made = define(isKnown ? "bitgrad.rethrow" : "bitgrad.rethrow.unknown", pointer, isKnown ? ArrayRef<Type *>(pointer) : ArrayRef<Type *>(), false);
  LandingPadInst *pad = landFrom(*made, call.getCalledFunction(), {}, nullptr);
  IRBuilder<> ir(pad->getParent());
  ir.CreateRet(ir.CreateExtractValue(pad, 0));
  return made;
}

Function *UnwindingHelpers::holder(CallBase &call) {
  if (holds) return holds;
  holds = define("bitgrad.held", pointer, {pointer, call.getArgOperand(0)->getType()}, false);
  IRBuilder<> ir(BasicBlock::Create(context, "entry", holds));
  Value *place = compat::argument(*holds, 1);
  ir.CreateCall(call.getFunctionType(), call.getCalledOperand(), {place});
  ir.CreateRet(heldIn(ir, place));
  return holds;
}

Value *UnwindingHelpers::heldIn(IRBuilder<> &ir, Value *place) { return ir.CreateLoad(pointer, objectOf(ir, place)); }

Value *UnwindingHelpers::objectOf(IRBuilder<> &ir, Value *place) { return ir.CreateBitCast(place, compat::pointerTo(pointer)); }

Function *UnwindingHelpers::heldThrower(CallBase &call) {
  if (throwsHeld) return throwsHeld;
  throwsHeld = define("bitgrad.rethrow.held", pointer, {pointer, call.getArgOperand(0)->getType()}, false);
  LandingPadInst *pad = landFrom(*throwsHeld, call.getCalledFunction(), {compat::argument(*throwsHeld, 1)}, nullptr);
  IRBuilder<> ir(pad->getParent());
  ir.CreateRet(ir.CreateExtractValue(pad, 0));
  return throwsHeld;
}

Function *UnwindingHelpers::raiser() {
  if (raise) return raise;
  raise = define("bitgrad.raise", Type::getVoidTy(context), {pointer}, true);
  raise->addFnAttr(Attribute::NoReturn);
  IRBuilder<> ir(BasicBlock::Create(context, "entry", raise));
  ir.CreateCall(runtime("_Unwind_Resume_or_Rethrow", number, {pointer}), {raise->arg_begin()});
  end(ir);
  return raise;
}

/// Which clause of a landing pad takes an exception: its number from 1 on, 0 for none with a type, -1 for a filter.
Function *UnwindingHelpers::matcher(const LandingPadInst &clauses) {
  std::vector<Constant *> key;
  for (unsigned i = 0; i < clauses.getNumClauses(); i++) key.push_back(clauses.getClause(i));
  Function *&made = matchers[key];
  if (made) return made;
  made = define("bitgrad.match", number, {pointer}, false);
  LandingPadInst *pad = landFrom(*made, runtime("_Unwind_Resume_or_Rethrow", number, {pointer}), {made->arg_begin()}, &clauses);
  IRBuilder<> ir(pad->getParent());
  Value *selector = ir.CreateExtractValue(pad, 1), *found = ir.getInt32(0);
  found = ir.CreateSelect(ir.CreateICmpSLT(selector, ir.getInt32(0)), ir.getInt32(-1), found);
  for (unsigned i = 0; i < clauses.getNumClauses(); i++)
    if (isTyped(clauses, i)) found = ir.CreateSelect(ir.CreateICmpEQ(selector, typeId(ir, clauses.getClause(i))), ir.getInt32(i + 1), found);
  ir.CreateRet(found);
  return made;
}

bool UnwindingHelpers::isTyped(const LandingPadInst &pad, unsigned clause) { return pad.isCatch(clause) && !pad.getClause(clause)->isNullValue(); }

Value *UnwindingHelpers::typeId(IRBuilder<> &ir, Constant *type) {
  return ir.CreateCall(intrinsicNamed(module, "llvm.eh.typeid.for", {pointer}), {type});
}

/// The selector with which the landing pad would be entered.
Value *UnwindingHelpers::select(IRBuilder<> &ir, const LandingPadInst &pad, Value *exception) {
  bool isAsked = false;
  for (unsigned i = 0; i < pad.getNumClauses(); i++) isAsked |= isTyped(pad, i) || pad.isFilter(i);
  if (!isAsked) return ir.getInt32(0);
  Value *found = ir.CreateCall(matcher(pad), {exception}), *selector = ir.getInt32(0);
  selector = ir.CreateSelect(ir.CreateICmpSLT(found, selector), found, selector);
  for (unsigned i = 0; i < pad.getNumClauses(); i++)
    if (isTyped(pad, i)) selector = ir.CreateSelect(ir.CreateICmpEQ(found, ir.getInt32(i + 1)), typeId(ir, pad.getClause(i)), selector);
  return selector;
}

namespace {

bool mayUnwind(const CallBase &call) {
  if (isa<IntrinsicInst>(call) || call.isInlineAsm() || isa<CallBrInst>(call) || call.isMustTailCall()) return false;
  return !call.doesNotThrow();
}

/// The function that is called by its name and with its own type.
Function *calleeOf(const CallBase &call) {
  auto *callee = dyn_cast<Function>(call.getCalledOperand()->stripPointerCasts());
  return callee && callee->getFunctionType() == call.getFunctionType() ? callee : nullptr;
}

bool isNamed(const CallBase &call, StringRef name) {
  Function *callee = call.getCalledFunction();
  return callee && callee->isDeclaration() && callee->getName() == name;
}

/// Removes an attribute of a list; index as in LLVM-C.
AttributeList without(LLVMContext &context, AttributeList list, unsigned index, const char *name) {
  Attribute::AttrKind kind = compat::attributeKind(name);
  return kind == Attribute::None ? list : compat::withoutAttribute(context, list, index, kind);
}

/// What still holds when a function, or a call of it, may also return in the place of unwinding, and writes where it was told to.
AttributeList returningAttributes(LLVMContext &context, AttributeList list, unsigned parameters) {
  for (const char *name : {"noreturn", "memory", "readnone", "readonly", "writeonly", "argmemonly", "inaccessiblememonly", "inaccessiblemem_or_argmemonly",
                           "speculatable", "allocsize", "allockind"})
    list = without(context, list, ~0u, name);
  for (Attribute attribute : compat::attributesAt(list, 0)) {
    if (attribute.isStringAttribute()) list = compat::withoutAttribute(context, list, 0, attribute.getKindAsString());
    else list = compat::withoutAttribute(context, list, 0, attribute.getKindAsEnum());
  }
  for (unsigned i = 0; i < parameters; i++) list = without(context, list, i + 1, "returned");
  return list;
}

/// `std::exception_ptr` is the address of a thrown object. It is passed and returned in memory.
constexpr const char *currentException = "_ZSt17current_exceptionv";
constexpr const char *rethrowException = "_ZSt17rethrow_exceptionNSt15__exception_ptr13exception_ptrE";

/// For each rethrow in a function, and each `std::current_exception()`: the exception that is caught around it, where it was caught in the function too.
class CaughtExceptions {
public:
  explicit CaughtExceptions(Function &function) {
    std::vector<BasicBlock *> work{&function.getEntryBlock()};
    states[work[0]] = State{true, {}};
    while (!work.empty()) {
      BasicBlock *block = work.back();
      work.pop_back();
      State state = states[block];
      for (Instruction &instruction : *block) visit(instruction, state);
      for (BasicBlock *next : successors(block))
        if (merge(next, state)) work.push_back(next);
    }
  }
  /// nullptr: not known.
  Value *at(const CallBase &rethrow) const { return rethrown.lookup(&rethrow); }

private:
  struct State {
    bool isKnown;
    std::vector<Value *> caught;
  };
  void visit(Instruction &instruction, State &state) {
    auto *call = dyn_cast<CallBase>(&instruction);
    if (!call) return;
    if (isNamed(*call, "__cxa_begin_catch")) state.caught.push_back(call->getArgOperand(0));
    if (isNamed(*call, "__cxa_end_catch")) {
      if (state.caught.empty()) state.isKnown = false;
      else state.caught.pop_back();
    }
    if (isNamed(*call, "__cxa_rethrow") || isNamed(*call, currentException))
      rethrown[call] = state.isKnown && !state.caught.empty() ? state.caught.back() : nullptr;
  }
  /// Whether the block has to be visited again.
  bool merge(BasicBlock *block, const State &state) {
    auto [known, isNew] = states.try_emplace(block, state);
    if (isNew) return true;
    if (!known->second.isKnown || (state.isKnown && state.caught == known->second.caught)) return false;
    known->second = State{false, {}};
    return true;
  }
  DenseMap<BasicBlock *, State> states;
  DenseMap<const CallBase *, Value *> rethrown;
};

/// One function whose calls no longer unwind into it.
class Rewriting {
public:
  /// `slot`: where a twin stores the exception that leaves it; nullptr in the function itself.
  Rewriting(UnwindingHelpers &helpers, const DenseMap<Function *, Function *> &twins, Function &function, Value *slot)
      : helpers(helpers), twins(twins), function(function), isTwin(slot), slot(slot) {
    CaughtExceptions caught(function);
    for (BasicBlock &block : function)
      for (Instruction &instruction : block) {
        if (auto *resume = dyn_cast<ResumeInst>(&instruction)) resumes.push_back(resume);
        auto *call = dyn_cast<CallBase>(&instruction);
        if (call && isNamed(*call, currentException) && caught.at(*call)) holders.emplace_back(call, caught.at(*call));
        if (!call || !mayUnwind(*call) || (isa<InvokeInst>(call) && !hasPlainPad(cast<InvokeInst>(*call)))) continue;
        Function *callee = calleeOf(*call);
        bool isThrow = isNamed(*call, "__cxa_throw") || isNamed(*call, rethrowException), isRethrow = isNamed(*call, "__cxa_rethrow");
        if (callee && twins.count(callee)) calls.push_back(call);
        else if ((isThrow || isRethrow) && (isTwin || isa<InvokeInst>(call))) {
          throws.push_back(call);
          if (isRethrow) rethrown[call] = caught.at(*call);
        } else if (isTwin) foreign.push_back(call);
      }
  }

  /// Whether the function has changed.
  bool run() {
    if (!isTwin && calls.empty() && throws.empty() && holders.empty()) return false;
    if (!isTwin) makeSlot();
    for (CallBase *call : foreign) catchForeign(*call);
    for (auto [call, exception] : holders) replaceHolder(*call, exception);
    for (CallBase *call : throws) replaceThrow(*call);
    for (CallBase *call : calls) replaceCall(*call);
    for (ResumeInst *resume : resumes) replaceResume(*resume);
    removeUnreachableBlocks(function);
    return true;
  }

private:
  /// A landing pad whose block can also be entered by a branch: what follows it, and what it was given.
  struct Opened {
    LandingPadInst *pad;
    BasicBlock *body;
    PHINode *exception, *selector;
    std::vector<std::pair<PHINode *, PHINode *>> phis;
  };

  static bool hasPlainPad(InvokeInst &invoke) {
    auto *type = invoke.getUnwindDest()->isLandingPad() ? dyn_cast<StructType>(invoke.getLandingPadInst()->getType()) : nullptr;
    return type && type->getNumElements() == 2 && type->getElementType(0)->isPointerTy() && type->getElementType(1)->isIntegerTy(32);
  }
  Constant *none() const { return ConstantPointerNull::get(cast<PointerType>(helpers.pointer)); }

  void makeSlot() {
    IRBuilder<> ir(&function.getEntryBlock(), function.getEntryBlock().begin());
    slot = ir.CreateAlloca(helpers.pointer, nullptr, "unwinding");
    ir.CreateStore(none(), slot);
  }

  /// The exception leaves the function.
  void leave(IRBuilder<> &ir, Value *exception) {
    if (!isTwin) {
      ir.CreateCall(helpers.raiser(), {exception});
      ir.CreateUnreachable();
      return;
    }
    ir.CreateStore(exception, slot);
    if (function.getReturnType()->isVoidTy()) ir.CreateRetVoid();
    else ir.CreateRet(Constant::getNullValue(function.getReturnType()));
  }

  Opened &open(BasicBlock *block) {
    auto [found, isNew] = opened.try_emplace(block);
    Opened &at = found->second;
    if (!isNew) return at;
    at.pad = block->getLandingPadInst();
    at.body = block->splitBasicBlock(std::next(at.pad->getIterator()), block->getName() + ".body");
    IRBuilder<> before(block->getTerminator()), ir(at.body, at.body->begin());
    ir.SetCurrentDebugLocation(at.pad->getDebugLoc());
    before.SetCurrentDebugLocation(at.pad->getDebugLoc());
    auto *exception = cast<Instruction>(before.CreateExtractValue(at.pad, 0)), *selector = cast<Instruction>(before.CreateExtractValue(at.pad, 1));
    at.exception = ir.CreatePHI(exception->getType(), 2, "exception");
    at.selector = ir.CreatePHI(selector->getType(), 2, "selector");
    at.exception->addIncoming(exception, block);
    at.selector->addIncoming(selector, block);
    for (PHINode &phi : block->phis()) {
      PHINode *twin = ir.CreatePHI(phi.getType(), 2);
      phi.replaceAllUsesWith(twin);
      twin->addIncoming(&phi, block);
      at.phis.emplace_back(&phi, twin);
    }
    Value *whole = ir.CreateInsertValue(ir.CreateInsertValue(UndefValue::get(at.pad->getType()), at.exception, 0), at.selector, 1);
    std::vector<Use *> uses;
    for (Use &use : at.pad->uses())
      if (use.getUser() != exception && use.getUser() != selector) uses.push_back(&use);
    for (Use *use : uses) use->set(whole);
    return at;
  }

  /// Goes to what follows the landing pad, from `from`, in the place of the invoke that ended `origin`.
  void land(IRBuilder<> &ir, Opened &at, BasicBlock *origin, BasicBlock *from, Value *exception) {
    Value *selector = helpers.select(ir, *at.pad, exception);
    ir.CreateBr(at.body);
    at.exception->addIncoming(exception, from);
    at.selector->addIncoming(selector, from);
    for (auto [phi, twin] : at.phis) twin->addIncoming(phi->getIncomingValueForBlock(origin), from);
  }
  void forget(Opened &at, BasicBlock *origin) {
    for (auto [phi, twin] : at.phis) phi->removeIncomingValue(origin, false);
  }

  void replaceCall(CallBase &call) {
    BasicBlock *origin = call.getParent(), *unwound = BasicBlock::Create(helpers.context, "unwound", &function);
    auto *invoke = dyn_cast<InvokeInst>(&call);
    Opened *at = invoke ? &open(invoke->getUnwindDest()) : nullptr;
    BasicBlock *returned = invoke ? invoke->getNormalDest() : origin->splitBasicBlock(std::next(call.getIterator()), "returned");
    IRBuilder<> ir(&call);
    Function *twin = twins.lookup(calleeOf(call));
    std::vector<Value *> arguments(call.arg_begin(), call.arg_end());
    arguments.push_back(slot);
    CallInst *made = ir.CreateCall(twin, arguments);
    made->setCallingConv(call.getCallingConv());
    made->setAttributes(returningAttributes(helpers.context, call.getAttributes(), call.arg_size()));
    made->setDoesNotThrow();
    Value *exception = ir.CreateLoad(helpers.pointer, slot), *isReturned = ir.CreateICmpEQ(exception, none());
    call.replaceAllUsesWith(made);
    DebugLoc location = call.getDebugLoc();
    call.eraseFromParent();
    if (!invoke) origin->getTerminator()->eraseFromParent();
    ir.SetInsertPoint(origin);
    ir.CreateCondBr(isReturned, returned, unwound);
    ir.SetInsertPoint(unwound);
    ir.SetCurrentDebugLocation(location);
    if (!at) return leave(ir, exception);
    ir.CreateStore(none(), slot);
    land(ir, *at, origin, unwound, exception);
    forget(*at, origin);
  }

  /// What `std::current_exception()` gives lies where the exception that is caught lies.
  void replaceHolder(CallBase &call, Value *exception) {
    IRBuilder<> ir(&call);
    Value *place = call.getArgOperand(0);
    ir.CreateStore(ir.CreateCall(helpers.holder(call), {exception, place}), helpers.objectOf(ir, place));
    call.eraseFromParent();
  }

  Value *thrownBy(IRBuilder<> &ir, CallBase &call) {
    std::vector<Value *> arguments(call.arg_begin(), call.arg_end());
    auto caught = rethrown.find(&call);
    if (caught != rethrown.end()) {
      if (caught->second) arguments.push_back(caught->second);
      return ir.CreateCall(helpers.rethrower(call, caught->second), arguments);
    }
    if (!isNamed(call, rethrowException)) return ir.CreateCall(helpers.thrower(call), arguments);
    return ir.CreateCall(helpers.heldThrower(call), {helpers.heldIn(ir, arguments[0]), arguments[0]});
  }

  void replaceThrow(CallBase &call) {
    BasicBlock *origin = call.getParent();
    IRBuilder<> ir(&call);
    Value *exception = thrownBy(ir, call);
    auto *invoke = dyn_cast<InvokeInst>(&call);
    if (!invoke) {
      origin->splitBasicBlock(std::next(call.getIterator()));
      origin->getTerminator()->eraseFromParent();
      ir.SetInsertPoint(origin);
      ir.SetCurrentDebugLocation(call.getDebugLoc());
      leave(ir, exception);
      call.eraseFromParent();
      return;
    }
    Opened &at = open(invoke->getUnwindDest());
    invoke->getNormalDest()->removePredecessor(origin);
    DebugLoc location = call.getDebugLoc();
    call.eraseFromParent();
    ir.SetInsertPoint(origin);
    ir.SetCurrentDebugLocation(location);
    land(ir, at, origin, origin, exception);
    forget(at, origin);
  }

  void replaceResume(ResumeInst &resume) {
    IRBuilder<> ir(&resume);
    Value *exception = ir.CreateExtractValue(resume.getValue(), 0);
    BasicBlock *block = resume.getParent();
    DebugLoc location = resume.getDebugLoc();
    resume.eraseFromParent();
    ir.SetInsertPoint(block);
    ir.SetCurrentDebugLocation(location);
    leave(ir, exception);
  }

  /// What a function without a body throws ends its way here, whatever the clauses say.
  void catchForeign(CallBase &call) {
    if (auto *invoke = dyn_cast<InvokeInst>(&call)) {
      LandingPadInst *pad = invoke->getLandingPadInst();
      for (unsigned i = 0; i < pad->getNumClauses(); i++)
        if (pad->isCatch(i) && pad->getClause(i)->isNullValue()) return;
      pad->addClause(none());
      return;
    }
    changeToInvokeAndSplitBasicBlock(cast<CallInst>(&call), foreignPad());
  }
  BasicBlock *foreignPad() {
    if (pad) return pad;
    if (!function.hasPersonalityFn()) function.setPersonalityFn(helpers.personality);
    pad = BasicBlock::Create(helpers.context, "foreign", &function);
    IRBuilder<> ir(pad);
    LandingPadInst *landing = ir.CreateLandingPad(helpers.landing, 1);
    landing->addClause(none());
    leave(ir, ir.CreateExtractValue(landing, 0));
    return pad;
  }

  UnwindingHelpers &helpers;
  const DenseMap<Function *, Function *> &twins;
  Function &function;
  const bool isTwin;
  Value *slot;
  BasicBlock *pad = nullptr;
  std::vector<CallBase *> calls, throws, foreign;
  std::vector<std::pair<CallBase *, Value *>> holders;
  std::vector<ResumeInst *> resumes;
  /// Follows what is replaced meanwhile.
  std::unordered_map<const CallBase *, WeakTrackingVH> rethrown;
  std::unordered_map<BasicBlock *, Opened> opened;
};

/// Whether a function of the module calls it by name.
bool isCalled(Function &function) {
  for (User *user : function.users())
    if (auto *call = dyn_cast<CallBase>(user))
      if (calleeOf(*call) == &function && mayUnwind(*call)) return true;
  return false;
}

Function *twinOf(Function &function, Type *pointer) {
  FunctionType *type = function.getFunctionType();
  std::vector<Type *> parameters(type->param_begin(), type->param_end());
  parameters.push_back(compat::pointerTo(pointer));
  Module &module = *function.getParent();
  auto *twin = Function::Create(FunctionType::get(type->getReturnType(), parameters, false), GlobalValue::InternalLinkage,
                                function.getName() + unwindingSuffix, module);
  ValueToValueMapTy map;
  for (unsigned i = 0; i < function.arg_size(); i++) {
    map[compat::argument(function, i)] = compat::argument(*twin, i);
    compat::argument(*twin, i)->setName(compat::argument(function, i)->getName());
  }
  compat::cloneFunctionInto(*twin, function, map);
  compat::argument(*twin, function.arg_size())->setName("unwinding");
  twin->setAttributes(returningAttributes(module.getContext(), twin->getAttributes(), function.arg_size()));
  twin->addFnAttr(Attribute::NoUnwind);
  for (BasicBlock &block : *twin)
    for (Instruction &instruction : block)
      if (auto *call = dyn_cast<CallInst>(&instruction)) call->setTailCall(false);
  twin->setVisibility(GlobalValue::DefaultVisibility);
  twin->setDSOLocal(true);
  return twin;
}

} // namespace

/// Lets the exceptions that those functions of a module throw be returned by them; other functions are called as if they
/// had no body, as are the first `opaque` ones. Whether anything has changed.
static bool returnExceptions(Module &module, List<Function> functions, uint32_t opaque) {
  requireValid(module);
  UnwindingHelpers helpers(module);
  if (!helpers.personality) return false;
  const std::vector<Function *> bodies(functions.items.begin(), functions.items.end());
  if (opaque > bodies.size()) throw ArgumentError("more functions are opaque than there are");
  SmallPtrSet<Function *, 16> kept(bodies.begin(), bodies.begin() + opaque);
  DenseMap<Function *, Function *> twins;
  for (Function *function : bodies)
    if (!kept.count(function) && !function->doesNotThrow() && !function->isVarArg() && isCalled(*function)) twins[function] = nullptr;
  for (Function *function : bodies)
    if (twins.count(function)) twins[function] = twinOf(*function, helpers.pointer);
  bool isChanged = false;
  for (Function *function : bodies) {
    if (Function *twin = twins.lookup(function)) isChanged |= Rewriting(helpers, twins, *twin, compat::argument(*twin, twin->arg_size() - 1)).run();
    isChanged |= Rewriting(helpers, twins, *function, nullptr).run();
  }
  return isChanged;
}

static const std::vector<Entry> entries = {
    ENTRY(returnExceptions, "module, functions, opaque"),
};
const std::vector<Entry> *unwindingEntries() { return &entries; }
} // namespace bitgrad
