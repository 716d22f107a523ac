// Contexts: everything LLVM lives in one; no context is ever shared between threads.
#include "entry.h"
#include "entries.h"

namespace bitgrad {
using namespace llvm;

/// A new context; in it pointers are opaque wherever this LLVM can (15 on).
static double createContext(Env &env) { return env.handles.own(Kind::Context, std::make_unique<OwnedContext>(), 0); }
/// Ends a context with all that lives in it: modules, types, values, builders, snapshots.
static void disposeContext(Env &env, double id) { env.handles.dispose(id, Kind::Context); }

static const std::vector<Entry> entries = {ENTRY(createContext, ""), ENTRY(disposeContext, "context")};
const std::vector<Entry> *contextEntries() { return &entries; }
} // namespace bitgrad
