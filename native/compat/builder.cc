#include "builder.h"

#include <llvm-c/Core.h>
#include <llvm/IR/Constants.h>
#include <llvm/IR/Instructions.h>
#include <llvm/IR/Operator.h>
#include <llvm/Support/Error.h>

namespace bitgrad::compat {
using namespace llvm;

// ---- numbers ------------------------------------------------------------------------------------------------------

bool binaryOpcode(uint32_t number, Instruction::BinaryOps &opcode) {
  switch (number) {
#define CASE(name) case LLVM##name: opcode = Instruction::name; return true;
    CASE(Add) CASE(FAdd) CASE(Sub) CASE(FSub) CASE(Mul) CASE(FMul) CASE(UDiv) CASE(SDiv) CASE(FDiv)
    CASE(URem) CASE(SRem) CASE(FRem) CASE(Shl) CASE(LShr) CASE(AShr) CASE(And) CASE(Or) CASE(Xor)
#undef CASE
  }
  return false;
}

bool castOpcode(uint32_t number, Instruction::CastOps &opcode) {
  switch (number) {
#define CASE(name) case LLVM##name: opcode = Instruction::name; return true;
    CASE(Trunc) CASE(ZExt) CASE(SExt) CASE(FPToUI) CASE(FPToSI) CASE(UIToFP) CASE(SIToFP) CASE(FPTrunc) CASE(FPExt)
    CASE(PtrToInt) CASE(IntToPtr) CASE(BitCast) CASE(AddrSpaceCast)
#if LLVM_VERSION_MAJOR >= 22
    CASE(PtrToAddr)
#endif
#undef CASE
  }
  return false;
}

namespace {
constexpr const char *rmwNames[] = {"xchg", "add",  "sub",  "and",  "nand", "or",        "xor",       "max",       "min",      "umax",     "umin",       "fadd",
                                    "fsub", "fmax", "fmin", "uinc_wrap", "udec_wrap", "usub_cond", "usub_sat", "fmaximum", "fminimum", "fmaximumnum", "fminimumnum"};
}
const char *rmwName(uint32_t number) { return number < std::size(rmwNames) ? rmwNames[number] : ""; }

bool rmwOperation(uint32_t number, AtomicRMWInst::BinOp &operation) {
  static const AtomicRMWInst::BinOp operations[] = {
      AtomicRMWInst::Xchg, AtomicRMWInst::Add, AtomicRMWInst::Sub, AtomicRMWInst::And, AtomicRMWInst::Nand, AtomicRMWInst::Or,
      AtomicRMWInst::Xor, AtomicRMWInst::Max, AtomicRMWInst::Min, AtomicRMWInst::UMax, AtomicRMWInst::UMin,
#if LLVM_VERSION_MAJOR >= 9
      AtomicRMWInst::FAdd, AtomicRMWInst::FSub,
#endif
#if LLVM_VERSION_MAJOR >= 15
      AtomicRMWInst::FMax, AtomicRMWInst::FMin,
#endif
#if LLVM_VERSION_MAJOR >= 16
      AtomicRMWInst::UIncWrap, AtomicRMWInst::UDecWrap,
#endif
#if LLVM_VERSION_MAJOR >= 20
      AtomicRMWInst::USubCond, AtomicRMWInst::USubSat,
#endif
#if LLVM_VERSION_MAJOR >= 21
      AtomicRMWInst::FMaximum, AtomicRMWInst::FMinimum,
#endif
#if LLVM_VERSION_MAJOR >= 23
      AtomicRMWInst::FMaximumNum, AtomicRMWInst::FMinimumNum,
#endif
  };
  if (number >= std::size(operations)) return false;
  operation = operations[number];
  return true;
}

bool isSyncScope(LLVMContext &context, uint32_t id) {
  if (id <= 1) return true;
  SmallVector<StringRef, 8> names;
  context.getSyncScopeNames(names);
  return id < names.size();
}

// ---- memory -------------------------------------------------------------------------------------------------------

#if LLVM_VERSION_MAJOR >= 10
static MaybeAlign alignment(uint64_t bytes) { return bytes ? MaybeAlign(bytes) : MaybeAlign(); }
#endif

AllocaInst *stackSlot(Ir &ir, Type *type, Value *count, uint64_t align) {
  AllocaInst *slot = ir.CreateAlloca(type, count);
#if LLVM_VERSION_MAJOR >= 11
  if (align) slot->setAlignment(Align(align));
#elif LLVM_VERSION_MAJOR == 10
  if (align) slot->setAlignment(MaybeAlign(align));
#else
  if (align) slot->setAlignment(unsigned(align));
#endif
  return slot;
}

LoadInst *load(Ir &ir, Type *type, Value *pointer, uint64_t align, bool isVolatile) {
#if LLVM_VERSION_MAJOR >= 10
  return ir.CreateAlignedLoad(type, pointer, alignment(align), isVolatile);
#elif LLVM_VERSION_MAJOR >= 8
  return ir.CreateAlignedLoad(type, pointer, unsigned(align), isVolatile);
#else
  return ir.CreateAlignedLoad(pointer, unsigned(align), isVolatile);
#endif
}

StoreInst *store(Ir &ir, Value *value, Value *pointer, uint64_t align, bool isVolatile) {
#if LLVM_VERSION_MAJOR >= 10
  return ir.CreateAlignedStore(value, pointer, alignment(align), isVolatile);
#else
  return ir.CreateAlignedStore(value, pointer, unsigned(align), isVolatile);
#endif
}

bool knowsGepFlags(uint32_t flags) { return flags <= (llvmMajor >= 19 ? 7u : 1u); }

Value *gep(Ir &ir, Type *type, Value *pointer, const std::vector<Value *> &indices, uint32_t flags) {
#if LLVM_VERSION_MAJOR >= 19
  // Inbounds says nusw too, and flags that say the one without the other are none of LLVM's.
  return ir.CreateGEP(type, pointer, indices, "", GEPNoWrapFlags::fromRaw(flags & 1 ? flags | 2 : flags));
#else
  return flags ? ir.CreateInBoundsGEP(type, pointer, indices) : ir.CreateGEP(type, pointer, indices);
#endif
}

AtomicRMWInst *atomicRmw(Ir &ir, AtomicRMWInst::BinOp operation, Value *pointer, Value *value, uint64_t align, AtomicOrdering ordering, SyncScope::ID scope) {
#if LLVM_VERSION_MAJOR >= 13
  return ir.CreateAtomicRMW(operation, pointer, value, alignment(align), ordering, scope);
#else
  AtomicRMWInst *rmw = ir.CreateAtomicRMW(operation, pointer, value, ordering, scope);
#if LLVM_VERSION_MAJOR >= 11
  if (align) rmw->setAlignment(Align(align));
#endif
  return rmw;
#endif
}

AtomicCmpXchgInst *cmpxchg(Ir &ir, Value *pointer, Value *compare, Value *replacement, uint64_t align, AtomicOrdering success, AtomicOrdering failure,
                           SyncScope::ID scope) {
#if LLVM_VERSION_MAJOR >= 13
  return ir.CreateAtomicCmpXchg(pointer, compare, replacement, alignment(align), success, failure, scope);
#else
  AtomicCmpXchgInst *exchange = ir.CreateAtomicCmpXchg(pointer, compare, replacement, success, failure, scope);
#if LLVM_VERSION_MAJOR >= 11
  if (align) exchange->setAlignment(Align(align));
#endif
  return exchange;
#endif
}

uint64_t atomicAlign(const Function &function, Type *type, uint64_t align) {
  if (align) return align;
#if LLVM_VERSION_MAJOR >= 10
  return function.getParent()->getDataLayout().getABITypeAlign(type).value();
#else
  return function.getParent()->getDataLayout().getABITypeAlignment(type);
#endif
}

void copyMemory(Ir &ir, Value *to, uint64_t toAlign, Value *from, uint64_t fromAlign, Value *bytes) {
#if LLVM_VERSION_MAJOR >= 10
  ir.CreateMemCpy(to, MaybeAlign(toAlign), from, MaybeAlign(fromAlign), bytes);
#else
  ir.CreateMemCpy(to, unsigned(toAlign), from, unsigned(fromAlign), bytes);
#endif
}

bool orderingsFit(AtomicOrdering success, AtomicOrdering failure) { return llvmMajor >= 13 || !isStrongerThan(failure, success); }

// ---- values -------------------------------------------------------------------------------------------------------

Value *fneg(Ir &ir, Value *value) { return ir.CreateFNeg(value); }

Value *freeze(Ir &ir, Value *value) {
#if LLVM_VERSION_MAJOR >= 10
  return ir.CreateFreeze(value);
#else
  return nullptr;
#endif
}

uint32_t lanes(Type *vector) {
#if LLVM_VERSION_MAJOR >= 12
  return cast<VectorType>(vector)->getElementCount().getKnownMinValue();
#elif LLVM_VERSION_MAJOR == 11
  return cast<VectorType>(vector)->getElementCount().Min;
#else
  return cast<VectorType>(vector)->getNumElements();
#endif
}

bool isScalable(Type *vector) {
#if LLVM_VERSION_MAJOR >= 11
  return isa<ScalableVectorType>(vector);
#else
  return false;
#endif
}

Value *shuffle(Ir &ir, Value *a, Value *b, const std::vector<int> &mask) {
#if LLVM_VERSION_MAJOR >= 11
  return ir.CreateShuffleVector(a, b, mask);
#else
  Type *i32 = Type::getInt32Ty(a->getContext());
  std::vector<Constant *> entries;
  for (int entry : mask) entries.push_back(entry < 0 ? cast<Constant>(UndefValue::get(i32)) : ConstantInt::get(i32, uint64_t(entry)));
  return ir.CreateShuffleVector(a, b, ConstantVector::get(entries));
#endif
}

// ---- calls --------------------------------------------------------------------------------------------------------

InvokeInst *invoke(Ir &ir, FunctionType *type, Value *callee, BasicBlock *normal, BasicBlock *unwind, const std::vector<Value *> &arguments,
                   const std::vector<OperandBundleDef> &bundles) {
#if LLVM_VERSION_MAJOR >= 8
  return ir.CreateInvoke(type, callee, normal, unwind, arguments, bundles);
#else
  return ir.CreateInvoke(callee, normal, unwind, arguments, bundles);
#endif
}

Instruction *callBr(Ir &ir, FunctionType *type, Value *callee, BasicBlock *fallThrough, const std::vector<BasicBlock *> &indirect,
                    const std::vector<Value *> &arguments, const std::vector<OperandBundleDef> &bundles) {
#if LLVM_VERSION_MAJOR >= 9
  return ir.CreateCallBr(type, callee, fallThrough, indirect, arguments, bundles);
#else
  return nullptr;
#endif
}

std::string inlineAsmMistake(FunctionType *type, const std::string &constraints) {
#if LLVM_VERSION_MAJOR >= 15
  return toString(InlineAsm::verify(type, constraints));
#else
  return InlineAsm::Verify(type, constraints) ? "" : "they do not parse, or do not fit the function type";
#endif
}

// ---- flags --------------------------------------------------------------------------------------------------------

bool setDisjoint(Instruction &instruction) {
#if LLVM_VERSION_MAJOR >= 18
  auto *disjoint = dyn_cast<PossiblyDisjointInst>(&instruction);
  if (disjoint) disjoint->setIsDisjoint(true);
  return disjoint;
#else
  return false;
#endif
}

bool setNonNegative(Instruction &instruction) {
#if LLVM_VERSION_MAJOR >= 18
  if (!isa<PossiblyNonNegInst>(&instruction)) return false;
  instruction.setNonNeg(true);
  return true;
#else
  return false;
#endif
}

bool setSameSign(Instruction &instruction) {
#if LLVM_VERSION_MAJOR >= 20
  auto *compare = dyn_cast<ICmpInst>(&instruction);
  if (compare) compare->setSameSign();
  return compare;
#else
  return false;
#endif
}

bool setTruncWrap(Instruction &instruction, bool nuw, bool nsw) {
#if LLVM_VERSION_MAJOR >= 19
  if (!isa<TruncInst>(&instruction)) return false;
  if (nuw) instruction.setHasNoUnsignedWrap(true);
  if (nsw) instruction.setHasNoSignedWrap(true);
  return true;
#else
  return false;
#endif
}

} // namespace bitgrad::compat
