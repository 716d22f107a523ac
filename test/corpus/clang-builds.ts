// The builds of a corpus that clang compiles.

import type { Level } from '../harness/compile';
import type { Build } from './corpus';

const MAJORS = [9, 11, 13, 14, 15, 16, 17, 18, 19, 21, 22, 23];
const LEVELS: readonly Level[] = [0, 1, 2, 3];

export const CLANG_BUILDS = `clang ${MAJORS[0]} to ${MAJORS.at(-1)}, at -O0 to -O3, with and without debug info`;

/** In every run: what one writes without a thought, and what one ships. */
const isUsual = (major: number, level: Level, debug: string): boolean =>
  major === 22 && ((level === 0 && debug === '-g') || (level === 2 && debug === ''));

interface Only {
  /** The oldest clang that has the standard. */
  readonly since?: number;
  readonly files?: RegExp;
}

/** Every clang, at -O0 to -O3, with and without debug info. @param flags of the language: the standard, its name where clang asks for it */
export const clangBuilds = (compiler: 'clang' | 'clang++', flags: readonly string[], { since = 0, ...only }: Only = {}): Build[] =>
  MAJORS.filter((major) => major >= since).flatMap((major) =>
    LEVELS.flatMap((level) =>
      ['', '-g'].map((debug): Build => {
        const words = [`-O${level}`, ...(debug === '' ? [] : [debug])];
        return {
          name: [compiler, major, ...words].join(' '),
          compiler: `${compiler}-${major}`,
          level,
          isUsual: isUsual(major, level, debug),
          ...only,
          commands: (source, output) => [[`${compiler}-${major}`, ...words, ...flags, '-w', '-emit-llvm', '-c', source, '-o', output]],
        };
      }),
    ),
  );
