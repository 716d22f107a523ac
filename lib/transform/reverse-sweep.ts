// The reverse sweep: block by block against the control flow, each instruction's adjoint in the order opposite to the primal's.

import type { BlockIndex, InstructionFact } from '../ir/function-ir';
import type { LoopIndex } from '../ir/loop-nest';
import type { Builder } from '../llvm/builder';
import type { ValueId } from '../llvm/native';
import type { ChosenTrip } from '../plan/chosen-trips';
import { loopsLeft, phisOf, type ReverseStep, terminatorOf } from '../plan/reverse-control';
import type { Adjoints } from './adjoints';
import type { ReverseContext } from './reverse-context';
import type { ReverseInstructions } from './reverse-instructions';
import type { ReverseNodes } from './reverse-nodes';
import type { ReversePlan } from './reverse-plan';
import type { ReverseValues } from './reverse-values';
import type { Tape } from './tape';
import type { Target } from './target';

export class ReverseSweep {
  private readonly target: Target;
  private readonly blocks = new Map<BlockIndex, ValueId>();
  private isReducible = true;

  constructor(
    private readonly context: ReverseContext,
    private readonly planned: ReversePlan,
    private readonly builder: Builder,
    private readonly nodes: ReverseNodes,
    private readonly instructions: ReverseInstructions,
    private readonly values: ReverseValues,
    private readonly adjoints: Adjoints,
    private readonly tape: Tape,
  ) {
    this.target = context.target;
  }

  /** True if every cycle of the reverse sweep is a natural loop: all loops are entered where their trips end. */
  write(): boolean {
    const { target, planned } = this;
    for (const block of planned.control.steps.keys())
      this.blocks.set(block, target.native.appendBlock(target.reverseFn, `reverse.${target.ir.blocks[block]?.name ?? ''}`));
    for (const [block, step] of planned.control.steps) this.reverseBlock(block, step);
    return this.isReducible;
  }

  /** Where the reverse of a block begins. */
  startOf(block: BlockIndex): ValueId {
    return this.blocks.get(block) as ValueId;
  }

  private reverseBlock(block: BlockIndex, step: ReverseStep): void {
    const { ir } = this.target;
    const b = this.builder.atEnd(this.startOf(block));
    this.values.newBlock();
    const ret = terminatorOf(ir, block);
    if (ret.opcode === 'ret' && ret.operands.length)
      for (const [lane, seed] of this.context.seeds(b).entries()) this.adjoints.add(ret.operands[0] as number, lane, seed);
    for (const i of [...(ir.blocks[block]?.instructions ?? [])].reverse()) {
      const instruction = ir.values[i] as InstructionFact;
      if (instruction.opcode === 'phi' || !this.instructions.hasWork(instruction)) continue;
      b.debugLocationOf(this.target.primal(instruction.index));
      this.instructions.reverse(instruction);
    }
    b.debugLocationOf(0);
    const phis = phisOf(this.target.ir, block).filter((phi) => this.context.activity.isActive(phi.index));
    const taken = phis.map((phi) => Array.from({ length: this.context.width }, (_, lane) => this.adjoints.take(phi.index, lane)));
    switch (step.kind) {
      case 'finish':
        this.finish(b);
        return;
      case 'jump':
        this.passPhis(phis, taken, step.to);
        this.enter(b, block, step.to);
        return;
      case 'merge':
        this.merge(b, block, step.predecessors, phis, taken);
        return;
      case 'loop':
        this.loopHead(b, block, step, phis, taken);
    }
  }

  private finish(b: Builder): void {
    const result = this.context.finish(b, (argument, lane) => this.adjoints.final(argument, lane));
    this.context.frame.release(b);
    b.ret(result);
  }

  /** Adds the adjoints of phis to the values that came in from a predecessor; all were taken before any is added. */
  private passPhis(phis: readonly InstructionFact[], taken: readonly (readonly (ValueId | undefined)[])[], predecessor: BlockIndex): void {
    phis.forEach((phi, k) => {
      const position = phi.blocks.indexOf(predecessor);
      const operand = phi.operands[position];
      if (operand === undefined) return;
      for (const [lane, amount] of (taken[k] ?? []).entries()) if (amount !== undefined) this.adjoints.add(operand, lane, amount);
    });
  }

