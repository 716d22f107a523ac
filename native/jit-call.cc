// Calls, synchronous and asynchronous. All checks come before any compiled code runs.
//
// A synchronous call uses the memory of typed arrays in place: no JavaScript can run before it returns. An asynchronous
// one runs on a libuv worker while JavaScript goes on: it uses SharedArrayBuffer memory of fixed length in place and
// copies anything else in before and back after (arrays that overlap share one copy); resizable buffers are refused.
#include "jit-value.h"

#include <algorithm>
#include <cstring>
#include <exception>

namespace bitgrad {

Frame Callable::newFrame() const {
  size_t size = (std::max<size_t>(frameSize, 1) + frameAlign - 1) / frameAlign * frameAlign;
  auto *block = static_cast<uint8_t *>(std::aligned_alloc(frameAlign, size));
  if (!block) throw std::bad_alloc();
  std::memset(block, 0, size);
  std::memcpy(block + functionOffset, &function, sizeof function);
  return Frame(block);
}

namespace {
constexpr size_t argumentsOnStack = 8; // Node fills the places that stay empty: a few are cheap

/// A C++ exception that left compiled code.
struct EscapedException : std::runtime_error { using std::runtime_error::runtime_error; };

napi_value sessionError(napi_env env, const SessionCore &session, uint32_t classIndex, const std::string &message) {
  napi_value text, classes, errorClass, error = nullptr;
  napi_create_string_utf8(env, message.data(), message.size(), &text);
  if (session.errorClasses && napi_get_reference_value(env, session.errorClasses, &classes) == napi_ok &&
      napi_get_element(env, classes, classIndex, &errorClass) == napi_ok && napi_new_instance(env, errorClass, 1, &text, &error) == napi_ok)
    return error;
  if (classIndex == 0) napi_create_type_error(env, nullptr, text, &error);
  else napi_create_error(env, nullptr, text, &error);
  return error;
}

void setArenas(const Callable &callable, uint8_t *frame, Arena &arena) {
  void *state = &arena.state;
  for (uint64_t offset : callable.arenas) std::memcpy(frame + offset, &state, sizeof state);
}

/// Runs the thunk; an exception that leaves it becomes an EscapedException, and the thread's arena is emptied.
void run(const Callable &callable, uint8_t *frame) {
  std::string what = "a C++ exception left `" + callable.symbol + "`";
  try {
    callable.thunk(frame);
    return;
  } catch (const DerivativeStopped &stopped) {
    what = "`" + callable.symbol + "` was stopped: " + stopped.what();
  } catch (const std::exception &exception) {
    what += std::string(": ") + exception.what();
  } catch (...) {
  }
  if (!callable.arenas.empty()) callable.unit->session()->arenas.ofThisThread().freeChunks();
  throw EscapedException(what);
}

void requireOpen(const Callable &callable) {
  if (callable.unit->closed()) throw StaleHandleError("`" + callable.symbol + "`: its JIT unit has been removed");
}

/// The arguments of a napi callback, however many.
struct Arguments {
  napi_value onStack[argumentsOnStack];
  std::vector<napi_value> onHeap;
  napi_value *values = onStack;
  size_t count = argumentsOnStack;
  std::shared_ptr<Callable> *callable = nullptr;
  Arguments(napi_env env, napi_callback_info info) {
    void *data;
    napi_get_cb_info(env, info, &count, onStack, nullptr, &data);
    callable = static_cast<std::shared_ptr<Callable> *>(data);
    if (count <= argumentsOnStack) return;
    onHeap.resize(count);
    values = onHeap.data();
    napi_get_cb_info(env, info, &count, values, nullptr, nullptr);
  }
};

napi_value callSync(napi_env env, napi_callback_info info) {
  Arguments arguments(env, info);
  Callable &callable = **arguments.callable;
  try {
    requireOpen(callable);
    if (!callable.hasAggregates) {
      Marshal(env, callable, nullptr).arguments(arguments.values, arguments.count, callable.frame.get());
      run(callable, callable.frame.get());
      return valueAt(env, callable.result.layout, callable.frame.get() + callable.result.offset);
    }
    // Reading aggregates may run JavaScript, which may call this very function or remove the unit: an own frame.
    Frame frame = callable.newFrame();
    std::vector<View> views;
    Marshal(env, callable, &views).arguments(arguments.values, arguments.count, frame.get());
    requireOpen(callable);
    setArenas(callable, frame.get(), callable.unit->session()->arenas.ofThisThread());
    run(callable, frame.get());
    return valueAt(env, callable.result.layout, frame.get() + callable.result.offset);
  } catch (const CallError &error) {
    napi_throw(env, sessionError(env, *callable.unit->session(), 0, error.what()));
  } catch (const EscapedException &error) {
    napi_throw(env, sessionError(env, *callable.unit->session(), 1, error.what()));
  } catch (...) {
    raise(instance(env));
  }
  return nullptr;
}

// ---- asynchronous calls -----------------------------------------------------------------------------------------

struct AsyncCall {
  struct Passed {
    View view;
    napi_ref reference;
    uint8_t *copy; // null: used in place
  };
  std::shared_ptr<Callable> callable;
  Frame frame;
  std::vector<Passed> passed;
  std::vector<Frame> copies;
  std::string failure;
  napi_async_work work = nullptr;
  napi_deferred deferred = nullptr;
};

bool isTrue(napi_env env, napi_value object, const char *property) {
  napi_value value;
  bool result = false;
  return napi_get_named_property(env, object, property, &value) == napi_ok && napi_get_value_bool(env, value, &result) == napi_ok && result;
}

/// Whether the view's memory may be used in place; throws for memory whose extent may change.
bool isShared(napi_env env, const Callable &callable, const View &view) {
  napi_value buffer = bufferOf(env, view.value);
  bool isArrayBuffer = false;
  napi_is_arraybuffer(env, buffer, &isArrayBuffer);
  if (isTrue(env, buffer, isArrayBuffer ? "resizable" : "growable"))
    throw CallError("argument " + std::to_string(view.argument) + " of `" + callable.symbol + "` lies in a " +
                    (isArrayBuffer ? "resizable ArrayBuffer" : "growable SharedArrayBuffer") + "; an asynchronous call needs a buffer of fixed length");
  return !isArrayBuffer;
}

/// Copies what is not shared; views that overlap share one copy, so that the callee sees the same overlaps.
void copyIn(napi_env env, AsyncCall &call, const std::vector<View> &views) {
  constexpr size_t align = 64;
  std::vector<View> own;
  for (const View &view : views) {
    if (isShared(env, *call.callable, view)) call.passed.push_back({view, nullptr, nullptr});
    else own.push_back(view);
  }
  std::sort(own.begin(), own.end(), [](const View &a, const View &b) { return a.data < b.data; });
  for (size_t begin = 0, end; begin < own.size(); begin = end) {
    uint8_t *from = own[begin].data, *to = from + own[begin].bytes;
    for (end = begin + 1; end < own.size() && own[end].data < to; end++) to = std::max(to, own[end].data + own[end].bytes);
    size_t shift = reinterpret_cast<uintptr_t>(from) % align, size = shift + size_t(to - from);
    call.copies.emplace_back(static_cast<uint8_t *>(std::aligned_alloc(align, (size + align) / align * align)));
    uint8_t *copy = call.copies.back().get();
    if (!copy) throw std::bad_alloc();
    for (size_t i = begin; i < end; i++) {
      uint8_t *place = copy + shift + (own[i].data - from);
      if (own[i].bytes) std::memcpy(place, own[i].data, own[i].bytes);
      uint64_t address = reinterpret_cast<uint64_t>(place);
      std::memcpy(own[i].address, &address, sizeof address);
      call.passed.push_back({own[i], nullptr, place});
    }
  }
}

/// Copies back; names an argument whose buffer is gone.
void copyBack(napi_env env, AsyncCall &call) {
  for (AsyncCall::Passed &passed : call.passed) {
    if (!passed.copy || passed.view.readOnly) continue;
    napi_value value;
    if (napi_get_reference_value(env, passed.reference, &value) != napi_ok || !value || !isUnchanged(env, passed.view, value))
      throw CallError("the buffer of argument " + std::to_string(passed.view.argument) + " of `" + call.callable->symbol +
                      "` was detached or resized while the call ran; what was computed for it is lost");
    if (passed.view.bytes) std::memcpy(passed.view.data, passed.copy, passed.view.bytes);
  }
}

void executeAsync(napi_env, void *data) {
  auto &call = *static_cast<AsyncCall *>(data);
  try {
    if (!call.callable->arenas.empty()) setArenas(*call.callable, call.frame.get(), call.callable->unit->session()->arenas.ofThisThread());
    run(*call.callable, call.frame.get());
  } catch (const std::exception &error) {
    call.failure = error.what();
  }
  call.callable->unit->endCall();
}

void completeAsync(napi_env env, napi_status status, void *data) {
  std::unique_ptr<AsyncCall> call(static_cast<AsyncCall *>(data));
  const SessionCore &session = *call->callable->unit->session();
  if (status == napi_cancelled) call->callable->unit->endCall();
  try {
    if (!call->failure.empty()) napi_reject_deferred(env, call->deferred, sessionError(env, session, 1, call->failure));
    else {
      copyBack(env, *call);
      napi_value result = valueAt(env, call->callable->result.layout, call->frame.get() + call->callable->result.offset);
      if (!result) napi_get_undefined(env, &result);
      napi_resolve_deferred(env, call->deferred, result);
    }
  } catch (const CallError &error) {
    napi_reject_deferred(env, call->deferred, sessionError(env, session, 0, error.what()));
  }
  for (AsyncCall::Passed &passed : call->passed) napi_delete_reference(env, passed.reference);
  napi_delete_async_work(env, call->work);
}

/// Checks and copies on this thread, then queues; errors are thrown (lib/jit turns them into rejections).
napi_value callAsync(napi_env env, napi_callback_info info) {
  Arguments arguments(env, info);
  std::shared_ptr<Callable> callable = *arguments.callable;
  try {
    requireOpen(*callable);
    auto call = std::make_unique<AsyncCall>();
    call->callable = callable;
    call->frame = callable->newFrame();
    std::vector<View> views;
    Marshal(env, *callable, &views).arguments(arguments.values, arguments.count, call->frame.get());
    copyIn(env, *call, views);
    napi_value promise, name;
    napi_create_string_utf8(env, "bitgrad", NAPI_AUTO_LENGTH, &name);
    check(env, napi_create_async_work(env, nullptr, name, executeAsync, completeAsync, call.get(), &call->work), "cannot start an asynchronous call");
    callable->unit->beginCall();
    for (AsyncCall::Passed &passed : call->passed) napi_create_reference(env, passed.view.value, 1, &passed.reference);
    napi_create_promise(env, &call->deferred, &promise);
    napi_queue_async_work(env, call->work);
    call.release(); // completeAsync owns it
    return promise;
  } catch (const CallError &error) {
    napi_throw(env, sessionError(env, *callable->unit->session(), 0, error.what()));
  } catch (...) {
    raise(instance(env));
  }
  return nullptr;
}
} // namespace

napi_value callableFunctions(napi_env env, std::shared_ptr<Callable> callable) {
  setArenas(*callable, callable->frame.get(), callable->unit->session()->arenas.ofThisThread());
  napi_value object;
  napi_create_object(env, &object);
  const std::pair<const char *, napi_callback> functions[] = {{"call", callSync}, {"async", callAsync}};
  for (auto &[name, callback] : functions) {
    napi_value function;
    auto *held = new std::shared_ptr<Callable>(callable); // lives as long as the JavaScript function
    napi_create_function(env, callable->symbol.c_str(), callable->symbol.size(), callback, held, &function);
    napi_add_finalizer(env, function, held, [](napi_env, void *data, void *) { delete static_cast<std::shared_ptr<Callable> *>(data); }, nullptr, nullptr);
    napi_set_named_property(env, object, name, function);
  }
  return object;
}

} // namespace bitgrad
