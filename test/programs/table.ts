// A table of whole programs: files of test/programs/sources with the arguments they are checked at. Each is a row of the
// gradient harness whose source is a translation unit of its own; the first comment of a file says what it exercises, and
// a program that is refused says with which typed error and why. docs/programs.md is made of the same tables.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gradients } from '../harness/gradients';
import type { PointEntry } from '../harness/point';
import { program, type RowOptions, type RowTuple } from '../harness/row';
import { type State, stateOf, withState } from '../harness/state';

export type ProgramOptions = Pick<RowOptions, 'returns' | 'precision' | 'flags' | 'step'> & State;

/** A file's name, the point, options. */
export type ProgramTuple = readonly [file: string, point: readonly PointEntry[], options?: ProgramOptions];

const pathOf = (file: string): string => join(__dirname, 'sources', file);
const textOf = (file: string): string => readFileSync(pathOf(file), 'utf8');

/** Flags for programs that use Eigen as Debian installs it. */
export const EIGEN: readonly string[] = ['-isystem', '/usr/include/eigen3'];

/** The row of the gradient harness that a program is. */
export const rowOf = ([file, point, options = {}]: ProgramTuple): RowTuple => [file, program(pathOf(file)), point, withState(options)];

const defectOf = ([, , options]: ProgramTuple): string | undefined => options?.defect;

/** One test per program, -O level and LLVM. */
export function programs(tuples: readonly ProgramTuple[]): void {
  gradients(tuples.filter((tuple) => defectOf(tuple) === undefined).map(rowOf), { levels: [0, 2] });
  for (const tuple of tuples) if (defectOf(tuple) !== undefined) test.todo(`${tuple[0]}: ${defectOf(tuple)}`);
}

/** Derived in reverse mode at every level and on every LLVM. */
export const hasGradient = ([, , { refused, defect } = {}]: ProgramTuple): boolean =>
  defect === undefined && (refused === undefined || (refused.isPartial !== true && refused.modes?.includes('reverse') === false));

/** A line of docs/programs.md. */
export function lineOf([file, , options = {}]: ProgramTuple): string {
  const text = textOf(file);
  const exercises = /^\/\/ (.*)$/m.exec(text)?.[1] ?? '';
  return `| [${file}](../test/programs/sources/${file}) | ${text.trimEnd().split('\n').length} | ${exercises} | ${stateOf(options)} |`;
}
