// The builder's casts where LLVM's pointers are typed (7-14), and their absence where they are not. See builder.h.
#include "builder.h"

#include <llvm/IR/Constants.h>
#include <llvm/IR/Instructions.h>
#include <llvm/IR/Operator.h>

namespace bitgrad::compat {
using namespace llvm;

#if LLVM_VERSION_MAJOR >= 15

bool agreeable(Type *a, Type *b) { return a == b; }
Value *agree(Ir &, Value *value, Type *) { return value; }
Value *address(Ir &, Value *pointer, Type *) { return pointer; }
void addIncoming(PHINode &phi, Value *value, BasicBlock *block) { phi.addIncoming(value, block); }

#else

/// Array, vector: the element; null for other types.
static Type *sequenceElement(Type *type) {
  if (auto *array = dyn_cast<ArrayType>(type)) return array->getElementType();
  if (auto *vector = dyn_cast<VectorType>(type)) return vector->getElementType();
  return nullptr;
}
static bool sameLength(Type *a, Type *b) {
  if (isa<ArrayType>(a)) return a->getArrayNumElements() == b->getArrayNumElements();
  return isScalable(a) == isScalable(b) && lanes(a) == lanes(b);
}

bool agreeable(Type *a, Type *b) {
  if (a == b) return true;
  if (a->getTypeID() != b->getTypeID()) return false;
  if (a->isPointerTy()) return a->getPointerAddressSpace() == b->getPointerAddressSpace();
  if (Type *element = sequenceElement(a)) return sameLength(a, b) && agreeable(element, sequenceElement(b));
  auto *from = dyn_cast<StructType>(a), *to = dyn_cast<StructType>(b);
  if (!from || from->isOpaque() || to->isOpaque() || from->isPacked() != to->isPacked() || from->getNumElements() != to->getNumElements()) return false;
  for (unsigned i = 0; i < from->getNumElements(); i++)
    if (!agreeable(from->getElementType(i), to->getElementType(i))) return false;
  return true;
}

Value *agree(Ir &ir, Value *value, Type *type) {
  if (value->getType() == type) return value;
  if (type->isPtrOrPtrVectorTy()) {
    // A cast of a cast names the source again, so that converting to and fro costs nothing.
    if (auto *cast = dyn_cast<BitCastOperator>(value))
      if (cast->getOperand(0)->getType() == type) return cast->getOperand(0);
    return ir.CreateBitCast(value, type);
  }
  Value *result = UndefValue::get(type);
  unsigned count = type->isStructTy() ? type->getStructNumElements() : unsigned(type->getArrayNumElements());
  for (unsigned i = 0; i < count; i++) {
    Type *part = type->isStructTy() ? type->getStructElementType(i) : type->getArrayElementType();
    result = ir.CreateInsertValue(result, agree(ir, ir.CreateExtractValue(value, i), part), i);
  }
  return result;
}

Value *address(Ir &ir, Value *pointer, Type *pointee) {
  Type *type = PointerType::get(pointee, pointer->getType()->getPointerAddressSpace());
  if (auto *vector = dyn_cast<VectorType>(pointer->getType())) {
#if LLVM_VERSION_MAJOR >= 11
    type = VectorType::get(type, vector->getElementCount());
#else
    type = VectorType::get(type, vector->getNumElements());
#endif
  }
  return agree(ir, pointer, type);
}

/// The block that `addIncoming` has put on the edge from the invoke, whose result needed a cast, to `target`.
static BasicBlock *edgeBlock(InvokeInst &invoke, BasicBlock *target) {
  BasicBlock *edge = invoke.getNormalDest();
  auto *jump = dyn_cast_or_null<BranchInst>(edge->getTerminator());
  bool isOurs = edge != target && jump && jump->isUnconditional() && jump->getSuccessor(0) == target && edge->getSinglePredecessor();
  if (!isOurs) return nullptr;
  for (Instruction &instruction : *edge)
    if (!isa<BitCastInst>(instruction) && !isa<ExtractValueInst>(instruction) && !isa<InsertValueInst>(instruction) && &instruction != jump) return nullptr;
  return edge;
}

static BasicBlock *splitEdge(InvokeInst &invoke, BasicBlock *target) {
  BasicBlock *block = invoke.getParent(), *edge = BasicBlock::Create(block->getContext(), "", block->getParent(), target);
  BranchInst::Create(target, edge);
  invoke.setNormalDest(edge);
  for (PHINode &phi : target->phis())
    for (unsigned i = 0; i < phi.getNumIncomingValues(); i++)
      if (phi.getIncomingBlock(i) == block) phi.setIncomingBlock(i, edge);
  return edge;
}

void addIncoming(PHINode &phi, Value *value, BasicBlock *block) {
  if (auto *invoke = dyn_cast_or_null<InvokeInst>(block->getTerminator())) {
    BasicBlock *target = phi.getParent(), *edge = edgeBlock(*invoke, target);
    bool needsEdge = value == invoke && value->getType() != phi.getType() && invoke->getNormalDest() == target;
    if (needsEdge && !edge) edge = splitEdge(*invoke, target);
    if (edge) block = edge;
  }
  Ir ir(block);
  if (Instruction *end = block->getTerminator()) ir.SetInsertPoint(end);
  // A block that is a predecessor twice (arms of a switch) brings one value.
  int known = phi.getBasicBlockIndex(block);
  phi.addIncoming(known < 0 ? agree(ir, value, phi.getType()) : phi.getIncomingValue(known), block);
}

#endif

} // namespace bitgrad::compat
