// Instructions of the gradients of whole programs (bench/whole/*.h), counted by valgrind: no noise, and no cache misses either.
//   node bench/instructions.mjs [--only=NAME]
// Of one gradient without the value, for x86-64-v3: what three calls take less what one takes, halved.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { Module } = require('../dist/index.js');
const { loadNative } = require('../dist/llvm/load.js');

const folder = join(dirname(fileURLToPath(import.meta.url)), 'whole');
const only = process.argv.find((word) => word.startsWith('--only='))?.slice(7) ?? '';
const llvm = loadNative().llvmVersion().split('.')[0];
const clang = `clang-${llvm}`;
const activity = { x: 'dup', data: 'const', index: 'const', n: 'const' };

function counted(program, what, times) {
  const args = ['--tool=callgrind', `--callgrind-out-file=${program}.counts`, program, what, String(times)];
  const said = execFileSync('sh', ['-c', 'exec valgrind "$@" 2>&1', 'sh', ...args], { encoding: 'utf8' });
  return Number(/Collected : (\d+)/.exec(said)?.[1]);
}

async function instructions(name, work) {
  const at = (ending) => join(work, `${name}.${ending}`);
  const plain = ['-O2', '-g', '-fno-vectorize', '-fno-slp-vectorize', '-fno-unroll-loops', '-Wno-unused'];
  execFileSync(clang, [...plain, '-emit-llvm', '-c', '-x', 'c', join(folder, `${name}.h`), '-o', at('bc')]);
  const module = await Module.load([at('bc')], { llvm: Number(llvm) });
  writeFileSync(at('grad.bc'), module.function('primal').gradient({ activity, value: false, name: 'primal_grad_alone' }).bitcode());
  execFileSync(clang, ['-O3', '-march=x86-64-v3', '-Wno-override-module', '-c', at('grad.bc'), '-o', at('o')]);
  execFileSync(clang, ['-O2', '-w', `-DPROGRAM="${join(folder, `${name}.h`)}"`, join(folder, 'count.c'), at('o'), '-lm', '-o', at('exe')]);
  const [primal, hand, ours] = ['p', 'h', 'o'].map((what) => (counted(at('exe'), what, 3) - counted(at('exe'), what, 1)) / 2);
  console.log(`| ${name} | ${primal} | ${hand} | ${ours} | ${(ours / hand).toFixed(2)} | ${(ours / primal).toFixed(2)} |`);
}

const work = mkdtempSync(join(tmpdir(), 'bitgrad-bench-'));
try {
  console.log('| program | primal | by hand | ours | ours/hand | ours/primal |\n| --- | --- | --- | --- | --- | --- |');
  const names = readdirSync(folder).filter((file) => file.endsWith('.h') && file !== 'bench.h');
  for (const name of names.map((file) => file.slice(0, -2)).filter((each) => each.includes(only))) await instructions(name, work);
} finally {
  rmSync(work, { recursive: true, force: true });
}
