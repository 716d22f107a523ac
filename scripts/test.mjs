// `npm test`: the set-up, then lint, types and all jest tests; `npm test -- PATTERN` runs the test files whose path matches
// and leaves lint and types out. The last line is `N passed, N failed[, N skipped]`, with lint and types counted as one
// check each; the exit code is 0 only when something passed and nothing failed.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exitWith } from './progress.mjs';
import { llvmsOfEnvironment, setUp } from './set-up.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const patterns = process.argv.slice(2);
const count = { passed: 0, failed: 0, skipped: 0 };

try {
  await setUp({ llvms: llvmsOfEnvironment() });
} catch (error) {
  exitWith(error);
}
if (!patterns.length) {
  await check('lint', 'node_modules/@biomejs/biome/bin/biome', ['check', '.']);
  await check('types', 'node_modules/typescript/bin/tsc', ['--noEmit', '-p', 'tsconfig.test.json']);
}
await jest();
const skipped = count.skipped ? `, ${count.skipped} skipped` : '';
console.log(`${count.passed} passed, ${count.failed} failed${skipped}`);
process.exit(count.failed || !count.passed ? 1 : 0);

/** Runs a script of a package with its output shown; resolves to its exit code (or the signal that ended it). */
function node(script, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, script), ...args], { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(signal ?? code));
  });
}

async function check(name, script, args) {
  const ended = await node(script, args);
  count[ended === 0 ? 'passed' : 'failed']++;
  console.log(`${name}: ${ended === 0 ? 'ok' : `failed (${ended})`}`);
}

async function jest() {
  const results = join(root, 'build/jest-results.json');
  mkdirSync(dirname(results), { recursive: true });
  rmSync(results, { force: true });
  const ended = await node('node_modules/jest/bin/jest.js', ['--json', `--outputFile=${results}`, ...patterns]);
  if (!existsSync(results)) {
    console.error(`jest ended with ${ended} and left no results`);
    count.failed++;
    return;
  }
  const found = JSON.parse(readFileSync(results, 'utf8'));
  count.passed += found.numPassedTests;
  // A file that cannot be loaded, or a worker that crashed, has no tests to count: it counts as one failure.
  const failed = found.numFailedTests + found.numRuntimeErrorTestSuites;
  count.failed += ended === 0 || failed ? failed : 1;
  count.skipped += found.numPendingTests + found.numTodoTests;
}
