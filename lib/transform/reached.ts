// What derivatives of some functions can lead to: only that is prepared.

import type { ModuleId, Native, ValueId } from '../llvm/native';

/** The roots and all functions with bodies that they and these name, in whatever way: all that calls lead to are among them. */
export function reachedFrom(native: Native, module: ModuleId, roots: readonly ValueId[]): Set<ValueId> {
  const named = new Map<ValueId, ValueId[]>();
  for (const fn of definitions(native, module))
    for (const user of usersOf(native, fn)) {
      const known = named.get(user);
      if (known) known.push(fn);
      else named.set(user, [fn]);
    }
  const reached = new Set(roots);
  for (const fn of reached) for (const other of named.get(fn) ?? []) reached.add(other);
  return reached;
}

export const definitions = (native: Native, module: ModuleId): ValueId[] =>
  native.functions(module).filter((fn) => !native.isDeclaration(fn));

/** The functions whose instructions use a value, also through constants made of it. */
function usersOf(native: Native, value: ValueId): Set<ValueId> {
  const functions = new Set<ValueId>();
  const seen = new Set<ValueId>([value]);
  for (const at of seen)
    for (const user of native.users(at)) {
      const kind = native.valueKind(user);
      if (kind === 'instruction') functions.add(native.functionOf(native.blockOf(user)));
      else if (kind !== 'global' && kind !== 'function') seen.add(user);
    }
  return functions;
}
