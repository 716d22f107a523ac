// The guides of docs/guides are followed as they are written (harness/pages.ts), where the compiler is there that each says it needs.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOf, follow, pageText } from './harness/pages';

const isInstalled = (command: string): boolean => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

describe('guides', () => {
  for (const page of readdirSync(join(__dirname, '../docs/guides')).sort()) {
    const text = pageText(`docs/guides/${page}`);
    const needed = /^<!-- needs: (\S+) -->$/m.exec(text)?.[1];
    // The tests bring a clang of their own.
    const isThere = needed === undefined || needed === 'clang' || isInstalled(needed);
    const name = `${page}${isThere ? '' : `: ${needed} is not installed`}`;
    (isThere ? test : test.skip)(name, () => expect(follow(blocksOf(text))).toBeGreaterThan(0), 120_000);
  }
});
