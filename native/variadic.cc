// Functions of the module that read variable arguments, as functions of one more parameter: the address of the arguments in
// memory. The list that va_start makes is then one of which all registers have been read, so that the code which the
// compiler made for va_arg takes every argument from that memory, and the derivative meets nothing but loads and stores.
//
// Sources: System V ABI, AMD64 supplement, 3.5.7; Procedure Call Standard for the Arm 64-bit Architecture, appendix B.
#include "compat/attributes.h"
#include "compat/builder.h"
#include "compat/clone.h"
#include "compat/module.h"
#include "compat/types.h"
#include "compat/values.h"
#include "entries.h"
#include "entry.h"
#include "module.h"

#include <llvm/ADT/StringRef.h>
#include <llvm/IR/DataLayout.h>
#include <llvm/IR/IntrinsicInst.h>

namespace bitgrad {
using namespace llvm;

namespace {

/// A word of a list that has no register left to read, by its offset.
struct ListField {
  uint64_t offset;
  enum { Memory, Null, Number } kind;
  int32_t number;
};
struct ListForm {
  uint64_t bytes;
  std::vector<ListField> fields;
};

/// nullptr: nothing is known of va_list on this machine.
const ListForm *listFormOf(const Module &module) {
  static const ListForm amd64{24, {{0, ListField::Number, 48}, {4, ListField::Number, 176}, {8, ListField::Memory, 0}, {16, ListField::Null, 0}}};
  static const ListForm arm64{
      32, {{0, ListField::Memory, 0}, {8, ListField::Null, 0}, {16, ListField::Null, 0}, {24, ListField::Number, 0}, {28, ListField::Number, 0}}};
  std::string triple = compat::triple(module);
  if (StringRef(triple).contains("windows")) return nullptr;
  if (StringRef(triple).substr(0, 6) == "x86_64") return &amd64;
  return StringRef(triple).substr(0, 7) == "aarch64" && StringRef(triple).contains("linux") ? &arm64 : nullptr;
}

Value *byteAt(IRBuilder<> &ir, Value *pointer, uint64_t offset) {
  Type *byte = ir.getInt8Ty();
  return compat::gep(ir, byte, compat::address(ir, pointer, byte), {ir.getInt64(offset)}, 0);
}
void storeAt(IRBuilder<> &ir, Value *value, Value *pointer, uint64_t offset, uint64_t align) {
  compat::store(ir, value, compat::address(ir, byteAt(ir, pointer, offset), value->getType()), align, false);
}

/// The function with the arguments in memory: `result name.variadic(fixed..., ptr arguments)`.
Function *twinOf(Function &function, const ListForm &form) {
  Module &module = *function.getParent();
  LLVMContext &context = module.getContext();
  Type *pointer = compat::pointerType(context, 0);
  std::vector<Type *> parameters(function.getFunctionType()->param_begin(), function.getFunctionType()->param_end());
  parameters.push_back(pointer);
  auto *twin = Function::Create(FunctionType::get(function.getReturnType(), parameters, false), GlobalValue::InternalLinkage,
                                function.getName() + ".variadic", module);
  ValueToValueMapTy map;
  std::vector<AttributeSet> attributes;
  for (unsigned i = 0; i < function.arg_size(); i++) {
    map[compat::argument(function, i)] = compat::argument(*twin, i);
    compat::argument(*twin, i)->setName(compat::argument(function, i)->getName());
    attributes.push_back(compat::attributesAt(function.getAttributes(), i + 1));
  }
  compat::cloneFunctionInto(*twin, function, map);
  // What the function promises of memory does not hold for one that reads its arguments there.
  twin->setAttributes(AttributeList::get(context, AttributeSet(), compat::attributesAt(function.getAttributes(), 0), attributes));
  if (function.doesNotThrow()) twin->setDoesNotThrow();
  twin->setVisibility(GlobalValue::DefaultVisibility);
  twin->setDSOLocal(true);
  Argument *memory = compat::argument(*twin, function.arg_size());
  memory->setName("arguments");
  std::vector<IntrinsicInst *> starts;
  for (BasicBlock &block : *twin)
    for (Instruction &instruction : block) {
      if (auto *call = dyn_cast<CallInst>(&instruction)) call->setTailCall(false);
      auto *intrinsic = dyn_cast<IntrinsicInst>(&instruction);
      if (intrinsic && intrinsic->getIntrinsicID() == Intrinsic::vastart) starts.push_back(intrinsic);
    }
  for (IntrinsicInst *start : starts) {
    IRBuilder<> ir(start);
    for (const ListField &field : form.fields) {
      Value *value = field.kind == ListField::Number   ? cast<Value>(ir.getInt32(uint32_t(field.number)))
                     : field.kind == ListField::Memory ? cast<Value>(memory)
                                                       : Constant::getNullValue(pointer);
      storeAt(ir, value, start->getArgOperand(0), field.offset, field.kind == ListField::Number ? 4 : 8);
    }
    start->eraseFromParent();
  }
  return twin;
}

/// A variable argument in memory: every one begins at a multiple of 8 bytes, those of 16 bytes' alignment at one of 16.
struct Place {
  Value *value;
  /// The structure that a pointer stands for, and how its memory is aligned.
  Type *structure;
  uint64_t structureAlign;
  uint64_t offset, bytes, align;
};

std::vector<Place> placesOf(const CallBase &call, unsigned fixed, uint64_t &total) {
  const DataLayout &layout = call.getModule()->getDataLayout();
  std::vector<Place> places;
  for (unsigned i = fixed; i < call.arg_size(); i++) {
    Place place{call.getArgOperand(i), compat::byValType(call, i), compat::parameterAlignment(call, i), 0, 0, 8};
    Type *type = place.structure ? place.structure : place.value->getType();
    place.bytes = layout.getTypeAllocSize(type);
    if (compat::abiAlign(layout, type) >= 16 || (place.structure && place.structureAlign >= 16)) place.align = 16;
    total = (total + place.align - 1) / place.align * place.align;
    place.offset = total;
    total += (place.bytes + 7) / 8 * 8;
    places.push_back(place);
  }
  return places;
}

void replaceCall(CallBase &call, Function &twin) {
  Function &caller = *call.getFunction();
  LLVMContext &context = caller.getContext();
  unsigned fixed = twin.arg_size() - 1;
  uint64_t total = 0;
  std::vector<Place> places = placesOf(call, fixed, total);
  IRBuilder<> entry(&caller.getEntryBlock(), caller.getEntryBlock().getFirstInsertionPt());
  Value *memory = compat::stackSlot(entry, ArrayType::get(entry.getInt8Ty(), std::max<uint64_t>(total, 8)), nullptr, 16);
  memory->setName("arguments");
  IRBuilder<> ir(&call);
  for (const Place &place : places) {
    if (place.structure)
      compat::copyMemory(ir, byteAt(ir, memory, place.offset), 8, compat::address(ir, place.value, ir.getInt8Ty()), place.structureAlign, ir.getInt64(place.bytes));
    else storeAt(ir, place.value, memory, place.offset, place.align);
  }
  std::vector<Value *> arguments(call.arg_begin(), call.arg_begin() + fixed);
  arguments.push_back(compat::agree(ir, memory, compat::argument(twin, fixed)->getType()));
  std::vector<AttributeSet> attributes;
  for (unsigned i = 0; i < fixed; i++) attributes.push_back(compat::attributesAt(call.getAttributes(), i + 1));
  CallBase *made;
  if (auto *invoke = dyn_cast<InvokeInst>(&call)) made = ir.CreateInvoke(&twin, invoke->getNormalDest(), invoke->getUnwindDest(), arguments);
  else made = ir.CreateCall(&twin, arguments);
  made->setCallingConv(call.getCallingConv());
  made->setAttributes(AttributeList::get(context, AttributeSet(), compat::attributesAt(call.getAttributes(), 0), attributes));
  if (call.doesNotThrow()) made->setDoesNotThrow();
  made->setDebugLoc(call.getDebugLoc());
  call.replaceAllUsesWith(made);
  call.eraseFromParent();
}

std::vector<CallBase *> callsOf(Function &function) {
  std::vector<CallBase *> calls;
  for (User *user : function.users()) {
    auto *call = dyn_cast<CallBase>(user);
    bool isByName = call && call->getCalledOperand() == &function && call->getFunctionType() == function.getFunctionType();
    if (isByName && (isa<CallInst>(call) || isa<InvokeInst>(call))) calls.push_back(call);
  }
  return calls;
}

/// An address rounded down, as LangRef defines `llvm.ptrmask`: by a distance. In local memory LLVM 22 takes the intrinsic's result for the
/// address itself, and drops stores of arguments that are read behind it.
void roundByDistance(CallInst &mask) {
  IRBuilder<> ir(&mask);
  Value *pointer = mask.getArgOperand(0);
  Value *bits = mask.getArgOperand(1);
  Value *dropped = ir.CreateAnd(ir.CreatePtrToInt(pointer, bits->getType()), ir.CreateNot(bits));
  Type *byte = ir.getInt8Ty();
  Value *rounded = compat::gep(ir, byte, compat::address(ir, pointer, byte), {ir.CreateNeg(dropped)}, 0);
  mask.replaceAllUsesWith(compat::agree(ir, rounded, mask.getType()));
  mask.eraseFromParent();
}

/// Lists are copied as the memory that they are, and nothing is done at their end.
void copyLists(Module &module, const ListForm &form) {
  std::vector<IntrinsicInst *> copies, ends;
  std::vector<CallInst *> masks;
  for (Function &function : module)
    for (BasicBlock &block : function)
      for (Instruction &instruction : block)
        if (auto *intrinsic = dyn_cast<IntrinsicInst>(&instruction)) {
          if (intrinsic->getIntrinsicID() == Intrinsic::vacopy) copies.push_back(intrinsic);
          if (intrinsic->getIntrinsicID() == Intrinsic::vaend) ends.push_back(intrinsic);
          bool isMask = intrinsic->getCalledFunction()->getName().substr(0, 12) == "llvm.ptrmask";
          if (isMask && intrinsic->getType()->isPointerTy()) masks.push_back(cast<CallInst>(intrinsic));
        }
  for (IntrinsicInst *copy : copies) {
    IRBuilder<> ir(copy);
    compat::copyMemory(ir, copy->getArgOperand(0), 8, copy->getArgOperand(1), 8, ir.getInt64(form.bytes));
    copy->eraseFromParent();
  }
  for (IntrinsicInst *end : ends) end->eraseFromParent();
  for (CallInst *mask : masks) roundByDistance(*mask);
}

} // namespace

/// Gives each of the functions, which take variable arguments, a twin that finds these in memory, and has the calls by name call
/// that one. Returns how many calls were changed: none on a machine whose va_list is not known.
static uint32_t passVariableArgumentsInMemory(Module &module, List<Function> functions) {
  requireValid(module);
  const ListForm *form = listFormOf(module);
  if (!form) return 0;
  uint32_t changed = 0;
  for (Function *function : functions.items) {
    if (function->isDeclaration() || !function->isVarArg()) throw ArgumentError("@" + function->getName().str() + " has no body, or no variable arguments");
    if (callsOf(*function).empty()) continue;
    Function *twin = twinOf(*function, *form);
    // Asked once more: the twin of a recursive function calls the function itself.
    for (CallBase *call : callsOf(*function)) {
      replaceCall(*call, *twin);
      changed++;
    }
  }
  if (changed > 0) copyLists(module, *form);
  return changed;
}

static const std::vector<Entry> entries = {
    ENTRY(passVariableArgumentsInMemory, "module, functions"),
};
const std::vector<Entry> *variadicEntries() { return &entries; }
} // namespace bitgrad
