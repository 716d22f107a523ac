// Functions of which the program says what their derivative is, where a compiler has left no call of them: it inlined them before we
// saw the module, and derivatives go through what their bodies have become. That cannot be told from functions that nobody calls.

import { opcodeNumbers } from '../ir/opcodes';
import type { ModuleId, Native, ValueId } from '../llvm/native';
import type { Facts } from '../transform/facts';

const calls: ReadonlySet<number> = new Set([opcodeNumbers.call, opcodeNumbers.invoke]);

/** Names of such functions, in order. */
export function inlinedAway(native: Native, module: ModuleId, { custom, inactive, like }: Facts): string[] {
  return [...new Set([...custom.keys(), ...inactive, ...like.keys()])].sort().filter((name) => {
    const fn = native.namedFunction(module, name);
    if (!fn || native.isDeclaration(fn)) return false;
    const isKept = native.functionAttributes(fn).some((attribute) => native.attributeName(attribute) === 'noinline');
    return !isKept && !isCalled(native, fn);
  });
}

/** Whether the function, or its address as another type, is called. */
function isCalled(native: Native, fn: ValueId): boolean {
  const seen = new Set([fn]);
  for (const at of seen)
    for (const user of native.users(at)) {
      const kind = native.valueKind(user);
      if (kind === 'expression') seen.add(user);
      else if (kind === 'instruction' && calls.has(native.opcode(user)) && native.operand(user, native.operandCount(user) - 1) === at)
        return true;
    }
  return false;
}

/** What is to be said of them. */
export const inlinedAwayText = (name: string): string =>
  `no call of \`${name}\` is left, whose derivative the program gives: if the compiler has inlined it, derivatives go through its body; ` +
  'declare it noinline, or compile with `bitgrad cc` or with -Xclang -disable-llvm-passes';
