// Reverse mode: the forward sweep is the primal with what the plan keeps; the reverse sweep follows, block by block against
// the control flow, in the same function (combined) or in one of its own (split: see split-signature.ts). Emission decides
// nothing: which values are kept and which way control goes back come from lib/plan.

import type { Activity } from '../analysis/activity';
import { deadStores } from '../analysis/adjoint-liveness';
import { induction } from '../analysis/induction';
import type { MemoryClasses } from '../analysis/memory-classes';
import { reloads } from '../analysis/reload';
import { entryAllocas } from '../analysis/shadows-in-reverse';
import type { Types } from '../analysis/types/types';
import { Variation } from '../analysis/variation';
import { type BlockIndex, type InstructionFact, isInstruction, type ValueIndex } from '../ir/function-ir';
import { depthOf, functionScope, type LoopIndex, parentOf } from '../ir/loop-nest';
import { Builder } from '../llvm/builder';
import type { ValueId } from '../llvm/native';
import { type ChosenTrip, chosenTrips } from '../plan/chosen-trips';
import { loopsFilledOnce } from '../plan/computed-once';
import { explain, type Planned } from '../plan/explain';
import { type NodeKey, type Plan, type PlanNode, plan } from '../plan/plan';
import { loopsLeft, type ReverseControl, type ReverseStep, reverseControl, terminatorOf } from '../plan/reverse-control';
import { sharedRegisters } from '../plan/shared-registers';
import { isMarker, type Storage, storage, type TripCounts, tripCounts } from '../plan/storage';
import { indexIn, type ValueFacts, valueKey } from '../plan/value-nodes';
import type { PlanReport } from '../report/plan-text';
import { stage } from '../report/stage';
import { Adjoints } from './adjoints';
import type { Allocations } from './allocations';
import type { ArenaFunctions } from './arena';
import { CarriedFloats } from './carried-floats';
import { adjointSum } from './float-data';
import type { Frame } from './frame';
import { type Guards, guardedAccesses } from './guards';
import { LocalMemory } from './local-memory';
import { tripCountMarker } from './marker';
import type { OuterTape } from './nested-tapes';
import { callOnce, storeOnce } from './once';
import { isCustomCall, isLeftByException, type Operations } from './operation';
import type { ReverseCalls } from './reverse-calls';
import { ReverseInstructions } from './reverse-instructions';
import { ReverseNodes } from './reverse-nodes';
import { ReverseScope } from './reverse-scope';
import { ReverseValues } from './reverse-values';
import { ShadowScope } from './shadow-scope';
import type { Shadows } from './shadows';
import { baseKey, lastTripKey, registerName, Tape } from './tape';
import type { Target } from './target';

export interface ReverseContext {
  readonly target: Target;
  readonly activity: Activity;
  readonly classes: MemoryClasses;
  readonly types: Types;
  readonly operations: Operations;
  readonly shadows: Shadows;
  readonly width: number;
  readonly strictMath: boolean;
  /** The primal's value is handed out, or may be of use to the caller. */
  readonly wantsValue: boolean;
  /** Zero adjoints stay zero whatever the partials are. */
  readonly strongZero: boolean;
  readonly arena: () => ArenaFunctions;
  readonly frame: Frame;
  readonly calls: ReverseCalls;
  readonly allocations: Allocations;
  readonly guards: Guards;
  /** Where the primal's own tape goes, if it is a derivative. */
  readonly outerTape: OuterTape;
  /** Pointers whose shadows the forward sweep has nothing to do with: in split mode only the reverse function has them. */
  readonly shadowsInReverse: ReadonlySet<ValueIndex>;
  /** Told when the plan is made; asks for its explanation, or does not. */
  readonly planned: ((report: () => PlanReport) => void) | undefined;
  /** The adjoint of the return value, per lane; empty when it is not active. */
  seeds(b: Builder): readonly ValueId[];
  /** Where the primal returns: hands out its value. What the forward sweep's function returns in split mode. */
  leave(ret: InstructionFact): ValueId | undefined;
  /** Where the reverse sweep ends: hands out the adjoints of `out` arguments. What the function returns, 0 for nothing. */
  finish(b: Builder, adjoint: (argument: ValueIndex, lane: number) => ValueId): ValueId | 0;
}

