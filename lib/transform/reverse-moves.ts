// The adjoints of what moves numbers between registers: selections, aggregates, lanes, bits of words, and reductions of lanes.

import { bitFlow } from '../analysis/bit-moves';
import type { InstructionFact, ValueIndex } from '../ir/function-ir';
import type { ValueId } from '../llvm/native';
import type { NodeKey } from '../plan/plan';
import { valueKey } from '../plan/value-nodes';
import { adjointBits } from './bits';
import { elementAt } from './float-data';
import { adjointLanes } from './lane-moves';
import { productPartials, reductionOf, winners } from './reduction';
import type { ReverseScope } from './reverse-scope';

export class ReverseMoves {
  constructor(private readonly scope: ReverseScope) {}

  needs(i: InstructionFact): NodeKey[] {
    if (i.opcode === 'select') return this.scope.chosen.has(i.index) ? [] : [valueKey(i.operands[0] as number)];
    if (i.opcode === 'extractelement') return [valueKey(i.operands[1] as number)];
    if (i.opcode === 'insertelement') return [valueKey(i.operands[2] as number)];
    return [];
  }

  move(i: InstructionFact, lane: number): void {
    const amount = this.scope.adjoints.take(i.index, lane);
    if (amount === undefined) return;
    const { b, target } = this.scope;
    const operand = (position: number): ValueIndex => i.operands[position] as number;
    const give = (position: number, value: () => ValueId): void => {
      if (this.scope.isActive(operand(position))) this.scope.adjoints.add(operand(position), lane, value());
    };
    const zeroOf = (value: ValueIndex): ValueId => target.zero(target.typeOf(value));
    switch (i.opcode) {
      case 'select': {
        const chosen = this.scope.chosen.get(i.index);
        if (chosen !== undefined) {
          give(chosen, () => amount);
          return;
        }
        const condition = (): ValueId => {
          const primal = this.scope.values.primal(operand(0));
          return this.scope.isIdle(operand(0)) ? b.frozen(primal) : primal;
        };
        give(1, () => b.select(condition(), amount, zeroOf(i.index)));
        give(2, () => b.select(condition(), zeroOf(i.index), amount));
        return;
      }
      case 'freeze':
        give(0, () => amount);
        return;
      case 'bitcast':
        give(0, () => b.cast('bitcast', amount, target.type(target.typeOf(operand(0)))));
        return;
      case 'extractelement':
        give(0, () => b.insertElement(zeroOf(operand(0)), amount, this.scope.values.primal(operand(1))));
        return;
      case 'insertelement':
        give(1, () => b.extractElement(amount, this.scope.values.primal(operand(2))));
        give(0, () => b.insertElement(amount, target.zero(target.typeOf(operand(1))), this.scope.values.primal(operand(2))));
        return;
      case 'shufflevector':
        for (const position of [0, 1]) give(position, () => this.unshuffle(i, position, amount));
        return;
      case 'extractvalue':
        give(0, () => b.insertValue(zeroOf(operand(0)), amount, i.indices));
        return;
      case 'insertvalue':
        give(1, () => b.extractValue(amount, i.indices));
        give(0, () => b.insertValue(amount, target.zero(elementAt(target.ir, i.type, i.indices)), i.indices));
    }
  }

  /** Lane k of the result came from lane mask[k] of the two operands together. */
  private unshuffle(i: InstructionFact, position: number, amount: ValueId): ValueId {
    const { b, target } = this.scope;
    const { native } = target;
    const operand = i.operands[position] as number;
    const lanes = target.ir.types[target.typeOf(operand)]?.count ?? 0;
    const sums: (ValueId | undefined)[] = new Array(lanes).fill(undefined);
    i.indices.forEach((from, k) => {
      const lane = from - position * lanes;
      if (from < 0 || lane < 0 || lane >= lanes) return;
      const part = b.extractElement(amount, native.constInt(target.i32, k));
      sums[lane] = sums[lane] === undefined ? part : this.scope.carried.sumLane(b, operand, lane, sums[lane] as ValueId, part);
    });
    return sums.reduce<ValueId>(
      (vector, sum, lane) => (sum === undefined ? vector : b.insertElement(vector, sum, native.constInt(target.i32, lane))),
      target.zero(target.typeOf(operand)),
    );
  }

  /** Bits of floats go back the way they came. */
  word(i: InstructionFact, lane: number): void {
    const amount = this.scope.adjoints.take(i.index, lane);
    if (amount === undefined) return;
    i.operands.forEach((operand, position) => {
      if (!this.scope.isActive(operand) || !bitFlow(this.scope.target.ir, i).through.includes(position)) return;
      const given = adjointBits(this.scope.target, this.scope.b, i, position, amount, (value) => this.scope.values.primal(value));
      this.scope.adjoints.add(operand, lane, given);
    });
  }

  laneMove(i: InstructionFact, lane: number): void {
    const amount = this.scope.adjoints.take(i.index, lane);
    if (amount === undefined) return;
    i.operands.slice(0, i.argumentCount).forEach((operand, position) => {
      if (this.scope.isActive(operand))
        this.scope.adjoints.add(operand, lane, adjointLanes(this.scope.target, this.scope.b, i, position, amount));
    });
  }

  reduction(i: InstructionFact, lane: number): void {
    const amount = this.scope.adjoints.take(i.index, lane);
    if (amount === undefined) return;
    const { b, target } = this.scope;
    const { native } = target;
    const reduction = reductionOf(target, i);
    const collect = (part: (k: number) => ValueId): ValueId => {
      let vector = target.zero(target.typeOf(reduction.vector));
      for (let k = 0; k < reduction.lanes; k++) vector = b.insertElement(vector, part(k), native.constInt(target.i32, k));
      return vector;
    };
    if (reduction.fold === 'sum') {
      if (reduction.start !== undefined) this.scope.adjoints.add(reduction.start, lane, amount);
      this.scope.adjoints.add(
        reduction.vector,
        lane,
        collect(() => amount),
      );
    } else if (reduction.fold === 'product') {
      const start = reduction.start === undefined ? native.constFloat(target.type(i.type), 1) : this.scope.values.primal(reduction.start);
      const partials = productPartials(target, b, start, this.scope.values.primal(reduction.vector), reduction.lanes);
      if (reduction.start !== undefined) this.scope.adjoints.add(reduction.start, lane, b.fmul(amount, partials.start));
      this.scope.adjoints.add(
        reduction.vector,
        lane,
        collect((k) => b.fmul(amount, partials.lanes[k] as ValueId)),
      );
    } else {
      const wins = winners(target, b, this.scope.values.primal(reduction.vector), this.scope.values.primal(i.index), reduction.lanes);
      this.scope.adjoints.add(
        reduction.vector,
        lane,
        collect((k) => b.select(wins[k] as ValueId, amount, target.zero(i.type))),
      );
    }
  }
}
