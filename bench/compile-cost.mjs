// What a derivative costs to make, per instruction of the primal, stage by stage, beside LLVM's own -O2 on the same module:
//   node bench/compile-cost.mjs [--json] [--quick]
// Each shape is made at two sizes: the cost per instruction must not grow with the size. `growth` is the cost per
// instruction at the full size over the cost at a quarter of it: 1 is linear, 4 is quadratic.
import { subscribe } from 'node:diagnostics_channel';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { loadNative } = require('../dist/llvm/load.js');
const { Program } = require('../dist/transform/program.js');

/** `lines` statements in one block, each over two of the last sixteen values. */
function straight(lines) {
  const body = ['  %v0 = load double, double* %x, align 8', '  %v1 = fmul double %v0, 5.0e-01'];
  for (let i = 2; i < lines; i++) {
    const [a, b] = [i - 1, Math.max(0, i - 2 - ((7 * i) % 15))];
    body.push(`  %v${i} = ${['fadd', 'fmul', 'fsub'][i % 3]} double %v${a}, %v${b}`);
  }
  return define(['entry:', ...body, `  ret double %v${lines - 1}`]);
}

/** Loads and stores to one array in a straight line, as unrolled code has them. */
function memory(lines) {
  const body = [];
  for (let i = 0; i < lines / 5; i++)
    body.push(
      `  %p${i} = getelementptr inbounds double, double* %x, i64 ${i % 97}`,
      `  %q${i} = getelementptr inbounds double, double* %x, i64 ${(i * 7 + 3) % 89}`,
      `  %a${i} = load double, double* %p${i}, align 8`,
      `  %m${i} = fmul double %a${i}, %a${i}`,
      `  store double %m${i}, double* %q${i}, align 8`,
    );
  return define(['entry:', ...body, '  %r = load double, double* %x, align 8', '  ret double %r']);
}

/** A chain of diamonds: each decides by a value that is computed before. */
function blocks(count) {
  const diamonds = count / 3;
  const body = ['entry:', '  %v0 = load double, double* %x, align 8', '  br label %h0'];
  for (let i = 0; i < diamonds; i++)
    body.push(
      `h${i}:`,
      `  %c${i} = fcmp ogt double %v${i}, ${i % 7}.0`,
      `  br i1 %c${i}, label %t${i}, label %j${i}`,
      `t${i}:`,
      `  %w${i} = fmul double %v${i}, %v${i}`,
      `  call void @note(i32 ${i})`,
      `  br label %j${i}`,
      `j${i}:`,
      `  %v${i + 1} = phi double [ %v${i}, %h${i} ], [ %w${i}, %t${i} ]`,
      `  br label %h${i + 1}`,
    );
  return define([...body, `h${diamonds}:`, `  ret double %v${diamonds}`], 'declare void @note(i32) readnone nounwind willreturn');
}

/** Loops one after the other, each over the array. */
function loops(count) {
  const body = ['entry:', '  br label %l0'];
  for (let i = 0; i < count; i++)
    body.push(
      `l${i}:`,
      `  %i${i} = phi i64 [ 0, ${i ? `%l${i - 1}` : '%entry'} ], [ %k${i}, %l${i} ]`,
      `  %s${i} = phi double [ ${i ? `%t${i - 1}` : '0.0'}, ${i ? `%l${i - 1}` : '%entry'} ], [ %t${i}, %l${i} ]`,
      `  %p${i} = getelementptr inbounds double, double* %x, i64 %i${i}`,
      `  %a${i} = load double, double* %p${i}, align 8`,
      `  %m${i} = fmul double %a${i}, %s${i}`,
      `  %t${i} = fadd double %m${i}, %a${i}`,
      `  store double %t${i}, double* %p${i}, align 8`,
      `  %k${i} = add nuw nsw i64 %i${i}, 1`,
      `  %c${i} = icmp slt i64 %k${i}, %n`,
      `  br i1 %c${i}, label %l${i}, label %l${i + 1}`,
    );
  return define([...body, `l${count}:`, `  ret double %t${count - 1}`]);
}

