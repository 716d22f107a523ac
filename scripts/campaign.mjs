// `npm run campaign`: 100,000 random programs (BITGRAD_PROGRAMS) over all LLVMs, -O levels, C and C++, and sets of flags.
// Where it stands is kept in build/campaign/SEED.json: run it again to go on (BITGRAD_SEED, 1 by default, names the
// campaign; a new seed is a new one). It runs on the LLVMs that are built when it begins. Failures are shrunk and kept beside it as .c files with a row to paste.
//
// Programs run in a child process, a block of chunks at a time: a crash or a hang ends one block, whose programs are then
// run one by one, and the campaign goes on.
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const seed = Number(process.env.BITGRAD_SEED ?? 1);
const programs = Number(process.env.BITGRAD_PROGRAMS ?? 100_000);
const perChunk = 25; // see CHUNK in test/random/programs.test.ts
const perBlock = 60; // our own JavaScript is compiled anew in each
const silenceMs = 300_000;
const chunks = Math.ceil(programs / perChunk);

const folder = join(root, 'build/campaign');
const statePath = join(folder, `${seed}.json`);
mkdirSync(folder, { recursive: true });
const builtLlvms = readdirSync(join(root, 'build'))
  .filter((name) => /^llvm-\d+$/.test(name) && existsSync(join(root, 'build', name, 'Release/bitgrad.node')))
  .map((name) => Number(name.slice(5)))
  .sort((a, b) => a - b);
const state = existsSync(statePath)
  ? JSON.parse(readFileSync(statePath, 'utf8'))
  : { llvms: builtLlvms, next: 0, run: 0, wrong: 0, skipped: 0, crashed: 0, refused: {}, byFeature: {}, files: [] };

// What a chunk runs on follows from this list: with another one the seed would name other programs.
const missing = state.llvms.filter((llvm) => !builtLlvms.includes(llvm));
if (missing.length > 0) throw new Error(`campaign ${seed} began with LLVM ${missing.join(', ')}: run \`npm run build -- --llvm N\``);

const started = Date.now();
const startedAt = state.run;
console.log(`campaign ${seed}: ${state.run} of ${programs} programs done before, kept in ${statePath}`);
while (state.next < chunks) {
  const end = Math.min(chunks, state.next + perBlock);
  const ended = await worker(state.next, end, '');
  if (ended !== 0) await oneByOne(state.next, ended);
}
report();
process.exitCode = state.wrong + state.crashed > 0 ? 1 : 0;

/** Runs chunks in a process of their own and adds what it prints; resolves to its exit code, or what ended it. */
function worker(first, end, alone) {
  const args = ['--require', join(root, 'scripts/typescript.cjs'), join(root, 'test/random/campaign-worker.ts')];
  const child = spawn(process.execPath, [...args, folder, seed, first, end, perChunk, state.llvms.join(','), alone].map(String), {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let isHung = false;
    const hang = () => {
      isHung = true;
      child.kill('SIGKILL');
    };
    let watch = setTimeout(hang, silenceMs);
    createInterface({ input: child.stdout }).on('line', (line) => {
      clearTimeout(watch);
      watch = setTimeout(hang, silenceMs);
      add(JSON.parse(line), alone === '');
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(watch);
      resolve(isHung ? 'hang' : (signal ?? code));
    });
  });
}

/** The programs of a chunk that ended its process, each in a process of its own: those that end it again are kept. */
async function oneByOne(chunk, because) {
  console.log(`chunk ${chunk} ended with ${because}: its programs one by one`);
  for (let i = 0; i < perChunk; i++) {
    const ended = await worker(chunk, chunk + 1, i);
    if (ended === 0) continue;
    const path = join(folder, `crash-${seed + chunk}-${i}.c`);
    copyFileSync(join(folder, 'running'), path);
    state.run++;
    state.crashed++;
    state.files.push(path);
    console.log(`${ended}: ${path}`);
  }
  state.next = chunk + 1;
  save();
}

function add({ run, wrong, skipped, refused, byFeature, files, chunk, variant }, isWhole) {
  state.run += run;
  state.wrong += wrong;
  state.skipped += skipped;
  state.files.push(...files);
  for (const [code, count] of Object.entries(refused)) state.refused[code] = (state.refused[code] ?? 0) + count;
  for (const [feature, one] of Object.entries(byFeature)) {
    const sum = state.byFeature[feature] ?? { run: 0, refused: 0 };
    state.byFeature[feature] = { run: sum.run + one.run, refused: sum.refused + one.refused };
  }
  for (const path of files) console.log(`wrong: ${path}`);
  if (!isWhole) return;
  state.next = chunk + 1;
  save();
  const perSecond = (state.run - startedAt) / ((Date.now() - started) / 1000);
  const left = Math.round((programs - state.run) / perSecond / 60);
  const at = `${state.run}/${programs} run, ${state.wrong} wrong, ${state.crashed} crashed, ${state.skipped} skipped`;
  console.log(`${at}, ${perSecond.toFixed(1)}/s, ${left} min left (${variant})`);
}

/** The state appears whole or not at all. */
function save() {
  writeFileSync(`${statePath}.partial`, `${JSON.stringify(state, null, 2)}\n`);
  renameSync(`${statePath}.partial`, statePath);
}

function report() {
  console.log(`${state.run} run, ${state.wrong} wrong, ${state.crashed} crashed, ${state.skipped} skipped`);
  for (const [code, count] of Object.entries(state.refused).sort((a, b) => b[1] - a[1])) console.log(`refused: ${count} ${code}`);
  for (const [feature, { run, refused }] of Object.entries(state.byFeature))
    console.log(`${feature}: ${run} run, ${((100 * refused) / run).toFixed(1)}% refused in reverse mode`);
  for (const path of state.files) console.log(`kept: ${path}`);
}
