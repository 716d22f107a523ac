// Accesses of shadows that may be the primal memory itself (lib/analysis/mixed-memory.ts). Where the run finds them equal
// there is nothing to add to, to take from or to overwrite: the access goes to memory of no account instead, which costs a
// comparison and a select, and no branch. What is taken from there is zero.

import type { Activity } from '../analysis/activity';
import type { FunctionIR, InstructionFact, ValueIndex } from '../ir/function-ir';
import { isInstruction } from '../ir/function-ir';
import type { Builder } from '../llvm/builder';
import type { TypeId, ValueId } from '../llvm/native';
import type { Sweep } from './frame';
import { calleeOf, isCall } from './operation';
import type { Target } from './target';

export interface GuardedPlace {
  readonly shadow: ValueId;
  readonly primal: ValueId;
  readonly type: TypeId;
  readonly align: number;
}

export class Guards {
  /** `sink`: written and never read; `zero`: read as zero, and only zero is written to it. */
  private readonly slots = new Map<string, ValueId>();

  constructor(
    private readonly target: Target,
    private readonly activity: Activity,
  ) {}

  isNeeded(pointer: ValueIndex): boolean {
    return this.activity.mayBeConstant(pointer);
  }

  /** There is no shadow: it is the primal memory. */
  isConstant(b: Builder, { shadow, primal }: Pick<GuardedPlace, 'shadow' | 'primal'>): ValueId {
    return b.icmp('eq', shadow, primal);
  }

  /** The address to access in place of the shadow. */
  address(b: Builder, sweep: Sweep, use: 'sink' | 'zero', place: GuardedPlace): ValueId {
    const { native } = this.target;
    const slot = this.slot(sweep, use, place);
    const wanted = native.typeOf(place.shadow);
    const other = native.typeOf(slot) === wanted ? slot : b.cast('bitcast', slot, wanted);
    return b.select(this.isConstant(b, place), other, place.shadow);
  }

  /** `bytes`, or 0 where the condition holds. */
  unless(b: Builder, condition: ValueId, bytes: ValueId): ValueId {
    return b.select(condition, this.target.native.constNull(this.target.native.typeOf(bytes)), bytes);
  }
  onlyIf(b: Builder, condition: ValueId, bytes: ValueId): ValueId {
    return b.select(condition, bytes, this.target.native.constNull(this.target.native.typeOf(bytes)));
  }

  private slot(sweep: Sweep, use: 'sink' | 'zero', { type, align }: GuardedPlace): ValueId {
    const { native, entry, reverseEntry } = this.target;
    const key = `${sweep}.${use}.${type}.${align}`;
    let slot = this.slots.get(key);
    if (slot === undefined) {
      const b = sweep === 'forward' ? entry : reverseEntry;
      slot = b.alloca(type, 0 as ValueId, align);
      b.store(native.constNull(type), slot, align);
      this.slots.set(key, slot);
    }
    return slot;
  }
}

/** The accesses of a function whose shadows may be the primal memory. */
export function guardedAccesses(ir: FunctionIR, activity: Activity): InstructionFact[] {
  return ir.values.filter((value): value is InstructionFact => isInstruction(value) && isGuarded(ir, activity, value));
}

function isGuarded(ir: FunctionIR, activity: Activity, i: InstructionFact): boolean {
  const mayBe = (position: number): boolean => activity.mayBeConstant(i.operands[position] as number);
  if (i.opcode === 'load') return activity.isActive(i.index) && mayBe(0);
  if (i.opcode === 'store') return activity.hasShadow(i.operands[1] as number) && mayBe(1);
  const intrinsic = isCall(i) ? (calleeOf(ir, i)?.intrinsic ?? '') : '';
  if (/^llvm\.mem(cpy|move)/.test(intrinsic)) return activity.hasShadow(i.operands[0] as number) && (mayBe(0) || mayBe(1));
  return intrinsic.startsWith('llvm.memset') && activity.hasShadow(i.operands[0] as number) && mayBe(0);
}
