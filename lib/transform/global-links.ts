// Which global variables a global's initializer holds the addresses of (tables of pointers): through them, memory of one
// is reached from the other.

import type { ModuleId, Native, ValueId } from '../llvm/native';

/** Answers by name, looking at each initializer once. */
export function globalLinks(native: Native, module: ModuleId): (name: string) => readonly string[] {
  const memo = new Map<string, readonly string[]>();
  return (name) => {
    let found = memo.get(name);
    if (!found) {
      found = linksOf(native, module, name);
      memo.set(name, found);
    }
    return found;
  };
}

function linksOf(native: Native, module: ModuleId, name: string): string[] {
  const global = native.namedGlobal(module, name);
  const initializer = global && native.initializer(global);
  if (!initializer) return [];
  const found = new Set<string>();
  const seen = new Set<ValueId>([initializer]);
  const work: ValueId[] = [initializer];
  for (let at = work.pop(); at !== undefined; at = work.pop()) {
    for (const operand of native.operands(at)) {
      if (operand === 0 || seen.has(operand)) continue;
      seen.add(operand);
      const kind = native.valueKind(operand);
      if (kind === 'global') found.add(native.name(operand));
      else if (kind !== 'function') work.push(operand);
    }
  }
  return [...found].sort();
}
