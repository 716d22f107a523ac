import fc from 'fast-check';
import { makeCell } from '../../lib/api/cells';
import type { Layout } from '../../lib/api/layout';
import { decodeFloat, encodeFloat, isReadable, readScalar, writeScalar } from '../../lib/api/scalars';

/** The bytes of a double in another format, by exact arithmetic on its own bits (no rounding: the formats are wider). */
function widen(value: number, fraction: number, exponent: number, explicitLead: boolean, length: number): Uint8Array {
  const bits = new BigUint64Array(Float64Array.of(value).buffer)[0]!;
  const [sign, own, stored] = [bits >> 63n, Number((bits >> 52n) & 0x7ffn), bits & ((1n << 52n) - 1n)];
  const bias = 2 ** (exponent - 1) - 1;
  let [biased, rest] = [own - 1023 + bias, stored];
  if (own === 0 && stored === 0n) biased = 0;
  else if (own === 0) {
    const shift = 53 - stored.toString(2).length;
    [biased, rest] = [1 - 1023 + bias - shift, (stored << BigInt(shift)) & ((1n << 52n) - 1n)];
  } else if (own === 0x7ff) biased = 2 ** exponent - 1;
  const lead = explicitLead && biased !== 0 ? 1n << BigInt(fraction) : 0n;
  const width = BigInt(fraction + (explicitLead ? 1 : 0));
  let all = (((sign << BigInt(exponent)) | BigInt(biased)) << width) | lead | (rest << BigInt(fraction - 52));
  return Uint8Array.from({ length }, () => {
    const byte = Number(all & 255n);
    all >>= 8n;
    return byte;
  });
}

test.each([
  ['x86_fp80', 63, 15, true],
  ['fp128', 112, 15, false],
] as const)('%s holds every double', (type, fraction, exponent, explicitLead) => {
  fc.assert(
    fc.property(fc.double(), (value) => {
      expect(decodeFloat(widen(value, fraction, exponent, explicitLead, 16), type)).toBe(value);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['half', [0x00, 0x3c], 1],
  ['half', [0x01, 0x00], 2 ** -24],
  ['half', [0xff, 0xfb], -65504],
  ['half', [0x00, 0x7c], Number.POSITIVE_INFINITY],
  ['half', [0x01, 0x7e], Number.NaN],
  ['bfloat', [0x49, 0x40], 3.140625],
] as const)('%s %p', (type, bytes, value) => {
  expect(decodeFloat(Uint8Array.from(bytes), type)).toBe(value);
});

test.each(['x86_fp80', 'fp128'])('%s: a double survives the way there and back', (type) => {
  fc.assert(
    fc.property(fc.double(), (value) => {
      expect(decodeFloat(encodeFloat(value, type), type)).toBe(value);
    }),
    { numRuns: 1000 },
  );
});

/** The other way to a rounded float: the neighbours of the format around the value, the nearer one, even at a tie. */
test.each(['half', 'bfloat'])('%s: every bit pattern survives, and what lies between goes to the nearer neighbour', (type) => {
  const bytesOf = (bits: number) => Uint8Array.of(bits & 255, bits >> 8);
  const largest = type === 'half' ? 0x7bff : 0x7f7f;
  fc.assert(
    fc.property(fc.nat(largest - 1), fc.double({ min: 0, max: 1, noNaN: true }), (bits, share) => {
      const [low, high] = [decodeFloat(bytesOf(bits), type), decodeFloat(bytesOf(bits + 1), type)];
      expect([...encodeFloat(low, type)]).toEqual([...bytesOf(bits)]);
      const value = low + (high - low) * share;
      const [below, above] = [value - low, high - value];
      const nearest = below < above || (below === above && bits % 2 === 0) ? bits : bits + 1;
      expect([...encodeFloat(value, type)]).toEqual([...bytesOf(nearest)]);
      expect(encodeFloat(-value, type)[1]! & 0x80).toBe(0x80);
    }),
    { numRuns: 2000 },
  );
  expect(decodeFloat(encodeFloat(1e300, type), type)).toBe(Number.POSITIVE_INFINITY);
});

test.each([
  ['i1', true],
  ['i8', -128],
  ['i32', -5],
  ['i37', -(2n ** 36n)],
  ['i64', -1n],
  ['i128', -(2n ** 127n)],
  ['ptr', 0x7fff12345678n],
  ['ptr', null],
  ['float', 0.5],
  ['double', -1e-310],
] as const)('%s %p is written and read', (type, value) => {
  const bytes = new Uint8Array(32).fill(0xaa);
  expect(writeScalar(type, bytes, 8, value)).toBe(true);
  expect(readScalar(type, bytes, 8)).toBe(value);
  expect(bytes[7]).toBe(0xaa);
});

test.each([
  ['i8', 256],
  ['i8', 0.5],
  ['i64', 2n ** 64n],
  ['double', 1n],
  ['double', '1'],
  ['ptr', 1.5],
] as const)('%s does not take %p', (type, value) => {
  expect(writeScalar(type, new Uint8Array(16), 0, value)).toBe(false);
});

test('cells', () => {
  const scalar = (type: string): Layout => ({ kind: 'scalar', type, bytes: 16 });
  expect(makeCell(scalar('double'), 'f').read()).toBe(0);
  expect(makeCell(scalar('i64'), 'f').read()).toBe(0n);
  for (const type of ['ppc_fp128', '<vscale x 2 x double>', 'i200']) {
    expect(isReadable(type)).toBe(false);
    expect(() => makeCell(scalar(type), 'f')).toThrow(expect.objectContaining({ code: 'bad-argument' }));
  }
});
