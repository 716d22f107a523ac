// Programs of the C convention: compiled by clang, lowered, run in our own JIT, and asked for the checks that they made.
//
// A program is a file in programs/: its functions `test_...` are the tests. BITGRAD_ROWS and BITGRAD_INLINE choose configurations as
// for the rows of gradients (../harness/gradients.ts).

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Module } from '../../lib/api/module';
import { JitSession, type JitUnit } from '../../lib/jit/index';
import { compileText, type Level } from '../harness/compile';
import { type Configuration, configurations, RUN } from '../harness/gradients';
import { STANDARD_LIBRARIES } from '../harness/jit-machine';
import type { Language } from '../harness/row';
import { trace } from '../harness/trace';

const folder = join(__dirname, 'programs');
const checks = readFileSync(join(__dirname, 'checks.h'), 'utf8');
const languages: Readonly<Record<string, Language>> = { c: 'c', cc: 'c++', ll: 'll' };

export interface ProgramOptions {
  readonly flags?: readonly string[];
  /** Files that the program includes: a change compiles it anew. */
  readonly includes?: readonly string[];
  /** Every call stays a call. */
  readonly isWithoutInlining?: boolean;
  /** The -O levels that say something of it, where the run does not ask for all of them. */
  readonly levels?: readonly Level[];
  /** The oldest LLVM that reads it. */
  readonly from?: number;
  /** The newest. */
  readonly to?: number;
}

interface Running {
  readonly unit: JitUnit;
  readonly session: JitSession;
}

async function start(file: string, { llvm, level }: Configuration, options: ProgramOptions): Promise<Running> {
  const text = readFileSync(join(folder, file), 'utf8');
  const language = languages[file.replace(/.*\./, '')] as Language;
  const compile = (language: Language, text: string): string =>
    compileText({ language, text, isProgram: true, flags: options.flags ?? [], includes: options.includes ?? [] }, llvm, level);
  // Text is not for clang to read: bitcode has no metadata among the arguments of calls.
  const inputs =
    language === 'll' ? [compile('c', checks), join(folder, file)] : compile(language, `${checks}\n#line 1 "${file}"\n${text}`);
  const module = await Module.load(inputs, { llvm });
  trace(`lower ${file}, LLVM ${llvm} -O${level}`);
  const lowered = module.lower({ inline: process.env.BITGRAD_INLINE !== 'none' && !options.isWithoutInlining });
  const session = new JitSession(module.native, { libraries: [...STANDARD_LIBRARIES] });
  return { session, unit: session.add(lowered.bitcode(), { opt: optOf(level) }) };
}

const optOf = (level: Level): 0 | 1 | 2 | 3 => (typeof level === 'number' ? (level as 0 | 1 | 2 | 3) : 2);

/** What each check of a test found that is not as expected. */
function run({ unit }: Running, file: string, name: string): string[] {
  const nothing = { kind: 'void' } as const;
  const int = { kind: 'i32' } as const;
  unit.callable('forget_checks', { result: nothing, parameters: [] })();
  unit.callable(name, { result: nothing, parameters: [] })();
  const count = Number(unit.callable('checks_made', { result: int, parameters: [] })());
  if (count === 0) throw new Error(`${name} checks nothing`);
  const part = unit.callable('check_part', { result: { kind: 'double' }, parameters: [int, int] });
  return Array.from({ length: count }, (_, i) => i).flatMap((i) => {
    const [line, found, expected, tolerance] = [0, 1, 2, 3].map((which) => Number(part(i, which))) as [number, number, number, number];
    const isClose = Math.abs(found - expected) <= tolerance * Math.max(1, Math.abs(expected));
    return isClose ? [] : [`${file}:${line}: ${found}, not ${expected}`];
  });
}

/** Tests of one program. */
export function program(file: string, options: ProgramOptions = {}): void {
  const names = [...readFileSync(join(folder, file), 'utf8').matchAll(/\bvoid @?(test_\w+)\(/g)].map((match) => match[1] as string);
  for (const configuration of configurations()) {
    const { llvm, level } = configuration;
    if (llvm < (options.from ?? 0) || llvm > (options.to ?? llvm) || (RUN === 'ci' && options.levels?.includes(level) === false)) continue;
    describe(`LLVM ${llvm} -O${level} ${file}${[...(options.flags ?? []), ...(options.isWithoutInlining ? ['not inlined'] : [])].map((word) => ` ${word}`).join('')}`, () => {
      let running: Running | undefined;
      beforeAll(async () => {
        running = await start(file, configuration, options);
      });
      afterAll(() => running?.session.dispose());
      for (const name of names)
        test(name.slice('test_'.length).replaceAll('_', ' '), () => {
          if (running === undefined) throw new Error('the program was not lowered');
          expect(run(running, file, name)).toEqual([]);
        });
    });
  }
}

/** Programs of a language, by the name of the file. */
export const programFiles = (extension: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(`.${extension}`))
    .sort();