export class ReverseSweep {
  private readonly target: Target;
  private readonly builder: Builder;
  private readonly control: ReverseControl;
  private readonly counts: TripCounts;
  /** Loops of which one trip alone is reversed. */
  private readonly chosen: ReadonlyMap<LoopIndex, ChosenTrip>;
  private readonly variation: Variation;
  private readonly nodes: ReverseNodes;
  private readonly plan: Plan;
  private readonly storage: Storage;
  private readonly tape: Tape;
  private readonly values: ReverseValues;
  private readonly adjoints: Adjoints;
  private readonly shadowScope: ShadowScope;
  private readonly instructions: ReverseInstructions;
  private readonly blocks = new Map<BlockIndex, ValueId>();
  private isReducible = true;

  constructor(private readonly context: ReverseContext) {
    const { target } = context;
    this.target = target;
    const { ir } = target;
    this.builder = new Builder(target.native, target.context);
    this.counts = tripCounts(ir, tripCountMarker);
    const memo = new Map<ValueIndex, ReturnType<typeof induction>>();
    const isAllocation = (call: InstructionFact): boolean => ['allocation', 'thrown object'].includes(context.operations.of(call).kind);
    const facts: ValueFacts = {
      ir,
      reloads: stage('reload', () =>
        reloads(ir, {
          writesNothing: (call) => context.operations.isMath(call) || this.isDeferredFree(call) || isMarker(ir, call, tripCountMarker),
          isAllocation,
          runsOn: target.isSplit,
        }),
      ),
      entryReachesAll: !target.isSplit,
      shadowsInReverse: context.shadowsInReverse,
      inductionOf: (phi) => {
        if (!memo.has(phi.index)) memo.set(phi.index, induction(ir, phi));
        return memo.get(phi.index);
      },
    };
    this.variation = new Variation(ir, { reloads: facts.reloads, isMath: (call) => context.operations.isMath(call) });
    this.nodes = new ReverseNodes(ir, facts, (instruction) => context.operations.of(instruction));
    const carried = new CarriedFloats(target, context.types);
    this.adjoints = new Adjoints(target, context.activity, this.builder, carried, context.strictMath ? 0 : adjointSum);
    this.shadowScope = new ShadowScope(target, context.activity, isAllocation);
    const scope = new ReverseScope(context, this.builder, this.adjoints, this.nodes, carried, this.shadowScope);
    this.instructions = new ReverseInstructions(scope);
    this.control = stage('control', () => this.reverseControl());
    this.chosen = stage('control', () => this.chosenTrips());
    scope.chosen = new Map([...this.chosen.values()].flatMap(({ values }) => values.map(({ select, found }) => [select.index, found])));
    const asked = stage('needs', () => this.needs());
    const needs = asked.map(([key]) => key);
    this.plan = stage('plan', () => plan(ir, needs, this.nodes.describe, !target.isSplit));
    this.storage = stage('storage', () => this.layout());
    this.values = new ReverseValues(
      target,
      this.builder,
      this.plan,
      this.nodes,
      context.shadows,
      context.calls,
      () => this.tape,
      this.shadowScope,
    );
    this.tape = new Tape(
      target,
      context.arena,
      context.frame,
      this.storage,
      this.counts,
      (value) => this.values.primal(value),
      this.shadowScope,
    );
    scope.values = this.values;
    context.planned?.(() => explain(this.planned(asked)));
  }

  /** True if every cycle of the reverse sweep is a natural loop: all loops are entered where their trips end. */
  write(): boolean {
    const { target } = this;
    for (const value of target.ir.values)
      if (isInstruction(value) && this.context.operations.of(value).kind === 'defined call') target.openGap(value.index);
    if (target.isSplit) this.moveLocals();
    stage('emit forward', () => this.forwardSweep());
    for (const block of this.control.steps.keys())
      this.blocks.set(block, target.native.appendBlock(target.reverseFn, `reverse.${target.ir.blocks[block]?.name ?? ''}`));
    stage('emit reverse', () => {
      for (const [block, step] of this.control.steps) this.reverseBlock(block, step);
    });
    if (target.isSplit) this.turnSplit();
    else {
      const { returns } = this.control;
      if (returns.length !== 1) target.clearSlots(target.entry);
      for (const block of returns) this.turn(block, returns.length === 1);
      this.releaseWhereLeft();
    }
    if (!target.isSplit) stage('liveness', () => this.retireDeadStores());
    this.shadowScope.markForwardSweep();
    this.context.shadows.complete();
    this.builder.dispose();
    return this.isReducible;
  }

