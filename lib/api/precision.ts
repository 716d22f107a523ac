// How finely a function computes: to what its derivatives can agree with one another and with differences.

import { type FunctionIR, type GlobalFact, isInstruction } from '../ir/function-ir';

const roundings: Readonly<Record<string, number>> = { half: 2 ** -10, bfloat: 2 ** -8, float: 2 ** -23 };

/** Distance from 1 to the next number of the coarsest of some float types (LLVM's names); of double for all that are finer. */
export const epsilonOf = (types: Iterable<string | undefined>): number =>
  Math.max(2 ** -52, ...[...types].map((type) => roundings[type ?? ''] ?? 0));

/** Float types that the function and what it may call compute in. */
export function floatTypesIn(name: string, bodyOf: (name: string) => FunctionIR | undefined): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const open = [name];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const ir = bodyOf(next);
    for (const value of ir?.values ?? []) {
      if (value.kind === 'function') open.push((value as GlobalFact).name);
      const kind = isInstruction(value) ? ir?.types[value.type]?.kind : undefined;
      if (kind !== undefined && kind in roundings) found.add(kind);
    }
  }
  return found;
}
