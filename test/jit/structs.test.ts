// Structs, complex numbers, vectors: the signature is C's, the passing is whatever clang made of it (registers, coerced
// scalars, byval, sret).
import { JitSession, type ParameterType, type ValueType } from '../../lib/jit';
import { builtLlvms, loadNative } from '../../lib/llvm/load';
import { compileSource } from './clang';

const source = `
#include <stdint.h>
typedef struct { double x, y; } Pair;
typedef struct { float x, y, z; } Triple;
typedef struct { int a, b; } Ints;
typedef struct { char a, b, c; } Chars;
typedef struct { double d; char c; } Tail;
typedef struct { int64_t n; double d; } Mixed;
typedef struct { double *p; int64_t n; } Slice;
typedef struct { double a[5]; int n; Pair p; } Big;
typedef struct { long double l; } Long;
typedef struct __attribute__((packed)) { char c; double d; } Packed;
typedef struct { struct { float re, im; } z[2]; } Nested;
typedef float Float4 __attribute__((vector_size(16)));
typedef double Double4 __attribute__((vector_size(32)));
Pair swap(Pair p) { return (Pair){p.y, p.x}; }
Triple scale(float k, Triple t) { return (Triple){k * t.x, k * t.y, k * t.z}; }
Ints ints(Ints i) { return (Ints){i.b, i.a}; }
Chars chars(Chars c) { return (Chars){c.c, c.a, c.b}; }
Tail tail(Tail t) { return (Tail){t.d + t.c, t.c + 1}; }
Mixed mixed(Mixed m) { return (Mixed){m.n + 1, m.d * m.n}; }
double slice(Slice s) { double r = 0; for (int64_t i = 0; i < s.n; i++) r += s.p[i]; return r; }
Big big(int k, Big b) { b.n += k; for (int i = 0; i < 5; i++) b.a[i] *= k; b.p = swap(b.p); return b; }
double first(Big b, Big c) { return b.a[0] - c.a[0]; }
Long longer(Long l) { l.l += 1; return l; }
Packed packed(Packed p) { p.d += p.c; return p; }
Nested nested(Nested n) { Nested r = {{{n.z[1].re, n.z[1].im}, {n.z[0].re, n.z[0].im}}}; return r; }
float _Complex cmulf(float _Complex a, float _Complex b) { return a * b; }
double _Complex conjugate(double _Complex a) { return __builtin_conj(a); }
double many(Pair a, Pair b, Pair c, Pair d, Pair e) { return a.x + 2 * b.y + 4 * c.x + 8 * d.y + 16 * e.x + 32 * e.y; }
Float4 add4(Float4 a, Float4 b) { return a + b; }
Double4 negate4(Double4 a) { return -a; }
`;

const double: ValueType = { kind: 'double' };
const float: ValueType = { kind: 'float' };
const i8: ValueType = { kind: 'i8' };
const struct = (...fields: ValueType[]): ValueType => ({ kind: 'struct', fields });
const pair = struct({ kind: 'double', name: 'x' }, { kind: 'double', name: 'y' });
const big = struct({ kind: 'array', length: 5, element: double }, { kind: 'i32' }, pair);
const packed: ValueType = { kind: 'struct', packed: true, fields: [i8, double] };
const nested = struct({ kind: 'array', length: 2, element: struct(float, float) });
const float4: ValueType = { kind: 'vector', length: 4, element: float };
const double4: ValueType = { kind: 'vector', length: 4, element: double };

