// What a statement may name where it stands. Every pointer has a level: -1 for globals, 0 for what the caller owns, 1 for a
// function's own locals, more for nested blocks. A pointer variable only ever gets what lives at least as long as itself.

import type { FieldKind, Pick, Struct } from './tree';

export interface Place {
  readonly text: string;
  readonly level: number;
}

/** A pointer to four doubles. */
export interface PointerPlace extends Place {
  readonly isVariable: boolean;
  /** The object that it surely is, when known. */
  readonly root?: string;
}

export interface StructPlace extends Place {
  readonly type: number;
}

export interface Scope {
  readonly floats: readonly string[];
  /** Everything of integer type, the innermost loop's counter last: small and not negative. */
  readonly integers: readonly string[];
  readonly integerVariables: readonly string[];
  readonly pointers: readonly PointerPlace[];
  readonly structs: readonly StructPlace[];
  readonly callbacks: readonly string[];
}

export const emptyScope: Scope = { floats: [], integers: [], integerVariables: [], pointers: [], structs: [], callbacks: [] };

export function extended(scope: Scope, more: Partial<Scope>): Scope {
  return {
    floats: [...scope.floats, ...(more.floats ?? [])],
    integers: [...scope.integers, ...(more.integers ?? [])],
    integerVariables: [...scope.integerVariables, ...(more.integerVariables ?? [])],
    pointers: [...scope.pointers, ...(more.pointers ?? [])],
    structs: [...scope.structs, ...(more.structs ?? [])],
    callbacks: [...scope.callbacks, ...(more.callbacks ?? [])],
  };
}

export const picked = <T>(list: readonly T[], pick: Pick): T | undefined => (list.length === 0 ? undefined : list[pick % list.length]);

/** One field as C declares it. A nested struct is the type declared before; the first type nests a double. */
export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  readonly declaration: string;
  readonly nested?: number;
}

const LETTER: Readonly<Record<FieldKind, string>> = { double: 'd', float: 's', int: 'k', char: 'c', pointer: 'p', array: 'e', nested: 't' };

export function fieldsOf(structs: readonly Struct[], type: number): Field[] {
  return (structs[type]?.fields ?? []).map((written, i): Field => {
    const kind = written === 'nested' && type === 0 ? 'double' : written;
    const name = `${LETTER[kind]}${i}`;
    if (kind === 'pointer') return { name, kind, declaration: `double* ${name}` };
    if (kind === 'array') return { name, kind, declaration: `double ${name}[4]` };
    if (kind === 'nested') return { name, kind, declaration: `struct S${type - 1} ${name}`, nested: type - 1 };
    return { name, kind, declaration: `${kind} ${name}` };
  });
}

/** All that a struct object brings into scope, nested fields included. `root` names the object when it is known. */
export function structScope(structs: readonly Struct[], { text, type, level }: StructPlace, root?: string): Scope {
  let scope: Scope = { ...emptyScope, structs: [{ text, type, level }] };
  for (const field of fieldsOf(structs, type)) {
    const place = `${text}.${field.name}`;
    const rooted = root === undefined ? {} : { root: `${root}.${field.name}` };
    if (field.kind === 'double' || field.kind === 'float') scope = extended(scope, { floats: [place] });
    if (field.kind === 'int' || field.kind === 'char') scope = extended(scope, { integers: [place], integerVariables: [place] });
    if (field.kind === 'pointer') scope = extended(scope, { pointers: [{ text: place, level, isVariable: true }] });
    if (field.kind === 'array') scope = extended(scope, { pointers: [{ text: place, level, isVariable: false, ...rooted }] });
    if (field.nested !== undefined) scope = extended(scope, structScope(structs, { text: place, type: field.nested, level }, rooted.root));
  }
  return scope;
}
