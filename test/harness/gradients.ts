// Registers the tests of a table of rows: each row on each LLVM and -O level of this run.
//
// BITGRAD_ROWS=all adds every -O level on every LLVM, -Os, -Oz and forced vectorization (-Ov) with them
// (default: -O0 and -O2 everywhere, -O1 and -O3 on the newest);
// BITGRAD_ROWS=19-O0,22-O2 runs those; BITGRAD_ROWS=linked has clang and koffi in the place of our JIT;
// BITGRAD_INLINE=none lets every call stay a call; BITGRAD_VALUE=none asks for gradients without the value;
// BITGRAD_ROWS=oracle derives nothing and tests rows and differences alone, through shared objects.

import { readFileSync } from 'node:fs';
import { builtLlvms } from '../../lib/llvm/load';
import type { Outcome } from './check';
import { compilerVersion, compileUnit, type Level, type Unit, units } from './compile';
import { deriveUnit } from './derive';
import { sharedObject } from './machine';
import { type Row, type RowTuple, row } from './row';
import { agree, type Batch, runCase } from './run-case';
import { trace } from './trace';

export const RUN = process.env.BITGRAD_ROWS ?? 'ci';

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
  return deriveUnit(unit, readFileSync(path), llvm, level);
};

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
            const outcome = runCase(row, batch, symbol, configuration.llvm);
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
