// Alias facts that hold across loop trips. LLVM's alias answers compare two pointers in the *same* trip of all loops
// around both (`p = phi [a, q]; q = p + 8` is NoAlias, and yet q is the next trip's p), so they are asked only
//   - of underlying objects (arguments, allocas, globals, results of calls and loads), collected through all phis and
//     selects: which object an address lies in does not depend on the trip when the object itself is never compared
//     with itself; and
//   - of pointers computed outside all loops, which have one value in the whole run of the function.
// Type-based and scoped facts are never used: memory may be reused with another type before the reverse sweep.
// The result is linear in the function: per access the objects it may read and write, pairs of objects that may
// overlap, and per read the writes that LLVM rules out although they share an object.
#include "analysis.h"
#include "compat/analysis.h"
#include "compat/snapshot.h"

#include <llvm/ADT/PostOrderIterator.h>
#include <llvm/ADT/SmallPtrSet.h>
#include <llvm/Analysis/CFG.h>
#include <llvm/IR/IntrinsicInst.h>

#include <algorithm>

namespace bitgrad {
using namespace llvm;

namespace {

constexpr unsigned queriesPerAccess = 64;
/// A pointer that may lie in more objects than these is said to lie anywhere.
constexpr unsigned maxObjects = 16;
/// With more identified objects than these, a call that is not confined to its arguments may touch anything.
constexpr unsigned maxIdentifiedPerCall = 256;

// In the order of lib/ir/alias-facts.ts.
enum ObjectFlag : int32_t { Identified = 1, ConstantMemory = 2 };
// "Anywhere" is any memory at all; "others" is every object that is not identified.
enum AccessFlag : int32_t { Reads = 1, Writes = 2, NeverClobbered = 4, ReadsAnywhere = 8, WritesAnywhere = 16, ReadsOthers = 32, WritesOthers = 64 };

struct Access {
  Access(Instruction *instruction, int32_t index) : instruction(instruction), index(index) {}
  Instruction *instruction;
  int32_t index, flags = 0;
  std::vector<int32_t> read, written; // objects
  std::vector<int32_t> ruledOut;      // accesses that write, but not there
};

/// These say something about memory without changing it (lifetimes: the transform drops them where they would).
bool isHint(const Instruction &instruction) {
  auto *call = dyn_cast<IntrinsicInst>(&instruction);
  if (!call) return false;
  static const char *const prefixes[] = {"llvm.lifetime.", "llvm.assume",     "llvm.invariant.",  "llvm.experimental.noalias.", "llvm.donothing",
                                         "llvm.prefetch",  "llvm.sideeffect", "llvm.pseudoprobe", "llvm.dbg.",                  "llvm.var.annotation"};
  StringRef name = call->getCalledFunction()->getName();
  return std::any_of(std::begin(prefixes), std::end(prefixes), [&](const char *prefix) { return name.find(prefix) == 0; });
}

class AliasFacts {
public:
  explicit AliasFacts(Snapshot &snapshot)
      : snapshot_(snapshot), function_(snapshot.checkedFunction()), analyses_(function_), aliases_(analyses_.aliases()), loops_(analyses_.loops()) {
    ReversePostOrderTraversal<const Function *> order(&function_);
    isReducible_ = !containsIrreducibleCFG<const BasicBlock *>(order, loops_);
    for (uint32_t i = 0; i < snapshot.values.size(); i++)
      if (Value *value = snapshot.values[i]) indices_[value] = int32_t(i);
  }

