#include "jit-float.h"

#include "compat/jit.h"

#include <cstring>
#include <type_traits>
#include <unordered_map>

namespace bitgrad {

namespace {
enum class Class : uint8_t { Zero, Finite, Infinite, NaN };
/// A number taken apart: `significand` has its leading one in bit 127.
struct Unpacked {
  bool negative;
  Class kind;
  int exponent;
  Bits128 significand;
};

int leadingZeros(Bits128 value) {
  uint64_t high = uint64_t(value >> 64), low = uint64_t(value);
  return high ? __builtin_clzll(high) : 64 + __builtin_clzll(low);
}
constexpr Bits128 ones(unsigned count) { return count ? ~Bits128(0) >> (128 - count) : 0; }
constexpr int biasOf(FloatFormat format) { return (1 << (format.exponentBits - 1)) - 1; }
constexpr unsigned storedFraction(FloatFormat format) { return format.fractionBits + (format.explicitLead ? 1 : 0); }

Unpacked unpack(Bits128 bits, FloatFormat format) {
  unsigned stored = storedFraction(format);
  int exponent = int(uint64_t(bits >> stored) & ((1u << format.exponentBits) - 1));
  Bits128 fraction = bits & ones(format.fractionBits);
  bool negative = (bits >> (stored + format.exponentBits)) & 1;
  if (exponent == (1 << format.exponentBits) - 1)
    return {negative, fraction ? Class::NaN : Class::Infinite, 0, fraction << (127 - format.fractionBits)};
  Bits128 significand = fraction | (exponent ? Bits128(1) << format.fractionBits : 0);
  if (!significand) return {negative, Class::Zero, 0, 0};
  int shift = leadingZeros(significand);
  int lead = 127 - shift; // the position of the leading one: below fractionBits when subnormal
  return {negative, Class::Finite, (exponent ? exponent : 1) - biasOf(format) + lead - int(format.fractionBits), significand << shift};
}

/// Rounds away the low `drop` bits of `value` to nearest even (drop 1..128).
Bits128 roundOff(Bits128 value, unsigned drop) {
  if (drop > 128) return 0;
  Bits128 kept = drop == 128 ? 0 : value >> drop;
  Bits128 half = Bits128(1) << (drop - 1), rest = value & ones(drop);
  return kept + (rest > half || (rest == half && (kept & 1)) ? 1 : 0);
}

Bits128 pack(const Unpacked &number, FloatFormat format) {
  unsigned stored = storedFraction(format);
  Bits128 sign = Bits128(number.negative) << (stored + format.exponentBits);
  Bits128 lead = Bits128(format.explicitLead) << format.fractionBits;
  Bits128 infinity = Bits128((1u << format.exponentBits) - 1) << stored | lead;
  switch (number.kind) {
    case Class::Zero: return sign;
    case Class::Infinite: return sign | infinity;
    case Class::NaN: // quiet, with what fits of the payload
      return sign | infinity | Bits128(1) << (format.fractionBits - 1) | (number.significand & ones(127)) >> (127 - format.fractionBits);
    case Class::Finite: break;
  }
  int exponent = number.exponent + biasOf(format);
  if (exponent >= (1 << format.exponentBits) - 1) return sign | infinity;
  unsigned drop = 127 - format.fractionBits;
  if (exponent <= 0) { // subnormal: no leading one is implied; a carry out of the rounding makes the smallest normal number
    Bits128 rounded = roundOff(number.significand, drop + unsigned(1 - exponent));
    bool normal = rounded >> format.fractionBits;
    if (!format.explicitLead) return sign | rounded;
    return sign | Bits128(normal) << stored | rounded;
  }
  Bits128 rounded = roundOff(number.significand, drop); // the leading one included
  if (rounded >> (format.fractionBits + 1)) rounded >>= 1, exponent++;
  if (exponent >= (1 << format.exponentBits) - 1) return sign | infinity;
  return sign | Bits128(unsigned(exponent)) << stored | (rounded & ones(format.fractionBits)) | lead;
}

template <class T> Bits128 bitsOf(T value, size_t bytes = sizeof(T)) {
  Bits128 bits = 0;
  std::memcpy(&bits, &value, bytes);
  return bits;
}
template <class T> T fromBits(Bits128 bits, size_t bytes = sizeof(T)) {
  T value{};
  std::memcpy(&value, &bits, bytes);
  return value;
}
} // namespace

Bits128 convertFloat(Bits128 bits, FloatFormat from, FloatFormat to) { return pack(unpack(bits, from), to); }
double doubleFromBits(Bits128 bits, FloatFormat from) { return fromBits<double>(convertFloat(bits, from, doubleFormat)); }
Bits128 bitsFromDouble(double value, FloatFormat to) { return convertFloat(bitsOf(value), doubleFormat, to); }

// ---- compiler runtime helpers -----------------------------------------------------------------------------------

#if defined(__x86_64__) && defined(__GNUC__)
namespace {
// Sixteen-bit floats as the helpers pass them: in a general register (as an integer) or in the low bits of a vector
// register, which is how a `float` travels too.
using InInteger = uint16_t;
struct InVector { float carrier; };
uint16_t bits16(InInteger value) { return value; }
uint16_t bits16(InVector value) { return uint16_t(bitsOf(value.carrier)); }
template <class R> R from16(Bits128 bits) {
  if constexpr (std::is_same_v<R, InInteger>) return uint16_t(bits);
  else return {fromBits<float>(bits)};
}

template <class T> constexpr FloatFormat formatOf() {
  if constexpr (std::is_same_v<T, float>) return floatFormat;
  else if constexpr (std::is_same_v<T, double>) return doubleFormat;
  else if constexpr (std::is_same_v<T, long double>) return x86Fp80Format;
  else return fp128Format;
}
template <class T> constexpr size_t bytesOf() { return std::is_same_v<T, long double> ? 10 : sizeof(T); }

template <class Carrier, class From, bool isBfloat> Carrier truncate(From value) {
  return from16<Carrier>(convertFloat(bitsOf(value, bytesOf<From>()), formatOf<From>(), isBfloat ? bfloatFormat : halfFormat));
}
template <class Carrier, class To, bool isBfloat> To extend(Carrier value) {
  return fromBits<To>(convertFloat(bits16(value), isBfloat ? bfloatFormat : halfFormat, formatOf<To>()), bytesOf<To>());
}

template <class F> uint64_t addressOf(F *function) { return reinterpret_cast<uint64_t>(function); }
template <class Carrier, bool isBfloat> void addConversions(std::unordered_map<std::string, uint64_t> &table, const std::string &small) {
  table["__truncsf" + small + "2"] = addressOf(&truncate<Carrier, float, isBfloat>);
  table["__truncdf" + small + "2"] = addressOf(&truncate<Carrier, double, isBfloat>);
  table["__truncxf" + small + "2"] = addressOf(&truncate<Carrier, long double, isBfloat>);
  table["__trunctf" + small + "2"] = addressOf(&truncate<Carrier, __float128, isBfloat>);
  table["__extend" + small + "sf2"] = addressOf(&extend<Carrier, float, isBfloat>);
  table["__extend" + small + "df2"] = addressOf(&extend<Carrier, double, isBfloat>);
  table["__extend" + small + "xf2"] = addressOf(&extend<Carrier, long double, isBfloat>);
  table["__extend" + small + "tf2"] = addressOf(&extend<Carrier, __float128, isBfloat>);
}
std::unordered_map<std::string, uint64_t> helperTable() {
  std::unordered_map<std::string, uint64_t> table;
  table["bitgrad.x86_fp80.to.bfloat"] = addressOf(&truncate<InInteger, long double, true>); // called by compat/jit.cc
  table["bitgrad.fp128.to.bfloat"] = addressOf(&truncate<InInteger, __float128, true>);
  table["__gnu_f2h_ieee"] = addressOf(&truncate<InInteger, float, false>);
  table["__gnu_h2f_ieee"] = addressOf(&extend<InInteger, float, false>);
  if (compat::sixteenBitFloatsInVectorRegisters) addConversions<InVector, false>(table, "hf"), addConversions<InVector, true>(table, "bf");
  else addConversions<InInteger, false>(table, "hf"), addConversions<InInteger, true>(table, "bf");
  return table;
}
} // namespace

uint64_t floatHelper(const std::string &name) {
  static const std::unordered_map<std::string, uint64_t> table = helperTable();
  auto found = table.find(name);
  return found == table.end() ? 0 : found->second;
}
#else
// Elsewhere (AArch64...) LLVM's and libgcc's conventions agree.
uint64_t floatHelper(const std::string &) { return 0; }
#endif

} // namespace bitgrad
