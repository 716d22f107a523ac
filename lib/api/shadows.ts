// Shadow arrays: for the memory behind each `dup` argument, memory of the same shape for its derivative.
//
// Arrays that share bytes must have shadows that share the same bytes, since a derivative that is added through one is
// the derivative of the other too. So shadows are made per group of overlapping views: one buffer for the bytes that
// the group spans, and views into it at the same distances.

import { BitgradError } from '../report/error';

export type NumericArray =
  | Float64Array
  | Float32Array
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array;

type ArrayMaker = new (buffer: ArrayBufferLike, byteOffset: number, length: number) => NumericArray;

const makers: Readonly<Record<string, ArrayMaker>> = {
  Float64Array,
  Float32Array,
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  BigInt64Array,
  BigUint64Array,
};

/** A typed array of any realm (not a DataView). */
export const isNumericArray = (value: unknown): value is NumericArray =>
  ArrayBuffer.isView(value) && (value as { [Symbol.toStringTag]?: string })[Symbol.toStringTag] !== 'DataView';

/** `Float64Array`, also for subclasses such as Buffer (`Uint8Array`). */
const className = (array: NumericArray): string => array[Symbol.toStringTag];

/** A zeroed array of the same class and length. */
export function zeroed(array: NumericArray): NumericArray {
  return new makers[className(array)]!(new ArrayBuffer(array.byteLength), 0, array.length);
}

/**
 * Zeroed shadows of the arrays, undefined where there is none to make. The same array twice has the same shadow.
 */
export function shadowsOf(arrays: readonly (NumericArray | undefined)[]): (NumericArray | undefined)[] {
  const shadows: (NumericArray | undefined)[] = arrays.map(() => undefined);
  for (const group of overlapping(arrays)) {
    const start = Math.min(...group.map((i) => arrays[i]!.byteOffset));
    const end = Math.max(...group.map((i) => arrays[i]!.byteOffset + arrays[i]!.byteLength));
    // Views into the buffer need the alignment that they have in the primal's.
    const lead = start % 8;
    const buffer = new ArrayBuffer(lead + end - start);
    for (const i of group) {
      const array = arrays[i]!;
      shadows[i] = new makers[className(array)]!(buffer, lead + array.byteOffset - start, array.length);
    }
  }
  return shadows;
}

/** Indices of the arrays in groups that share bytes; most groups have one member. */
function overlapping(arrays: readonly (NumericArray | undefined)[]): number[][] {
  const groups: { buffer: ArrayBufferLike; start: number; end: number; members: number[] }[] = [];
  const order = arrays.flatMap((array, i) => (array ? [i] : [])).sort((a, b) => arrays[a]!.byteOffset - arrays[b]!.byteOffset);
  for (const i of order) {
    const { buffer, byteOffset: start, byteLength } = arrays[i]!;
    const end = start + byteLength;
    const group = groups.find((other) => other.buffer === buffer && start < other.end && other.start < end);
    if (group) {
      group.members.push(i);
      group.end = Math.max(group.end, end);
    } else groups.push({ buffer, start, end, members: [i] });
  }
  return groups.map(({ members }) => members);
}

/** @throws BitgradError `bad-argument` unless the shadow has the class and length of its primal */
export function requireShape(shadow: unknown, primal: NumericArray, name: string): asserts shadow is NumericArray {
  const shape = `a ${className(primal)} of length ${primal.length}`;
  if (!isNumericArray(shadow)) throw misshapen(name, shape, 'something else is given');
  if (className(shadow) !== className(primal) || shadow.length !== primal.length) {
    throw misshapen(name, shape, `a ${className(shadow)} of length ${shadow.length} is given`);
  }
  const shares =
    shadow.buffer === primal.buffer &&
    shadow.byteLength > 0 &&
    shadow.byteOffset < primal.byteOffset + primal.byteLength &&
    primal.byteOffset < shadow.byteOffset + shadow.byteLength;
  if (shares) throw misshapen(name, shape, 'it overlaps the memory of the argument itself');
}

function misshapen(name: string, shape: string, because: string): BitgradError {
  return new BitgradError('bad-argument', `the shadow of \`${name}\` does not fit`, {
    because,
    fix: `give ${shape}, apart from the argument's own memory`,
  });
}
