// The names most like a misspelt one, for "did you mean".

/** Number of insertions, deletions and substitutions of one character that turn one text into the other (Levenshtein). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/** Up to three of the names, nearest first: those within half of the length of the longer name, or that contain the given one. */
export function nearest(name: string, names: Iterable<string>): string[] {
  const wanted = name.toLowerCase();
  const scored: { candidate: string; distance: number }[] = [];
  for (const candidate of names) {
    const lower = candidate.toLowerCase();
    const longest = Math.max(wanted.length, lower.length);
    // Mangled names contain the plain one; a name of a quite different length cannot be near otherwise.
    const contains = wanted.length > 2 && lower.includes(wanted);
    if (!contains && Math.abs(wanted.length - lower.length) > longest / 2) continue;
    const distance = contains ? 1 : editDistance(wanted, lower);
    if (distance <= longest / 2) scored.push({ candidate, distance });
  }
  scored.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return scored.slice(0, 3).map(({ candidate }) => candidate);
}

/** "did you mean `a` or `b`?", or the given text when nothing is near. */
export function didYouMean(name: string, names: Iterable<string>, otherwise: string): string {
  const found = nearest(name, names).map((candidate) => `\`${candidate}\``);
  if (found.length === 0) return otherwise;
  const last = found.pop()!;
  return `did you mean ${found.length > 0 ? `${found.join(', ')} or ` : ''}${last}?`;
}
