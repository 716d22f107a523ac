// What the user asks for of a whole module, in the place of facts about single functions and variables.

import type { ContextId, ModuleId, Native } from '../llvm/native';
import type { Facts } from '../transform/facts';
import type { ShadowContexts } from './shadow-contexts';

/** All variables are inactive that have no shadow of the program's. */
export function withInactiveGlobals(native: Native, module: ModuleId, facts: Facts, contexts: ShadowContexts): Facts {
  const shadows = [facts, ...contexts.values()].flatMap((one) => [...one.shadows]);
  const given = new Set(shadows.flatMap(([name, lanes]) => [name, ...lanes]));
  const names = native.globals(module).map((global) => native.name(global));
  return { ...facts, inactiveGlobals: new Set([...facts.inactiveGlobals, ...names.filter((name) => name !== '' && !given.has(name))]) };
}

/** The types of accesses say nothing any more of what they may alias, or of what memory holds elsewhere. */
export function dropAliasTypes(native: Native, context: ContextId, module: ModuleId): void {
  const kinds = ['tbaa', 'tbaa.struct'].map((name) => native.mdKindId(context, name));
  for (const fn of native.functions(module))
    for (const block of native.blocks(fn))
      for (const instruction of native.instructions(block)) {
        if (native.metadataKinds(instruction).length === 0) continue;
        for (const kind of kinds) if (native.getMetadata(instruction, kind)) native.setMetadata(instruction, kind, 0);
      }
}
