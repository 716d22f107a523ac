// Builders: their life, position and debug location, and the checks of `Site`. See builder.h.
#include "builder.h"
#include "entries.h"

#include <llvm/IR/Operator.h>
#include <llvm/Support/raw_ostream.h>

namespace bitgrad {
using namespace llvm;

std::string text(Type *type) {
  std::string result;
  raw_string_ostream out(result);
  out << *type;
  return out.str();
}

// ---- Site ---------------------------------------------------------------------------------------------------------

static BasicBlock &positioned(Builder &builder, const char *instruction) {
  Value *block = builder.block;
  if (!block)
    throw ArgumentError(std::string(instruction) + ": the builder has no position (none was set, or its block has been deleted)");
  if (!cast<BasicBlock>(block)->getParent()) throw ArgumentError(std::string(instruction) + ": the builder's block is in no function");
  return *cast<BasicBlock>(block);
}

Site::Site(Builder &builder, const char *instruction, Place place)
    : builder(builder), ir(builder.ir), instruction(instruction), block(positioned(builder, instruction)), function(*block.getParent()) {
  require(function.getParent(), "the builder's function is in no module");
  Instruction *before = nullptr;
  if (builder.isAtEnd) {
    if (!block.empty()) {
      before = &block.back();
      require(!before->isTerminator(), "the builder stands at the end of a block that has its terminator already");
    }
  } else {
    Value *next = builder.next;
    require(next, "the instruction before which the builder stands has been deleted");
    auto *nextInstruction = cast<Instruction>(next);
    require(nextInstruction->getParent() == &block, "the instruction before which the builder stands has been moved to another block");
    require(place != Place::Terminator, "a terminator can only be built at the end of a block");
    require(place == Place::Phi || !isa<PHINode>(nextInstruction), "only a phi can stand before a phi");
    require(place == Place::Phi || !nextInstruction->isEHPad(), "only a phi can stand before an exception pad");
    if (place == Place::Ordinary) return;
    before = nextInstruction->getPrevNode();
  }
  if (place == Place::Phi || place == Place::Pad)
    require(!before || isa<PHINode>(before), "only phis can stand before it in a block");
}

void Site::refuse(const std::string &sentence) const { throw ArgumentError(std::string(instruction) + ": " + sentence); }

Value *Site::operand(Value &value) const {
  require(&value.getContext() == &builder.context, "an operand is of another context");
  if (auto *other = dyn_cast<Instruction>(&value)) {
    require(other->getParent(), "an operand is an instruction that is in no block");
    require(other->getFunction() == &function, "an operand is an instruction of another function");
  } else if (auto *argument = dyn_cast<Argument>(&value)) {
    require(argument->getParent() == &function, "an operand is a parameter of another function");
  } else if (auto *global = dyn_cast<GlobalValue>(&value)) {
    require(global->getParent() == function.getParent(), "an operand is a global of another module");
  }
  return &value;
}

BasicBlock *Site::target(BasicBlock &other) const {
  require(&other.getContext() == &builder.context && other.getParent() == &function, "a block belongs to another function");
  return &other;
}

Type *Site::type(Type &type) const {
  require(&type.getContext() == &builder.context, "a type is of another context");
  return &type;
}

Type *Site::storable(Type &given) const {
  Type *checked = type(given);
  if (!checked->isFirstClassType() || !checked->isSized()) refuse("memory cannot hold a " + text(checked));
  return checked;
}

Value *Site::plain(Value &value) const {
  operand(value);
  Type *type = value.getType();
  if (!type->isFirstClassType() || type->isLabelTy() || type->isMetadataTy() || type->isTokenTy())
    refuse("an operand is a " + text(type) + ", which is no value to compute with");
  return &value;
}

Value *Site::pointer(Value &value, bool orVector) const {
  operand(value);
  Type *type = value.getType();
  if (!(orVector ? type->isPtrOrPtrVectorTy() : type->isPointerTy())) refuse("expected a pointer, not a " + text(type));
  return &value;
}

void Site::agreeable(Type *from, Type *to, const char *what) const {
  if (!compat::agreeable(from, to)) refuse(std::string(what) + " (" + text(from) + " and " + text(to) + ")");
}

uint64_t Site::alignment(double bytes) const {
  bool isWhole = bytes >= 0 && bytes <= double(1u << 29) && bytes == std::floor(bytes);
  auto align = isWhole ? uint64_t(bytes) : 0;
  require(isWhole && (align & (align - 1)) == 0, "an alignment is a power of two up to 536870912 bytes, or 0 for the type's own");
  return align;
}

// ---- flags --------------------------------------------------------------------------------------------------------

static void setFastMath(const Site &site, Instruction &instruction, uint32_t bits) {
  if (!isa<FPMathOperator>(instruction)) {
    // Old LLVMs take no fast-math flags on some classes (phi): leaving them out is always correct.
    Type *type = instruction.getType();
    if (type->isFPOrFPVectorTy()) return;
    instruction.eraseFromParent();
    site.refuse("fast-math flags need floating point, not " + text(type));
  }
  FastMathFlags flags;
  flags.setAllowReassoc(bits & 1);
  flags.setNoNaNs(bits & 2);
  flags.setNoInfs(bits & 4);
  flags.setNoSignedZeros(bits & 8);
  flags.setAllowReciprocal(bits & 16);
  flags.setAllowContract(bits & 32);
  flags.setApproxFunc(bits & 64);
  instruction.setFastMathFlags(flags);
}

static bool setWrap(Instruction &instruction, uint32_t flags) {
  bool nuw = flags & flag::nuw, nsw = flags & flag::nsw;
  if (!isa<OverflowingBinaryOperator>(instruction)) return compat::setTruncWrap(instruction, nuw, nsw);
  if (nuw) instruction.setHasNoUnsignedWrap(true);
  if (nsw) instruction.setHasNoSignedWrap(true);
  return true;
}

Value *withFlags(const Site &site, Value *result, uint32_t flags) {
  auto *instruction = dyn_cast<Instruction>(result);
  if (!flags || !instruction) return result;
  auto take = [&](bool done, const char *name) {
    if (done) return;
    instruction->eraseFromParent();
    site.refuse(std::string("it does not take the flag ") + name + " (on this LLVM)");
  };
  if (flags & flag::fastMath) setFastMath(site, *instruction, flags & flag::fastMath);
  if (flags & (flag::nuw | flag::nsw)) take(setWrap(*instruction, flags), flags & flag::nuw ? "nuw" : "nsw");
  if (flags & flag::exact) {
    take(isa<PossiblyExactOperator>(instruction), "exact");
    instruction->setIsExact(true);
  }
  if (flags & flag::disjoint) take(compat::setDisjoint(*instruction), "disjoint");
  if (flags & flag::nonNegative) take(compat::setNonNegative(*instruction), "nneg");
  if (flags & flag::sameSign) take(compat::setSameSign(*instruction), "samesign");
  if (flags >= flag::sameSign << 1) take(false, "of an unknown number");
  return result;
}

// ---- entries ------------------------------------------------------------------------------------------------------

/// A builder without position and debug location.
static Made<Builder> createBuilder(Env &env, LLVMContext &context) {
  return {std::make_unique<Builder>(context), env.handles.of(context)};
}
static void disposeBuilder(Env &env, Id<Builder> builder) { env.handles.dispose(builder.id, Kind::Builder); }

/// `next` = null: at the end of `block`. Keeps the debug location, which IRBuilder would take from `next`.
static void position(Builder &builder, BasicBlock &block, Instruction *next) {
  if (&block.getContext() != &builder.context) throw ArgumentError("position: the block is of another context");
  if (!block.getParent() || !block.getParent()->getParent()) throw ArgumentError("position: the block is in no function of a module");
  DebugLoc location = builder.ir.getCurrentDebugLocation();
  builder.ir.SetInsertPoint(&block, next ? next->getIterator() : block.end());
  builder.ir.SetCurrentDebugLocation(location);
  builder.block = &block;
  builder.next = next;
  builder.isAtEnd = !next;
}
/// The next instructions go right before `instruction`.
static void positionBefore(Builder &builder, Instruction &instruction) {
  if (!instruction.getParent()) throw ArgumentError("position: the instruction is in no block");
  position(builder, *instruction.getParent(), &instruction);
}
static void positionAtEnd(Builder &builder, BasicBlock &block) { position(builder, block, nullptr); }
/// After the phis and the exception pad, at the first place where any instruction may stand.
static void positionAtStart(Builder &builder, BasicBlock &block) {
  Instruction *next = nullptr;
  for (Instruction &instruction : block)
    if (!isa<PHINode>(instruction) && !isa<LandingPadInst>(instruction) && !isa<FuncletPadInst>(instruction)) {
      next = &instruction;
      break;
    }
  if (next && isa<CatchSwitchInst>(next)) throw ArgumentError("position: a catchswitch is alone in its block");
  position(builder, block, next);
}
/// Before the terminator, or at the end of a block that has none yet.
static void positionBeforeTerminator(Builder &builder, BasicBlock &block) { position(builder, block, block.getTerminator()); }
static Maybe<BasicBlock> builderBlock(Builder &builder) {
  Value *block = builder.block;
  return {block ? cast<BasicBlock>(block) : nullptr};
}
/// The next instructions carry the debug location of `instruction` (none if it is 0 or has none).
static void setBuilderLocation(Builder &builder, Instruction *instruction) {
  if (instruction && &instruction->getContext() != &builder.context) throw ArgumentError("debug location: the instruction is of another context");
  builder.ir.SetCurrentDebugLocation(instruction ? instruction->getDebugLoc() : DebugLoc());
}

const std::vector<Entry> &positionEntries() {
  static const std::vector<Entry> entries = {
      ENTRY(createBuilder, "context"),
      ENTRY(disposeBuilder, "builder"),
      ENTRY(positionBefore, "builder, instruction"),
      ENTRY(positionAtEnd, "builder, block"),
      ENTRY(positionAtStart, "builder, block"),
      ENTRY(positionBeforeTerminator, "builder, block"),
      ENTRY(builderBlock, "builder"),
      ENTRY(setBuilderLocation, "builder, instruction"),
  };
  return entries;
}

const std::vector<Entry> *builderEntries() {
  static const std::vector<Entry> all = [] {
    std::vector<Entry> entries;
    for (auto *table : {&positionEntries(), &arithmeticEntries(), &memoryEntries(), &atomicEntries(), &aggregateEntries(), &callEntries(),
                        &controlEntries(), &exceptionEntries()})
      entries.insert(entries.end(), table->begin(), table->end());
    return entries;
  }();
  return &all;
}
} // namespace bitgrad
