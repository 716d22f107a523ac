// Scalars of every LLVM type in bytes, little endian: how JavaScript reads and writes them. Floats that have no typed array
// are converted here, rounded once to nearest even. The forms are those of docs/jit.md.

/** What one scalar is in JavaScript: i33 to i128 a bigint, i1 a boolean, a pointer its address or null, all others a number. */
export type ScalarValue = number | bigint | boolean | null;

interface Format {
  /** Bits after the leading one. */
  readonly fraction: number;
  readonly exponent: number;
  /** x86_fp80 stores its leading one. */
  readonly explicitLead: boolean;
  readonly bytes: number;
}
const formats: Readonly<Record<string, Format>> = {
  half: { fraction: 10, exponent: 5, explicitLead: false, bytes: 2 },
  bfloat: { fraction: 7, exponent: 8, explicitLead: false, bytes: 2 },
  x86_fp80: { fraction: 63, exponent: 15, explicitLead: true, bytes: 10 },
  fp128: { fraction: 112, exponent: 15, explicitLead: false, bytes: 16 },
};

/** True for LLVM's text of a scalar floating-point type. */
export const isFloatType = (type: string): boolean => ['float', 'double', 'ppc_fp128'].includes(type) || type in formats;

const integerBits = (type: string): number => Number(/^i(\d+)$/.exec(type)?.[1] ?? 0);

/** Whether JavaScript has a form for scalars of the type. */
export const isReadable = (type: string): boolean =>
  type === 'double' || type === 'float' || type === 'ptr' || type in formats || (integerBits(type) > 0 && integerBits(type) <= 128);

/** @param type a readable one */
export function readScalar(type: string, bytes: Uint8Array, at: number): ScalarValue {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (type === 'double') return view.getFloat64(at, true);
  if (type === 'float') return view.getFloat32(at, true);
  if (type === 'ptr') return view.getBigUint64(at, true) || null;
  const format = formats[type];
  if (format) return decodeFloat(bytes.subarray(at, at + format.bytes), type);
  const bits = integerBits(type);
  const value = BigInt.asIntN(bits, littleEndian(bytes.subarray(at, at + Math.ceil(bits / 8))));
  if (bits === 1) return value !== 0n;
  return bits > 32 ? value : Number(value);
}

/** Writes the value; false when it is none that the type takes. */
export function writeScalar(type: string, bytes: Uint8Array, at: number, value: unknown): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const bits = integerBits(type);
  if (bits > 0 || type === 'ptr') return writeInteger(bytes, at, bits || 64, type === 'ptr' && value === null ? 0n : value);
  if (typeof value !== 'number') return false;
  if (type === 'double') view.setFloat64(at, value, true);
  else if (type === 'float') view.setFloat32(at, value, true);
  else bytes.set(encodeFloat(value, type), at);
  return true;
}

/** The signed and the unsigned range are taken. */
function writeInteger(bytes: Uint8Array, at: number, bits: number, value: unknown): boolean {
  const isInteger = typeof value === 'bigint' || typeof value === 'boolean' || Number.isSafeInteger(value);
  if (!isInteger) return false;
  let rest = BigInt(value as bigint);
  if (rest !== BigInt.asIntN(bits, rest) && rest !== BigInt.asUintN(bits, rest)) return false;
  rest = BigInt.asUintN(bits, rest);
  for (let i = 0; i < Math.ceil(bits / 8); i++, rest >>= 8n) bytes[at + i] = Number(rest & 255n);
  return true;
}

function littleEndian(bytes: Uint8Array): bigint {
  let all = 0n;
  for (let i = bytes.length - 1; i >= 0; i--) all = (all << 8n) | BigInt(bytes[i]!);
  return all;
}

