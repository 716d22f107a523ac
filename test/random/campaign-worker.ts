// One process of `npm run campaign` (scripts/campaign.mjs): judges the chunks that its arguments name and prints one line
// of JSON for each. What it is about to derive or run stands in a file, for the case that it crashes or hangs.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { swarm } from './features';
import { programs } from './generator';
import { type Judged, judge, type Variant, variantName } from './judge';
import type { Program } from './tree';

const [, , folder = '', seedText = '1', firstText = '0', endText = '0', countText = '50', llvmsText = '', aloneText = ''] = process.argv;
const kept = resolve(folder);
const SHRINK_MS = 60_000;

const LEVELS = [0, 1, 2, 3] as const;
const FLAGS: readonly (readonly string[])[] = [[], ['-march=native'], ['-ffast-math'], ['-Os'], ['-march=native', '-ffast-math']];

/**
 * Every LLVM, -O level, language and set of flags comes up; two of five chunks keep their calls; two of ten go
 * through `lower`. Compiling derivatives as
 * optimised as the program takes half of the time: it is done for every fourth round of LLVMs and levels.
 */
function variantOf(chunk: number): Variant {
  const llvms = llvmsText.split(',').map(Number);
  const flags = FLAGS[Math.floor(chunk / 12) % FLAGS.length] as readonly string[];
  const level = LEVELS[Math.floor(chunk / llvms.length) % LEVELS.length] as Variant['level'];
  return {
    llvm: llvms[chunk % llvms.length] as number,
    level,
    opt: Math.floor(chunk / llvms.length / LEVELS.length) % 4 === 3 ? level : 0,
    language: chunk % 4 === 3 ? 'c++' : 'c',
    flags,
    inline: chunk % 5 >= 3 ? 'none' : 'all',
    isLowered: chunk % 10 === 7 || chunk % 10 === 8,
  };
}

/** Keeps a program with what is needed to repeat it, and the row to paste into test/gradients/found.test.ts. */
function keep(name: string, { source, verdict }: Judged, variant: Variant): string {
  mkdirSync(kept, { recursive: true });
  const path = join(kept, `${name}.${variant.language === 'c' ? 'c' : 'cc'}`);
  const tag = variant.language === 'c' ? 'cFile' : 'cpp';
  const point = '[0.6180339, -0.3719207, [0.7548776, -1.2207440, 0.5436890, 1.1303954]]';
  const row = `  ['${name}', ${tag}\`${source.replaceAll('`', '\\`')}\`, ${point}, { flags: ${JSON.stringify(variant.flags)} }],`;
  const headers = '#include <math.h>\n#include <stdint.h>\n#include <stdlib.h>\n#include <string.h>\n';
  writeFileSync(
    path,
    `// ${variantName(variant)}\n${verdict.text.replaceAll(/^/gm, '// ')}\n${headers}${source}\n/* The row:\n${row}\n*/\n`,
  );
  return path;
}

/** The smallest program that fast-check finds from the chunk's first wrong one. */
function shrunk(arbitrary: fc.Arbitrary<Program>, seed: number, variant: Variant): Judged | undefined {
  let smallest: Judged | undefined;
  const property = fc.property(arbitrary, (program) => {
    const found = judge([program], variant)[0] as Judged;
    if (found.verdict.kind !== 'wrong') return true;
    smallest = found;
    return false;
  });
  fc.check(property, { seed, numRuns: Number(countText), interruptAfterTimeLimit: SHRINK_MS });
  return smallest;
}

function runChunk(chunk: number): void {
  const seed = Number(seedText) + chunk;
  const variant = variantOf(chunk);
  const arbitrary = programs(swarm(seed));
  const drawn = fc.sample(arbitrary, { seed, numRuns: Number(countText) });
  const chosen = aloneText === '' ? drawn : [drawn[Number(aloneText)] as Program];
  const judged = judge(chosen, variant, (sources) =>
    writeFileSync(join(kept, 'running'), `// ${variantName(variant)}\n${sources.join('\n')}`),
  );
  const refused: Record<string, number> = {};
  const byFeature: Record<string, { run: number; refused: number }> = {};
  for (const { used, verdict } of judged) {
    for (const [mode, code] of Object.entries(verdict.refused)) refused[`${mode} ${code}`] = (refused[`${mode} ${code}`] ?? 0) + 1;
    for (const feature of used) {
      const sum = byFeature[feature] ?? { run: 0, refused: 0 };
      byFeature[feature] = { run: sum.run + 1, refused: sum.refused + (verdict.refused.reverse === undefined ? 0 : 1) };
    }
  }
  const count = (kind: Judged['verdict']['kind']): number => judged.filter(({ verdict }) => verdict.kind === kind).length;
  const wrong = judged.filter(({ verdict }) => verdict.kind === 'wrong');
  const files = wrong.map((found, i) => keep(`wrong-${seed}-${i}`, found, variant));
  const smallest = wrong.length > 0 && aloneText === '' ? shrunk(arbitrary, seed, variant) : undefined;
  if (smallest !== undefined) files.unshift(keep(`wrong-${seed}-shrunk`, smallest, variant));
  const report = {
    chunk,
    variant: variantName(variant),
    run: judged.length,
    wrong: wrong.length,
    skipped: count('silent'),
    refused,
    byFeature,
    files,
  };
  process.stdout.write(`${JSON.stringify(report)}\n`);
}

mkdirSync(kept, { recursive: true });
for (let chunk = Number(firstText); chunk < Number(endText); chunk++) runChunk(chunk);
