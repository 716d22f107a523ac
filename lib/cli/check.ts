// `bitgrad check`: reverse mode, forward mode and finite differences side by side.

import Table from 'cli-table3';
import type { CheckReport, CheckRow } from '../api/check';
import type { Argument } from '../api/compile';
import type { ModuleFunction } from '../api/function';
import type { Input } from '../api/inputs';
import { Module } from '../api/module';
import { parseArguments } from './arguments';
import { compileOptions, derivationOptions, parseActivity, type RunOptions, sources } from './common';
import { colours, printJson, showValue } from './output';

export interface CheckCommandOptions extends RunOptions {
  readonly elements: number;
  readonly dump?: 'plan' | 'types';
}

/** The function at the point that the arguments say, checked by one LLVM. */
export async function checkWith(files: Input, texts: readonly string[], options: CheckCommandOptions) {
  const module = await Module.load(files, { llvm: options.llvm });
  const f = module.function(options.function);
  const args = parseArguments(texts, f.signature) as Argument[];
  const activity = parseActivity(options.activity) ?? integersHeld(f);
  const report = await f.check(args, {
    ...compileOptions(options),
    activity,
    elements: options.elements,
    ...derivationOptions(options),
  });
  return { f, activity, report };
}

export async function check(input: string, texts: readonly string[], options: CheckCommandOptions): Promise<void> {
  const { f, activity, report } = await checkWith(sources(input, options), texts, options);
  if (!report.agrees) process.exitCode = 1;
  if (options.dump === 'types' && !options.json) process.stdout.write(`${f.typesText()}\n`);
  const gradient = options.dump === 'plan' && f.gradient({ activity, ...derivationOptions(options) });
  if (options.json) return printJson({ function: f.name, ...report, ...(gradient && { plan: gradient.plan }) });
  process.stdout.write(`${text(f, report)}\n`);
  if (gradient) process.stdout.write(`${gradient.planText()}\n`);
}

/** Pointers to integers have no derivative: they are held fixed unless the user says otherwise. */
function integersHeld({ signature }: ModuleFunction): Record<string, 'const'> {
  const integers = signature.parameters.filter(({ kind, element }) => kind === 'pointer' && /^i\d+$/.test(element ?? ''));
  return Object.fromEntries(integers.map(({ name }) => [name, 'const'] as const));
}

function text(f: ModuleFunction, report: CheckReport): string {
  const { value, rows, outputs, omitted } = report;
  const parted = rows.filter((row) => !row.modesAgree || !row.differenceAgrees);
  const lines = [`${colours.bold(String(f.signature))}`];
  if (value !== undefined) lines.push(`value ${showValue(value)}`);
  const several = Array.isArray(value);
  if (outputs.length > 0)
    lines.push(
      `it writes ${outputs.join(', ')}: the derivative is of ${value === undefined ? '' : several ? 'a weighted sum of the value plus ' : 'the value plus '}a weighted sum of what it writes`,
    );
  else if (several) lines.push('the derivative is of a weighted sum of the value');
  lines.push(table(rows));
  if (omitted > 0) lines.push(colours.dim(`${omitted} more elements are not shown (--elements)`));
  lines.push(...rows.flatMap(notes));
  const count = `${rows.length} partial derivative${rows.length === 1 ? '' : 's'}`;
  if (rows.length === 0) lines.push(colours.yellow('nothing to compare: no active number is given'));
  else if (parted.length === 0) lines.push(colours.green(`reverse, forward and finite differences agree on ${count}`));
  else lines.push(colours.red(`they part on ${parted.length} of ${count}, first at ${place(parted[0]!)}: ${between(parted[0]!)}`));
  return lines.join('\n');
}

export const place = ({ argument, element }: CheckRow): string => (element === undefined ? argument : `${argument}[${element}]`);

const between = ({ modesAgree, differenceAgrees }: CheckRow): string =>
  modesAgree
    ? 'the two modes agree, the differences do not'
    : differenceAgrees
      ? 'forward mode differs from reverse mode and the differences'
      : 'reverse and forward mode differ';

function table(rows: readonly CheckRow[]): string {
  const made = new Table({
    head: ['', 'reverse', 'forward', 'differences', 'reverse/forward', 'reverse/differences'].map((title) => colours.bold(title)),
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right'],
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) {
    made.push([
      place(row),
      row.reverse.toPrecision(12),
      row.forward.toPrecision(12),
      colours.dim(row.difference.value.toPrecision(12)),
      apart(row.modesApart, row.modesAgree),
      apart(row.differenceApart, row.differenceAgrees),
    ]);
  }
  return made.toString();
}

const apart = (distance: number | undefined, agrees: boolean): string => {
  if (distance === undefined) return '';
  return (agrees ? colours.green : colours.red)(distance === 0 ? '0' : distance.toExponential(1));
};

function notes(row: CheckRow): string[] {
  const { isKink, left, right } = row.difference;
  if (!isKink) return [];
  const slopes = `the one-sided slopes are ${left.toPrecision(6)} and ${right.toPrecision(6)}`;
  return [colours.yellow(`kink at ${place(row)}: ${slopes}`)];
}
