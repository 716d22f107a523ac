// Describes to the plan what the reverse sweep may need: primal values, shadow pointers, sub-expressions of partials,
// and the predecessor by which a merge was entered. One node graph for all four, so that the cut chooses freely between
// an operand, a result, and a finished coefficient.

import type { Induction } from '../analysis/induction';
import type { FunctionIR, InstructionFact, ValueFact, ValueIndex } from '../ir/function-ir';
import { isInstruction } from '../ir/function-ir';
import { functionScope, loopOf } from '../ir/loop-nest';
import type { NodeKey, PlanNode } from '../plan/plan';
import { decidedBy } from '../plan/reverse-control';
import {
  frameKey,
  indexIn,
  isFree,
  predecessorKey,
  recomputation,
  shadowKey,
  type ValueFacts,
  valueKey,
  valueNode,
} from '../plan/value-nodes';
import { type Condition, type Expr, partsOf, usesSeed } from '../rules';
import type { Rule } from '../rules/rule';
import { namesOf, textOf } from '../rules/text';
import type { Operation } from './operation';

/** A sub-expression of a partial of one instruction. */
export interface ExprNode {
  readonly instruction: InstructionFact;
  readonly rule: Rule;
  readonly expr: Expr;
}
/** The predecessor of a merge, and the branch condition that decides it, if one does. */
export interface PredecessorNode {
  readonly block: number;
  readonly predecessors: readonly number[];
  readonly decided: { readonly condition: ValueIndex; readonly whenTrue: number } | undefined;
}

/** Costs in bytes moved, as in lib/plan: a libm call is some forty. */
const expressionCosts: Readonly<Record<string, number>> = {
  neg: 0.5,
  add: 1,
  sub: 1,
  mul: 1,
  div: 6,
  convert: 1,
  intAdd: 0.4,
  intNeg: 0.4,
  intToFloat: 1,
  select: 1,
  result: 0.2,
};
const cheapCalls: Readonly<Record<string, number>> = {
  fabs: 0.5,
  copysign: 1,
  sqrt: 8,
  floor: 1,
  ceil: 1,
  trunc: 1,
  rint: 1,
  fma: 1,
  fmin: 1,
  fmax: 1,
};
const callCost = 40;

export class ReverseNodes {
  readonly expressions = new Map<NodeKey, ExprNode>();
  readonly predecessors = new Map<NodeKey, PredecessorNode>();
  private readonly numbers = new Map<Expr, number>();

  constructor(
    private readonly ir: FunctionIR,
    private readonly facts: ValueFacts,
    private readonly operationOf: (instruction: InstructionFact) => Operation,
  ) {}

  describe = (key: NodeKey): PlanNode => {
    const index = indexIn(key);
    if (key[0] === 'v') return valueNode(this.facts, index);
    if (key[0] === 's') return this.shadowNode(index);
    if (key[0] === 'c') return this.frameNode(index);
    return key[0] === 'e' ? this.expressionNode(key) : this.predecessorNode(key);
  };

  induction(value: ValueIndex): Induction | undefined {
    const fact = this.ir.values[value];
    return fact && isInstruction(fact) && fact.opcode === 'phi' ? this.facts.inductionOf(fact) : undefined;
  }

  // ---- shadows

  /** A shadow is had as its pointer is, from shadows of what the pointer comes from. */
  private shadowNode(index: ValueIndex): PlanNode {
    const key = shadowKey(index);
    const value = this.ir.values[index] as ValueFact;
    const isInReverse = this.facts.shadowsInReverse.has(index);
    if (isFree(this.facts, index) || (isInReverse && (!isInstruction(value) || value.opcode === 'alloca')))
      return { key, scope: functionScope, bytes: 0, isFree: true, inputs: undefined, cost: 0 };
    if (!isInstruction(value)) return { key, scope: functionScope, bytes: 8, isFree: false, inputs: undefined, cost: 0 };
    const bytes = isInReverse ? Number.POSITIVE_INFINITY : (this.ir.types[value.type]?.allocBytes ?? 8);
    const base = { key, scope: loopOf(this.ir, value.block), bytes, isFree: false };
    const inputs = this.shadowInputs(value);
    return { ...base, inputs, cost: value.opcode === 'load' ? 4 : 0.3 };
  }

  private shadowInputs(value: InstructionFact): NodeKey[] | undefined {
    const [first] = value.operands as readonly [number];
    switch (value.opcode) {
      case 'getelementptr':
        return [shadowKey(first), ...value.operands.slice(1).map(valueKey)];
      case 'bitcast':
      case 'addrspacecast':
      case 'freeze':
      case 'extractvalue':
        return [shadowKey(first)];
      case 'select':
        return [valueKey(first), shadowKey(value.operands[1] as number), shadowKey(value.operands[2] as number)];
      case 'load':
        // Pointers in shadow memory change only where the primal stores pointers: what holds for the primal load holds here.
        return this.facts.reloads.isReloadable(value) ? [shadowKey(first)] : undefined;
      case 'phi': {
        const found = recomputation(this.facts, value) && this.facts.inductionOf(value);
        return found ? [shadowKey(found.start), valueKey(found.step)] : undefined;
      }
      default:
        return undefined;
    }
  }

