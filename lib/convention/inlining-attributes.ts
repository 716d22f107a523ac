// What a module says about inlining its functions is said for its own compiler; preparing a program says something else for ours.
// The module gets its own attributes back.

import type { ContextId, ModuleId, Native } from '../llvm/native';

const names = ['optnone', 'noinline', 'alwaysinline', 'inlinehint', 'minsize', 'optsize'] as const;

/** By the names of the functions with a body. */
export type InliningAttributes = ReadonlyMap<string, readonly string[]>;

export function inliningAttributes(native: Native, module: ModuleId): InliningAttributes {
  const defined = native.functions(module).filter((fn) => !native.isDeclaration(fn));
  return new Map(
    defined.map((fn) => {
      const own = native.functionAttributes(fn).map((attribute) => native.attributeName(attribute));
      return [native.name(fn), names.filter((name) => own.includes(name))];
    }),
  );
}

export function restoreInlining(native: Native, context: ContextId, module: ModuleId, attributes: InliningAttributes): void {
  for (const fn of native.functions(module)) {
    const own = attributes.get(native.name(fn));
    if (own === undefined || native.isDeclaration(fn)) continue;
    for (const name of names) native.removeFunctionAttribute(fn, name);
    for (const name of own) native.addFunctionAttribute(fn, native.enumAttribute(context, name));
  }
}
