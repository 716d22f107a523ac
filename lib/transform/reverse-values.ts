// Primal values, shadow addresses and coefficients inside the reverse sweep, had as the plan decided: as they are, from
// a register or the tape, or recomputed at the place of use. Recomputed once per reversed block.

import type { Induction } from '../analysis/induction';
import type { InstructionFact, ValueIndex } from '../ir/function-ir';
import type { Builder } from '../llvm/builder';
import type { TypeId, ValueId } from '../llvm/native';
import type { NodeKey, Plan } from '../plan/plan';
import { frameKey, indexIn, shadowKey, valueKey } from '../plan/value-nodes';
import type { Expr, Rule } from '../rules';
import { ExpressionWriter } from './expressions';
import { elementAt, type operationType as OperationTypeOf, operationType } from './float-data';
import { reemit } from './reemit';
import type { ReverseCalls } from './reverse-calls';
import type { ReverseNodes } from './reverse-nodes';
import type { ShadowScope } from './shadow-scope';
import type { Shadows } from './shadows';
import type { Tape } from './tape';
import type { Target } from './target';

export class ReverseValues {
  private memo = new Map<string, ValueId>();

  constructor(
    private readonly target: Target,
    private readonly builder: Builder,
    private readonly plan: Plan,
    private readonly nodes: ReverseNodes,
    private readonly shadows: Shadows,
    private readonly calls: ReverseCalls,
    private readonly tape: () => Tape,
    private readonly shadowScope: ShadowScope,
  ) {}

  /** Forgets what was recomputed: another block begins. */
  newBlock(): void {
    this.memo = new Map();
  }

  primal(value: ValueIndex): ValueId {
    return this.get(valueKey(value), 0);
  }
  shadow(pointer: ValueIndex, lane: number): ValueId {
    return this.get(shadowKey(pointer), lane);
  }
  /** The frame that the augmented function of a call has left. */
  frame(call: ValueIndex): ValueId {
    return this.get(frameKey(call), 0);
  }
  /** A seed-free expression of a partial. */
  expression(key: NodeKey): ValueId {
    return this.get(key, 0);
  }
  /** i1 (two predecessors: true for the second) or i32: the position of the predecessor in the merge's list. */
  predecessor(key: NodeKey): ValueId {
    return this.get(key, 0);
  }

  private get(key: NodeKey, lane: number): ValueId {
    const name = `${key}/${lane}`;
    const known = this.memo.get(name);
    if (known !== undefined) return known;
    const id = this.make(key, lane);
    this.memo.set(name, id);
    return id;
  }

  private make(key: NodeKey, lane: number): ValueId {
    const decision = this.plan.decisions.get(key);
    const index = indexIn(key);
    switch (decision) {
      case 'free':
        return this.forwardValue(key, lane);
      case 'register':
      case 'cache':
        return this.tape().fetch(this.builder, this.nodes.describe(key), lane, this.typeOf(key));
      case 'recompute':
        if (key[0] === 'v') return this.recompute(index);
        if (key[0] === 's') return this.recomputeShadow(index, lane);
        return key[0] === 'e' ? this.recomputeExpression(key) : this.recomputePredecessor(key);
      default:
        throw new Error(`the reverse sweep of @${this.target.ir.name} asks for ${key}, which was not planned`);
    }
  }

  typeOf(key: NodeKey): TypeId {
    const { target } = this;
    const index = indexIn(key);
    if (key[0] === 'v' || key[0] === 's') return target.type(target.typeOf(index));
    if (key[0] === 'p') return this.predecessorType(key);
    if (key[0] === 'c') return this.target.pointer;
    const { instruction, rule, expr } = this.nodes.expressions.get(key) as NonNullable<ReturnType<typeof this.nodes.expressions.get>>;
    const field = this.fieldType(instruction, rule, expr);
    if (field !== undefined) return field;
    if (expr.domain !== 'float') return this.integerType(instruction, rule, expr);
    return (operationType(target, instruction) as NonNullable<ReturnType<typeof OperationTypeOf>>).type;
  }

  /** The type of the whole numbers that an expression is made of: of any width, one for each lane. */
  private integerType(instruction: InstructionFact, rule: Rule, expr: Expr): TypeId {
    const { target } = this;
    if (expr.op === 'operand') return target.type(target.typeOf(instruction.operands[expr.index] as number));
    if (expr.op === 'intNeg' || expr.op === 'intAdd') return this.integerType(instruction, rule, expr.args[0] as Expr);
    return this.fieldType(instruction, rule, expr) ?? target.i32;
  }

  /** The type of a result that is a member of a structure. */
  private fieldType({ type }: InstructionFact, rule: Rule, expr: Expr): TypeId | undefined {
    const place = expr.op === 'result' ? rule.results[expr.index] : undefined;
    return place?.at === 'field' ? this.target.type(elementAt(this.target.ir, type, [place.field])) : undefined;
  }

  predecessorType(key: NodeKey): TypeId {
    const node = this.nodes.predecessors.get(key);
    return node?.predecessors.length === 2 ? this.target.native.intType(this.target.context, 1) : this.target.i32;
  }

  /** The node's value in the forward sweep, written right after what it depends on. */
  forwardValue(key: NodeKey, lane: number): ValueId {
    const index = indexIn(key);
    if (key[0] === 'v') return this.target.primal(index);
    if (key[0] === 's') return this.shadows.of(index, lane);
    if (key[0] === 'c') return this.calls.frame(this.target.ir.values[index] as InstructionFact);
    const { instruction } = this.nodes.expressions.get(key) as NonNullable<ReturnType<typeof this.nodes.expressions.get>>;
    return this.writeExpression(
      key,
      this.target.after(instruction.index),
      (position) => this.target.primal(instruction.operands[position] as number),
      'forward',
    );
  }

