// Registers the tests of a table of rows: each row on each LLVM and -O level of this run.
//
// BITGRAD_ROWS=all adds every -O level on every LLVM, -Os, -Oz and forced vectorization (-Ov) with them
// (default: -O0 and -O2 everywhere, -O1 and -O3 on the newest);
// BITGRAD_ROWS=19-O0,22-O2 runs those; BITGRAD_ROWS=linked has clang and koffi in the place of our JIT;
// BITGRAD_INLINE=none lets every call stay a call; BITGRAD_VALUE=none asks for gradients without the value;
// BITGRAD_ROWS=oracle derives nothing and tests rows and differences alone, through shared objects.

import { builtLlvms } from '../../lib/llvm/load';
import { checkInBoxes } from './boxes';
import { type Callable, check, type DerivedFunction, type Outcome } from './check';
import { compilerVersion, compileUnit, type Level, type Unit, units } from './compile';
import { deriveUnit } from './derive';
import { type Machine, parameterTypes, returnType, sharedObject } from './machine';
import { roundingBound } from './oracle';
import { isRefused, type Mode, type Row, type RowTuple, row } from './row';
import { trace } from './trace';

export const RUN = process.env.BITGRAD_ROWS ?? 'ci';
const MODES: readonly Mode[] = ['forward', 'reverse'];

/** A derivation that was tried: what came out of it, or what it threw. */
export type Attempt = { readonly derived: DerivedFunction } | { readonly error: unknown };

/** Rows compiled, derived and callable; disposed as a whole. */
export interface Batch {
  readonly machine: Machine;
  attempt(symbol: string, mode: Mode): Attempt | undefined;
}

export interface Configuration {
  readonly llvm: number;
  readonly level: Level;
}

const levelOf = (text: string): Level => (/\d/.test(text) ? Number(text) : text) as Level;

export function configurations(): Configuration[] {
  const named = [...RUN.matchAll(/(\d+)-O([0-3szv])/g)].map(([, llvm, level]) => ({ llvm: Number(llvm), level: levelOf(level as string) }));
  if (named.length > 0) return named;
  const llvms = RUN === 'oracle' ? [14, 19, 22].filter((llvm) => compilerVersion(`clang-${llvm}`) !== '') : builtLlvms();
  const newest = Math.max(...llvms);
  const levels = (llvm: number): Level[] => (RUN === 'all' ? [0, 1, 2, 3, 's', 'z', 'v'] : llvm === newest ? [0, 1, 2, 3] : [0, 2]);
  return llvms.flatMap((llvm) => levels(llvm).map((level) => ({ llvm, level })));
}

/** rustc writes bitcode of its own LLVM, which is the one from which its rows can be read. */
function rustLlvm(): number {
  return Number(/LLVM version: (\d+)/.exec(compilerVersion('rustc', '-vV'))?.[1] ?? Number.POSITIVE_INFINITY);
}

const applies = (row: Row, llvm: number): boolean =>
  !(RUN === 'oracle' && row.options.precision === 'bfloat') &&
  llvm >= (row.source.language === 'rust' ? rustLlvm() : (row.options.from ?? 0));

const prepare = (unit: Unit, { llvm, level }: Configuration): Batch => {
  const path = compileUnit(unit, llvm, level);
  if (RUN === 'oracle') return { machine: sharedObject(path, llvm), attempt: () => undefined };
  return deriveUnit(unit, path, llvm, level);
};