  std::vector<int32_t> run() {
    collect();
    relate();
    refine();
    return pack();
  }

private:
  // ---- objects and accesses ----
  int32_t object(const Value *value) {
    auto added = objects_.try_emplace(value, int32_t(list_.size()));
    if (added.second) list_.push_back(value);
    return added.first->second;
  }
  /// False when they are too many or unknowable.
  bool objectsOf(const Value *pointer, std::vector<int32_t> &into) {
    auto known = pointers_.find(pointer);
    if (known == pointers_.end()) {
      SmallVector<const Value *, 4> found;
      bool isComplete = compat::underlyingObjects(pointer, function_.getParent()->getDataLayout(), found);
      std::vector<int32_t> numbers;
      for (const Value *each : found)
        if (!isa<UndefValue>(each) && !isNowhere(each)) numbers.push_back(object(each));
      if (!isComplete) numbers.assign(maxObjects + 1, -1);
      known = pointers_.try_emplace(pointer, std::move(numbers)).first;
    }
    if (known->second.size() > maxObjects) return false;
    into.insert(into.end(), known->second.begin(), known->second.end());
    return true;
  }
  /// A null pointer that no access may use.
  bool isNowhere(const Value *pointer) const {
    return isa<ConstantPointerNull>(pointer) && !NullPointerIsDefined(&function_, pointer->getType()->getPointerAddressSpace());
  }
  static void unique(std::vector<int32_t> &items) {
    std::sort(items.begin(), items.end());
    items.erase(std::unique(items.begin(), items.end()), items.end());
  }

  void collect() {
    for (uint32_t i = 0; i < snapshot_.instructions; i++) {
      uint32_t index = snapshot_.arguments + i;
      auto &instruction = cast<Instruction>(snapshot_.value(index));
      if (!analyses_.dominators().isReachableFromEntry(instruction.getParent())) continue; // never runs
      if (!instruction.mayReadOrWriteMemory() || isHint(instruction) || touchesNothingVisible(instruction)) continue;
      Access access(&instruction, int32_t(index));
      if (instruction.mayReadFromMemory()) access.flags |= Reads;
      if (instruction.mayWriteToMemory()) access.flags |= Writes;
      if (auto *call = dyn_cast<CallBase>(&instruction)) collectCall(*call, access);
      else collectPlain(instruction, access);
      unique(access.read), unique(access.written);
      accesses_.push_back(std::move(access));
    }
  }

  static bool touchesNothingVisible(const Instruction &instruction) {
    auto *call = dyn_cast<CallBase>(&instruction);
    return call && call->onlyAccessesInaccessibleMemory();
  }

  /// Loads, stores and atomics touch one pointer; ordered and volatile ones, and fences, stand for other threads too.
  void collectPlain(Instruction &instruction, Access &access) {
    const Value *pointer = nullptr;
    if (auto *load = dyn_cast<LoadInst>(&instruction)) {
      pointer = load->getPointerOperand();
      if (load->isUnordered() && instruction.getMetadata(LLVMContext::MD_invariant_load)) access.flags |= NeverClobbered;
    } else if (auto *store = dyn_cast<StoreInst>(&instruction)) pointer = store->getPointerOperand();
    else if (auto *update = dyn_cast<AtomicRMWInst>(&instruction)) pointer = update->getPointerOperand();
    else if (auto *exchange = dyn_cast<AtomicCmpXchgInst>(&instruction)) pointer = exchange->getPointerOperand();
    bool isKnown = pointer != nullptr;
    if (access.flags & Reads && !(pointer && objectsOf(pointer, access.read))) access.flags |= ReadsAnywhere, isKnown = false;
    if (access.flags & Writes && !(pointer && objectsOf(pointer, access.written))) access.flags |= WritesAnywhere, isKnown = false;
    bool isOrdered = instruction.isAtomic() && !(isa<LoadInst>(instruction) ? cast<LoadInst>(instruction).isUnordered()
                                                 : isa<StoreInst>(instruction) && cast<StoreInst>(instruction).isUnordered());
    if (isKnown && isOrdered) access.flags |= Writes | WritesAnywhere;
  }

