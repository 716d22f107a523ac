// Contexts: everything LLVM lives in one; no context is ever shared between threads.
#include "entry.h"
#include "entries.h"

namespace bitgrad {
using namespace llvm;

/// A new context; in it pointers are opaque wherever this LLVM can (15 on).
static Made<OwnedContext> createContext() { return {std::make_unique<OwnedContext>(), 0}; }
/// Ends a context with all that lives in it: modules, types, values, builders, snapshots.
static void disposeContext(Env &env, Id<LLVMContext> context) { env.handles.dispose(context.id, Kind::Context); }
/// Whether pointers have no pointee in this LLVM's contexts (15 on).
static bool isOpaquePointers(LLVMContext &) { return compat::opaquePointers; }

static const std::vector<Entry> entries = {ENTRY(createContext, ""), ENTRY(disposeContext, "context"), ENTRY(isOpaquePointers, "context")};
const std::vector<Entry> *contextEntries() { return &entries; }
} // namespace bitgrad
