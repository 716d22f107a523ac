// Building atomic memory accesses. Orderings are LLVM-C's numbers: unordered 1, monotonic 2, acquire 4, release 5,
// acq_rel 6, seq_cst 7. Scopes: singlethread 0, system 1, others from syncScopeId.
#include "builder.h"

namespace bitgrad {
using namespace llvm;

static AtomicOrdering ordering(const Site &site, uint32_t number, std::initializer_list<AtomicOrdering> refused) {
  site.require(number >= 1 && number <= 7 && number != 3, "unknown memory ordering number");
  auto result = AtomicOrdering(number);
  for (AtomicOrdering one : refused)
    if (one == result) site.refuse(std::string("the ordering ") + toIRString(one) + " is not for such an access");
  return result;
}

static SyncScope::ID scopeOf(const Site &site, uint32_t scope) {
  site.require(compat::isSyncScope(site.builder.context, scope), "unknown synchronisation scope number");
  return SyncScope::ID(scope);
}

/// Atomic accesses are of 8, 16, 32, 64... bits; returns `type`.
static Type *atomicType(const Site &site, Type *type, bool mayFloat, bool mayPoint) {
  bool fits = type->isIntegerTy() || (mayFloat && type->isFloatingPointTy()) || (mayPoint && type->isPointerTy());
  if (!fits) site.refuse("no such atomic access of a " + text(type));
  uint64_t bits = site.function.getParent()->getDataLayout().getTypeSizeInBits(type);
  if (bits < 8 || (bits & (bits - 1))) site.refuse("an atomic access has 8, 16, 32, 64... bits, not those of " + text(type));
  return type;
}

static Value *buildAtomicLoad(Builder &builder, Type &type, Value &pointer, double align, bool isVolatile, uint32_t order, uint32_t scope) {
  Site site(builder, "load");
  atomicType(site, site.storable(type), true, true), site.pointer(pointer);
  AtomicOrdering chosen = ordering(site, order, {AtomicOrdering::Release, AtomicOrdering::AcquireRelease});
  SyncScope::ID scopeId = scopeOf(site, scope);
  uint64_t bytes = site.alignment(align);
  LoadInst *load = compat::load(site.ir, &type, compat::address(site.ir, &pointer, &type), compat::atomicAlign(site.function, &type, bytes), isVolatile);
  load->setAtomic(chosen, scopeId);
  return load;
}

static Value *buildAtomicStore(Builder &builder, Value &value, Value &pointer, double align, bool isVolatile, uint32_t order, uint32_t scope) {
  Site site(builder, "store");
  Type *type = atomicType(site, site.plain(value)->getType(), true, true);
  site.pointer(pointer);
  AtomicOrdering chosen = ordering(site, order, {AtomicOrdering::Acquire, AtomicOrdering::AcquireRelease});
  SyncScope::ID scopeId = scopeOf(site, scope);
  uint64_t bytes = site.alignment(align);
  StoreInst *store = compat::store(site.ir, &value, compat::address(site.ir, &pointer, type), compat::atomicAlign(site.function, type, bytes), isVolatile);
  store->setAtomic(chosen, scopeId);
  return store;
}

/// Operation: LLVM-C's number (xchg 0 ... fadd 11, fsub 12 ...).
static Value *buildAtomicRmw(Builder &builder, uint32_t operation, Value &pointer, Value &value, double align, bool isVolatile, uint32_t order,
                             uint32_t scope) {
  Site site(builder, "atomicrmw");
  AtomicRMWInst::BinOp chosen;
  std::string name = compat::rmwName(operation);
  site.require(!name.empty(), "unknown operation number");
  if (!compat::rmwOperation(operation, chosen)) site.refuse("this LLVM has no operation " + name);
  bool isExchange = operation == 0, isFloat = name[0] == 'f';
  Type *type = site.plain(value)->getType();
  if (isFloat && !type->isFloatingPointTy()) site.refuse(name + " needs floating point, not " + text(type));
  atomicType(site, type, isExchange || isFloat, isExchange && compat::xchgTakesPointers);
  site.pointer(pointer);
  AtomicOrdering memory = ordering(site, order, {AtomicOrdering::Unordered});
  SyncScope::ID scopeId = scopeOf(site, scope);
  uint64_t bytes = site.alignment(align);
  AtomicRMWInst *rmw = compat::atomicRmw(site.ir, chosen, compat::address(site.ir, &pointer, type), &value, bytes, memory, scopeId);
  rmw->setVolatile(isVolatile);
  return rmw;
}

/// The result is { old value, i1 whether it was equal to `compare` and has been replaced }.
static Value *buildCmpXchg(Builder &builder, Value &pointer, Value &compare, Value &replacement, double align, bool isVolatile, bool isWeak,
                           uint32_t success, uint32_t failure, uint32_t scope) {
  Site site(builder, "cmpxchg");
  Type *type = atomicType(site, site.plain(compare)->getType(), false, true);
  site.agreeable(site.plain(replacement)->getType(), type, "the two values' types differ");
  site.pointer(pointer);
  AtomicOrdering onSuccess = ordering(site, success, {AtomicOrdering::Unordered});
  AtomicOrdering onFailure = ordering(site, failure, {AtomicOrdering::Unordered, AtomicOrdering::Release, AtomicOrdering::AcquireRelease});
  site.require(compat::orderingsFit(onSuccess, onFailure), "this LLVM takes no failure ordering stronger than the success ordering");
  SyncScope::ID scopeId = scopeOf(site, scope);
  uint64_t bytes = site.alignment(align);
  Value *address = compat::address(site.ir, &pointer, type), *other = compat::agree(site.ir, &replacement, type);
  AtomicCmpXchgInst *exchange = compat::cmpxchg(site.ir, address, &compare, other, bytes, onSuccess, onFailure, scopeId);
  exchange->setVolatile(isVolatile);
  exchange->setWeak(isWeak);
  return exchange;
}

static Value *buildFence(Builder &builder, uint32_t order, uint32_t scope) {
  Site site(builder, "fence");
  AtomicOrdering chosen = ordering(site, order, {AtomicOrdering::Unordered, AtomicOrdering::Monotonic});
  return site.ir.CreateFence(chosen, scopeOf(site, scope));
}

/// The number of a synchronisation scope by its name ("singlethread", "" for the system, "agent"...), known to this context from now on.
static uint32_t syncScopeId(LLVMContext &context, std::string name) { return context.getOrInsertSyncScopeID(name); }

const std::vector<Entry> &atomicEntries() {
  static const std::vector<Entry> entries = {
      ENTRY(buildAtomicLoad, "builder, type, pointer, align, isVolatile, ordering, scope"),
      ENTRY(buildAtomicStore, "builder, value, pointer, align, isVolatile, ordering, scope"),
      ENTRY(buildAtomicRmw, "builder, operation, pointer, value, align, isVolatile, ordering, scope"),
      ENTRY(buildCmpXchg, "builder, pointer, compare, replacement, align, isVolatile, isWeak, success, failure, scope"),
      ENTRY(buildFence, "builder, ordering, scope"),
      ENTRY(syncScopeId, "context, name"),
  };
  return entries;
}
} // namespace bitgrad
