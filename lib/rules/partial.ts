// A partial derivative of one result with respect to one operand, as rules state it, and the only three readings of
// it: what it does to a tangent, what its transpose does to an adjoint, and which primal values it needs.
//
// Both readings give an expression over `seed`, so an emitter of expressions is all that a mode needs; parts without
// the seed are equal for every lane of vector mode. Partials of scalars are their own transpose; a linear map names
// both directions at once, so that the two modes cannot disagree.

import { type Condition, convertTo, div, type Expr, fcmp, isExpr, mul, seed, select, walk, zero } from './expr';

/** Divide the seed by the expression: one rounding, and no infinity on the way for a tiny divisor. */
export interface Over {
  readonly op: 'over';
  readonly by: Expr;
}

/** A select on the *product* of partial and seed, never a factor 0 or 1: zero times infinity is NaN. */
export interface When {
  readonly op: 'when';
  readonly condition: Condition;
  readonly then: Partial;
  readonly otherwise: Partial;
}

/** The seed changes its float type: fpext one way, fptrunc the other. */
export interface Convert {
  readonly op: 'convert partial';
}

/** No derivative: an integer or pointer operand or result, or one that the result does not vary with. */
export interface None {
  readonly op: 'none';
}

/** A linear map of the seed and its transpose, both as expressions over `seed`. */
export interface Linear {
  readonly op: 'linear';
  readonly apply: Expr;
  readonly transpose: Expr;
}

export type Partial = Expr | Over | When | Convert | None | Linear;

export const none: None = Object.freeze({ op: 'none' });
export const convert: Convert = Object.freeze({ op: 'convert partial' });

export function over(by: Expr): Over {
  if (!isExpr(by)) throw new TypeError('over() takes an expression');
  return Object.freeze({ op: 'over', by });
}

export function when(condition: Condition, then: Partial, otherwise: Partial = none): When {
  return Object.freeze({ op: 'when', condition, then, otherwise });
}

/** A linear map by its two directions. Each takes the seed and returns what it becomes. */
export function linear(map: { apply: (seed: Expr) => Expr; transpose: (seed: Expr) => Expr }): Linear {
  return Object.freeze({ op: 'linear', apply: map.apply(seed), transpose: map.transpose(seed) });
}

/** A linear map of one number, which is its own transpose: `scaling((t) => call('ldexp', t, n))`. */
export const scaling = (map: (seed: Expr) => Expr): Linear => linear({ apply: map, transpose: map });

const partialKinds: ReadonlySet<string> = new Set(['over', 'when', 'convert partial', 'none', 'linear']);
export const isPartial = (value: unknown): value is Partial =>
  isExpr(value) || (typeof value === 'object' && value !== null && partialKinds.has((value as { op?: string }).op ?? ''));

/** Whether the partial is nothing for every input: `none`, or the constant zero (floor, the sign of copysign). */
export function isZero(partial: Partial): boolean {
  if (partial.op === 'when') return isZero(partial.then) && isZero(partial.otherwise);
  return partial.op === 'none' || partial === zero;
}

/**
 * What the partial makes of a tangent: an expression over `seed`, zero if nothing. With `strongZero` a zero seed stays
 * zero also where the partial is infinite or NaN, as in the arm of a select that is not taken.
 */
export const apply = (partial: Partial, strongZero = false): Expr => strengthened(partial, read(partial, 'apply'), strongZero);

/** What the partial's transpose makes of an adjoint: an expression over `seed`, zero if nothing. */
export function transpose(partial: Partial, strongZero = false): Expr {
  const known = transposes[strongZero ? 1 : 0] as WeakMap<Partial, Expr>;
  let made = known.get(partial);
  if (made === undefined) {
    made = strengthened(partial, read(partial, 'transpose'), strongZero);
    known.set(partial, made);
  }
  return made;
}
/** Made once for each partial: without and with a strong zero. */
const transposes = [new WeakMap<Partial, Expr>(), new WeakMap<Partial, Expr>()];

const strengthened = (partial: Partial, product: Expr, strongZero: boolean): Expr =>
  strongZero && !isConstantFactor(partial) ? select(fcmp('oeq', seed, zero), zero, product) : product;

/** Whether the seed meets finite constants only, so that zero stays zero by itself. */
function isConstantFactor(partial: Partial): boolean {
  if (partial.op === 'when') return isConstantFactor(partial.then) && isConstantFactor(partial.otherwise);
  if (partial.op === 'over' || partial.op === 'linear') return false;
  return partial.op === 'none' || partial.op === 'convert partial' || partial.op === 'constant';
}

/** Whether the partial may be infinite or NaN for finite operands without overflow: it divides, or has a pole or a log. */
export function isSingular(partial: Partial): boolean {
  if (partial.op === 'over') return true;
  let singular = false;
  walk(read(partial, 'apply'), (node) => {
    singular ||= node.op === 'div' || (node.op === 'call' && (singularCalls.has(node.function) || node.exact));
  });
  return singular;
}

const singularCalls: ReadonlySet<string> = new Set(['log', 'log2', 'log10', 'pow', 'powi', 'pown', 'tan', 'y0', 'y1', 'yn']);

function read(partial: Partial, direction: 'apply' | 'transpose'): Expr {
  switch (partial.op) {
    case 'none':
      return zero;
    case 'over':
      return div(seed, partial.by);
    case 'when':
      return select(partial.condition, read(partial.then, direction), read(partial.otherwise, direction));
    case 'convert partial':
      return convertTo(seed);
    case 'linear':
      return partial[direction];
    default:
      return mul(seed, partial);
  }
}

/** The primal values that a partial reads. */
export interface Needs {
  readonly operands: ReadonlySet<number>;
  readonly results: ReadonlySet<number>;
  /** Whether any result is read. */
  readonly result: boolean;
}

const needsOf = new WeakMap<Partial, Needs>();

/** The operands and results that the partial reads in either mode. Remembered per partial. */
export function needs(partial: Partial): Needs {
  const known = needsOf.get(partial);
  if (known) return known;
  const operands = new Set<number>();
  const results = new Set<number>();
  for (const expr of [apply(partial), transpose(partial)])
    walk(expr, (node) => {
      if (node.op === 'operand') operands.add(node.index);
      if (node.op === 'result') results.add(node.index);
    });
  const found: Needs = Object.freeze({ operands, results, result: results.size > 0 });
  needsOf.set(partial, found);
  return found;
}
