#include "jit.h"
#include "passes.h"

#include "../handles.h"

#include <llvm/Analysis/AliasAnalysis.h>
#include <llvm/Bitcode/BitcodeReader.h>
#include <llvm/ExecutionEngine/Orc/CompileUtils.h>
#include <llvm/ExecutionEngine/Orc/ExecutionUtils.h>
#include <llvm/IR/AutoUpgrade.h>
#include <llvm/IR/DerivedTypes.h>
#include <llvm/IR/IRBuilder.h>
#include <llvm/Passes/PassBuilder.h>
#include <llvm/Target/TargetMachine.h>
#if LLVM_VERSION_MAJOR >= 10
#include <llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h>
#include <llvm/ExecutionEngine/Orc/LLJIT.h>
#include <llvm/ExecutionEngine/Orc/RTDyldObjectLinkingLayer.h>
#include <llvm/ExecutionEngine/SectionMemoryManager.h>
#endif
#if LLVM_VERSION_MAJOR >= 20
#include <llvm/ExecutionEngine/Orc/AbsoluteSymbols.h>
#endif
#if LLVM_VERSION_MAJOR >= 21
#include <llvm/ExecutionEngine/Orc/EHFrameRegistrationPlugin.h>
#include <llvm/ExecutionEngine/Orc/ObjectLinkingLayer.h>
#endif
#if LLVM_VERSION_MAJOR >= 17
#include <llvm/TargetParser/Triple.h>
#else
#include <llvm/ADT/Triple.h>
#endif

