// atomicrmw and cmpxchg of floats, with the meaning that they have on one thread: a load, an operation, a store. The
// derivative does the same on the shadow; nothing of it is atomic. Old clang exchanges floats as integers (a CAS loop for
// `*p += x` always does), so the words that are exchanged may carry floats. Counting in memory (add, or, umax, ...) is
// done to integers and has no derivative. Source: LangRef, "atomicrmw" and "cmpxchg".

import { holdsPointer } from '../analysis/memory-classes';
import type { InstructionFact } from '../ir/function-ir';
import type { Builder } from '../llvm/builder';
import type { ValueId } from '../llvm/native';
import { calleeOf } from './operation';
import { zeroReason } from './refusals';
import type { Target } from './target';

/** Position of the value that may be written; undefined for atomics that count. */
export function exchanged(i: InstructionFact): readonly [number] | undefined {
  if (i.opcode === 'cmpxchg') return [2];
  return i.predicate === 'xchg' || i.predicate.startsWith('f') ? [1] : undefined;
}

/** Exchanged pointers would need exchanged shadows; and operations that LLVM may add. */
export function checkAtomic(target: Target, i: InstructionFact, hasShadow: (pointer: number) => boolean): void {
  if (!hasShadow(i.operands[0] as number) || !exchanged(i)) return;
  const isKnown = i.opcode === 'cmpxchg' || knownUpdates.has(i.predicate);
  if (!isKnown) throw zeroReason(target, i, calleeOf(target.ir, i));
  const value = i.operands[exchanged(i)?.[0] as number] as number;
  // Clang exchanges pointers as integers: such a number points somewhere, too.
  if (holdsPointer(target.ir, i.accessType) || holdsPointer(target.ir, i.type) || hasShadow(value) || hasShadow(i.index))
    throw target.error('unsupported-instruction', `\`${i.opcode}\` exchanges pointers to active memory`, i, {
      because: 'their shadows would have to be exchanged with them',
      fix: 'exchange an index instead, or declare that memory const',
    });
}
const knownUpdates = new Set(['xchg', 'fadd', 'fsub', 'fmax', 'fmin', 'fmaximum', 'fminimum']);

/** Memory takes the new value (1) or keeps the old one (0): i1. Ties and NaNs as in the rules of fmax and fmin. */
function takesNew(b: Builder, i: InstructionFact, old: ValueId, given: () => ValueId): ValueId {
  if (i.opcode === 'cmpxchg') return b.extractValue(old, [1]);
  const isMaximum = i.predicate.startsWith('fmax');
  const value = given();
  const isBetter = b.fcmp(isMaximum ? 'ult' : 'ugt', old, value);
  if (i.predicate === 'fmaximum' || i.predicate === 'fminimum') return isBetter;
  return b.binary('and', isBetter, b.fcmp('ord', value, value));
}

const isChoice = (i: InstructionFact): boolean => i.opcode === 'cmpxchg' || /^f(max|min)/.test(i.predicate);

/** What the reverse sweep needs of the primal: indices of values. */
export function atomicNeeds(i: InstructionFact): number[] {
  if (i.opcode === 'cmpxchg') return [i.index];
  return isChoice(i) ? [i.index, i.operands[1] as number] : [];
}

/** Updates the shadow behind `address`; gives the tangent of the result. */
export function tangentAtomic(target: Target, b: Builder, i: InstructionFact, address: ValueId, tangent: ValueId): ValueId {
  const before = b.load(target.native.typeOf(tangent), address, i.align, i.isVolatile);
  const after = ((): ValueId => {
    if (i.predicate === 'fadd') return b.fadd(before, tangent);
    if (i.predicate === 'fsub') return b.fsub(before, tangent);
    if (!isChoice(i)) return tangent;
    const isNew = takesNew(b, i, target.primal(i.index), () => target.primal(i.operands[1] as number));
    return b.select(isNew, tangent, before);
  })();
  b.store(after, address, i.align, i.isVolatile);
  if (i.opcode !== 'cmpxchg') return before;
  return b.insertValue(target.zero(i.type), before, [0]);
}

export interface AtomicAdjoints {
  readonly address: ValueId;
  /** Adjoint of what was in memory before, in the cell's type; undefined when nothing uses it. */
  readonly old: ValueId | undefined;
  /** The type in which the cell's adjoint is kept, as its zero. */
  readonly zero: ValueId;
  readonly primal: (value: number) => ValueId;
  readonly sum: (a: ValueId, b: ValueId) => ValueId;
}

/** Moves the adjoint of the cell back before the update; gives the adjoint of the value that was written. */
export function adjointAtomic(target: Target, b: Builder, i: InstructionFact, cell: AtomicAdjoints): ValueId {
  const { address, old, zero, sum } = cell;
  const after = b.load(target.native.typeOf(zero), address, i.align, i.isVolatile);
  let given = after;
  let before: ValueId | undefined = after;
  if (i.predicate === 'fsub') given = b.fneg(after);
  else if (isChoice(i)) {
    const isNew = takesNew(b, i, cell.primal(i.index), () => cell.primal(i.operands[1] as number));
    given = b.select(isNew, after, zero);
    before = b.select(isNew, zero, after);
  } else if (i.predicate === 'xchg') before = undefined;
  const total = before === undefined ? (old ?? zero) : old === undefined ? before : sum(before, old);
  b.store(total, address, i.align, i.isVolatile);
  return given;
}
