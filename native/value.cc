// Values: what they are, their names, operands and users; instructions and blocks as parts of a function.
#include "type.h"
#include "compat/values.h"
#include "entries.h"
#include "entry.h"

#include <llvm-c/Core.h>
#include <llvm/IR/CFG.h>
#include <llvm/IR/InlineAsm.h>
#include <llvm/IR/ModuleSlotTracker.h>
#include <llvm/Support/raw_ostream.h>

namespace bitgrad {
using namespace llvm;

/// The FunctionIR kind of a value that is neither constant data nor an instruction, else of those.
static std::string valueKind(Value &value) {
  if (isa<Argument>(value)) return "argument";
  if (isa<Instruction>(value)) return "instruction";
  if (isa<BasicBlock>(value)) return "block";
  if (isa<Function>(value)) return "function";
  if (isa<GlobalVariable>(value)) return "global";
  if (isa<GlobalAlias>(value)) return "alias";
  if (isa<GlobalIFunc>(value)) return "ifunc";
  if (isa<ConstantInt>(value)) return "int";
  if (isa<ConstantFP>(value)) return "float";
  if (isa<ConstantPointerNull>(value)) return "null";
  if (isa<ConstantAggregateZero>(value)) return "zero";
  if (compat::isPoison(&value)) return "poison";
  if (isa<UndefValue>(value)) return "undef";
  if (isa<ConstantExpr>(value)) return "expression";
  if (isa<BlockAddress>(value)) return "blockaddress";
  if (isa<ConstantTokenNone>(value)) return "token";
  if (isa<MetadataAsValue>(value)) return "metadata";
  if (isa<InlineAsm>(value)) return "asm";
  return "aggregate";
}
static Type *typeOf(Value &value) { return value.getType(); }
static const Function *functionAround(const Value &value) {
  if (auto *instruction = dyn_cast<Instruction>(&value)) return instruction->getFunction();
  if (auto *argument = dyn_cast<Argument>(&value)) return argument->getParent();
  return nullptr;
}
static std::string printValue(Value &value) {
  std::string text;
  raw_string_ostream out(text);
  value.print(out);
  return out.str();
}
/// Values of one function, with what has a number in the module counted once: `printValue` counts for each.
static std::vector<std::string> printValues(List<Value> list) {
  std::vector<std::string> texts;
  std::unique_ptr<ModuleSlotTracker> slots;
  for (const Value *value : list.items) {
    const Function *function = functionAround(*value);
    if (function && !slots) {
      slots.reset(new ModuleSlotTracker(function->getParent()));
      slots->incorporateFunction(*function);
    }
    std::string text;
    raw_string_ostream out(text);
    if (function) value->print(out, *slots);
    else value->print(out);
    texts.push_back(out.str());
  }
  return texts;
}
static std::string name(Value &value) { return value.getName().str(); }
/// LLVM appends a number when the name is taken; values of type void have no name.
static void setName(Value &value, std::string text) {
  if (value.getType()->isVoidTy()) throw ArgumentError("a value of type void has no name");
  if (isa<Constant>(value) && !isa<GlobalValue>(value)) throw ArgumentError("a constant has no name");
  if (isa<MetadataAsValue>(value) || isa<InlineAsm>(value)) throw ArgumentError("this value has no name");
  if (text.find('\0') != std::string::npos) throw ArgumentError("a name has no zero character");
  value.setName(text);
}

// ---- operands and users -----------------------------------------------------------------------------------------

static User &userOf(Value &value) {
  auto *user = dyn_cast<User>(&value);
  if (!user) throw HandleError("the handle names a value without operands");
  return *user;
}
static uint32_t operandCount(Value &value) { return isa<User>(value) ? cast<User>(value).getNumOperands() : 0; }
/// 0 for an operand that is not set.
static Maybe<Value> operand(Value &value, uint32_t index) {
  User &user = userOf(value);
  if (index >= user.getNumOperands()) throw ArgumentError("there is no operand of that index");
  return {user.getOperand(index)};
}
static std::vector<Maybe<Value>> operands(Value &value) {
  std::vector<Maybe<Value>> all;
  if (auto *user = dyn_cast<User>(&value))
    for (Value *operand : user->operand_values()) all.push_back({operand});
  return all;
}
/// Replaces one operand of an instruction by a value of the same type.
static void setOperand(Instruction &user, uint32_t index, Value &value) {
  if (index >= user.getNumOperands()) throw ArgumentError("there is no operand of that index");
  Value *old = user.getOperand(index);
  if (old && old->getType() != value.getType())
    throw ArgumentError("the operand has type " + typeText(old->getType()) + ", the new one " + typeText(value.getType()));
  if (old && old != &value && isa<Constant>(old) && !isa<Constant>(value) && isa<SwitchInst>(user) && index > 0)
    throw ArgumentError("a case of a switch is a constant");
  if (old && isa<MetadataAsValue>(old) != isa<MetadataAsValue>(value)) throw ArgumentError("metadata stands for metadata only");
  user.setOperand(index, &value);
}
/// The instructions and constants that name the value, each once, newest use first.
static std::vector<User *> users(Value &value) {
  std::vector<User *> all;
  if (isa<ConstantData>(value)) return all; // shared by all modules of the context; not tracked by LLVM 21 on
  for (User *user : value.users())
    if (std::find(all.begin(), all.end(), user) == all.end()) all.push_back(user);
  return all;
}
/// Whether nothing uses the value.
static bool isUnused(Value &value) { return isa<ConstantData>(value) ? false : value.use_empty(); }

/// Makes all uses of one value uses of another of the same type.
static void replaceAllUses(Value &value, Value &by) {
  if (&value == &by) throw ArgumentError("a value cannot replace itself");
  if (value.getType() != by.getType())
    throw ArgumentError("the value has type " + typeText(value.getType()) + ", its replacement " + typeText(by.getType()));
  if (isa<Constant>(value) && !isa<GlobalValue>(value)) throw ArgumentError("a constant is shared: its uses cannot be replaced");
  if (isa<MetadataAsValue>(value) || isa<InlineAsm>(value)) throw ArgumentError("the uses of this value cannot be replaced");
  if (isa<BasicBlock>(value) != isa<BasicBlock>(by) || isa<MetadataAsValue>(by)) throw ArgumentError("this value cannot replace the other");
  if (isa<GlobalValue>(value) && !isa<Constant>(by)) throw ArgumentError("only a constant replaces a global");
  if (isa<GlobalValue>(value) && isa<Constant>(by) && !isa<ConstantData>(by)) {
    // a constant made of the global itself would be replaced inside itself for ever
    SmallVector<const Constant *, 8> open{cast<Constant>(&by)};
    SmallPtrSet<const Constant *, 8> seen;
    while (!open.empty()) {
      const Constant *next = open.pop_back_val();
      if (next == &value) throw ArgumentError("the replacement is made of the value itself");
      if (!isa<GlobalValue>(next) && seen.insert(next).second)
        for (const Use &use : next->operands())
          if (auto *operand = dyn_cast<Constant>(use.get())) open.push_back(operand);
    }
  }
  value.replaceAllUsesWith(&by);
}

// ---- functions, blocks, instructions ----------------------------------------------------------------------------

/// Of a function its parameters, of a call the values that it passes.
static uint32_t argumentCount(Value &value) {
  if (auto *function = dyn_cast<Function>(&value)) return uint32_t(function->arg_size());
  auto *call = dyn_cast<CallBase>(&value);
  if (!call) throw HandleError("the handle names no function and no call");
  return uint32_t(call->arg_size());
}
static Argument *parameter(Function &function, uint32_t index) {
  if (index >= function.arg_size()) throw ArgumentError("the function has no parameter of that index");
  return function.arg_begin() + index;
}
static std::vector<Argument *> parameters(Function &function) {
  std::vector<Argument *> all;
  for (Argument &argument : function.args()) all.push_back(&argument);
  return all;
}
static std::vector<BasicBlock *> blocks(Function &function) {
  std::vector<BasicBlock *> all;
  for (BasicBlock &block : function) all.push_back(&block);
  return all;
}
/// 0 for a declaration.
static Maybe<BasicBlock> entryBlock(Function &function) { return {function.empty() ? nullptr : &function.getEntryBlock()}; }
static std::vector<Instruction *> instructions(BasicBlock &block) {
  std::vector<Instruction *> all;
  for (Instruction &instruction : block) all.push_back(&instruction);
  return all;
}
/// 0 while the block has none.
static Maybe<Instruction> terminator(BasicBlock &block) { return {compat::terminator(block)}; }
static BasicBlock *blockOf(Instruction &instruction) { return instruction.getParent(); }
static Function *functionOf(BasicBlock &block) { return block.getParent(); }
/// LLVM-C's stable opcode number (lib/ir/opcodes.ts).
/// Of an instruction or a constant expression.
static uint32_t opcode(Value &value) {
  if (isa<ConstantExpr>(value)) return LLVMGetConstOpcode(wrap(&value));
  if (!isa<Instruction>(value)) throw HandleError("the handle names no instruction and no constant expression");
  return LLVMGetInstructionOpcode(wrap(&value));
}
static std::vector<BasicBlock *> successors(Instruction &terminator) {
  std::vector<BasicBlock *> all;
  if (!terminator.isTerminator()) throw ArgumentError("only a terminator has successors");
  for (unsigned i = 0; i < terminator.getNumSuccessors(); i++) all.push_back(terminator.getSuccessor(i));
  return all;
}

static BasicBlock *appendBlock(Function &function, std::string blockName) {
  return BasicBlock::Create(function.getContext(), blockName, &function);
}
static BasicBlock *insertBlockBefore(BasicBlock &next, std::string blockName) {
  return BasicBlock::Create(next.getContext(), blockName, next.getParent(), &next);
}
/// Deletes a block with its instructions; nothing outside it may use it or them.
static void eraseBlock(BasicBlock &block) {
  for (BasicBlock &other : *block.getParent()) // what comes into a phi is no use of the block in LLVM's books
    for (PHINode &phi : other.phis())
      if (&other != &block && phi.getBasicBlockIndex(&block) >= 0) throw ArgumentError("the block comes into a phi: " + printValue(phi));
  for (const User *user : block.users()) {
    auto *instruction = dyn_cast<Instruction>(user);
    if (!instruction || instruction->getParent() != &block) throw ArgumentError("the block is still used");
  }
  for (Instruction &instruction : block)
    for (const User *user : instruction.users())
      if (cast<Instruction>(user)->getParent() != &block) throw ArgumentError("an instruction of the block is still used: " + printValue(instruction));
  block.dropAllReferences();
  block.eraseFromParent();
}
/// Deletes an instruction that nothing uses any more.
static void eraseInstruction(Instruction &instruction) {
  if (!instruction.use_empty()) throw ArgumentError("the instruction is still used: " + printValue(instruction));
  instruction.eraseFromParent();
}
/// The function type that a call calls.
/// Takes back what an instruction promises of its operands (`inbounds`, `nsw`, `exact`...), and would be poison without.
static void dropPromises(Instruction &instruction) { instruction.dropPoisonGeneratingFlags(); }
static FunctionType *calledFunctionType(CallBase &call) { return call.getFunctionType(); }

static const std::vector<Entry> entries = {
    ENTRY(valueKind, "value"),
    ENTRY(typeOf, "value"),
    ENTRY(printValue, "value"),
    ENTRY(printValues, "values"),
    ENTRY(name, "value"),
    ENTRY(setName, "value, name"),
    ENTRY(operandCount, "value"),
    ENTRY(operand, "value, index"),
    ENTRY(operands, "value"),
    ENTRY(setOperand, "instruction, index, value"),
    ENTRY(users, "value"),
    ENTRY(isUnused, "value"),
    ENTRY(replaceAllUses, "value, by"),
    ENTRY(argumentCount, "functionOrCall"),
    ENTRY(parameter, "function, index"),
    ENTRY(parameters, "function"),
    ENTRY(blocks, "function"),
    ENTRY(entryBlock, "function"),
    ENTRY(instructions, "block"),
    ENTRY(terminator, "block"),
    ENTRY(blockOf, "instruction"),
    ENTRY(functionOf, "block"),
    ENTRY(opcode, "instructionOrExpression"),
    ENTRY(successors, "terminator"),
    ENTRY(appendBlock, "function, name"),
    ENTRY(insertBlockBefore, "block, name"),
    ENTRY(eraseBlock, "block"),
    ENTRY(eraseInstruction, "instruction"),
    ENTRY(dropPromises, "instruction"),
    ENTRY(calledFunctionType, "call"),
};
const std::vector<Entry> *valueEntries() { return &entries; }
} // namespace bitgrad