  void collectCall(CallBase &call, Access &access) {
    bool onlyArguments = call.onlyAccessesInaccessibleMemOrArgMem() && !call.hasOperandBundles();
    if (auto *set = dyn_cast<AnyMemIntrinsic>(&call)) {
      if (!objectsOf(set->getRawDest(), access.written)) access.flags |= WritesAnywhere;
      if (auto *transfer = dyn_cast<AnyMemTransferInst>(&call); transfer && !objectsOf(transfer->getRawSource(), access.read)) access.flags |= ReadsAnywhere;
      return;
    }
    for (unsigned i = 0; i < call.arg_size(); i++) {
      Value *argument = call.getArgOperand(i);
      if (!argument->getType()->isPtrOrPtrVectorTy()) {
        if (!onlyArguments || argument->getType()->isSingleValueType()) continue;
        access.flags |= ReadsAnywhere | (access.flags & Writes ? WritesAnywhere : 0); // an aggregate may hold pointers
        continue;
      }
      if (argument->getType()->isVectorTy()) {
        access.flags |= (access.flags & Reads ? ReadsAnywhere : 0) | (access.flags & Writes ? WritesAnywhere : 0);
        continue;
      }
      ModRefInfo touches = aliases_.getArgModRefInfo(&call, i);
      if (access.flags & Reads && isRefSet(touches) && !objectsOf(argument, access.read)) access.flags |= ReadsAnywhere;
      if (access.flags & Writes && isModSet(touches) && !objectsOf(argument, access.written)) access.flags |= WritesAnywhere;
    }
    // What else it may touch is whatever others can name: see `relate`.
    if (!onlyArguments) access.flags |= (access.flags & Reads ? ReadsAnywhere : 0) | (access.flags & Writes ? WritesAnywhere : 0);
  }

  // ---- which objects may overlap, and which calls reach them ----
  void relate() {
    // Identified ones are pairwise distinct, the others all may overlap: only the mixed pairs are worth a question.
    // Both lists ascend, so `overlapping_` is sorted.
    for (size_t i = 0; i < list_.size(); i++) (isIdentifiedObject(list_[i]) ? identified_ : others_).push_back(int32_t(i));
    uint64_t budget = uint64_t(queriesPerAccess) * (accesses_.size() + 1);
    for (int32_t known : identified_)
      for (int32_t other : others_) {
        bool isApart = budget > 0 && compat::isNoAlias(aliases_, list_[size_t(known)], list_[size_t(other)]);
        if (budget > 0) budget--;
        if (!isApart) overlapping_.push_back({known, other});
      }
    // A call that touches more than its arguments: of the identified objects those that LLVM cannot keep from it.
    // Its answer is asked only for objects that none of the call's pointers may lie in, on any trip.
    for (Access &access : accesses_) {
      auto *call = dyn_cast<CallBase>(access.instruction);
      if (!(access.flags & (ReadsAnywhere | WritesAnywhere))) continue;
      if (!call && !isa<FenceInst>(access.instruction)) continue; // stays "anywhere"
      if (identified_.size() > maxIdentifiedPerCall) continue;
      resolve(access);
    }
  }
  void resolve(Access &access) {
    bool reads = access.flags & ReadsAnywhere, writes = access.flags & WritesAnywhere;
    access.flags = (access.flags & ~(ReadsAnywhere | WritesAnywhere)) | (reads ? ReadsOthers : 0) | (writes ? WritesOthers : 0);
    std::vector<int32_t> read, written;
    unsigned asked = 0;
    for (int32_t known : identified_) {
      bool isRead = reads, isWritten = writes;
      if (asked < queriesPerAccess && !isTouchedByArgument(access, known)) {
        asked++;
        ModRefInfo touches = aliases_.getModRefInfo(access.instruction, compat::wholeOf(list_[size_t(known)]));
        isRead = isRead && isRefSet(touches), isWritten = isWritten && isModSet(touches);
      }
      if (isRead) read.push_back(known);
      if (isWritten) written.push_back(known);
    }
    access.read.insert(access.read.end(), read.begin(), read.end());
    access.written.insert(access.written.end(), written.begin(), written.end());
    unique(access.read), unique(access.written);
  }
  bool isTouchedByArgument(const Access &access, int32_t known) const {
    auto touches = [&](const std::vector<int32_t> &objects) {
      return std::any_of(objects.begin(), objects.end(), [&](int32_t each) {
        return each == known || std::binary_search(overlapping_.begin(), overlapping_.end(), std::make_pair(known, each));
      });
    };
    return touches(access.read) || touches(access.written);
  }

