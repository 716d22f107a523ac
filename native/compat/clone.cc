#include "clone.h"
#include "debug-info.h"

#include <llvm/IR/DebugInfoMetadata.h>
#include <llvm/IR/Instructions.h>
#include <llvm/Transforms/Utils/Cloning.h>

namespace bitgrad::compat {
using namespace llvm;

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
  if (copiesSubprogram) dropLostLocations(into);
#endif
#endif
}

} // namespace bitgrad::compat
