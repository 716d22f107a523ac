// Central differences with Richardson extrapolation (Ridders 1982: a table of shrinking steps that keeps the entry
// with the least disagreement among its neighbours). It knows nothing of derivatives of any operation, and it says
// how far it can be trusted: a row whose oracle does not settle fails, instead of passing within a wide bound.

export interface Estimate {
  readonly value: number;
  /** Disagreement of neighbouring table entries: a bound in practice. */
  readonly error: number;
}

/** A power of two, as the first step is made one: x + h then is exact, also in float, and the noise is that of g alone. */
const SHRINK = 2;
const STEPS = 8;

/** d/dt of g at 0, from steps of at most `first` (in units of t), in arithmetic of this unit roundoff. */
export function difference(g: (t: number) => number, first: number, roundoff: number): Estimate {
  let previous: number[] = [];
  let best: Estimate = { value: Number.NaN, error: Number.POSITIVE_INFINITY };
  let noise = 0;
  for (let i = 0, step = 2 ** Math.floor(Math.log2(first)); i < STEPS; i++, step /= SHRINK) {
    const [high, low] = [g(step), g(-step)];
    noise = (8 * roundoff * Math.max(Math.abs(high), Math.abs(low))) / step;
    const current = [(high - low) / (2 * step)];
    let power = 1;
    for (let j = 1; j <= i; j++) {
      power *= SHRINK * SHRINK;
      const before = previous[j - 1] as number;
      const here = current[j - 1] as number;
      const extrapolated = (here * power - before) / (power - 1);
      current.push(extrapolated);
      const error = Math.max(Math.abs(extrapolated - here), Math.abs(extrapolated - before));
      if (error < best.error) best = { value: extrapolated, error };
    }
    previous = current;
  }
  // Wide steps over many jumps (of floor, say) agree on a slope by chance that narrow ones, between two jumps, do not see.
  const distance = Math.abs(best.value - (previous[0] as number));
  return distance > 0.05 * Math.abs(best.value) + noise ? { ...best, error: Math.max(best.error, distance) } : best;
}

/** First step for arithmetic of this unit roundoff: rounding noise u/h against what extrapolation still takes away. */
export function firstStep(roundoff: number, scale: number): number {
  const relative = roundoff < 1e-12 ? 0.02 : roundoff < 1e-5 ? 0.1 : 0.3;
  return relative * Math.max(Math.abs(scale), 0.5);
}

/** Relative agreement with differences asked of a row: 1e-7 in double (as documented), else from the roundoff. */
export const differenceBound = (roundoff: number): number => (roundoff < 1e-12 ? 1e-7 : 24 * roundoff ** (2 / 3));

/** Relative agreement of two derivatives that compute the same products in another order. */
export const roundingBound = (roundoff: number): number => (roundoff < 1e-12 ? 4e-12 : 256 * roundoff);
