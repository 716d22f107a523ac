// A row checked at points that fast-check draws: anywhere in its boxes but for a margin, which the difference quotient
// needs on both sides. A failing point is shrunk towards the middle of the box.

import fc from 'fast-check';
import { check, type Subject } from './check';
import { firstStep } from './oracle';
import type { Case } from './row';

type Interval = readonly [low: number, high: number];

/** Part of an interval, at each end, in which no point is drawn; differences step over at most all of it. */
const MARGIN = 0.1;
const STEPS_PER_INTERVAL = 1 << 16;

const RUNS = Number(process.env.BITGRAD_POINTS ?? 4);
const SEED = Number(process.env.BITGRAD_SEED ?? 20260101);

/** Thousandths of the interval from its middle, which is where numbers shrink to. */
const within = (interval: Interval, isInteger: boolean): fc.Arbitrary<number> => {
  const [low, high] = interval;
  if (isInteger) return fc.integer({ min: Math.ceil(low), max: Math.floor(high) });
  const reach = STEPS_PER_INTERVAL / 2;
  return fc.integer({ min: -reach, max: reach }).map((offset) => (low + high) / 2 + (offset / reach) * (0.5 - MARGIN) * (high - low));
};

function rowAt(row: Case, box: readonly Interval[], values: readonly number[]): Case {
  const scale = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
  const narrowest = Math.min(...box.filter((_, i) => row.point[i]?.isActive).map(([low, high]) => high - low));
  const step = Math.min(firstStep(row.roundoff, 0) * 2, (MARGIN * 0.9 * narrowest) / scale);
  return {
    ...row,
    point: row.point.map((argument, i) => ({
      ...argument,
      values: [argument.fields[0]?.kind === 'f' ? Math.fround(values[i] as number) : (values[i] as number)],
    })),
    options: { ...row.options, step },
  };
}

/** Throws with the shrunk point and what disagrees there. */
export function checkInBoxes(subject: Subject, boxes: readonly (readonly Interval[])[]): void {
  const { row } = subject;
  const isInteger = row.point.map(({ isActive }) => !isActive);
  const points = boxes.map((box) =>
    fc.tuple(...box.map((interval, i) => within(interval, isInteger[i] ?? false))).map((values) => ({ box, values })),
  );
  for (const point of points) {
    fc.assert(
      fc.property(point, ({ box, values }) => {
        const { failures } = check({ ...subject, row: rowAt(row, box, values) });
        if (failures.length > 0) throw new Error(failures.map(({ mode, text }) => `${mode} at (${values.join(', ')}): ${text}`).join('\n'));
      }),
      { numRuns: RUNS, seed: SEED },
    );
  }
}