namespace bitgrad::compat {
using namespace llvm;
using namespace llvm::orc;

namespace {
template <class T> T orThrow(Expected<T> value, const char *doing) {
  if (value) return std::move(*value);
  throw LlvmError(std::string(doing) + ": " + toString(value.takeError()));
}
void orThrow(Error error, const char *doing) {
  if (error) throw LlvmError(std::string(doing) + ": " + toString(std::move(error)));
}

#if LLVM_VERSION_MAJOR >= 18
using Level = CodeGenOptLevel;
#else
using Level = CodeGenOpt::Level;
#endif
Level levelOf(unsigned level) { return level == 0 ? Level::None : level == 1 ? Level::Less : level == 2 ? Level::Default : Level::Aggressive; }

#if LLVM_VERSION_MAJOR >= 10
JITTargetMachineBuilder hostBuilder(unsigned level) {
  auto builder = orThrow(JITTargetMachineBuilder::detectHost(), "this machine's target");
  builder.getFeatures() = SubtargetFeatures(hostFeatures());
  builder.setCodeGenOptLevel(levelOf(level));
  builder.setRelocationModel(Reloc::PIC_); // code may lie anywhere relative to the C libraries
  return builder;
}
std::unique_ptr<TargetMachine> hostMachine(unsigned level) {
  return orThrow(hostBuilder(level).createTargetMachine(), "this machine's target");
}
#else
std::unique_ptr<TargetMachine> hostMachine(unsigned level) {
  std::string error;
  auto machine = targetMachine(hostTriple(), hostCpu(), hostFeatures(), error);
  if (!machine) throw LlvmError("this machine's target: " + error);
  machine->setOptLevel(levelOf(level));
  return machine;
}
#endif

std::string tripleText(const Module &module) {
#if LLVM_VERSION_MAJOR >= 21
  return module.getTargetTriple().str();
#else
  return module.getTargetTriple();
#endif
}
void setTriple(Module &module, const Triple &triple) {
#if LLVM_VERSION_MAJOR >= 21
  module.setTargetTriple(triple);
#else
  module.setTargetTriple(triple.str());
#endif
}
} // namespace

std::unique_ptr<Module> readBitcode(LLVMContext &context, StringRef bytes) {
  return orThrow(parseBitcodeFile(MemoryBufferRef(bytes, "unit"), context), "reading bitcode");
}

/// `dso_local`, written for a static link, and a hidden symbol, which has it, would promise that a declared one is near.
static void mayLieAnywhere(GlobalValue &declared) {
  declared.setVisibility(GlobalValue::DefaultVisibility);
  declared.setDSOLocal(false);
}

/// Address spaces whose pointers are no numbers (`ni:10:11:12:13`, Julia's) say what passes may do, not how data lies.
static std::string withoutOpaqueAddresses(std::string layout) {
  size_t start = layout.find("-ni:");
  if (start != std::string::npos) layout.erase(start, layout.find('-', start + 1) - start);
  return layout;
}

void fitToHost(Module &module) {
  auto machine = hostMachine(2);
  const Triple &host = machine->getTargetTriple();
  Triple own(tripleText(module));
  bool foreign = own.getArch() != Triple::UnknownArch &&
                 (own.getArch() != host.getArch() || own.getOS() != host.getOS() || own.isArch64Bit() != host.isArch64Bit());
  if (foreign) throw LlvmError("the module is made for " + own.str() + "; this machine is " + host.str());
  DataLayout wanted = machine->createDataLayout();
  std::string layout = module.getDataLayoutStr();
  if (!layout.empty() && layout != wanted.getStringRepresentation()) {
#if LLVM_VERSION_MAJOR >= 10
    layout = UpgradeDataLayoutString(layout, host.str());
#endif
    layout = withoutOpaqueAddresses(layout);
    if (layout != wanted.getStringRepresentation())
      throw LlvmError("the module's data layout is \"" + module.getDataLayoutStr() + "\"; this LLVM lays out data for this machine as \"" +
                      wanted.getStringRepresentation() + "\": running it would misread memory");
  }
  module.setDataLayout(wanted);
  setTriple(module, host);
  for (Function &function : module) {
    if (function.isDeclaration()) {
      mayLieAnywhere(function);
      continue;
    }
    for (const char *old : {"target-cpu", "tune-cpu", "target-features"}) function.removeFnAttr(old);
    // What stops a derivative unwinds through functions that never unwind by themselves.
#if LLVM_VERSION_MAJOR >= 15
    function.setUWTableKind(UWTableKind::Async);
#else
    function.addFnAttr(Attribute::UWTable);
#endif
    function.addFnAttr("target-cpu", machine->getTargetCPU());
    function.addFnAttr("target-features", machine->getTargetFeatureString());
  }
  for (GlobalVariable &global : module.globals())
    if (global.isDeclaration()) mayLieAnywhere(global);
}

void optimise(Module &module, unsigned level) {
  auto machine = hostMachine(level);
#if LLVM_VERSION_MAJOR >= 9
  PipelineTuningOptions tuning;
  tuning.LoopVectorization = tuning.SLPVectorization = level >= 2; // as clang does; LLVM's own default leaves SLP off
#endif
#if LLVM_VERSION_MAJOR == 12
  PassBuilder builder(false, machine.get(), tuning);
#elif LLVM_VERSION_MAJOR >= 9
  PassBuilder builder(machine.get(), tuning);
#else
  PassBuilder builder(machine.get()); // 7 and 8 vectorize loops always
#endif
  LoopAnalysisManager loops;
  FunctionAnalysisManager functions;
  CGSCCAnalysisManager components;
  ModuleAnalysisManager modules;
  functions.registerPass([&] { return builder.buildDefaultAAPipeline(); });
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(components);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, components, modules);
  ModulePassManager passes;
  std::string pipeline = "default<O" + std::to_string(level) + ">";
#if LLVM_VERSION_MAJOR >= 12
  orThrow(builder.parsePassPipeline(passes, pipeline), "optimising");
#elif LLVM_VERSION_MAJOR >= 8
  orThrow(builder.parsePassPipeline(passes, pipeline, false), "optimising"); // does not verify after each pass
#else
  if (!builder.parsePassPipeline(passes, pipeline, false)) throw LlvmError("optimising: no pipeline " + pipeline);
#endif
  passes.run(module, modules);
}

