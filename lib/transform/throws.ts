// What may be thrown with active numbers inside. A handler is given the address of the object, from which its shadow is found; of
// a thrown pointer it is given the pointer. And the runtime destroys the object behind the derivative's back: a
// destructor that did anything to active memory would do it in the primal alone.

import { holdsPointer } from '../analysis/memory-classes';
import type { FunctionIR, GlobalFact, InstructionFact, ValueFact, ValueIndex } from '../ir/function-ir';
import { isGlobal, isInstruction } from '../ir/function-ir';
import { calleeOf, type Operations } from './operation';
import type { Target } from './target';

/** The body of a function of the module, and what its instructions are. */
export type BodyOf = (name: string) => { readonly ir: FunctionIR; readonly operations: Operations };

/** Throws an object and returns the exception: `(object, type, destructor)`. */
const thrower = 'bitgrad.throw';
const selections = new Set(['phi', 'select', 'bitcast', 'freeze']);

/** @throws BitgradError `unsupported-call` when a call throws what has no shadow in its handler */
export function checkThrown(target: Target, call: InstructionFact, bodyOf: BodyOf): void {
  const { ir } = target;
  if (calleeOf(ir, call)?.name !== thrower) return;
  const [, type, destructor] = call.operands as [number, number, number];
  const refuse = (because: string, fix: string): Error =>
    target.error('unsupported-call', 'active numbers are thrown here that cannot be followed into the handler', call, { because, fix });
  for (const global of namedBy(ir, type))
    if (global === undefined || global.name.startsWith('_ZTIP'))
      throw refuse('a pointer is thrown, or an object of a type that is not known', 'throw the object itself');
  for (const global of namedBy(ir, destructor))
    if (global === undefined || !isHarmless(global, bodyOf))
      throw refuse('the destructor of what is thrown changes or frees memory', 'throw an object of plain fields');
}

/** The globals that a value may be; undefined for anything else but null. */
function namedBy(ir: FunctionIR, value: ValueIndex): (GlobalFact | undefined)[] {
  const found: (GlobalFact | undefined)[] = [];
  const seen = new Set([value]);
  for (const at of seen) {
    const fact = ir.values[at] as ValueFact & { opcode?: string };
    if (fact.kind === 'null' || fact.kind === 'undef' || fact.kind === 'poison') continue;
    if (isGlobal(fact)) found.push(fact);
    else if (fact.opcode !== undefined && selections.has(fact.opcode))
      for (const operand of fact.opcode === 'select' ? fact.operands.slice(1) : fact.operands) seen.add(operand);
    else found.push(undefined);
  }
  return found;
}

/** A destructor that at most sets virtual tables, as all it calls. */
function isHarmless(destructor: GlobalFact, bodyOf: BodyOf): boolean {
  const seen = new Set([destructor.name]);
  for (const name of seen) {
    if (name === destructor.name && destructor.isDeclaration) return true;
    const { ir, operations } = bodyOf(name);
    for (const value of ir.values) {
      if (!isInstruction(value)) continue;
      if (value.opcode === 'store' && !holdsPointer(ir, value.accessType)) return false;
      if (value.opcode === 'call' || value.opcode === 'invoke') {
        const { kind } = operations.of(value);
        if (kind === 'defined call') seen.add(calleeOf(ir, value)?.name as string);
        else if (kind !== 'inactive') return false;
      }
    }
  }
  return true;
}
