// What a corpus is: the functions of corpus/LANGUAGE with the arguments that each is checked at, and the builds, which say
// how a compiler makes bitcode of a file. corpus/README.md shows how a language is added.

import type { Level } from '../harness/compile';
import type { PointEntry } from '../harness/point';
import type { RowOptions } from '../harness/row';
import type { State } from '../harness/state';

/** One way to make LLVM's code of a source file. */
export interface Build {
  /** As pages and tests print it: `clang 19 -O2 -g`. */
  readonly name: string;
  /** Whose `--version` is asked: where it is not installed, the build is skipped and the test says so. */
  readonly compiler: string;
  /** Of clang: how the derivatives, too, are optimised. */
  readonly level: Level;
  /** In every run. The others run when they are asked for: scripts/corpus.mjs. */
  readonly isUsual?: boolean;
  /** The newest LLVM that reads all that it makes, where that is not every LLVM from the compiler's own on. */
  readonly readUpTo?: number;
  /** Libraries with bitcode inside that are linked too. */
  readonly links?: () => readonly string[];
  /** The files that it is for; all by default. */
  readonly files?: RegExp;
  /**
   * The commands that make `output` of `source`, one after the other: bitcode, LLVM assembly text, an object or a library
   * with bitcode inside. Files in between are named `output` with an ending.
   */
  readonly commands: (source: string, output: string) => readonly (readonly [command: string, ...words: string[]])[];
}

export type FunctionOptions = Pick<RowOptions, 'returns' | 'precision' | 'step'> & State;

/** As `-f` takes it, the arguments, options. */
export type FunctionTuple = readonly [name: string, point: readonly PointEntry[], options?: FunctionOptions];

export interface Corpus {
  /** As people write it. */
  readonly title: string;
  /** In corpus/. */
  readonly folder: string;
  /** The builds in one sentence part: `clang 9 to 23, at -O0 to -O3, with and without debug info`. */
  readonly builtBy: string;
  readonly builds: readonly Build[];
  /** By file name. */
  readonly functions: Readonly<Record<string, readonly FunctionTuple[]>>;
}
