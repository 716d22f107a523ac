// Building what computes a value from values: arithmetic, bit operations, casts, comparisons, select, freeze.
// Results may be constants: LLVM's IRBuilder folds operations on constants.
#include "builder.h"

namespace bitgrad {
using namespace llvm;

/// Opcode: LLVM-C's number. Flags: fast-math bits, nuw, nsw, exact, disjoint (builder.h).
static Value *buildBinary(Builder &builder, uint32_t opcode, Value &left, Value &right, uint32_t flags) {
  Instruction::BinaryOps operation;
  if (!compat::binaryOpcode(opcode, operation)) throw ArgumentError("binary: the opcode number names no two-operand arithmetic");
  Site site(builder, Instruction::getOpcodeName(operation));
  site.plain(left), site.plain(right);
  Type *type = left.getType();
  if (type != right.getType()) site.refuse("the operands' types differ (" + text(type) + " and " + text(right.getType()) + ")");
  bool isFloat = operation == Instruction::FAdd || operation == Instruction::FSub || operation == Instruction::FMul ||
                 operation == Instruction::FDiv || operation == Instruction::FRem;
  if (!(isFloat ? type->isFPOrFPVectorTy() : type->isIntOrIntVectorTy()))
    site.refuse(std::string(isFloat ? "expected floating point, not " : "expected integers, not ") + text(type));
  return withFlags(site, site.ir.CreateBinOp(operation, &left, &right), flags);
}

static Value *buildFNeg(Builder &builder, Value &value, uint32_t fastMath) {
  Site site(builder, "fneg");
  site.plain(value);
  if (!value.getType()->isFPOrFPVectorTy()) site.refuse("expected floating point, not " + text(value.getType()));
  return withFlags(site, compat::fneg(site.ir, &value), fastMath);
}

/// Flags: nneg (zext, uitofp), nuw and nsw (trunc), fast-math (fptrunc, fpext) where this LLVM has them.
static Value *buildCast(Builder &builder, uint32_t opcode, Value &value, Type &type, uint32_t flags) {
  Instruction::CastOps operation;
  if (!compat::castOpcode(opcode, operation)) throw ArgumentError("cast: the opcode number names no cast (of this LLVM)");
  Site site(builder, Instruction::getOpcodeName(operation));
  site.plain(value), site.type(type);
  if (!CastInst::castIsValid(operation, &value, &type)) site.refuse("no such cast from " + text(value.getType()) + " to " + text(&type));
  Value *result = site.ir.CreateCast(operation, &value, &type);
  return result == &value ? result : withFlags(site, result, flags);
}

/// Predicate: LLVM-C's number (eq 32 ... sle 41). Integers, pointers and vectors of them.
static Value *buildICmp(Builder &builder, uint32_t predicate, Value &left, Value &right, uint32_t flags) {
  Site site(builder, "icmp");
  site.require(predicate >= CmpInst::FIRST_ICMP_PREDICATE && predicate <= CmpInst::LAST_ICMP_PREDICATE, "unknown predicate number");
  site.plain(left), site.plain(right);
  Type *type = left.getType();
  site.agreeable(right.getType(), type, "the operands' types differ");
  if (!type->isIntOrIntVectorTy() && !type->isPtrOrPtrVectorTy()) site.refuse("expected integers or pointers, not " + text(type));
  Value *other = compat::agree(site.ir, &right, type);
  return withFlags(site, site.ir.CreateICmp(CmpInst::Predicate(predicate), &left, other), flags);
}

/// Predicate: LLVM-C's number (false 0 ... true 15).
static Value *buildFCmp(Builder &builder, uint32_t predicate, Value &left, Value &right, uint32_t fastMath) {
  Site site(builder, "fcmp");
  site.require(predicate <= CmpInst::LAST_FCMP_PREDICATE, "unknown predicate number");
  site.plain(left), site.plain(right);
  Type *type = left.getType();
  if (type != right.getType()) site.refuse("the operands' types differ (" + text(type) + " and " + text(right.getType()) + ")");
  if (!type->isFPOrFPVectorTy()) site.refuse("expected floating point, not " + text(type));
  return withFlags(site, site.ir.CreateFCmp(CmpInst::Predicate(predicate), &left, &right), fastMath);
}

static Value *buildSelect(Builder &builder, Value &condition, Value &ifTrue, Value &ifFalse, uint32_t fastMath) {
  Site site(builder, "select");
  site.plain(condition), site.plain(ifTrue), site.plain(ifFalse);
  Type *type = ifTrue.getType(), *choice = condition.getType();
  site.agreeable(ifFalse.getType(), type, "the two values' types differ");
  site.require(choice->isIntOrIntVectorTy(1), "the condition is neither an i1 nor a vector of them");
  if (choice->isVectorTy()) {
    bool fits = type->isVectorTy() && compat::lanes(type) == compat::lanes(choice) && compat::isScalable(type) == compat::isScalable(choice);
    site.require(fits, "a vector condition needs values with as many lanes");
  }
  Value *other = compat::agree(site.ir, &ifFalse, type);
  return withFlags(site, site.ir.CreateSelect(&condition, &ifTrue, other), fastMath);
}

static Value *buildFreeze(Builder &builder, Value &value) {
  Site site(builder, "freeze");
  site.plain(value);
  Value *frozen = compat::freeze(site.ir, &value);
  site.require(frozen, "this LLVM has no freeze instruction (LLVM 10 brought it)");
  return frozen;
}

const std::vector<Entry> &arithmeticEntries() {
  static const std::vector<Entry> entries = {
      ENTRY(buildBinary, "builder, opcode, left, right, flags"),
      ENTRY(buildFNeg, "builder, value, fastMath"),
      ENTRY(buildCast, "builder, opcode, value, type, flags"),
      ENTRY(buildICmp, "builder, predicate, left, right, flags"),
      ENTRY(buildFCmp, "builder, predicate, left, right, fastMath"),
      ENTRY(buildSelect, "builder, condition, ifTrue, ifFalse, fastMath"),
      ENTRY(buildFreeze, "builder, value"),
  };
  return entries;
}
} // namespace bitgrad
