// What it costs to write one instruction through lib/llvm/builder.ts, all in (checks, handle, LLVM): nanoseconds each.
//   node bench/builder.mjs [--llvm N] [--json]
// Exits 1 if the mixture of a gradient's instructions takes more than the budget of docs/design.md, 300 ns.
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';

const require = createRequire(import.meta.url);
const { loadNative } = require('../dist/llvm/load.js');
const { Builder } = require('../dist/llvm/builder.js');

const budget = 300; // ns per instruction
const perRound = 1_200;
const rounds = 150;
const words = process.argv.slice(2);
const chosen = words.indexOf('--llvm');
const native = loadNative(chosen < 0 ? {} : { llvm: Number(words[chosen + 1]) });

/** Each kind writes `perRound` instructions at the end of a fresh block; the best round counts. */
const kinds = {
  fmul: (b, { x, y }, n) => {
    for (let i = 0; i < n; i++) b.fmul(x, y);
  },
  load: (b, { pointer, double }, n) => {
    for (let i = 0; i < n; i++) b.load(double, pointer);
  },
  store: (b, { x, pointer }, n) => {
    for (let i = 0; i < n; i++) b.store(x, pointer);
  },
  gep: (b, { pointer, double, count }, n) => {
    for (let i = 0; i < n; i++) b.gep(double, pointer, [count], true);
  },
  call: (b, { type, callee, x, y }, n) => {
    for (let i = 0; i < n; i++) b.call(type, callee, [x, y]);
  },
  mixture: (b, { x, pointer, double, count }, n) => {
    let sum = x;
    for (let i = 0; i < n; i += 6) {
      const address = b.gep(double, pointer, [count], true);
      const value = b.load(double, address);
      sum = b.fadd(sum, b.fmul(value, x));
      b.select(b.fcmp('olt', sum, x), sum, value);
    }
  },
};

function functionType(result, parameters) {
  native.scratch().set(parameters);
  return native.functionType(result, parameters.length, false);
}

function measure(work) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const context = native.createContext();
    const module = native.createModule(context, 'bench');
    const double = native.floatType(context, 'double');
    const parameters = [double, double, native.pointerType(context, 0), native.intType(context, 32)];
    const f = native.createFunction(module, 'f', functionType(native.voidType(context), parameters), 'external');
    const [x, y, pointer, count] = native.parameters(f);
    const type = functionType(double, [double, double]);
    const callee = native.createFunction(module, 'callee', type, 'external');
    const b = new Builder(native, context).atEnd(native.appendBlock(f, ''));
    const start = performance.now();
    work(b, { x, y, pointer, count, double, type, callee }, perRound);
    best = Math.min(best, ((performance.now() - start) * 1e6) / perRound);
    native.disposeContext(context);
  }
  return best;
}

const results = Object.fromEntries(Object.entries(kinds).map(([kind, work]) => [kind, Math.round(measure(work))]));
if (words.includes('--json')) console.log(JSON.stringify({ llvm: native.llvmVersion(), nanoseconds: results }));
else {
  console.log(`LLVM ${native.llvmVersion()}, nanoseconds per instruction`);
  for (const [kind, nanoseconds] of Object.entries(results)) console.log(`  ${kind.padEnd(8)} ${String(nanoseconds).padStart(5)}`);
}
if (results.mixture > budget) process.exitCode = 1;
