// The C math library in double, float and long double, each at a point inside its domain and away from its kinks,
// and LLVM's math intrinsics. C calls reach the tables as libm calls or, where clang knows better, as intrinsics.

// biome-ignore-all format: one row, one line

import { gradients } from '../harness/gradients';
import { f32, int } from '../harness/point';
import { c, type RowTuple } from '../harness/row';

const FUNCTIONS: readonly (readonly [call: string, x: number, y?: number])[] = [
  ['sin(x)', 0.7],
  ['cos(x)', 0.7],
  ['tan(x)', 0.7],
  ['asin(x)', 0.4],
  ['acos(x)', 0.4],
  ['atan(x)', 0.7],
  ['atan2(x, y)', 0.7, -1.3],
  ['sinh(x)', 0.7],
  ['cosh(x)', 0.7],
  ['tanh(x)', 0.7],
  ['asinh(x)', 0.7],
  ['acosh(x)', 1.7],
  ['atanh(x)', 0.4],
  ['exp(x)', 0.7],
  ['exp2(x)', 0.7],
  ['expm1(x)', 0.3],
  ['log(x)', 1.7],
  ['log2(x)', 1.7],
  ['log10(x)', 1.7],
  ['log1p(x)', 0.7],
  ['sqrt(x)', 1.7],
  ['cbrt(x)', 1.7],
  ['pow(x, y)', 1.7, -0.6],
  ['hypot(x, y)', 1.7, -0.6],
  ['erf(x)', 0.4],
  ['erfc(x)', 0.4],
  ['tgamma(x)', 2.5],
  ['lgamma(x)', 2.5],
  ['fabs(x)', -1.7],
  ['fmin(x, y)', 1.7, -0.6],
  ['fmax(x, y)', 1.7, -0.6],
  ['fmod(x, y)', 7.3, 2.1],
  ['remainder(x, y)', 7.3, 2.1],
  ['copysign(x, y)', 1.7, -0.6],
  ['fdim(x, y)', 1.7, -0.6],
  ['floor(x)', 1.7],
  ['ceil(x)', 1.7],
  ['trunc(x)', 1.7],
  ['round(x)', 1.7],
  ['rint(x)', 1.7],
  ['nearbyint(x)', 1.7],
  ['fma(x, y, x)', 1.7, -0.6],
  ['ldexp(x, 3)', 1.7],
  ['scalbn(x, -2)', 1.7],
];

/** Wide functions have their kinks and poles too near for the first default step at these points. */
const STEP: Readonly<Record<string, number>> = { asin: 0.2, acos: 0.2, atanh: 0.2, acosh: 0.15, fmod: 0.01, remainder: 0.01, floor: 0.05, ceil: 0.05, round: 0.04, rint: 0.04, trunc: 0.05, nearbyint: 0.04 };

const nameOf = (call: string): string => call.slice(0, call.indexOf('('));

/** r*r and x keep both the value and the derivative of the call in the result. */
const inType = (type: string, suffix: string): RowTuple[] =>
  FUNCTIONS.map(([call, x, y]): RowTuple => {
    const name = nameOf(call);
    const spelled = call.replace(name, `${name}${suffix}`);
    const point = type === 'float' ? [x, ...(y === undefined ? [] : [y])].map((value) => f32(value)) : [x, ...(y === undefined ? [] : [y])];
    const body = type === 'long double' ? c`long double r = ${spelled}; return (double)(r * r + x);` : c`${type} r = ${spelled}; return r * r + x;`;
    const step = STEP[name];
    return [`${name}${suffix}`, body, point, { returns: type === 'float' ? 'float' : 'double', ...(step === undefined ? {} : { step: type === 'float' ? step : step / 4 }) }];
  });

