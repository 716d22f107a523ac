// What is accepted and returned for each type (docs/jit.md says it to users):
//   i1             true, false, 0, 1                         -> boolean
//   i2..i32        a number that is an integer in range      -> number
//   i33..i128      a BigInt in range, or a safe integer      -> BigInt
//   float types    a number                                  -> number (x86_fp80 and fp128 rounded to a double)
//   pointer        a typed array or DataView, used in place; null; a BigInt: a raw address -> BigInt, null for a null pointer
//   struct         an array of fields, an object by field names, or its bytes as Uint8Array or DataView -> object or array
//   array, vector  an array or typed array of its length     -> array
// Number conversions never run JavaScript; reading the fields of an object may (getters): see `arguments`.
#include "jit-value.h"

#include <cstring>

namespace bitgrad {

namespace {
bool isType(napi_env env, napi_value value, napi_valuetype wanted) {
  napi_valuetype type;
  return napi_typeof(env, value, &type) == napi_ok && type == wanted;
}

constexpr const char *arrayNames[] = {"Int8Array",  "Uint8Array",   "Uint8ClampedArray", "Int16Array",    "Uint16Array",   "Int32Array",
                                      "Uint32Array", "Float32Array", "Float64Array",      "BigInt64Array", "BigUint64Array", "Float16Array"};
constexpr unsigned elementSizes[] = {1, 1, 1, 2, 2, 4, 4, 4, 8, 8, 8, 2};

/// A typed array or DataView as memory.
struct Memory {
  bool isDataView = false;
  napi_typedarray_type type = napi_uint8_array;
  uint8_t *data = nullptr;
  size_t bytes = 0;
  napi_value buffer = nullptr;
};
bool memoryOf(napi_env env, napi_value value, Memory &memory) {
  size_t length, offset;
  void *data;
  if (napi_get_typedarray_info(env, value, &memory.type, &length, &data, &memory.buffer, &offset) == napi_ok) {
    memory.data = static_cast<uint8_t *>(data);
    memory.bytes = unsigned(memory.type) < 12 ? length * elementSizes[memory.type] : 0;
    return true;
  }
  bool isDataView = false;
  napi_is_dataview(env, value, &isDataView);
  if (!isDataView || napi_get_dataview_info(env, value, &length, &data, &memory.buffer, &offset) != napi_ok) return false;
  memory.isDataView = true;
  memory.data = static_cast<uint8_t *>(data);
  memory.bytes = length;
  return true;
}
bool isDetached(napi_env env, const Memory &memory) {
  bool detached = false;
  return memory.bytes == 0 && napi_is_detached_arraybuffer(env, memory.buffer, &detached) == napi_ok && detached;
}

/// The typed arrays whose elements are what the pointer points to.
bool matches(Element element, const Memory &memory) {
  if (element == Element::Any || memory.isDataView) return true;
  switch (memory.type) {
    case napi_int8_array:
    case napi_uint8_clamped_array: return element == Element::I8;
    case napi_uint8_array: return element == Element::I8 || element == Element::Bytes;
    case napi_int16_array: return element == Element::I16;
    case napi_uint16_array: return element == Element::I16 || element == Element::HalfWord;
    case napi_int32_array:
    case napi_uint32_array: return element == Element::I32;
    case napi_float32_array: return element == Element::Float;
    case napi_float64_array: return element == Element::Double;
    case napi_bigint64_array:
    case napi_biguint64_array: return element == Element::I64;
    default: return element == Element::HalfWord && unsigned(memory.type) == 11; // Float16Array
  }
}
const char *wantedArray(Element element) {
  switch (element) {
    case Element::Any: return "a typed array, a DataView or null";
    case Element::I8: return "an Int8Array, a Uint8Array, a DataView or null";
    case Element::I16: return "an Int16Array, a Uint16Array, a DataView or null";
    case Element::I32: return "an Int32Array, a Uint32Array, a DataView or null";
    case Element::I64: return "a BigInt64Array, a BigUint64Array, a DataView or null";
    case Element::Float: return "a Float32Array, a DataView or null";
    case Element::Double: return "a Float64Array, a DataView or null";
    case Element::HalfWord: return "a Uint16Array, a DataView or null";
    case Element::Bytes: return "a Uint8Array, a DataView or null";
  }
  return "";
}
unsigned elementAlign(Element element) {
  switch (element) {
    case Element::I16:
    case Element::HalfWord: return 2;
    case Element::I32:
    case Element::Float: return 4;
    case Element::I64:
    case Element::Double: return 8;
    case Element::Bytes: return 16;
    default: return 1;
  }
}

std::string describeValue(napi_env env, napi_value value) {
  Memory memory;
  if (memoryOf(env, value, memory)) {
    std::string name = memory.isDataView ? "DataView" : unsigned(memory.type) < 12 ? arrayNames[memory.type] : "typed array";
    return (isDetached(env, memory) ? "a detached " : "a ") + name;
  }
  bool is = false;
  if (napi_is_arraybuffer(env, value, &is) == napi_ok && is) return "an ArrayBuffer (pass a typed array of it)";
  if (napi_is_array(env, value, &is) == napi_ok && is) return "an array";
  napi_valuetype type = napi_undefined;
  napi_typeof(env, value, &type);
  double number = 0;
  switch (type) {
    case napi_undefined: return "undefined";
    case napi_null: return "null";
    case napi_boolean: return "a boolean";
    case napi_number: {
      napi_get_value_double(env, value, &number);
      char text[32];
      snprintf(text, sizeof text, "%.17g", number);
      return std::string("the number ") + text;
    }
    case napi_string: return "a string";
    case napi_symbol: return "a symbol";
    case napi_function: return "a function";
    case napi_bigint: return "a BigInt";
    default: return "an object";
  }
}

std::string wanted(const Layout &layout) {
  switch (layout.shape) {
    case Shape::Boolean: return "true or false";
    case Shape::Integer: {
      if (layout.bits > 32) return std::string("a BigInt or a safe integer that fits into ") + layout.text;
      double half = std::ldexp(1.0, layout.bits - 1);
      char text[80];
      snprintf(text, sizeof text, "an integer from %.0f to %.0f", layout.isSigned ? -half : 0.0, 2 * half - 1);
      return text;
    }
    case Shape::Float32:
    case Shape::Float64:
    case Shape::OtherFloat: return "a number";
    case Shape::Pointer: return wantedArray(layout.element);
    case Shape::Struct:
      return "an array of its " + std::to_string(layout.parts.size()) + " fields, an object, or its " + std::to_string(layout.size) +
             " bytes as a Uint8Array or DataView";
    case Shape::Sequence: return "an array of length " + std::to_string(layout.length);
    default: return "nothing";
  }
}
} // namespace

// ---- JavaScript to memory ---------------------------------------------------------------------------------------

std::string Marshal::nameOf(unsigned argument) const {
  const std::string &name = callable_.arguments[argument - 1].layout.name;
  return "argument " + std::to_string(argument) + (name.empty() ? "" : " (" + name + ")") + " of `" + callable_.symbol + "`";
}
void Marshal::refuse(napi_value value, const Layout &layout, unsigned argument, const std::string &why) {
  throw CallError(nameOf(argument) + " must be " + wanted(layout) + " (" + layout.text + "); it " + (why.empty() ? "is " + describeValue(env_, value) : why));
}
void Marshal::refuseCount(size_t count) {
  size_t arity = callable_.arguments.size();
  std::string names;
  for (const Place &place : callable_.arguments) names += (names.empty() ? "" : ", ") + (place.layout.name.empty() ? place.layout.text : place.layout.name);
  throw CallError("`" + callable_.symbol + "` takes " + std::to_string(arity) + " argument" + (arity == 1 ? "" : "s") +
                  (arity ? " (" + names + ")" : "") + ", not " + std::to_string(count));
}

void Marshal::arguments(const napi_value *values, size_t count, uint8_t *frame) {
  if (count != callable_.arguments.size()) refuseCount(count);
  // Aggregates first: reading an object's fields may run getters, which could detach what was looked at before.
  if (callable_.hasAggregates)
    for (size_t i = 0; i < count; i++) {
      const Place &place = callable_.arguments[i];
      if (place.layout.shape == Shape::Struct || place.layout.shape == Shape::Sequence)
        store(values[i], place.layout, frame + place.offset, unsigned(i + 1));
    }
  if (views_)
    for (const View &view : *views_)
      if (!isUnchanged(env_, view, view.value)) throw CallError("the buffer of a field of " + nameOf(view.argument) + " was detached while the arguments were read");
  for (size_t i = 0; i < count; i++) {
    const Place &place = callable_.arguments[i];
    if (place.layout.shape != Shape::Struct && place.layout.shape != Shape::Sequence)
      store(values[i], place.layout, frame + place.offset, unsigned(i + 1));
  }
}

void Marshal::store(napi_value value, const Layout &layout, uint8_t *to, unsigned argument) {
  double number;
  switch (layout.shape) {
    case Shape::Float64:
      if (napi_get_value_double(env_, value, &number) != napi_ok) refuse(value, layout, argument);
      std::memcpy(to, &number, sizeof number);
      return;
    case Shape::Float32: {
      if (napi_get_value_double(env_, value, &number) != napi_ok) refuse(value, layout, argument);
      float narrow = float(number);
      std::memcpy(to, &narrow, sizeof narrow);
      return;
    }
    case Shape::OtherFloat: {
      if (napi_get_value_double(env_, value, &number) != napi_ok) refuse(value, layout, argument);
      Bits128 bits = bitsFromDouble(number, layout.format);
      std::memcpy(to, &bits, std::min<size_t>(layout.size, sizeof bits));
      return;
    }
    case Shape::Boolean: {
      bool flag;
      if (napi_get_value_bool(env_, value, &flag) != napi_ok) {
        if (napi_get_value_double(env_, value, &number) != napi_ok || (number != 0 && number != 1)) refuse(value, layout, argument);
        flag = number == 1;
      }
      *to = flag;
      return;
    }
    case Shape::Integer:
      if (!storeInteger(value, layout, to)) refuse(value, layout, argument);
      return;
    case Shape::Pointer:
      if (!storePointer(value, layout, to, argument)) refuse(value, layout, argument);
      return;
    case Shape::Struct: return storeStruct(value, layout, to, argument);
    case Shape::Sequence: return storeSequence(value, layout, to, argument);
    case Shape::Void:
    case Shape::Arena: return; // never passed from JavaScript
  }
}

bool Marshal::storeInteger(napi_value value, const Layout &layout, uint8_t *to) {
  double number;
  if (napi_get_value_double(env_, value, &number) == napi_ok) {
    double limit = layout.bits > 53 ? 9007199254740992.0 : std::ldexp(1.0, layout.bits);
    double least = !layout.isSigned ? 0 : layout.bits > 53 ? -9007199254740991.0 : -limit / 2;
    if (!(number >= least && number < limit) || number != std::floor(number)) return false;
    Bits128 bits = Bits128(__int128(int64_t(number)));
    if (layout.bits < 128) bits &= (Bits128(1) << layout.bits) - 1;
    std::memcpy(to, &bits, layout.size);
    return true;
  }
  if (layout.bits <= 32) return false;
  int negative;
  size_t words = 2;
  uint64_t word[2] = {0, 0};
  if (napi_get_value_bigint_words(env_, value, &negative, &words, word) != napi_ok || words > 2) return false;
  Bits128 magnitude = Bits128(word[1]) << 64 | word[0];
  Bits128 bound = Bits128(1) << (layout.bits - 1); // a magnitude of a negative number reaches it
  if (negative ? !layout.isSigned || magnitude > bound : layout.bits < 128 && magnitude >> layout.bits) return false;
  Bits128 bits = negative ? -magnitude : magnitude;
  if (layout.bits < 128) bits &= (Bits128(1) << layout.bits) - 1;
  std::memcpy(to, &bits, layout.size);
  return true;
}

bool Marshal::storePointer(napi_value value, const Layout &layout, uint8_t *to, unsigned argument) {
  Memory memory;
  uint64_t address = 0;
  if (memoryOf(env_, value, memory)) {
    if (isDetached(env_, memory) || !matches(layout.element, memory)) return false;
    address = reinterpret_cast<uint64_t>(memory.data);
    if (memory.isDataView && address % elementAlign(layout.element)) refuse(value, layout, argument, "is a DataView at an address that is not aligned for " + layout.text);
    if (views_) views_->push_back({value, memory.data, memory.bytes, reinterpret_cast<uint64_t *>(to), argument, layout.readOnly});
  } else if (!isType(env_, value, napi_null)) {
    bool lossless = false;
    if (napi_get_value_bigint_uint64(env_, value, &address, &lossless) != napi_ok || !lossless) return false;
  }
  std::memcpy(to, &address, sizeof address);
  return true;
}

/// A Uint8Array or DataView of the layout's very size.
bool Marshal::storeBytes(napi_value value, const Layout &layout, uint8_t *to) {
  Memory memory;
  if (!memoryOf(env_, value, memory) || !(memory.isDataView || memory.type == napi_uint8_array) || memory.bytes != layout.size) return false;
  std::memcpy(to, memory.data, memory.bytes);
  return true;
}

void Marshal::storeStruct(napi_value value, const Layout &layout, uint8_t *to, unsigned argument) {
  if (storeBytes(value, layout, to)) return;
  bool isArray = false;
  napi_is_array(env_, value, &isArray);
  uint32_t length = 0;
  if (isArray && (napi_get_array_length(env_, value, &length) != napi_ok || length != layout.parts.size()))
    refuse(value, layout, argument, "has " + std::to_string(length) + " elements");
  if (!isArray && !isType(env_, value, napi_object)) refuse(value, layout, argument);
  for (size_t i = 0; i < layout.parts.size(); i++) {
    const Layout &part = layout.parts[i];
    napi_value field;
    napi_status status = napi_invalid_arg;
    if (isArray) status = napi_get_element(env_, value, uint32_t(i), &field);
    else if (!part.name.empty()) status = napi_get_named_property(env_, value, part.name.c_str(), &field);
    if (status == napi_pending_exception) throw std::runtime_error("a getter threw"); // its own exception is pending
    if (status != napi_ok) refuse(value, layout, argument, isArray ? "cannot be read" : "is an object, but the struct's fields have no names");
    store(field, part, to + layout.offsets[i], argument);
  }
}

void Marshal::storeSequence(napi_value value, const Layout &layout, uint8_t *to, unsigned argument) {
  Memory memory;
  bool isArray = false, isTyped = memoryOf(env_, value, memory) && !memory.isDataView && unsigned(memory.type) < 12;
  if (isTyped && isDetached(env_, memory)) refuse(value, layout, argument);
  napi_is_array(env_, value, &isArray);
  uint32_t length = 0;
  if (isTyped) length = uint32_t(memory.bytes / elementSizes[memory.type]);
  else if (isArray) napi_get_array_length(env_, value, &length);
  else refuse(value, layout, argument);
  if (length != layout.length) refuse(value, layout, argument, "has length " + std::to_string(length));
  for (uint32_t i = 0; i < length; i++) {
    napi_value item;
    napi_status status = napi_get_element(env_, value, i, &item);
    if (status == napi_pending_exception) throw std::runtime_error("a getter threw");
    if (status != napi_ok) refuse(value, layout, argument, "cannot be read");
    store(item, layout.parts[0], to + i * layout.stride, argument);
  }
}

bool isUnchanged(napi_env env, const View &view, napi_value value) {
  Memory memory;
  return memoryOf(env, value, memory) && memory.bytes == view.bytes && (memory.data == view.data || view.bytes == 0) && !isDetached(env, memory);
}
napi_value bufferOf(napi_env env, napi_value view) {
  Memory memory;
  return memoryOf(env, view, memory) ? memory.buffer : nullptr;
}

// ---- memory to JavaScript ---------------------------------------------------------------------------------------

namespace {
napi_value integerAt(napi_env env, const Layout &layout, const uint8_t *from) {
  Bits128 bits = 0;
  std::memcpy(&bits, from, (layout.bits + 7) / 8);
  bool negative = layout.isSigned && (bits >> (layout.bits - 1) & 1);
  if (negative && layout.bits < 128) bits |= ~Bits128(0) << layout.bits;
  napi_value value;
  if (layout.bits <= 32) napi_create_double(env, negative ? double(int64_t(bits)) : double(uint64_t(bits)), &value);
  else if (layout.bits <= 64 && layout.isSigned) napi_create_bigint_int64(env, int64_t(bits), &value);
  else if (layout.bits <= 64) napi_create_bigint_uint64(env, uint64_t(bits), &value);
  else {
    Bits128 magnitude = negative ? -bits : bits;
    uint64_t words[2] = {uint64_t(magnitude), uint64_t(magnitude >> 64)};
    napi_create_bigint_words(env, negative, 2, words, &value);
  }
  return value;
}
napi_value numberOf(napi_env env, double number) {
  napi_value value;
  napi_create_double(env, number, &value);
  return value;
}
napi_value structAt(napi_env env, const Layout &layout, const uint8_t *from) {
  bool named = true;
  for (const Layout &part : layout.parts) named = named && !part.name.empty();
  napi_value value;
  if (named) napi_create_object(env, &value);
  else napi_create_array_with_length(env, layout.parts.size(), &value);
  for (size_t i = 0; i < layout.parts.size(); i++) {
    napi_value field = valueAt(env, layout.parts[i], from + layout.offsets[i]);
    if (named) napi_set_named_property(env, value, layout.parts[i].name.c_str(), field);
    else napi_set_element(env, value, uint32_t(i), field);
  }
  return value;
}
} // namespace

napi_value valueAt(napi_env env, const Layout &layout, const uint8_t *from) {
  napi_value value = nullptr;
  switch (layout.shape) {
    case Shape::Void:
    case Shape::Arena: return nullptr; // undefined
    case Shape::Boolean: napi_get_boolean(env, *from & 1, &value); return value;
    case Shape::Integer: return integerAt(env, layout, from);
    case Shape::Float32: {
      float number;
      std::memcpy(&number, from, sizeof number);
      return numberOf(env, number);
    }
    case Shape::Float64: {
      double number;
      std::memcpy(&number, from, sizeof number);
      return numberOf(env, number);
    }
    case Shape::OtherFloat: {
      Bits128 bits = 0;
      std::memcpy(&bits, from, std::min<size_t>(layout.size, sizeof bits));
      return numberOf(env, doubleFromBits(bits, layout.format));
    }
    case Shape::Pointer: {
      uint64_t address;
      std::memcpy(&address, from, sizeof address);
      if (address) napi_create_bigint_uint64(env, address, &value);
      else napi_get_null(env, &value);
      return value;
    }
    case Shape::Struct: return structAt(env, layout, from);
    case Shape::Sequence: {
      napi_create_array_with_length(env, layout.length, &value);
      for (uint32_t i = 0; i < layout.length; i++) napi_set_element(env, value, i, valueAt(env, layout.parts[0], from + i * layout.stride));
      return value;
    }
  }
  return value;
}

} // namespace bitgrad
