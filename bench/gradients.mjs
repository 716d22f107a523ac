// Time of a gradient over time of its primal, ours beside one written by hand, in one process:
//   node bench/gradients.mjs [--json]
// The primal, the hand-written gradient and ours come from the same bitcode (clang -O2), and are compiled by the same JIT
// at -O3 for this CPU, and called the same way. Calls alternate; each figure is the least of the rounds, in microseconds.
// The two gradients are compared before anything is timed.
import { execFileSync } from 'node:child_process';

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programs } from './programs.mjs';

const require = createRequire(import.meta.url);
const { JitSession } = require('../dist/jit/index.js');
const { loadNative } = require('../dist/llvm/load.js');
const { Program } = require('../dist/transform/program.js');

const folder = join(dirname(fileURLToPath(import.meta.url)), 'programs');
const AGREEMENT = 1e-9;
const ROUND_MICROSECONDS = 2_000;

const isArray = (arg) => typeof arg === 'object' && 'values' in arg;
const plain = (arg) => (isArray(arg) ? arg.values : typeof arg === 'object' ? arg.double : arg);
const zeros = (args) => args.map((arg) => (isArray(arg) && arg.active ? new Float64Array(arg.values.length) : undefined));

/** Bitcode of a program by the clang of this LLVM. */
const compile = (name, llvm) =>
  execFileSync(
    `clang-${llvm}`,
    ['-O2', '-fno-vectorize', '-fno-slp-vectorize', '-fno-unroll-loops', '-emit-llvm', '-c', join(folder, `${name}.c`), '-o', '-'],
    {
      maxBuffer: 1 << 26,
    },
  );

/** Derives the program; instructions and the time of each stage, in milliseconds. */
function derive(native, bitcode, { symbol, args }) {
  const started = performance.now();
  const program = Program.fromBitcode(native, bitcode);
  const prepared = performance.now();
  const activity = args.map((arg) => (isArray(arg) && arg.active ? 'dup' : 'const'));
  const derivative = program.derive({ function: symbol, mode: 'reverse', activity, width: 1, returnActive: true, wantValue: false });
  const derived = performance.now();
  const instructions = program.functionIR(symbol).blocks.reduce((sum, block) => sum + block.instructions.length, 0);
  const bytes = program.bitcode();
  program.dispose();
  return { derivative, bytes, instructions, prepareMs: prepared - started, deriveMs: derived - prepared };
}

/** Arguments of a gradient: the primal's, each active array followed by its shadow, then the seed. */
const gradientArguments = (args, shadows) => [...args.flatMap((arg, i) => (shadows[i] ? [plain(arg), shadows[i]] : [plain(arg)])), 1];

function disagreement(ours, byHand) {
  let most = 0;
  ours.forEach((shadow, i) => {
    const scale = shadow ? byHand[i].reduce((largest, value) => Math.max(largest, Math.abs(value)), 1e-30) : 1;
    shadow?.forEach((value, k) => {
      most = Math.max(most, Math.abs(value - byHand[i][k]) / scale);
    });
  });
  return most;
}

/** Microseconds per call, the least of `rounds` rounds; the calls of the list take turns. */
function race(calls, rounds) {
  const counts = calls.map((call) => {
    let count = 1;
    for (;;) {
      const took = time(call, count);
      if (took * count > ROUND_MICROSECONDS) return count;
      count *= 2;
    }
  });
  const best = calls.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++)
    calls.forEach((call, i) => {
      best[i] = Math.min(best[i], time(call, counts[i]));
    });
  return best;
}

function time(call, count) {
  const started = process.hrtime.bigint();
  for (let i = 0; i < count; i++) call();
  return Number(process.hrtime.bigint() - started) / 1000 / count;
}

function measure(native, llvm, program, rounds) {
  const { derivative, bytes, instructions, prepareMs, deriveMs } = derive(native, compile(program.name, llvm), program);
  const session = new JitSession(native);
  const started = performance.now();
  const unit = session.add(bytes, { opt: 3 });
  const ours = unit.callable(derivative.symbol);
  const compileMs = performance.now() - started;
  const byHand = unit.callable(`${program.symbol}_hand`);
  const primal = unit.callable(program.symbol);

  const shadows = { ours: zeros(program.args), byHand: zeros(program.args) };
  const calls = {
    primal: program.args.map(plain),
    ours: gradientArguments(program.args, shadows.ours),
    byHand: gradientArguments(program.args, shadows.byHand),
  };
  ours(...calls.ours);
  byHand(...calls.byHand);
  const differ = disagreement(shadows.ours, shadows.byHand);
  if (!(differ < AGREEMENT)) throw new Error(`${program.name}: our gradient and the one by hand differ by ${differ}`);

  const [primalUs, oursUs, byHandUs] = race(
    [() => primal(...calls.primal), () => ours(...calls.ours), () => byHand(...calls.byHand)],
    rounds,
  );
  session.dispose();
  return {
    name: program.name,
    primalUs,
    gradientUs: oursUs,
    byHandUs,
    ratio: oursUs / primalUs,
    ratioByHand: byHandUs / primalUs,
    instructions,
    prepareMs,
    deriveMs,
    deriveUsPerInstruction: (1000 * deriveMs) / instructions,
    compileMs,
    largestDifference: differ,
  };
}

/** One result per program: { name, primalUs, gradientUs, byHandUs, ratio, ratioByHand, instructions, deriveMs, ... }. */
export function gradientTimes({ rounds = 15 } = {}) {
  const native = loadNative();
  const llvm = native.llvmVersion().split('.')[0];
  // The first derivation also pays for the JIT compilation of our own JavaScript: it is not one of the figures.
  derive(native, compile(programs[0].name, llvm), programs[0]);
  return {
    llvm: native.llvmVersion(),
    unit: 'least of several rounds',
    rows: programs.map((program) => measure(native, llvm, program, rounds)),
  };
}

export function printGradientTimes({ llvm, rows }) {
  const head = [
    'program',
    'primal',
    'gradient',
    'by hand',
    'gradient/primal',
    'by hand/primal',
    'instructions',
    'derive',
    'per instruction',
  ];
  const cells = rows.map((row) => [
    row.name,
    `${row.primalUs.toFixed(1)} us`,
    `${row.gradientUs.toFixed(1)} us`,
    `${row.byHandUs.toFixed(1)} us`,
    row.ratio.toFixed(2),
    row.ratioByHand.toFixed(2),
    String(row.instructions),
    `${row.deriveMs.toFixed(1)} ms`,
    `${row.deriveUsPerInstruction.toFixed(1)} us`,
  ]);
  const widths = head.map((title, i) => Math.max(title.length, ...cells.map((line) => line[i].length)));
  const line = (parts) => parts.map((part, i) => (i === 0 ? part.padEnd(widths[i]) : part.padStart(widths[i]))).join('  ');
  console.log(`Gradient time over primal time, LLVM ${llvm}, beside gradients written by hand (same bitcode, same JIT, -O3)`);
  for (const text of [line(head), ...cells.map(line)]) console.log(`  ${text}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const report = gradientTimes();
  if (process.argv.includes('--json')) console.log(JSON.stringify(report));
  else printGradientTimes(report);
}
