// Loops, and runs of instructions, that copy or exchange memory byte by byte, as calls of functions that move the block as a
// whole (lib/transform/library-bodies.c). Adjoints add as whole floats: a byte of one has none, a block has. LLVM's
// loop-idiom makes a memcpy of a copy only where it knows that the blocks do not overlap, and never of an exchange; the
// functions called here do what the bytes one after the other do, overlapping or not.
#include "compat/analysis.h"
#include "compat/builder.h"
#include "compat/types.h"
#include "entries.h"
#include "entry.h"
#include "module.h"

#include <llvm/Analysis/ScalarEvolutionExpressions.h>
#include <llvm/IR/IntrinsicInst.h>

#include <algorithm>
#include <optional>

namespace bitgrad {
using namespace llvm;

namespace {

enum class Move { Copy, Exchange };

/// Neighbouring bytes that are read before any of them is written: `to` and `from`, or the two blocks that are exchanged. One
/// byte, or as many as a vectorizer takes at once.
struct BlockMove {
  Move kind;
  Value *to, *from;
  int64_t bytes;
  std::vector<Instruction *> accesses;
};

/// Moves of neighbouring blocks in program order, with nothing else between them that touches memory.
struct Run {
  /// 1: upwards, -1: downwards; 0 for a single block.
  int64_t step = 0;
  std::vector<BlockMove> moves;
  Move kind() const { return moves.front().kind; }
  int64_t block() const { return moves.front().bytes; }
  int64_t bytes() const { return block() * int64_t(moves.size()); }
};

class Finder {
public:
  explicit Finder(Function &function) : function(function), analyses(function), evolution(analyses.scalarEvolution()) {}

  uint32_t run() {
    std::vector<std::pair<BasicBlock *, Run>> found;
    for (BasicBlock &block : function)
      for (Run &run : runsOf(block)) found.emplace_back(&block, std::move(run));
    std::vector<Instruction *> done;
    uint32_t replaced = 0;
    for (auto &[block, run] : found) {
      if (!replaceLoop(*block, run) && !replaceRun(*block, run)) continue;
      replaced++;
      for (const BlockMove &move : run.moves) done.insert(done.end(), move.accesses.begin(), move.accesses.end());
    }
    // Stores use what loads made.
    for (auto access = done.rbegin(); access != done.rend(); ++access)
      if (isa<StoreInst>(*access)) (*access)->eraseFromParent();
    for (Instruction *access : done)
      if (isa<LoadInst>(access)) access->eraseFromParent();
    return replaced;
  }

  /// Whether a byte is loaded only to be stored, anywhere in the function; without that there is nothing to find.
  static bool movesBytes(Function &function) {
    for (BasicBlock &block : function)
      for (Instruction &i : block) {
        LoadInst *load = byteLoad(&i);
        StoreInst *store = load ? byteStore(dyn_cast<Instruction>(load->user_back())) : nullptr;
        if (store && store->getValueOperand() == load) return true;
      }
    return false;
  }

private:
  static bool touchesMemory(const Instruction &i) { return !isa<DbgInfoIntrinsic>(i) && (i.mayReadOrWriteMemory() || i.mayHaveSideEffects()); }

  /// Bytes of a type that holds characters and nothing wider; 0 for others.
  static int64_t bytesOf(Type *type) {
    auto *vector = dyn_cast<VectorType>(type);
    if (!type->getScalarType()->isIntegerTy(8) || (vector && compat::isScalable(vector))) return 0;
    return vector ? int64_t(compat::lanes(vector)) : 1;
  }
  static LoadInst *byteLoad(Instruction *i) {
    auto *load = dyn_cast_or_null<LoadInst>(i);
    return load && load->isSimple() && bytesOf(load->getType()) > 0 && load->hasOneUse() && load->getPointerAddressSpace() == 0 ? load : nullptr;
  }
  static StoreInst *byteStore(Instruction *i) {
    auto *store = dyn_cast_or_null<StoreInst>(i);
    return store && store->isSimple() && store->getPointerAddressSpace() == 0 ? store : nullptr;
  }

