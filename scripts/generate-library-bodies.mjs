// Writes lib/transform/library-bodies.ts from library-bodies.c, and fortran-runtime.ts from fortran-runtime.c: the IR text that clang 19
// makes of it, reduced to what every LLVM from 15 on reads (no attributes, no metadata); lib/transform/typed-pointers.ts turns the
// first into typed pointers for older ones, which read no Fortran.

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMain } from './is-main.mjs';

const folder = fileURLToPath(new URL('../lib/transform', import.meta.url));
const flags = '-O0 -Xclang -disable-O0-optnone -ffp-contract=off -w -S -emit-llvm -o -'.split(' ');
/** No more than registers: what merges stores to different fields would make one field of them. */
const passes = '-passes=sroa,simplifycfg';
/** Where the fields of its structs lie (x86-64, AArch64): addresses are written in bytes. */
const offsets = { node: [0, 8, 16, 24], link: [0, 8] };
const attributes =
  /\b(noundef|nonnull|nocapture|local_unnamed_addr|unnamed_addr|dso_local|noalias|readonly|writeonly|readnone|returned|tail|zeroext|signext|inbounds|fastcc|allocptr) /g;

/** The C file beside each module, and what the module calls its text. */
export const sources = { 'library-bodies': 'libraryBodies', 'fortran-runtime': 'fortranRuntime' };

/** The IR text of the bodies in a C file, as an LLVM makes it. */
export function bodies(source, llvm = 19) {
  const plain = execFileSync(`clang-${llvm}`, [...flags, join(folder, `${source}.c`)], { encoding: 'utf8' });
  const text = execFileSync(`opt-${llvm}`, [passes, '-S', '-o', '-'], { encoding: 'utf8', input: plain });
  return `${text
    .split('\n')
    .filter((line) => !/^(;|source_filename|target |attributes |%struct|![0-9a-z.]+ = )/.test(line))
    .map((line) =>
      line
        .replace(/\s*;.*$/, '')
        .replace(/, ![a-z.]+ ![0-9]+/g, '')
        .replace(/ #[0-9]+/g, '')
        .replace(/\bdereferenceable\([0-9]+\) |\balign [0-9]+ (?=%)/g, '')
        .replace(/\b(writeonly|readonly|noundef|immarg|local_unnamed_addr|allocptr)(?=[,)]|$)/g, '')
        .replace(attributes, '')
        .replace(
          /getelementptr %struct\.(\w+), ptr (%[\w.]+), i32 0, i32 (\d)/,
          (_, struct, base, k) => `getelementptr i8, ptr ${base}, i64 ${offsets[struct][k]}`,
        )
        .replace(/ +([,)])/g, '$1')
        .replace(/^define internal /, 'define ')
        .trimEnd(),
    )
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim()}\n`;
}

/** The module that holds the text. */
export const bodiesModule = (source) =>
  `// Made from ${source}.c by scripts/generate-library-bodies.mjs: change the C, not this file.\n
export const ${sources[source]} = \`
${bodies(source).replaceAll('\\', '\\\\')}\`;\n`;

if (isMain(import.meta.url)) for (const source of Object.keys(sources)) writeFileSync(join(folder, `${source}.ts`), bodiesModule(source));
