// Functions of which the program says what their derivative is, where a compiler has left no call of them: it inlined them before we
// saw the module, and derivatives go through what their bodies have become. That cannot be told from functions that nobody calls.

import type { ModuleId, Native } from '../llvm/native';
import type { Facts } from '../transform/facts';
import { callsOf } from './call-sites';

/** Names of such functions, in order. */
export function inlinedAway(native: Native, module: ModuleId, { custom, inactive, like }: Facts): string[] {
  return [...new Set([...custom.keys(), ...inactive, ...like.keys()])].sort().filter((name) => {
    const fn = native.namedFunction(module, name);
    if (!fn || native.isDeclaration(fn)) return false;
    const isKept = native.functionAttributes(fn).some((attribute) => native.attributeName(attribute) === 'noinline');
    return !isKept && callsOf(native, fn).length === 0;
  });
}

/** What is to be said of them. */
export const inlinedAwayText = (name: string): string =>
  `no call of \`${name}\` is left, whose derivative the program gives: if the compiler has inlined it, derivatives go through its body; ` +
  'declare it noinline, or compile with `bitgrad cc` or with -Xclang -disable-llvm-passes';