  /// Loads that come first, then as many stores of what they loaded.
  std::optional<BlockMove> moveAt(const std::vector<Instruction *> &accesses, size_t at) {
    std::vector<LoadInst *> loads;
    while (at + loads.size() < accesses.size()) {
      LoadInst *load = byteLoad(accesses[at + loads.size()]);
      if (!load || load->getType() != (loads.empty() ? load : loads.front())->getType()) break;
      loads.push_back(load);
    }
    size_t count = loads.size();
    if (count == 0 || at + 2 * count > accesses.size()) return std::nullopt;
    std::vector<Value *> targets(count, nullptr);
    for (size_t k = 0; k < count; k++) {
      StoreInst *store = byteStore(accesses[at + count + k]);
      auto loaded = store ? std::find(loads.begin(), loads.end(), store->getValueOperand()) : loads.end();
      if (loaded == loads.end()) return std::nullopt;
      targets[size_t(loaded - loads.begin())] = store->getPointerOperand();
    }
    std::vector<Instruction *> own(accesses.begin() + std::ptrdiff_t(at), accesses.begin() + std::ptrdiff_t(at + 2 * count));
    std::vector<Value *> sources;
    for (LoadInst *load : loads) sources.push_back(load->getPointerOperand());
    int64_t bytes = bytesOf(loads.front()->getType());
    size_t half = count / 2;
    if (count % 2 == 0 && isChain(sources, 0, half, bytes) && isChain(sources, half, count, bytes) && isChain(targets, 0, half, bytes) &&
        isChain(targets, half, count, bytes) && distance(sources[0], targets[half]) == 0 && distance(sources[half], targets[0]) == 0)
      return BlockMove{Move::Exchange, sources[0], sources[half], bytes * int64_t(half), own};
    if (!isChain(sources, 0, count, bytes) || !isChain(targets, 0, count, bytes)) return std::nullopt;
    return BlockMove{Move::Copy, targets[0], sources[0], bytes * int64_t(count), own};
  }

  std::optional<int64_t> distance(Value *from, Value *to) {
    if (!evolution.isSCEVable(from->getType()) || from->getType() != to->getType()) return std::nullopt;
    auto *difference = dyn_cast<SCEVConstant>(evolution.getMinusSCEV(evolution.getSCEV(to), evolution.getSCEV(from)));
    return difference ? std::optional<int64_t>(difference->getAPInt().getSExtValue()) : std::nullopt;
  }

  /// Each address lies so many bytes behind the one before.
  bool isChain(const std::vector<Value *> &addresses, size_t begin, size_t end, int64_t bytes) {
    for (size_t k = begin + 1; k < end; k++)
      if (distance(addresses[k - 1], addresses[k]) != bytes) return false;
    return true;
  }

  bool continues(Run &run, const BlockMove &next) {
    const BlockMove &last = run.moves.back();
    if (next.kind != last.kind || next.bytes != last.bytes) return false;
    auto to = distance(last.to, next.to), from = distance(last.from, next.from);
    if (!to || to != from || (*to != next.bytes && *to != -next.bytes)) return false;
    int64_t step = *to / next.bytes;
    if (run.step != 0 && step != run.step) return false;
    run.step = step;
    return true;
  }

  std::vector<Run> runsOf(BasicBlock &block) {
    std::vector<Instruction *> accesses;
    for (Instruction &i : block)
      if (touchesMemory(i)) accesses.push_back(&i);
    std::vector<Run> runs;
    bool isOpen = false;
    for (size_t at = 0; at < accesses.size();) {
      std::optional<BlockMove> move = moveAt(accesses, at);
      at += move ? move->accesses.size() : 1;
      if (move && isOpen && continues(runs.back(), *move)) runs.back().moves.push_back(*move);
      else if (move) runs.push_back(Run{0, {*move}});
      isOpen = move.has_value();
    }
    return runs;
  }

  const SCEVAddRecExpr *walk(Value *pointer, Loop &loop, int64_t step) {
    auto *walk = dyn_cast<SCEVAddRecExpr>(evolution.getSCEV(pointer));
    if (!walk || walk->getLoop() != &loop || !walk->isAffine()) return nullptr;
    auto *by = dyn_cast<SCEVConstant>(walk->getStepRecurrence(evolution));
    return by && by->getAPInt().getSExtValue() == step ? walk : nullptr;
  }

  /// The loop does nothing else, and does it on every trip.
  bool isWholeLoop(Loop &loop, BasicBlock &block, const Run &run) {
    if (!loop.getSubLoops().empty() || !loop.isLoopSimplifyForm() || loop.getExitingBlock() != loop.getLoopLatch()) return false;
    if (!analyses.dominators().dominates(&block, loop.getLoopLatch())) return false;
    size_t touching = 0, own = 0;
    for (BasicBlock *each : loop.blocks())
      for (Instruction &i : *each) touching += touchesMemory(i);
    for (const BlockMove &move : run.moves) own += move.accesses.size();
    return touching == own;
  }

  bool replaceLoop(BasicBlock &block, const Run &run) {
    Loop *loop = analyses.loops().getLoopFor(&block);
    if (!loop || !isWholeLoop(*loop, block, run) || !evolution.hasLoopInvariantBackedgeTakenCount(loop)) return false;
    const BlockMove &first = run.moves.front();
    const SCEVAddRecExpr *to = nullptr, *from = nullptr;
    int64_t step = 0;
    for (int64_t direction : {1, -1}) {
      if (run.step != 0 && run.step != direction) continue;
      to = walk(first.to, *loop, direction * run.bytes()), from = walk(first.from, *loop, direction * run.bytes());
      if (to && from) {
        step = direction;
        break;
      }
    }
    if (step == 0 || !isMade(run, step)) return false;
    Instruction *before = loop->getLoopPreheader()->getTerminator();
    LLVMContext &context = function.getContext();
    Type *wide = Type::getInt64Ty(context);
    const SCEV *taken = evolution.getBackedgeTakenCount(loop);
    auto *counter = dyn_cast<IntegerType>(taken->getType());
    if (isa<SCEVCouldNotCompute>(taken) || !counter || counter->getBitWidth() > 64) return false;
    const SCEV *trips = evolution.getAddExpr(evolution.getNoopOrZeroExtend(taken, wide), evolution.getOne(wide));
    Value *count = compat::expandBefore(evolution, trips, wide, before);
    Value *target = compat::expandBefore(evolution, to->getStart(), first.to->getType(), before);
    Value *source = compat::expandBefore(evolution, from->getStart(), first.from->getType(), before);
    if (!count || !target || !source) return false;
    IRBuilder<> ir(before);
    ir.SetCurrentDebugLocation(first.accesses.front()->getDebugLoc());
    call(ir, run, step, target, source, ir.CreateMul(count, ir.getInt64(uint64_t(run.bytes()))));
    return true;
  }

