// What the attributes of a function promise, in the words of every LLVM.

import type { ModuleId, Native, ValueId } from '../llvm/native';

/** Whether a function may write memory that its caller sees. */
export function mayWrite(native: Native, fn: ValueId): boolean {
  const attributes = native.functionAttributes(fn);
  if (attributes.some((attribute) => ['readnone', 'readonly'].includes(native.attributeName(attribute)))) return false;
  const memory = attributes.find((attribute) => native.attributeName(attribute) === 'memory');
  return memory === undefined || native.attributeText(memory).includes('write');
}

/** Positions of the pointers through which a function writes nothing. */
export function onlyReadOf(native: Native, module: ModuleId, name: string): ReadonlySet<number> {
  const fn = native.namedFunction(module, name) as ValueId;
  const isOnlyRead = (i: number): boolean =>
    native.parameterAttributes(fn, i).some((attribute) => ['readonly', 'readnone'].includes(native.attributeName(attribute)));
  return new Set(native.parameters(fn).flatMap((_, i) => (isOnlyRead(i) ? [i] : [])));
}

/**
 * Whether a function writes the same when it runs again: the only memory that it reaches is behind its pointers, and it never reads what
 * it writes.
 */
export function writesTheSameAgain(native: Native, fn: ValueId): boolean {
  const reachesArgumentsAlone = native.functionAttributes(fn).some((attribute) => {
    const name = native.attributeName(attribute);
    if (name !== 'memory') return name === 'argmemonly' || name === 'inaccessiblemem_or_argmemonly';
    return /^memory\((argmem: \w+|, |inaccessiblemem: \w+)+\)$/.test(native.attributeText(attribute));
  });
  return (
    reachesArgumentsAlone &&
    native.parameters(fn).every((parameter, i) => {
      if (native.typeKind(native.typeOf(parameter)) !== 'pointer') return true;
      const said = new Set(native.parameterAttributes(fn, i).map((attribute) => native.attributeName(attribute)));
      return said.has('readonly') || said.has('readnone') || (said.has('writeonly') && said.has('noalias'));
    })
  );
}
