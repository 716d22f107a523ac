// What a derivation spends its time on, stage by stage, for those who listen: the compile-cost bench, a profiler, a user's
// own logging. Published on a diagnostics channel of Node; without a subscriber a stage costs one check.

import { channel } from 'node:diagnostics_channel';

/** One stage that has ended. A stage within another counts for itself alone. */
export interface StageTime {
  readonly stage: string;
  /** Of processor time: other work on the machine does not count. */
  readonly milliseconds: number;
}

const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const stages = channel('bitgrad:stage');
/** Time that inner stages took, for each stage under way. */
const inner: number[] = [];

/** Does the work of a stage, and tells its time to whoever listens. */
export function stage<T>(name: string, work: () => T): T {
  if (!stages.hasSubscribers) return work();
  const started = processorTime();
  inner.push(0);
  try {
    return work();
  } finally {
    const whole = processorTime() - started;
    const milliseconds = whole - (inner.pop() as number);
    if (inner.length > 0) inner[inner.length - 1] = (inner[inner.length - 1] as number) + whole;
    stages.publish({ stage: name, milliseconds } satisfies StageTime);
  }
}
