// A structure passed by value (`byval`) is the callee's own: what it writes there is no effect and no result, and what
// others write to the caller's structure meanwhile (a global passed by value, `readonly` or not) it does not see. The
// entry makes a copy that stands for it from then on, so that a derivative, which takes the address of the caller's
// structure and of its shadow (docs/abi.md), leaves the one alone and adds to the other.

import { Builder } from '../llvm/builder';
import type { ContextId, ModuleId, Native, ValueId } from '../llvm/native';

/** Copies the `byval` parameters of every function; passes that follow promote the copies. */
export function copyByvalParameters(native: Native, context: ContextId, module: ModuleId): void {
  const b = new Builder(native, context);
  for (const fn of native.functions(module)) {
    if (native.isDeclaration(fn)) continue;
    for (const [i, parameter] of native.parameters(fn).entries()) {
      const attributes = native.parameterAttributes(fn, i);
      const named = (name: string) => attributes.find((attribute) => native.attributeName(attribute) === name);
      const byval = named('byval');
      if (byval === undefined || native.isUnused(parameter)) continue;
      const align = named('align');
      const type = native.attributeType(byval);
      const bytes = align === undefined ? native.abiAlign(module, type) : Number(native.attributeInt(align));
      b.atStart(native.entryBlock(fn) as ValueId).debugLocationOf(0);
      const copy = b.alloca(type, 0 as ValueId, bytes);
      native.replaceAllUses(parameter, copy);
      const size = native.intType(context, 64);
      const pointer = native.pointerType(context, 0);
      const length = native.constInt(size, native.allocSize(module, type));
      b.intrinsic(
        module,
        'llvm.memcpy',
        [pointer, pointer, size],
        [copy, parameter, length, native.constInt(native.intType(context, 1), 0)],
      );
    }
  }
  b.dispose();
}