  // ---- analysis and plan

  /** Memory that the derivative frees at its end. */
  private isDeferredFree(call: InstructionFact): boolean {
    const operation = this.context.operations.of(call);
    return operation.kind === 'deallocation' && this.context.activity.hasShadow(call.operands[operation.deallocator.pointer] as number);
  }

  private reverseControl(): ReverseControl {
    const { ir } = this.target;
    const { activity } = this.context;
    const hasWork = (block: BlockIndex): boolean =>
      (ir.blocks[block]?.instructions ?? []).some((i) => this.instructions.hasWork(ir.values[i] as InstructionFact));
    const memo = new Map<BlockIndex, boolean>();
    const known = (block: BlockIndex): boolean => {
      let answer = memo.get(block);
      if (answer === undefined) {
        answer = hasWork(block);
        memo.set(block, answer);
      }
      return answer;
    };
    const hasActivePhi = (block: BlockIndex): boolean => this.phis(block).some((phi) => activity.isActive(phi.index));
    const control = reverseControl(ir, known, hasActivePhi);
    if ('because' in control)
      throw this.target.error('unsupported-control-flow', 'control flow that cannot be run backwards', terminatorOf(ir, control.block), {
        because: control.because,
      });
    return control;
  }

  private chosenTrips(): Map<LoopIndex, ChosenTrip> {
    const { ir } = this.target;
    const facts = {
      ir,
      counts: this.counts,
      isActive: (value: ValueIndex) => this.context.activity.isActive(value),
      hasWork: (i: InstructionFact) => this.instructions.hasWork(i),
      passesOn: (i: InstructionFact) => this.instructions.passesOn(i),
    };
    return chosenTrips(facts, this.control.loops);
  }

  private phis(block: BlockIndex): InstructionFact[] {
    const { ir } = this.target;
    return (ir.blocks[block]?.instructions ?? []).map((i) => ir.values[i] as InstructionFact).filter((i) => i.opcode === 'phi');
  }

  /** What the reverse sweep asks for, with the instruction whose reverse asks (none: the way back does). */
  private needs(): Planned['asked'] {
    const { ir } = this.target;
    const asked: (readonly [NodeKey, InstructionFact | undefined])[] = [];
    for (const [block, step] of this.control.steps) {
      for (const i of ir.blocks[block]?.instructions ?? []) {
        const instruction = ir.values[i] as InstructionFact;
        for (const key of this.instructions.needs(instruction)) asked.push([key, instruction]);
      }
      if (step.kind === 'merge') asked.push([this.nodes.predecessorKey(block, step.predecessors), undefined]);
      if (step.kind === 'loop') {
        const count = this.counts.get(step.loop);
        if (count !== undefined) asked.push([valueKey(count), undefined]);
      }
    }
    return asked;
  }

  private planned(asked: Planned['asked']): Planned {
    const { plan, storage, nodes, target } = this;
    const { native, snapshot, ir } = target;
    return {
      ir,
      plan,
      storage,
      asked,
      describe: nodes.describe,
      lanes: (key) => (key.startsWith('s') ? this.context.width : 1),
      print: (value) =>
        native
          .printValue(snapshot.value(value))
          .trim()
          .replace(/(, ![\w.]+ !\d+)+$/, ''),
      expression: (key) => nodes.expressionText(key),
      hasRegisters: !target.isSplit,
      chosen: this.chosen,
      guarded: guardedAccesses(ir, this.context.activity),
    };
  }

