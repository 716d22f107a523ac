// What one call of a compiled function costs, beside koffi calling the very same function from a shared library:
//   node bench/call.mjs [--json]
// Both run in the same process, alternating; each figure is the best of many short rounds, in nanoseconds per call, so that
// whatever else the machine does falls out.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const { JitSession } = require('../dist/jit/index.js');
const { loadNative } = require('../dist/llvm/load.js');

const source = `
double add(double x, double y) { return x + y; }
int increment(int x) { return x + 1; }
long increment64(long x) { return x + 1; }
double first(const double *x, int n) { return n ? x[0] : 0; }
void nothing(void) {}
typedef struct { double x, y; } Pair;
Pair swap(Pair p) { return (Pair){p.y, p.x}; }
`;

/** The kinds of call: how koffi declares it, our signature (default: the one of the IR), and its arguments. */
const pair = {
  kind: 'struct',
  fields: [
    { kind: 'double', name: 'x' },
    { kind: 'double', name: 'y' },
  ],
};
const array = new Float64Array([1, 2, 3, 4]);
const rows = [
  { name: '() -> void', symbol: 'nothing', koffi: 'void nothing()', args: [] },
  { name: '(double, double) -> double', symbol: 'add', koffi: 'double add(double x, double y)', args: [1.5, 2.5] },
  { name: '(int) -> int', symbol: 'increment', koffi: 'int increment(int x)', args: [41] },
  { name: '(long) -> long', symbol: 'increment64', koffi: 'long increment64(long x)', args: [41n] },
  { name: '(double *, int) -> double', symbol: 'first', koffi: 'double first(const double *x, int n)', args: [array, 4] },
  {
    name: '(struct) -> struct',
    symbol: 'swap',
    koffi: 'Pair swap(Pair p)',
    signature: { result: pair, parameters: [pair] },
    args: [{ x: 1, y: 2 }],
  },
];

/** Nanoseconds per call of `call(...args)`, in one round. */
function round(call, args, calls) {
  const [a, b] = args;
  const started = process.hrtime.bigint();
  if (args.length === 0) for (let i = 0; i < calls; i++) call();
  else if (args.length === 1) for (let i = 0; i < calls; i++) call(a);
  else for (let i = 0; i < calls; i++) call(a, b);
  return Number(process.hrtime.bigint() - started) / calls;
}

/** The call overhead of both, as rows { name, bitgrad, koffi, ratio }. */
export function callOverhead({ rounds = 200, calls = 2000 } = {}) {
  const native = loadNative();
  const llvm = native.llvmVersion().split('.')[0];
  const folder = mkdtempSync(join(tmpdir(), 'bitgrad-bench-'));
  try {
    const clang = `clang-${llvm}`;
    const library = join(folder, 'calls.so');
    execFileSync(clang, ['-x', 'c', '-O2', '-shared', '-fPIC', '-o', library, '-'], { input: source });
    const bitcode = execFileSync(clang, ['-x', 'c', '-O2', '-c', '-emit-llvm', '-o', '-', '-'], { input: source });
    const session = new JitSession(native);
    const unit = session.add(bitcode);
    const koffi = require('koffi');
    const loaded = koffi.load(library);
    koffi.struct('Pair', { x: 'double', y: 'double' });
    const results = rows.map(({ name, symbol, koffi: declaration, signature, args }) => {
      const ours = unit.callable(symbol, signature);
      const theirs = loaded.func(declaration);
      let bitgrad = Number.POSITIVE_INFINITY;
      let other = Number.POSITIVE_INFINITY;
      for (let i = 0; i < rounds; i++) {
        bitgrad = Math.min(bitgrad, round(ours, args, calls));
        other = Math.min(other, round(theirs, args, calls));
      }
      return { name, bitgrad, koffi: other, ratio: bitgrad / other };
    });
    session.dispose();
    return { llvm: native.llvmVersion(), unit: 'ns per call', rows: results };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === import.meta.filename || process.argv[1]?.endsWith('bench/call.mjs')) {
  const report = callOverhead();
  if (process.argv.includes('--json')) console.log(JSON.stringify(report));
  else {
    console.log(`JIT call overhead beside koffi, LLVM ${report.llvm} (${report.unit}, best of many rounds)`);
    for (const { name, bitgrad, koffi, ratio } of report.rows)
      console.log(
        `  ${name.padEnd(28)} ${bitgrad.toFixed(0).padStart(6)} ns   koffi ${koffi.toFixed(0).padStart(6)} ns   ratio ${ratio.toFixed(2)}`,
      );
    console.log(JSON.stringify(report));
  }
}
