// Building exception handling: landing pads (Itanium C++, Rust) and funclets (Windows).
// A parent pad of 0 is the function itself; an unwind block of 0 the caller.
#include "builder.h"

namespace bitgrad {
using namespace llvm;

/// Clauses: a constant array filters, any other constant pointer catches.
static Value *buildLandingPad(Builder &builder, Type &type, List<Value> clauses, bool isCleanup) {
  Site site(builder, "landingpad", Place::Pad);
  site.type(type);
  if (!type.isFirstClassType() || type.isLabelTy() || type.isMetadataTy() || type.isTokenTy()) site.refuse("no value can be a " + text(&type));
  site.require(isCleanup || !clauses.items.empty(), "a landing pad without clauses is a cleanup");
  for (Value *clause : clauses.items) {
    site.operand(*clause);
    site.require(isa<Constant>(clause) && (clause->getType()->isPointerTy() || clause->getType()->isArrayTy()),
                 "a clause is neither a constant pointer nor a constant array");
  }
  LandingPadInst *pad = site.ir.CreateLandingPad(&type, unsigned(clauses.items.size()));
  for (Value *clause : clauses.items) pad->addClause(cast<Constant>(clause));
  pad->setCleanup(isCleanup);
  return pad;
}

static Value *buildResume(Builder &builder, Value &value) {
  Site site(builder, "resume", Place::Terminator);
  return site.ir.CreateResume(site.plain(value));
}

static Value *parentPad(const Site &site, Value *parent) {
  if (!parent) return ConstantTokenNone::get(site.builder.context);
  site.operand(*parent);
  site.require(isa<FuncletPadInst>(parent) || isa<ConstantTokenNone>(parent), "the parent is neither a catchpad nor a cleanuppad");
  return parent;
}

static std::vector<Value *> padArguments(const Site &site, List<Value> &arguments) {
  for (Value *argument : arguments.items) site.plain(*argument);
  return arguments.items;
}

static Value *buildCatchSwitch(Builder &builder, Value *parent, BasicBlock *unwind, List<BasicBlock> handlers) {
  Site site(builder, "catchswitch", Place::Terminator);
  site.require(site.block.empty() || isa<PHINode>(site.block.back()), "only phis can stand before it in a block");
  site.require(!handlers.items.empty(), "expected at least one handler");
  Value *pad = parentPad(site, parent);
  if (unwind) site.target(*unwind);
  for (BasicBlock *handler : handlers.items) site.target(*handler);
  CatchSwitchInst *result = site.ir.CreateCatchSwitch(pad, unwind, unsigned(handlers.items.size()));
  for (BasicBlock *handler : handlers.items) result->addHandler(handler);
  return result;
}

static Value *buildCatchPad(Builder &builder, CatchSwitchInst &catchSwitch, List<Value> arguments) {
  Site site(builder, "catchpad", Place::Pad);
  site.operand(catchSwitch);
  return site.ir.CreateCatchPad(&catchSwitch, padArguments(site, arguments));
}

static Value *buildCleanupPad(Builder &builder, Value *parent, List<Value> arguments) {
  Site site(builder, "cleanuppad", Place::Pad);
  Value *pad = parentPad(site, parent);
  return site.ir.CreateCleanupPad(pad, padArguments(site, arguments));
}

static Value *buildCatchRet(Builder &builder, CatchPadInst &catchPad, BasicBlock &target) {
  Site site(builder, "catchret", Place::Terminator);
  site.operand(catchPad);
  return site.ir.CreateCatchRet(&catchPad, site.target(target));
}

static Value *buildCleanupRet(Builder &builder, CleanupPadInst &cleanupPad, BasicBlock *unwind) {
  Site site(builder, "cleanupret", Place::Terminator);
  site.operand(cleanupPad);
  if (unwind) site.target(*unwind);
  return site.ir.CreateCleanupRet(&cleanupPad, unwind);
}

const std::vector<Entry> &exceptionEntries() {
  static const std::vector<Entry> entries = {
      ENTRY(buildLandingPad, "builder, type, clauses, isCleanup"),
      ENTRY(buildResume, "builder, value"),
      ENTRY(buildCatchSwitch, "builder, parent, unwind, handlers"),
      ENTRY(buildCatchPad, "builder, catchSwitch, padArguments"),
      ENTRY(buildCleanupPad, "builder, parent, padArguments"),
      ENTRY(buildCatchRet, "builder, catchPad, target"),
      ENTRY(buildCleanupRet, "builder, cleanupPad, unwind"),
  };
  return entries;
}
} // namespace bitgrad
