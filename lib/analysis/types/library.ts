// What library functions say of the memory behind their pointers, by argument. Scalars passed by value have their type
// in the IR. Sources: ISO C 7.12, the GNU C library's manual for the rest.

import type { ScalarKind } from './kinds';

/** A byte offset, or each multiple of the size of what lies there. */
export type Step = number | 'every';

export interface TypeHint {
  readonly kind: ScalarKind;
  /** So many bytes, from the last step on. */
  readonly bytes: number;
  /** Through the pointer at each step but the last. */
  readonly path: readonly Step[];
  /** It counts where nothing else is known. */
  readonly isWeak?: boolean;
}

export interface LibraryFacts {
  /** Kind of the elements behind pointer arguments. */
  readonly pointees?: Readonly<Record<number, ScalarKind | 'int'>>;
  /** What a program says of the memory behind the first argument, or of its own bytes where it is no pointer. */
  readonly hint?: TypeHint;
  /** Arguments between which memory is copied, and the one that counts the bytes. */
  readonly copies?: { readonly to: number; readonly from: number; readonly bytes: number };
  /** The result is this argument, moved or not. */
  readonly returns?: number;
}

const block: LibraryFacts = { copies: { to: 0, from: 1, bytes: 2 }, returns: 0 };

const facts: Readonly<Record<string, LibraryFacts>> = {
  memcpy: block,
  memmove: block,
  __memcpy_chk: block,
  __memmove_chk: block,
  mempcpy: { copies: { to: 0, from: 1, bytes: 2 } },
  realloc: { returns: 0 },
  reallocarray: { returns: 0 },
  __rust_realloc: { returns: 0 },
  frexp: { pointees: { 1: 'int' } },
  frexpf: { pointees: { 1: 'int' } },
  frexpl: { pointees: { 1: 'int' } },
  remquo: { pointees: { 2: 'int' } },
  remquof: { pointees: { 2: 'int' } },
  lgamma_r: { pointees: { 1: 'int' } },
  lgammaf_r: { pointees: { 1: 'int' } },
  modf: { pointees: { 1: 'double' } },
  modff: { pointees: { 1: 'float' } },
  sincos: { pointees: { 1: 'double', 2: 'double' } },
  sincosf: { pointees: { 1: 'float', 2: 'float' } },
  strtod: { pointees: { 1: 'pointer' } },
  strtof: { pointees: { 1: 'pointer' } },
  time: { pointees: { 0: 'int' } },
};

/** Prefix of functions that bitgrad puts in for library functions: how far away in a string something was found. */
export const foundAtPrefix = 'bitgrad.oracle.at.';
const characterCounts = new Set(['strlen', 'strnlen', 'strspn', 'strcspn']);

/** Whether a function's result is a distance between characters of a string: what lies there is characters. */
export const countsCharacters = (name: string): boolean => characterCounts.has(name) || name.startsWith(foundAtPrefix);

/** Functions that say what memory holds and do nothing. */
export const typeHintPrefix = 'bitgrad.oracle.type.';
export const hintName = ({ kind, bytes, path, isWeak }: TypeHint): string =>
  `${typeHintPrefix}${[...(isWeak ? ['weak'] : []), kind, bytes, ...path].join('.')}`;
const hintPattern = /^bitgrad\.oracle\.type\.(weak\.)?(\w+)\.(\d+)\.((?:\d+|every)(?:\.(?:\d+|every))*)(?:\.i\d+)?$/;

function hintIn(name: string): TypeHint | undefined {
  const [, weak, kind, bytes, path] = hintPattern.exec(name) ?? [];
  if (kind === undefined || path === undefined) return undefined;
  const steps = path.split('.').map((step) => (step === 'every' ? step : Number(step)));
  return { kind: kind as ScalarKind, bytes: Number(bytes), path: steps, isWeak: weak !== undefined };
}

/** `name` as it is called, or the intrinsic's base name. */
export function libraryFacts(name: string): LibraryFacts | undefined {
  const hint = hintIn(name);
  if (hint) return { hint };
  if (/^llvm\.mem(cpy|move)/.test(name)) return { copies: block.copies as NonNullable<LibraryFacts['copies']> };
  return Object.hasOwn(facts, name) ? facts[name] : undefined;
}
