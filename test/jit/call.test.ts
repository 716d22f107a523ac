// Calls of C functions as clang compiles them: scalars, pointers, and all that is refused before any code runs.
import { type Callable, CallTypeError, JitSession, type ParameterType, type Signature } from '../../lib/jit';
import { StaleHandleError } from '../../lib/llvm/errors';
import { builtLlvms, loadNative } from '../../lib/llvm/load';
import { compileSource } from './clang';

const source = `
#include <stdint.h>
#include <stdbool.h>
double add(double x, double y) { return x + y; }
float addf(float x, float y) { return x + y; }
long double addl(long double x, long double y) { return x + y; }
int8_t i8(int8_t x) { return x - 1; }
uint8_t u8(uint8_t x) { return x - 1; }
int16_t i16(int16_t x) { return x - 1; }
uint16_t u16(uint16_t x) { return x - 1; }
int32_t i32(int32_t x) { return x - 1; }
int64_t i64(int64_t x) { return x - 1; }
bool not(bool x) { return !x; }
double sum(const double *x, int n) { double s = 0; for (int i = 0; i < n; i++) s += x[i]; return s; }
void twice(double *x, long n) { for (long i = 0; i < n; i++) x[i] *= 2; }
double many(double a, int b, float c, long d, double e, int f, float g, long h, double i, int j, double k, double l, double m) {
  return a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h + 9 * i + 10 * j + 11 * k + 12 * l + 13 * m;
}
const double *skip(const double *x) { return x ? x + 1 : 0; }
double at(const double *x) { return *x; }
int none(void) { return 42; }
int bytes(const unsigned char *p, int n) { int s = 0; for (int i = 0; i < n; i++) s += p[i]; return s; }
`;

