// Programs of the C convention: compiled by clang, lowered, run in our own JIT, and asked for the checks that they made.
//
// A program is a file in programs/: its functions `test_...` are the tests. BITGRAD_ROWS and BITGRAD_INLINE choose configurations as
// for the rows of gradients (../harness/gradients.ts).

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Module } from '../../lib/api/module';
import { optimize } from '../../lib/convention/optimize';
import { JitSession, type JitUnit } from '../../lib/jit/index';
import { compileText, type Level } from '../harness/compile';
import { type Configuration, configurations, RUN } from '../harness/gradients';
import { STANDARD_LIBRARIES } from '../harness/jit-machine';
import type { Language } from '../harness/row';
import { trace } from '../harness/trace';
import { withOpaquePointers } from './typed-text';

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

/** The tests of a program in assembly text may stand in a file of C beside it. */
function testsOf(file: string): string {
  const beside = join(folder, file.replace(/\.ll$/, '.c'));
  return readFileSync(file.endsWith('.ll') && existsSync(beside) ? beside : join(folder, file), 'utf8');
}

/**
 * Assembly text, its pointers as the LLVM spells them; in `ir/` as the optimizer leaves it. What is said of single values elsewhere does
 * not outlive inlining.
 */
async function assembled(file: string, { llvm, level }: Configuration): Promise<Uint8Array> {
  const text = readFileSync(join(folder, file), 'utf8');
  // Before 12 `sret` has no type.
  const spelled = Buffer.from(llvm >= 15 ? withOpaquePointers(text) : llvm < 12 ? text.replaceAll(/\bsret\([^()]*\)/g, 'sret') : text);
  if (!file.startsWith('ir/') || typeof level !== 'number' || level === 0) return spelled;
  const module = await Module.load(spelled, { llvm });
  const optimized = optimize(module.native, module.bitcode(), level as 1 | 2 | 3);
  module.dispose();
  return optimized;
}

async function start(file: string, { llvm, level }: Configuration, options: ProgramOptions): Promise<Running> {
  const text = testsOf(file);
  const language = languages[file.replace(/.*\./, '')] as Language;
  const compile = (language: Language, text: string): string =>
    compileText({ language, text, isProgram: true, flags: options.flags ?? [], includes: options.includes ?? [] }, llvm, level);
  // Text is not for clang to read: bitcode has no metadata among the arguments of calls.
  const tests = language === 'll' && text.startsWith(';') ? checks : `${checks}\n#line 1 "${file.replace(/ll$/, 'c')}"\n${text}`;
  const compiled = compile(language === 'll' ? 'c' : language, tests);
  const inputs = language === 'll' ? [compiled, await assembled(file, { llvm, level })] : compiled;
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
  const names = [...testsOf(file).matchAll(/\bvoid @?(test_\w+)\(/g)].map((match) => match[1] as string);
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
export const programFiles = (extension: string, within = ''): string[] =>
  readdirSync(join(folder, within))
    .filter((file) => file.endsWith(`.${extension}`))
    .map((file) => join(within, file))
    .sort();
