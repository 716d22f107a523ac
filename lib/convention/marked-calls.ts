// Calls that carry a fact themselves, as a string attribute or metadata of the instruction: each becomes the call of a function of
// its own, which has the fact.

import { isCall } from '../ir/calls';
import { Builder } from '../llvm/builder';
import type { ContextId, ModuleId, Native, ValueId } from '../llvm/native';
import { likePrefix, oraclePrefix } from '../transform/marker';
import { outlineCall } from '../transform/replace-call';
import { attributesOf } from './facts';

export function lowerMarkedCalls(native: Native, context: ContextId, module: ModuleId): void {
  const inactive = ['enzyme_inactive', 'enzyme_inactive_inst'].map((name) => native.mdKindId(context, name));
  const marked = native.functions(module).flatMap((fn) =>
    native
      .blocks(fn)
      .flatMap((block) => native.instructions(block))
      .flatMap((instruction) => {
        const prefix = isCall(native, instruction) ? prefixOf(native, instruction, inactive) : undefined;
        return prefix === undefined ? [] : [{ call: instruction, prefix }];
      }),
  );
  if (marked.length === 0) return;
  const b = new Builder(native, context);
  for (const { call, prefix } of marked) outlineCall(native, context, module, b, call, prefix);
  b.dispose();
}

/** How the function of a marked call is named. */
function prefixOf(native: Native, call: ValueId, inactive: readonly number[]): string | undefined {
  if (inactive.some((kind) => native.getMetadata(call, kind))) return `${oraclePrefix}call`;
  for (const { key, value } of attributesOf(native, call)) {
    if (key === 'enzyme_inactive' || key === 'enzyme_inactive_inst') return `${oraclePrefix}call`;
    if (key === 'enzyme_math' && value !== '') return `${likePrefix}${value}.call`;
  }
  return undefined;
}
