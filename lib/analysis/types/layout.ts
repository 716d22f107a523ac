// How memory is laid out, as far as is known: a range cut into pieces, each of one set of kinds. An array gives one
// element's pieces and the distance to the next; what lies before it is the head.

import { bytesOf, describe, type Kinds, list, only, type ScalarKind } from './kinds';
import type { Cell, Memory, Ref } from './objects';
import { type Reason, reasonText } from './provenance';

export interface Piece {
  readonly offset: number;
  readonly bytes: number;
  readonly kinds: Kinds;
  readonly reasons: ReadonlyMap<ScalarKind, Reason>;
}

export interface Layout {
  readonly head: readonly Piece[];
  /** 0: there is no array. */
  readonly period: number;
  /** One element of the array that begins where the head ends; offsets count from the start of the range. */
  readonly body: readonly Piece[];
}

interface Interval {
  readonly start: number;
  readonly end: number;
  readonly kind: ScalarKind;
  readonly reason: Reason | undefined;
}

const noReasons: ReadonlyMap<ScalarKind, Reason> = new Map();
/** A value of 80 bits has its padding for itself, where nothing else is known to be there. */
const paddedBytes = 16;

/** The pieces of [start, end) by the cells found there. */
export function piecesOf(
  cells: readonly (readonly [number, Cell])[],
  start: number,
  end: number,
  { pointerBytes, inert }: Pick<Memory, 'pointerBytes' | 'inert'>,
): Piece[] {
  const intervals: Interval[] = [];
  for (const [at, cell] of cells) {
    for (const kind of list(cell.kinds || cell.weak)) {
      const isInert = (inert & only(kind)) !== 0;
      intervals.push({
        start: at,
        end: at + bytesOf(kind, pointerBytes),
        kind: isInert ? 'integer' : kind,
        reason: cell.reasons.get(kind),
      });
    }
  }
  intervals.sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: Piece[] = [];
  const gap = (from: number, to: number): void => {
    if (to <= from) return;
    const last = pieces[pieces.length - 1];
    const isPadding = last?.kinds === only('x86_fp80') && to - last.offset <= paddedBytes;
    if (last && isPadding) pieces[pieces.length - 1] = { ...last, bytes: to - last.offset };
    else pieces.push({ offset: from, bytes: to - from, kinds: 0, reasons: noReasons });
  };
  let at = start;
  for (let i = 0; i < intervals.length; ) {
    const group = [intervals[i++] as Interval];
    const from = group[0]?.start as number;
    let to = group[0]?.end as number;
    for (let next = intervals[i]; next && next.start < to; next = intervals[++i]) {
      group.push(next);
      to = Math.max(to, next.end);
    }
    gap(at, from);
    const piece = pieceOf(group, from, to);
    const last = pieces[pieces.length - 1];
    // Bytes of integers side by side are one piece.
    if (last?.kinds === only('integer') && piece.kinds === last.kinds && last.offset + last.bytes === from)
      pieces[pieces.length - 1] = { ...last, bytes: to - last.offset };
    else pieces.push(piece);
    at = Math.max(at, to);
  }
  gap(at, end);
  return pieces;
}

/** What reaches beyond the end: of a value, a part that is of no kind. */
function cutOff(piece: Piece, end: number): Piece {
  if (piece.offset + piece.bytes <= end) return piece;
  return { ...piece, bytes: end - piece.offset, kinds: piece.kinds === only('integer') ? piece.kinds : piece.kinds | shifted };
}

function pieceOf(group: readonly Interval[], from: number, to: number): Piece {
  const reasons = new Map<ScalarKind, Reason>();
  let kinds = 0;
  for (const { kind, reason } of group) {
    kinds |= only(kind);
    if (reason && !reasons.has(kind)) reasons.set(kind, reason);
  }
  // Values of one kind that overlap without covering one another lie at no one place: as good as several kinds.
  const [first, ...others] = group.filter((one) => one.kind !== 'integer');
  const isShifted = others.some((one) => one.start !== first?.start);
  return { offset: from, bytes: to - from, kinds: isShifted ? kinds | shifted : kinds, reasons };
}

/** Marks a piece in which values overlap at several offsets. */
export const shifted: Kinds = 1 << 30;

/** What lies in the first bytes of where references point to, one by one. */
export function piecesAt(memory: Memory, refs: readonly Ref[], bytes: number | undefined): Piece[] {
  const cells = joinCells(refs.flatMap((ref) => memory.cellsFrom(ref, bytes)));
  const end = bytes ?? cells.reduce((most, [at]) => Math.max(most, at + 1), 0);
  const pieces = piecesOf(cells, 0, end, memory);
  return bytes === undefined ? pieces : pieces.map((piece) => cutOff(piece, end));
}

/**
 * What lies in [ref, ref + bytes), or in all of it when `bytes` is undefined. Several references: what any of them says.
 * More than one element of an array is told by one.
 */
export function layoutOf(memory: Memory, refs: readonly Ref[], bytes: number | undefined): Layout {
  const found = refs.map((ref) => memory.find(ref));
  const period = found.reduce((step, { object, stride }) => gcd(step, gcd(object.stride, stride)), 0);
  const isArray = found.every(({ object, stride }) => object.stride > 0 || stride > 0);
  const start = found.reduce(
    (most, { object, offset, stride }) => Math.max(most, object.stride > 0 && stride === 0 ? object.start - offset : 0),
    0,
  );
  const endsBefore = bytes !== undefined && bytes <= start + period;
  if (!isArray || endsBefore) return { head: piecesAt(memory, refs, bytes), period: 0, body: [] };
  const cells = joinCells(found.flatMap((ref) => memory.cellsFrom(ref, start + period)));
  const part = (from: number, to: number): Piece[] =>
    piecesOf(
      cells.filter(([at]) => at >= from && at < to),
      from,
      to,
      memory,
    );
  return { head: part(0, start), period, body: part(start, start + period) };
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** Cells at one distance as one. */
function joinCells(cells: readonly (readonly [number, Cell])[]): [number, Cell][] {
  const joined = new Map<number, Cell>();
  for (const [at, cell] of cells) {
    const there = joined.get(at);
    if (!there) joined.set(at, { ...cell });
    else {
      const reasons = new Map([...cell.reasons, ...there.reasons]);
      joined.set(at, { ...there, kinds: there.kinds | cell.kinds, weak: there.weak | cell.weak, reasons });
    }
  }
  return [...joined].sort(([a], [b]) => a - b);
}

/** `bytes 0 to 7: double, by a load of double at f.c:3`. */
export function pieceText(piece: Piece): string {
  const reasons = [...piece.reasons].filter(([kind]) => piece.kinds & only(kind)).map(([, reason]) => reasonText(reason));
  const range = piece.bytes === 1 ? `byte ${piece.offset}` : `bytes ${piece.offset} to ${piece.offset + piece.bytes - 1}`;
  return `${range}: ${describe(piece.kinds & ~shifted)}${reasons.length ? `, by ${reasons.join('; and by ')}` : ''}`;
}
