// JavaScript values to memory and back, told by a Layout. Nothing here runs compiled code.
#pragma once

#include "jit-call.h"

namespace bitgrad {

/// A value that does not fit its parameter: becomes the session's TypeError.
struct CallError : std::runtime_error { using std::runtime_error::runtime_error; };

/// A typed array or DataView that is passed for a pointer, with where its address was written.
struct View {
  napi_value value;
  uint8_t *data;
  size_t bytes;
  uint64_t *address; // in the frame
  unsigned argument; // 1, 2, ...
  bool readOnly;
};

class Marshal {
public:
  /// `views`: where to record what was passed for pointers (asynchronous calls, aggregates); null: not needed.
  Marshal(napi_env env, const Callable &callable, std::vector<View> *views) : env_(env), callable_(callable), views_(views) {}

  /// Writes all arguments into the frame. Throws CallError and leaves nothing to undo.
  void arguments(const napi_value *values, size_t count, uint8_t *frame);

private:
  void store(napi_value value, const Layout &layout, uint8_t *to, unsigned argument);
  bool storeInteger(napi_value value, const Layout &layout, uint8_t *to);
  bool storePointer(napi_value value, const Layout &layout, uint8_t *to, unsigned argument);
  void storeStruct(napi_value value, const Layout &layout, uint8_t *to, unsigned argument);
  void storeSequence(napi_value value, const Layout &layout, uint8_t *to, unsigned argument);
  bool storeBytes(napi_value value, const Layout &layout, uint8_t *to);
  [[noreturn]] void refuse(napi_value value, const Layout &layout, unsigned argument, const std::string &why = "");
  [[noreturn]] void refuseCount(size_t count);
  std::string nameOf(unsigned argument) const;

  napi_env env_;
  const Callable &callable_;
  std::vector<View> *views_;
};

/// Whether the bytes of a view are as they were; false when its buffer was detached or resized since.
bool isUnchanged(napi_env env, const View &view, napi_value value);
/// The buffer behind a typed array or DataView.
napi_value bufferOf(napi_env env, napi_value view);

/// The JavaScript value of what lies at `from`.
napi_value valueAt(napi_env env, const Layout &layout, const uint8_t *from);

} // namespace bitgrad
