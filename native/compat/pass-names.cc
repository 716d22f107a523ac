#include "pass-names.h"
#include "debug-info.h"
#include "irreducible.h"

#include <llvm/ADT/StringRef.h>

#include <cstring>

#if LLVM_VERSION_MAJOR <= 11
#include <llvm/IR/DebugInfo.h>
#include <llvm/IR/InstIterator.h>
#include <llvm/IR/LegacyPassManager.h>
#include <llvm/Transforms/Utils.h>
#endif

namespace bitgrad::compat {
using namespace llvm;

namespace {
struct Spelling {
  const char *newest, *here;
};

/// Of names that are whole words of a pipeline.
const Spelling words[] = {
#if LLVM_VERSION_MAJOR <= 10
    {"simplifycfg", "simplify-cfg"},
    {"loop-mssa", "loop"},
#endif
#if LLVM_VERSION_MAJOR <= 11
    {"loop-rotate", "rotate"},
#endif
#if LLVM_VERSION_MAJOR <= 13
    {"early-cse<memssa>", "early-cse-memssa"},
#endif
#if LLVM_VERSION_MAJOR <= 18
    {"lower-switch", "lowerswitch"},
#endif
#if LLVM_VERSION_MAJOR >= 16 && LLVM_VERSION_MAJOR <= 18
    {"strip-nonlinetable-debuginfo", "drop-assignments,strip-nonlinetable-debuginfo"},
#endif
#if LLVM_VERSION_MAJOR >= 18
    // By text it demands a fixed point and ends the process without one; the standard pipelines do not, nor do we.
    {"instcombine", "instcombine<no-verify-fixpoint>"},
#endif
};

bool isPartOfName(char c) { return isalnum(static_cast<unsigned char>(c)) || strchr("-_.<>", c); }

void respell(std::string &pipeline, StringRef newest, StringRef here) {
  for (size_t at = 0; (at = pipeline.find(newest.str(), at)) != std::string::npos;) {
    size_t end = at + newest.size();
    bool isWord = (at == 0 || !isPartOfName(pipeline[at - 1])) && (end == pipeline.size() || !isPartOfName(pipeline[end]));
    if (isWord) pipeline.replace(at, newest.size(), here.str());
    at += isWord ? here.size() : 1;
  }
}
} // namespace

std::string spelledHere(const std::string &pipeline) {
  std::string text = pipeline;
  for (const Spelling &word : words) respell(text, word.newest, word.here);
  return text;
}

#if LLVM_VERSION_MAJOR <= 11
namespace {
struct StripAllButLines : PassInfoMixin<StripAllButLines> {
  PreservedAnalyses run(Module &module, ModuleAnalysisManager &) {
    // They name types, which the strip up to 11 forgets: with those the old compile unit would stay, in no list.
    for (Function &function : module) {
      for (Instruction &instruction : instructions(function)) instruction.setMetadata("heapallocsite", nullptr);
#if LLVM_VERSION_MAJOR <= 10
      dropLostLocations(function);
#endif
    }
    return stripNonLineTableDebugInfo(module) ? PreservedAnalyses::none() : PreservedAnalyses::all();
  }
};

#if LLVM_VERSION_MAJOR <= 10
struct MakeReducible : PassInfoMixin<MakeReducible> {
  PreservedAnalyses run(Function &function, FunctionAnalysisManager &) {
    return makeReducible(function) ? PreservedAnalyses::none() : PreservedAnalyses::all();
  }
};
#endif

/// A pass that only the older pass manager can run.
template <FunctionPass *create()> struct OldPass : PassInfoMixin<OldPass<create>> {
  PreservedAnalyses run(Function &function, FunctionAnalysisManager &) {
    legacy::FunctionPassManager passes(function.getParent());
    passes.add(create());
    passes.doInitialization();
    bool changed = passes.run(function);
    passes.doFinalization();
    return changed ? PreservedAnalyses::none() : PreservedAnalyses::all();
  }
};
} // namespace

void addUnnamedPasses(PassBuilder &builder) {
  builder.registerPipelineParsingCallback([](StringRef name, ModulePassManager &passes, ArrayRef<PassBuilder::PipelineElement>) {
    if (name != "strip-nonlinetable-debuginfo") return false;
    passes.addPass(StripAllButLines());
    return true;
  });
  builder.registerPipelineParsingCallback([](StringRef name, FunctionPassManager &passes, ArrayRef<PassBuilder::PipelineElement>) {
    if (name == "lowerswitch") passes.addPass(OldPass<createLowerSwitchPass>());
#if LLVM_VERSION_MAJOR == 11
    else if (name == "fix-irreducible") passes.addPass(OldPass<createFixIrreduciblePass>());
#else
    else if (name == "fix-irreducible") passes.addPass(MakeReducible());
#endif
    else return false;
    return true;
  });
}
#elif LLVM_VERSION_MAJOR >= 16 && LLVM_VERSION_MAJOR <= 18
namespace {
/// Calls of llvm.dbg.assign, which the strip of these versions leaves behind, with variables of a subprogram that is gone.
struct DropAssignments : PassInfoMixin<DropAssignments> {
  PreservedAnalyses run(Module &module, ModuleAnalysisManager &) {
    Function *assign = module.getFunction("llvm.dbg.assign");
    if (!assign) return PreservedAnalyses::all();
    while (!assign->use_empty()) cast<Instruction>(assign->user_back())->eraseFromParent();
    assign->eraseFromParent();
    return PreservedAnalyses::none();
  }
};
} // namespace

void addUnnamedPasses(PassBuilder &builder) {
  builder.registerPipelineParsingCallback([](StringRef name, ModulePassManager &passes, ArrayRef<PassBuilder::PipelineElement>) {
    if (name != "drop-assignments") return false;
    passes.addPass(DropAssignments());
    return true;
  });
}
#else
void addUnnamedPasses(PassBuilder &) {}
#endif

} // namespace bitgrad::compat
