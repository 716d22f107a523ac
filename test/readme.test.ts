// The programs of README and of docs/lower.md run as they are written (harness/pages.ts).
import { spawnSync } from 'node:child_process';
import { type Block, blocksOf, follow, newestBuilt, pageText } from './harness/pages';

/** The code blocks under a heading, up to the next heading. */
function blocksUnder(heading: string, page = 'README.md'): Block[] {
  const text = pageText(page);
  const start = text.indexOf(`\n### ${heading}\n`);
  if (start < 0) throw new Error(`${page} has no section ${heading}`);
  return blocksOf(text.slice(start + 1).split(/\n##/)[0] ?? '');
}

const rustLlvm = Number(/^LLVM version: (\d+)/m.exec(spawnSync('rustc', ['-vV'], { encoding: 'utf8' }).stdout ?? '')?.[1] ?? Infinity);

describe('README', () => {
  test('the use in C runs as written', () => expect(follow(blocksUnder('In C'))).toBe(2));

  // Without a rustc, or with one whose LLVM is newer than every addon here, there is nothing that could read its bitcode.
  const rustTest = rustLlvm <= newestBuilt() ? test : test.skip;
  rustTest('the use in Rust runs as written', () => expect(follow(blocksUnder('In Rust'))).toBe(1));
});

describe('docs/lower.md', () => {
  test('the program in C runs as written', () => expect(follow(blocksUnder('A program', 'docs/lower.md'))).toBe(1));
  test('the program in C++ runs as written', () => expect(follow(blocksUnder('In C++', 'docs/lower.md'))).toBe(1));
});
