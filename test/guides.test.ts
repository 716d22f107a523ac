// The guides of docs/guides are followed as they are written (harness/pages.ts), where the compiler is there that each says it needs.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compilerVersion } from './harness/compile';
import { blocksOf, follow, newestBuilt, pageText } from './harness/pages';

/** Whether a command is installed and writes bitcode that can be read. The tests bring a clang of their own. */
function isUsable(command: string): boolean {
  if (command === 'clang') return true;
  if (spawnSync(command, ['--version'], { stdio: 'ignore' }).status !== 0) return false;
  return command !== 'cargo' || Number(/LLVM version: (\d+)/.exec(compilerVersion('rustc', '-vV'))?.[1] ?? Infinity) <= newestBuilt();
}

describe('guides', () => {
  for (const page of readdirSync(join(__dirname, '../docs/guides')).sort()) {
    const text = pageText(`docs/guides/${page}`);
    const needed = /^<!-- needs: (\S+) -->$/m.exec(text)?.[1] ?? 'clang';
    const [run, name] = isUsable(needed) ? [test, page] : [test.skip, `${page}: no ${needed} whose bitcode can be read`];
    run(name, () => expect(follow(blocksOf(text))).toBeGreaterThan(0), 120_000);
  }
});
