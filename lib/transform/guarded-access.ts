// Accesses of shadow memory in reverse mode, guarded where the memory may be constant at run time: its pointer is then its own shadow.

import type { InstructionFact, ValueIndex } from '../ir/function-ir';
import type { Builder } from '../llvm/builder';
import type { TypeId, ValueId } from '../llvm/native';
import type { NodeKey } from '../plan/plan';
import { shadowKey, valueKey } from '../plan/value-nodes';
import type { Block } from './block-copy';
import type { Sweep } from './frame';
import { mixedError } from './refusals';
import type { ReverseScope } from './reverse-scope';

export class GuardedAccess {
  constructor(private readonly scope: ReverseScope) {}

  /** A guard compares the shadow with the pointer itself. */
  addressNeeds(pointer: ValueIndex): NodeKey[] {
    return this.scope.context.guards.isNeeded(pointer) ? [shadowKey(pointer), valueKey(pointer)] : [shadowKey(pointer)];
  }

  /** Where an access through a pointer's shadow goes in the reverse sweep. */
  address(pointer: ValueIndex, lane: number, use: 'sink' | 'zero', type: TypeId, align: number): ValueId {
    return this.guardedAddress(this.scope.b, 'reverse', use, pointer, this.scope.values.shadow(pointer, lane), type, align);
  }

  guardedAddress(
    b: Builder,
    sweep: Sweep,
    use: 'sink' | 'zero',
    pointer: ValueIndex,
    shadow: ValueId,
    type: TypeId,
    align: number,
  ): ValueId {
    const { guards } = this.scope.context;
    if (!guards.isNeeded(pointer)) return shadow;
    const primal = sweep === 'forward' ? this.scope.target.primal(pointer) : this.scope.values.primal(pointer);
    return guards.address(b, sweep, use, { shadow, primal, type, align });
  }

  /** No guard is known for the access: an error where one is needed. */
  refuseMixed(i: InstructionFact, pointer: ValueIndex): void {
    if (this.scope.context.guards.isNeeded(pointer)) throw mixedError(this.scope.target, i);
  }

  /** The block without any bytes where its destination is constant. */
  unlessConstant(b: Builder, block: Block, destination: ValueIndex, primal: (pointer: ValueIndex) => ValueId): Block {
    const { guards } = this.scope.context;
    if (!guards.isNeeded(destination)) return block;
    const isConstant = guards.isConstant(b, { shadow: block.destination, primal: primal(destination) });
    return { ...block, bytes: guards.unless(b, isConstant, block.bytes), knownBytes: undefined };
  }
}
