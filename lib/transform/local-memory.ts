// Local memory in split mode. An alloca of the augmented function would be gone when the reverse function runs: what the
// reverse sweep reads, and what has a shadow, is reserved on the arena instead. Allocas of constant size in the entry block
// are part of the frame; others are pushed where they stand, and released with the frame.

import type { ConstantFact, InstructionFact } from '../ir/function-ir';
import type { ValueId } from '../llvm/native';
import type { ArenaFunctions } from './arena';
import { alignedUp, type Frame } from './frame';
import type { Target } from './target';

const arenaAlign = 16;

export class LocalMemory {
  constructor(
    private readonly target: Target,
    private readonly frame: Frame,
    private readonly functions: () => ArenaFunctions,
  ) {}

  /** Memory like an alloca's. */
  reserve(alloca: InstructionFact): ValueId {
    const { target } = this;
    const bytes = target.ir.types[alloca.accessType]?.allocBytes ?? 0;
    const count = target.ir.values[alloca.operands[0] as number];
    if (alloca.block === target.ir.order[0] && count?.kind === 'int')
      return this.frame.block(bytes * Number((count as ConstantFact).value), Math.max(1, alloca.align)).address('forward');
    return this.push(alloca, bytes);
  }

  private push(alloca: InstructionFact, bytes: number): ValueId {
    const { target } = this;
    const { native } = target;
    const length = target.primal(alloca.operands[0] as number);
    const b = target.forward.before(target.anchor(alloca.index));
    const wide = native.typeOf(length) === target.i64 ? length : b.cast('zext', length, target.i64);
    const extra = alloca.align > arenaAlign ? alloca.align : 0;
    const size = b.binary('add', b.binary('mul', wide, target.int64(bytes)), target.int64(extra));
    const { push } = this.functions();
    const memory = b.call(push.type, push.id, [this.frame.arena('forward'), size]);
    return extra ? alignedUp(target, b, memory, alloca.align) : memory;
  }

  /** Puts memory on the arena in the place of the primal's alloca. */
  move(alloca: InstructionFact): void {
    this.put(alloca, this.reserve(alloca));
  }

  /**
   * Leaves an alloca on the stack, in front of the call that reserves the frame: once that is inlined, LLVM takes what comes
   * after it for memory of varying size.
   */
  leave(alloca: InstructionFact): void {
    const { target } = this;
    if (alloca.block !== target.ir.order[0] || target.ir.values[alloca.operands[0] as number]?.kind !== 'int') return;
    const count = target.primal(alloca.operands[0] as number);
    this.put(alloca, this.frame.beforeReserving().alloca(target.type(alloca.accessType), count, alloca.align));
  }

  private put(alloca: InstructionFact, memory: ValueId): void {
    this.target.replace(alloca.index, memory, this.target.forward.before(this.target.anchor(alloca.index)));
  }
}
