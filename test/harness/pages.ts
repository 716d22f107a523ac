// Pages are followed as they are written: their code blocks are written to the files that their first lines name, their shell
// blocks run in that folder with bitgrad installed as a package, and what they print is what the page says.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

export interface Block {
  readonly language: string;
  readonly text: string;
}

export const pageText = (page: string): string => readFileSync(join(root, page), 'utf8');

/** The code blocks of a text. */
export const blocksOf = (text: string): Block[] =>
  [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map((match) => ({ language: match[1] ?? '', text: match[2] ?? '' }));

/** The newest LLVM whose addon is built here: compilers must not write newer bitcode than it reads. */
export function newestBuilt(): number {
  const folders = existsSync(join(root, 'build')) ? readdirSync(join(root, 'build')) : [];
  return Math.max(0, ...folders.flatMap((name) => (/^llvm-\d+$/.test(name) ? [Number(name.slice(5))] : [])));
}

/** A folder where bitgrad is an installed package and `clang` is one whose bitcode the addon reads. */
function userFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bitgrad-readme-'));
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  mkdirSync(join(folder, 'bin'));
  symlinkSync(root, join(folder, 'node_modules/bitgrad'));
  symlinkSync(join(root, 'bin/bitgrad.js'), join(folder, 'node_modules/.bin/bitgrad'));
  for (let major = newestBuilt(); major > 0; major--) {
    const clang = `/usr/lib/llvm-${major}/bin/clang`;
    if (!existsSync(clang)) continue;
    for (const suffix of ['', '++']) symlinkSync(clang + suffix, join(folder, `bin/clang${suffix}`));
    break;
  }
  return folder;
}

/** Writes the files, runs the shell blocks in order, and compares what each printed with the text block behind it. */
export function follow(blocks: readonly Block[]): number {
  const folder = userFolder();
  const env = { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`, NO_COLOR: '1', FORCE_COLOR: undefined };
  let ran = 0;
  try {
    blocks.forEach((block, index) => {
      const name = /^(?:\/\/|#|!) (\S+\.\w+)\n/.exec(block.text)?.[1];
      if (name) writeFileSync(join(folder, name), block.text);
      if (block.language !== 'sh') return;
      const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', block.text], {
        cwd: folder,
        env,
        encoding: 'utf8',
      });
      expect({ block: block.text, status, stderr: status === 0 ? '' : stderr + stdout }).toEqual({
        block: block.text,
        status: 0,
        stderr: '',
      });
      const next = blocks[index + 1];
      if (next?.language === 'text') expect(stdout).toBe(next.text);
      ran++;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return ran;
}
