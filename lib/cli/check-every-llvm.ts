// `bitgrad check --llvm all`: the derivative by every built LLVM that reads the file, side by side. Each is checked by itself
// too; a value that is further from the first LLVM's than rounding reaches is marked.

import Table from 'cli-table3';
import type { CheckReport } from '../api/check';
import { apart } from '../api/compare';
import { readersOf, readInputs } from '../api/inputs';
import { type BitgradError, isBitgradError } from '../report/error';
import { type CheckCommandOptions, checkWith, place } from './check';
import { sources } from './common';
import { colours, printJson, showValue } from './output';

interface Column {
  readonly llvm: number;
  /** What came of it: a report, or why there is none. */
  readonly outcome: CheckReport | BitgradError;
}

export async function checkEveryLlvm(input: string, texts: readonly string[], options: CheckCommandOptions): Promise<void> {
  const files = sources(input, options);
  const llvms = readersOf(await readInputs(files));
  const columns: Column[] = [];
  for (const llvm of llvms) columns.push({ llvm, outcome: await outcomeOf(files, texts, { ...options, llvm }) });
  const rows = rowsOf(columns);
  const isRight = columns.every(({ outcome }) => !isBitgradError(outcome) && outcome.agrees);
  const agrees = isRight && rows.every(({ parted }) => parted.length === 0);
  if (!agrees) process.exitCode = 1;
  if (options.json) return printJson({ function: options.function, agrees, llvms: columns, rows });
  process.stdout.write(`${[...text(columns, rows), verdict(columns, rows)].join('\n')}\n`);
}

async function outcomeOf(files: readonly (string | Uint8Array)[], texts: readonly string[], options: CheckCommandOptions) {
  try {
    return (await checkWith(files, texts, options)).report;
  } catch (error) {
    if (isBitgradError(error)) return error;
    throw error;
  }
}

/** One number on each LLVM, in the order of the columns; undefined where an LLVM has none. */
interface Row {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
  /** The LLVMs whose value is not the first one's. */
  readonly parted: readonly number[];
}

function rowsOf(columns: readonly Column[]): Row[] {
  const reports = columns.map(({ outcome }) => (isBitgradError(outcome) ? undefined : outcome));
  const first = reports.find((report) => report !== undefined);
  if (first === undefined) return [];
  const largest = first.rows.reduce((most, { reverse }) => (Number.isFinite(reverse) ? Math.max(most, Math.abs(reverse)) : most), 0);
  const row = (name: string, values: readonly (number | undefined)[]): Row => {
    const expected = values.find((value) => value !== undefined);
    const isParted = (value: number | undefined): boolean =>
      value !== undefined && expected !== undefined && apart(value, expected, largest) > first.tolerances.modes;
    return { name, values, parted: columns.flatMap(({ llvm }, i) => (isParted(values[i]) ? [llvm] : [])) };
  };
  const value = reports.map((report) => (typeof report?.value === 'number' ? report.value : undefined));
  return [
    ...(value.some((each) => each !== undefined) ? [row('value', value)] : []),
    ...first.rows.map((each, i) =>
      row(
        place(each),
        reports.map((report) => report?.rows[i]?.reverse),
      ),
    ),
  ];
}

function text(columns: readonly Column[], rows: readonly Row[]): string[] {
  const table = new Table({
    head: ['', ...columns.map(({ llvm }) => `LLVM ${llvm}`)].map((title) => colours.bold(title)),
    colAligns: ['left', ...columns.map(() => 'right' as const)],
    style: { head: [], border: [], compact: true },
  });
  for (const { name, values, parted } of rows)
    table.push([
      name,
      ...values.map((value, i) => {
        const shown = value === undefined ? '-' : showValue(value);
        return parted.includes(columns[i]!.llvm) ? colours.red(`${shown} *`) : shown;
      }),
    ]);
  const problems = columns.flatMap(({ llvm, outcome }) => {
    if (isBitgradError(outcome)) return [colours.red(`LLVM ${llvm}: error[${outcome.code}]: ${outcome.message}`)];
    return outcome.agrees ? [] : [colours.red(`LLVM ${llvm}: reverse, forward and finite differences part`)];
  });
  return [...(rows.length > 0 ? [table.toString()] : []), ...problems];
}

function verdict(columns: readonly Column[], rows: readonly Row[]): string {
  const parted = rows.filter((row) => row.parted.length > 0);
  const names = (some: readonly Column[]): string => some.map(({ llvm }) => llvm).join(', ');
  if (parted.length > 0) return colours.red(`${parted.length} of ${rows.length} numbers part (*)`);
  if (rows.length === 0) return colours.red(`no LLVM of ${names(columns)} derives it`);
  const derived = columns.filter(({ outcome }) => !isBitgradError(outcome));
  if (derived.length === 1) return `LLVM ${names(derived)} is the only one here that derives it: there is nothing to compare`;
  return colours.green(`LLVM ${names(derived)} give the same ${rows.length} numbers, to rounding`);
}
