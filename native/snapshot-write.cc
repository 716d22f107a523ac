// Reads one function: numbers its values and blocks, then writes every fact of FunctionIR into one stream of integers.
// lib/ir/snapshot.ts reads the same stream in the same order; the two files change together (what the source said about
// types: snapshot-sources.cc and lib/ir/source-types.ts).
// LLVM's own DominatorTree, PostDominatorTree and LoopInfo answer; nothing here is computed by hand.
#include "snapshot-sources.h"
#include "compat/debug-info.h"
#include "compat/snapshot.h"

#include <llvm/ADT/PostOrderIterator.h>
#include <llvm/Analysis/LoopInfo.h>
#include <llvm/Analysis/PostDominators.h>
#include <llvm/IR/Constants.h>
#include <llvm/IR/DebugInfoMetadata.h>
#include <llvm/IR/Dominators.h>
#include <llvm/IR/InlineAsm.h>

namespace bitgrad {
using namespace llvm;

namespace {

/// At most so many scalars of a constant global's initializer are read, and so many of one function in all.
constexpr uint64_t maxInitializerScalars = 4096, maxAllScalars = 1 << 16;

/// In the order of `valueKinds` in lib/ir/snapshot.ts.
enum class ValueKind : int32_t {
  Argument, Instruction, Int, Float, Null, Zero, Undef, Poison, Aggregate, Expression, Global, Function, Alias, Ifunc, Block, Metadata,
  Asm, Token, BlockAddress
};

/// The operand that `value` is another name of, or null.
Value *otherNameOf(Value *value) {
  auto *operation = dyn_cast<Operator>(value);
  if (!operation) {
    auto *constant = dyn_cast<Constant>(value);
    return constant ? const_cast<Value *>(compat::namedGlobal(*constant)) : nullptr;
  }
  bool renames = operation->getOpcode() == Instruction::BitCast ||
                 (isa<GEPOperator>(operation) && cast<GEPOperator>(operation)->hasAllZeroIndices());
  if (!renames || !operation->getType()->getScalarType()->isPointerTy()) return nullptr;
  Value *operand = operation->getOperand(0);
  return compat::representative(operand->getType()) == compat::representative(operation->getType()) ? operand : nullptr;
}

uint64_t scalarsOf(Type *type, uint64_t limit) {
  uint64_t count = 0;
  if (type->isArrayTy() || type->isVectorTy()) {
    uint64_t length = type->isArrayTy() ? type->getArrayNumElements() : compat::lanes(cast<VectorType>(type));
    count = length > limit ? limit + 1 : length * scalarsOf(type->getContainedType(0), limit);
  } else if (type->isStructTy()) {
    for (Type *element : type->subtypes())
      if ((count += scalarsOf(element, limit)) > limit) break;
  } else
    count = 1;
  return std::min(count, limit + 1);
}

ValueKind kindOf(const Value &value) {
  if (isa<Function>(value)) return ValueKind::Function;
  if (isa<GlobalVariable>(value)) return ValueKind::Global;
  if (isa<GlobalAlias>(value)) return ValueKind::Alias;
  if (isa<GlobalIFunc>(value)) return ValueKind::Ifunc;
  if (isa<MetadataAsValue>(value)) return ValueKind::Metadata;
  if (isa<InlineAsm>(value)) return ValueKind::Asm;
  if (isa<BasicBlock>(value)) return ValueKind::Block;
  if (isa<BlockAddress>(value)) return ValueKind::BlockAddress;
  auto &constant = cast<Constant>(value);
  if (compat::isPoison(&constant)) return ValueKind::Poison;
  if (isa<UndefValue>(constant)) return ValueKind::Undef;
  if (isa<ConstantPointerNull>(constant)) return ValueKind::Null;
  if (isa<ConstantTokenNone>(constant)) return ValueKind::Token;
  if (isa<ConstantAggregate>(constant) || isa<ConstantDataSequential>(constant) || compat::scalarOfSplat(constant)) return ValueKind::Aggregate;
  if (isa<ConstantInt>(constant)) return ValueKind::Int;
  if (isa<ConstantFP>(constant)) return ValueKind::Float;
  return isa<ConstantExpr>(constant) || constant.getNumOperands() ? ValueKind::Expression : ValueKind::Zero;
}

/// The access type's name of a TBAA tag; every pointer type (`p1 double` from clang 20 on) is `any pointer`.
StringRef tbaaName(const MDNode *tag) {
  auto nameOf = [](const MDNode *type) -> StringRef {
    for (unsigned at : {0u, 2u}) // size-aware descriptors keep the name third
      if (type->getNumOperands() > at)
        if (auto *name = dyn_cast_or_null<MDString>(type->getOperand(at))) return name->getString();
    return "";
  };
  auto parentOf = [](const MDNode *type) -> const MDNode * {
    for (unsigned at : {1u, 0u})
      if (type->getNumOperands() > at)
        if (auto *parent = dyn_cast_or_null<MDNode>(type->getOperand(at))) return parent;
    return nullptr;
  };
  const MDNode *type = tag;
  if (tag->getNumOperands() >= 3 && isa_and_nonnull<MDNode>(tag->getOperand(0)) && isa_and_nonnull<MDNode>(tag->getOperand(1)))
    type = cast<MDNode>(tag->getOperand(1));
  int depth = 0;
  for (const MDNode *up = type; up && depth < 32; up = parentOf(up), depth++)
    if (nameOf(up) == "any pointer") return "any pointer";
  return nameOf(type);
}

int32_t fastMathBits(const Instruction &instruction) {
  if (!isa<FPMathOperator>(instruction)) return 0;
  FastMathFlags f = instruction.getFastMathFlags();
  return f.allowReassoc() | f.noNaNs() << 1 | f.noInfs() << 2 | f.noSignedZeros() << 3 | f.allowReciprocal() << 4 |
         f.allowContract() << 5 | f.approxFunc() << 6;
}

int32_t effectBits(const Instruction &instruction) {
  int32_t bits = instruction.mayReadFromMemory() | instruction.mayWriteToMemory() << 1 | instruction.mayThrow() << 3;
  if (auto *call = dyn_cast<CallBase>(&instruction))
    bits |= call->onlyAccessesArgMemory() << 2 | call->onlyAccessesInaccessibleMemOrArgMem() << 4;
  return bits;
}

/// The spelling of a compare's predicate or of an atomicrmw's operation.
StringRef predicateOf(const Value &value) {
  if (auto *compare = dyn_cast<CmpInst>(&value)) return CmpInst::getPredicateName(compare->getPredicate());
  if (auto *update = dyn_cast<AtomicRMWInst>(&value)) return AtomicRMWInst::getOperationName(update->getOperation());
  return "";
}

AtomicOrdering orderingOf(const Instruction &instruction) {
  if (auto *load = dyn_cast<LoadInst>(&instruction)) return load->getOrdering();
  if (auto *store = dyn_cast<StoreInst>(&instruction)) return store->getOrdering();
  if (auto *update = dyn_cast<AtomicRMWInst>(&instruction)) return update->getOrdering();
  if (auto *exchange = dyn_cast<AtomicCmpXchgInst>(&instruction)) return exchange->getSuccessOrdering();
  if (auto *fence = dyn_cast<FenceInst>(&instruction)) return fence->getOrdering();
  return AtomicOrdering::NotAtomic;
}

Type *accessTypeOf(const Instruction &instruction) {
  if (auto *slot = dyn_cast<AllocaInst>(&instruction)) return slot->getAllocatedType();
  if (auto *gep = dyn_cast<GetElementPtrInst>(&instruction)) return gep->getSourceElementType();
  if (isa<LoadInst>(instruction)) return instruction.getType();
  if (auto *store = dyn_cast<StoreInst>(&instruction)) return store->getValueOperand()->getType();
  if (auto *update = dyn_cast<AtomicRMWInst>(&instruction)) return update->getValOperand()->getType();
  if (auto *exchange = dyn_cast<AtomicCmpXchgInst>(&instruction)) return exchange->getNewValOperand()->getType();
  if (auto *call = dyn_cast<CallBase>(&instruction)) return call->getFunctionType();
  return nullptr;
}

class Writer {
public:
  Writer(Function &function, Snapshot &snapshot)
      : function_(function), snapshot_(snapshot), tables_(snapshot, function.getParent()->getDataLayout()), sources_(tables_),
        dominators_(function),
        postDominators_(function), loopInfo_(dominators_), loops_(loopInfo_.getLoopsInPreorder()) {}