/** The nearest double to a float of one of the formats above. */
export function decodeFloat(bytes: Uint8Array, type: string): number {
  const { fraction, exponent, explicitLead } = formats[type]!;
  const bits = littleEndian(bytes);
  const stored = fraction + (explicitLead ? 1 : 0);
  const significand = BigInt.asUintN(stored, bits);
  const biased = Number(BigInt.asUintN(exponent, bits >> BigInt(stored)));
  const sign = (bits >> BigInt(stored + exponent)) & 1n ? -1 : 1;
  const fractionBits = BigInt.asUintN(fraction, bits);
  if (biased === 2 ** exponent - 1) return fractionBits === 0n ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  const bias = 2 ** (exponent - 1) - 1;
  const lead = !explicitLead && biased !== 0 ? 1n << BigInt(fraction) : 0n;
  return sign * scaled(significand | lead, Math.max(biased, 1) - bias - fraction);
}

/** The nearest float of one of the formats above to a double. */
export function encodeFloat(value: number, type: string): Uint8Array {
  const format = formats[type]!;
  const { fraction, exponent } = format;
  const infinite = BigInt(2 ** exponent - 1);
  if (Number.isNaN(value)) return assembled(format, false, infinite, 3n << BigInt(fraction - 1));
  const isNegative = value < 0 || Object.is(value, -0);
  const lead = 1n << BigInt(fraction);
  if (!Number.isFinite(value)) return assembled(format, isNegative, infinite, lead);
  const { significand, power } = parts(value);
  if (significand === 0n) return assembled(format, isNegative, 0n, 0n);
  const bias = 2 ** (exponent - 1) - 1;
  let leading = Math.max(power + significand.toString(2).length - 1, 1 - bias);
  let rounded = shiftedRight(significand, leading - fraction - power);
  if (rounded === lead << 1n) {
    rounded = lead;
    leading++;
  }
  const biased = rounded < lead ? 0n : BigInt(leading + bias);
  return biased >= infinite ? assembled(format, isNegative, infinite, lead) : assembled(format, isNegative, biased, rounded);
}

/** |value| = significand * 2^power. */
function parts(value: number): { significand: bigint; power: number } {
  const bits = new BigUint64Array(Float64Array.of(value).buffer)[0]!;
  const biased = Number((bits >> 52n) & 0x7ffn);
  return { significand: BigInt.asUintN(52, bits) | (biased ? 1n << 52n : 0n), power: Math.max(biased, 1) - 1075 };
}

/** value / 2^shift, to nearest even. */
function shiftedRight(value: bigint, shift: number): bigint {
  if (shift <= 0) return value << BigInt(-shift);
  const kept = value >> BigInt(shift);
  const rest = value - (kept << BigInt(shift));
  const half = 1n << BigInt(shift - 1);
  return rest > half || (rest === half && (kept & 1n) === 1n) ? kept + 1n : kept;
}

function assembled(
  { fraction, exponent, explicitLead, bytes }: Format,
  isNegative: boolean,
  biased: bigint,
  significand: bigint,
): Uint8Array {
  const stored = fraction + (explicitLead ? 1 : 0);
  let all = (((isNegative ? 1n : 0n) << BigInt(exponent)) | biased) << BigInt(stored);
  all |= BigInt.asUintN(stored, significand);
  return Uint8Array.from({ length: bytes }, (_, i) => Number((all >> BigInt(8 * i)) & 255n));
}

/** significand * 2^power, rounded once (the significand may have 113 bits, the power be beyond a double's). */
function scaled(significand: bigint, power: number): number {
  if (significand === 0n) return 0;
  // BigInt to Number rounds to nearest even; below 2^-1022 that would round twice, so it is rounded to the last bit first.
  const length = significand.toString(2).length;
  const lowest = -1074;
  const excess = Math.min(lowest - power, length + 2);
  if (power + length - 53 >= lowest || excess <= 0) return timesPowerOfTwo(Number(significand), power);
  return Number(shiftedRight(significand, excess)) * 2 ** lowest;
}

/** Exact where the result is a normal double; in two factors, since 2^power alone may overflow or vanish. */
function timesPowerOfTwo(value: number, power: number): number {
  const limited = Math.max(-2200, Math.min(2200, power));
  const first = Math.trunc(limited / 3);
  return value * 2 ** first * 2 ** first * 2 ** (limited - 2 * first);
}
