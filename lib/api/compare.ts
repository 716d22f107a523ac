// Whether three numbers that should be one derivative agree: by reverse mode, by forward mode, by finite differences.
//
// The two modes run the same rules in other orders and part by rounding only. Differences are as good as their own
// error estimate says. Components far below the largest one are measured against that one: they are what is left of
// cancelled sums. At a kink any slope between the one-sided ones is right.

import type { Difference } from './differences';

export interface Compared {
  readonly reverse: number | undefined;
  readonly forward: number | undefined;
  readonly difference: Difference;
}

export interface Verdict {
  /** |reverse - forward| relative to the larger; undefined when one of them was not computed. */
  readonly modesApart: number | undefined;
  /** The computed derivative (reverse, else forward) against the difference, relative. */
  readonly differenceApart: number;
  readonly modesAgree: boolean;
  readonly differenceAgrees: boolean;
}

export interface Tolerances {
  readonly modes: number;
  readonly differences: number;
}

/** By the precision of the function: 2^-52 for double, 2^-23 for float, 2^-10 for half. */
export const tolerancesFor = (epsilon: number): Tolerances => ({ modes: 4e6 * epsilon, differences: epsilon ** (1 / 3) });

/** @param largest the largest magnitude of a component of this derivative */
export function judge({ reverse, forward, difference }: Compared, largest: number, tolerances: Tolerances): Verdict {
  const computed = reverse ?? forward ?? Number.NaN;
  const modesApart = reverse === undefined || forward === undefined ? undefined : apart(reverse, forward, largest);
  const differenceApart = apart(computed, difference.value, largest);
  const low = Math.min(difference.left, difference.right);
  const high = Math.max(difference.left, difference.right);
  const slack = tolerances.differences * Math.max(Math.abs(low), Math.abs(high));
  const isSubgradient = difference.isKink && computed >= low - slack && computed <= high + slack;
  const withinError = Math.abs(computed - difference.value) <= 10 * difference.error && Number.isFinite(difference.error);
  return {
    modesApart,
    differenceApart,
    modesAgree: modesApart === undefined || modesApart <= tolerances.modes,
    differenceAgrees: isSubgradient || withinError || differenceApart <= tolerances.differences,
  };
}

/** Relative distance; 0 for equal numbers, two NaNs and equal infinities included. Numbers far below `largest` are measured against that. */
export function apart(a: number, b: number, largest: number): number {
  if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return 0;
  const scale = Math.max(Math.abs(a), Math.abs(b), 1e-6 * largest);
  const distance = Math.abs(a - b) / scale;
  return Number.isNaN(distance) ? Number.POSITIVE_INFINITY : distance;
}
