// Adjoints of SSA values during the reverse sweep. A value whose uses all lie in its own block keeps its adjoint in a
// register of the block being written; any other has a slot in the entry block, zero until a use adds to it, taken and
// cleared where the value's definition is reversed (so a value of a loop body starts every trip at zero).

import type { Activity } from '../analysis/activity';
import type { InstructionFact, ValueIndex } from '../ir/function-ir';
import { isInstruction } from '../ir/function-ir';
import type { Builder } from '../llvm/builder';
import type { ValueId } from '../llvm/native';
import type { CarriedFloats } from './carried-floats';
import type { Target } from './target';

export class Adjoints {
  private readonly local = new Map<string, ValueId>();
  private readonly slots = new Map<string, ValueId>();
  private readonly isLocal = new Map<ValueIndex, boolean>();

  constructor(
    private readonly target: Target,
    private readonly activity: Activity,
    private readonly builder: Builder,
    /** How two adjoints of a value are added. */
    private readonly carried: CarriedFloats,
    /** Fast-math bits of the sums. */
    private readonly fastMath: number,
  ) {}

  private staysLocal(value: ValueIndex): boolean {
    let answer = this.isLocal.get(value);
    if (answer === undefined) {
      const fact = this.target.ir.values[value];
      answer =
        fact !== undefined &&
        isInstruction(fact) &&
        (this.target.ir.users[value] ?? []).every((user) => {
          const use = this.target.ir.values[user] as InstructionFact;
          return use.block === fact.block && use.opcode !== 'phi';
        });
      this.isLocal.set(value, answer);
    }
    return answer;
  }

  private slot(value: ValueIndex, lane: number): ValueId {
    const key = `${value}.${lane}`;
    let slot = this.slots.get(key);
    if (slot === undefined) {
      slot = this.target.zeroedReverseSlot(this.target.type(this.target.typeOf(value)));
      this.slots.set(key, slot);
    }
    return slot;
  }

  /** Adds to the adjoint of a value; of an inactive one nothing is kept. */
  add(value: ValueIndex, lane: number, amount: ValueId): void {
    if (!this.activity.isActive(value)) return;
    const key = `${value}.${lane}`;
    const type = this.target.typeOf(value);
    if (this.staysLocal(value)) {
      const before = this.local.get(key);
      this.local.set(key, before === undefined ? amount : this.carried.sum(this.builder, value, before, amount, this.fastMath));
      return;
    }
    const slot = this.slot(value, lane);
    const before = this.builder.load(this.target.type(type), slot);
    this.builder.store(this.carried.sum(this.builder, value, before, amount, this.fastMath), slot);
  }

  /** Takes the adjoint of a value and leaves zero; undefined when nothing can have been added. */
  take(value: ValueIndex, lane: number): ValueId | undefined {
    const key = `${value}.${lane}`;
    if (this.staysLocal(value)) {
      const found = this.local.get(key);
      this.local.delete(key);
      return found;
    }
    const slot = this.slots.get(key);
    const type = this.target.typeOf(value);
    // A use that is reversed later in program order may still be unwritten (round a loop): the slot is then made here.
    const at = slot ?? this.slot(value, lane);
    const taken = this.builder.load(this.target.type(type), at);
    this.builder.store(this.target.zero(type), at);
    return taken;
  }

  /** The adjoint of an argument at the end of the sweep (written before the blocks that add to it, perhaps). */
  final(value: ValueIndex, lane: number): ValueId {
    const type = this.target.typeOf(value);
    if (!this.activity.isActive(value)) return this.target.zero(type);
    return this.builder.load(this.target.type(type), this.slot(value, lane));
  }
}
