#include "passes.h"
#include "module.h"
#include "pass-names.h"
#include "types.h"

#include <llvm/Analysis/AliasAnalysis.h>
#include <llvm/Analysis/CGSCCPassManager.h>
#include <llvm/Analysis/LoopAnalysisManager.h>
#include <llvm/IR/Intrinsics.h>
#include <llvm/MC/MCSubtargetInfo.h>
#include <llvm/Passes/PassBuilder.h>
#include <llvm/Support/CodeGen.h>
#include <llvm/Target/TargetOptions.h>
#if LLVM_VERSION_MAJOR >= 14
#include <llvm/MC/TargetRegistry.h>
#else
#include <llvm/Support/TargetRegistry.h>
#endif
#if LLVM_VERSION_MAJOR >= 17
#include <llvm/TargetParser/Host.h>
#include <llvm/TargetParser/Triple.h>
#else
#include <llvm/ADT/Triple.h>
#include <llvm/Support/Host.h>
#endif

namespace bitgrad::compat {
using namespace llvm;

// ---- the host ---------------------------------------------------------------------------------------------------

std::string hostCpu() { return sys::getHostCPUName().str(); }

/// Conversions to bfloat in hardware take denormals for zero (Intel SDM, VCVTNEPS2BF16), whatever the mode says: a function would
/// give other numbers here than on a machine without them, and than LLVM's own conversion.
static bool roundsOtherwise(StringRef feature) { return feature == "avx512bf16" || feature == "avxneconvert"; }

std::string hostFeatures() {
#if LLVM_VERSION_MAJOR >= 19
  auto features = sys::getHostCPUFeatures();
#else
  StringMap<bool> features;
  sys::getHostCPUFeatures(features);
#endif
  std::vector<std::string> words;
  for (auto &feature : features) {
    bool isUsed = feature.getValue() && !roundsOtherwise(feature.getKey());
    words.push_back((isUsed ? "+" : "-") + feature.getKey().str());
  }
  std::sort(words.begin(), words.end());
  std::string text;
  for (const std::string &word : words) text += (text.empty() ? "" : ",") + word;
  return text;
}

std::string hostTriple() { return sys::getProcessTriple(); }

static const Target *findTarget(const std::string &triple, std::string &error) {
#if LLVM_VERSION_MAJOR >= 22
  return TargetRegistry::lookupTarget(Triple(triple), error);
#else
  return TargetRegistry::lookupTarget(triple, error);
#endif
}

std::unique_ptr<TargetMachine> targetMachine(const std::string &triple, const std::string &cpu, const std::string &features, std::string &error) {
  const Target *target = findTarget(triple, error);
  if (!target) return nullptr;
  TargetOptions options;
#if LLVM_VERSION_MAJOR >= 21
  std::unique_ptr<TargetMachine> machine(target->createTargetMachine(Triple(triple), cpu, features, options, Reloc::PIC_));
#else
  std::unique_ptr<TargetMachine> machine(target->createTargetMachine(triple, cpu, features, options, Reloc::PIC_));
#endif
  if (!machine) error = "no code generator for " + triple;
  return machine;
}

std::string complaintAboutCpu(const std::string &triple, const std::string &cpu, const std::string &features) {
  std::string error;
  const Target *target = findTarget(triple, error);
  if (!target || (cpu.empty() && features.empty())) return "";
  auto subtarget = [&](const std::string &c, const std::string &f) {
#if LLVM_VERSION_MAJOR >= 22
    return std::unique_ptr<MCSubtargetInfo>(target->createMCSubtargetInfo(Triple(triple), c, f));
#else
    return std::unique_ptr<MCSubtargetInfo>(target->createMCSubtargetInfo(triple, c, f));
#endif
  };
  auto plain = subtarget("", "");
  if (!plain) return "";
  if (!cpu.empty() && cpu != "generic" && !plain->isCPUStringValid(cpu)) return "the target " + triple + " has no CPU `" + cpu + "`";
  for (StringRef rest = features; !rest.empty();) {
    StringRef word;
    std::tie(word, rest) = rest.split(',');
    if (word.size() < 2 || (word[0] != '+' && word[0] != '-')) return "a feature is written `+name` or `-name`, not `" + word.str() + "`";
  }
  if (Triple(triple).getArch() == Triple::x86_64 && !subtarget(cpu, features)->checkFeatures("+64bit"))
    return "the CPU `" + cpu + "` with `" + features + "` has no 64-bit mode";
  return "";
}

// ---- pipelines --------------------------------------------------------------------------------------------------

namespace {
/// The analysis managers of one run, each able to ask the others.
struct Managers {
  LoopAnalysisManager loops;
  FunctionAnalysisManager functions;
  CGSCCAnalysisManager components;
  ModuleAnalysisManager modules;
#if LLVM_VERSION_MAJOR == 12
  PassBuilder builder;
  explicit Managers(TargetMachine *machine) : builder(false, machine) { cross(); }
#else
  PassBuilder builder;
  explicit Managers(TargetMachine *machine) : builder(machine) { cross(); }
#endif
  void cross() {
    addUnnamedPasses(builder);
    functions.registerPass([this] { return builder.buildDefaultAAPipeline(); });
    builder.registerModuleAnalyses(modules);
    builder.registerCGSCCAnalyses(components);
    builder.registerFunctionAnalyses(functions);
    builder.registerLoopAnalyses(loops);
    builder.crossRegisterProxies(loops, functions, components, modules);
  }
};

template <class M> std::string parse(PassBuilder &builder, M &passes, const std::string &text) {
  std::string pipeline = spelledHere(text);
#if LLVM_VERSION_MAJOR >= 12
  Error error = builder.parsePassPipeline(passes, pipeline);
  return error ? toString(std::move(error)) : "";
#elif LLVM_VERSION_MAJOR >= 8
  // Verifying after each pass would end the process where a pass leaves debug info behind that is not whole.
  Error error = builder.parsePassPipeline(passes, pipeline, false);
  return error ? toString(std::move(error)) : "";
#else
  return builder.parsePassPipeline(passes, pipeline, false) ? "" : "unable to parse pass pipeline `" + pipeline + "`";
#endif
}
} // namespace

std::string runPasses(Module &module, const std::string &pipeline, TargetMachine *machine) {
  Managers managers(machine);
  ModulePassManager passes;
  std::string complaint = parse(managers.builder, passes, pipeline);
  if (complaint.empty()) passes.run(module, managers.modules);
  return complaint;
}

std::string runPasses(ArrayRef<Function *> functions, const std::string &pipeline, TargetMachine *machine) {
  Managers managers(machine);
  FunctionPassManager passes;
  std::string complaint = parse(managers.builder, passes, pipeline);
  if (complaint.empty())
    for (Function *function : functions) passes.run(*function, managers.functions);
  return complaint;
}

// ---- intrinsics -------------------------------------------------------------------------------------------------

namespace {
using Intrinsic::IITDescriptor;

Intrinsic::ID lookUp(const std::string &name) {
#if LLVM_VERSION_MAJOR >= 20
  return Intrinsic::lookupIntrinsicID(name);
#else
  return Function::lookupIntrinsicID(name);
#endif
}
std::string baseName(Intrinsic::ID id) {
#if LLVM_VERSION_MAJOR >= 15
  return Intrinsic::getBaseName(id).str();
#else
  return Intrinsic::getName(id).str();
#endif
}
/// What an overloaded place asks of its type.
struct Demand {
  enum Element { Anything, Integer, Float, Pointer } element = Anything;
  bool isVector = false, isScalar = false;
};
bool fits(Type *type, const Demand &demand) {
  if (demand.isVector ? !type->isVectorTy() : demand.isScalar && type->isVectorTy()) return false;
  switch (demand.element) {
  case Demand::Integer: return type->isIntOrIntVectorTy();
  case Demand::Float: return type->isFPOrFPVectorTy();
  case Demand::Pointer: return type->isPtrOrPtrVectorTy();
  default: return type->isFirstClassType() && !type->isLabelTy() && !type->isMetadataTy() && !type->isTokenTy();
  }
}
/// The overloaded places of an intrinsic, by number.
SmallVector<Demand, 4> overloadedPlaces(ArrayRef<IITDescriptor> table) {
  SmallVector<Demand, 4> places;
  auto at = [&](unsigned number) -> Demand & {
    if (places.size() <= number) places.resize(number + 1);
    return places[number];
  };
  for (const IITDescriptor &descriptor : table) {
#if LLVM_VERSION_MAJOR >= 23
    if (descriptor.Kind == IITDescriptor::Overloaded) {
      auto [vector, element] = descriptor.getOverloadConstraints();
      Demand &place = at(descriptor.getOverloadIndex());
      place.isVector = vector == IITDescriptor::VC_Vector, place.isScalar = vector == IITDescriptor::VC_Scalar;
      place.element = element == IITDescriptor::EC_Integer   ? Demand::Integer
                      : element == IITDescriptor::EC_Float   ? Demand::Float
                      : element == IITDescriptor::EC_Pointer ? Demand::Pointer
                                                             : Demand::Anything;
    } else if (descriptor.Kind == IITDescriptor::VecOfAnyPtrsToElt) at(descriptor.getOverloadIndex()).isVector = true;
#else
    if (descriptor.Kind == IITDescriptor::VecOfAnyPtrsToElt) at(descriptor.getOverloadArgNumber()).isVector = true;
    if (descriptor.Kind != IITDescriptor::Argument || descriptor.getArgumentKind() == IITDescriptor::AK_MatchType) continue;
    Demand &place = at(descriptor.getArgumentNumber());
    switch (descriptor.getArgumentKind()) {
    case IITDescriptor::AK_AnyInteger: place.element = Demand::Integer; break;
    case IITDescriptor::AK_AnyFloat: place.element = Demand::Float; break;
    case IITDescriptor::AK_AnyVector: place.isVector = true; break;
    case IITDescriptor::AK_AnyPointer: place.element = Demand::Pointer, place.isScalar = true; break;
    default: break;
    }
#endif
  }
  return places;
}
#if LLVM_VERSION_MAJOR >= 23
bool isSignature(Intrinsic::ID id, FunctionType *type, ArrayRef<IITDescriptor>) {
  SmallVector<Type *, 4> matched;
  return Intrinsic::isSignatureValid(id, type, matched);
}
#else
bool isSignature(Intrinsic::ID, FunctionType *type, ArrayRef<IITDescriptor> table) {
  SmallVector<Type *, 4> matched;
  return Intrinsic::matchIntrinsicSignature(type, table, matched) == Intrinsic::MatchIntrinsicTypes_Match;
}
#endif
/// Whether a type contains a vector without lanes: what halving or dividing an unfit one yields.
bool hasEmptyVector(Type *type) {
  if (auto *vector = dyn_cast<VectorType>(type)) return lanes(vector) == 0;
  return std::any_of(type->subtype_begin(), type->subtype_end(), [](Type *part) { return !part->isPointerTy() && hasEmptyVector(part); });
}
} // namespace

Function *intrinsicDeclaration(Module &module, const std::string &name, ArrayRef<Type *> overloads, std::string &error) {
  Intrinsic::ID id = StringRef(name).substr(0, 5) == "llvm." ? lookUp(name) : Intrinsic::not_intrinsic;
  if (id == Intrinsic::not_intrinsic || baseName(id) != name) {
    error = "this LLVM has no intrinsic `" + name + "`";
    if (id != Intrinsic::not_intrinsic) error += " (`" + baseName(id) + "` takes its types apart)";
    return nullptr;
  }
  SmallVector<IITDescriptor, 8> table;
  Intrinsic::getIntrinsicInfoTableEntries(id, table);
  SmallVector<Demand, 4> places = overloadedPlaces(table);
  if (places.size() != overloads.size()) {
    error = name + " takes " + std::to_string(places.size()) + " overloaded types, not " + std::to_string(overloads.size());
    return nullptr;
  }
  for (size_t i = 0; i < places.size(); i++)
    if (!fits(overloads[i], places[i])) {
      error = "overloaded type " + std::to_string(i) + " of " + name + " is of the wrong kind";
      return nullptr;
    }
  FunctionType *type = Intrinsic::getType(module.getContext(), id, overloads);
  if (hasEmptyVector(type) || !isSignature(id, type, table)) {
    error = "the overloaded types of " + name + " do not fit together";
    return nullptr;
  }
#if LLVM_VERSION_MAJOR >= 20
  return Intrinsic::getOrInsertDeclaration(&module, id, overloads);
#else
  return Intrinsic::getDeclaration(&module, id, overloads);
#endif
}

} // namespace bitgrad::compat
