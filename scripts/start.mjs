// `npm start`: the set-up, then the examples (examples/run.mjs): compile, differentiate, JIT-run, compare.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exitWith } from './progress.mjs';
import { setUp } from './set-up.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
try {
  await setUp();
} catch (error) {
  exitWith(error);
}
// A process of its own: it loads what the set-up has just built.
const { status, signal } = spawnSync(process.execPath, [join(root, 'examples/run.mjs'), ...process.argv.slice(2)], { stdio: 'inherit' });
if (signal) console.error(`the examples ended with ${signal}`);
process.exit(status ?? 1);
