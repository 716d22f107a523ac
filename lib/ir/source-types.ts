// What the source said about types, as far as the module still tells: TBAA access tags with their struct descriptors,
// `!tbaa.struct` of copies, and the debug types of variables and globals. Read in the order in which
// native/snapshot-write.cc (writeSources) and native/snapshot-sources.cc write it.

import type { ValueIndex } from './function-ir';

export interface Member<Type> {
  readonly type: Type;
  readonly offset: number;
}

/** A field of a TBAA descriptor; `bytes` is 0 where the descriptor does not say how long it is. */
export interface AliasMember extends Member<number> {
  readonly bytes: number;
}

/** A TBAA type descriptor: a struct with its fields, or a scalar with its parent as the one member at 0. */
export interface AliasType {
  readonly name: string;
  readonly members: readonly AliasMember[];
}

/** An access: `access` lies `offset` bytes into `base` (both in `aliasTypes`; equal for a scalar access). */
export interface AccessTag {
  readonly base: number;
  readonly access: number;
  readonly offset: number;
}

export type DebugKind = 'other' | 'base' | 'pointer' | 'record' | 'union' | 'array' | 'enumeration' | 'alias';

export interface DebugType {
  readonly kind: DebugKind;
  readonly name: string;
  readonly bytes: number;
  /** DW_ATE_* of a base type; else 0. */
  readonly encoding: number;
  /** What a pointer points to, an array consists of, an alias names; -1 for none. */
  readonly base: number;
  readonly members: readonly Member<number>[];
}

/** A value that is a variable (or a piece of one, `offset` bytes into it), or the address at which it lies. */
export interface VariableFact {
  readonly value: ValueIndex;
  readonly type: number;
  readonly name: string;
  readonly line: number;
  readonly isAddress: boolean;
  readonly offset: number;
}

/** A field of a struct that a memcpy or memmove copies, by `!tbaa.struct`. */
export interface CopiedField {
  readonly copy: ValueIndex;
  readonly offset: number;
  readonly bytes: number;
  readonly tag: number;
}

export interface SourceTypes {
  readonly tags: readonly AccessTag[];
  readonly aliasTypes: readonly AliasType[];
  readonly debugTypes: readonly DebugType[];
  readonly copiedFields: readonly CopiedField[];
  readonly variables: readonly VariableFact[];
  /** The debug type of a global variable. */
  readonly globals: ReadonlyMap<ValueIndex, number>;
}

// `enum class DebugKind` in native/snapshot-sources.cc.
const debugKinds: readonly DebugKind[] = ['other', 'base', 'pointer', 'record', 'union', 'array', 'enumeration', 'alias'];

/** The stream of a snapshot. */
interface Reader {
  next(): number;
  /** 64 bits. */
  wide(): number;
  text(): string;
}

export function readSourceTypes(from: Reader): SourceTypes {
  /** A list whose length is counted in integers, `width` to an item. */
  const rows = <T>(width: number, item: () => T): T[] => Array.from({ length: from.next() / width }, item);
  const table = <T>(item: () => T): T[] => rows(1, item);
  const members = (): Member<number>[] => table(() => ({ type: from.next(), offset: from.wide() }));
  const copiedFields = rows(4, () => ({ copy: from.next(), offset: from.next(), bytes: from.next(), tag: from.next() }));
  const variables = rows(6, () => ({
    value: from.next(),
    type: from.next(),
    name: from.text(),
    line: from.next(),
    isAddress: from.next() === 1,
    offset: from.next(),
  }));
  const globals = new Map(rows(2, (): [number, number] => [from.next(), from.next()]));
  const tags = table(() => ({ base: from.next(), access: from.next(), offset: from.wide() }));
  const aliasTypes = table(() => ({
    name: from.text(),
    members: table((): AliasMember => ({ type: from.next(), offset: from.wide(), bytes: from.wide() })),
  }));
  const debugTypes = table(() => ({
    kind: debugKinds[from.next()] as DebugKind,
    name: from.text(),
    bytes: from.wide(),
    encoding: from.next(),
    base: from.next(),
    members: members(),
  }));
  return { tags, aliasTypes, debugTypes, copiedFields, variables, globals };
}
