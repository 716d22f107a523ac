// Why a byte is believed to be of a kind: a chain of facts, the newest first. The first reason found for a kind is kept.

import type { SourceLocation } from '../../ir/function-ir';

export interface Reason {
  /** A noun phrase: `a load of double`, `TBAA double`, `debug type double of x`. */
  readonly text: string;
  readonly function: string;
  readonly location: SourceLocation | undefined;
  /** What the fact was carried over from: a copy, a call. */
  readonly from: Reason | undefined;
}

const longestChain = 6;

const place = (reason: Reason): string =>
  reason.location ? ` at ${reason.location.file}:${reason.location.line}` : reason.function ? ` in @${reason.function}` : '';

/** `a copy at f.c:3 of a load of double at f.c:2`. */
export function reasonText(reason: Reason): string {
  const parts: string[] = [];
  let at: Reason | undefined = reason;
  for (let n = 0; at && n < longestChain; n++, at = at.from) parts.push(`${at.text}${place(at)}`);
  if (at) parts.push('...');
  return parts.join(' of ');
}

export const because = (text: string, fn: string, location: SourceLocation | undefined, from?: Reason): Reason => ({
  text,
  function: fn,
  location,
  from,
});
