// One value of any LLVM type in memory: where a derivative's C function writes a result, and how JavaScript reads it.

import { BitgradError } from '../report/error';
import { decode, type Layout, type Nested, unreadable } from './layout';
import { isFloatType } from './scalars';

export interface Cell {
  /** The memory, to be passed for the pointer. */
  readonly memory: Uint8Array;
  read(): Nested;
  /** The value as a derivative: what is no float in it is zero. */
  readFloats(): Nested;
}

/**
 * A cell for one value, zeroed or with the bytes given.
 * @throws BitgradError `bad-argument` for types that have no form in JavaScript
 */
export function makeCell(layout: Layout, functionName: string, memory: Uint8Array = new Uint8Array(layout.bytes)): Cell {
  const type = unreadable(layout);
  if (type === undefined) return { memory, read: () => decode(layout, memory), readFloats: () => decode(layout, memory, isFloatType) };
  throw new BitgradError('bad-argument', `a value of type ${type} has no JavaScript form`, {
    where: { function: functionName },
    fix: 'write the derivative as bitcode and call it from C, or let the function return its result through a pointer',
  });
}
