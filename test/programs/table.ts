// A table of whole programs: files of test/programs/sources with the arguments they are checked at. Each is a row of the
// gradient harness whose source is a translation unit of its own; the first comment of a file says what it exercises, and
// a program that is refused says with which typed error and why. docs/programs.md is made of the same tables.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorCode } from '../../lib/report/messages';
import { gradients } from '../harness/gradients';
import type { PointEntry } from '../harness/point';
import { type Mode, program, type RowOptions, type RowTuple } from '../harness/row';

/** A refusal that stands today: the error, and why it is one. */
export interface Refusal {
  readonly error: ErrorCode;
  readonly because: string;
  /** Both by default. */
  readonly modes?: readonly Mode[];
  /** The error comes at some -O levels or LLVMs only. */
  readonly isPartial?: boolean;
}

export type ProgramOptions = Pick<RowOptions, 'returns' | 'precision' | 'flags' | 'step'> & { readonly refused?: Refusal };

/** A file's name, the point, options. */
export type ProgramTuple = readonly [file: string, point: readonly PointEntry[], options?: ProgramOptions];

const pathOf = (file: string): string => join(__dirname, 'sources', file);
const textOf = (file: string): string => readFileSync(pathOf(file), 'utf8');

/** Flags for programs that use Eigen as Debian installs it. */
export const EIGEN: readonly string[] = ['-isystem', '/usr/include/eigen3'];

/** The row of the gradient harness that a program is. */
export function rowOf([file, point, { refused, ...options } = {}]: ProgramTuple): RowTuple {
  if (refused === undefined) return [file, program(pathOf(file)), point, options];
  const { error, modes, isPartial } = refused;
  const refusal = isPartial ? { mayRefuse: error } : { expects: { error, ...(modes && { modes }) } };
  return [file, program(pathOf(file)), point, { ...options, ...refusal }];
}

/** One test per program, -O level and LLVM. */
export const programs = (tuples: readonly ProgramTuple[]): void => gradients(tuples.map(rowOf), { levels: [0, 2] });

function stateOf({ refused }: ProgramOptions): string {
  if (refused === undefined) return 'forward, reverse';
  const { error, modes = ['forward', 'reverse'], because, isPartial } = refused;
  const derived = (['forward', 'reverse'] as const).filter((mode) => isPartial || !modes.includes(mode));
  return [...derived, `${modes.join(' and ')}${isPartial ? ' at some levels' : ''}: error \`${error}\` (${because})`].join(', ');
}

/** A line of docs/programs.md. */
export function lineOf([file, , options = {}]: ProgramTuple): string {
  const text = textOf(file);
  const exercises = /^\/\/ (.*)$/m.exec(text)?.[1] ?? '';
  return `| [${file}](../test/programs/sources/${file}) | ${text.trimEnd().split('\n').length} | ${exercises} | ${stateOf(options)} |`;
}