/** One nest of `depth` loops of unknown count, with a product in every body. */
function nest(depth) {
  const body = ['entry:', '  %v = alloca double, align 8', '  store double 1.0, double* %v, align 8', '  br label %h0'];
  for (let i = 0; i < depth; i++)
    body.push(
      `h${i}:`,
      `  %i${i} = phi i64 [ 0, ${i ? `%h${i - 1}` : '%entry'} ], [ %k${i}, %b${i} ]`,
      `  %p${i} = getelementptr inbounds double, double* %x, i64 %i${i}`,
      `  %a${i} = load double, double* %p${i}, align 8`,
      `  %o${i} = load double, double* %v, align 8`,
      `  %m${i} = fmul double %a${i}, %o${i}`,
      `  store double %m${i}, double* %v, align 8`,
      i + 1 < depth ? `  br label %h${i + 1}` : `  br label %b${i}`,
    );
  for (let i = depth - 1; i >= 0; i--)
    body.push(
      `b${i}:`,
      `  %k${i} = add nuw nsw i64 %i${i}, 1`,
      `  %c${i} = icmp slt i64 %k${i}, %n`,
      `  br i1 %c${i}, label %h${i}, label ${i ? `%b${i - 1}` : '%out'}`,
    );
  return define([...body, 'out:', '  %r = load double, double* %v, align 8', '  ret double %r']);
}

/** A switch with `arms` arms that meet. */
function wideSwitch(arms) {
  const at = Array.from({ length: arms }, (_, i) => i);
  return define([
    'entry:',
    '  %a = load double, double* %x, align 8',
    `  switch i64 %n, label %j [ ${at.map((i) => `i64 ${i}, label %s${i}`).join(' ')} ]`,
    ...at.flatMap((i) => [
      `s${i}:`,
      `  %p${i} = getelementptr inbounds double, double* %x, i64 ${i}`,
      `  %l${i} = load double, double* %p${i}, align 8`,
      `  %m${i} = fmul double %a, %l${i}`,
      `  store double %m${i}, double* %p${i}, align 8`,
      '  br label %j',
    ]),
    'j:',
    `  %r = phi double [ %a, %entry ], ${at.map((i) => `[ %m${i}, %s${i} ]`).join(', ')}`,
    '  ret double %r',
  ]);
}

/** `depth` functions, each with a body of 40 lines, that call one another in a chain; the module has as many nobody asks for. */
function calls(depth) {
  const body = (name, next) => {
    const lines = [`define double @${name}(double* %x, i64 %n) {`, '  %v0 = load double, double* %x, align 8'];
    for (let i = 1; i < 40; i++) lines.push(`  %v${i} = fmul double %v${i - 1}, 1.0${i}`);
    lines.push('  store double %v39, double* %x, align 8');
    lines.push(next ? `  %r = call double @${next}(double* %x, i64 %n)` : '  %r = fadd double %v39, 1.0', '  ret double %r', '}');
    return lines.join('\n');
  };
  const text = [];
  for (let i = 0; i < depth; i++) text.push(body(i === 0 ? 'f' : `f${i}`, i + 1 < depth ? `f${i + 1}` : undefined));
  for (let i = 0; i < depth; i++) text.push(body(`unasked${i}`, undefined));
  return text.join('\n');
}

const define = (lines, declarations = '') => `${declarations}\ndefine double @f(double* %x, i64 %n) {\n${lines.join('\n')}\n}`;

const shapes = [
  { name: '30,000 straight lines', text: straight, sizes: [7_500, 30_000] },
  { name: '30,000 lines of memory', text: memory, sizes: [7_500, 30_000] },
  { name: '2,000 blocks', text: blocks, sizes: [501, 2_001] },
  { name: '160 loops', text: loops, sizes: [40, 160] },
  { name: '24-deep loop nest', text: nest, sizes: [6, 24] },
  { name: '1,000-way switch', text: wideSwitch, sizes: [250, 1_000] },
  { name: '30-deep calls, inlined', text: calls, sizes: [8, 30] },
  { name: '30-deep calls, kept', text: calls, sizes: [8, 30], inline: 'none' },
];

