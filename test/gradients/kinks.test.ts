// Kinks and poles: at each point of docs/numbers.md both modes give the value that is documented there, at -O0 and -O2;
// with `strongZero` a zero adjoint or tangent stays zero. Differences say nothing here, so these are no gradient rows.

import { builtLlvms, Module } from '../../lib/index';
import { compilers } from '../compilers';
import { compileSource } from '../jit/clang';

const infinity = Number.POSITIVE_INFINITY;
type Pair = readonly [byX: number, byY: number];
/** Body over x and y, the point, the documented gradient, and that under strong zero where it differs. */
type Kink = readonly [name: string, body: string, point: Pair, gradient: Pair, strong?: Pair];

const kinks: readonly Kink[] = [
  ['fabs at 0', 'fabs(x) + y', [0, 1], [0, 1]],
  ['fabs at -0', 'fabs(x) + y', [-0, 1], [0, 1]],
  ['fabs by a mask at 0', 'masked(x) + y', [0, 1], [0, 1]],
  ['copysign at 0', 'copysign(x, y)', [0, -1], [0, 0]],
  ['fmin in a tie', 'fmin(x, y)', [1, 1], [1, 0]],
  ['fmax in a tie', 'fmax(x, y)', [1, 1], [1, 0]],
  ['fmin past a NaN', 'fmin(x, y)', [Number.NaN, 1], [0, 1]],
  ['fdim in a tie', 'fdim(x, y)', [1, 1], [0, 0]],
  ['a choice that the program makes', 'x > y ? 2 * x : 3 * y', [1, 1], [0, 3]],
  ['floor at a step', 'floor(x) + y', [2, 1], [0, 1]],
  ['ceil at a step', 'ceil(x) + y', [2, 1], [0, 1]],
  ['rint at a half', 'rint(x) + y', [2.5, 1], [0, 1]],
  ['fmod where the quotient jumps', 'fmod(x, y)', [4, 2], [1, -2]],
  ['sqrt at 0', 'sqrt(x) + y', [0, 1], [infinity, 1]],
  ['sqrt at 0 times 0', 'sqrt(x) * y', [0, 0], [Number.NaN, 0], [0, 0]],
  ['cbrt at 0 times 0', 'cbrt(x) * y', [0, 0], [Number.NaN, 0], [0, 0]],
  ['sqrt of a square at 0', 'sqrt(x * x) + y', [0, 1], [Number.NaN, 1]],
  ['pow of 0', 'pow(x, y)', [0, 2], [0, 0]],
  ['pow of 0, exponent 1', 'pow(x, y)', [0, 1], [1, 0]],
  ['pow of 0, exponent below 1', 'pow(x, y)', [0, 0.5], [infinity, 0]],
  ['pow of 0, exponent 0', 'pow(x, y)', [0, 0], [0, 0]],
  ['pow, exponent 0', 'pow(x, y)', [2, 0], [0, Math.LN2]],
  ['hypot at the origin', 'hypot(x, y)', [0, 0], [0, 0]],
  ['atan2 at the origin', 'atan2(x, y)', [0, 0], [0, 0]],
  ['asin at 1', 'asin(x) + y', [1, 1], [infinity, 1]],
  ['acos at 1', 'acos(x) + y', [1, 1], [-infinity, 1]],
  ['asin at 1 times 0', 'asin(x) * y', [1, 0], [Number.NaN, Math.PI / 2], [0, Math.PI / 2]],
  ['acosh at 1', 'acosh(x) + y', [1, 1], [infinity, 1]],
  ['log at 0', 'log(x) + y', [0, 1], [infinity, 1]],
  ['maximum of lanes in a tie', 'top(x, y)', [1, 1], [1, 0]],
  ['minimum of lanes in a tie', 'low(x, y)', [1, 1], [1, 0]],
];

/** Primal flags that promise what the derivative cannot hold must not reach it: no poison, the documented numbers. */
const fast: readonly Kink[] = [
  ['fast: quotient of x and |x|', 'x / fabs(x) + fabs(y) * y', [-1.5, 2], [0, 4]],
  ['fast: sqrt at 0 behind a choice', 'y > 0 ? y : sqrt(x) * y', [0, 1], [0, 1]],
  ['fast: sqrt at 0', 'sqrt(x) + y', [0, 1], [infinity, 1]],
  ['fast: log of what is clamped', 'log(x > 1e-300 ? x : 1e-300) * 0.5 + y', [0, 1], [0, 1]],
  ['fast: power of 0', 'pow(x, 0.5) + pow(x, y)', [0, 2], [infinity, 0]],
  ['fast: overflow in the derivative alone', '1 / (x * 1e200) * 1e200 + y', [1e-120, 1], [-1e240, 1]],
];

const source = (rows: readonly Kink[]): string => `
#include <math.h>
#include <stdint.h>
#include <string.h>
typedef double v2 __attribute__((vector_size(16)));
static double masked(double x) { uint64_t b; memcpy(&b, &x, 8); b &= ~(1ull << 63); memcpy(&x, &b, 8); return x; }
#if __has_builtin(__builtin_reduce_max)
static double top(double x, double y) { v2 v = { x, y }; return __builtin_reduce_max(v); }
static double low(double x, double y) { v2 v = { x, y }; return __builtin_reduce_min(v); }
#else
static double top(double x, double y) { return fmax(x, y); }
static double low(double x, double y) { return fmin(x, y); }
#endif
${rows.map(([, body], i) => `double f${i}(double x, double y) { return ${body}; }`).join('\n')}
`;

const same = (found: number, expected: number): void => {
  if (Number.isFinite(expected)) expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-14 * Math.max(1, Math.abs(expected)));
  else expect(found).toBe(expected);
};

describe.each(builtLlvms().flatMap((llvm) => ['-O0', '-O2'].map((level) => [llvm, level] as const)))('LLVM %i %s', (llvm, level) => {
  const clang = compilers.filter((each) => each.version <= llvm).at(-1)!.version;
  for (const [title, rows, flags] of [
    ['as documented', kinks, []],
    ['with -ffast-math', fast, ['-ffast-math']],
  ] as const) {
    describe(title, () => {
      let module: Module;
      beforeAll(async () => {
        module = await Module.load(compileSource(clang, source(rows), [level, ...flags]), { llvm });
      });
      afterAll(() => module.dispose());

      test.each(rows.map((row, i) => [row[0], i] as const))('%s', async (_, i) => {
        const [, , point, gradient, strong = gradient] = rows[i]!;
        for (const [strongZero, expected] of [
          [false, gradient],
          [true, strong],
        ] as const) {
          const f = module.function(`f${i}`);
          const { gradients } = (await f.gradient({ strongZero }).compile())(...point);
          same(gradients[0] as number, expected[0]);
          same(gradients[1] as number, expected[1]);
          const forward = await f.forward({ strongZero }).compile();
          // A direction has zeros: they meet an infinite partial unharmed under strong zero only.
          const meetsNoPole = (other: number): boolean => strongZero || Number.isFinite(other);
          if (!Number.isNaN(gradient[0]) && meetsNoPole(gradient[1])) same(forward([...point], [1, 0]).tangent as number, expected[0]);
          if (!Number.isNaN(gradient[1]) && meetsNoPole(gradient[0])) same(forward([...point], [0, 1]).tangent as number, expected[1]);
        }
      });
    });
  }
});
