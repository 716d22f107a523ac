// Every float format through calls and through the compiler runtime, against roundings worked out here with BigInts.
import fc from 'fast-check';
import { JitSession } from '../../lib/jit';
import { builtLlvms, loadNative } from '../../lib/llvm/load';

/** The double nearest to x among the numbers with `precision` bits and least exponent `minimum` (of the lowest bit); ties to even. */
function round(x: number, precision: number, minimum: number, overflow: number): number {
  if (x === 0 || !Number.isFinite(x)) return x;
  const exponent = Math.max(Math.floor(Math.log2(Math.abs(x))) - precision + 1, minimum);
  for (const e of [exponent, exponent + 1]) {
    const scaled = Math.abs(x) * 2 ** -e; // exact: a power of two
    const floor = Math.floor(scaled);
    const rest = scaled - floor;
    const up = rest > 0.5 || (rest === 0.5 && floor % 2 === 1);
    const digits = floor + (up ? 1 : 0);
    if (digits <= 2 ** precision) {
      const result = digits * 2 ** e;
      return Math.sign(x) * (result >= overflow ? Infinity : result);
    }
  }
  throw new Error('unreachable');
}
const toHalf = (x: number): number => round(x, 11, -24, 65520);
const toBfloat = (x: number): number => round(x, 8, -133, 2 ** 128);

/** The message of what `action` throws. */
function problem(action: () => unknown): string | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

const doubles = fc.oneof(
  fc.double({ noNaN: true, min: -70000, max: 70000 }),
  fc.double({ noNaN: true, min: -1e-4, max: 1e-4 }),
  // ties and their neighbours in either format
  fc
    .tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: -26, max: 6 }), fc.constantFrom(0, 1, -1))
    .map(([m, e, d]) => m * 2 ** e * (1 + d * 2 ** -40)),
  fc.constantFrom(0, -0, Infinity, -Infinity, 65504, 65519.99, 65520, 2 ** -24, 2 ** -25, 2 ** -25 * 1.0001, 2 ** -14, 2 ** -126),
);

const conversions = (kind: string) => `
define double @narrow(double %x) {
  %n = fptrunc double %x to ${kind}
  %w = fpext ${kind} %n to double
  ret double %w
}
define float @narrowf(float %x) {
  %n = fptrunc float %x to ${kind}
  %w = fpext ${kind} %n to float
  ret float %w
}
define ${kind} @pass(${kind} %x) {
  ret ${kind} %x
}
define ${kind} @add(${kind} %x, ${kind} %y) {
  %s = fadd ${kind} %x, %y
  ret ${kind} %s
}
define double @wide(fp128 %x) {
  %n = fptrunc fp128 %x to ${kind}
  %w = fpext ${kind} %n to double
  ret double %w
}
define double @long(x86_fp80 %x) {
  %n = fptrunc x86_fp80 %x to ${kind}
  %w = fpext ${kind} %n to double
  ret double %w
}
`;

describe.each(builtLlvms())('float formats on LLVM %d', (llvm) => {
  const native = loadNative({ llvm });
  const session = new JitSession(native);
  afterAll(() => session.dispose());
  const add = (text: string, opt: 0 | 2 = 2) => {
    const context = native.createContext();
    const unit = session.add(native.writeBitcode(native.parseIr(context, text, 'floats')), { opt });
    native.disposeContext(context);
    return unit;
  };

  describe.each<[string, (x: number) => number]>([
    ['half', toHalf],
    ['bfloat', toBfloat],
  ])('%s', (kind, rounded) => {
    const refusal = problem(() => add(`define ${kind} @f(${kind} %x) {\n  ret ${kind} %x\n}`));
    if (refusal !== undefined) {
      test('is refused by name where LLVM generates no code for it', () => {
        expect([kind, refusal]).toEqual(['bfloat', expect.stringMatching(/`f` uses bfloat, for which this LLVM .* generates no x86 code/)]);
      });
      return;
    }
    const unit = add(conversions(kind));

    test.each(['narrow', 'wide', 'long', 'pass'])('%s rounds once, to nearest even', (name) => {
      const f = unit.callable(name);
      fc.assert(
        fc.property(doubles, (x) => Object.is(f(x), rounded(x))),
        { numRuns: 500 },
      );
      expect(f(Number.NaN)).toBeNaN();
    });
    test('narrowf', () => {
      const f = unit.callable('narrowf');
      fc.assert(
        fc.property(doubles.map(Math.fround), (x) => Object.is(f(x), rounded(x))),
        { numRuns: 500 },
      );
    });
    test('add', () => {
      const f = unit.callable('add');
      fc.assert(
        fc.property(doubles, doubles, (x, y) => Object.is(f(x, y), rounded(rounded(x) + rounded(y)))),
        { numRuns: 500 },
      );
    });
  });

  test.each(['x86_fp80', 'fp128'])('%s keeps every double', (kind) => {
    const f = add(`define ${kind} @f(${kind} %x) {\n  ret ${kind} %x\n}`).callable('f');
    fc.assert(
      fc.property(fc.double(), (x) => Object.is(f(x), x)),
      { numRuns: 500 },
    );
    for (const x of [5e-324, 2 ** -1022, Number.MAX_VALUE, Infinity, -0]) expect(f(x)).toBe(x);
  });

  test.each(['x86_fp80', 'fp128'])('%s results round to the nearest double', (kind) => {
    const f = add(`define ${kind} @f(${kind} %x, ${kind} %y) {\n  %s = fadd ${kind} %x, %y\n  ret ${kind} %s\n}`).callable('f');
    expect(f(1, 2 ** -53)).toBe(1);
    expect(f(1 + 2 ** -52, 2 ** -53)).toBe(1 + 2 ** -51);
    expect(f(Number.MAX_VALUE, Number.MAX_VALUE)).toBe(Infinity);
  });
});
