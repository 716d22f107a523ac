// What reading a function must know about LLVM versions: instruction numbers and flags, alignments, attributes,
// intrinsic names, and the two pointer models. Above this file there is one kind of pointer: `ptr`.
#pragma once

#include "types.h"
#include "values.h"

#include <llvm/IR/Instructions.h>
#include <llvm/IR/Operator.h>

#include <cstdint>

namespace bitgrad::compat {

/// LLVM-C's opcode number, which never changes; `br` is 2 also where LLVM 23 tells its two forms apart.
unsigned stableOpcode(const llvm::Instruction &instruction);
unsigned stableOpcode(const llvm::ConstantExpr &expression);

/// Bits of `flags` in the packed read; lib/ir/snapshot.ts spells them.
enum Flag : uint32_t {
  Volatile = 1, Atomic = 2, Nsw = 4, Nuw = 8, Exact = 16, Inbounds = 32, Disjoint = 64, NonNegative = 128, SameSign = 256,
  Nusw = 512, Tail = 1024, MustTail = 2048, NoTail = 4096, SwiftError = 8192, InAlloca = 16384, Cleanup = 32768, Weak = 65536,
};
uint32_t flags(const llvm::Instruction &instruction);
/// The flags that constant expressions carry too: nsw, nuw, exact, inbounds, nusw.
uint32_t arithmeticFlags(const llvm::Operator &operation);

/// Bytes; 0 for instructions without one.
uint64_t alignment(const llvm::Instruction &instruction);

/// Other names of one address: `dso_local_equivalent @f`, `no_cfi @f`.
const llvm::Value *namedGlobal(const llvm::Constant &constant);
/// A splat that is one ConstantInt or ConstantFP of vector type: the scalar; else null.
llvm::Constant *scalarOfSplat(const llvm::Constant &constant);

/// Debug intrinsics (records from 19 on): they compute nothing.
bool isDebugIntrinsic(const llvm::Instruction &instruction);

llvm::AttributeSet functionAttributes(const llvm::AttributeList &list);
llvm::AttributeSet returnAttributes(const llvm::AttributeList &list);
llvm::AttributeSet parameterAttributes(const llvm::AttributeList &list, unsigned index);
/// The type that `byval(T)`, `sret(T)`, `elementtype(T)`... carry; null for other attributes.
llvm::Type *attributeType(llvm::Attribute attribute);
/// The spelling of an attribute of a known kind; `captures(none)` of 21 on is called `nocapture`, as before.
llvm::StringRef attributeName(llvm::Attribute attribute);

/// One LLVM type stands for all that FunctionIR does not tell apart: `i8*` for the pointers of an address space.
llvm::Type *representative(llvm::Type *type);
/// The predicate of a compare expression (the last are in 18), else empty.
llvm::StringRef predicateOf(const llvm::ConstantExpr &expression);
/// The mask of a shufflevector expression.
llvm::SmallVector<int, 16> shuffleMask(const llvm::ConstantExpr &expression);
/// Indices of extractvalue and insertvalue expressions, which end with 14.
llvm::ArrayRef<unsigned> indices(const llvm::ConstantExpr &expression);

inline uint64_t knownMinimum(uint64_t size) { return size; }
#if LLVM_VERSION_MAJOR >= 12
template <class Size> uint64_t knownMinimum(const Size &size) { return size.getKnownMinValue(); }
#elif LLVM_VERSION_MAJOR >= 10
template <class Size> uint64_t knownMinimum(const Size &size) { return size.getKnownMinSize(); }
#endif

} // namespace bitgrad::compat
