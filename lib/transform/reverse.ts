// Reverse mode: the forward sweep is the primal with what the plan keeps; the reverse sweep follows, block by block against
// the control flow, in the same function (combined) or in one of its own (split: see split-signature.ts). Emission decides
// nothing: which values are kept and which way control goes back come from the plan.

import { induction } from '../analysis/induction';
import { reloads } from '../analysis/reload';
import { Variation } from '../analysis/variation';
import { type InstructionFact, isInstruction, type ValueIndex } from '../ir/function-ir';
import { Builder } from '../llvm/builder';
import type { ValueId } from '../llvm/native';
import { explain } from '../plan/explain';
import { isMarker } from '../plan/storage';
import type { ValueFacts } from '../plan/value-nodes';
import { stage } from '../report/stage';
import { Adjoints } from './adjoints';
import { CarriedFloats } from './carried-floats';
import { adjointSum } from './float-data';
import { ForwardSweep } from './forward-sweep';
import { tripCountMarker } from './marker';
import type { ReverseContext } from './reverse-context';
import { ReverseInstructions } from './reverse-instructions';
import { ReverseNodes } from './reverse-nodes';
import { ReversePlan } from './reverse-plan';
import { ReverseScope } from './reverse-scope';
import { ReverseSweep } from './reverse-sweep';
import { ReverseValues } from './reverse-values';
import { ShadowScope } from './shadow-scope';
import { Tape } from './tape';

export class ReverseMode {
  private readonly builder: Builder;
  private readonly shadowScope: ShadowScope;
  private readonly planned: ReversePlan;
  private readonly forward: ForwardSweep;
  private readonly reverse: ReverseSweep;

  constructor(private readonly context: ReverseContext) {
    const { target, operations } = context;
    const { ir } = target;
    this.builder = new Builder(target.native, target.context);
    const facts = this.valueFacts();
    const variation = new Variation(ir, { reloads: facts.reloads, isMath: (call) => operations.isMath(call) });
    const nodes = new ReverseNodes(ir, facts, (instruction) => operations.of(instruction));
    const carried = new CarriedFloats(target, context.types);
    const adjoints = new Adjoints(target, context.activity, this.builder, carried, context.strictMath ? 0 : adjointSum);
    this.shadowScope = new ShadowScope(target, context.activity, (call) => this.isAllocation(call));
    const scope = new ReverseScope(context, this.builder, adjoints, nodes, carried, this.shadowScope);
    const instructions = new ReverseInstructions(scope);
    this.planned = new ReversePlan(context, scope, nodes, instructions, variation);
    const { plan, storage, counts } = this.planned;
    // A tape's lengths are values of the reverse sweep, which may lie on the tape.
    const values: ReverseValues = new ReverseValues(
      target,
      this.builder,
      plan,
      nodes,
      context.shadows,
      context.calls,
      () => tape,
      this.shadowScope,
    );
    const primal = (value: ValueIndex): ValueId => values.primal(value);
    const tape = new Tape(target, context.arena, context.frame, storage, counts, primal, this.shadowScope);
    scope.values = values;
    this.forward = new ForwardSweep(context, this.planned, nodes, instructions, values, tape);
    this.reverse = new ReverseSweep(context, this.planned, this.builder, nodes, instructions, values, adjoints, tape);
    context.planned?.(() => explain(this.planned.explained()));
  }

  /** True if every cycle of the reverse sweep is a natural loop: all loops are entered where their trips end. */
  write(): boolean {
    const { target, operations } = this.context;
    const { returns } = this.planned.control;
    for (const value of target.ir.values)
      if (isInstruction(value) && operations.of(value).kind === 'defined call') target.openGap(value.index);
    if (target.isSplit) this.forward.moveLocals();
    stage('emit forward', () => this.forward.write());
    const isReducible = stage('emit reverse', () => this.reverse.write());
    if (target.isSplit) this.forward.turnSplit((block) => this.reverse.startOf(block));
    else {
      if (returns.length !== 1) target.clearSlots(target.entry);
      for (const block of returns) this.forward.turn(block, this.reverse.startOf(block), returns.length === 1);
      this.forward.releaseWhereLeft();
      stage('liveness', () => this.forward.retireDeadStores());
    }
    this.shadowScope.markForwardSweep();
    this.context.shadows.complete();
    this.builder.dispose();
    return isReducible;
  }

  private valueFacts(): ValueFacts {
    const { target, operations, shadowsInReverse } = this.context;
    const { ir } = target;
    const memo = new Map<ValueIndex, ReturnType<typeof induction>>();
    return {
      ir,
      reloads: stage('reload', () =>
        reloads(ir, {
          writesNothing: (call) => operations.isMath(call) || this.isDeferredFree(call) || isMarker(ir, call, tripCountMarker),
          isAllocation: (call) => this.isAllocation(call),
          runsOn: target.isSplit,
        }),
      ),
      entryReachesAll: !target.isSplit,
      shadowsInReverse,
      inductionOf: (phi) => {
        if (!memo.has(phi.index)) memo.set(phi.index, induction(ir, phi));
        return memo.get(phi.index);
      },
    };
  }

  private isAllocation(call: InstructionFact): boolean {
    return ['allocation', 'thrown object'].includes(this.context.operations.of(call).kind);
  }

  /** Memory that the derivative frees at its end. */
  private isDeferredFree(call: InstructionFact): boolean {
    const operation = this.context.operations.of(call);
    return operation.kind === 'deallocation' && this.context.activity.hasShadow(call.operands[operation.deallocator.pointer] as number);
  }
}
