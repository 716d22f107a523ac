// docs/lower-coverage.md is made of the programs: what the convention has is in one of them at least.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programCount, usesOf, vocabulary } from './coverage';

const PAGE = join(__dirname, '../../docs/lower-coverage.md');
const most = 4;

function page(): string {
  const code = (text: string): string => `\`${text}\``;
  const sections = Object.entries(vocabulary).map(([title, words]) => {
    const lines = usesOf(words).map(({ word, count, files }) => {
      const named = files.slice(0, most).map(code).join(', ');
      return `| ${code(word)} | ${count} | ${named}${files.length > most ? `, and ${files.length - most} more` : ''} |`;
    });
    return `## ${title}\n\n| | programs | in |\n|---|---|---|\n${lines.join('\n')}\n`;
  });
  return `# What the tests of \`bitgrad lower\` use

<!-- Made from test/convention/programs by test/convention/coverage.test.ts: change the programs, not this page. -->

Of the ${programCount()} programs in test/convention/programs, so many use each thing that the convention ([lower.md](lower.md)) has. Each is compiled by clang
at -O0 to -O3, lowered, run, and what it finds is compared with a closed form, a difference quotient of the primal, or the same derivative in
another mode. Wrong uses are in test/convention/errors.test.ts, options in options.test.ts.

${sections.join('\n')}`;
}

test('docs/lower-coverage.md is the page of the programs (else: BITGRAD_WRITE=1 npx jest test/convention/coverage)', () => {
  if (process.env.BITGRAD_WRITE) writeFileSync(PAGE, page());
  expect(readFileSync(PAGE, 'utf8')).toBe(page());
});

test('all that the convention has is in a program', () => {
  const unused = Object.values(vocabulary).flatMap((words) => usesOf(words).filter(({ count }) => count === 0));
  expect(unused.map(({ word }) => word)).toEqual([]);
});