  void run() {
    number();
    put(0); // where the type table starts
    writeFunction();
    for (Argument &argument : function_.args()) writeArgument(argument);
    for (BasicBlock &block : function_) writeBlock(block);
    writeLoopsAndOrder();
    writeOthers();
    writeSources();
    Stream &out = snapshot_.facts->integers;
    Stream lists;
    tables_.writeAttributeLists(lists); // may mention types
    out[0] = int32_t(out.size());
    tables_.writeTypes(out);
    out.insert(out.end(), lists.begin(), lists.end());
    snapshot_.values.reserve(values_.size());
    for (Value *value : values_) snapshot_.values.emplace_back(value);
  }

private:
  // ---- numbering ----
  void number() {
    for (Argument &argument : function_.args()) add(&argument);
    snapshot_.arguments = uint32_t(values_.size());
    for (BasicBlock &block : function_) {
      blocks_.try_emplace(&block, int32_t(blocks_.size()));
      snapshot_.blocks.emplace_back(&block);
      for (Instruction &instruction : block)
        if (isRead(instruction)) add(&instruction);
    }
    snapshot_.instructions = uint32_t(values_.size()) - snapshot_.arguments;
    for (size_t i = 0; i < loops_.size(); i++) loopIndex_[loops_[i]] = int32_t(i);
  }
  int32_t add(Value *value) {
    indices_[value] = int32_t(values_.size());
    values_.push_back(value);
    return int32_t(values_.size() - 1);
  }
  static bool isRead(Instruction &instruction) {
    return !compat::isDebugIntrinsic(instruction) && (!otherNameOf(&instruction) || sourceOf(&instruction) == &instruction);
  }
  int32_t index(Value *value) {
    if (otherNameOf(value)) value = sourceOf(value);
    auto found = indices_.find(value);
    return found != indices_.end() ? found->second : add(value);
  }
  int32_t block(const BasicBlock *block) const { return block ? blocks_.lookup(block) : -1; }
  int32_t loop(const Loop *loop) const { return loop ? loopIndex_.lookup(loop) : -1; }

