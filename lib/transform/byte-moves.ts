// Copies and exchanges of memory that a program makes byte by byte become moves of blocks (native/byte-loops.cc), once loops
// have their form: a byte of a float has no adjoint, a block has.

import type { ContextId, ModuleId, Native, ValueId } from '../llvm/native';
import { linkCalledBodies } from './library-calls';
import { libraryPrefix } from './marker';

/** Whether anything has changed. */
export function gatherByteMoves(native: Native, context: ContextId, module: ModuleId, functions: Iterable<ValueId>): boolean {
  const gathered = [...functions].reduce((count, fn) => count + native.gatherByteMoves(fn), 0);
  if (gathered === 0) return false;
  linkCalledBodies(native, context, module);
  for (const fn of native.functions(module))
    if (!native.isDeclaration(fn) && native.name(fn).startsWith(`${libraryPrefix}bytes.`))
      native.addFunctionAttribute(fn, native.enumAttribute(context, 'alwaysinline'));
  return true;
}
