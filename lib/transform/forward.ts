// Forward mode: tangents beside the primal. One walk over the blocks; every instruction gets its tangents right after
// itself, header phis first get empty tangent phis that are filled at the end.

import type { InstructionFact } from '../ir/function-ir';
import type { ValueId } from '../llvm/native';
import { checkBits, tangentBits } from './bits';
import type { ForwardContext } from './forward-context';
import { ForwardMemory } from './forward-memory';
import { ForwardRules } from './forward-rules';
import { tangentLanes } from './lane-moves';
import { calleeOf, isCall } from './operation';
import { tangentReduction } from './reduction';
import { stopAtForeignCall, zeroReason } from './refusals';
import { Tangents } from './tangents';
import type { Target } from './target';

export class ForwardMode {
  private readonly target: Target;
  private readonly tangents: Tangents;
  private readonly memory: ForwardMemory;
  private readonly rules: ForwardRules;

  constructor(private readonly context: ForwardContext) {
    this.target = context.target;
    this.tangents = new Tangents(context.target, context.width);
    this.memory = new ForwardMemory(context, this.tangents);
    this.rules = new ForwardRules(context, this.tangents, this.memory);
  }

  write(): void {
    const { ir } = this.target;
    for (const [argument, tangents] of this.context.tangentArguments) this.tangents.set(argument, tangents);
    const instructions = ir.order.flatMap((block) => ir.blocks[block]?.instructions ?? []).map((i) => ir.values[i] as InstructionFact);
    for (const i of instructions) if (this.context.operations.of(i).kind === 'defined call') this.target.openGap(i.index);
    const phis = instructions.filter((i) => i.opcode === 'phi' && this.context.activity.isActive(i.index));
    for (const phi of phis)
      this.tangents.set(
        phi.index,
        this.tangents.lanes(() => this.target.forward.before(this.target.primal(phi.index)).phi(this.target.type(phi.type))),
      );
    for (const instruction of instructions) if (instruction.opcode !== 'phi') this.instruction(instruction);
    for (const phi of phis) this.fill(phi);
    this.context.shadows.complete();
  }

  private fill(phi: InstructionFact): void {
    phi.operands.forEach((operand, i) => {
      const block = this.target.block(phi.blocks[i] as number);
      const inputs = this.tangents.of(operand);
      for (const [lane, tangent] of this.tangents.of(phi.index).entries())
        this.target.forward.addIncoming(tangent, inputs[lane] as ValueId, block);
    });
  }

  private instruction(i: InstructionFact): void {
    const { activity, operations } = this.context;
    const operation = operations.of(i);
    if (operation.kind === 'structure') return this.structure(i, operation.name);
    if (operation.kind === 'inactive' || operation.kind === 'thrown object' || operation.kind === 'derived pointer') return;
    if (operation.kind === 'allocation') {
      const { out } = operation.allocator;
      if (out !== undefined && activity.hasShadow(i.operands[out] as number))
        for (let lane = 0; lane < this.context.width; lane++) this.context.allocations.storeShadow(i, operation.allocator, lane);
      return;
    }
    if (operation.kind === 'deallocation') {
      if (activity.hasShadow(i.operands[operation.deallocator.pointer] as number)) this.context.allocations.free(i, operation.deallocator);
      return;
    }
    const touchesActive =
      isCall(i) && i.operands.slice(0, i.argumentCount).some((operand) => activity.isActive(operand) || activity.hasShadow(operand));
    if (operation.kind === 'foreign call') {
      stopAtForeignCall(this.target, activity, i);
      return;
    }
    if (operation.kind === 'rule') {
      if (activity.isActive(i.index) || touchesActive) this.rules.write(i, operation.rule);
    } else if (operation.kind === 'defined call') {
      const returnsShadow = activity.hasShadow(i.index);
      if (activity.isActive(i.index) || touchesActive || returnsShadow || this.context.touchesGlobals(i)) {
        const tangents = this.context.callDerivative(i, this.tangents.of);
        // A result that is not active has none: its tangent is zero like that of any inactive value.
        if (tangents.length > 0) this.tangents.set(i.index, tangents);
      }
    } else if (activity.isActive(i.index) || touchesActive) throw zeroReason(this.target, i, calleeOf(this.target.ir, i));
  }

  private structure(i: InstructionFact, name: string): void {
    const { activity } = this.context;
    switch (name) {
      case 'memory':
        if (i.opcode === 'load' && activity.isActive(i.index)) this.memory.load(i);
        if (i.opcode === 'store' && activity.hasShadow(i.operands[1] as number)) this.memory.store(i);
        return;
      case 'move':
        if (activity.isActive(i.index)) this.move(i);
        return;
      case 'control':
        if (i.opcode === 'ret') this.context.storeResult(i, i.operands.length ? this.tangents.of(i.operands[0] as number) : []);
        return;
      case 'integer':
        checkBits(this.target, i, (value) => activity.isActive(value));
        if (activity.isActive(i.index)) this.bits(i);
        return;
      case 'block copy':
        if (activity.hasShadow(i.operands[0] as number)) this.memory.blockCopy(i);
        return;
      case 'block set':
        if (activity.hasShadow(i.operands[0] as number)) this.memory.blockZero(i);
        return;
      case 'reduction':
        if (activity.isActive(i.index)) this.tangents.set(i.index, tangentReduction(this.target, i, this.context.width, this.tangents.of));
        return;
      case 'masked':
        this.memory.masked(i);
        return;
      case 'atomic':
        this.memory.atomic(i);
        return;
      case 'lanes':
        if (activity.isActive(i.index)) this.tangents.set(i.index, tangentLanes(this.target, i, this.context.width, this.tangents.of));
        return;
      default:
        if (activity.isActive(i.index) || i.operands.some((operand) => activity.isActive(operand)))
          throw zeroReason(this.target, i, calleeOf(this.target.ir, i));
    }
  }

  private bits(i: InstructionFact): void {
    const tangents = i.operands.map((operand) => (this.context.activity.isActive(operand) ? this.tangents.of(operand) : undefined));
    this.tangents.set(
      i.index,
      this.tangents.lanes((lane) => tangentBits(this.target, this.target.after(i.index), i, (position) => tangents[position]?.[lane])),
    );
  }

  private move(i: InstructionFact): void {
    const { target } = this;
    const primal = (p: number): ValueId => target.primal(i.operands[p] as number);
    const tangent = (p: number, lane: number): ValueId => this.tangents.of(i.operands[p] as number)[lane] as ValueId;
    this.tangents.set(
      i.index,
      this.tangents.lanes((lane) => {
        const b = target.after(i.index);
        switch (i.opcode) {
          case 'select':
            return b.select(primal(0), tangent(1, lane), tangent(2, lane));
          case 'freeze':
            return b.freeze(tangent(0, lane));
          case 'bitcast':
            return b.cast('bitcast', tangent(0, lane), target.type(i.type));
          case 'extractelement':
            return b.extractElement(tangent(0, lane), primal(1));
          case 'insertelement':
            return b.insertElement(tangent(0, lane), tangent(1, lane), primal(2));
          case 'shufflevector':
            return b.shuffle(tangent(0, lane), tangent(1, lane), i.indices);
          case 'extractvalue':
            return b.extractValue(tangent(0, lane), i.indices);
          default:
            return b.insertValue(tangent(0, lane), tangent(1, lane), i.indices);
        }
      }),
    );
  }
}
