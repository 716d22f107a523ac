// Functions of a language's run time that never return (bounds errors, panics, exceptions that nobody catches) and that are not
// there when code is compiled here: each gets a body that stops the call with an error that names it (stop.ts). So code with paths
// that end in them runs without its language's run time, up to the point where such a path is taken.

import { calledFunction, isCall } from '../ir/calls';
import { opcodeNumbers } from '../ir/opcodes';
import { Builder } from '../llvm/builder';
import type { ContextId, ModuleId, Native, ValueId } from '../llvm/native';
import { stop } from './stop';

/** Gives bodies to the functions that never return and are not there. Intrinsics are always there. */
export function stopWhereNothingReturns(native: Native, context: ContextId, module: ModuleId, isThere: (symbol: string) => boolean): void {
  for (const fn of native.functions(module)) {
    const name = native.name(fn);
    if (!native.isDeclaration(fn) || native.isUnused(fn) || name.startsWith('llvm.') || isThere(name)) continue;
    if (!native.users(fn).every((user) => endsAt(native, user, fn))) continue;
    const b = new Builder(native, context).atEnd(native.appendBlock(fn, 'entry'));
    stop({ native, context, module }, b, `\`${name}\` is called, which never returns`);
    b.unreachable();
    b.dispose();
    native.setLinkage(fn, 'internal');
  }
}

/** A call behind which there is nothing to run; some compilers put a trap there. */
function endsAt(native: Native, user: ValueId, fn: ValueId): boolean {
  if (!isCall(native, user) || calledFunction(native, user) !== fn) return false;
  const block = native.instructions(native.blockOf(user));
  const behind = block.slice(block.indexOf(user) + 1);
  const isTrap = (next: ValueId): boolean => isCall(native, next) && native.name(calledFunction(native, next) ?? fn) === 'llvm.trap';
  return behind.length > 0 && native.opcode(behind.at(-1) as ValueId) === opcodeNumbers.unreachable && behind.slice(0, -1).every(isTrap);
}
