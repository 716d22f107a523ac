// Finite differences with an estimate of their own error, as the independent witness of a derivative.
//
// Central differences at shrinking steps, extrapolated to step zero (Richardson's tableau; C. J. F. Ridders, "Accurate
// computation of F'(x) and F'(x) F''(x)", Advances in Engineering Software 4, 1982). The error is the smallest
// difference of neighbours in the tableau, plus what rounding in the function must cost.

export interface Difference {
  readonly value: number;
  /** Absolute; what the value may be off by, as far as the tableau tells. */
  readonly error: number;
  /** Slopes to the left and the right; they differ at a kink. */
  readonly left: number;
  readonly right: number;
  /** The one-sided slopes differ by much more than their own error: the function has a kink (or a jump) at x. */
  readonly isKink: boolean;
}

export interface DifferenceOptions {
  /** Relative rounding error of the function: 2^-52 for double, 2^-23 for float. */
  readonly epsilon: number;
  /** First step, absolute; the steps shrink from it. */
  readonly step?: number;
  /** Rounds a number to what the function's argument can hold: Math.fround for float. */
  readonly round?: (x: number) => number;
}

const shrink = 1.6;
const rounds = 8;

/** The derivative of `f` at `x`. */
export function difference(f: (x: number) => number, x: number, options: DifferenceOptions): Difference {
  const { epsilon, round = (y) => y } = options;
  // Large enough that rounding stays far below, small enough to stay on one smooth piece; relative to x away from zero.
  const first = options.step ?? Math.max(Math.abs(x), 0.1) * epsilon ** (1 / 5);
  const at = f(x);
  const floor = epsilon * Math.abs(at);
  // The quotients divide by the distance of the points as rounded, not by the step that was meant.
  const slope = (low: number, high: number): number => (f(high) - f(low)) / (high - low);
  const central = extrapolate((h) => slope(round(x - h), round(x + h)), first, 2, floor);
  const right = extrapolate((h) => slope(x, round(x + h)), first, 1, floor);
  const left = extrapolate((h) => slope(round(x - h), x), first, 1, floor);
  const gap = Math.abs(left.value - right.value);
  const scale = Math.max(Math.abs(left.value), Math.abs(right.value));
  const isKink = gap > 100 * (left.error + right.error) && gap > 1e-3 * scale;
  return { value: central.value, error: central.error, left: left.value, right: right.value, isKink };
}

/**
 * Limit of a difference quotient for steps going to zero.
 * @param order power of the step in the first error term, and the distance of the powers: 2 central, 1 one-sided
 * @param rounding absolute rounding error of one value of the function
 */
function extrapolate(quotient: (step: number) => number, first: number, order: 1 | 2, rounding: number): { value: number; error: number } {
  let row: number[] = [];
  let best = { value: Number.NaN, error: Number.POSITIVE_INFINITY };
  let step = first;
  for (let i = 0; i < rounds; i++, step /= shrink) {
    const next = [quotient(step)];
    for (let j = 1; j <= i; j++) {
      const factor = shrink ** (order * j);
      const value = (factor * next[j - 1]! - row[j - 1]!) / (factor - 1);
      const error = Math.max(Math.abs(value - next[j - 1]!), Math.abs(value - row[j - 1]!)) + (2 * rounding) / step;
      if (error < best.error) best = { value, error };
      next.push(value);
    }
    row = next;
  }
  // No finite pair of neighbours: the last quotient itself is all there is.
  if (!Number.isFinite(best.error)) return { value: row[0]!, error: Number.POSITIVE_INFINITY };
  // Wide steps over many jumps (of floor, say) agree on a slope by chance that narrow ones, between two jumps, do not see.
  const distance = Math.abs(best.value - row[0]!);
  const explained = 0.05 * Math.abs(best.value) + (8 * rounding * shrink) / step;
  return distance > explained ? { ...best, error: Math.max(best.error, distance) } : best;
}