namespace {
bool isBfloat(const Type &type) {
#if LLVM_VERSION_MAJOR >= 11
  return type.getScalarType()->isBFloatTy();
#else
  return false;
#endif
}

/// What x86 cannot do with bfloat and would abort the process for. Before 16 it knows no bfloat at all; later there is no
/// runtime function for narrowing from x86_fp80 or fp128 (20 is the first with a name for it): ours is called directly.
void lowerBfloat(Module &module) {
  std::vector<Instruction *> narrowings;
  for (Function &function : module)
    for (BasicBlock &block : function)
      for (Instruction &instruction : block) {
        bool uses = isBfloat(*instruction.getType());
        for (const Use &operand : instruction.operands()) uses = uses || isBfloat(*operand->getType());
        if (uses && LLVM_VERSION_MAJOR < 16)
          throw LlvmError("`" + function.getName().str() + "` uses bfloat, for which this LLVM (" LLVM_VERSION_STRING ") generates no x86 code");
        if (!uses || instruction.getOpcode() != Instruction::FPTrunc) continue;
        Type *from = instruction.getOperand(0)->getType()->getScalarType();
        if (from->isX86_FP80Ty() || from->isFP128Ty()) narrowings.push_back(&instruction);
      }
  for (Instruction *narrowing : narrowings) {
    IRBuilder<> builder(narrowing);
    Value *wide = narrowing->getOperand(0);
    Type *from = wide->getType()->getScalarType(), *to = narrowing->getType();
    FunctionCallee helper = module.getOrInsertFunction(from->isFP128Ty() ? "bitgrad.fp128.to.bfloat" : "bitgrad.x86_fp80.to.bfloat", builder.getInt16Ty(), from);
    auto narrow = [&](Value *value) { return builder.CreateBitCast(builder.CreateCall(helper, {value}), to->getScalarType()); };
    Value *result;
    if (!to->isVectorTy()) result = narrow(wide);
    else {
      result = UndefValue::get(to);
      for (unsigned i = 0; i < fixedVectorLength(*to); i++)
        result = builder.CreateInsertElement(result, narrow(builder.CreateExtractElement(wide, uint64_t(i))), uint64_t(i));
    }
    narrowing->replaceAllUsesWith(result);
    narrowing->eraseFromParent();
  }
}
} // namespace

std::unique_ptr<MemoryBuffer> emitObject(Module &module, unsigned level) {
  auto machine = hostMachine(level);
  auto arch = machine->getTargetTriple().getArch();
  if (arch == Triple::x86_64 || arch == Triple::x86) lowerBfloat(module);
  SimpleCompiler compiler(*machine);
#if LLVM_VERSION_MAJOR >= 10
  return orThrow(compiler(module), "generating code");
#else
  return compiler(module);
#endif
}

// ---- types ------------------------------------------------------------------------------------------------------

Type *byValType(const Argument &argument) {
  if (!argument.hasByValAttr()) return nullptr;
  Type *type = argument.getParamByValType();
#if LLVM_VERSION_MAJOR < 12
  if (!type) type = argument.getType()->getPointerElementType();
#endif
  return type;
}
Type *structRetType(const Argument &argument) {
  if (!argument.hasStructRetAttr()) return nullptr;
#if LLVM_VERSION_MAJOR >= 12
  return argument.getParamStructRetType();
#else
  return argument.getType()->getPointerElementType();
#endif
}
Type *bytePointer(LLVMContext &context) {
#if LLVM_VERSION_MAJOR >= 15
  return PointerType::get(context, 0);
#else
  return Type::getInt8PtrTy(context);
#endif
}
Type *floatTypeNamed(LLVMContext &context, StringRef name) {
  if (name == "half") return Type::getHalfTy(context);
  if (name == "float") return Type::getFloatTy(context);
  if (name == "double") return Type::getDoubleTy(context);
  if (name == "x86_fp80") return Type::getX86_FP80Ty(context);
  if (name == "fp128") return Type::getFP128Ty(context);
#if LLVM_VERSION_MAJOR >= 11
  if (name == "bfloat") return Type::getBFloatTy(context);
#endif
  return nullptr;
}
Type *fixedVector(Type *element, unsigned length) {
#if LLVM_VERSION_MAJOR >= 11
  return FixedVectorType::get(element, length);
#else
  return VectorType::get(element, length);
#endif
}
bool isFixedVector(const Type &type) {
#if LLVM_VERSION_MAJOR >= 11
  return isa<FixedVectorType>(type);
#else
  return isa<VectorType>(type) && !cast<VectorType>(type).isScalable();
#endif
}
unsigned fixedVectorLength(const Type &type) {
#if LLVM_VERSION_MAJOR >= 11
  return cast<FixedVectorType>(type).getNumElements();
#else
  return cast<VectorType>(type).getNumElements();
#endif
}

