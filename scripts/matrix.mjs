// `npm run matrix [-- LLVM...]`: makes each LLVM available, builds its addon, runs the tests on it, and writes the table
// docs/versions.md. What has a result at the checkout's commit is not run again, so a broken-off run goes on where it ended;
// a version that fails does not stop the others.
//   --columns build,units,rows,programs,lower,random   only these     --levels 0,2   the -O levels of the rows
//   --minutes 60   the longest that one column may take               --again        also what has a result
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMain } from './is-main.mjs';
import { place } from './llvm-roots.mjs';
import { note } from './progress.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const results = join(root, 'build/matrix');
/** The versions that some machine offers; 7, 8, 10, 12 and 20 are only compiled against by those who have them. */
const available = [9, 11, 13, 14, 15, 16, 17, 18, 19, 21, 22, 23];

/** What is run for a version: a title, the test files, and whether tests are chosen by the version in their name. */
const columns = {
  build: { title: 'build' },
  units: { title: 'units', patterns: ['test/llvm', 'test/ir'], isNamed: true },
  rows: { title: 'gradient rows', patterns: ['test/gradients'], isNamed: true },
  programs: { title: 'whole programs', patterns: ['test/programs/(?!page)'] },
  lower: { title: 'lower', patterns: ['test/convention'], isNamed: true },
  random: { title: 'random programs', patterns: ['test/random'] },
};

const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

/** A command that is ended when it takes too long; resolves to its exit code, or `too long`. */
function ended([program, args], env, log, minutes) {
  return new Promise((resolve, reject) => {
    const output = openSync(log, 'w');
    const child = spawn(program, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', output, output], detached: true });
    const timer = setTimeout(() => {
      child.isLate = true;
      process.kill(-child.pid, 'SIGKILL');
    }, minutes * 60_000);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve(child.isLate ? 'too long' : (code ?? signal));
    });
  });
}

/** Passed and failed of a jest result; a file that could not be run counts as one failure. */
function counted(file) {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}

/** Runs one column of one version where that version lives. Jest writes into `where`'s build folder, so its results come by the log. */
async function measured(major, name, there, { minutes, levels }) {
  const { patterns, isNamed } = columns[name];
  const log = join(results, `${major}-${name}.log`);
  const node = (args) => there.command(process.execPath, args);
  if (!patterns) {
    const code = await ended(node(['scripts/build-addon.mjs', String(major)]), {}, log, minutes);
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, why: String(code) };
  }
  const file = join(root, `.matrix-${major}-${name}.json`);
  rmSync(file, { force: true });
  const chosen = isNamed ? ['-t', `LLVM ${major}\\b|all -O levels|header`] : [];
  const jest = ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${file}`, ...chosen, '--testPathPatterns', ...patterns];
  const rows = levels.map((level) => `${major}-O${level}`).join(',');
  const code = await ended(node(jest), { BITGRAD_ROWS: rows, BITGRAD_LLVM: String(major) }, log, minutes);
  if (!existsSync(file)) return { passed: 0, failed: 1, why: String(code) };
  const count = counted(file);
  rmSync(file);
  return count;
}

const resultsOf = (major) => {
  const file = join(results, `${major}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
};

async function version(major, chosen, options) {
  const known = resultsOf(major);
  const commit = git('rev-parse', '--short', 'HEAD');
  const there = await place(major);
  for (const name of chosen) {
    if (known[name]?.commit === commit && !options.again) continue;
    const started = Date.now();
    const count = await measured(major, name, there, options);
    const seconds = Math.round((Date.now() - started) / 1000);
    known[name] = { ...count, seconds, commit, date: new Date().toISOString().slice(0, 10), where: there.where, levels: options.levels };
    writeFileSync(join(results, `${major}.json`), `${JSON.stringify(known, null, 2)}\n`);
    console.log(`LLVM ${major} ${name}: ${count.passed} passed, ${count.failed} failed${count.why ? ` (${count.why})` : ''}, ${seconds} s`);
    if (name === 'build' && count.failed) return;
  }
}

const cell = (result) => {
  if (!result) return 'not run';
  const { passed, failed, seconds, why } = result;
  const count =
    why === undefined ? `${passed}${failed ? `, **${failed} failed**` : ''}` : `**${why === 'too long' ? 'no end' : 'failed'}**`;
  return `${count} (${seconds} s)`;
};

/** The page made of all results that are there. */
function page() {
  const majors = readdirSync(results)
    .flatMap((name) => /^(\d+)\.json$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const lines = majors.map((major) => {
    const known = resultsOf(major);
    const some = Object.values(known);
    const build = known.build ? (known.build.failed ? '**failed**' : `ok (${known.build.seconds} s)`) : 'not run';
    const of = (key) => [...new Set(some.map((result) => String(result[key])))].join(', ');
    const levels = [...new Set((known.rows?.levels ?? []).map((level) => `-O${level}`))].join(' ');
    return line([
      major,
      of('where'),
      build,
      ...Object.keys(columns)
        .slice(1)
        .map((name) => cell(known[name])),
      levels,
      of('commit'),
      of('date'),
    ]);
  });
  const heads = ['LLVM', 'where', ...Object.values(columns).map(({ title }) => title), 'levels', 'commit', 'date'];
  return `# What was measured on each LLVM

Written by \`npm run matrix\`: passed tests, failed ones where there are any, seconds on a machine of two cores that did other work
too. Gradient rows, whole programs, lowered programs and random ones run at the -O levels named, compiled by the clang of that version.
Rows of newer language or LLVM features are left out on versions without them, so that counts differ.

${[line(heads), line(heads.map(() => '---')), ...lines].join('\n')}

LLVM 7, 8, 10, 12 and 20 are in no Debian suite that is served today: the code follows the tables of LLVM's headers there
(\`test/llvm/c-api.test.ts\`) and nothing of it was run.
`;
}

if (isMain(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      columns: { type: 'string', default: Object.keys(columns).join(',') },
      levels: { type: 'string', default: '0,2' },
      minutes: { type: 'string', default: '60' },
      again: { type: 'boolean', default: false },
    },
  });
  const majors = positionals.length ? positionals.map(Number) : available;
  const chosen = values.columns.split(',');
  const unknown = [...chosen.filter((name) => !(name in columns)), ...positionals.filter((word) => !available.includes(Number(word)))];
  if (unknown.length) {
    console.error(`matrix: unknown ${unknown.join(', ')}; columns: ${Object.keys(columns).join(', ')}; LLVMs: ${available.join(', ')}`);
    process.exit(2);
  }
  mkdirSync(results, { recursive: true });
  const options = { again: values.again, minutes: Number(values.minutes), levels: values.levels.split(',') };
  let isGreen = true;
  for (const major of majors)
    try {
      await version(major, chosen, options);
    } catch (error) {
      isGreen = false;
      note(`LLVM ${major}: ${error.message}`);
    }
  writeFileSync(join(root, 'docs/versions.md'), page());
  const failed = majors.some((major) => chosen.some((name) => resultsOf(major)[name]?.failed !== 0));
  process.exit(isGreen && !failed ? 0 : 1);
}
