// The random programs themselves: compiled by clang with its address, leak and undefined-behaviour sanitizers, they read
// nothing undefined, stay in their arrays, free what they allocate, and compile as C++ too.

import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { CACHE } from '../harness/compile';
import { configurations } from '../harness/gradients';
import { swarm } from './features';
import { point, programs } from './generator';
import { programText } from './printer';

const CHUNKS = 6;
const PER_CHUNK = 10;
const HEADERS = ['cmath', 'cstdint', 'cstdlib', 'cstring'].map((name) => `#include <${name}>\n`).join('');
const clang = `clang++-${Math.max(...configurations().map(({ llvm }) => llvm))}`;
const base = join(CACHE, `sound-${process.pid}`);

function runsCleanly(source: string): void {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(`${base}.cc`, source);
  try {
    execFileSync(clang, ['-w', '-O0', '-g', '-fsanitize=address,undefined', '-fno-sanitize-recover=all', `${base}.cc`, '-o', base], {
      stdio: 'pipe',
    });
    execFileSync(base, { stdio: 'pipe' });
  } finally {
    for (const ending of ['.cc', '']) rmSync(`${base}${ending}`, { force: true });
  }
}

/** The sanitizers' runtimes are a package of their own. */
function hasSanitizers(): boolean {
  try {
    runsCleanly('int main() { return 0; }\n');
    return true;
  } catch {
    return false;
  }
}

(hasSanitizers() ? test : test.skip)('programs are clean under sanitizers', () => {
  const seeds = Array.from({ length: CHUNKS }, (_, i) => 500 + i);
  const texts = seeds.flatMap((seed) =>
    fc.sample(programs(swarm(seed)), { seed, numRuns: PER_CHUNK }).map((one) => programText(one, 'c++').text),
  );
  const spaces = texts.map((text, i) => `#define f f${i}\nnamespace n${i} {\n${text}}\n#undef f\n`);
  const [x, y, z] = point;
  const calls = texts.map((_, i) => `  { double z[4] = { ${z} }; n${i}::f${i}(${x}, ${y}, z); }\n`);
  runsCleanly(`${HEADERS}${spaces.join('')}int main() {\n${calls.join('')}}\n`);
});
