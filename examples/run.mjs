// What bitgrad is for, on real programs: compile to bitcode, differentiate, JIT-run, and print value and gradient beside
// central finite differences. `node examples/run.mjs [NAME...]` after the set-up, or all of it by `npm start`.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import Table from 'cli-table3';
import colour from 'picocolors';
import { BitgradError, builtLlvms, Module } from '../dist/index.js';
import { clangs, rustc } from '../scripts/compilers.mjs';
import { exitWith, note, SetUpError, step } from '../scripts/progress.mjs';
import { programs } from './programs.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const bitcode = join(here, '../build/examples');
const TOLERANCE = 1e-6; // relative, for differences whose own error is near 1e-9

/** How to compile each language, or a sentence on why it can't be done here: bitcode must not be newer than its reader. */
function compiler(extension, llvm) {
  if (extension === '.rs') {
    const rust = rustc();
    if (!rust) return { missing: 'there is no rustc on this machine' };
    if (rust.major > llvm) return { missing: `rustc ${rust.version} writes bitcode of LLVM ${rust.major}, and LLVM ${llvm} is in use` };
    return { command: rust.command, args: ['--crate-type=lib', '--emit=llvm-bc', '-O', '-C', 'panic=abort', '-C', 'codegen-units=1'] };
  }
  const clang = clangs().find((one) => one.major <= llvm);
  if (!clang) return { missing: `there is no clang of LLVM ${llvm} or older on this machine` };
  const language = extension === '.cpp' ? ['--driver-mode=g++', '-std=c++17'] : [];
  return { command: clang.command, args: [...language, '-O2', '-g', '-emit-llvm', '-c'] };
}

function compile(program, { command, args }) {
  const output = join(bitcode, `${parse(program.source).name}.bc`);
  const line = [...args, join(here, program.source), '-o', output];
  const { status, stderr, error } = spawnSync(command, line, { encoding: 'utf8' });
  if (status !== 0) throw new SetUpError(`${command} could not compile ${program.source}`, { output: stderr || String(error) });
  return output;
}

/** Central differences of `primal` with respect to each number of argument `index`. */
function differences(primal, args, index) {
  const at = (k, by) => {
    const moved = args.map((value, i) => (i === index && value instanceof Float64Array ? value.slice() : value));
    if (args[index] instanceof Float64Array) moved[index][k] += by;
    else moved[index] += by;
    return primal(...moved);
  };
  const numbers = args[index] instanceof Float64Array ? [...args[index]] : [args[index]];
  return numbers.map((x, k) => {
    const h = Math.cbrt(Number.EPSILON) * Math.max(1, Math.abs(x));
    return (at(k, h) - at(k, -h)) / (2 * h);
  });
}

/** Prints one table; returns the number of partial derivatives that differ from their difference quotient. */
function compare(program, primal, gradients) {
  const args = program.arguments.map((argument) => argument.value);
  const table = new Table({
    head: ['', 'gradient', 'finite differences', 'apart'].map((word) => colour.bold(word)),
    colAligns: ['left', 'right', 'right', 'right'],
    style: { head: [], border: [] }, // its own colours would ignore NO_COLOR
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
  });
  let wrong = 0;
  program.arguments.forEach(({ name, activity, value }, index) => {
    if (activity === 'const') return;
    const found = value instanceof Float64Array ? [...gradients[index]] : [gradients[index]];
    differences(primal, args, index).forEach((expected, k) => {
      const apart = Math.abs(found[k] - expected) / Math.max(1, Math.abs(expected));
      const agrees = apart <= TOLERANCE; // false for NaN too
      if (!agrees) wrong++;
      const label = value instanceof Float64Array ? `${name}[${k}]` : name;
      const verdict = agrees ? colour.green(apart.toExponential(1)) : colour.red(apart.toExponential(1));
      table.push([label, found[k].toPrecision(12), colour.dim(expected.toPrecision(12)), verdict]);
    });
  });
  console.log(table.toString());
  return wrong;
}

async function example(program, llvm) {
  console.log(`\n${colour.bold(program.source)}  ${program.about}`);
  const how = compiler(parse(program.source).ext, llvm);
  if (how.missing) {
    note(`skipped: ${how.missing}`);
    return 0;
  }
  const file = await step(`${parse(how.command).base} ${program.source}`, async () => compile(program, how));
  const module = await Module.load(file, { llvm });
  const f = module.function(program.function);
  const primal = await f.compile({ opt: 3 });
  const activity = program.arguments.map((argument) => argument.activity);
  const gradient = await step(`gradient of ${program.function}`, () => f.gradient({ activity }).compile({ opt: 3 }));
  const { value, gradients } = gradient(...program.arguments.map((argument) => argument.value));
  console.log(`  value ${colour.cyan(value.toPrecision(12))}`);
  return compare(program, primal, gradients);
}

const names = process.argv.slice(2);
const chosen = programs.filter((program) => !names.length || names.includes(parse(program.source).name));
const llvm = Number(process.env.BITGRAD_LLVM) || Math.max(...builtLlvms());
mkdirSync(bitcode, { recursive: true });
let wrong = 0;
try {
  for (const program of chosen) wrong += await example(program, llvm);
} catch (error) {
  if (!(error instanceof BitgradError)) exitWith(error);
  console.error(String(error));
  process.exit(1);
}
console.log(
  wrong
    ? `\n${colour.red(`${wrong} partial derivatives differ from their finite differences`)}`
    : `\n${colour.green('every gradient agrees with its finite differences')}`,
);
process.exitCode = wrong ? 1 : 0;