describe.each(builtLlvms())('structs on LLVM %d', (llvm) => {
  const session = new JitSession(loadNative({ llvm }));
  const callable = (name: string, flags: string[], result: ParameterType, parameters: ParameterType[]) =>
    session.add(compileSource(llvm, source, flags)).callable(name, { result, parameters });
  afterAll(() => session.dispose());

  describe.each([['-O0'], ['-O2']])('%s', (flag) => {
    test.each<[string, ParameterType, ParameterType[], unknown[], unknown]>([
      ['swap', pair, [pair], [{ x: 1, y: 2 }], { x: 2, y: 1 }],
      ['swap', pair, [pair], [[1, 2]], { x: 2, y: 1 }],
      ['swap', pair, [pair], [new Uint8Array(new Float64Array([3, 4]).buffer)], { x: 4, y: 3 }],
      ['scale', struct(float, float, float), [float, struct(float, float, float)], [2, [1, 2, 3]], [2, 4, 6]],
      ['ints', struct({ kind: 'i32' }, { kind: 'i32' }), [struct({ kind: 'i32' }, { kind: 'i32' })], [[-1, 7]], [7, -1]],
      ['chars', struct(i8, i8, i8), [struct(i8, i8, i8)], [[1, -2, 3]], [3, 1, -2]],
      ['tail', struct(double, i8), [struct(double, i8)], [[1.5, 3]], [4.5, 4]],
      ['mixed', struct({ kind: 'i64' }, double), [struct({ kind: 'i64' }, double)], [[3n, 1.5]], [4n, 4.5]],
      ['slice', double, [struct({ kind: 'pointer', element: 'double' }, { kind: 'i64' })], [[new Float64Array([1, 2, 4]), 3]], 7],
      ['big', big, [{ kind: 'i32' }, big], [10, [[1, 2, 3, 4, 5], 6, [7, 8]]], [[10, 20, 30, 40, 50], 16, { x: 8, y: 7 }]],
      ['first', double, [big, big], [[new Float64Array([9, 0, 0, 0, 0]), 0, [0, 0]], new DataView(new ArrayBuffer(64))], 9],
      ['longer', struct({ kind: 'x86_fp80' }), [struct({ kind: 'x86_fp80' })], [[0.25]], [1.25]],
      ['packed', packed, [packed], [[3, 0.5]], [3, 3.5]],
      [
        'nested',
        nested,
        [nested],
        [
          [
            [
              [1, 2],
              [3, 4],
            ],
          ],
        ],
        [
          [
            [3, 4],
            [1, 2],
          ],
        ],
      ],
      [
        'cmulf',
        struct(float, float),
        [struct(float, float), struct(float, float)],
        [
          [1, 2],
          [3, 4],
        ],
        [-5, 10],
      ],
      ['conjugate', struct(double, double), [struct(double, double)], [[1, 2]], [1, -2]],
      [
        'many',
        double,
        [pair, pair, pair, pair, pair],
        [
          [1, 0],
          [0, 1],
          [1, 0],
          [0, 1],
          [1, 1],
        ],
        63,
      ],
      ['add4', float4, [float4, float4], [new Float32Array([1, 2, 3, 4]), [10, 20, 30, 40]], [11, 22, 33, 44]],
      ['negate4', double4, [double4], [[1, 2, 3, 4]], [-1, -2, -3, -4]],
    ])('%s', (name, result, parameters, args, expected) => {
      expect(callable(name, [flag], result, parameters)(...args)).toEqual(expected);
    });
  });

  test('the default signature: byval and sret are structs, coerced structs the scalars that they are passed as', () => {
    const unit = session.add(compileSource(llvm, source, ['-O2']));
    const signature = unit.signature('big');
    expect(signature.result.kind).toBe('struct');
    expect(signature.parameters.map((one) => one.kind)).toEqual(['i32', 'struct']);
    expect(unit.callable('big')(2, [[1, 2, 3, 4, 5], 0, [1, 2]])).toEqual([[2, 4, 6, 8, 10], 2, [2, 1]]);
    expect(unit.signature('swap').parameters.map((one) => one.kind)).toEqual(['double', 'double']);
    expect(unit.callable('swap')(1, 2)).toEqual([2, 1]);
    expect(unit.callable('cmulf')([1, 2], [3, 4])).toEqual([-5, 10]);
  });

  test.each<[string, unknown, RegExp]>([
    ['too few fields', [1], /argument 1 of `swap` must be an array of its 2 fields, .*; it has 1 elements/],
    ['a number', 1, /it is the number 1/],
    ['a wrong field', ['a', 1], /argument 1 of `swap` must be a number \(double\); it is a string/],
    ['a missing field', { x: 1 }, /it is undefined/],
    ['bytes of another size', new Uint8Array(8), /argument 1/],
    ['null', null, /it is null/],
  ])('refuses %s', (_, value, message) => {
    const swap = callable('swap', ['-O1'], pair, [pair]);
    expect(() => swap(value)).toThrow(TypeError);
    expect(() => swap(value)).toThrow(message);
  });

  test('getters may throw, call the function again, detach an array or remove the unit', () => {
    const unit = session.add(compileSource(llvm, source));
    const swap = unit.callable('swap', { result: pair, parameters: [pair] });
    const failing = {
      x: 1,
      get y(): number {
        throw new RangeError('mine');
      },
    };
    expect(() => swap(failing)).toThrow('mine');
    const nestedCall = {
      x: 1,
      get y() {
        return (swap([5, 6]) as { x: number }).x;
      },
    };
    expect(swap(nestedCall)).toEqual({ x: 6, y: 1 });

    const slice = callable('slice', ['-O1'], double, [struct({ kind: 'pointer', name: 'p' }, { kind: 'i64', name: 'n' })]);
    const data = new Float64Array(4);
    const detaching = {
      p: data,
      get n() {
        structuredClone(data.buffer, { transfer: [data.buffer] });
        return 4;
      },
    };
    expect(() => slice(detaching)).toThrow(/was detached while the arguments were read/);
    const removing = {
      x: 1,
      get y() {
        unit.remove();
        return 2;
      },
    };
    expect(() => swap(removing)).toThrow(/removed/);
  });
});
