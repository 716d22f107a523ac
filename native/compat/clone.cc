#include "clone.h"

#include <llvm/IR/DebugInfoMetadata.h>
#include <llvm/IR/Instructions.h>
#include <llvm/Transforms/Utils/Cloning.h>

namespace bitgrad::compat {
using namespace llvm;

#if LLVM_VERSION_MAJOR <= 10
/// The places in the source that a loop's metadata names are not copied with the subprogram: they would be another function's.
static void dropLoopLocations(Function &function) {
  for (BasicBlock &block : function) {
    Instruction *last = block.getTerminator();
    MDNode *loop = last ? last->getMetadata(LLVMContext::MD_loop) : nullptr;
    if (!loop) continue;
    SmallVector<Metadata *, 4> kept{nullptr};
    for (unsigned i = 1; i < loop->getNumOperands(); i++)
      if (!dyn_cast_or_null<DILocation>(loop->getOperand(i).get())) kept.push_back(loop->getOperand(i));
    if (kept.size() == loop->getNumOperands()) continue;
    MDNode *copy = MDNode::getDistinct(function.getContext(), kept);
    copy->replaceOperandWith(0, copy);
    last->setMetadata(LLVMContext::MD_loop, copy);
  }
}
#endif

void cloneFunctionInto(Function &into, const Function &from, ValueToValueMapTy &map) {
  SmallVector<ReturnInst *, 8> returns;
  // A subprogram belongs to one function only: it has to be copied too, which is a change beyond the function.
  bool copiesSubprogram = from.getSubprogram() != nullptr;
#if LLVM_VERSION_MAJOR >= 13
  CloneFunctionInto(&into, &from, map,
                    copiesSubprogram ? CloneFunctionChangeType::GlobalChanges : CloneFunctionChangeType::LocalChangesOnly, returns);
#else
  CloneFunctionInto(&into, &from, map, copiesSubprogram, returns);
#if LLVM_VERSION_MAJOR <= 10
  if (copiesSubprogram) dropLoopLocations(into);
#endif
#endif
}

} // namespace bitgrad::compat
