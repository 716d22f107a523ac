// Every binary floating-point format as bits, and conversion between any two of them with one rounding (to nearest,
// ties to even): C++ has no portable type for half, bfloat, x86_fp80 and fp128, and rounding twice would be wrong.
#pragma once

#include <cstdint>
#include <string>

namespace bitgrad {

using Bits128 = unsigned __int128;

struct FloatFormat {
  unsigned exponentBits, fractionBits;
  bool explicitLead; // x86_fp80 stores the leading one
};
constexpr FloatFormat halfFormat{5, 10, false}, bfloatFormat{8, 7, false}, floatFormat{8, 23, false}, doubleFormat{11, 52, false},
    x86Fp80Format{15, 63, true}, fp128Format{15, 112, false};

/// The bits in `to` of the number whose bits in `from` are `bits`, rounded to nearest even; NaN stays NaN (made quiet).
Bits128 convertFloat(Bits128 bits, FloatFormat from, FloatFormat to);

double doubleFromBits(Bits128 bits, FloatFormat from);
Bits128 bitsFromDouble(double value, FloatFormat to);

/// The address of a compiler runtime helper (`__truncdfhf2`, `__gnu_h2f_ieee`...) whose calling convention depends on
/// the LLVM version or which older libgcc lacks; 0 if the name is none of them.
uint64_t floatHelper(const std::string &name);

} // namespace bitgrad
