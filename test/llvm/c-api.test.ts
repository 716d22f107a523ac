// Every function of LLVM's C API that the addon calls exists in each LLVM from the oldest to the newest, or is called only
// where `#if` lets the versions through that have it. c-api.tsv lists the functions that the llvm-c headers of 7 to 23 declare,
// with the versions whose library does not export them. So versions that no machine here has are watched too.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { supportedLlvms } from '../../lib/llvm/features';

const native = join(__dirname, '../../native');
const versions = Array.from({ length: supportedLlvms.last - supportedLlvms.first + 1 }, (_, i) => supportedLlvms.first + i);

interface CFunction {
  readonly header: string;
  readonly first: number;
  readonly last: number;
  readonly missing: ReadonlySet<number>;
}

/** `9,11,13-19` as numbers. */
function numbers(text: string): number[] {
  return text
    .split(',')
    .filter(Boolean)
    .flatMap((part) => {
      const [first = 0, last = first] = part.split('-').map(Number);
      return Array.from({ length: last - first + 1 }, (_, i) => first + i);
    });
}

const table: ReadonlyMap<string, CFunction> = new Map(
  readFileSync(join(__dirname, 'c-api.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [name = '', header = '', first = '', last = '', gaps = '', notExported = ''] = line.split('\t');
      const missing = new Set([...numbers(gaps), ...numbers(notExported)]);
      return [name, { header, first: Number(first), last: last === '' ? Number.POSITIVE_INFINITY : Number(last), missing }];
    }),
);

const exists = (name: string, version: number): boolean => {
  const found = table.get(name);
  return found !== undefined && version >= found.first && version <= found.last && !found.missing.has(version);
};

/** Whether a condition over LLVM_VERSION_MAJOR holds; undefined when it asks for something else too. */
function holds(condition: string, version: number): boolean | undefined {
  const code = condition.replaceAll('LLVM_VERSION_MAJOR', String(version));
  if (!/^[\s\d<>=!&|()]+$/.test(code)) return undefined;
  return new Function(`return Boolean(${code})`)() as boolean;
}

/** The lines that a compiler sees for this version; what depends on another condition counts as seen. */
function linesSeen(text: string, version: number): string[] {
  const open: { taken: boolean; now: boolean }[] = [];
  return text.split('\n').filter((line) => {
    const [, directive = '', condition = ''] = /^\s*#\s*(if|ifdef|ifndef|elif|else|endif)\b\s*(.*?)\s*(?:\/\/.*)?$/.exec(line) ?? [];
    const last = open.at(-1);
    if (directive.startsWith('if')) {
      const now = directive === 'if' ? (holds(condition, version) ?? true) : true;
      open.push({ taken: now, now });
    } else if (directive === 'endif') open.pop();
    else if (directive !== '' && last) {
      last.now = !last.taken && (directive === 'else' || (holds(condition, version) ?? true));
      last.taken ||= last.now;
    }
    return directive === '' && open.every(({ now }) => now);
  });
}

const sources = readdirSync(native, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(cc|h)$/.test(name));

/** Functions of the C API that are called in these lines, comments and texts left out. */
function calls(lines: readonly string[]): string[] {
  const code = lines.map((line) => line.replace(/\/\/.*|"(\\.|[^"\\])*"/g, '')).join('\n');
  return [...code.matchAll(/(?<![\w:.>])(LLVM[A-Z]\w*)\s*\(/g)].map(([, name = '']) => name).filter((name) => table.has(name));
}

describe('the C API', () => {
  test('the table is whole', () => {
    expect(table.size).toBeGreaterThan(1400);
    expect(versions.every((version) => exists('LLVMModuleCreateWithNameInContext', version))).toBe(true);
    expect(versions.filter((version) => exists('LLVMBuildLoad2', version))[0]).toBe(8);
    expect(exists('LLVMConstGEP2', 9)).toBe(false);
  });

  test('conditions on the version are followed', () => {
    const text =
      '#if LLVM_VERSION_MAJOR >= 12\nnew\n#elif LLVM_VERSION_MAJOR >= 9 && LLVM_VERSION_MAJOR != 10\nmiddle\n#else\nold\n#endif\nall';
    expect([7, 9, 10, 12].map((version) => linesSeen(text, version)[0])).toEqual(['old', 'middle', 'old', 'new']);
    expect(linesSeen(text, 9)).toEqual(['middle', 'all']);
  });

  const texts = sources.map((name) => [name, readFileSync(join(native, name), 'utf8')] as const);

  test('the addon calls something of it', () => {
    expect(texts.flatMap(([, text]) => calls(text.split('\n')))).toContain('LLVMGetInstructionOpcode');
  });

  test.each(versions)('all that is called is in LLVM %i', (version) => {
    const missing = texts.flatMap(([name, text]) =>
      calls(linesSeen(text, version)).flatMap((called) => (exists(called, version) ? [] : [`native/${name} calls ${called}`])),
    );
    expect(missing).toEqual([]);
  });
});
