// One program across languages: C++ owns it, Rust is given a function of D to call, Fortran changes an array in place. Their bitcode is
// linked into one module, differentiated through all four, and run.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtLlvms, Module } from '../../lib';
import { compilerVersion } from '../harness/compile';
import { CORPUS } from './build';

const source = (file: string): string => join(CORPUS, 'together', file);
const rustLlvm = Number(/LLVM version: (\d+)/.exec(compilerVersion('rustc', '-vV'))?.[1] ?? Number.POSITIVE_INFINITY);
const [newest = 0] = builtLlvms();
const clang = `clang++-${newest}`;
const missing = [clang, 'rustc', 'flang-new-19', 'ldc2'].filter((compiler) => compilerVersion(compiler) === '');
const isHere = missing.length === 0 && rustLlvm <= newest;

const folder = mkdtempSync(join(tmpdir(), 'bitgrad-together-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Level 0 or 2 of each compiler; flang 19 at -O0 writes constants that newer LLVMs do not read. */
function compiled(level: 0 | 2): string[] {
  const output = (name: string): string => join(folder, `${name}-${level}.bc`);
  const run = (command: string, ...words: string[]) => execFileSync(command, words, { stdio: 'pipe', cwd: folder });
  run(clang, `-O${level}`, '-g', '-emit-llvm', '-c', source('main.cc'), '-o', output('main'));
  run(
    'rustc',
    '--crate-type=lib',
    '--edition=2024',
    '--emit=llvm-bc',
    `-Copt-level=${level}`,
    '-Cpanic=abort',
    source('kernel.rs'),
    '-o',
    output('rust'),
  );
  run('flang-new-19', `-O${Math.max(level, 1)}`, '-emit-llvm', '-c', source('kernel.f90'), '-o', output('fortran'));
  run('ldc2', '-betterC', `-O${level}`, '--output-bc', '-c', source('callback.d'), `-of=${output('d')}`);
  return ['main', 'rust', 'fortran', 'd'].map(output);
}

const title = isHere ? '' : ` (skipped: without ${missing.join(', ') || `an addon for LLVM ${rustLlvm}`})`;
(isHere ? test.each : test.skip.each)([0, 2] as const)(`C++, Rust, Fortran and D in one module, at -O%i${title}`, async (level) => {
  const module = await Module.load(compiled(level), { llvm: newest });
  const loss = module.function('together::loss');
  const x = Float64Array.of(0.5, -0.25, 1.5, 2);
  const report = await loss.check([x, 4, 0.3], { activity: { n: 'const' } });
  expect(report.rows).toHaveLength(5);
  expect(report.rows.filter((row) => !row.modesAgree || !row.differenceAgrees)).toEqual([]);
  module.dispose();
});
