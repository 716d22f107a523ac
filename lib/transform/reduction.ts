// llvm.vector.reduce.fadd/fmul/fmax/fmin...: the result is a fold over lanes, so its derivative is that of the fold.
// Partials per lane: for a sum 1; for a product the product of the others (prefix times suffix, right at zeros);
// for a maximum or minimum the seed goes to the first lane that holds the result (the choice at ties).

import type { InstructionFact, ValueIndex } from '../ir/function-ir';
import type { Builder } from '../llvm/builder';
import type { ValueId } from '../llvm/native';
import { calleeOf } from './operation';
import type { Target } from './target';

type Fold = 'sum' | 'product' | 'extremum';

/** What is folded: an optional start value (operand 0 of fadd and fmul), and the vector. */
export interface Reduction {
  readonly fold: Fold;
  readonly start: ValueIndex | undefined;
  readonly vector: ValueIndex;
  readonly lanes: number;
}

export function reductionOf(target: Target, i: InstructionFact): Reduction {
  const name = calleeOf(target.ir, i)?.intrinsic ?? '';
  const fold: Fold = /reduce\.(v2\.)?fadd/.test(name) ? 'sum' : /reduce\.(v2\.)?fmul/.test(name) ? 'product' : 'extremum';
  const vector = i.operands[i.argumentCount - 1] as number;
  const lanes = target.ir.types[target.typeOf(vector)]?.count ?? 0;
  return { fold, start: i.argumentCount === 2 ? (i.operands[0] as number) : undefined, vector, lanes };
}

/** The factors with which a product's seed goes to its start value and to each lane: the product of all others. */
export function productPartials(
  target: Target,
  b: Builder,
  start: ValueId,
  vector: ValueId,
  lanes: number,
): { start: ValueId; lanes: ValueId[] } {
  const { native } = target;
  const items = [start, ...Array.from({ length: lanes }, (_, k) => b.extractElement(vector, native.constInt(target.i32, k)))];
  const one = native.constFloat(native.typeOf(start), 1);
  const prefix: ValueId[] = [one];
  for (let k = 1; k < items.length; k++) prefix.push(b.fmul(prefix[k - 1] as ValueId, items[k - 1] as ValueId));
  const partials: ValueId[] = new Array(items.length);
  let suffix = one;
  for (let k = items.length - 1; k >= 0; k--) {
    partials[k] = b.fmul(prefix[k] as ValueId, suffix);
    suffix = b.fmul(suffix, items[k] as ValueId);
  }
  return { start: partials[0] as ValueId, lanes: partials.slice(1) };
}

/** i1 per lane: the first lane that equals the result. */
export function winners(target: Target, b: Builder, vector: ValueId, result: ValueId, lanes: number): ValueId[] {
  const { native } = target;
  const found: ValueId[] = [];
  let open: ValueId = native.constInt(native.intType(target.context, 1), 1);
  for (let k = 0; k < lanes; k++) {
    const equal = b.fcmp('oeq', b.extractElement(vector, native.constInt(target.i32, k)), result);
    found.push(b.binary('and', open, equal));
    open = b.binary('and', open, b.binary('xor', equal, native.constInt(native.intType(target.context, 1), 1)));
  }
  return found;
}

export function tangentReduction(
  target: Target,
  i: InstructionFact,
  width: number,
  tangents: (value: ValueIndex) => readonly ValueId[],
): ValueId[] {
  const reduction = reductionOf(target, i);
  const { native } = target;
  const b = target.after(i.index);
  const zero = target.zero(i.type);
  const element = (vector: ValueId, k: number): ValueId => b.extractElement(vector, native.constInt(target.i32, k));
  const vector = target.primal(reduction.vector);
  const start = reduction.start === undefined ? undefined : target.primal(reduction.start);
  return Array.from({ length: width }, (_, lane) => {
    const tangent = tangents(reduction.vector)[lane] as ValueId;
    const startTangent = reduction.start === undefined ? zero : (tangents(reduction.start)[lane] as ValueId);
    if (reduction.fold === 'sum') {
      let sum = startTangent;
      for (let k = 0; k < reduction.lanes; k++) sum = b.fadd(sum, element(tangent, k));
      return sum;
    }
    if (reduction.fold === 'product') {
      const partials = productPartials(target, b, start ?? native.constFloat(target.type(i.type), 1), vector, reduction.lanes);
      let sum = b.fmul(partials.start, startTangent);
      for (let k = 0; k < reduction.lanes; k++) sum = b.fadd(sum, b.fmul(partials.lanes[k] as ValueId, element(tangent, k)));
      return sum;
    }
    const wins = winners(target, b, vector, target.primal(i.index), reduction.lanes);
    let chosen = zero;
    for (let k = reduction.lanes - 1; k >= 0; k--) chosen = b.select(wins[k] as ValueId, element(tangent, k), chosen);
    return chosen;
  });
}