  // ---- small parts of records ----
  void put(int32_t number) { snapshot_.facts->integers.push_back(number); }
  void putText(StringRef text) { put(tables_.string(text)); }
  void putType(Type *type) { put(type ? tables_.type(type) : -1); }
  template <class Range> void putIndices(const Range &range) {
    put(int32_t(range.size()));
    for (auto item : range) put(int32_t(item));
  }
  template <class Range> void putValues(const Range &range) {
    put(int32_t(range.size()));
    for (Value *item : range) put(index(item));
  }
  void putWords(const APInt &bits, unsigned words) {
    put(int32_t(words));
    for (unsigned i = 0; i < words; i++) put(int32_t(uint32_t(bits.getRawData()[i / 2] >> (i % 2 * 32))));
  }
  /// 0, or 1 and file, line, column.
  void putLocation(const DIScope *scope, unsigned line, unsigned column) {
    if (!scope || !line) return put(0);
    put(1);
    const DIFile *file = scope->getFile();
    auto known = files_.try_emplace(file, 0);
    if (known.second) known.first->second = tables_.string(scope->getFilename());
    put(known.first->second), put(int32_t(line)), put(int32_t(column));
  }

  // ---- records ----
  void writeFunction() {
    putText(function_.getName());
    putType(function_.getReturnType());
    put(function_.isVarArg());
    put(tables_.attributes(compat::functionAttributes(function_.getAttributes())));
    put(tables_.attributes(compat::returnAttributes(function_.getAttributes())));
    DISubprogram *program = function_.getSubprogram();
    putLocation(program, program ? program->getLine() : 0, 0);
    put(int32_t(snapshot_.arguments)), put(int32_t(snapshot_.blocks.size()));
  }

  void writeArgument(Argument &argument) {
    putType(argument.getType());
    putText(argument.getName());
    put(tables_.attributes(compat::parameterAttributes(function_.getAttributes(), argument.getArgNo())));
  }

  void writeBlock(BasicBlock &block) {
    putText(block.getName());
    auto *node = dominators_.getNode(&block);
    auto *postNode = postDominators_.getNode(&block);
    put(this->block(node && node->getIDom() ? node->getIDom()->getBlock() : nullptr));
    put(this->block(postNode && postNode->getIDom() ? postNode->getIDom()->getBlock() : nullptr));
    put(loop(loopInfo_.getLoopFor(&block)));
    size_t countAt = snapshot_.facts->integers.size();
    put(0);
    int32_t count = 0;
    for (Instruction &instruction : block)
      if (isRead(instruction)) count++, writeInstruction(instruction);
    snapshot_.facts->integers[countAt] = count;
  }

