// Building control flow: phi and the terminators that neither call nor unwind.
#include "builder.h"

#include <llvm/ADT/SmallPtrSet.h>

namespace bitgrad {
using namespace llvm;

/// Without incoming values yet.
static Value *buildPhi(Builder &builder, Type &type, uint32_t fastMath) {
  Site site(builder, "phi", Place::Phi);
  site.type(type);
  if (!type.isFirstClassType() || type.isLabelTy() || type.isMetadataTy() || type.isTokenTy()) site.refuse("no value can be a " + text(&type));
  return withFlags(site, site.ir.CreatePHI(&type, 2), fastMath);
}

/// Adds the value that the phi takes when control comes from `block`. Independent of the builder's position.
static void addIncoming(PHINode &phi, Value &value, BasicBlock &block) {
  auto refuse = [](const std::string &why) { throw ArgumentError("phi: " + why); };
  Function *function = phi.getParent() ? phi.getFunction() : nullptr;
  if (!function) refuse("the phi is in no function");
  if (block.getParent() != function) refuse("the incoming block belongs to another function");
  auto *instruction = dyn_cast<Instruction>(&value);
  auto *argument = dyn_cast<Argument>(&value);
  auto *global = dyn_cast<GlobalValue>(&value);
  bool isForeign = &value.getContext() != &phi.getContext() || (instruction && (!instruction->getParent() || instruction->getFunction() != function)) ||
                   (argument && argument->getParent() != function) || (global && global->getParent() != function->getParent());
  if (isForeign) refuse("the incoming value belongs to another function, module or context");
  if (!compat::agreeable(value.getType(), phi.getType()))
    refuse("the incoming value is a " + text(value.getType()) + ", the phi a " + text(phi.getType()));
  compat::addIncoming(phi, &value, &block);
}

static Value *buildBr(Builder &builder, BasicBlock &target) {
  Site site(builder, "br", Place::Terminator);
  return site.ir.CreateBr(site.target(target));
}

static Value *buildCondBr(Builder &builder, Value &condition, BasicBlock &ifTrue, BasicBlock &ifFalse) {
  Site site(builder, "br", Place::Terminator);
  site.target(ifTrue), site.target(ifFalse);
  if (!site.plain(condition)->getType()->isIntegerTy(1)) site.refuse("the condition is a " + text(condition.getType()) + ", not an i1");
  return site.ir.CreateCondBr(&condition, &ifTrue, &ifFalse);
}

/// Cases are added by addCases.
static Value *buildSwitch(Builder &builder, Value &value, BasicBlock &otherwise) {
  Site site(builder, "switch", Place::Terminator);
  if (!site.plain(value)->getType()->isIntegerTy()) site.refuse("the value is a " + text(value.getType()) + ", not an integer");
  return site.ir.CreateSwitch(&value, site.target(otherwise));
}

/// Pairs: constant, block, constant, block...
static void addCases(SwitchInst &instruction, List<Value> pairs) {
  auto require = [](bool condition, const char *sentence) {
    if (!condition) throw ArgumentError(std::string("switch: ") + sentence);
  };
  require(instruction.getParent() && instruction.getFunction(), "the switch is in no function");
  require(pairs.items.size() % 2 == 0, "cases are pairs of a constant and a block");
  SmallPtrSet<Value *, 16> seen;
  for (auto existing : instruction.cases()) seen.insert(existing.getCaseValue());
  for (size_t i = 0; i < pairs.items.size(); i += 2) {
    auto *constant = dyn_cast<ConstantInt>(pairs.items[i]);
    auto *block = dyn_cast<BasicBlock>(pairs.items[i + 1]);
    require(constant && constant->getType() == instruction.getCondition()->getType(), "a case is not an integer constant of the value's type");
    require(block && block->getParent() == instruction.getFunction(), "a case's block belongs to another function");
    require(seen.insert(constant).second, "two cases have the same constant");
  }
  for (size_t i = 0; i < pairs.items.size(); i += 2) instruction.addCase(cast<ConstantInt>(pairs.items[i]), cast<BasicBlock>(pairs.items[i + 1]));
}

/// The address is a blockaddress of one of the destinations.
static Value *buildIndirectBr(Builder &builder, Value &address, List<BasicBlock> destinations) {
  Site site(builder, "indirectbr", Place::Terminator);
  site.pointer(address);
  for (BasicBlock *block : destinations.items) site.target(*block);
  IndirectBrInst *jump = site.ir.CreateIndirectBr(&address, unsigned(destinations.items.size()));
  for (BasicBlock *block : destinations.items) jump->addDestination(block);
  return jump;
}

/// Value: 0 returns void.
static Value *buildRet(Builder &builder, Value *value) {
  Site site(builder, "ret", Place::Terminator);
  Type *type = site.function.getReturnType();
  if (!value) {
    if (!type->isVoidTy()) site.refuse("the function returns a " + text(type));
    return site.ir.CreateRetVoid();
  }
  site.require(!type->isVoidTy(), "the function returns nothing");
  site.agreeable(site.plain(*value)->getType(), type, "the value's type is not the function's result type");
  return site.ir.CreateRet(compat::agree(site.ir, value, type));
}

static Value *buildUnreachable(Builder &builder) { return Site(builder, "unreachable", Place::Terminator).ir.CreateUnreachable(); }

const std::vector<Entry> &controlEntries() {
  static const std::vector<Entry> entries = {
      ENTRY(buildPhi, "builder, type, fastMath"),
      ENTRY(addIncoming, "phi, value, block"),
      ENTRY(buildBr, "builder, target"),
      ENTRY(buildCondBr, "builder, condition, ifTrue, ifFalse"),
      ENTRY(buildSwitch, "builder, value, otherwise"),
      ENTRY(addCases, "switchInstruction, pairs"),
      ENTRY(buildIndirectBr, "builder, address, destinations"),
      ENTRY(buildRet, "builder, value"),
      ENTRY(buildUnreachable, "builder"),
  };
  return entries;
}
} // namespace bitgrad
