// `npm run bench`: every measurement of this folder, as tables, and all figures in bench/results.json.
//
// Each measurement is a file of its own that also runs alone, prints a table, and with --json one JSON document. They run
// in processes of their own, one after the other, so that none warms or disturbs the next.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const measurements = [
  {
    file: 'gradients.mjs',
    how: 'gradient and primal from the same bitcode, same JIT (-O3, host CPU), calls alternate, least of 15 rounds of 2 ms',
  },
  {
    file: 'call.mjs',
    how: 'the same function called through our JIT and through koffi, calls alternate, best of 9 rounds of 100,000 calls',
  },
  {
    file: 'whole.mjs',
    how: 'gradients of whole programs, by hand and by ADOL-C in the same run; see bench/whole.mjs',
  },
  { file: 'compile-cost.mjs', how: 'time to derive per instruction, by stage, beside -O2 of LLVM on the same module' },
  { file: 'builder.mjs', how: 'instructions emitted through lib/llvm/builder.ts, all in' },
  { file: 'snapshot.mjs', how: 'one bulk read of a function of 100,000 instructions into FunctionIR' },
];

const results = {
  when: new Date().toISOString(),
  node: process.version,
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  measurements: {},
};

let failed = 0;
for (const { file, how } of measurements.filter(({ file }) => existsSync(join(folder, file)))) {
  const { status, stdout } = spawnSync(process.execPath, [join(folder, file), '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const last = stdout.trim().split('\n').at(-1) ?? '';
  if (!last.startsWith('{')) {
    failed++;
    console.error(`${file}: ended with ${status} and no figures`);
    continue;
  }
  const report = JSON.parse(last);
  // A measurement with a budget of its own says so by its exit status; its figures count all the same.
  results.measurements[file.replace('.mjs', '')] = { how, ...(status === 0 ? {} : { overBudget: true }), ...report };
  print(`${file.replace('.mjs', '')}${status === 0 ? '' : ' (over its budget)'}`, report);
}
writeFileSync(join(folder, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
console.log(`all figures: ${join('bench', 'results.json')}`);
process.exitCode = failed === 0 ? 0 : 1;

/** A table for each list of a report and each group of figures; its plain fields stand in the title. */
function print(title, report) {
  const fields = Object.entries(report);
  const plain = fields.filter(([, value]) => typeof value !== 'object').map(([key, value]) => `${key} ${value}`);
  console.log(`\n${[title, ...plain].join(', ')}`);
  for (const [key, value] of fields.filter(([, value]) => typeof value === 'object')) {
    const rows = Array.isArray(value) ? value : Object.entries(value).map(([name, figure]) => ({ name, [key]: figure }));
    if (rows.length > 0) table(rows);
  }
}

function table(rows) {
  const head = Object.keys(rows[0]);
  const cell = (value) => (typeof value === 'number' && !Number.isInteger(value) ? value.toPrecision(4) : String(value));
  const lines = [head, ...rows.map((row) => head.map((key) => cell(row[key])))];
  const widths = head.map((_, i) => Math.max(...lines.map((line) => line[i].length)));
  for (const line of lines)
    console.log(`  ${line.map((text, i) => (i === 0 ? text.padEnd(widths[i]) : text.padStart(widths[i]))).join('  ')}`);
}