/** Processor time: a busy machine does not change it much. */
const cpuMilliseconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const times = new Map();
subscribe('bitgrad:stage', ({ stage, milliseconds }) => times.set(stage, (times.get(stage) ?? 0) + milliseconds));

function bitcodeOf(native, text) {
  const context = native.createContext();
  const bytes = native.writeBitcode(native.parseIr(context, text, 'bench'));
  native.disposeContext(context);
  return bytes;
}

function llvmMilliseconds(native, bytes) {
  const context = native.createContext();
  const module = native.parseBitcode(context, bytes, 'o2');
  const started = cpuMilliseconds();
  native.runPasses(module, 'default<O2>', '', '');
  const took = cpuMilliseconds() - started;
  native.disposeContext(context);
  return took;
}

/** One derivation: instructions of the module, and milliseconds of every stage and of the whole. */
function derive(native, bytes, inline) {
  times.clear();
  const started = cpuMilliseconds();
  const program = Program.fromBitcode(native, bytes, { inline });
  program.derive({ function: 'f', mode: 'reverse', activity: ['dup', 'const'], width: 1, returnActive: true, wantValue: false });
  const total = cpuMilliseconds() - started;
  program.dispose();
  return { total, stages: Object.fromEntries(times) };
}

function measure(native, shape, size, rounds) {
  const text = shape.text(size);
  const bytes = bitcodeOf(native, text);
  const instructions = text.split('\n').filter((line) => line.startsWith('  ')).length;
  let best;
  let llvm = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rounds; i++) {
    const one = derive(native, bytes, shape.inline ?? 'all');
    if (!best || one.total < best.total) best = one;
    llvm = Math.min(llvm, llvmMilliseconds(native, bytes));
  }
  return { instructions, llvm, ...best };
}

export function compileCosts({ rounds = 3, only = '' } = {}) {
  const native = loadNative();
  derive(native, bitcodeOf(native, straight(2_000)), 'all'); // our own JavaScript is compiled before anything is timed
  derive(native, bitcodeOf(native, loops(40)), 'all');
  const rows = shapes
    .filter(({ name }) => name.includes(only))
    .map((shape) => {
      const [small, full] = shape.sizes.map((size) => measure(native, shape, size, rounds));
      const per = ({ instructions }, milliseconds) => (1000 * milliseconds) / instructions;
      return {
        name: shape.name,
        instructions: full.instructions,
        usPerInstruction: per(full, full.total),
        growth: per(full, full.total) / per(small, small.total),
        llvmO2UsPerInstruction: per(full, full.llvm),
        overLlvm: full.total / full.llvm,
        stages: Object.fromEntries(
          Object.entries(full.stages).map(([stage, ms]) => [
            stage,
            { us: per(full, ms), growth: per(full, ms) / per(small, small.stages[stage] ?? Number.NaN) },
          ]),
        ),
      };
    });
  return { llvm: native.llvmVersion(), unit: 'microseconds per instruction, least of several rounds', rows };
}

function print({ llvm, rows }) {
  console.log(`Time to derive, per instruction of the primal, beside LLVM ${llvm}'s own -O2`);
  for (const row of rows) {
    console.log(
      `${row.name}: ${row.instructions} instructions, ${row.usPerInstruction.toFixed(1)} us each (growth ${row.growth.toFixed(2)}), ` +
        `-O2 ${row.llvmO2UsPerInstruction.toFixed(1)} us, ${row.overLlvm.toFixed(2)} of it`,
    );
    const parts = Object.entries(row.stages).sort(([, a], [, b]) => b.us - a.us);
    console.log(`    ${parts.map(([stage, { us, growth }]) => `${stage} ${us.toFixed(2)} (${growth.toFixed(1)})`).join(', ')}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice(7) ?? '';
  const report = compileCosts({ rounds: process.argv.includes('--quick') ? 1 : 3, only });
  if (process.argv.includes('--json')) {
    const flat = report.rows.map(({ stages, ...row }) => ({
      ...row,
      ...Object.fromEntries(Object.entries(stages).map(([stage, { us }]) => [stage, us])),
    }));
    console.log(JSON.stringify({ ...report, rows: flat }));
  } else print(report);
}
