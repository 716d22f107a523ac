import { holdsFloat } from '../analysis/floats';
import type { InstructionFact, ValueIndex } from '../ir/function-ir';
import type { ValueId } from '../llvm/native';
import { apply, isZero } from '../rules';
import type { Rule } from '../rules/rule';
import { errorOf, weightedError } from './error-estimate';
import { ExpressionWriter } from './expressions';
import { elementAt, operationType } from './float-data';
import type { ForwardContext } from './forward-context';
import type { ForwardMemory } from './forward-memory';
import type { Tangents } from './tangents';
import type { Target } from './target';

export class ForwardRules {
  private readonly target: Target;

  constructor(
    private readonly context: ForwardContext,
    private readonly tangents: Tangents,
    private readonly memory: ForwardMemory,
  ) {
    this.target = context.target;
  }

  /** Tangent of result r = sum over operands of partial[r][operand] applied to the operand's tangent. */
  write(i: InstructionFact, rule: Rule): void {
    const { target } = this;
    const operation = operationType(target, i);
    const memory = rule.results.filter((place) => place.at === 'operand');
    if (!operation) return;
    const results = rule.results.map((_, r) => this.tangents.lanes((lane) => this.resultTangent(i, rule, r, lane)));
    if (holdsFloat(target.ir, i.type)) this.tangents.set(i.index, this.assemble(i, rule, results));
    for (const place of memory) {
      if (place.kind !== 'float') continue;
      const pointer = i.operands[place.operand] as number;
      if (!this.context.activity.hasShadow(pointer)) continue;
      const r = rule.results.indexOf(place);
      for (let lane = 0; lane < this.context.width; lane++)
        this.storeOut(i, pointer, results[r]?.[lane] as ValueId, this.context.shadows.of(pointer, lane));
    }
  }

  private storeOut(i: InstructionFact, pointer: ValueIndex, tangent: ValueId, shadow: ValueId): void {
    const b = this.target.after(i.index);
    b.store(tangent, this.memory.guarded(b, pointer, shadow, this.target.native.typeOf(tangent), 0));
  }

  private assemble(i: InstructionFact, rule: Rule, results: readonly (readonly ValueId[])[]): readonly ValueId[] {
    const { target } = this;
    if (rule.results[0]?.at === 'value') return results[0] as readonly ValueId[];
    return this.tangents.lanes((lane) => {
      let aggregate = target.zero(i.type);
      rule.results.forEach((place, r) => {
        if (place.at === 'field' && place.kind === 'float')
          aggregate = target.after(i.index).insertValue(aggregate, results[r]?.[lane] as ValueId, [place.field]);
      });
      return aggregate;
    });
  }

  private resultTangent(i: InstructionFact, rule: Rule, r: number, lane: number): ValueId {
    const { target } = this;
    const operation = operationType(target, i) as NonNullable<ReturnType<typeof operationType>>;
    const builder = target.after(i.index);
    const place = rule.results[r];
    const destinationType =
      place?.at === 'value'
        ? target.type(i.type)
        : place?.at === 'field'
          ? target.type(elementAt(target.ir, i.type, [place.field]))
          : operation.type;
    const terms: ValueId[] = [];
    const { carriesErrors } = this.context;
    const seedOf = (operand: ValueIndex): ValueId => {
      const tangent = this.tangents.of(operand)[lane] as ValueId;
      return carriesErrors ? weightedError(target, builder, tangent, target.primal(operand), this.primalResult(i, rule, r)) : tangent;
    };
    for (const [p, partial] of (rule.partials[r] ?? []).entries()) {
      const operand = i.operands[p] as number;
      if (isZero(partial) || !this.context.activity.isActive(operand)) continue;
      const expression = apply(partial, this.context.strongZero);
      const writer = new ExpressionWriter(
        target,
        builder,
        operation,
        {
          operand: (index) => target.primal(i.operands[index] as number),
          result: (index) => this.primalResult(i, rule, index),
          seed: seedOf(operand),
        },
        destinationType,
        (because) => {
          throw target.error('no-rule', `the derivative of \`${rule.name}\` cannot be computed in ${operation.kind}`, i, { because });
        },
      );
      terms.push(writer.write(expression));
    }
    if (carriesErrors) return errorOf(target, builder, terms, this.primalResult(i, rule, r));
    const [first, ...others] = terms;
    return first === undefined ? target.native.constNull(destinationType) : others.reduce((sum, term) => builder.fadd(sum, term), first);
  }

  private primalResult(i: InstructionFact, rule: Rule, r: number): ValueId {
    const { target } = this;
    const place = rule.results[r];
    if (!place || place.at === 'value') return target.primal(i.index);
    const builder = target.after(i.index);
    if (place.at === 'field') return builder.extractValue(target.primal(i.index), [place.field]);
    const operation = operationType(target, i) as NonNullable<ReturnType<typeof operationType>>;
    return builder.load(place.kind === 'float' ? operation.type : target.i32, target.primal(i.operands[place.operand] as number));
  }
}
