// 2,000 random programs a run (BITGRAD_PROGRAMS), each in one configuration; BITGRAD_SEED sets the seed, which is printed.
// They are split among test files, which jest runs beside each other.
// Programs are compiled and derived a chunk at a time; only what fails is compiled alone, while fast-check shrinks it.

import fc from 'fast-check';
import { configurations, RUN } from '../harness/gradients';
import { features, swarm } from './features';
import { programs } from './generator';
import { type Judged, judge, type Variant, variantName } from './judge';
import type { Program } from './tree';

/** The same in all files of a run: jest's workers are forked from one process. */
const SEED = Number(process.env.BITGRAD_SEED ?? process.ppid * 10_007 + new Date().getUTCDate());
const COUNT = Number(process.env.BITGRAD_PROGRAMS ?? 2000);
// Calls through pointers are told apart among at most 64 functions of a type, and each program of a chunk has two of one.
const CHUNK = 25;
const MAX_SILENT = 0.25;
/** Of the programs that have some feature, the share that each mode may refuse. */
const MAX_REFUSED = { forward: 0.35, reverse: 0.5 } as const;

/** Programs of one chunk share their features: fewer than this say little of one feature. */
const MIN_COUNTED = 200;

const variants: readonly Variant[] = configurations().map((configuration) => ({
  ...configuration,
  language: 'c',
  flags: [],
  inline: 'all',
}));

const describeFailure = ({ source, verdict }: Judged): string => `${verdict.text}\n${source}`;

/** The tests of one part of the programs. */
export function randomPrograms(part: number, parts: number): void {
  const all: Judged[] = [];
  beforeAll(() => console.log(`BITGRAD_SEED=${SEED} repeats these programs`));

  const chunks = variants.length === 0 ? 0 : Math.ceil(COUNT / CHUNK / parts);
  for (let chunk = 0; chunk < chunks; chunk++) {
    const variant: Variant = { ...(variants[chunk % variants.length] as Variant), isLowered: chunk % 5 === 4 };
    const seed = SEED + chunk * parts + part;
    test(`${CHUNK} programs from seed ${seed}, ${variantName(variant)}`, () => {
      const arbitrary = programs(swarm(seed));
      const parameters = { seed, numRuns: CHUNK };
      const judged = judge(fc.sample(arbitrary, parameters), variant);
      all.push(...judged);
      const wrong = judged.find(({ verdict }) => verdict.kind === 'wrong');
      if (wrong === undefined) return;
      const property = fc.property(arbitrary, (program: Program) => {
        const found = judge([program], variant)[0] as Judged;
        if (found.verdict.kind === 'wrong') throw new Error(describeFailure(found));
      });
      const { errorInstance } = fc.check(property, { ...parameters, interruptAfterTimeLimit: 40_000 });
      throw new Error(errorInstance === undefined ? describeFailure(wrong) : String(errorInstance));
    });
  }

  test('few programs say nothing', () => {
    const silent = all.filter(({ verdict }) => verdict.kind === 'silent').length;
    expect(silent / Math.max(1, all.length)).toBeLessThan(MAX_SILENT);
  });

  test.each(RUN === 'oracle' ? [] : features)('%s: programs are refused seldom enough', (feature) => {
    const having = all.filter(({ used }) => used.has(feature));
    for (const mode of ['forward', 'reverse'] as const) {
      const refused = having.filter(({ verdict }) => verdict.refused[mode] !== undefined).length;
      expect(refused / Math.max(MIN_COUNTED, having.length)).toBeLessThan(MAX_REFUSED[mode]);
    }
  });
}