/** The derivative, undefined when there is none by design; throws when it is missing or there against expectation. */
function derivedOf(row: Row, batch: Batch, symbol: string, mode: Mode, llvm: number): DerivedFunction | undefined {
  const attempt = batch.attempt(symbol, mode);
  if (attempt === undefined) return undefined;
  const { expects, forwardOnly, mayRefuse, mayRefuseUpTo = Number.POSITIVE_INFINITY } = row.options;
  const expected = expects !== undefined && (expects.modes ?? MODES).includes(mode) ? [expects.error].flat() : undefined;
  const code = 'error' in attempt ? (attempt.error as { code?: unknown }).code : undefined;
  const refusals = llvm <= mayRefuseUpTo ? [mayRefuse].flat() : [];
  const mayFail = (mode === 'reverse' && forwardOnly !== undefined) || refusals.some((may) => may === code && code !== undefined);
  if ('derived' in attempt) {
    if (expected !== undefined) throw new Error(`${mode}: derived, though error[${expected}] is expected`);
    return attempt.derived;
  }
  if (code === undefined || (expected === undefined && !mayFail)) throw attempt.error;
  if (expected !== undefined) expect(expected.map((error) => `${mode} ${error}`)).toContain(`${mode} ${code}`);
  return undefined;
}

function runRow(row: Row, batch: Batch, symbol: string, llvm: number): Outcome | undefined {
  const errors: unknown[] = [];
  const derived = MODES.map((mode) => {
    try {
      return derivedOf(row, batch, symbol, mode, llvm);
    } catch (error) {
      errors.push(error);
      return undefined;
    }
  });
  if (isRefused(row)) {
    if (errors.length > 0) throw new Error(errors.map(String).join('\n'));
    return undefined;
  }
  const primal: Callable = batch.machine.callable(symbol, returnType(row), parameterTypes(row));
  const subject = { row, primal, forward: derived[0], reverse: derived[1] };
  if (row.options.boxes !== undefined && errors.length === 0) checkInBoxes(subject, row.options.boxes);
  const outcome = check(subject);
  const sentences = [...errors.map(String), ...outcome.failures.map(({ mode, text }) => `${mode}: ${text}`)];
  if (sentences.length > 0) throw new Error(sentences.join('\n'));
  return outcome;
}

/** Outcomes of one row under all configurations, which must agree up to rounding: -O levels change no derivative. */
function agree(row: Row, outcomes: readonly (readonly [name: string, outcome: Outcome])[]): void {
  const [first, ...others] = outcomes;
  if (first === undefined) return;
  for (const [name, outcome] of others) {
    for (const product of ['gradient', 'jacobianProduct'] as const) {
      const expected = first[1][product];
      if (expected === undefined) continue;
      const scale = expected.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
      outcome[product]?.forEach((value, i) => {
        if (!(Math.abs(value - (expected[i] as number)) <= 64 * roundingBound(row.roundoff) * scale)) {
          throw new Error(`${product}[${i}] is ${value} on ${name}, ${expected[i]} on ${first[0]}`);
        }
      });
    }
  }
}

export interface TableOptions {
  /** The -O levels that say something of these rows, where the run does not ask for all of them. */
  readonly levels?: readonly Level[];
}

/** Tests of one table. Names of rows are unique within it. */
export function gradients(tuples: readonly RowTuple[], { levels }: TableOptions = {}): void {
  const rows = tuples.map(row);
  const outcomes = new Map<Row, [name: string, outcome: Outcome][]>(rows.map((row) => [row, []]));
  const skips = ({ level }: Configuration): boolean => RUN === 'ci' && levels !== undefined && !levels.includes(level);
  for (const configuration of configurations().filter((configuration) => !skips(configuration))) {
    const name = `LLVM ${configuration.llvm} -O${configuration.level}`;
    for (const unit of units(rows.filter((row) => applies(row, configuration.llvm)))) {
      describe([name, unit.language, ...unit.flags].join(' '), () => {
        let batch: Batch | undefined;
        beforeAll(() => {
          batch = prepare(unit, configuration);
        });
        afterAll(() => batch?.machine.dispose());
        for (const { row, symbol } of unit.rows) {
          test(row.name, () => {
            if (batch === undefined) throw new Error('the rows of this unit did not compile');
            trace(`run ${row.name}, ${name}`);
            const outcome = runRow(row, batch, symbol, configuration.llvm);
            if (outcome !== undefined) outcomes.get(row)?.push([name, outcome]);
          });
        }
      });
    }
  }
  describe('all -O levels and LLVMs agree', () => {
    for (const row of rows) test(row.name, () => agree(row, outcomes.get(row) ?? []));
  });
}
