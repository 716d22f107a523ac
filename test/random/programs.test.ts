// 500 random programs a run, each on one LLVM and -O level: reverse = forward by the transposed product, both = central
// differences, value and memory as the primal leaves them. BITGRAD_SEED sets the seed, BITGRAD_PROGRAMS the number.
//
// Programs are compiled and derived a chunk at a time; only what fails is compiled alone, while fast-check shrinks it.
// A program whose values explode, or whose differences do not settle (a kink is near), says nothing and is skipped.

import fc from 'fast-check';
import { check, type DerivedFunction } from '../harness/check';
import { compileUnit, type Unit, units } from '../harness/compile';
import { deriveUnit } from '../harness/derive';
import { type Batch, type Configuration, configurations, RUN } from '../harness/gradients';
import { parameterTypes, returnType, sharedObject } from '../harness/machine';
import { row } from '../harness/row';
import { type Program, point, programs, programText } from './generator';

const SEED = Number(process.env.BITGRAD_SEED ?? Math.floor(Math.random() * 2 ** 31));
const COUNT = Number(process.env.BITGRAD_PROGRAMS ?? 500);
const CHUNK = 50;
const MAX_VALUE = 1e4;
const MAX_SKIPPED = 0.4;

type Verdict = 'holds' | 'says nothing' | { readonly fails: string };

const unitOf = (sources: readonly string[]): Unit => {
  const rows = sources.map((text, i) => row([`program ${i}`, { language: 'c', form: 'body', text }, point]));
  return units(rows)[0] as Unit;
};

const batchOf = (unit: Unit, { llvm, level }: Configuration): Batch => {
  const path = compileUnit(unit, llvm, level);
  return RUN === 'oracle' ? { machine: sharedObject(path, llvm), attempt: () => undefined } : deriveUnit(unit, path, llvm, level);
};

function verdictOf(batch: Batch, { row, symbol }: Unit['rows'][number]): Verdict {
  const derived: Partial<Record<'forward' | 'reverse', DerivedFunction>> = {};
  for (const mode of ['forward', 'reverse'] as const) {
    const attempt = batch.attempt(symbol, mode);
    if (attempt !== undefined && 'error' in attempt) return { fails: `${mode}: ${String(attempt.error)}` };
    if (attempt !== undefined) derived[mode] = attempt.derived;
  }
  const primal = batch.machine.callable(symbol, returnType(row), parameterTypes(row));
  const { failures, results } = check({ row, primal, ...derived });
  if (results.some((value) => !(Math.abs(value) < MAX_VALUE))) return 'says nothing';
  if (failures.some(({ mode }) => mode === 'oracle')) return 'says nothing';
  return failures.length === 0 ? 'holds' : { fails: failures.map(({ mode, text }) => `${mode}: ${text}`).join('\n') };
}

/** Verdicts of a chunk, by source text. A chunk that does not even compile or derive as a whole is judged one by one. */
function judge(sources: readonly string[], configuration: Configuration): Map<string, Verdict> {
  const unit = unitOf(sources);
  try {
    const batch = batchOf(unit, configuration);
    try {
      return new Map(unit.rows.map((entry, i) => [sources[i] as string, verdictOf(batch, entry)]));
    } finally {
      batch.machine.dispose();
    }
  } catch (failure) {
    if (sources.length === 1) return new Map([[sources[0] as string, { fails: String(failure) }]]);
    return new Map(sources.flatMap((source) => [...judge([source], configuration)]));
  }
}

const all = configurations();
const chunks = Math.ceil(COUNT / CHUNK);

describe(`random programs, seed ${SEED}`, () => {
  const known = new Map<string, Verdict>();

  for (let chunk = 0; chunk < chunks && all.length > 0; chunk++) {
    const configuration = all[chunk % all.length] as Configuration;
    const name = `${CHUNK} programs from seed ${SEED + chunk}, LLVM ${configuration.llvm} -O${configuration.level}`;
    test(name, () => {
      const parameters = { seed: SEED + chunk, numRuns: CHUNK };
      const sources = [...new Set(fc.sample(programs, parameters).map(programText))];
      for (const [source, verdict] of judge(sources, configuration)) known.set(source, verdict);
      const property = fc.property(programs, (program: Program) => {
        const source = programText(program);
        const verdict = known.get(source) ?? (judge([source], configuration).get(source) as Verdict);
        if (typeof verdict === 'object') throw new Error(`${verdict.fails}\ndouble f(double x, double y, double* z) {\n${source}\n}`);
      });
      const { failed, errorInstance } = fc.check(property, { ...parameters, interruptAfterTimeLimit: 40_000 });
      if (failed) throw new Error(`${name}\n${String(errorInstance)}`);
    });
  }

  test('few programs say nothing', () => {
    const silent = [...known.values()].filter((verdict) => verdict === 'says nothing').length;
    expect(silent / Math.max(1, known.size)).toBeLessThan(MAX_SKIPPED);
  });
});
