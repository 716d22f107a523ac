// rustc before 1.68 has each page of a large frame touched by a function of its own run time, which is not there. Guard pages do
// without: no frame of ours is entered from a smaller stack than the program's own.

import type { ModuleId, Native } from '../llvm/native';

/** Functions no longer ask for probes by a function that is called. */
export function dropStackProbes(native: Native, module: ModuleId): void {
  for (const fn of native.functions(module)) {
    const probe = native.functionAttributes(fn).find((attribute) => native.attributeName(attribute) === 'probe-stack');
    if (probe !== undefined && native.attributeString(probe) !== 'inline-asm') native.removeFunctionAttribute(fn, 'probe-stack');
  }
}
