// What is derived today of a program that the tests name: all of it, or a part with the typed error of the rest. Pages say
// it and tests hold it, from the same table.

import type { ErrorCode } from '../../lib/report/messages';
import type { Mode, RowOptions } from './row';

/** A refusal that stands today: the errors that are one, and why. */
export interface Refusal {
  readonly errors: readonly ErrorCode[];
  readonly because: string;
  /** Both by default. */
  readonly modes?: readonly Mode[];
  /** The errors come at some -O levels or LLVMs, or in one of the modes, only. */
  readonly isPartial?: boolean;
}

export interface State {
  readonly refused?: Refusal;
  /** What is wrong with bitgrad where a program meets no typed error: shown as to do, with this sentence, until it is put right. */
  readonly defect?: string;
}

/** The options of a row that is in this state. */
export function withState<Options extends RowOptions>({ refused, defect: _, ...options }: Options & State): RowOptions {
  if (refused === undefined) return options;
  const { errors, modes, isPartial } = refused;
  const refusal = isPartial ? { mayRefuse: errors } : { expects: { error: errors, ...(modes && { modes }) } };
  return { ...options, ...refusal };
}

/** As pages say it. */
export function stateOf({ refused, defect }: State): string {
  if (defect !== undefined) return `to do: ${defect}`;
  if (refused === undefined) return 'forward, reverse';
  const { errors, modes = ['forward', 'reverse'], because, isPartial } = refused;
  const derived = (['forward', 'reverse'] as const).filter((mode) => isPartial || !modes.includes(mode));
  const codes = errors.map((code) => `\`${code}\``).join(', ');
  return [...derived, `${isPartial ? 'refused in part' : `${modes.join(' and ')} refused`}: ${codes} (${because})`].join(', ');
}
