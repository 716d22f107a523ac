// C's complex functions in float, double and long double, as clang passes them on x86-64: two doubles in registers, two
// floats in a vector, two long doubles in memory; and the products and quotients that clang leaves to its run-time library.
import { gradients } from '../harness/gradients';
import { f32 } from '../harness/point';
import { cFile, type RowTuple } from '../harness/row';

/** Each with a point off its cuts and its branch points; two parts, or four for two operands. */
const FUNCTIONS: readonly (readonly [call: string, point: readonly number[]])[] = [
  ...['csqrt', 'cexp', 'clog', 'clog10', 'csin', 'ccos', 'ctan', 'csinh', 'ccosh', 'ctanh'].map(
    (name) => [`${name}(z)`, [0.7, -0.4]] as const,
  ),
  ...['casin', 'cacos', 'catan', 'casinh', 'cacosh', 'catanh'].map((name) => [`${name}(z)`, [0.4, 0.7]] as const),
  ['casin(z)', [-1.7, -0.4]],
  ['cacosh(z)', [-1.7, 0.4]],
  ['conj(z)', [0.7, -0.4]],
  ['cproj(z)', [0.7, -0.4]],
  ['cpow(z, w)', [0.7, -0.4, 1.3, 0.5]],
  ['z * w', [0.7, -0.4, 1.3, 0.5]],
  ['z / w', [0.7, -0.4, 1.3, 0.5]],
  ['cabs(z)', [0.7, -0.4]],
  ['carg(z)', [0.7, -0.4]],
  ['creal(z)', [0.7, -0.4]],
  ['cimag(z)', [0.7, -0.4]],
];

const inType = (type: 'float' | 'double' | 'long double', suffix: string): RowTuple[] =>
  FUNCTIONS.map(([call, point]) => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'];
    const number = type === 'float' ? 'float' : 'double';
    const spelled = call.replace(/^(c\w+)\(/, `$1${suffix}(`);
    const parameters = [a, b, c, d].slice(0, point.length).map((name) => `${number} ${name}`);
    const source = cFile`#include <complex.h>
      double f(${parameters.join(', ')}) {
        ${type} _Complex z, w = 0;
        __real__ z = a, __imag__ z = b;
        ${point.length > 2 ? '__real__ w = c, __imag__ w = d;' : ''}
        ${type} _Complex r = ${spelled};
        return (double)(0.75 * __real__ r - 1.25 * __imag__ r + __real__ r * __imag__ r);
      }`;
    return [
      `${spelled} in ${type} at ${point.join(', ')}`,
      source,
      type === 'float' ? point.map((value) => f32(value)) : point,
      { flags: ['-D_GNU_SOURCE'], precision: type === 'float' ? 'float' : 'double' },
    ];
  });

gradients([...inType('double', ''), ...inType('float', 'f'), ...inType('long double', 'l')], { levels: [0, 2] });

// Kept apart: a complex number that goes through memory and through a call of the user's own.
gradients(
  [
    [
      'Newton steps on a float complex in a loop',
      cFile`#include <complex.h>
      static float complex step(float complex z, float complex c) { return z - (cpowf(z, 3) - c) / (3 * z * z); }
      float f(float a, float b) { float complex z = 1.0f + 0.5f * I; for (int i = 0; i < 3; i++) z = step(z, a + b * I); return crealf(z) + 2 * cimagf(z); }`,
      [f32(1.3), f32(0.4)],
      { returns: 'float' },
    ],
    [
      'an array of long double complex, exponentials summed',
      cFile`#include <complex.h>
      double f(double a, double b) { long double complex v[3], s = 0; for (int i = 0; i < 3; i++) v[i] = (a + i) + b * I; for (int i = 0; i < 3; i++) s += cexpl(v[i] * 0.3L); return cabsl(s); }`,
      [0.4, 0.7],
    ],
  ],
  { levels: [0, 2] },
);
