// How a C++ function becomes an addon export: `static Type *valueType(Value &v)` registered by one table row,
//
//     const Entry entries[] = { ENTRY(valueType, "value") };
//
// The parameter and result types of the function say how each argument is checked and converted, and they are
// recorded, so that lib/llvm/native.ts (the TypeScript typings) is generated from the very table that registers.
//
//   Env &                      the instance (takes no JavaScript argument; must come first)
//   T & / T *                  a handle of LLVM's T (a pointer also takes 0: none); wrong class of value -> HandleError
//   llvm::Attribute            a handle of an attribute
//   O & with O : Owned         a handle of an owned object of kind O::kind
//   Id<T>                      the checked id itself, for entries that end the object
//   int32_t uint32_t double bool int64_t(safe integer or BigInt; result: BigInt) std::string(utf-8)
//   Bytes                      a Uint8Array (seen in place during the call)
//   List<T>                    a count n: T's ids lie in the first n places of the scratch buffer (see `scratch()`)
//   Numbers                    a count n: plain numbers in the scratch buffer
//   Object                     any napi value, for the few entries that need one
//   results                    the same, void, std::vector<X> (a JavaScript array), Maybe<T> (0 where there is none),
//                              Made<O> (a new owned handle, with the id of the context it depends on)
//
// All handles of one call must belong to one context; its modules and global values to one module; its instructions,
// arguments and blocks to one function (`Env::note`): LLVM itself follows such mixtures into freed memory.
// (An Id<T> is only held to its context.)
//
// A C++ exception never crosses LLVM's frames: it is thrown here, in the addon's own code, and caught in `guarded`.
#pragma once

#include "handles.h"

#include <llvm/IR/Instructions.h>
#include <llvm/IR/DerivedTypes.h>
#include <node_api.h>

#include <cmath>
#include <functional>
#include <tuple>
#include <type_traits>

namespace bitgrad {

/// What one addon instance (one Node environment) owns.
struct Env {
  explicit Env(napi_env env) : env(env) {}
  napi_env env;
  Handles handles;
  /// Lists of handles and numbers pass through this buffer, which JavaScript sees as a Float64Array.
  static constexpr size_t scratchLength = 1 << 16;
  std::vector<double> scratch = std::vector<double>(scratchLength);
  /// Scratch space of any kind that grows when a longer list is to pass: JavaScript asks for a new view.
  napi_ref errorClasses = nullptr;
  napi_ref scratchView = nullptr;