describe.each(builtLlvms())('calls on LLVM %d', (llvm) => {
  const native = loadNative({ llvm });
  const session = new JitSession(native);
  const functions = new Map<string, Callable>();
  const f = (name: string): Callable => {
    if (!functions.has(name)) functions.set(name, session.add(compileSource(llvm, source), { opt: 2 }).callable(name));
    return functions.get(name) as Callable;
  };
  const withSignature = (name: string, result: ParameterType, parameters: ParameterType[]) =>
    session.add(compileSource(llvm, source)).callable(name, { result, parameters });
  afterAll(() => session.dispose());

  test.each<[string, unknown[], unknown]>([
    ['add', [1.5, -4], -2.5],
    ['addf', [0.1, 0.2], Math.fround(Math.fround(0.1) + Math.fround(0.2))],
    ['addl', [0.1, 0.2], 0.1 + 0.2],
    ['i8', [-128], 127],
    ['i8', [5], 4],
    ['u8', [0], 255],
    ['i16', [-32768], 32767],
    ['u16', [0], 65535],
    ['i32', [-(2 ** 31)], 2 ** 31 - 1],
    ['i32', [2 ** 32 - 1], -2],
    ['i64', [-(2n ** 63n)], 2n ** 63n - 1n],
    ['i64', [-5], -6n],
    ['not', [true], false],
    ['not', [0], true],
    ['many', [1, 2, 3, 4n, 5, 6, 7, 8, 9, 10, 11, 12, 13], 819],
    ['none', [], 42],
    ['sum', [new Float64Array([1, 2, 3.5]), 3], 6.5],
    ['skip', [null], null],
  ])('%s(%p)', (name, args, expected) => {
    expect(f(name)(...args)).toEqual(expected);
  });

  test('every NaN, infinity and zero passes unchanged', () => {
    for (const x of [Number.NaN, Infinity, -Infinity, 0, 5e-324]) expect(f('add')(x, -0)).toBe(x === 0 ? 0 : x);
    expect(f('add')(-0, -0)).toBe(-0);
  });

  test('the signature is read from the IR', () => {
    const signature = f('twice').signature;
    expect(signature.result).toEqual({ kind: 'void' });
    expect(signature.parameters.map((one) => one.kind)).toEqual(['pointer', 'i64']);
    expect(f('u8').signature.result.kind).toBe('u8');
    expect(f('many').symbol).toBe('many');
  });

  test('typed arrays, offset views, shared memory, DataViews and Buffers are used in place', () => {
    const twice = f('twice');
    const whole = new Float64Array([1, 2, 3, 4]);
    twice(whole.subarray(1, 3), 2);
    expect([...whole]).toEqual([1, 4, 6, 4]);
    const shared = new Float64Array(new SharedArrayBuffer(32), 8, 2).fill(1.5);
    twice(shared, 2);
    expect([...shared]).toEqual([3, 3]);
    expect(new Float64Array(shared.buffer)[0]).toBe(0);
    twice(new DataView(whole.buffer, 8, 8), 1n);
    expect(whole[1]).toBe(8);
    expect(f('bytes')(Buffer.from('abc'), 3)).toBe(97 + 98 + 99);
  });

  test('a pointer result is an address that can be passed again', () => {
    const x = new Float64Array([1, 2]);
    const second = f('skip')(x);
    expect(typeof second).toBe('bigint');
    expect(f('at')(second)).toBe(2);
  });

  const detached = new Float64Array(4);
  structuredClone(detached.buffer, { transfer: [detached.buffer] });
  test.each<[string, unknown[], RegExp]>([
    ['add', [1], /`add` takes 2 arguments \(.*\), not 1/],
    ['add', [1, 2, 3], /takes 2 arguments \(.*\), not 3/],
    ['none', [0], /takes 0 arguments, not 1/],
    ['add', ['1', 2], /argument 1 .*of `add` must be a number \(double\); it is a string/],
    ['add', [1, undefined], /argument 2 .*it is undefined/],
    ['add', [1, 2n], /it is a BigInt/],
    ['add', [1, { valueOf: () => 1 }], /it is an object/],
    ['i32', [1.5], /an integer from -2147483648 to 4294967295 \(i32\); it is the number 1.5/],
    ['i32', [2 ** 32], /it is the number 4294967296/],
    ['i32', [1n], /it is a BigInt/],
    ['u8', [-1], /an integer from 0 to 255/],
    ['i64', [2 ** 53], /a BigInt or a safe integer/],
    ['i64', [2n ** 64n], /it is a BigInt/],
    ['not', [2], /true or false/],
    ['sum', [[1, 2], 2], /argument 1 .*of `sum` must be a typed array, a DataView or null \(pointer\); it is an array/],
    ['sum', [undefined, 2], /it is undefined/],
    ['sum', [new ArrayBuffer(8), 1], /it is an ArrayBuffer \(pass a typed array of it\)/],
    ['sum', [detached, 2], /it is a detached Float64Array/],
    ['sum', [-1n, 2], /it is a BigInt/],
    ['sum', [new Float64Array(2), Number.NaN], /argument 2/],
  ])('%s refuses %p', (name, args, message) => {
    expect(() => f(name)(...args)).toThrow(CallTypeError);
    expect(() => f(name)(...args)).toThrow(TypeError);
    expect(() => f(name)(...args)).toThrow(message);
  });

  test('a pointer with an element refuses other arrays', () => {
    const sum = withSignature('sum', { kind: 'double' }, [
      { kind: 'pointer', element: 'double', name: 'x' },
      { kind: 'i32', name: 'n' },
    ]);
    expect(sum(new Float64Array([1, 2]), 2)).toBe(3);
    expect(sum(new DataView(new Float64Array([1, 2]).buffer), 2)).toBe(3);
    expect(() => sum(new Float32Array(2), 2)).toThrow(
      'argument 1 (x) of `sum` must be a Float64Array, a DataView or null (pointer to double); it is a Float32Array',
    );
    expect(() => sum(new Uint8Array(16), 2)).toThrow(/it is a Uint8Array/);
    expect(() => sum(new DataView(new ArrayBuffer(24), 4), 2)).toThrow(/not aligned/);
  });

  test('unsigned kinds', () => {
    const i32 = withSignature('i32', { kind: 'u32' }, [{ kind: 'u32' }]);
    expect(i32(0)).toBe(4294967295);
    expect(() => i32(-1)).toThrow(/an integer from 0 to 4294967295/);
    expect(withSignature('i64', { kind: 'u64' }, [{ kind: 'u64' }])(0)).toBe(2n ** 64n - 1n);
  });

  test.each<[string, Signature, RegExp]>([
    ['add', { result: { kind: 'double' }, parameters: [{ kind: 'double' }] }, /has 2 parameters in its IR; the signature gives 1/],
    [
      'add',
      { result: { kind: 'float' }, parameters: [{ kind: 'double' }, { kind: 'double' }] },
      /returns double in its IR; the signature says float/,
    ],
    [
      'add',
      { result: { kind: 'double' }, parameters: [{ kind: 'i64' }, { kind: 'double' }] },
      /parameter 1 of `add` is double in its IR; the signature says i64/,
    ],
    ['none', { result: { kind: 'i32' }, parameters: [{ kind: 'i32' }] }, /has no counterpart/],
    ['none', { result: { kind: 'i129' }, parameters: [] }, /no integer type of 1 to 128 bits/],
  ])('%s: a signature that does not fit is refused', (name, signature, message) => {
    expect(() => session.add(compileSource(llvm, source)).callable(name, signature)).toThrow(message);
  });

  test('an unknown function, a removed unit, a disposed session', () => {
    const own = new JitSession(native);
    const unit = own.add(compileSource(llvm, source));
    expect(unit.functions).toContain('add');
    expect(() => unit.callable('nothing')).toThrow(/no function `nothing`/);
    const add = unit.callable('add');
    expect(add(1, 2)).toBe(3);
    unit.remove();
    expect(() => add(1, 2)).toThrow(StaleHandleError);
    expect(() => unit.callable('add')).toThrow(StaleHandleError);
    const second = own.add(compileSource(llvm, source)).callable('add');
    own.dispose();
    expect(() => second(1, 2)).toThrow(StaleHandleError);
    expect(() => own.add(compileSource(llvm, source))).toThrow(StaleHandleError);
  });

  test.each([0, 1, 2, 3] as const)('opt %d', (opt) => {
    const sum = session.add(compileSource(llvm, source, ['-O0']), { opt }).callable('sum');
    expect(
      sum(
        Float64Array.from({ length: 100 }, (_, i) => i),
        100,
      ),
    ).toBe(4950);
  });
});
