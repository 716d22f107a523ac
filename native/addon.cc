// The addon's front door: collects the tables of entries, registers them, and turns C++ exceptions into JavaScript errors.
#include "entry.h"
#include "entries.h"

namespace bitgrad {

void raise(Env &env) {
  const char *code = "internal";
  uint32_t index = 0;
  std::string message;
  try {
    throw;
  } catch (const StaleHandleError &e) {
    code = "stale-handle", message = e.what(), index = 0;
  } catch (const HandleError &e) {
    code = "handle", message = e.what(), index = 1;
  } catch (const LlvmError &e) {
    code = "llvm", message = e.what(), index = 2;
  } catch (const ArgumentError &e) {
    code = "argument", message = e.what(), index = 3;
  } catch (const std::exception &e) {
    message = e.what(), index = 4;
  }
  bool pending = false;
  napi_is_exception_pending(env.env, &pending);
  if (pending) return; // a JavaScript exception is on its way already
  napi_value text, error, codeText, classes, errorClass;
  napi_create_string_utf8(env.env, message.data(), message.size(), &text);
  napi_create_string_utf8(env.env, code, NAPI_AUTO_LENGTH, &codeText);
  if (env.errorClasses && index < 4 && napi_get_reference_value(env.env, env.errorClasses, &classes) == napi_ok &&
      napi_get_element(env.env, classes, index, &errorClass) == napi_ok &&
      napi_new_instance(env.env, errorClass, 1, &text, &error) == napi_ok) {
    napi_throw(env.env, error);
    return;
  }
  napi_create_error(env.env, codeText, text, &error);
  napi_throw(env.env, error);
}

// ---- entries of the instance itself -----------------------------------------------------------------------------

/// The Float64Array through which lists pass; it is this instance's for life.
static Floats scratch(Env &env) {
  napi_value buffer, array;
  if (env.scratchView && napi_get_reference_value(env.env, env.scratchView, &array) == napi_ok && array) return {array};
  napi_create_external_arraybuffer(env.env, env.scratch.data(), env.scratch.size() * sizeof(double), nullptr, nullptr, &buffer);
  napi_create_typedarray(env.env, napi_float64_array, env.scratch.size(), buffer, 0, &array);
  napi_create_reference(env.env, array, 1, &env.scratchView); // one view for ever: two over the same memory are not allowed
  return {array};
}
/// Gives the classes to throw, in the order [StaleHandleError, HandleError, LlvmError, ArgumentError].
static void errorClasses(Env &env, Object classes) {
  bool isArray = false;
  napi_is_array(env.env, classes.value, &isArray);
  uint32_t length = 0;
  if (isArray) napi_get_array_length(env.env, classes.value, &length);
  if (length != 4) throw ArgumentError("expected an array of four error classes");
  for (uint32_t i = 0; i < 4; i++) {
    napi_value item;
    napi_valuetype type;
    napi_get_element(env.env, classes.value, i, &item);
    napi_typeof(env.env, item, &type);
    if (type != napi_function) throw ArgumentError("expected an array of four error classes");
  }
  if (env.errorClasses) napi_delete_reference(env.env, env.errorClasses);
  napi_create_reference(env.env, classes.value, 1, &env.errorClasses);
}
static uint32_t scopeBegin(Env &env) { return env.handles.scopeBegin(); }
static void scopeEnd(Env &env, uint32_t mark) { env.handles.scopeEnd(mark); }
static uint32_t liveHandles(Env &env) { return env.handles.live(); }
static std::string llvmVersion() { return LLVM_VERSION_STRING; }
static std::vector<std::string> signatures();

static const std::vector<Entry> instanceEntries = {
    ENTRY(scratch, ""),       ENTRY(errorClasses, "classes"), ENTRY(scopeBegin, ""),
    ENTRY(scopeEnd, "mark"),  ENTRY(liveHandles, ""),         ENTRY(llvmVersion, ""),
    ENTRY(signatures, ""),
};

static std::vector<const std::vector<Entry> *> tables() {
  return {&instanceEntries,  contextEntries(), moduleEntries(),   typeEntries(),     valueEntries(),
          constantEntries(), globalEntries(),  metadataEntries(), attributeEntries(), builderEntries(),
          cloneEntries(),    passEntries(),    unwindingEntries(), variadicEntries(), byteLoopEntries(), lateZeroingEntries(), snapshotEntries(), analysisEntries(), jitEntries(), debugInfoEntries(), demangleEntries()};
}

/// One TypeScript method signature per export; lib/llvm/native.ts is made from these.
static std::vector<std::string> signatures() {
  std::vector<std::string> lines;
  for (auto *table : tables())
    for (const Entry &entry : *table) {
      auto types = entry.types();
      std::string line = std::string(entry.name) + "(", names = entry.parameters;
      size_t at = 0;
      for (size_t i = 0; i + 1 < types.size(); i++) {
        size_t end = names.find(',', at);
        std::string name = names.substr(at, end == std::string::npos ? end : end - at);
        name.erase(0, name.find_first_not_of(' '));
        line += (i ? ", " : "") + name + ": " + types[i];
        at = end == std::string::npos ? names.size() : end + 1;
      }
      lines.push_back(line + "): " + types.back());
    }
  return lines;
}

static napi_value initialise(napi_env env, napi_value exports) {
  compat::initialiseTargets();
  auto *state = new Env(env);
  napi_set_instance_data(env, state, [](napi_env, void *data, void *) { delete static_cast<Env *>(data); }, nullptr);
  for (auto *table : tables())
    for (const Entry &entry : *table) {
      napi_value function;
      napi_create_function(env, entry.name, NAPI_AUTO_LENGTH, entry.callback, nullptr, &function);
      napi_set_named_property(env, exports, entry.name, function);
    }
  return exports;
}

} // namespace bitgrad

NAPI_MODULE_INIT() { return bitgrad::initialise(env, exports); }