uint64_t abiAlignment(const DataLayout &layout, Type *type) {
#if LLVM_VERSION_MAJOR >= 10
  return layout.getABITypeAlign(type).value();
#else
  return layout.getABITypeAlignment(type);
#endif
}
uint64_t parameterAlignment(const Argument &argument) {
#if LLVM_VERSION_MAJOR >= 10
  auto align = argument.getParamAlign();
  return align ? align->value() : 1;
#else
  return std::max(argument.getParamAlignment(), 1u);
#endif
}
void setByteAlignment(LoadInst &load) {
#if LLVM_VERSION_MAJOR >= 10
  load.setAlignment(Align(1));
#else
  load.setAlignment(1);
#endif
}
AttributeSet returnAttributes(const Function &function) {
#if LLVM_VERSION_MAJOR >= 14
  return function.getAttributes().getRetAttrs();
#else
  return function.getAttributes().getRetAttributes();
#endif
}
AttributeSet parameterAttributes(const Function &function, unsigned index) {
#if LLVM_VERSION_MAJOR >= 14
  return function.getAttributes().getParamAttrs(index);
#else
  return function.getAttributes().getParamAttributes(index);
#endif
}

#if LLVM_VERSION_MAJOR >= 10 // before: linker-dyld.cc
// ---- linking ----------------------------------------------------------------------------------------------------

