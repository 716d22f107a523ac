// How long one packed read and its unpacking take: `node bench/snapshot.mjs [--json]` on the compiled library (dist/),
// for every built LLVM. The function has 100,000 instructions: loops over arrays, with casts, calls and compares.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { builtLlvms, loadNative } = require('../dist/llvm/load.js');
const { snapshot } = require('../dist/ir/snapshot.js');
const { aliasFacts } = require('../dist/ir/alias-facts.js');

/** A chain of loops with twelve instructions each. */
function functionOf(instructionCount) {
  const lines = [
    'declare double @llvm.sqrt.f64(double)',
    'define double @f(double* %a, double* noalias %b, i64 %n) {',
    'entry:',
    '  br label %l0',
  ];
  const blocks = Math.ceil(instructionCount / 12);
  for (let i = 0; i < blocks; i++) {
    const before = i ? `%l${i - 1}` : '%entry';
    lines.push(
      `l${i}:`,
      `  %i${i} = phi i64 [ 0, ${before} ], [ %j${i}, %l${i} ]`,
      `  %s${i} = phi double [ ${i ? `%t${i - 1}` : '0.0'}, ${before} ], [ %t${i}, %l${i} ]`,
      `  %p${i} = getelementptr inbounds double, double* %a, i64 %i${i}`,
      `  %x${i} = load double, double* %p${i}, align 8`,
      `  %y${i} = call double @llvm.sqrt.f64(double %x${i})`,
      `  %z${i} = fmul fast double %y${i}, 1.${i}`,
      `  %q${i} = getelementptr inbounds double, double* %b, i64 %i${i}`,
      `  store double %z${i}, double* %q${i}, align 8`,
      `  %t${i} = fadd double %s${i}, %z${i}`,
      `  %j${i} = add nuw nsw i64 %i${i}, 1`,
      `  %c${i} = icmp slt i64 %j${i}, %n`,
      `  br i1 %c${i}, label %l${i}, label %${i + 1 < blocks ? `l${i + 1}` : 'exit'}`,
    );
  }
  lines.push('exit:', `  ret double %t${blocks - 1}`, '}');
  return lines.join('\n');
}

const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
/** Milliseconds of processor time, all threads (the collector's too): a busy machine does not change it much. */
function measure(work) {
  const times = [];
  for (let i = 0; i < 5; i++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  return median(times);
}

const text = functionOf(100_000);
const results = builtLlvms().map((llvm) => {
  const native = loadNative({ llvm });
  const context = native.createContext();
  const f = native.namedFunction(native.parseIr(context, text, 'bench'), 'f');
  const shot = snapshot(native, f);
  const instructions = shot.ir.values.filter((value) => value.kind === 'instruction').length;
  const result = {
    llvm,
    instructions,
    snapshotMs: measure(() => snapshot(native, f).dispose()),
    nativeMs: measure(() => native.disposeSnapshot(native.snapshot(f))),
    aliasFactsMs: measure(() => aliasFacts(native, shot)),
  };
  native.disposeContext(context);
  return result;
});

if (process.argv.includes('--json')) console.log(JSON.stringify({ snapshot: results }));
else
  for (const { llvm, instructions, snapshotMs, nativeMs, aliasFactsMs } of results)
    console.log(
      `LLVM ${llvm}: ${instructions} instructions: snapshot ${snapshotMs.toFixed(0)} ms (in LLVM ${nativeMs.toFixed(0)} ms), alias facts ${aliasFactsMs.toFixed(0)} ms`,
    );