  void writeInstruction(Instruction &instruction) {
    put(int32_t(compat::stableOpcode(instruction)));
    putType(instruction.getType());
    putText(instruction.getName());
    put(int32_t(compat::flags(instruction)));
    put(fastMathBits(instruction));
    put(effectBits(instruction));
    putValues(operandsOf(instruction));
    putBlocks(instruction);
    putType(accessTypeOf(instruction));
    putText(predicateOf(instruction));
    AtomicOrdering ordering = orderingOf(instruction);
    putText(ordering == AtomicOrdering::NotAtomic ? "" : toIRString(ordering));
    putWide(snapshot_.facts->integers, compat::alignment(instruction));
    if (auto *extract = dyn_cast<ExtractValueInst>(&instruction)) putIndices(extract->getIndices());
    else if (auto *insert = dyn_cast<InsertValueInst>(&instruction)) putIndices(insert->getIndices());
    else if (auto *shuffle = dyn_cast<ShuffleVectorInst>(&instruction)) putIndices(shuffle->getShuffleMask());
    else put(0);
    putTbaa(instruction);
    DILocation *location = instruction.getDebugLoc().get();
    putLocation(location ? location->getScope() : nullptr, location ? location->getLine() : 0, location ? location->getColumn() : 0);
    if (auto *call = dyn_cast<CallBase>(&instruction)) writeCall(*call);
  }

  /// Operands in the order of InstructionFact; blocks are not among them.
  std::vector<Value *> operandsOf(Instruction &instruction) {
    std::vector<Value *> operands;
    if (auto *choice = dyn_cast<SwitchInst>(&instruction)) {
      operands.push_back(choice->getCondition());
      for (auto &arm : choice->cases()) operands.push_back(arm.getCaseValue());
    } else if (auto *call = dyn_cast<CallBase>(&instruction)) {
      for (Value *argument : call->args()) operands.push_back(argument);
      if (call->hasOperandBundles())
        for (unsigned i = call->getBundleOperandsStartIndex(); i < call->getBundleOperandsEndIndex(); i++) operands.push_back(call->getOperand(i));
      operands.push_back(call->getCalledOperand());
    } else
      for (Value *operand : instruction.operands())
        if (!isa<BasicBlock>(operand)) operands.push_back(operand);
    return operands;
  }

  void putBlocks(Instruction &instruction) {
    std::vector<int32_t> blocks;
    if (auto *phi = dyn_cast<PHINode>(&instruction))
      for (unsigned i = 0; i < phi->getNumIncomingValues(); i++) blocks.push_back(block(phi->getIncomingBlock(i)));
    else if (instruction.isTerminator())
      for (unsigned i = 0; i < instruction.getNumSuccessors(); i++) blocks.push_back(block(instruction.getSuccessor(i)));
    putIndices(blocks);
  }

  void putTbaa(const Instruction &instruction) {
    const MDNode *tag = instruction.hasMetadata() ? instruction.getMetadata(LLVMContext::MD_tbaa) : nullptr;
    if (!tag) return put(0), put(-1);
    auto known = tags_.try_emplace(tag, 0);
    if (known.second) known.first->second = tables_.string(tbaaName(tag));
    put(known.first->second), put(sources_.tag(tag));
  }

  void writeCall(CallBase &call) {
    put(int32_t(call.arg_size()));
    auto *callee = dyn_cast<Function>(compat::stripCastsAndAliases(call.getCalledOperand()));
    put(callee ? index(callee) : -1);
    AttributeList site = call.getAttributes(), declared = callee ? callee->getAttributes() : AttributeList();
    put(tables_.attributes(compat::functionAttributes(site), compat::functionAttributes(declared)));
    put(tables_.attributes(compat::returnAttributes(site), compat::returnAttributes(declared)));
    for (unsigned i = 0; i < call.arg_size(); i++)
      put(tables_.attributes(compat::parameterAttributes(site, i), compat::parameterAttributes(declared, i)));
  }

