// Puts what a user tells of functions (facts.ts) into their names, where operations are told apart. A function with a body keeps
// its symbol for a function that only calls it, so that every call, by name, by pointer or by the derivative that is asked
// for, goes through there: its own body is internal and has the telling name. A function without one, and one that takes a
// variable number of arguments, is called by such a function at each of its calls.

import { Builder } from '../llvm/builder';
import type { ContextId, ModuleId, Native, ValueId } from '../llvm/native';
import { DerivativeEnds } from './derivative-ends';
import type { Facts } from './facts';
import { allocatePrefix, customPrefix, likePrefix, oraclePrefix, releasePrefix } from './marker';
import { copyPassing, isCallOf, outlineCall } from './replace-call';

/** Done once for a function: a program that was written and is read again has it already. */
export function interpose(native: Native, context: ContextId, module: ModuleId, facts: Facts): void {
  for (const name of facts.custom.keys()) interposeOne(native, context, module, name, `${customPrefix}${name}`);
  for (const [name, like] of facts.like) interposeOne(native, context, module, name, `${likePrefix}${like}.${name}`);
  for (const [name, size] of facts.allocators) interposeOne(native, context, module, name, `${allocatePrefix}${size}.${name}`);
  for (const [name, pointer] of facts.deallocators) interposeOne(native, context, module, name, `${releasePrefix}${pointer}.${name}`);
  for (const name of facts.inactive) interposeOne(native, context, module, name, `${oraclePrefix}${name}`);
  const ends = new DerivativeEnds(native, context, module);
  for (const name of facts.inactiveGlobals) {
    const global = native.namedGlobal(module, name);
    if (global) ends.ofLoads(global);
  }
  ends.dispose();
}

function interposeOne(native: Native, context: ContextId, module: ModuleId, name: string, inner: string): void {
  const fn = native.namedFunction(module, name);
  if (!fn || native.namedFunction(module, inner)) return;
  const b = new Builder(native, context);
  if (native.isDeclaration(fn) || native.isVariadic(native.functionTypeOf(fn))) {
    const calls = native.users(fn).filter((user) => isCallOf(native, user, fn));
    calls.forEach((call, i) => {
      outlineCall(native, context, module, b, call, i === 0 ? inner : `${inner}.${i}`);
    });
  } else goThrough(native, context, module, b, fn, inner);
  b.dispose();
}

/** A new function takes the place of one in all of its uses, and calls it. */
function goThrough(native: Native, context: ContextId, module: ModuleId, b: Builder, fn: ValueId, inner: string): void {
  const type = native.functionTypeOf(fn);
  const name = native.name(fn);
  native.setName(fn, inner);
  const linkage = native.linkage(fn);
  const outer = native.createFunction(module, name, type, linkage);
  native.setVisibility(outer, native.visibility(fn));
  native.setDsoLocal(outer, native.dsoLocal(fn));
  native.setCallingConv(outer, native.callingConv(fn));
  native.replaceAllUses(fn, outer);
  const parameters = native.parameters(outer);
  b.atEnd(native.appendBlock(outer, 'entry')).debugLocationOf(0);
  const call = b.call(type, fn, parameters);
  for (const to of [outer, call]) copyPassing(native, fn, to, parameters.length);
  b.ret(native.typeKind(native.returnTypeOf(type)) === 'void' ? 0 : call);
  native.removeComdat(fn);
  native.setVisibility(fn, 'default');
  native.setLinkage(fn, 'internal');
  for (const attribute of ['alwaysinline', 'inlinehint']) native.removeFunctionAttribute(fn, attribute);
  native.addFunctionAttribute(fn, native.enumAttribute(context, 'noinline'));
}
