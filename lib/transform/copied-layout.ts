// What a copied or cleared block consists of, as the derivative has to treat it: runs of floats of one type, of bits that
// are floats of a type that is not known, and of pointers; integers are left out, they have no derivative. Refuses what
// has no sound treatment: memory that holds a float at one time and a pointer at another, and memory of which nothing is known.

import { floatsOf, has, only } from '../analysis/types/kinds';
import { type Layout, type Piece, pieceText, shifted } from '../analysis/types/layout';
import type { FloatKind, InstructionFact } from '../ir/function-ir';
import { isPointerOrDouble } from './pointer-or-double';
import type { Target } from './target';

/** `count` elements of one kind, `distance` bytes apart. */
export interface Run {
  readonly offset: number;
  readonly kind: FloatKind | 'pointer' | 'pointer or double' | 'bits';
  readonly bytes: number;
  readonly count: number;
  readonly distance: number;
}

export interface CopiedLayout {
  readonly head: readonly Run[];
  /** Distance of array elements; 0 without an array. */
  readonly period: number;
  /** Runs of one array element, one to each. */
  readonly body: readonly Run[];
}

const knownFix = 'compile with -g, or access the fields by their types in this function; declare the argument const if it holds no floats';
/** Bits whose floats are not known are compared as one number: at most so many bytes at once. */
const widestBits = 64;
/** More bytes of which nothing at all is known are refused. */
const mostUnknown = 1024;

/** `isEndless`: how many bytes there are is known at run time only. */
export function copiedLayout(target: Target, layout: Layout, at: InstructionFact, isEndless: boolean): CopiedLayout {
  const pieces = [...layout.head, ...layout.body];
  const isUnknown = pieces.every((piece) => piece.kinds === 0);
  const bytes = pieces.reduce((sum, piece) => sum + piece.bytes, 0);
  if (isUnknown && (isEndless || bytes > mostUnknown))
    throw target.error('unknown-type', 'it is not known where the floats lie in the memory that is copied here', at, {
      because: 'no access, debug type or TBAA of this function or those it calls says what it holds',
      fix: knownFix,
    });
  const runs = (list: readonly Piece[]): Run[] => list.flatMap((piece) => runsOf(target, piece, at));
  const elementBytes = layout.body.reduce((sum, piece) => sum + piece.bytes, 0);
  // Where no distance of elements is known they are folded over one another: no array, but what it holds is known.
  if (elementBytes > layout.period && layout.period > 0) return endless(target, { ...layout, head: pieces }, at);
  if (layout.period > 0) {
    const body = runs(layout.body);
    const [dense, ...others] = join(body);
    // An array of structs of one float type without gaps is an array of that.
    if (dense && others.length === 0 && dense.count > 1 && dense.count * dense.distance === layout.period)
      return { head: join(runs(layout.head)), period: dense.distance, body: [{ ...dense, count: 1 }] };
    return { head: join(runs(layout.head)), period: layout.period, body };
  }
  if (!isEndless) return { head: join(runs(layout.head)), period: 0, body: [] };
  return endless(target, layout, at);
}

/**
 * A copy of unknown length of memory that is no array: only where all that is known of it is one float type, or pointers and doubles,
 * at places of one distance. What else lies there is numbers, whose derivatives are zero.
 */
function endless(target: Target, layout: Layout, at: InstructionFact): CopiedLayout {
  const known = layout.head.filter((piece) => piece.kinds !== 0);
  const [run, ...others] = known.flatMap((piece) => runsOf(target, piece, at));
  const kind = run && others.reduce<Run['kind'] | undefined>((all, other) => all && either(all, other.kind), run.kind);
  if (run && kind && kind !== 'bits' && others.every((other) => (other.offset - run.offset) % run.distance === 0))
    return { head: [], period: run.distance, body: [{ ...run, kind, offset: run.offset % run.distance }] };
  if (known.every((piece) => piece.kinds === only('integer'))) return { head: [], period: 0, body: [] };
  throw target.error('unknown-type', 'it is not known how the elements lie in the memory that is copied here', at, {
    because: `the length is known at run time only, and all that is known is ${known.map(pieceText).join('; ')}`,
    fix: knownFix,
  });
}

const told: ReadonlySet<Run['kind']> = new Set(['pointer', 'double', 'pointer or double']);

/** The kind of what is of one or of the other. */
function either(a: Run['kind'], b: Run['kind']): Run['kind'] | undefined {
  if (a === b) return a;
  return told.has(a) && told.has(b) ? 'pointer or double' : undefined;
}

function runsOf(target: Target, piece: Piece, at: InstructionFact): Run[] {
  const run = (kind: Run['kind'], offset: number, bytes: number): Run => ({ offset, kind, bytes, count: 1, distance: bytes });
  const floats = floatsOf(piece.kinds);
  if (isPointerOrDouble(piece)) return [run('pointer or double', piece.offset, piece.bytes)];
  if (has(piece.kinds, 'pointer')) {
    if (floats.length) throw pointerError(target, at, [piece]);
    return [run('pointer', piece.offset, piece.bytes)];
  }
  if (piece.kinds === only('integer')) return [];
  const [kind, other] = floats;
  if (kind !== undefined && other === undefined && (piece.kinds & shifted) === 0) return [run(kind, piece.offset, piece.bytes)];
  const runs: Run[] = [];
  for (let offset = 0; offset < piece.bytes; offset += widestBits)
    runs.push(run('bits', piece.offset + offset, Math.min(widestBits, piece.bytes - offset)));
  return runs;
}

/** Equal elements side by side as one run. */
function join(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    if (
      last &&
      last.kind === run.kind &&
      run.kind !== 'bits' &&
      last.distance === run.distance &&
      last.offset + last.count * last.distance === run.offset
    )
      joined[joined.length - 1] = { ...last, count: last.count + 1 };
    else joined.push(run);
  }
  return joined;
}

/** Of a float narrower or wider than a pointer, or of several, its shadow does not tell whether it is one. */
export function pointerError(target: Target, at: InstructionFact, pieces: readonly Piece[]): Error {
  return target.error('unknown-type', 'memory that is written here holds a float at one time and a pointer at another', at, {
    because: pieces.map(pieceText).join('; '),
    fix: 'copy the fields one by one, or keep floats and pointers in different fields',
  });
}