  void writeLoopsAndOrder() {
    put(int32_t(loops_.size()));
    for (Loop *each : loops_) {
      put(block(each->getHeader()));
      put(block(each->getLoopPreheader()));
      put(block(each->getLoopLatch()));
      put(loop(each->getParentLoop()));
      put(int32_t(each->getLoopDepth()));
      std::vector<int32_t> blocks;
      for (BasicBlock *inside : each->blocks()) blocks.push_back(block(inside));
      std::sort(blocks.begin(), blocks.end());
      putIndices(blocks);
    }
    ReversePostOrderTraversal<Function *> order(&function_);
    std::vector<int32_t> blocks;
    for (BasicBlock *reached : order) blocks.push_back(block(reached));
    putIndices(blocks);
  }

  // ---- everything that is neither argument nor instruction ----
  void writeOthers() {
    size_t countAt = snapshot_.facts->integers.size(), first = snapshot_.arguments + snapshot_.instructions;
    put(0);
    for (size_t i = first; i < values_.size(); i++) writeOther(*values_[i]); // grows with the operands
    snapshot_.facts->integers[countAt] = int32_t(values_.size() - first);
  }

  void writeOther(Value &value) {
    ValueKind kind = kindOf(value);
    put(int32_t(kind));
    putType(value.getType());
    putText(nameOf(value));
    switch (kind) {
    case ValueKind::Int: return writeInt(cast<ConstantInt>(value));
    case ValueKind::Float: return writeFloat(cast<ConstantFP>(value));
    case ValueKind::Global:
    case ValueKind::Function: return writeGlobal(cast<GlobalObject>(value));
    case ValueKind::Aggregate: return putValues(elementsOf(cast<Constant>(value)));
    case ValueKind::Alias: return putValues(std::vector<Value *>{cast<GlobalAlias>(value).getAliasee()});
    case ValueKind::Expression: return writeExpression(cast<Constant>(value));
    default: return;
    }
  }

  static StringRef nameOf(Value &value) {
    if (auto *code = dyn_cast<InlineAsm>(&value)) return code->getAsmString();
    if (auto *metadata = dyn_cast<MetadataAsValue>(&value)) {
      auto *text = dyn_cast<MDString>(metadata->getMetadata());
      return text ? text->getString() : "";
    }
    return value.getName();
  }

  void writeInt(ConstantInt &constant) {
    unsigned bits = constant.getBitWidth(), words = std::max(1u, (bits + 31) / 32);
    // i1 reads as 0 or 1, everything wider as signed.
    putWords(bits == 1 ? constant.getValue().zext(32) : constant.getValue().sextOrTrunc(words * 32), words);
  }

  void writeFloat(ConstantFP &constant) {
    APFloat value = constant.getValueAPF();
    bool isWide = compat::knownMinimum(constant.getType()->getPrimitiveSizeInBits()) > 64;
    APInt bits = value.bitcastToAPInt();
    bool loses = false;
    value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven, &loses);
    put(tables_.number(value.convertToDouble()));
    putWords(bits, isWide ? (bits.getBitWidth() + 31) / 32 : 0);
  }

  void writeGlobal(GlobalObject &global) {
    auto *variable = dyn_cast<GlobalVariable>(&global);
    auto *callee = dyn_cast<Function>(&global);
    putType(global.getValueType());
    put(variable && variable->isConstant());
    put(global.isDeclaration());
    put(variable ? initializerOf(*variable) : -1);
    putText(callee ? compat::intrinsicName(*callee) : "");
    put(tables_.attributes(callee ? compat::functionAttributes(callee->getAttributes()) : variable->getAttributes()));
  }

  int32_t initializerOf(GlobalVariable &variable) {
    if (!variable.isConstant() || !variable.hasDefinitiveInitializer()) return -1;
    uint64_t scalars = scalarsOf(variable.getValueType(), maxInitializerScalars);
    if (scalars > maxInitializerScalars || scalarsRead_ + scalars > maxAllScalars) return -1;
    scalarsRead_ += scalars;
    return index(variable.getInitializer());
  }

  static std::vector<Value *> elementsOf(Constant &constant) {
    Type *type = constant.getType();
    Constant *splat = compat::scalarOfSplat(constant);
    if (type->isVectorTy() && compat::isScalable(cast<VectorType>(type))) return {splat}; // one element stands for all
    uint64_t length = type->isStructTy() ? type->getStructNumElements() : type->isArrayTy() ? type->getArrayNumElements() : compat::lanes(cast<VectorType>(type));
    std::vector<Value *> elements;
    for (unsigned i = 0; i < length; i++) elements.push_back(splat ? splat : constant.getAggregateElement(i));
    return elements;
  }

