// Assembly text in which pointers say what they point to, as LLVM 14 and older read it, with pointers that do not.

const closing: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '>': '<' };

/** Where the type that ends in front of a place begins. */
function startOfType(text: string, end: number): number {
  const last = text[end - 1] as string;
  const open = closing[last];
  if (open === undefined) {
    let at = end;
    while (at > 0 && /[\w.%$-]/.test(text[at - 1] as string)) at--;
    return at;
  }
  let depth = 0;
  let at = end;
  do {
    at--;
    if (text[at] === last) depth++;
    if (text[at] === open) depth--;
  } while (depth > 0);
  // A function type begins with that of its result.
  return last === ')' ? startOfType(text, at - 1) : at;
}

const withoutStars = (line: string): string => {
  let text = line;
  for (let star = text.indexOf('*'); star >= 0; star = text.indexOf('*')) {
    const start = startOfType(text, star);
    text = `${text.slice(0, start)}ptr${text.slice(star + 1)}`;
  }
  return text;
};

export const withOpaquePointers = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line.startsWith(';') ? line : withoutStars(line)))
    .join('\n');
