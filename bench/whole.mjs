// Gradient time over primal time of whole programs (bench/whole/*.h): ours, one written by hand, and ADOL-C's, in one run:
//   node bench/whole.mjs [--json] [--only=NAME] [--markdown]
// Ours is asked for twice: with the value of the function, and alone, as the one by hand gives it.
// The primal, ours and the hand-written gradient are one bitcode module (clang -O2, no vectorizer before us), compiled by
// the same clang at -O3 for this CPU; ADOL-C's is the same source over its own number type (c++ -O2). Calls alternate; each
// figure is the least of 15 rounds, the medians are those of the ratios of paired rounds. Warm: the C library keeps freed
// memory; cold: it maps and gives back what is over 128 KB, as glibc begins. Needs g++; without libadolc-dev the columns of
// ADOL-C are empty.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { Module } = require('../dist/index.js');
const { loadNative } = require('../dist/llvm/load.js');

const folder = join(dirname(fileURLToPath(import.meta.url)), 'whole');
const hasAdolc = existsSync('/usr/include/adolc/adolc.h');
const wrapped = ['malloc', 'calloc', 'realloc', 'free'].map((name) => `-Wl,--wrap=${name}`);
/** How far two gradients may part, of the largest element; float has half the digits. */
const AGREEMENT = (name) => (name === 'network' ? 1e-4 : 1e-8);

async function measure(name, llvm, work) {
  const at = (ending) => join(work, `${name}.${ending}`);
  const clang = `clang-${llvm}`;
  const plain = ['-O2', '-g', '-fno-vectorize', '-fno-slp-vectorize', '-fno-unroll-loops', '-Wno-unused'];
  execFileSync(clang, [...plain, '-emit-llvm', '-c', '-x', 'c', join(folder, `${name}.h`), '-o', at('bc')]);
  const started = performance.now();
  const module = await Module.load([at('bc')], { llvm: Number(llvm) });
  const activity = { x: 'dup', data: 'const', index: 'const', n: 'const' };
  const derivative = module.function('primal').gradient({ activity });
  const deriveMs = performance.now() - started;
  writeFileSync(at('value.bc'), derivative.bitcode());
  const withBoth = await Module.load([at('value.bc')], { llvm: Number(llvm) });
  const alone = withBoth.function('primal').gradient({ activity, value: false, name: 'primal_grad_alone' });
  writeFileSync(at('grad.bc'), alone.bitcode());
  execFileSync(clang, ['-O3', '-march=native', '-Wno-override-module', '-c', at('grad.bc'), '-o', at('o')]);
  const without = hasAdolc ? [] : ['-DWITHOUT_ADOLC'];
  const library = hasAdolc ? ['-ladolc'] : [];
  const program = `-DPROGRAM="${join(folder, `${name}.h`)}"`;
  execFileSync('g++', [
    '-O2',
    '-march=native',
    '-w',
    program,
    ...without,
    join(folder, 'main.cpp'),
    at('o'),
    ...wrapped,
    ...library,
    '-o',
    at('exe'),
  ]);
  const run = (env) => JSON.parse(execFileSync(at('exe'), { encoding: 'utf8', env: { ...process.env, ...env }, cwd: work }));
  const warm = run({});
  const cold = run({ COLD: '1' });
  for (const [other, apart] of Object.entries({
    hand: warm.differsFromHand,
    'the one alone': warm.differsAlone,
    'ADOL-C': warm.differsFromAdolc,
  }))
    if (!(apart < AGREEMENT(name))) throw new Error(`our gradient and that of ${other} differ by ${apart}`);
  if (!(warm.differsFromDifferences < 1e4 * AGREEMENT(name)))
    throw new Error(`our gradient and finite differences differ by ${warm.differsFromDifferences}`);
  const perTrip = derivative.plan.flatMap((plan) => plan.perTrip.map(({ depth, bytes }) => `${bytes}@${depth}`)).join(' ');
  return { name, ...warm, oursCold: cold.oursUs / cold.primalUs, adolcCold: cold.adolcUs / cold.primalUs, perTrip, deriveMs };
}

export async function wholePrograms({ only = '' } = {}) {
  const llvm = loadNative().llvmVersion();
  const work = mkdtempSync(join(tmpdir(), 'bitgrad-bench-'));
  const rows = [];
  const failed = [];
  try {
    const names = readdirSync(folder).filter((file) => file.endsWith('.h') && file !== 'bench.h');
    for (const name of names.map((file) => file.slice(0, -2)).filter((each) => each.includes(only))) {
      try {
        rows.push(await measure(name, llvm.split('.')[0], work));
      } catch (error) {
        failed.push({ name, because: String(error.message).split('\n')[0] });
      }
    }
  } finally {
    rmSync(work, { recursive: true });
  }
  return { llvm, unit: 'least of 15 rounds', rows, failed };
}

function print({ rows, failed }, { markdown }) {
  const ratio = (figure) => figure.toFixed(2);
  const lines = rows.map((row) => [
    row.name,
    row.primalUs.toFixed(1),
    `${ratio(row.ours)} (${ratio(row.oursMedian)})`,
    `${ratio(row.alone)} (${ratio(row.aloneMedian)})`,
    `${ratio(row.hand)} (${ratio(row.handMedian)})`,
    hasAdolc ? `${ratio(row.adolc)} (${ratio(row.adolcMedian)})` : '-',
    ratio(row.alone / row.hand),
    ratio(row.oursCold),
    hasAdolc ? ratio(row.adolcCold) : '-',
    String(row.allocations),
    (row.heapBytes / row.dataBytes).toFixed(2),
    (row.adolcTapeBytes / row.dataBytes).toFixed(1),
    row.perTrip || '-',
    row.differsFromHand.toExponential(0),
  ]);
  const head = [
    'program',
    'primal us',
    'ours/primal (median)',
    'without the value',
    'hand/primal',
    'ADOL-C/primal',
    'without/hand',
    'ours cold',
    'ADOL-C cold',
    'allocations',
    'heap/data',
    'ADOL-C tape/data',
    'tape B/trip@depth',
    'ours-hand',
  ];
  if (markdown) for (const line of [head, head.map(() => '---'), ...lines]) console.log(`| ${line.join(' | ')} |`);
  else {
    const widths = head.map((title, i) => Math.max(title.length, ...lines.map((line) => line[i].length)));
    for (const line of [head, ...lines])
      console.log(line.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join('  '));
  }
  for (const { name, because } of failed) console.log(`${markdown ? '\n' : ''}${name}: ${because}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const report = await wholePrograms({ only: process.argv.find((arg) => arg.startsWith('--only='))?.slice(7) });
  if (process.argv.includes('--json')) console.log(JSON.stringify(report));
  else print(report, { markdown: process.argv.includes('--markdown') });
  if (report.failed.length > 0) process.exitCode = 1;
}
