// What building instructions means differently from one LLVM to the next: above all the two pointer models.
//
// With typed pointers (LLVM 7-14) two pointers of one address space are the same thing to our callers but not to LLVM:
// `agree` inserts the bitcast. It may assume that `agreeable` said yes. With opaque pointers (15 on) it does nothing.
#pragma once

#include "context.h"

#include <llvm/IR/IRBuilder.h>
#include <llvm/IR/InlineAsm.h>

#include <string>
#include <vector>

namespace bitgrad::compat {

using Ir = llvm::IRBuilder<>;

// ---- pointers -----------------------------------------------------------------------------------------------------

/// The types are equal, or (typed pointers) differ in pointees only, at any depth of aggregates and vectors.
bool agreeable(llvm::Type *a, llvm::Type *b);
/// `value` as a value of `type`, which is `agreeable` with its own: itself, or casts at the builder's position.
llvm::Value *agree(Ir &ir, llvm::Value *value, llvm::Type *type);
/// `pointer` as the address of a `pointee` (vectors of pointers too).
llvm::Value *address(Ir &ir, llvm::Value *pointer, llvm::Type *pointee);
/// Adds an incoming value to a phi; a cast that it needs goes to the end of `block`, or, for the result of the
/// terminator itself (an invoke), into a block on the edge, which is made once and then found again.
void addIncoming(llvm::PHINode &phi, llvm::Value *value, llvm::BasicBlock *block);

// ---- numbers that JavaScript passes, as this LLVM's own; false where it has none -----------------------------------

/// LLVM-C opcode numbers of two-operand arithmetic and of casts.
bool binaryOpcode(uint32_t number, llvm::Instruction::BinaryOps &opcode);
bool castOpcode(uint32_t number, llvm::Instruction::CastOps &opcode);
/// LLVM-C's numbers of the atomicrmw operations (also where the C API itself lacks them).
bool rmwOperation(uint32_t number, llvm::AtomicRMWInst::BinOp &operation);
/// The spelling of an atomicrmw operation's number, or "" for none in any version.
const char *rmwName(uint32_t number);
/// A number from syncScopeId (0 and 1 are singlethread and system).
bool isSyncScope(llvm::LLVMContext &context, uint32_t id);
constexpr bool xchgTakesPointers = llvmMajor >= 15;

// ---- instructions -------------------------------------------------------------------------------------------------

/// Alignments are in bytes, 0 for the type's own.
llvm::AllocaInst *stackSlot(Ir &ir, llvm::Type *type, llvm::Value *count, uint64_t align);
llvm::LoadInst *load(Ir &ir, llvm::Type *type, llvm::Value *pointer, uint64_t align, bool isVolatile);
llvm::StoreInst *store(Ir &ir, llvm::Value *value, llvm::Value *pointer, uint64_t align, bool isVolatile);
/// memcpy of `bytes` bytes, an integer; an alignment of 0 says nothing.
void copyMemory(Ir &ir, llvm::Value *to, uint64_t toAlign, llvm::Value *from, uint64_t fromAlign, llvm::Value *bytes);
llvm::Value *fneg(Ir &ir, llvm::Value *value);
/// nullptr where this LLVM has no freeze (7-9).
llvm::Value *freeze(Ir &ir, llvm::Value *value);
/// Bits: inbounds 1, nusw 2, nuw 4. False where this LLVM does not know one of them.
bool knowsGepFlags(uint32_t flags);
llvm::Value *gep(Ir &ir, llvm::Type *type, llvm::Value *pointer, const std::vector<llvm::Value *> &indices, uint32_t flags);
/// Mask entries: -1 is undefined.
llvm::Value *shuffle(Ir &ir, llvm::Value *a, llvm::Value *b, const std::vector<int> &mask);
/// Lanes of a vector (of a scalable one: the minimum).
uint32_t lanes(llvm::Type *vector);
bool isScalable(llvm::Type *vector);
llvm::AtomicRMWInst *atomicRmw(Ir &ir, llvm::AtomicRMWInst::BinOp operation, llvm::Value *pointer, llvm::Value *value, uint64_t align,
                               llvm::AtomicOrdering ordering, llvm::SyncScope::ID scope);
llvm::AtomicCmpXchgInst *cmpxchg(Ir &ir, llvm::Value *pointer, llvm::Value *compare, llvm::Value *replacement, uint64_t align,
                                 llvm::AtomicOrdering success, llvm::AtomicOrdering failure, llvm::SyncScope::ID scope);
/// An alignment that an atomic access must state: `align`, or if that is 0 the type's own.
uint64_t atomicAlign(const llvm::Function &function, llvm::Type *type, uint64_t align);
/// Before LLVM 13 the failure ordering may not be stronger than the success ordering.
bool orderingsFit(llvm::AtomicOrdering success, llvm::AtomicOrdering failure);
llvm::InvokeInst *invoke(Ir &ir, llvm::FunctionType *type, llvm::Value *callee, llvm::BasicBlock *normal, llvm::BasicBlock *unwind,
                         const std::vector<llvm::Value *> &arguments, const std::vector<llvm::OperandBundleDef> &bundles);
constexpr bool hasCallBr = llvmMajor >= 9;
llvm::Instruction *callBr(Ir &ir, llvm::FunctionType *type, llvm::Value *callee, llvm::BasicBlock *fallThrough,
                          const std::vector<llvm::BasicBlock *> &indirect, const std::vector<llvm::Value *> &arguments,
                          const std::vector<llvm::OperandBundleDef> &bundles);
/// '' if `constraints` fit `type`, else why not.
std::string inlineAsmMistake(llvm::FunctionType *type, const std::string &constraints);

// ---- flags --------------------------------------------------------------------------------------------------------

/// Sets a flag that only some LLVMs have; false if this one has not or the instruction does not take it.
bool setDisjoint(llvm::Instruction &instruction); // or, 18 on
bool setNonNegative(llvm::Instruction &instruction); // zext 18 on, uitofp 19 on
bool setSameSign(llvm::Instruction &instruction); // icmp, 20 on
/// nuw/nsw of trunc, 19 on.
bool setTruncWrap(llvm::Instruction &instruction, bool nuw, bool nsw);

} // namespace bitgrad::compat
