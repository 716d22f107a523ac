// IR text of a small dialect, for LLVMs whose pointers have pointees: every `ptr` becomes an i8*, cast where a load, a
// store, an alloca or a getelementptr is of anything else. The dialect: one instruction a line, no constant expressions.

export function withTypedPointers(text: string): string {
  return named(text)
    .split('\n')
    .map((line, number) => typedLine(line, number))
    .join('\n');
}

/** Names in the place of numbers, which the first of these LLVMs cannot read of parameters. */
function named(text: string): string {
  return text
    .replace(/^define .*$/gm, (head) => `${head}\n${head.match(/%\d+/g)?.length ?? 0}:`)
    .replace(/%(\d+)\b/g, '%v$1')
    .replace(/^(\d+):/gm, 'v$1:');
}

const bytePointer = (text: string): string => text.replace(/\bptr\b/g, 'i8*').replace(/\.p0(?=[.(])/g, '.p0i8');

function typedLine(line: string, number: number): string {
  const slot = /^ {2}(%[\w.]+) = alloca (\w+)(.*)$/.exec(line);
  if (slot) {
    const [, result, type, rest] = slot as unknown as [string, string, string, string];
    const [made, held] = [castName(result, 'slot'), bytePointer(type)];
    return `  ${made} = alloca ${held}${rest}\n  ${result} = bitcast ${held}* ${made} to i8*`;
  }
  const load = /^ {2}(%[\w.]+) = load (\w+), ptr (%[\w.]+)(.*)$/.exec(line);
  if (load) {
    const [, result, type, pointer, rest] = load as unknown as [string, string, string, string, string];
    if (type === 'i8') return bytePointer(line);
    const loaded = bytePointer(type);
    const cast = castName(result, 'from');
    return `  ${cast} = bitcast i8* ${pointer} to ${loaded}*\n  ${result} = load ${loaded}, ${loaded}* ${cast}${rest}`;
  }
  const store = /^ {2}store (\w+) ([^,]+), ptr (%[\w.]+)(.*)$/.exec(line);
  if (store) {
    const [, type, value, pointer, rest] = store as unknown as [string, string, string, string, string];
    if (type === 'i8') return bytePointer(line);
    const stored = bytePointer(type);
    const cast = castName(pointer, `to.${number}`);
    return `  ${cast} = bitcast i8* ${pointer} to ${stored}*\n  store ${stored} ${value}, ${stored}* ${cast}${rest}`;
  }
  const gep = /^ {2}(%[\w.]+) = getelementptr (\w+), ptr (%[\w.]+), (.*)$/.exec(line);
  if (gep) {
    const [, result, type, pointer, rest] = gep as unknown as [string, string, string, string, string];
    if (type === 'i8') return bytePointer(line);
    const [base, at] = [castName(result, 'base'), castName(result, 'at')];
    return `  ${base} = bitcast i8* ${pointer} to ${type}*\n  ${at} = getelementptr ${type}, ${type}* ${base}, ${rest}\n  ${result} = bitcast ${type}* ${at} to i8*`;
  }
  return bytePointer(line);
}

/** A name of its own. */
const castName = (of: string, role: string): string => `%cast.${of.replace('%', '')}.${role}`;
