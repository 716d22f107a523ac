// The forward sweep: the primal, with what the plan keeps stored where it is computed, up to where the function returns.

import { deadStores } from '../analysis/adjoint-liveness';
import { entryAllocas } from '../analysis/shadows-in-reverse';
import { type BlockIndex, type InstructionFact, isInstruction } from '../ir/function-ir';
import type { Builder } from '../llvm/builder';
import type { ValueId } from '../llvm/native';
import type { ChosenTrip } from '../plan/chosen-trips';
import { loopsFilledOnce } from '../plan/computed-once';
import type { NodeKey, PlanNode } from '../plan/plan';
import { terminatorOf } from '../plan/reverse-control';
import { sharedRegisters } from '../plan/shared-registers';
import { indexIn } from '../plan/value-nodes';
import { LocalMemory } from './local-memory';
import { callOnce, storeOnce } from './once';
import { isCustomCall, isLeftByException } from './operation';
import type { ReverseContext } from './reverse-context';
import type { ReverseInstructions } from './reverse-instructions';
import type { ReverseNodes } from './reverse-nodes';
import type { ReversePlan } from './reverse-plan';
import type { ReverseValues } from './reverse-values';
import { registerName, type Tape } from './tape';
import type { Target } from './target';

export class ForwardSweep {
  private readonly target: Target;

  constructor(
    private readonly context: ReverseContext,
    private readonly planned: ReversePlan,
    private readonly nodes: ReverseNodes,
    private readonly instructions: ReverseInstructions,
    private readonly values: ReverseValues,
    private readonly tape: Tape,
  ) {
    this.target = context.target;
  }

  write(): void {
    const { target } = this;
    const { ir } = target;
    // Phis first: counters and predecessor marks must stand before anything else that is put into a block.
    for (const loop of this.planned.control.loops) this.tape.counter(loop);
    const marks = new Map<NodeKey, ValueId>();
    for (const [block, step] of this.planned.control.steps) {
      if (step.kind !== 'merge') continue;
      const key = this.nodes.predecessorKey(block, step.predecessors);
      const decision = this.planned.plan.decisions.get(key);
      if (decision === 'cache' || decision === 'register') marks.set(key, this.predecessorMark(block, step.predecessors, key));
    }
    this.tape.reserve();
    for (const loop of this.planned.control.loops) {
      const chosen = this.planned.chosen.get(loop);
      if (this.planned.recordsTrip(loop)) this.tape.recordLastTrip(loop, chosen ? this.chosenTrip(chosen) : this.tape.counter(loop));
    }
    const kept = this.keptNodes();
    this.tape.share(
      sharedRegisters(
        ir,
        kept.map(({ node, lane, block }) => ({ name: registerName(node, lane), block, kind: this.values.typeOf(node.key) })),
      ),
    );
    for (const { node, lane } of kept) {
      if (this.keepOnce(node)) continue;
      const { key } = node;
      const value = marks.get(key) ?? this.values.forwardValue(key, lane);
      const b = key[0] === 'p' ? target.afterPhis(indexIn(key)) : target.after(indexIn(key));
      this.tape.keep(b, node, lane, value, this.values.typeOf(key));
    }
    for (const block of ir.order)
      for (const i of ir.blocks[block]?.instructions ?? []) this.instructions.forward(ir.values[i] as InstructionFact);
  }

  /** A value that has one place for many trips fills it on the first; a call is not made again then. */
  private keepOnce(node: PlanNode): boolean {
    const { target, tape } = this;
    const slot = tape.slotOf(node);
    const value = node.key[0] === 'v' ? target.ir.values[indexIn(node.key)] : undefined;
    if (!slot || !value || !isInstruction(value)) return false;
    const [first, ...others] = loopsFilledOnce(target.ir, value, slot.group);
    if (first === undefined) return false;
    const isCall = value.opcode === 'call' && !node.inputs;
    const at = (): Builder => (isCall ? target.forward.before(target.anchor(value.index)).debugLocationOf(0) : target.after(value.index));
    // A counter that is not there yet moves the builder to the head of its loop.
    for (const loop of [first, ...others, ...slot.group.loops]) tape.counter(loop);
    const isFirst = tape.isFirstTrip(at(), [first, ...others]);
    const { address, align } = tape.placeFor(at(), slot, 0);
    if (isCall) target.replace(value.index, callOnce(target, value, isFirst, address, align), at());
    else storeOnce(target, at(), isFirst, address, target.primal(value.index), align);
    return true;
  }

  /** The number of the trip that was chosen last so far, at the end of each trip; -1 before there is one. */
  private chosenTrip({ loop, condition, whenTrue, values }: ChosenTrip): ValueId {
    const { target } = this;
    const { header, latch, preheader } = target.ir.loops[loop] as NonNullable<(typeof target.ir.loops)[number]>;
    const before = target.amongPhis(header).phi(target.i64);
    const b = target.after((values[0] as ChosenTrip['values'][number]).select.index);
    const [isTaken, trip] = [b.frozen(target.primal(condition)), this.tape.counter(loop)];
    const after = whenTrue ? b.select(isTaken, trip, before) : b.select(isTaken, before, trip);
    target.forward.addIncoming(before, target.int64(-1), target.block(preheader));
    target.forward.addIncoming(before, after, target.block(latch));
    return after;
  }

