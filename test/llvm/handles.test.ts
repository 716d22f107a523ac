// No number, string or object that JavaScript passes ends the process: a child process throws anything at every export
// (throw-anything.mjs) and must live and see results and typed errors only. BITGRAD_FUZZ=2000 throws longer; the seed is printed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtLlvms } from '../../lib/llvm/load';

const root = join(__dirname, '../..');
const addon = (llvm: number) => join(root, `build/llvm-${llvm}/Release/bitgrad.node`);
const calls = process.env.BITGRAD_FUZZ ?? '60';
const seed = process.env.BITGRAD_SEED ?? String(Date.now() % 1_000_000);

test.each(builtLlvms())(
  'LLVM %i: anything thrown at every export',
  (llvm) => {
    const folder = mkdtempSync(join(tmpdir(), 'bitgrad-'));
    const lastCall = join(folder, 'last-call');
    const other = builtLlvms().find((one) => one !== llvm) ?? llvm;
    const script = join(__dirname, 'throw-anything.mjs');
    const run = spawnSync(process.execPath, [script, addon(llvm), addon(other), seed, calls, lastCall], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const last = readFileSync(lastCall, 'utf8').trim();
    rmSync(folder, { recursive: true });
    const ending = run.status === 0 ? 'lived' : `ended with ${run.signal ?? run.status} in ${last}`;
    expect(`seed ${seed}: ${ending}\n${run.stdout}`).toMatch(/lived\n\d+ calls, \d+ threw, \d+ worlds\n$/);
  },
  600_000,
);
