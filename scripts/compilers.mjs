// Which compilers that write LLVM bitcode are here, and which LLVM each one writes: a reader must not be older than the
// writer. Asked by the set-up and by the examples.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Every clang on PATH and beside an installed llvm-config, newest first: { command, major }. */
export function clangs() {
  const found = new Map();
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of list(folder)) if (/^clang(-\d+)?$/.test(name)) add(found, join(folder, name));
  for (const name of list('/usr/lib')) if (/^llvm-\d+$/.test(name)) add(found, `/usr/lib/${name}/bin/clang`);
  return [...found.values()].sort((a, b) => b.major - a.major);
}

/** The rustc on PATH with the LLVM it writes: { command, version, major }, or undefined. */
export function rustc() {
  const answer = spawnSync('rustc', ['--version', '--verbose'], { encoding: 'utf8' });
  const llvm = /^LLVM version: (\d+)/m.exec(answer.stdout ?? '');
  const version = /^release: (\S+)/m.exec(answer.stdout ?? '');
  return llvm && version ? { command: 'rustc', version: version[1], major: Number(llvm[1]) } : undefined;
}

function add(found, command) {
  if (!existsSync(command)) return;
  const answer = spawnSync(command, ['--version'], { encoding: 'utf8' });
  // Apple's clang numbers its versions by another count, so it does not say which LLVM it writes.
  const match = /^(?!Apple).*clang version (\d+)/m.exec(answer.stdout ?? '');
  if (match && !found.has(Number(match[1]))) found.set(Number(match[1]), { command, major: Number(match[1]) });
}

function list(folder) {
  return folder && existsSync(folder) ? readdirSync(folder) : [];
}