  /** What the forward sweep keeps, lane by lane, and the block in which it does. */
  private keptNodes(): { node: PlanNode; lane: number; block: BlockIndex }[] {
    const { values } = this.target.ir;
    return [...this.planned.plan.decisions].flatMap(([key, decision]) => {
      if (decision !== 'cache' && decision !== 'register') return [];
      const node = this.nodes.describe(key);
      const block = key[0] === 'p' ? indexIn(key) : (values[indexIn(key)] as InstructionFact).block;
      return Array.from({ length: key.startsWith('s') ? this.context.width : 1 }, (_, lane) => ({ node, lane, block }));
    });
  }

  /** A phi that says which predecessor the merge was entered from. */
  private predecessorMark(block: BlockIndex, predecessors: readonly BlockIndex[], key: NodeKey): ValueId {
    const { target } = this;
    const { ir, native } = target;
    const type = this.values.predecessorType(key);
    const phi = target.amongPhis(block).phi(type);
    for (const [position, predecessor] of predecessors.entries()) {
      const edges = terminatorOf(ir, predecessor).blocks.filter((to) => to === block).length;
      for (let edge = 0; edge < Math.max(1, edges); edge++)
        target.forward.addIncoming(phi, native.constInt(type, position), target.block(predecessor));
    }
    return phi;
  }

  /** Local memory that only the value, which nobody wants, was computed in is not written. */
  retireDeadStores(): void {
    const { target } = this;
    const { plan, counts, chosen } = this.planned;
    const { types, wantsValue } = this.context;
    const named = [...plan.decisions.keys()].filter((key) => key[0] !== 'p').map((key) => indexIn(key));
    const deciding = [...chosen.values()].map(({ condition }) => condition);
    const hasWork = ({ operands: [value, pointer] }: InstructionFact): boolean =>
      types.mayOverwritePointer(pointer as number, target.ir.types[target.typeOf(value as number)]?.storeBytes ?? 0);
    const wanted = { values: [...named, ...deciding, ...counts.values()], result: wantsValue, hasWork };
    for (const store of deadStores(target.ir, wanted)) target.retire(store.index);
  }

  /** Where the function returned, the reverse sweep begins. */
  turn(block: BlockIndex, start: ValueId, clearsSlots: boolean): void {
    const ret = terminatorOf(this.target.ir, block);
    this.context.leave(ret);
    const b = this.target.endBlock(this.target.anchor(ret.index));
    if (clearsSlots) this.target.clearSlots(b);
    b.br(start);
  }

  /** The augmented function returns; the reverse function begins at the block where it did. */
  turnSplit(startOf: (block: BlockIndex) => ValueId): void {
    const { target } = this;
    const { native, i32, reverseEntry } = target;
    const { returns } = this.planned.control;
    const mark = returns.length > 1 ? this.context.frame.slot(i32) : undefined;
    returns.forEach((block, position) => {
      const ret = terminatorOf(target.ir, block);
      const value = this.context.leave(ret) as ValueId;
      const b = target.endBlock(target.anchor(ret.index));
      if (mark) b.store(native.constInt(i32, position), mark.address('forward'));
      b.ret(value);
    });
    const [first, ...others] = returns.map(startOf);
    target.clearSlots(reverseEntry);
    if (first === undefined) reverseEntry.unreachable();
    else if (!mark) reverseEntry.br(first);
    else
      reverseEntry.switchOn(
        reverseEntry.load(i32, mark.address('reverse')),
        first,
        others.map((block, i) => [native.constInt(i32, i + 1), block]),
      );
  }

  /** An exception that leaves the derivative leaves no tape behind. */
  releaseWhereLeft(): void {
    const { target } = this;
    for (const value of target.ir.values) {
      if (!isInstruction(value) || !isLeftByException(target.ir, value)) continue;
      const anchor = target.anchor(value.index);
      this.context.frame.release(target.forward.before(anchor).debugLocationOf(anchor));
    }
  }

  /** Local memory that the reverse sweep reads outlives the augmented function, and so do the shadows of any. */
  moveLocals(): void {
    const { target, context } = this;
    const { ir } = target;
    const locals = new LocalMemory(target, context.frame, context.arena);
    context.shadows.localMemory = (alloca) => locals.reserve(alloca);
    for (const alloca of entryAllocas(ir))
      if (context.shadowsInReverse.has(alloca) && context.activity.hasShadow(alloca)) context.shadows.makeInReverse(alloca, context.width);
    const needed = new Set<number>();
    const callsCustom = ir.values.some((value) => isInstruction(value) && isCustomCall(context.operations, value));
    for (const key of this.planned.plan.decisions.keys()) if (key[0] === 'v') needed.add(context.classes.classOf(Number(key.slice(1))));
    for (const value of ir.values) {
      if (!isInstruction(value) || value.opcode !== 'alloca') continue;
      const memory = context.classes.classOf(value.index);
      // What a user's function reads in the reverse sweep is not known.
      if (callsCustom || needed.has(memory)) locals.move(value);
      else locals.leave(value);
    }
  }
}