  /// Starts a call: none of its handles has been seen.
  void begin() { callContext = 0, callModule = nullptr, callFunction = nullptr; }
  /// Notes a handle of the present call; refuses one that does not live where the others do.
  void note(double id);
  void note(const llvm::Module &module);
  void note(const llvm::Value &value);
  void note(const llvm::Metadata &metadata);

private:
  double callContext = 0;
  const llvm::Module *callModule = nullptr;
  const llvm::Function *callFunction = nullptr;
};

struct Bytes { const uint8_t *data; size_t size; };
struct Object { napi_value value; };
template <class T> struct List { std::vector<T *> items; };
struct Numbers { const double *data; size_t size; };
template <class T> struct Id { double id; };
template <class T> struct Maybe { T *item; };
template <class O> struct Made { std::unique_ptr<O> object; double context; };
/// A result that is a freshly built JavaScript value.
using JsValue = napi_value;

struct Entry {
  const char *name;
  const char *parameters;                   // names, comma separated
  std::vector<std::string> (*types)();      // TypeScript types: the parameters', then the result's
  napi_callback callback;
};

/// Raises a JavaScript exception for the C++ exception in flight.
void raise(Env &env);

inline void check(napi_env env, napi_status status, const char *what) {
  if (status != napi_ok) throw ArgumentError(what);
  (void)env;
}

// ---- arguments --------------------------------------------------------------------------------------------------

inline double number(napi_env env, napi_value value) {
  double result;
  check(env, napi_get_value_double(env, value, &result), "expected a number");
  return result;
}
template <class I> I integer(napi_env env, napi_value value) {
  double d = number(env, value);
  if (!(d == std::floor(d)) || d < double(std::numeric_limits<I>::min()) || d > double(std::numeric_limits<I>::max()))
    throw ArgumentError("expected an integer in range");
  return I(d);
}

/// Of a class derived from llvm::Value: checks that the handle names one.
template <class T> T &asValue(Handles &handles, double id) {
  llvm::Value *value = handles.value(id);
  if constexpr (std::is_same_v<T, llvm::Value>) return *value;
  else {
    if (!llvm::isa<T>(value)) throw HandleError(std::string("the handle names a value of another class"));
    return *llvm::cast<T>(value);
  }
}
template <class T> T &lookUp(Env &env, double id) {
  if constexpr (std::is_base_of_v<llvm::Value, T>) return asValue<T>(env.handles, id);
  else if constexpr (std::is_same_v<T, llvm::Type>) return *env.handles.type(id);
  else if constexpr (std::is_base_of_v<llvm::Type, T>) {
    auto *type = llvm::dyn_cast<T>(env.handles.type(id));
    if (!type) throw HandleError("the handle names a type of another class");
    return *type;
  } else if constexpr (std::is_same_v<T, llvm::Metadata>) return *env.handles.metadata(id);
  else if constexpr (std::is_base_of_v<llvm::Metadata, T>) {
    auto *node = llvm::dyn_cast<T>(env.handles.metadata(id));
    if (!node) throw HandleError("the handle names metadata of another class");
    return *node;
  } else if constexpr (std::is_same_v<T, llvm::Module>) return *env.handles.module(id);
  else if constexpr (std::is_same_v<T, llvm::LLVMContext>) return *env.handles.context(id);
  else return *static_cast<T *>(env.handles.owned(id, T::kind));
}
/// The object behind a handle of the present call.
template <class T> T &handleOf(Env &env, double id) {
  T &object = lookUp<T>(env, id);
  env.note(id);
  if constexpr (std::is_base_of_v<llvm::Value, T> || std::is_base_of_v<llvm::Metadata, T> || std::is_same_v<T, llvm::Module>) env.note(object);
  return object;
}
template <class T> constexpr const char *handleType() {
  if constexpr (std::is_base_of_v<llvm::Value, T>) return "ValueId";
  else if constexpr (std::is_base_of_v<llvm::Type, T>) return "TypeId";
  else if constexpr (std::is_base_of_v<llvm::Metadata, T>) return "MetadataId";
  else if constexpr (std::is_same_v<T, llvm::Module>) return "ModuleId";
  else if constexpr (std::is_same_v<T, llvm::LLVMContext>) return "ContextId";
  else return T::typeName; // "BuilderId", "SnapshotId", ...
}

template <class T> struct Arg;
template <class T> struct Arg<T &> {
  static T &from(Env &env, napi_value v) { return handleOf<T>(env, number(env.env, v)); }
  static std::string type() { return handleType<T>(); }
};
template <class T> struct Arg<T *> {
  static T *from(Env &env, napi_value v) {
    double id = number(env.env, v);
    return id == 0 ? nullptr : &handleOf<T>(env, id);
  }
  static std::string type() { return std::string(handleType<T>()) + " | 0"; }
};
template <class T> struct Arg<Id<T>> {
  static Id<T> from(Env &env, napi_value v) {
    double id = number(env.env, v);
    lookUp<T>(env, id);
    env.note(id);
    return {id};
  }
  static std::string type() { return handleType<T>(); }
};
template <> struct Arg<llvm::Attribute> {
  static llvm::Attribute from(Env &env, napi_value v) {
    double id = number(env.env, v);
    llvm::Attribute attribute = env.handles.attribute(id);
    env.note(id);
    return attribute;
  }
  static std::string type() { return "AttributeId"; }
};
template <> struct Arg<double> {
  static double from(Env &env, napi_value v) { return number(env.env, v); }
  static std::string type() { return "number"; }
};
template <> struct Arg<int32_t> {
  static int32_t from(Env &env, napi_value v) { return integer<int32_t>(env.env, v); }
  static std::string type() { return "number"; }
};
template <> struct Arg<uint32_t> {
  static uint32_t from(Env &env, napi_value v) { return integer<uint32_t>(env.env, v); }
  static std::string type() { return "number"; }
};
template <> struct Arg<int64_t> {
  static int64_t from(Env &env, napi_value v) {
    napi_valuetype type;
    napi_typeof(env.env, v, &type);
    if (type == napi_bigint) {
      int64_t result;
      bool lossless;
      napi_get_value_bigint_int64(env.env, v, &result, &lossless);
      if (!lossless) {
        uint64_t bits;
        napi_get_value_bigint_uint64(env.env, v, &bits, &lossless);
        if (!lossless) throw ArgumentError("the BigInt does not fit into 64 bits");
        return int64_t(bits);
      }
      return result;
    }
    double d = number(env.env, v);
    if (d != std::floor(d) || std::fabs(d) > 9007199254740991.0) throw ArgumentError("expected a safe integer or a BigInt");
    return int64_t(d);
  }
  static std::string type() { return "number | bigint"; }
};
template <> struct Arg<bool> {
  static bool from(Env &env, napi_value v) {
    bool result;
    check(env.env, napi_get_value_bool(env.env, v, &result), "expected true or false");
    return result;
  }
  static std::string type() { return "boolean"; }
};
template <> struct Arg<std::string> {
  static std::string from(Env &env, napi_value v) {
    size_t length;
    check(env.env, napi_get_value_string_utf8(env.env, v, nullptr, 0, &length), "expected a string");
    std::string result(length, '\0');
    napi_get_value_string_utf8(env.env, v, result.data(), length + 1, &length);
    return result;
  }
  static std::string type() { return "string"; }
};
template <> struct Arg<Bytes> {
  static Bytes from(Env &env, napi_value v) {
    bool is = false;
    napi_is_typedarray(env.env, v, &is);
    napi_typedarray_type type;
    size_t length = 0;
    void *data = nullptr;
    if (is) check(env.env, napi_get_typedarray_info(env.env, v, &type, &length, &data, nullptr, nullptr), "expected a Uint8Array");
    if (!is || type != napi_uint8_array) throw ArgumentError("expected a Uint8Array");
    return {static_cast<const uint8_t *>(data), length};
  }
  static std::string type() { return "Uint8Array"; }
};
template <> struct Arg<Object> {
  static Object from(Env &, napi_value v) { return {v}; }
  static std::string type() { return "unknown"; }
};
inline size_t listLength(Env &env, napi_value v) {
  uint32_t n = integer<uint32_t>(env.env, v);
  if (n > env.scratch.size()) throw ArgumentError("a list is longer than the scratch buffer");
  return n;
}
template <class T> struct Arg<List<T>> {
  static List<T> from(Env &env, napi_value v) {
    List<T> list;
    size_t n = listLength(env, v);
    list.items.reserve(n);
    for (size_t i = 0; i < n; i++) list.items.push_back(&handleOf<T>(env, env.scratch[i]));
    return list;
  }
  static std::string type() { return "ListLength"; }
};
template <> struct Arg<Numbers> {
  static Numbers from(Env &env, napi_value v) { return {env.scratch.data(), listLength(env, v)}; }
  static std::string type() { return "ListLength"; }
};

// ---- results ----------------------------------------------------------------------------------------------------

template <class T> struct Result;
inline napi_value jsNumber(Env &env, double d) {
  napi_value v;
  napi_create_double(env.env, d, &v);
  return v;
}
template <class T> struct Result<T *> {
  static napi_value to(Env &env, T *object) {
    if constexpr (std::is_base_of_v<llvm::Metadata, T>) static_assert(!sizeof(T), "return MetadataResult");
    else if constexpr (std::is_base_of_v<llvm::Type, T>) return jsNumber(env, env.handles.of(static_cast<llvm::Type *>(object)));
    else if constexpr (std::is_base_of_v<llvm::Value, T>) return jsNumber(env, env.handles.of(static_cast<llvm::Value *>(object)));
    else return jsNumber(env, env.handles.of(object));
  }
  static std::string type() { return handleType<T>(); }
};
template <class T> struct Result<Maybe<T>> {
  static napi_value to(Env &env, Maybe<T> maybe) { return maybe.item ? Result<T *>::to(env, maybe.item) : jsNumber(env, 0); }
  static std::string type() { return Result<T *>::type() + " | 0"; }
};
struct MetadataResult { llvm::Metadata *metadata; llvm::LLVMContext &context; };
template <> struct Result<MetadataResult> {
  static napi_value to(Env &env, const MetadataResult &r) { return jsNumber(env, env.handles.of(r.metadata, r.context)); }
  static std::string type() { return "MetadataId"; }
};
struct AttributeResult { llvm::Attribute attribute; llvm::LLVMContext &context; };
template <> struct Result<AttributeResult> {
  static napi_value to(Env &env, const AttributeResult &r) { return jsNumber(env, env.handles.of(r.attribute, r.context)); }
  static std::string type() { return "AttributeId"; }
};
template <class O> struct Result<Made<O>> {
  static napi_value to(Env &env, Made<O> made) { return jsNumber(env, env.handles.own(O::kind, std::move(made.object), made.context)); }
  static std::string type() { return O::typeName; }
};
template <> struct Result<double> {
  static napi_value to(Env &env, double d) { return jsNumber(env, d); }
  static std::string type() { return "number"; }
};
template <> struct Result<int32_t> : Result<double> {};
template <> struct Result<uint32_t> : Result<double> {};
template <> struct Result<int64_t> {
  static napi_value to(Env &env, int64_t i) {
    napi_value v;
    napi_create_bigint_int64(env.env, i, &v);
    return v;
  }
  static std::string type() { return "bigint"; }
};
template <> struct Result<bool> {
  static napi_value to(Env &env, bool b) {
    napi_value v;
    napi_get_boolean(env.env, b, &v);
    return v;
  }
  static std::string type() { return "boolean"; }
};
template <> struct Result<std::string> {
  static napi_value to(Env &env, const std::string &s) {
    napi_value v;
    napi_create_string_utf8(env.env, s.data(), s.size(), &v);
    return v;
  }
  static std::string type() { return "string"; }
};
/// Bytes that JavaScript receives as its own Buffer.
struct OwnBytes { std::string bytes; };
template <> struct Result<OwnBytes> {
  static napi_value to(Env &env, const OwnBytes &b) {
    napi_value v;
    void *data;
    napi_create_buffer_copy(env.env, b.bytes.size(), b.bytes.data(), &data, &v);
    return v;
  }
  static std::string type() { return "Buffer"; }
};
/// A Float64Array made by the entry.
struct Floats { napi_value value; };
template <> struct Result<Floats> {
  static napi_value to(Env &, Floats floats) { return floats.value; }
  static std::string type() { return "Float64Array"; }
};
template <> struct Result<napi_value> {
  static napi_value to(Env &, napi_value v) { return v; }
  static std::string type() { return "unknown"; }
};
template <class T> struct Result<std::vector<T>> {
  static napi_value to(Env &env, const std::vector<T> &items) {
    napi_value array;
    napi_create_array_with_length(env.env, items.size(), &array);
    for (size_t i = 0; i < items.size(); i++) napi_set_element(env.env, array, uint32_t(i), Result<T>::to(env, T(items[i])));
    return array;
  }
  static std::string type() {
    std::string item = Result<T>::type();
    return (item.find('|') == std::string::npos ? item : "(" + item + ")") + "[]";
  }
};

// ---- the call ---------------------------------------------------------------------------------------------------

inline Env &instance(napi_env env) {
  void *data = nullptr;
  napi_get_instance_data(env, &data);
  return *static_cast<Env *>(data);
}

template <class... A> struct Types {};
template <class F> struct Signature;
template <class R, class... A> struct Signature<R (*)(A...)> { using result = R; using args = Types<A...>; static constexpr bool takesEnv = false; };
template <class R, class... A> struct Signature<R (*)(Env &, A...)> { using result = R; using args = Types<A...>; static constexpr bool takesEnv = true; };

template <auto F, class S, class... A, size_t... I>
napi_value apply(Env &env, napi_value *argv, Types<A...>, std::index_sequence<I...>) {
  // Braced initialisation: the arguments are converted in order.
  std::tuple<A...> args{Arg<A>::from(env, argv[I])...};
  using R = typename S::result;
  auto call = [&]() -> R {
    if constexpr (S::takesEnv) return F(env, std::forward<A>(std::get<I>(args))...);
    else return F(std::forward<A>(std::get<I>(args))...);
  };
  if constexpr (std::is_void_v<R>) {
    call();
    return nullptr;
  } else
    return Result<R>::to(env, call());
}
template <class... A> constexpr size_t countOf(Types<A...>) { return sizeof...(A); }
template <class R, class... A> std::vector<std::string> typesOf(Types<A...>) {
  std::vector<std::string> types{Arg<A>::type()...};
  if constexpr (std::is_void_v<R>) types.push_back("void");
  else types.push_back(Result<R>::type());
  return types;
}

template <auto F> struct Export {
  using S = Signature<decltype(F)>;
  static constexpr size_t count = countOf(typename S::args{});
  static napi_value call(napi_env raw, napi_callback_info info) {
    Env &env = instance(raw);
    napi_value argv[count ? count : 1];
    size_t argc = count;
    napi_get_cb_info(raw, info, &argc, argv, nullptr, nullptr); // missing ones are undefined: refused by their Arg
    try {
      env.begin();
      return apply<F, S>(env, argv, typename S::args{}, std::make_index_sequence<count>{});
    } catch (...) {
      raise(env);
      return nullptr;
    }
  }
  static std::vector<std::string> types() { return typesOf<typename S::result>(typename S::args{}); }
};

#define ENTRY_NAMED(name, function, parameters) ::bitgrad::Entry{name, parameters, &::bitgrad::Export<&function>::types, &::bitgrad::Export<&function>::call}
#define ENTRY(function, parameters) ENTRY_NAMED(#function, function, parameters)

} // namespace bitgrad