  // ---- reads whose writes LLVM can rule out ----
  /// Has one value in the whole run: then LLVM's answer for one moment is the answer for all.
  bool isFixed(const Value *pointer) const {
    auto *instruction = dyn_cast<Instruction>(pointer);
    return !instruction || (isReducible_ && !loops_.getLoopFor(instruction->getParent()));
  }
  static const Value *pointerOf(const Instruction &instruction, bool written) {
    if (auto *load = dyn_cast<LoadInst>(&instruction)) return load->isUnordered() ? load->getPointerOperand() : nullptr;
    if (auto *store = dyn_cast<StoreInst>(&instruction)) return store->isUnordered() ? store->getPointerOperand() : nullptr;
    if (auto *set = dyn_cast<MemIntrinsic>(&instruction)) return written ? set->getRawDest() : nullptr;
    return nullptr;
  }
  void refine() {
    DenseMap<int32_t, std::vector<size_t>> writesOf; // object -> accesses with a fixed pointer that write it
    for (size_t i = 0; i < accesses_.size(); i++) {
      Access &access = accesses_[i];
      const Value *pointer = access.flags & Writes ? pointerOf(*access.instruction, true) : nullptr;
      if (pointer && isFixed(pointer) && hasFixedLength(*access.instruction))
        for (int32_t each : access.written) writesOf[each].push_back(i);
    }
    for (Access &access : accesses_) {
      auto *load = dyn_cast<LoadInst>(access.instruction);
      if (!load || !pointerOf(*load, false) || !isFixed(load->getPointerOperand())) continue;
      MemoryLocation location = MemoryLocation::get(load);
      location.AATags = AAMDNodes();
      unsigned asked = 0;
      for (int32_t each : access.read) {
        auto writes = writesOf.find(each);
        if (writes == writesOf.end()) continue;
        for (size_t at : writes->second) {
          if (asked == queriesPerAccess) break;
          asked++;
          if (!compat::mayChange(aliases_, accesses_[at].instruction, location)) access.ruledOut.push_back(accesses_[at].index);
        }
      }
      unique(access.ruledOut);
    }
  }
  bool hasFixedLength(const Instruction &instruction) const {
    auto *set = dyn_cast<MemIntrinsic>(&instruction);
    return !set || isFixed(set->getLength());
  }

  // ---- packing ----
  void put(int32_t number) { out_.push_back(number); }
  void putList(const std::vector<int32_t> &items) {
    put(int32_t(items.size()));
    out_.insert(out_.end(), items.begin(), items.end());
  }
  int32_t flagsOf(const Value *object) {
    auto *global = dyn_cast<GlobalVariable>(object);
    return (isIdentifiedObject(object) ? Identified : 0) | (global && global->isConstant() ? ConstantMemory : 0);
  }
  std::vector<int32_t> pack() {
    put(int32_t(list_.size()));
    for (const Value *each : list_) {
      auto found = indices_.find(each);
      put(found == indices_.end() ? -1 : found->second);
      put(flagsOf(each));
    }
    put(int32_t(overlapping_.size()));
    for (auto &pair : overlapping_) put(pair.first), put(pair.second);
    put(int32_t(accesses_.size()));
    for (Access &access : accesses_) {
      put(access.index), put(access.flags);
      putList(access.read), putList(access.written), putList(access.ruledOut);
    }
    return std::move(out_);
  }

  Snapshot &snapshot_;
  Function &function_;
  compat::Analyses analyses_;
  AAResults &aliases_;
  LoopInfo &loops_;
  bool isReducible_ = false;
  DenseMap<const Value *, int32_t> indices_, objects_;
  DenseMap<const Value *, std::vector<int32_t>> pointers_;
  std::vector<const Value *> list_;
  std::vector<int32_t> identified_, others_;
  std::vector<std::pair<int32_t, int32_t>> overlapping_;
  std::vector<Access> accesses_;
  std::vector<int32_t> out_;
};

} // namespace

/// Alias facts of the snapshot's function, valid on every trip of every loop.
PackedIntegers aliasFacts(Snapshot &snapshot) {
  std::string broken = compat::brokenText(snapshot.checkedFunction());
  if (!broken.empty()) throw LlvmError("aliasFacts: " + broken);
  return {AliasFacts(snapshot).run()};
}

napi_value Result<PackedIntegers>::to(Env &env, const PackedIntegers &packed) {
  return typedArray(env, napi_int32_array, packed.integers.data(), packed.integers.size(), sizeof(int32_t));
}

} // namespace bitgrad
