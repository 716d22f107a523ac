// The adjoints of operations with a rule: partials, transposed, applied to the adjoints of their results.

import type { InstructionFact, ValueIndex } from '../ir/function-ir';
import type { ValueId } from '../llvm/native';
import type { NodeKey } from '../plan/plan';
import { type Expr, isZero, type Partial, partsOf, transpose, usesSeed } from '../rules';
import type { Rule } from '../rules/rule';
import { ExpressionWriter } from './expressions';
import { operationType } from './float-data';
import type { GuardedAccess } from './guarded-access';
import type { ReverseScope } from './reverse-scope';
import { valuesInArms } from './unchosen-arms';

export class ReverseRules {
  constructor(
    private readonly scope: ReverseScope,
    private readonly access: GuardedAccess,
  ) {}

  /** Pointer operands through which a rule's operation writes floats into active memory. */
  outPointers(i: InstructionFact, rule: Rule): number[] {
    return rule.results.flatMap((place) =>
      place.at === 'operand' && place.kind === 'float' && this.scope.hasShadow(i.operands[place.operand] as number) ? [place.operand] : [],
    );
  }

  needs(i: InstructionFact, rule: Rule): NodeKey[] {
    const keys = this.outPointers(i, rule).flatMap((position) => this.access.addressNeeds(i.operands[position] as number));
    for (const row of rule.partials)
      for (const [position, partial] of row.entries())
        if (!isZero(partial) && this.scope.isActive(i.operands[position] as number))
          keys.push(...this.scope.nodes.seedFree(i, rule, this.transposed(i, partial)));
    return keys;
  }

  /**
   * The transposed partial. Where the result goes into an arm that may not have been chosen (`c ? x / z : y`, which LLVM
   * makes a select of), its adjoint is then zero, and zero times an infinite partial would be NaN: zero stays zero there.
   */
  private transposed(i: InstructionFact, partial: Partial): Expr {
    this.arms ??= valuesInArms(this.scope.target.ir, this.scope.context.operations);
    const meetsIdle = this.scope.isIdle(i.index) || i.operands.some((operand) => this.scope.isIdle(operand));
    return transpose(partial, this.scope.context.strongZero || this.arms.has(i.index) || meetsIdle);
  }

  private arms: ReadonlySet<ValueIndex> | undefined;

  write(i: InstructionFact, rule: Rule, lane: number): void {
    const seeds = this.resultAdjoints(i, rule, lane);
    const operation = operationType(this.scope.target, i);
    if (!operation) return;
    rule.results.forEach((_, r) => {
      const seed = seeds[r];
      if (seed === undefined) return;
      for (const [position, partial] of (rule.partials[r] ?? []).entries()) {
        const operand = i.operands[position] as number;
        if (isZero(partial) || !this.scope.isActive(operand)) continue;
        const expression = this.transposed(i, partial);
        const memo = new Map<Expr, ValueId>();
        this.fillKnown(i, rule, expression, memo);
        const writer = new ExpressionWriter(
          this.scope.target,
          this.scope.b,
          operation,
          {
            operand: (index) => this.scope.values.primal(i.operands[index] as number),
            result: () => this.scope.values.primal(i.index),
            seed,
          },
          this.scope.target.type(this.scope.target.typeOf(operand)),
          (because) => {
            throw this.scope.target.error('no-rule', `the derivative of \`${rule.name}\` cannot be computed in ${operation.kind}`, i, {
              because,
            });
          },
          memo,
        );
        this.scope.adjoints.add(operand, lane, writer.write(expression));
      }
    });
  }

  /** Puts the planned seed-free parts of an expression into the writer's memory. */
  private fillKnown(i: InstructionFact, rule: Rule, expression: Expr, memo: Map<Expr, ValueId>): void {
    const visit = (part: unknown): void => {
      const node = part as Expr;
      if ('domain' in node && !usesSeed(node)) {
        const key = this.scope.nodes.expressionKey(i, rule, node);
        if (key !== undefined) memo.set(node, this.scope.values.expression(key));
      } else for (const inner of partsOf(node)) visit(inner);
    };
    visit(expression);
  }

  /** The adjoint of each result: of the value, of a field of it, or taken from the shadow behind an out pointer. */
  private resultAdjoints(i: InstructionFact, rule: Rule, lane: number): (ValueId | undefined)[] {
    const { b, target } = this.scope;
    const whole = this.scope.isActive(i.index) ? this.scope.adjoints.take(i.index, lane) : undefined;
    return rule.results.map((place) => {
      if (place.kind !== 'float') return undefined;
      if (place.at === 'value') return whole;
      if (place.at === 'field') return whole === undefined ? undefined : b.extractValue(whole, [place.field]);
      const pointer = i.operands[place.operand] as number;
      const operation = operationType(target, i);
      if (!operation || !this.scope.hasShadow(pointer)) return undefined;
      const address = this.access.address(pointer, lane, 'zero', operation.type, 0);
      const taken = b.load(operation.type, address);
      b.store(target.native.constNull(operation.type), address);
      return taken;
    });
  }
}