  /** The frame of a call is what its augmented function returned: it cannot be had again. */
  private frameNode(call: ValueIndex): PlanNode {
    const { block } = this.ir.values[call] as InstructionFact;
    return { key: frameKey(call), scope: loopOf(this.ir, block), bytes: 8, isFree: false, inputs: undefined, cost: 0 };
  }

  // ---- expressions

  /** The key of a seed-free expression of an instruction's partial; a plain operand or result is the primal value itself. */
  expressionKey(instruction: InstructionFact, rule: Rule, expr: Expr): NodeKey | undefined {
    if (expr.op === 'constant') return undefined;
    if (expr.op === 'operand') return valueKey(instruction.operands[expr.index] as number);
    if (expr.op === 'result' && rule.results[expr.index]?.at === 'value') return valueKey(instruction.index);
    const computed = this.primalCall(instruction, expr);
    if (computed !== undefined) return valueKey(computed);
    let number = this.numbers.get(expr);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(expr, number);
    }
    const key = `e${instruction.index}.${number}`;
    if (!this.expressions.has(key)) this.expressions.set(key, { instruction, rule, expr });
    return key;
  }

  /** The call in the same block by which the primal itself computes a partial's function: cos(x) where sin(x) is reversed. */
  private primalCall(instruction: InstructionFact, expr: Expr): ValueIndex | undefined {
    if (expr.op !== 'call' || expr.exact || !expr.args.every((arg) => arg.op === 'operand')) return undefined;
    const operands = expr.args.map((arg) => instruction.operands[(arg as Expr & { op: 'operand' }).index] as number);
    return (this.ir.users[operands[0] as number] ?? []).find((user) => {
      const call = this.ir.values[user] as InstructionFact;
      if (call.opcode !== 'call' || call.block !== instruction.block || call.type !== instruction.type) return false;
      const isSame = call.argumentCount === operands.length && operands.every((operand, i) => call.operands[i] === operand);
      return isSame && this.mathName(call) === expr.function;
    });
  }

  private mathName(call: InstructionFact): string | undefined {
    const operation = this.operationOf(call);
    return operation.kind === 'rule' && operation.rule.isLibrary ? operation.rule.name : undefined;
  }

  /** The largest parts of an expression that do not depend on the seed: what is needed of the primal. */
  seedFree(instruction: InstructionFact, rule: Rule, expr: Expr): NodeKey[] {
    const keys: NodeKey[] = [];
    const visit = (node: Expr | Condition): void => {
      if ('domain' in node && !usesSeed(node)) {
        const key = this.expressionKey(instruction, rule, node);
        if (key !== undefined) keys.push(key);
      } else for (const part of partsOf(node)) visit(part);
    };
    visit(expr);
    return keys;
  }

  /** The expression of a node as mathematics: `cos(x)`. */
  expressionText(key: NodeKey): string {
    const { rule, expr } = this.expressions.get(key) as ExprNode;
    return textOf(expr, namesOf(rule));
  }

  private expressionNode(key: NodeKey): PlanNode {
    const { instruction, rule, expr } = this.expressions.get(key) as ExprNode;
    const scope = loopOf(this.ir, instruction.block);
    const floatType = [instruction.type, ...instruction.operands.map((operand) => this.ir.values[operand]?.type ?? -1)]
      .map((type) => this.ir.types[type])
      .find((type) => type && !['integer', 'pointer', 'struct', 'void', 'function'].includes(type.kind));
    const node = {
      key,
      scope,
      bytes: expr.domain === 'float' ? (floatType?.allocBytes ?? 8) : 8,
      isFree: isFree(this.facts, instruction.index),
    };
    if (expr.op === 'result') {
      const place = rule.results[expr.index];
      return { ...node, inputs: place?.at === 'field' ? [valueKey(instruction.index)] : undefined, cost: 0.2 };
    }
    const parts = new Set<NodeKey>();
    const visit = (part: Expr | Condition): void => {
      if ('domain' in part) {
        const input = this.expressionKey(instruction, rule, part);
        if (input !== undefined) parts.add(input);
      } else for (const inner of partsOf(part)) visit(inner);
    };
    for (const part of partsOf(expr)) visit(part);
    const cost = expr.op === 'call' ? (cheapCalls[expr.function] ?? callCost) : (expressionCosts[expr.op] ?? 1);
    return { ...node, inputs: [...parts], cost };
  }

  // ---- predecessors

  predecessorKey(block: number, predecessors: readonly number[]): NodeKey {
    const key = predecessorKey(block);
    if (!this.predecessors.has(key)) this.predecessors.set(key, { block, predecessors, decided: decidedBy(this.ir, block, predecessors) });
    return key;
  }

  private predecessorNode(key: NodeKey): PlanNode {
    const { block, predecessors, decided } = this.predecessors.get(key) as PredecessorNode;
    // i1 for two predecessors, i32 for more (ReverseValues.predecessorType).
    return {
      key,
      scope: loopOf(this.ir, block),
      bytes: predecessors.length === 2 ? 1 : 4,
      isFree: false,
      inputs: decided && [valueKey(decided.condition)],
      cost: 0.2,
    };
  }
}
