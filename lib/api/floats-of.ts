// The floats in the memory behind a pointer argument, by number: elements of a float array, or the float fields of structures
// whose bytes are given.

import { type Layout, repeated, scalarsOf } from './layout';
import { isFloatType, readScalar, writeScalar } from './scalars';
import { isNumericArray, type NumericArray } from './shadows';

export interface Floats {
  readonly count: number;
  get(memory: NumericArray, k: number): number;
  set(memory: NumericArray, k: number, value: number): void;
}

type FloatArray = Float64Array | Float32Array;

const elements = (count: number): Floats => ({
  count,
  get: (memory, k) => (memory as FloatArray)[k]!,
  set: (memory, k, value) => {
    (memory as FloatArray)[k] = value;
  },
});

function fields(record: Layout, byteLength: number): Floats {
  const places = [...scalarsOf(repeated(record, byteLength))].filter(({ type }) => isFloatType(type));
  return {
    count: places.length,
    get: (memory, k) => readScalar(places[k]!.type, bytesOf(memory), places[k]!.at) as number,
    set: (memory, k, value) => {
      writeScalar(places[k]!.type, bytesOf(memory), places[k]!.at, value);
    },
  };
}

const bytesOf = ({ buffer, byteOffset, byteLength }: NumericArray): Uint8Array => new Uint8Array(buffer, byteOffset, byteLength);

/** @param record the structure that the memory holds, if it holds some */
export function floatsOf(memory: unknown, record: Layout | undefined): Floats {
  if (!isNumericArray(memory)) return elements(0);
  if (record) return fields(record, memory.byteLength);
  return elements(memory[Symbol.toStringTag].startsWith('Float') ? memory.length : 0);
}
