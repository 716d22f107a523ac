// docs/languages.md is made of the tables of the corpora: every file in corpus/LANGUAGE is in its table.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stateOf } from '../harness/state';
import { corpora } from './all';
import { sourceOf } from './build';
import type { Corpus, FunctionTuple } from './corpus';

const PAGE = join(__dirname, '../../docs/languages.md');

/** What the first comment of a file says of it. */
const exercises = (text: string): string => /^\s*(?:\/\/|!|#|;)\s*(.*)$/m.exec(text)?.[1] ?? '';

/** Functions by what is derived of them, in table order. */
function states(functions: readonly FunctionTuple[]): string {
  const byState = new Map<string, string[]>();
  for (const [name, , options = {}] of functions) {
    const state = stateOf(options);
    byState.set(state, [...(byState.get(state) ?? []), `\`${name}\``]);
  }
  return [...byState].map(([state, names]) => `${names.join(', ')}: ${state}`).join('; ');
}

function section(corpus: Corpus): string {
  const { title, folder, builtBy, functions } = corpus;
  const lines = Object.entries(functions).map(
    ([file, table]) =>
      `| [${file}](../corpus/${folder}/${file}) | ${exercises(readFileSync(sourceOf(corpus, file), 'utf8'))} | ${states(table)} |`,
  );
  const count = Object.values(functions).flat().length;
  return `## ${title}

${count} functions, built by ${builtBy}.

| file | exercises | functions and what is derived of them |
| --- | --- | --- |
${lines.join('\n')}
`;
}

const page = (): string => `# Languages

<!-- Made from test/corpus/*.ts by test/corpus/page.test.ts: change the tables, not this page. -->

Functions of corpus/, compiled by the compilers of their languages and derived in both modes as they stand. Each must give
what forward mode and reverse mode say of the same direction, equal to rounding; both equal to differences of the primal; the
primal's result and its writes unchanged; and the same gradient in every build. \`node scripts/corpus.mjs LANGUAGE\` checks all
builds whose compilers are installed; the test suite runs a few of them. corpus/README.md tells how one is added.

${corpora.map(section).join('\n')}
## WebAssembly

The modules of [corpus/wasm](../corpus/wasm), compiled for wasm32, are derived in reverse mode and written back; their gradients run in Node's own
WebAssembly beside the functions, and agree with differences of these.

## Together

[corpus/together](../corpus/together): a program in C++ that calls Rust and Fortran and gives Rust a function of D, linked into one module and
differentiated through all four.
`;

test('docs/languages.md is the page of the tables (else: BITGRAD_WRITE=1 npx jest test/corpus/page)', () => {
  if (process.env.BITGRAD_WRITE) writeFileSync(PAGE, page());
  expect(readFileSync(PAGE, 'utf8')).toBe(page());
});

test('each source is in the table of its language', () => {
  for (const corpus of corpora) expect(Object.keys(corpus.functions).sort()).toEqual(readdirSync(dirname(sourceOf(corpus, 'any'))).sort());
});