  /** Cached nodes, then what finding them again takes: last trips and block addresses, kept in the loop around. */
  private layout(): Storage {
    const { ir } = this.target;
    const lanesOf = (node: PlanNode): number => (node.key.startsWith('s') ? this.context.width : 1);
    const extra = (key: string, scope: number): PlanNode & { lanes: number } => ({
      key,
      scope,
      bytes: 8,
      isFree: false,
      inputs: undefined,
      cost: 0,
      lanes: 1,
    });
    const nodes = this.plan.cached.map((node) => ({ ...node, lanes: lanesOf(node) }));
    for (const loop of this.control.loops)
      if (this.recordsTrip(loop) && parentOf(ir, loop) !== functionScope) nodes.push(extra(lastTripKey(loop), parentOf(ir, loop)));
    for (;;) {
      const found = storage(ir, this.counts, nodes, (node, loop) => this.variesIn(node.key, loop));
      const missing = found.groups.filter(
        (group) =>
          group.kind === 'nest' && parentOf(ir, group.root) !== functionScope && !nodes.some((node) => node.key === baseKey(group)),
      );
      if (missing.length === 0)
        return { groups: [...found.groups].sort((a, b) => depthOf(ir, a.root) - depthOf(ir, b.root)), slot: found.slot };
      for (const group of missing) nodes.push(extra(baseKey(group), parentOf(ir, group.root)));
    }
  }

  /** Values and float coefficients may be the same on all trips of a loop; frames, ways taken and shadow addresses are taken as they come. */
  private variesIn(key: NodeKey, loop: LoopIndex): boolean {
    if (key[0] === 'v') return this.variation.variesIn(Number(key.slice(1)), loop);
    const expression = key[0] === 'e' ? this.nodes.expressions.get(key) : undefined;
    return expression?.expr.domain !== 'float' || this.variation.variesIn(expression.instruction.index, loop);
  }

  // ---- the forward sweep

