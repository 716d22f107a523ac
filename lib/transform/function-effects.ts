// What the attributes of a function promise, in the words of every LLVM.

import type { Native, ValueId } from '../llvm/native';

/** Whether a function may write memory that its caller sees. */
export function mayWrite(native: Native, fn: ValueId): boolean {
  const attributes = native.functionAttributes(fn);
  if (attributes.some((attribute) => ['readnone', 'readonly'].includes(native.attributeName(attribute)))) return false;
  const memory = attributes.find((attribute) => native.attributeName(attribute) === 'memory');
  return memory === undefined || native.attributeText(memory).includes('write');
}
