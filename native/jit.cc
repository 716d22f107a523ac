// The JIT as JavaScript sees it: sessions, units, callables. lib/jit wraps these entries.
#include "jit.h"

#include "entries.h"
#include "jit-call.h"

namespace bitgrad {
using namespace llvm;

static void requireClasses(Env &env, Object classes, uint32_t count) {
  bool isArray = false;
  napi_is_array(env.env, classes.value, &isArray);
  uint32_t length = 0;
  if (isArray) napi_get_array_length(env.env, classes.value, &length);
  bool good = length == count;
  for (uint32_t i = 0; good && i < count; i++) {
    napi_value item;
    napi_valuetype type = napi_undefined;
    napi_get_element(env.env, classes.value, i, &item);
    napi_typeof(env.env, item, &type);
    good = type == napi_function;
  }
  if (!good) throw ArgumentError("expected an array of " + std::to_string(count) + " error classes");
}

/// A JIT session; `classes` are what calls throw: [for wrong arguments, for a C++ exception that leaves the function].
static Made<OwnedSession> createSession(Env &env, Object classes) {
  requireClasses(env, classes, 2);
  auto session = std::make_unique<OwnedSession>();
  session->core->env = env.env;
  napi_create_reference(env.env, classes.value, 1, &session->core->errorClasses);
  return {std::move(session), 0};
}
/// Removes all units of the session, waiting for calls in flight, and ends it.
static void disposeSession(Env &env, double id) { env.handles.dispose(id, Kind::Session); }

static void allowSymbol(OwnedSession &session, std::string name, int64_t address) { session.core->symbols.allow(name, uint64_t(address)); }
static void allowSymbolFrom(OwnedSession &session, std::string name, std::string library) { session.core->symbols.allowFrom(name, library); }
static void allowRuntime(OwnedSession &session) { session.core->symbols.allowRuntime(); }
static void allowLibrary(OwnedSession &session, std::string library) { session.core->symbols.allowLibrary(library); }
/// Whether code of this session may refer to the symbol.
static bool isSymbolAllowed(OwnedSession &session, std::string name) { return session.core->symbols.address(name) != 0; }

/// Optimises the module (default<O`level`>) and generates its code. `exports`: functions, separated by line feeds, to be
/// made callable whatever their linkage.
static Made<OwnedUnit> addUnit(OwnedSession &session, Bytes bitcode, uint32_t level, std::string exports) {
  if (level > 3) throw ArgumentError("the optimisation level is 0, 1, 2 or 3");
  std::vector<std::string> names;
  for (size_t at = 0; at < exports.size();) {
    size_t end = std::min(exports.find('\n', at), exports.size());
    names.push_back(exports.substr(at, end - at));
    at = end + 1;
  }
  auto unit = std::make_shared<UnitCore>(session.core, StringRef(reinterpret_cast<const char *>(bitcode.data), bitcode.size), level, names);
  session.core->units.push_back(unit);
  return {std::make_unique<OwnedUnit>(std::move(unit)), 0};
}
/// Links the unit and runs its static constructors, once; gives the symbols that are missing (none: it is linked).
static std::vector<std::string> linkUnit(OwnedUnit &unit) {
  return unit.core->link() ? std::vector<std::string>{} : unit.core->missingSymbols();
}
/// Waits for calls in flight, runs static destructors and frees the unit's code.
static void removeUnit(Env &env, double id) { env.handles.dispose(id, Kind::Unit); }
/// The signature of a function of the unit as its IR tells, as JSON.
static std::string unitSignature(OwnedUnit &unit, std::string symbol) {
  const Function *function = unit.core->declarations().getFunction(symbol);
  if (!function) throw ArgumentError("the unit has no function `" + symbol + "` that can be called from outside");
  return signatureOf(*function);
}
static std::vector<std::string> unitFunctions(OwnedUnit &unit) {
  std::vector<std::string> names;
  for (const Function &function : unit.core->declarations()) names.push_back(function.getName().str());
  return names;
}
/// { call, async } for a function of a linked unit, called by the signature (JSON).
static JsValue unitCallable(Env &env, OwnedUnit &unit, std::string symbol, std::string signature) {
  if (!unit.core->link()) throw ArgumentError("the unit cannot be linked: symbols are missing");
  return callableFunctions(env.env, makeCallable(unit.core, symbol, signature));
}

static const std::vector<Entry> entries = {
    ENTRY(createSession, "classes"),
    ENTRY(disposeSession, "session"),
    ENTRY(allowSymbol, "session, name, address"),
    ENTRY(allowSymbolFrom, "session, name, library"),
    ENTRY(allowRuntime, "session"),
    ENTRY(allowLibrary, "session, library"),
    ENTRY(isSymbolAllowed, "session, name"),
    ENTRY(addUnit, "session, bitcode, level, exports"),
    ENTRY(linkUnit, "unit"),
    ENTRY(removeUnit, "unit"),
    ENTRY(unitSignature, "unit, symbol"),
    ENTRY(unitFunctions, "unit"),
    ENTRY(unitCallable, "unit, symbol, signature"),
};
const std::vector<Entry> *jitEntries() { return &entries; }
} // namespace bitgrad