namespace {
#if LLVM_VERSION_MAJOR >= 17
using SymbolAddress = ExecutorSymbolDef;
SymbolAddress symbolAt(uint64_t address) { return {ExecutorAddr(address), JITSymbolFlags::Exported}; }
#else
using SymbolAddress = JITEvaluatedSymbol;
SymbolAddress symbolAt(uint64_t address) { return {address, JITSymbolFlags::Exported}; }
#endif

std::unique_ptr<LLJIT> makeLLJIT(std::string &failures) {
  LLJITBuilder builder;
  builder.setJITTargetMachineBuilder(hostBuilder(2));
  // No platform: initialisers are ours (jit-unit.cc). From 21 on it is the platform that registers unwind tables: done here then.
#if LLVM_VERSION_MAJOR >= 21
  builder.setPlatformSetUp([](LLJIT &jit) -> Expected<JITDylibSP> {
    if (auto *layer = dyn_cast<ObjectLinkingLayer>(&jit.getObjLinkingLayer())) {
      auto plugin = EHFrameRegistrationPlugin::Create(jit.getExecutionSession());
      if (!plugin) return plugin.takeError();
      layer->addPlugin(std::move(*plugin));
    }
    return setUpInactivePlatform(jit);
  });
#elif LLVM_VERSION_MAJOR >= 13
  builder.setPlatformSetUp(setUpInactivePlatform);
#elif LLVM_VERSION_MAJOR >= 11
  builder.setPlatformSetUp([](LLJIT &) { return Error::success(); }); // else it takes __cxa_atexit for its own
#endif
#if LLVM_VERSION_MAJOR >= 17
  builder.setLinkProcessSymbolsByDefault(false);
#endif
#if LLVM_VERSION_MAJOR == 17
  // 17 is the first to choose JITLink here, and its JITLink is the least tried: keep 16's linker.
  builder.setObjectLinkingLayerCreator([](ExecutionSession &session, const Triple &) -> Expected<std::unique_ptr<ObjectLayer>> {
    return std::make_unique<RTDyldObjectLinkingLayer>(session, [] { return std::make_unique<SectionMemoryManager>(); });
  });
#endif
  auto jit = orThrow(builder.create(), "starting the JIT");
  jit->getExecutionSession().setErrorReporter([&failures](Error error) { failures += toString(std::move(error)) + '\n'; });
  return jit;
}

class OrcLibrary : public Library {
public:
#if LLVM_VERSION_MAJOR >= 14
  OrcLibrary(LLJIT &jit, std::string &reports, SymbolSource &source, const std::string &name) : jit_(jit), reports_(reports) {
    dylib_ = &orThrow(jit_.createJITDylib(name));
#else
  OrcLibrary(SymbolSource &source) : own_(makeLLJIT(ownReports_)), jit_(*own_), reports_(ownReports_) {
    dylib_ = &jit_.getMainJITDylib();
#endif
    attach(source);
  }
  ~OrcLibrary() override {
#if LLVM_VERSION_MAJOR >= 14
    consumeError(jit_.getExecutionSession().removeJITDylib(*dylib_)); // nothing else refers to it: the only error is one of ORC's own
#endif
  }

  void add(std::unique_ptr<MemoryBuffer> object) override { compat::orThrow(jit_.addObjectFile(*dylib_, std::move(object)), "linking"); }

  uint64_t find(const std::string &name) override {
    missing.clear();
    reports_.clear();
    auto symbol = jit_.lookup(*dylib_, name);
    if (symbol) {
#if LLVM_VERSION_MAJOR >= 15
      return symbol->getValue();
#else
      return symbol->getAddress();
#endif
    }
    failure = reports_ + toString(symbol.takeError());
    return 0;
  }

private:
  static JITDylib &orThrow(Expected<JITDylib &> dylib) {
    if (dylib) return *dylib;
    throw LlvmError("making a JITDylib: " + toString(dylib.takeError()));
  }

  uint64_t ask(SymbolSource &source, std::string name, bool required) {
    char prefix = jit_.getDataLayout().getGlobalPrefix();
    if (prefix && !name.empty() && name[0] == prefix) name.erase(0, 1);
    uint64_t address = source.address(name);
    if (!address && required) missing.push_back(name);
    return address;
  }

#if LLVM_VERSION_MAJOR <= 11
  using Generator = JITDylib::DefinitionGenerator;
#else
  using Generator = DefinitionGenerator;
#endif
  struct SourceGenerator : Generator {
    OrcLibrary &library;
    SymbolSource &source;
    SourceGenerator(OrcLibrary &library, SymbolSource &source) : library(library), source(source) {}
#if LLVM_VERSION_MAJOR >= 12
    Error tryToGenerate(LookupState &, LookupKind, JITDylib &dylib, JITDylibLookupFlags, const SymbolLookupSet &wanted) override {
#else
    Error tryToGenerate(LookupKind, JITDylib &dylib, JITDylibLookupFlags, const SymbolLookupSet &wanted) override {
#endif
      SymbolMap found;
      for (const auto &entry : wanted)
        if (uint64_t address = library.ask(source, (*entry.first).str(), entry.second == SymbolLookupFlags::RequiredSymbol))
          found[entry.first] = symbolAt(address);
      return found.empty() ? Error::success() : dylib.define(absoluteSymbols(std::move(found)));
    }
  };
  void attach(SymbolSource &source) { dylib_->addGenerator(std::make_unique<SourceGenerator>(*this, source)); }

#if LLVM_VERSION_MAJOR < 14
  std::string ownReports_;
  std::unique_ptr<LLJIT> own_;
#endif
  LLJIT &jit_;
  std::string &reports_;
  JITDylib *dylib_;
};

class OrcLinker : public Linker {
public:
#if LLVM_VERSION_MAJOR >= 14
  OrcLinker() : jit_(makeLLJIT(reports_)) {}
  std::unique_ptr<Library> open(SymbolSource &source) override {
    return std::make_unique<OrcLibrary>(*jit_, reports_, source, "unit" + std::to_string(++count_));
  }

private:
  std::string reports_;
  std::unique_ptr<LLJIT> jit_;
  unsigned count_ = 0;
#else
  std::unique_ptr<Library> open(SymbolSource &source) override { return std::make_unique<OrcLibrary>(source); }
#endif
};
} // namespace

std::shared_ptr<Linker> Linker::create() { return std::make_shared<OrcLinker>(); }
#endif

} // namespace bitgrad::compat
