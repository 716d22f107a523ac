// Which functions are inlined before anything is differentiated. Derivatives of inlined code are faster (nothing crosses a
// call), but copies multiply: a function goes into its callers while the copies of it stay within a budget. Recursive
// functions keep their calls; so do functions that have a rule of their own. Never a need for correctness: with `none`
// every call stays a call.

import type { ContextId, ModuleId, Native, ValueId } from '../llvm/native';
import { findRule } from '../rules';
import { stronglyConnected } from './call-graph';
import { isInactiveFunction } from './inactive-library';
import { foreignMarker } from './indirect-calls';
import { isTakenWhole } from './marker';
import { tapeFunctionOf } from './nested-tapes';
import { stopSymbol } from './stop';

export type Inlining = 'all' | 'none';

/** Instructions of a function that is always inlined. */
const smallFunction = 100;
/** Instructions that all copies of one function may take up together. */
const copiesBudget = 20_000;

/** Marks every function of the module for LLVM's always-inliner, or against it. */
export function markInlining(
  native: Native,
  context: ContextId,
  module: ModuleId,
  inlining: Inlining,
  /** Names of functions that derivatives will call: they have to stay, whether or not anything calls them yet. */
  kept: ReadonlySet<string>,
): void {
  const functions = native.functions(module).filter((fn) => !native.isDeclaration(fn));
  const sites = new Map(functions.map((fn) => [fn, callersOf(native, fn)]));
  const callees = new Map<ValueId, ValueId[]>(functions.map((fn) => [fn, []]));
  for (const [fn, callers] of sites) for (const caller of callers) callees.get(caller)?.push(fn);
  const sizes = new Map<ValueId, number>();
  const inlined = new Set<ValueId>();
  // Components come callees first, so that sizes of what goes into a function are known before its own.
  for (const component of stronglyConnected(functions, (fn) => callees.get(fn) as ValueId[])) {
    for (const fn of component) {
      const own = native.blocks(fn).reduce((sum, block) => sum + native.instructions(block).length, 0);
      const size = (callees.get(fn) as ValueId[]).reduce(
        (sum, callee) => sum + (inlined.has(callee) ? (sizes.get(callee) as number) : 0),
        own,
      );
      sizes.set(fn, size);
      const isRecursive = component.length > 1 || (callees.get(fn) as ValueId[]).includes(fn);
      const copies = (sites.get(fn) as ValueId[]).length * size;
      if (
        !isRecursive &&
        !kept.has(native.name(fn)) &&
        mayInline(native, fn, inlining) &&
        (size <= smallFunction || copies <= copiesBudget)
      )
        inlined.add(fn);
    }
  }
  for (const fn of functions) {
    for (const name of ['optnone', 'noinline', 'alwaysinline', 'inlinehint', 'minsize', 'optsize'])
      native.removeFunctionAttribute(fn, name);
    native.addFunctionAttribute(fn, native.enumAttribute(context, inlined.has(fn) ? 'alwaysinline' : 'noinline'));
  }
}

/** Functions of ours stand for one operation each, and are taken apart in any case, but for those that a rule is about. */
function mayInline(native: Native, fn: ValueId, inlining: Inlining): boolean {
  const name = native.name(fn);
  if (name === foreignMarker || name === stopSymbol || isTakenWhole(name) || tapeFunctionOf(name)) return false;
  if (name.startsWith('bitgrad.')) return true;
  // What is inactive is one operation: what it does inside is not looked at.
  if (isInactiveFunction(name, false)) return false;
  return inlining === 'all' && findRule({ callee: name, intrinsic: '', isDefined: true }) === undefined;
}

/** The function of each call of a function, once per call. */
function callersOf(native: Native, fn: ValueId): ValueId[] {
  const callers: ValueId[] = [];
  for (const user of native.users(fn)) if (native.valueKind(user) === 'instruction') callers.push(native.functionOf(native.blockOf(user)));
  return callers;
}
