// Registers the tests of a corpus: each function, as each build makes it, on the LLVMs of this run. All of one function must
// give the same gradient.
//
// BITGRAD_CORPUS=all runs all builds, each on the oldest LLVM that reads it and on the newest; BITGRAD_CORPUS=TEXT those whose
// name has the text. By default those run that are marked as usual, on the newest LLVM.

import { Module } from '../../lib';
import { builtLlvms } from '../../lib/llvm/load';
import type { Outcome } from '../harness/check';
import { compilerVersion } from '../harness/compile';
import { deriveUnit } from '../harness/derive';
import { type Case, caseOf } from '../harness/row';
import { agree, type Batch, runCase } from '../harness/run-case';
import { withState } from '../harness/state';
import { trace } from '../harness/trace';
import { built, sourceOf } from './build';
import type { Build, Corpus, FunctionTuple } from './corpus';

const RUN = process.env.BITGRAD_CORPUS;

const isWanted = ({ name, isUsual = false }: Build): boolean => (RUN === undefined ? isUsual : RUN === 'all' || name.includes(RUN));

/** The module of a file as an LLVM reads it, and the symbols of its functions. */
interface Loaded {
  readonly batch: Batch;
  readonly llvm: number;
  readonly symbols: ReadonlyMap<Case, string>;
}

const readers = (): readonly ('oldest' | 'newest')[] => (RUN === undefined ? ['newest'] : ['newest', 'oldest']);

async function load(
  path: string,
  { level, readUpTo = Infinity, links = () => [] }: Build,
  cases: readonly Case[],
  reader: 'oldest' | 'newest',
): Promise<Loaded> {
  const module = await Module.load([path, ...links()], reader === 'newest' ? { llvm: builtLlvms().find((llvm) => llvm <= readUpTo) } : {});
  const llvm = Number.parseInt(module.llvm, 10);
  const symbols = new Map(cases.map((each) => [each, module.function(each.name).name]));
  const rows = cases.map((row) => ({ row, symbol: symbols.get(row) as string }));
  const batch = deriveUnit({ rows, isProgram: true, flags: [] }, module.bitcode(), llvm, level);
  module.dispose();
  return { batch, llvm, symbols };
}

function fileTests(corpus: Corpus, file: string, functions: readonly FunctionTuple[]): void {
  const cases = functions
    .filter(([, , options]) => options?.defect === undefined)
    .map(([name, point, options]) => caseOf(name, point, withState(options ?? {})));
  const outcomes = new Map<Case, [build: string, outcome: Outcome][]>(cases.map((each) => [each, []]));
  for (const build of corpus.builds) {
    if (!isWanted(build) || build.files?.test(file) === false) continue;
    if (compilerVersion(build.compiler) === '') {
      test.skip(`${build.name}: ${build.compiler} is not installed`, () => {});
      continue;
    }
    for (const reader of readers()) {
      describe(`${build.name}, ${reader} LLVM`, () => {
        let loaded: Loaded | undefined;
        beforeAll(async () => {
          loaded = await load(built(build, sourceOf(corpus, file)), build, cases, reader);
        });
        afterAll(() => loaded?.batch.machine.dispose());
        for (const each of cases) {
          test(each.name, () => {
            if (loaded === undefined) throw new Error(`${file} is not read`);
            trace(`run ${each.name}, ${build.name}`);
            const outcome = runCase(each, loaded.batch, loaded.symbols.get(each) as string, loaded.llvm);
            if (outcome !== undefined) outcomes.get(each)?.push([`${build.name}, ${reader} LLVM`, outcome]);
          });
        }
      });
    }
  }
  describe('all builds agree', () => {
    for (const each of cases) test(each.name, () => agree(each, outcomes.get(each) ?? []));
  });
  for (const [name, , options] of functions) if (options?.defect !== undefined) test.todo(`${name}: ${options.defect}`);
}

/** One test per function and build, and one per function that all builds agree. */
export function corpusTests(corpus: Corpus): void {
  for (const [file, functions] of Object.entries(corpus.functions)) describe(file, () => fileTests(corpus, file, functions));
}
