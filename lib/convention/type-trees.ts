// Trees of types as "enzyme_type" and `!enzyme_type` write them: what lies at each place of a value, and behind the pointers there.
//
//   "{[-1]:Pointer, [-1,0]:Float@double}"           a pointer, with a double at byte 0 behind it
//   !{!"Unknown", i32 -1, !{!"Pointer", i32 0, !{!"Float@double"}}}      the same, as metadata
//
// A place is a list of byte offsets: the first in the value itself, each further one behind the pointer that is found there; -1
// is every offset.

import { isScalarKind, type ScalarKind } from '../analysis/types/kinds';
import type { Step } from '../analysis/types/library';
import type { MetadataId, Native } from '../llvm/native';

/** What lies at one place. */
export interface TreeEntry {
  readonly path: readonly Step[];
  readonly kind: ScalarKind;
}

/** Undefined where the text is no tree. */
export function treeFromText(text: string): TreeEntry[] | undefined {
  const inner = /^\s*\{(.*)\}\s*$/s.exec(text)?.[1];
  if (inner === undefined) return undefined;
  const entries: TreeEntry[] = [];
  const entry = /\s*\[([-\d,\s]*)\]\s*:\s*([\w@]+)\s*(?:,|$)/y;
  while (entry.lastIndex < inner.trimEnd().length) {
    const match = entry.exec(inner);
    if (!match) return undefined;
    const [, places = '', name = ''] = match;
    const path = places.split(',').filter((place) => place.trim() !== '');
    const kind = kindOf(name);
    if (kind === undefined) return undefined;
    if (kind !== 'nothing' && path.length > 0) entries.push({ path: path.map((place) => stepOf(Number(place))), kind });
  }
  return entries;
}

/** Undefined where the node is no tree. */
export function treeFromMetadata(native: Native, node: MetadataId, path: readonly Step[] = []): TreeEntry[] | undefined {
  const [name, ...places] = native.mdOperands(node);
  if (!name || native.mdKind(name) !== 'string' || places.length % 2 !== 0) return undefined;
  const kind = kindOf(native.mdText(name));
  if (kind === undefined) return undefined;
  const entries: TreeEntry[] = kind === 'nothing' || path.length === 0 ? [] : [{ path, kind }];
  for (let i = 0; i < places.length; i += 2) {
    const [place, below] = [places[i], places[i + 1]];
    if (!place || !below || native.mdKind(place) !== 'value' || native.mdKind(below) !== 'node') return undefined;
    const rest = treeFromMetadata(native, below, [...path, stepOf(Number(native.constantInt(native.mdValue(place))))]);
    if (rest === undefined) return undefined;
    entries.push(...rest);
  }
  return entries;
}

const stepOf = (offset: number): Step => (offset < 0 ? 'every' : offset);

/** `nothing` for words that say nothing. */
function kindOf(name: string): ScalarKind | 'nothing' | undefined {
  if (name === 'Unknown' || name === 'Anything') return 'nothing';
  if (name === 'Integer' || name === 'Pointer') return name.toLowerCase() as ScalarKind;
  const [, float = ''] = /^Float@(\w+)$/.exec(name) ?? [];
  const kind = float === 'fp80' ? 'x86_fp80' : float;
  return isScalarKind(kind) ? kind : undefined;
}
