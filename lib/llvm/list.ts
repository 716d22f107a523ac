// Lists of handles and numbers pass to the addon through its scratch buffer; an entry then takes only their count.

import type { ListLength, Native } from './native';

const buffers = new WeakMap<Native, Float64Array>();

/** Puts the items into the scratch buffer; pass the result to the entry that takes the list, before any other call. */
export function listOf(native: Native, items: readonly number[]): ListLength {
  let buffer = buffers.get(native);
  if (!buffer) {
    buffer = native.scratch();
    buffers.set(native, buffer);
  }
  buffer.set(items);
  return items.length as ListLength;
}
