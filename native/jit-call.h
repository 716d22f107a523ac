// How a JavaScript call becomes a call of compiled code: each callable has a *frame*, a block of memory with a place for
// every argument, the function's address and the result, and a *thunk*, code that loads them from the frame, calls the
// function with the very types and attributes of its IR declaration, and stores the result. So the ABI is LLVM's own; what
// happens here is only the conversion between JavaScript values and memory, told by a Layout for each place. Functions of
// one signature share a thunk.
#pragma once

#include "jit-float.h"
#include "jit.h"

#include <llvm/Support/JSON.h>

namespace bitgrad {

enum class Shape : uint8_t { Void, Boolean, Integer, Float32, Float64, OtherFloat, Pointer, Struct, Sequence, Arena };

/// What typed arrays may be passed for a pointer.
enum class Element : uint8_t { Any, I8, I16, I32, I64, Float, Double, HalfWord, Bytes };

/// A C type in memory, with the JavaScript values that stand for it.
struct Layout {
  Shape shape = Shape::Void;
  bool isSigned = true;
  uint16_t bits = 0;            // integers, floats
  FloatFormat format{};         // OtherFloat
  Element element = Element::Any; // pointers
  uint64_t size = 0, align = 1; // bytes, as LLVM's data layout has them
  uint64_t stride = 0;          // Sequence
  uint64_t length = 0;          // Sequence
  std::vector<Layout> parts;    // Struct: the fields; Sequence: its element
  std::vector<uint64_t> offsets; // Struct
  std::string name;             // of the parameter or field; may be empty
  std::string text;             // the type as the user knows it: `double`, `pointer to double`
  bool readOnly = false;        // a pointer that the callee only reads through
};

/// One place of the frame.
struct Place {
  Layout layout;
  uint64_t offset = 0;
};

struct FreeBlock { void operator()(void *block) const { std::free(block); } };
using Frame = std::unique_ptr<uint8_t, FreeBlock>;

struct Callable {
  std::shared_ptr<UnitCore> unit;
  std::string symbol;
  std::vector<Place> arguments; // the ones that JavaScript passes
  std::vector<uint64_t> arenas; // offsets of hidden arena pointers
  Place result;
  bool hasAggregates = false;   // among the arguments
  size_t frameSize = 0, frameAlign = 64;
  uint64_t function = 0; // its address, at `functionOffset` of each frame
  uint64_t functionOffset = 0;
  void (*thunk)(void *frame) = nullptr;
  Frame frame; // of synchronous calls: they never nest

  Frame newFrame() const;
};

// jit-signature.cc
/// The signature of a function as its IR type and attributes tell, as JSON (lib/jit/signature.ts).
std::string signatureOf(const llvm::Function &function);
/// Plans the frame for a signature, makes the thunk and links it. Throws ArgumentError where the signature does not fit.
std::shared_ptr<Callable> makeCallable(std::shared_ptr<UnitCore> unit, const std::string &symbol, const std::string &signature);

// jit-call.cc
/// { call, async }: the JavaScript functions of a callable.
napi_value callableFunctions(napi_env env, std::shared_ptr<Callable> callable);

} // namespace bitgrad
