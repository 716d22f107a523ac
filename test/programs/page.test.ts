// docs/programs.md is made of the tables: every file in test/programs/sources is in one, and is 50 to 500 lines long.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tables } from './all';
import { lineOf } from './table';

const PAGE = join(__dirname, '../../docs/programs.md');
const SOURCES = join(__dirname, 'sources');

function page(): string {
  const sections = Object.entries(tables).map(
    ([title, table]) =>
      `## ${title}\n\n| program | lines | exercises | state |\n| --- | --- | --- | --- |\n${table.map(lineOf).join('\n')}\n`,
  );
  return `# Whole programs

<!-- Made from test/programs/*.ts by test/programs/page.test.ts: change the tables, not this page. -->

Programs of 50 to 500 lines that are differentiated as they stand, in both modes, compiled by clang 14, 19 and 22 at -O0
and -O2. Each must give: what forward mode and reverse mode say of the same direction, equal to rounding (the dot-product
identity); both equal to differences of the primal; the primal's result and its writes unchanged; and the same gradient at
every level on every LLVM. test/memory-safety runs their gradients under AddressSanitizer and LeakSanitizer.

The state says what is derived today; what is not is refused with the error named, which the tests hold too.

${sections.join('\n')}`;
}

test('docs/programs.md is the page of the tables (else: BITGRAD_WRITE=1 npx jest test/programs/page)', () => {
  if (process.env.BITGRAD_WRITE) writeFileSync(PAGE, page());
  expect(readFileSync(PAGE, 'utf8')).toBe(page());
});

test('each source is in one table', () => {
  const named = Object.values(tables).flatMap((table) => table.map(([file]) => file));
  expect([...named].sort()).toEqual(readdirSync(SOURCES).sort());
});

test('each source is 50 to 500 lines long', () => {
  const lines = (file: string): number => readFileSync(join(SOURCES, file), 'utf8').trimEnd().split('\n').length;
  expect(readdirSync(SOURCES).filter((file) => lines(file) < 50 || lines(file) > 500)).toEqual([]);
});
