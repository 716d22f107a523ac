// One scalar of any LLVM type in memory: where a derivative's C function writes its value, and how JavaScript reads it.

import type { NumericArray } from './shadows';
import { isFloatType } from './signature';

export interface Cell {
  /** The memory, to be passed for the pointer. */
  readonly memory: NumericArray;
  read(): number | bigint | boolean;
}

/** Bits after the leading one, and of the exponent, of the formats that have no typed array. x86_fp80 stores its leading one. */
const formats: Readonly<Record<string, { fraction: number; exponent: number; explicitLead: boolean; bytes: number }>> = {
  half: { fraction: 10, exponent: 5, explicitLead: false, bytes: 2 },
  bfloat: { fraction: 7, exponent: 8, explicitLead: false, bytes: 2 },
  x86_fp80: { fraction: 63, exponent: 15, explicitLead: true, bytes: 16 },
  fp128: { fraction: 112, exponent: 15, explicitLead: false, bytes: 16 },
};

/** A zeroed cell for one value of the type, undefined for types that are no scalar. */
export function makeCell(type: string): Cell | undefined {
  if (type === 'double') return plain(new Float64Array(1));
  if (type === 'float') return plain(new Float32Array(1));
  const format = formats[type];
  if (format) {
    const memory = new Uint8Array(format.bytes);
    return { memory, read: () => decodeFloat(memory, type) };
  }
  if (type === 'ptr') return plain(new BigUint64Array(1));
  return isFloatType(type) ? undefined : integerCell(type);
}

function integerCell(type: string): Cell | undefined {
  const bits = /^i(\d+)$/.exec(type)?.[1];
  if (bits === '1') {
    const memory = new Uint8Array(1);
    return { memory, read: () => (memory[0]! & 1) === 1 };
  }
  const arrays: Readonly<Record<string, () => NumericArray>> = {
    8: () => new Int8Array(1),
    16: () => new Int16Array(1),
    32: () => new Int32Array(1),
    64: () => new BigInt64Array(1),
  };
  const make = arrays[bits ?? ''];
  return make && plain(make());
}

const plain = (memory: NumericArray): Cell => ({ memory, read: () => memory[0]! });

/** The nearest double to a float of one of the formats above, little endian. */
export function decodeFloat(bytes: Uint8Array, type: string): number {
  const { fraction, exponent, explicitLead } = formats[type]!;
  let bits = 0n;
  for (let i = bytes.length - 1; i >= 0; i--) bits = (bits << 8n) | BigInt(bytes[i]!);
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

/** significand * 2^power, rounded once (the significand may have 113 bits, the power be beyond a double's). */
function scaled(significand: bigint, power: number): number {
  if (significand === 0n) return 0;
  // BigInt to Number rounds to nearest even; below 2^-1022 that would round twice, so bits are dropped with a sticky one.
  const length = significand.toString(2).length;
  const lowest = -1074;
  const excess = Math.min(lowest - power, length + 2);
  if (power + length - 53 >= lowest || excess <= 0) return timesPowerOfTwo(Number(significand), power);
  const shift = BigInt(excess);
  const kept = significand >> shift;
  const rest = significand - (kept << shift);
  const half = 1n << (shift - 1n);
  const up = rest > half || (rest === half && (kept & 1n) === 1n);
  return Number(up ? kept + 1n : kept) * 2 ** lowest;
}

/** Exact where the result is a normal double; in two factors, since 2^power alone may overflow or vanish. */
function timesPowerOfTwo(value: number, power: number): number {
  const limited = Math.max(-2200, Math.min(2200, power));
  const first = Math.trunc(limited / 3);
  return value * 2 ** first * 2 ** first * 2 ** (limited - 2 * first);
}