  private forwardSweep(): void {
    const { target } = this;
    const { ir } = target;
    // Phis first: counters and predecessor marks must stand before anything else that is put into a block.
    for (const loop of this.control.loops) this.tape.counter(loop);
    const marks = new Map<NodeKey, ValueId>();
    for (const [block, step] of this.control.steps) {
      if (step.kind !== 'merge') continue;
      const key = this.nodes.predecessorKey(block, step.predecessors);
      const decision = this.plan.decisions.get(key);
      if (decision === 'cache' || decision === 'register') marks.set(key, this.predecessorMark(block, step.predecessors, key));
    }
    this.tape.reserve();
    for (const loop of this.control.loops) {
      const chosen = this.chosen.get(loop);
      if (this.recordsTrip(loop)) this.tape.recordLastTrip(loop, chosen ? this.chosenTrip(chosen) : this.tape.counter(loop));
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

  /** The reverse sweep enters the loop at a trip that is known only when it has ended. */
  private recordsTrip(loop: LoopIndex): boolean {
    return !this.counts.has(loop) || this.chosen.has(loop);
  }

  /** The number of the trip that was chosen last so far, at the end of each trip; -1 before there is one. */
  private chosenTrip({ loop, condition, whenTrue, values }: ChosenTrip): ValueId {
    const { target } = this;
    const { header, latch, preheader } = target.ir.loops[loop] as NonNullable<(typeof target.ir.loops)[number]>;
    const before = target.amongPhis(header).phi(target.i64);
    const b = target.after((values[0] as ChosenTrip['values'][number]).select.index);
    const [isTaken, trip] = [b.freeze(target.primal(condition)), this.tape.counter(loop)];
    const after = whenTrue ? b.select(isTaken, trip, before) : b.select(isTaken, before, trip);
    target.forward.addIncoming(before, target.int64(-1), target.block(preheader));
    target.forward.addIncoming(before, after, target.block(latch));
    return after;
  }

  /** What the forward sweep keeps, lane by lane, and the block in which it does. */
  private keptNodes(): { node: PlanNode; lane: number; block: BlockIndex }[] {
    const { values } = this.target.ir;
    return [...this.plan.decisions].flatMap(([key, decision]) => {
      if (decision !== 'cache' && decision !== 'register') return [];
      const node = this.nodes.describe(key);
      const block = key[0] === 'p' ? indexIn(key) : (values[indexIn(key)] as InstructionFact).block;
      return Array.from({ length: key.startsWith('s') ? this.context.width : 1 }, (_, lane) => ({ node, lane, block }));
    });
  }

  /** Local memory that only the value, which nobody wants, was computed in is not written. */
  private retireDeadStores(): void {
    const { target, plan, counts, chosen } = this;
    const { types, wantsValue } = this.context;
    const named = [...plan.decisions.keys()].filter((key) => key[0] !== 'p').map((key) => indexIn(key));
    const deciding = [...chosen.values()].map(({ condition }) => condition);
    const hasWork = ({ operands: [value, pointer] }: InstructionFact): boolean =>
      types.mayOverwritePointer(pointer as number, target.ir.types[target.typeOf(value as number)]?.storeBytes ?? 0);
    const wanted = { values: [...named, ...deciding, ...counts.values()], result: wantsValue, hasWork };
    for (const store of deadStores(target.ir, wanted)) target.retire(store.index);
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

  /** Where the function returned, the reverse sweep begins. */
  private turn(block: BlockIndex, clearsSlots: boolean): void {
    const ret = terminatorOf(this.target.ir, block);
    this.context.leave(ret);
    const b = this.target.endBlock(this.target.anchor(ret.index));
    if (clearsSlots) this.target.clearSlots(b);
    b.br(this.blocks.get(block) as ValueId);
  }

  /** An exception that leaves the derivative leaves no tape behind. */
  private releaseWhereLeft(): void {
    const { target } = this;
    for (const value of target.ir.values) {
      if (!isInstruction(value) || !isLeftByException(target.ir, value)) continue;
      const anchor = target.anchor(value.index);
      this.context.frame.release(target.forward.before(anchor).debugLocationOf(anchor));
    }
  }

  /** The augmented function returns; the reverse function begins at the block where it did. */
  private turnSplit(): void {
    const { target } = this;
    const { native, i32, reverseEntry } = target;
    const { returns } = this.control;
    const mark = returns.length > 1 ? this.context.frame.slot(i32) : undefined;
    returns.forEach((block, position) => {
      const ret = terminatorOf(target.ir, block);
      const value = this.context.leave(ret) as ValueId;
      const b = target.endBlock(target.anchor(ret.index));
      if (mark) b.store(native.constInt(i32, position), mark.address('forward'));
      b.ret(value);
    });
    const [first, ...others] = returns.map((block) => this.blocks.get(block) as ValueId);
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

  /** Local memory that the reverse sweep reads outlives the augmented function, and so do the shadows of any. */
  private moveLocals(): void {
    const { target, context } = this;
    const { ir } = target;
    const locals = new LocalMemory(target, context.frame, context.arena);
    context.shadows.localMemory = (alloca) => locals.reserve(alloca);
    for (const alloca of entryAllocas(ir))
      if (context.shadowsInReverse.has(alloca) && context.activity.hasShadow(alloca)) context.shadows.makeInReverse(alloca, context.width);
    const needed = new Set<number>();
    const callsCustom = ir.values.some((value) => isInstruction(value) && isCustomCall(context.operations, value));
    for (const key of this.plan.decisions.keys()) if (key[0] === 'v') needed.add(context.classes.classOf(Number(key.slice(1))));
    for (const value of ir.values) {
      if (!isInstruction(value) || value.opcode !== 'alloca') continue;
      const memory = context.classes.classOf(value.index);
      // What a user's function reads in the reverse sweep is not known.
      if (callsCustom || needed.has(memory)) locals.move(value);
      else locals.leave(value);
    }
  }

  // ---- the reverse sweep

  private reverseBlock(block: BlockIndex, step: ReverseStep): void {
    const { ir } = this.target;
    const b = this.builder.atEnd(this.blocks.get(block) as ValueId);
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
    const phis = this.phis(block).filter((phi) => this.context.activity.isActive(phi.index));
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
      if (ir.loops[loop]?.latch !== to) this.isReducible = false;
      // Values kept per trip are found by the trip that was just set: nothing remembered may be reused.
      const trip = this.tape.lastTrip(loop, b);
      this.tape.setTrip(loop, b, trip);
      this.values.newBlock();
      const chosen = this.chosen.get(loop);
      if (chosen) this.passIfNone(b, chosen, trip);
    }
    b.br(this.blocks.get(to) as ValueId);
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
    if (this.chosen.has(step.loop)) {
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
    b.br(this.blocks.get(step.latch) as ValueId);
  }
}