gradients([
  ...inType('double', ''),
  ...inType('float', 'f'),
  ...inType('long double', 'l'),

  ['pow with an integer exponent', c`return pow(x, 3) + pow(x, y);`, [1.7, int(4)]],
  ['pow at zero', c`return pow(x, 2.0) + y;`, [0, 1]],
  ['pow with a constant base', c`return pow(2.0, x) * pow(10.0, y);`, [0.7, -0.3]],
  ['sqrt next to zero times zero', c`return x * sqrt(y) + x;`, [0.5, 1e-2], { step: 1e-3 }],
  ['sincos', c`return sin(x) * cos(x) + cos(y) / sin(y);`, [0.7, 1.1]],
  ['frexp', c`int e; double m = frexp(x, &e); return m * m + e;`, [5.3]],
  ['modf', c`double i; double d = modf(x, &i); return d * d + i * x;`, [5.3]],
  ['scalb and significand', c`return scalb(x, 3) * significand(x) + scalb(x, (double)y);`, [1.7, int(-2)], { flags: ['-D_GNU_SOURCE'] }],
  ['names of interchange types', c`return sinf64(x) * powf32x(x, y) + expf32((float)y) + (double)logf64x(x);`, [1.7, -0.6], { flags: ['-D_GNU_SOURCE'], precision: 'float' }],
  ['questions about floats', c`return (finite(x) ? x * y : y) + isnanf((float)y) + fromfp(x, FP_INT_TONEAREST, 8);`, [1.7, -0.6], { flags: ['-D_GNU_SOURCE', '-fno-builtin'] }],
  ['fp128: the C library\'s functions', c`extern __float128 sinf128(__float128), expf128(__float128), powf128(__float128, __float128), sqrtf128(__float128), fmodf128(__float128, __float128);
    __float128 a = x, b = y; return (double)(sinf128(a) * expf128(b) + powf128(a, b) - sqrtf128(a) * fmodf128(a, b));`, [1.7, -0.6]],
  ['isnan guards', c`return isnan(x) ? y : x * y;`, [1.5, -2]],
  ['llvm.fma', '%r = call double @llvm.fma.f64(double %x, double %y, double %z)', [1.5, -2, 0.25]],
  ['llvm.fmuladd', '%r = call double @llvm.fmuladd.f64(double %x, double %y, double %z)', [1.5, -2, 0.25]],
  ['llvm.fma of equal operands', '%r = call double @llvm.fma.f64(double %x, double %x, double %x)', [1.5]],
  ['llvm.powi', '%r = call double @llvm.powi.f64.i32(double %x, i32 %y)', [1.5, int(-3)]],
  ['llvm.powi at exponent zero', '%a = call double @llvm.powi.f64.i32(double %x, i32 %y)\n %r = fadd double %a, %x', [1.5, int(0)]],
  ['llvm.minnum', '%a = call double @llvm.minnum.f64(double %x, double %y)\n %r = fmul double %a, %x', [1.5, -2]],
  ['llvm.maxnum', '%a = call double @llvm.maxnum.f64(double %x, double %y)\n %r = fmul double %a, %x', [1.5, -2]],
  ['llvm.minimum', '%a = call double @llvm.minimum.f64(double %x, double %y)\n %r = fmul double %a, %x', [1.5, -2], { from: 18 }],
  ['llvm.maximum', '%a = call double @llvm.maximum.f64(double %x, double %y)\n %r = fmul double %a, %x', [1.5, -2], { from: 18 }],
  ['llvm.canonicalize', '%a = call double @llvm.canonicalize.f64(double %x)\n %r = fmul double %a, %x', [1.5], { from: 22 }],
  ['llvm.copysign float', '%r = call float @llvm.copysign.f32(float %x, float %y)', [f32(1.5), f32(-2)], { returns: 'float' }],
  ['llvm.sqrt on a vector', `%a = insertelement <2 x double> undef, double %x, i32 0
    %v = insertelement <2 x double> %a, double %y, i32 1
    %s = call <2 x double> @llvm.sqrt.v2f64(<2 x double> %v)
    %p = extractelement <2 x double> %s, i32 0
    %q = extractelement <2 x double> %s, i32 1
    %r = fmul double %p, %q`, [1.5, 2]],
  ['llvm.exp on a vector of float', `%a = insertelement <4 x float> zeroinitializer, float %x, i32 0
    %v = insertelement <4 x float> %a, float %y, i32 3
    %s = call <4 x float> @llvm.exp.v4f32(<4 x float> %v)
    %p = extractelement <4 x float> %s, i32 0
    %q = extractelement <4 x float> %s, i32 3
    %r = fmul float %p, %q`, [f32(0.5), f32(-0.7)], { returns: 'float' }],
  ['llvm.vector.reduce.fadd', `%a = insertelement <4 x double> <double 1.0, double 2.0, double 3.0, double 4.0>, double %x, i32 0
    %v = insertelement <4 x double> %a, double %y, i32 2
    %w = fmul <4 x double> %v, %v
    %r = call double @llvm.vector.reduce.fadd.v4f64(double %x, <4 x double> %w)`, [1.5, -2], { from: 12 }],
  ['llvm.vector.reduce.fadd, reassociated', `%a = insertelement <4 x double> <double 1.0, double 2.0, double 3.0, double 4.0>, double %x, i32 0
    %w = fmul <4 x double> %a, %a
    %r = call reassoc double @llvm.vector.reduce.fadd.v4f64(double -0.0, <4 x double> %w)`, [1.5], { from: 12 }],
  ['llvm.vector.reduce.fmul', `%a = insertelement <4 x double> <double 1.0, double 2.0, double 3.0, double 4.0>, double %x, i32 0
    %v = insertelement <4 x double> %a, double %y, i32 2
    %r = call double @llvm.vector.reduce.fmul.v4f64(double %x, <4 x double> %v)`, [1.5, -2], { from: 12 }],
  ['llvm.vector.reduce.fmax', `%a = insertelement <4 x double> <double 1.0, double 2.0, double 3.0, double 4.0>, double %x, i32 0
    %v = insertelement <4 x double> %a, double %y, i32 2
    %m = call double @llvm.vector.reduce.fmax.v4f64(<4 x double> %v)
    %r = fmul double %m, %m`, [5.5, -2], { from: 12 }],
  ['llvm.assume and llvm.expect', c`__builtin_assume(y > 0); return __builtin_expect(y > 3, 1) ? x * x : x;`, [1.5, int(7)]],
], { levels: [0, 2] });
