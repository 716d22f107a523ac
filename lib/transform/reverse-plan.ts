// What is decided of the reverse sweep before anything is written: the way back through the control flow, the values that it
// asks for, which of them are kept, and where.

import type { Variation } from '../analysis/variation';
import type { BlockIndex, InstructionFact, ValueIndex } from '../ir/function-ir';
import { depthOf, functionScope, type LoopIndex, parentOf } from '../ir/loop-nest';
import { listOf } from '../llvm/list';
import { type ChosenTrip, chosenTrips } from '../plan/chosen-trips';
import type { Planned } from '../plan/explain';
import { type NodeKey, type Plan, type PlanNode, plan } from '../plan/plan';
import { phisOf, type ReverseControl, reverseControl, terminatorOf } from '../plan/reverse-control';
import { type Storage, storage, type TripCounts, tripCounts } from '../plan/storage';
import { valueKey } from '../plan/value-nodes';
import { stage } from '../report/stage';
import { guardedAccesses } from './guards';
import { tripCountMarker } from './marker';
import type { ReverseContext } from './reverse-context';
import type { ReverseInstructions } from './reverse-instructions';
import type { ReverseNodes } from './reverse-nodes';
import type { ReverseScope } from './reverse-scope';
import { baseKey, lastTripKey } from './tape';
import type { Target } from './target';

export class ReversePlan {
  readonly control: ReverseControl;
  readonly counts: TripCounts;
  /** Loops of which one trip alone is reversed. */
  readonly chosen: ReadonlyMap<LoopIndex, ChosenTrip>;
  readonly plan: Plan;
  readonly storage: Storage;
  private readonly target: Target;
  private readonly asked: Planned['asked'];

  constructor(
    private readonly context: ReverseContext,
    scope: ReverseScope,
    private readonly nodes: ReverseNodes,
    private readonly instructions: ReverseInstructions,
    private readonly variation: Variation,
  ) {
    const { target } = context;
    this.target = target;
    this.counts = tripCounts(target.ir, tripCountMarker);
    this.control = stage('control', () => this.reverseControl());
    this.chosen = stage('control', () => this.chosenTrips());
    scope.chosen = new Map([...this.chosen.values()].flatMap(({ values }) => values.map(({ select, found }) => [select.index, found])));
    this.asked = stage('needs', () => this.needs());
    const needs = this.asked.map(([key]) => key);
    this.plan = stage('plan', () => plan(target.ir, needs, nodes.describe, !target.isSplit));
    this.storage = stage('storage', () => this.layout());
  }

  /** The reverse sweep enters the loop at a trip that is known only when it has ended. */
  recordsTrip(loop: LoopIndex): boolean {
    return !this.counts.has(loop) || this.chosen.has(loop);
  }

  /** The plan with what led to it, for people. */
  explained(): Planned {
    const { plan, storage, asked, nodes, target } = this;
    const { native, snapshot, ir } = target;
    return {
      ir,
      plan,
      storage,
      asked,
      describe: nodes.describe,
      lanes: (key) => (key.startsWith('s') ? this.context.width : 1),
      print: (values) =>
        native
          .printValues(
            listOf(
              native,
              values.map((value) => snapshot.value(value)),
            ),
          )
          .map((text) => text.trim().replace(/(, ![\w.]+ !\d+)+$/, '')),
      expression: (key) => nodes.expressionText(key),
      hasRegisters: !target.isSplit,
      chosen: this.chosen,
      guarded: guardedAccesses(ir, this.context.activity),
    };
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
    const hasActivePhi = (block: BlockIndex): boolean => phisOf(this.target.ir, block).some((phi) => activity.isActive(phi.index));
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
}
