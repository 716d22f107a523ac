import fc from 'fast-check';
import { decodeFloat, makeCell } from '../../lib/api/cells';

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

test('cells', () => {
  for (const type of ['double', 'float', 'half', 'bfloat', 'x86_fp80', 'fp128', 'i8', 'i16', 'i32']) expect(makeCell(type)!.read()).toBe(0);
  expect(makeCell('i64')!.read()).toBe(0n);
  expect(makeCell('i1')!.read()).toBe(false);
  for (const type of ['{ double, double }', '<2 x double>', 'i37', 'ppc_fp128']) expect(makeCell(type)).toBeUndefined();
});