  /** Goes on to the reverse of `to`; loops that the forward edge left are entered at their last trip, or the chosen one. */
  private enter(b: Builder, from: BlockIndex, to: BlockIndex): void {
    const { ir } = this.target;
    for (const loop of loopsLeft(ir, to, from)) {
      // Of a loop in which nothing is reversed no trip is entered: the way back passes over it.
      if (!this.planned.control.loops.has(loop)) continue;
      if (ir.loops[loop]?.latch !== to) this.isReducible = false;
      // Values kept per trip are found by the trip that was just set: nothing remembered may be reused.
      const trip = this.tape.lastTrip(loop, b);
      this.tape.setTrip(loop, b, trip);
      this.values.newBlock();
      const chosen = this.planned.chosen.get(loop);
      if (chosen) this.passIfNone(b, chosen, trip);
    }
    b.br(this.startOf(to));
  }

  /** Where no trip was chosen the adjoints go round the loop, to what came in; `b` goes on where one was. */
  private passIfNone(b: Builder, { loop, values }: ChosenTrip, trip: ValueId): void {
    const { native, reverseFn, ir } = this.target;
    const { header, preheader } = ir.loops[loop] as NonNullable<(typeof ir.loops)[number]>;
    const [none, some] = ['none', 'chosen'].map((name) => native.appendBlock(reverseFn, `reverse.loop.${name}`)) as [ValueId, ValueId];
    b.condBr(b.icmp('slt', trip, this.target.int64(0)), none, some);
    b.atEnd(none);
    for (const { select, entry } of values)
      for (let lane = 0; lane < this.context.width; lane++) {
        const amount = this.adjoints.take(select.index, lane);
        if (amount !== undefined) this.adjoints.add(entry, lane, amount);
      }
    this.leaveLoop(b, loop, header, preheader);
    b.atEnd(some);
    this.values.newBlock();
  }

  /** Goes on to what runs before a loop. */
  private leaveLoop(b: Builder, loop: LoopIndex, header: BlockIndex, preheader: BlockIndex): void {
    this.values.newBlock();
    this.tape.popBlocks(loop, b);
    this.enter(b, header, preheader);
  }

  private merge(
    b: Builder,
    block: BlockIndex,
    predecessors: readonly BlockIndex[],
    phis: readonly InstructionFact[],
    taken: readonly (readonly (ValueId | undefined)[])[],
  ): void {
    const { native, reverseFn } = this.target;
    const mark = this.values.predecessor(this.nodes.predecessorKey(block, predecessors));
    const edges = predecessors.map((p) => native.appendBlock(reverseFn, `reverse.edge.${this.target.ir.blocks[p]?.name ?? ''}`));
    const [first, second] = edges as [ValueId, ValueId];
    if (edges.length === 2) b.condBr(mark, second, first);
    else
      b.switchOn(
        mark,
        first,
        edges.slice(1).map((edge, i) => [native.constInt(this.target.i32, i + 1), edge]),
      );
    predecessors.forEach((predecessor, i) => {
      b.atEnd(edges[i] as ValueId);
      this.values.newBlock();
      this.passPhis(phis, taken, predecessor);
      this.enter(b, block, predecessor);
    });
  }

  private loopHead(
    b: Builder,
    block: BlockIndex,
    step: ReverseStep & { kind: 'loop' },
    phis: readonly InstructionFact[],
    taken: readonly (readonly (ValueId | undefined)[])[],
  ): void {
    const { native, reverseFn } = this.target;
    // Before the trip that was chosen there is nothing to reverse.
    if (this.planned.chosen.has(step.loop)) {
      this.leaveLoop(b, step.loop, block, step.preheader);
      return;
    }
    this.tape.popFrame(step.loop, b);
    const out = native.appendBlock(reverseFn, 'reverse.loop.out');
    const again = native.appendBlock(reverseFn, 'reverse.loop.again');
    const trip = this.tape.trip(step.loop, b);
    b.condBr(b.icmp('eq', trip, this.target.int64(0)), out, again);
    b.atEnd(out);
    this.passPhis(phis, taken, step.preheader);
    this.leaveLoop(b, step.loop, block, step.preheader);
    b.atEnd(again);
    this.values.newBlock();
    this.tape.setTrip(step.loop, b, b.binary('sub', trip, this.target.int64(1)));
    this.passPhis(phis, taken, step.latch);
    b.br(this.startOf(step.latch));
  }
}
