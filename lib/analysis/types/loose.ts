// What memory is taken to hold where nothing tells, if the user asks for a guess: doubles, one after the other.

import { bytesOf, only } from './kinds';
import type { Layout } from './layout';
import type { Types } from './types';

/** The same types, but for blocks of which nothing at all is known. A constant block too short for a double stays unknown. */
export const withDoublesWhereUnknown = (types: Types): Types => ({
  ...types,
  memory: (pointers, bytes) => {
    const layout = types.memory(pointers, bytes);
    const isUnknown = [...layout.head, ...layout.body].every(({ kinds }) => kinds === 0);
    return isUnknown && (bytes === undefined || bytes % size === 0) ? doubles : layout;
  },
});

const size = bytesOf('double', 8);
const doubles: Layout = { head: [], period: size, body: [{ offset: 0, bytes: size, kinds: only('double'), reasons: new Map() }] };
