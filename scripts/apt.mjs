// Installing what the machine lacks, where apt-get can: as root directly, through sudo otherwise. Where neither is
// possible the error names the exact command to run by hand. Knows package names of Debian and Ubuntu and nothing of bitgrad.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { note, run, SetUpError } from './progress.mjs';

// A machine that has just booted runs apt itself; wait for its lock instead of failing.
const OPTIONS = ['-y', '-q', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=600', '-o', 'Acquire::Retries=3'];
let listsAreFresh = false;

/** The first of `names` that is a program on PATH, or undefined. */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.find((name) => folders.some((folder) => existsSync(join(folder, name))));
}

/**
 * Installs packages. `what` names them for people ('a C++ compiler'), `elsewhere` says what to do on a system without apt-get.
 * @throws SetUpError when there is no apt-get, no right to use it, or it fails; its `fix` is the command to run by hand.
 */
export async function install(packages, { what, elsewhere, onLine }) {
  const need = { what, elsewhere, byHand: `apt-get update && apt-get install ${packages.join(' ')}` };
  await updateLists(need, onLine);
  await aptGet(['install', ...OPTIONS, ...packages], need, onLine);
}

/** The newest major version N for which apt offers both llvm-N-dev and clang-N, or undefined. */
export async function newestLlvmOffered(onLine) {
  const byHand = 'apt-get update && apt-get install llvm-dev clang';
  await updateLists({ what: 'LLVM with its development files and clang', elsewhere: LLVM_ELSEWHERE, byHand }, onLine);
  const names = execFileSync('apt-cache', ['search', '--names-only', '^llvm-[0-9]+-dev$'], { encoding: 'utf8' });
  const majors = [...names.matchAll(/^llvm-(\d+)-dev\b/gm)].map((match) => Number(match[1])).sort((a, b) => b - a);
  return majors.find((major) => isOffered(`llvm-${major}-dev`) && isOffered(`clang-${major}`));
}

export const LLVM_ELSEWHERE =
  'install LLVM with its development files and clang (macOS: brew install llvm), or set LLVM_CONFIG to its llvm-config';

export function isOffered(name) {
  const policy = execFileSync('apt-cache', ['policy', name], { encoding: 'utf8' });
  return /Candidate: (?!\(none\))/.test(policy);
}

async function updateLists(need, onLine) {
  if (listsAreFresh) return;
  try {
    await aptGet(['update', '-q', '-o', 'DPkg::Lock::Timeout=600', '-o', 'Acquire::Retries=3'], need, onLine);
  } catch (error) {
    // One broken source must not stop the others: what is needed may be in the lists already.
    if (!(error instanceof SetUpError) || !error.output) throw error;
    note(`apt-get update failed; going on with the package lists that are there (${lastLine(error.output)})`);
  }
  listsAreFresh = true;
}

async function aptGet(args, need, onLine) {
  if (!onPath('apt-get')) throw new SetUpError(`${need.what}: not found, and this system has no apt-get`, { fix: need.elsewhere });
  const command = [...privileges(need), 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
  await run(command[0], command.slice(1), { onLine, fix: `as root: ${need.byHand}` });
}

/** [] for root, else sudo in a form that never waits for a password that nobody can type. */
function privileges({ what, byHand }) {
  if (process.getuid?.() === 0) return [];
  const fix = `as root: ${byHand}`;
  if (!onPath('sudo')) throw new SetUpError(`${what}: not found, and installing needs root or sudo`, { fix });
  if (spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0) return ['sudo', '-n'];
  const asked = process.stdin.isTTY && spawnSync('sudo', ['-v'], { stdio: 'inherit' }).status === 0;
  if (!asked) throw new SetUpError(`${what}: not found, and sudo does not let this user install packages`, { fix });
  return ['sudo'];
}

function lastLine(text) {
  return text.trimEnd().split('\n').at(-1);
}