  /// What one trip of a loop moves, of a block that goes on in the next. Where a trip may take a part of a float, only the loop
  /// as a whole is moved.
  bool isPartOfLoop(const BasicBlock &block, const Run &run) {
    Loop *loop = analyses.loops().getLoopFor(&block);
    if (!loop || run.bytes() % 8 == 0) return false;
    return walk(run.moves.front().to, *loop, run.step * run.bytes()) && walk(run.moves.front().from, *loop, run.step * run.bytes());
  }

  /// A run of one block is left as it is: a byte may be a character, and a vector of them holds whole floats.
  bool replaceRun(const BasicBlock &block, const Run &run) {
    if (run.moves.size() < 2 || !isMade(run, run.step) || isPartOfLoop(block, run)) return false;
    const BlockMove &first = run.moves.front();
    IRBuilder<> ir(run.moves.back().accesses.back());
    ir.SetCurrentDebugLocation(first.accesses.front()->getDebugLoc());
    call(ir, run, run.step, first.to, first.from, ir.getInt64(uint64_t(run.bytes())));
    return true;
  }

  /// Downwards only single bytes are copied.
  static bool isMade(const Run &run, int64_t step) { return step > 0 || (run.kind() == Move::Copy && run.block() == 1); }

  /// `to` and `from` are where the first block is moved; the functions are given the lowest addresses.
  void call(IRBuilder<> &ir, const Run &run, int64_t step, Value *to, Value *from, Value *bytes) {
    Type *pointer = compat::pointerType(function.getContext(), 0), *size = ir.getInt64Ty();
    auto lowest = [&](Value *first) -> Value * {
      Value *place = compat::agree(ir, first, pointer);
      return step < 0 ? compat::gep(ir, ir.getInt8Ty(), place, {ir.CreateSub(ir.getInt64(1), bytes)}, 0) : place;
    };
    Value *target = lowest(to), *source = lowest(from);
    if (run.kind() == Move::Copy && (compat::isNoAlias(analyses.aliases(), to, from) || liesApart(to, from, bytes))) {
      compat::copyMemory(ir, target, 1, source, 1, bytes);
      return;
    }
    const char *name = run.kind() == Move::Exchange ? "bitgrad.library.bytes.exchange" : step < 0 ? "bitgrad.library.bytes.down" : "bitgrad.library.bytes.up";
    std::vector<Type *> types{pointer, pointer, size};
    std::vector<Value *> values{target, source, bytes};
    if (run.kind() == Move::Copy) types.push_back(size), values.push_back(ir.getInt64(uint64_t(run.block())));
    ir.CreateCall(function.getParent()->getOrInsertFunction(name, FunctionType::get(ir.getVoidTy(), types, false)), values);
  }

  /// So many bytes from both addresses on have none in common.
  bool liesApart(Value *to, Value *from, Value *bytes) {
    auto *known = dyn_cast<ConstantInt>(bytes);
    auto apart = distance(from, to);
    return known && apart && uint64_t(*apart < 0 ? -*apart : *apart) >= known->getZExtValue();
  }

  Function &function;
  compat::Analyses analyses;
  ScalarEvolution &evolution;
};

} // namespace

/// Replaces what copies or exchanges memory byte by byte in a function (loops in simplified and rotated form) by calls of
/// `void @bitgrad.library.bytes.up|down(ptr, ptr, i64 bytes, i64 block)` and `@bitgrad.library.bytes.exchange(ptr, ptr, i64
/// bytes)`, which the module then declares, or of memcpy; how many.
static uint32_t gatherByteMoves(Function &function) {
  if (function.isDeclaration()) throw ArgumentError("gatherByteMoves: @" + function.getName().str() + " has no body");
  // LLVM's analyses of a function cost more than looking for such a byte, which most functions have not got.
  if (!Finder::movesBytes(function)) return 0;
  requireValid(function);
  return Finder(function).run();
}

static const std::vector<Entry> entries = {
    ENTRY(gatherByteMoves, "function"),
};
const std::vector<Entry> *byteLoopEntries() { return &entries; }
} // namespace bitgrad
