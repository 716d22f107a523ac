// Which shadows may be the primal memory itself. A constant pointer where a shadow is required (it is stored, selected or
// returned like a pointer to active memory) is its own shadow, and nothing may be added to, taken from or written there.
// Found by points-to class: a class is mixed where a constant pointer meets memory that has a shadow. Whatever is reached
// through a mixed class may be constant, but for addresses that are made, in this function, from memory with a shadow.

import type { FunctionIR, InstructionFact, ValueFact, ValueIndex } from '../ir/function-ir';
import { isGlobal, isInstruction } from '../ir/function-ir';
import type { ActivityWord, Semantics } from './activity';
import type { CallContext, CallEffect } from './call-effects';
import { holdsPointer, type MemoryClass, type MemoryClasses } from './memory-classes';

/** Where constant pointers come in from outside: by arguments (positions) and through globals. */
export interface MixedMemory {
  readonly arguments: readonly number[];
  readonly globals: readonly string[];
}
export const nothingMixed: MixedMemory = { arguments: [], globals: [] };

export interface MixedClasses {
  isMixed(memory: MemoryClass): boolean;
  /** Accesses through the pointer's shadow have to be guarded. */
  mayBeConstant(pointer: ValueIndex): boolean;
  /** No memory with a shadow is in the pointer's class: everything in it is constant. */
  isWhollyConstant(pointer: ValueIndex): boolean;
}

export interface MixedContext {
  readonly words: readonly ActivityWord[];
  readonly mixed: MixedMemory;
  readonly inactiveGlobals: ReadonlySet<string>;
  isActiveClass(memory: MemoryClass): boolean;
  /** What a call is asked in, but for what is mixed there. */
  contextOf(call: InstructionFact, callee: string): Omit<CallContext, 'mixed'>;
  effectOf(context: CallContext): CallEffect;
}

export function mixedClasses(ir: FunctionIR, classes: MemoryClasses, semantics: Semantics, context: MixedContext): MixedClasses {
  const { words, mixed, inactiveGlobals, isActiveClass, contextOf, effectOf } = context;
  const found = new Set<MemoryClass>();
  const shadowed = new Set<MemoryClass>();
  const add = (memory: MemoryClass): boolean => {
    if (memory === -1 || found.has(memory) || !isActiveClass(memory)) return false;
    found.add(memory);
    return true;
  };
  const isOwn = (value: ValueFact): boolean => {
    if (value.kind === 'argument') return !isConstantArgument(value.index);
    if (isGlobal(value)) return value.kind === 'global' && !inactiveGlobals.has(value.name);
    if (!isInstruction(value)) return false;
    return value.opcode === 'alloca' || semantics.returnedMemory(value) === 'own' || semantics.calleeOf(value) !== undefined;
  };
  const positions = new Map(ir.arguments.map((argument, i) => [argument.index, i]));
  const isConstantArgument = (argument: ValueIndex): boolean => words[positions.get(argument) as number] === 'const';
  for (const value of ir.values) if (isOwn(value)) shadowed.add(classes.classOf(value.index));
  ir.arguments.forEach((argument, i) => {
    if (holdsPointer(ir, argument.type) && (words[i] === 'const' || mixed.arguments.includes(i))) add(classes.classOf(argument.index));
  });
  for (const name of [...mixed.globals, ...inactiveGlobals]) add(classes.classOfGlobal(name));
  const calls: [InstructionFact, string][] = [];
  for (const value of ir.values) {
    if (!isInstruction(value)) continue;
    const callee = semantics.calleeOf(value);
    if (callee !== undefined) calls.push([value, callee]);
    else if (semantics.returnedMemory(value) === 'constant') add(classes.classOf(value.index));
  }
  for (let changed = true; changed; ) {
    changed = false;
    for (const [call, callee] of calls) {
      const effect = effectOf({ ...contextOf(call, callee), mixed: mixedOfCall(call) });
      for (const position of effect.mixedArguments) changed = add(classes.classOf(call.operands[position] as number)) || changed;
      if (effect.isResultMixed) changed = add(classes.classOf(call.index)) || changed;
      for (const name of effect.mixedGlobals) changed = add(classes.classOfGlobal(name)) || changed;
    }
  }
  function mixedOfCall(call: InstructionFact): MixedMemory {
    return mixedForCallee(ir, classes, call, (memory) => found.has(memory));
  }
  const isDistinct = distinctFrom(
    ir,
    (value) => isOwn(value) && semantics.calleeOf(value as InstructionFact) === undefined && !comesMixed(value),
  );
  const comesMixed = (value: ValueFact): boolean =>
    value.kind === 'argument' && mixed.arguments.includes(positions.get(value.index) as number);
  return {
    isMixed: (memory) => found.has(memory),
    mayBeConstant: (pointer) => found.has(classes.classOf(pointer)) && !isDistinct(pointer),
    isWhollyConstant: (pointer) => !shadowed.has(classes.classOf(pointer)),
  };
}

/** What is mixed, as the callee of a call sees it. */
export function mixedForCallee(
  ir: FunctionIR,
  classes: MemoryClasses,
  call: InstructionFact,
  isMixed: (memory: MemoryClass) => boolean,
): MixedMemory {
  return {
    arguments: call.operands.slice(0, call.argumentCount).flatMap((argument, i) => {
      return holdsPointer(ir, ir.values[argument]?.type ?? -1) && isMixed(classes.classOf(argument)) ? [i] : [];
    }),
    globals: classes.globals.filter((name) => isMixed(classes.classOfGlobal(name))).sort(),
  };
}

/** Pointers that are made from memory with a shadow of its own, on every way. */
function distinctFrom(ir: FunctionIR, isOwn: (value: ValueFact) => boolean): (pointer: ValueIndex) => boolean {
  const memo = new Map<ValueIndex, boolean>();
  const visit = (pointer: ValueIndex): boolean => {
    const known = memo.get(pointer);
    if (known !== undefined) return known;
    // Going round a loop proves nothing new: what is still open is taken to hold.
    memo.set(pointer, true);
    const value = ir.values[pointer] as (ValueFact & { readonly opcode?: string }) | undefined;
    if (value === undefined) return false;
    const answer = isOwn(value) || sources(value).every(visit);
    memo.set(pointer, answer);
    return answer;
  };
  const nowhere: readonly ValueIndex[] = [-1];
  const sources = (value: ValueFact & { readonly opcode?: string }): readonly ValueIndex[] => {
    if (value.kind === 'null' || value.kind === 'undef' || value.kind === 'poison') return [];
    if (['getelementptr', 'bitcast', 'addrspacecast', 'freeze'].includes(value.opcode ?? '')) return value.operands.slice(0, 1);
    if (value.opcode === 'select') return value.operands.slice(1);
    return value.opcode === 'phi' ? value.operands : nowhere;
  };
  return (pointer) => {
    // Assumptions made on the way to another answer are not kept: a question starts afresh.
    memo.clear();
    return visit(pointer);
  };
}