  void writeExpression(Constant &constant) {
    auto *expression = dyn_cast<ConstantExpr>(&constant);
    auto *gep = dyn_cast<GEPOperator>(&constant);
    std::vector<Value *> operands;
    for (Value *operand : constant.operands()) operands.push_back(operand);
    putValues(operands);
    put(expression ? int32_t(compat::stableOpcode(*expression)) : 0);
    put(int32_t(expression ? compat::arithmeticFlags(cast<Operator>(constant)) : 0));
    putText(expression ? compat::predicateOf(*expression) : "");
    putType(gep ? gep->getSourceElementType() : nullptr);
    if (expression && expression->getOpcode() == Instruction::ShuffleVector) putIndices(compat::shuffleMask(*expression));
    else if (expression) putIndices(compat::indices(*expression));
    else put(0);
  }

  // ---- what the source said about types ----
  void writeSources() {
    Stream copies, variables, globals;
    for (size_t i = snapshot_.arguments; i < snapshot_.arguments + snapshot_.instructions; i++)
      if (auto *call = dyn_cast<CallBase>(values_[i]))
        if (MDNode *fields = call->getMetadata(LLVMContext::MD_tbaa_struct)) writeCopiedFields(copies, int32_t(i), *fields);
    for (auto &place : compat::variablePlaces(function_)) {
      auto found = indices_.find(otherNameOf(place.value) ? sourceOf(place.value) : place.value);
      int32_t type = sources_.debugType(place.variable->getType());
      if (found == indices_.end() || type < 0) continue;
      variables.insert(variables.end(), {found->second, type, tables_.string(place.variable->getName()), int32_t(place.variable->getLine()),
                                         int32_t(place.isAddress), int32_t(place.offset)});
    }
    for (size_t i = snapshot_.arguments + snapshot_.instructions; i < values_.size(); i++)
      if (auto *variable = dyn_cast<GlobalVariable>(values_[i])) {
        SmallVector<DIGlobalVariableExpression *, 1> described;
        variable->getDebugInfo(described);
        if (described.size() == 1 && !described[0]->getExpression()->getNumElements())
          globals.insert(globals.end(), {int32_t(i), sources_.debugType(described[0]->getVariable()->getType())});
      }
    for (Stream *list : {&copies, &variables, &globals}) {
      put(int32_t(list->size()));
      for (int32_t item : *list) put(item);
    }
    sources_.write(snapshot_.facts->integers);
  }

  /// Of a copied struct: instruction, then offset, bytes and access tag of a field.
  void writeCopiedFields(Stream &out, int32_t instruction, const MDNode &fields) {
    for (unsigned i = 0; i + 2 < fields.getNumOperands(); i += 3) {
      auto *offset = mdconst::dyn_extract_or_null<ConstantInt>(fields.getOperand(i));
      auto *bytes = mdconst::dyn_extract_or_null<ConstantInt>(fields.getOperand(i + 1));
      int32_t tag = sources_.tag(dyn_cast_or_null<MDNode>(fields.getOperand(i + 2)));
      if (offset && bytes && tag >= 0)
        out.insert(out.end(), {instruction, int32_t(offset->getZExtValue()), int32_t(bytes->getZExtValue()), tag});
    }
  }

  Function &function_;
  Snapshot &snapshot_;
  Tables tables_;
  SourceTypes sources_;
  DominatorTree dominators_;
  PostDominatorTree postDominators_;
  LoopInfo loopInfo_;
  SmallVector<Loop *, 4> loops_;
  DenseMap<const Value *, int32_t> indices_;
  DenseMap<const BasicBlock *, int32_t> blocks_;
  DenseMap<const Loop *, int32_t> loopIndex_;
  DenseMap<const MDNode *, int32_t> tags_;
  DenseMap<const DIFile *, int32_t> files_;
  std::vector<Value *> values_;
  uint64_t scalarsRead_ = 0;
};

} // namespace

Value *sourceOf(Value *value) {
  Value *source = value;
  // Only unreachable code can name itself in a circle; its members then stay themselves.
  for (int steps = 0; Value *next = otherNameOf(source); source = next)
    if (next == value || ++steps > 10000) return value;
  return source;
}

std::unique_ptr<Snapshot> readFunction(Function &function) {
  auto snapshot = std::make_unique<Snapshot>();
  snapshot->function = &function;
  snapshot->facts = std::make_unique<PackedFacts>();
  Writer(function, *snapshot).run();
  return snapshot;
}

} // namespace bitgrad