  private recompute(index: ValueIndex): ValueId {
    const value = this.target.ir.values[index] as InstructionFact;
    const induction = this.nodes.induction(index);
    if (induction) return this.inductionValue(induction, this.primal(induction.start));
    const again = reemit(this.target, this.builder, value, (position) => this.primal(value.operands[position] as number));
    if (value.opcode === 'load') this.shadowScope.markPrimal(again);
    return again;
  }

  /** start + trip * step, in the phi's own integer arithmetic, or as one getelementptr. */
  private inductionValue(induction: Induction, start: ValueId): ValueId {
    const { target, builder } = this;
    const trip = this.tape().trip(induction.loop, builder);
    const step = this.primal(induction.step);
    const type = target.ir.types[target.typeOf(induction.step)];
    const bits = type?.count ?? 64;
    const stepType = target.native.typeOf(step);
    const count = bits < 64 ? builder.cast('trunc', trip, stepType) : bits > 64 ? builder.cast('zext', trip, stepType) : trip;
    const distance = builder.binary('mul', count, step);
    if (induction.stride === -1) return builder.binary(induction.negated ? 'sub' : 'add', start, distance);
    return builder.gep(target.type(induction.stride), start, [distance], false);
  }

  private recomputeShadow(index: ValueIndex, lane: number): ValueId {
    const { target, builder } = this;
    const value = target.ir.values[index] as InstructionFact;
    const base = (position: number): ValueId => this.shadow(value.operands[position] as number, lane);
    switch (value.opcode) {
      case 'phi': {
        const induction = this.nodes.induction(index) as Induction;
        return this.inductionValue(induction, this.shadow(induction.start, lane));
      }
      case 'select':
        return builder.select(this.primal(value.operands[0] as number), base(1), base(2));
      case 'load':
        return builder.load(target.type(value.type), base(0), value.align);
      default:
        return reemit(target, builder, value, (position) => (position === 0 ? base(0) : this.primal(value.operands[position] as number)));
    }
  }

  private recomputeExpression(key: NodeKey): ValueId {
    const { instruction } = this.nodes.expressions.get(key) as NonNullable<ReturnType<typeof this.nodes.expressions.get>>;
    return this.writeExpression(key, this.builder, (position) => this.primal(instruction.operands[position] as number), 'reverse');
  }

  private writeExpression(key: NodeKey, builder: Builder, operand: (position: number) => ValueId, sweep: 'forward' | 'reverse'): ValueId {
    const { target } = this;
    const { instruction, rule, expr } = this.nodes.expressions.get(key) as NonNullable<ReturnType<typeof this.nodes.expressions.get>>;
    const operation = operationType(target, instruction) as NonNullable<ReturnType<typeof OperationTypeOf>>;
    const memo = new Map<Expr, ValueId>();
    // In the reverse sweep, parts that the plan knows (cached coefficients) are taken from there.
    if (sweep === 'reverse' && expr.op !== 'result') this.fillParts(key, memo);
    const writer = new ExpressionWriter(
      target,
      builder,
      operation,
      { operand, result: (index) => this.resultValue(instruction, rule, index, builder, sweep), seed: undefined },
      operation.type,
      (because) => {
        throw target.error('no-rule', `the derivative of \`${rule.name}\` cannot be computed in ${operation.kind}`, instruction, {
          because,
        });
      },
      memo,
    );
    return writer.write(expr);
  }

  private fillParts(key: NodeKey, memo: Map<Expr, ValueId>): void {
    const { instruction, rule, expr } = this.nodes.expressions.get(key) as NonNullable<ReturnType<typeof this.nodes.expressions.get>>;
    const visit = (part: unknown): void => {
      const node = part as Expr;
      if ('domain' in node) {
        const inner = this.nodes.expressionKey(instruction, rule, node);
        if (inner !== undefined && node.op !== 'operand') memo.set(node, this.get(inner, 0));
      } else for (const deeper of (node as unknown as { args: readonly unknown[] }).args) visit(deeper);
    };
    if (expr.op === 'select') visit(expr.condition);
    for (const part of 'args' in expr ? expr.args : []) visit(part);
  }

  private resultValue(
    instruction: InstructionFact,
    rule: { readonly results: readonly { readonly at: string }[] },
    index: number,
    builder: Builder,
    sweep: 'forward' | 'reverse',
  ): ValueId {
    const { target } = this;
    const place = rule.results[index] as
      | { at: 'value' }
      | { at: 'field'; field: number }
      | { at: 'operand'; operand: number; kind: string };
    if (place.at === 'value') return sweep === 'forward' ? target.primal(instruction.index) : this.primal(instruction.index);
    if (place.at === 'field') {
      const aggregate = sweep === 'forward' ? target.primal(instruction.index) : this.primal(instruction.index);
      return builder.extractValue(aggregate, [place.field]);
    }
    // What the call wrote through a pointer: read back at once, in the forward sweep.
    const operation = operationType(target, instruction) as NonNullable<ReturnType<typeof OperationTypeOf>>;
    return builder.load(place.kind === 'float' ? operation.type : target.i32, target.primal(instruction.operands[place.operand] as number));
  }

  private recomputePredecessor(key: NodeKey): ValueId {
    const node = this.nodes.predecessors.get(key) as NonNullable<ReturnType<typeof this.nodes.predecessors.get>>;
    const decided = node.decided as NonNullable<typeof node.decided>;
    const condition = this.primal(decided.condition);
    const { native, context } = this.target;
    return decided.whenTrue === 1 ? condition : this.builder.binary('xor', condition, native.constInt(native.intType(context, 1), 1));
  }
}
