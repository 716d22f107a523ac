// Rust as people write it: functions with mangled names that take slices, a pointer and a length each.
//
// -C link-dead-code: else rustc makes no code for short functions of a library, which it expects to be inlined by its users.

// biome-ignore-all format: one function, one line

import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Level } from '../harness/compile';
import { f32, i64, int } from '../harness/point';
import type { Build, Corpus } from './corpus';

interface Rustc {
  readonly compiler?: string;
  readonly isUsual?: boolean;
  readonly edition?: string;
  readonly emit?: readonly string[];
  readonly links?: () => readonly string[];
}

const rustc = (name: string, level: Level, flags: readonly string[], options: Rustc = {}): Build => {
  const { compiler = 'rustc', isUsual = false, edition = '2024', emit = ['--crate-type=lib', '--emit=llvm-bc'], links } = options;
  return {
    name: `rustc ${name}`,
    compiler,
    level,
    isUsual,
    ...(links && { links }),
    commands: (source, output) => [
      [compiler, `--edition=${edition}`, '-Awarnings', '-Clink-dead-code=yes', ...emit, ...flags, source, '-o', output],
    ],
  };
};

/** Debug builds leave how a Vec grows to the copy of it that crates of the standard library have. */
function standardLibrary(): string[] {
  const root = execFileSync('rustc', ['--print', 'sysroot'], { encoding: 'utf8' }).trim();
  const host = join(root, 'lib/rustlib/x86_64-unknown-linux-gnu/lib');
  return readdirSync(host)
    .filter((file) => /^lib(gimli|addr2line)-.*\.rlib$/.test(file))
    .map((file) => join(host, file));
}

const withLibrary: Rustc = { links: standardLibrary };
const rlib: Rustc = { emit: ['--crate-type=rlib', '-Cembed-bitcode=yes'] };
/** Debian 12's own, of LLVM 14: typed pointers. */
const debian: Rustc = { compiler: '/usr/bin/rustc', edition: '2021' };

export const rust: Corpus = {
  title: 'Rust',
  folder: 'rust',
  builtBy: 'rustc stable and 1.63, debug (with the standard library linked) and release, as bitcode and as libraries of several codegen units, panics that unwind and that abort',
  builds: [
    rustc('debug', 0, ['-Cdebuginfo=2'], { ...withLibrary, isUsual: true }),
    rustc('release', 2, ['-Copt-level=3'], { isUsual: true }),
    rustc('-C opt-level=1', 1, ['-Copt-level=1']),
    rustc('-C opt-level=2 -g', 2, ['-Copt-level=2', '-Cdebuginfo=2']),
    rustc('-C opt-level=s', 's', ['-Copt-level=s']),
    rustc('-C opt-level=z', 'z', ['-Copt-level=z']),
    rustc('release, panic=abort', 2, ['-Copt-level=3', '-Cpanic=abort']),
    rustc('debug, panic=abort', 0, ['-Cpanic=abort'], withLibrary),
    rustc('release, overflow checks', 2, ['-Copt-level=3', '-Coverflow-checks=yes']),
    rustc('release, rlib of several codegen units', 2, ['-Copt-level=3', '-Ccodegen-units=8'], rlib),
    rustc('debug, rlib of several codegen units', 0, ['-Ccodegen-units=8'], { ...rlib, ...withLibrary }),
    rustc('release, v0 symbols', 2, ['-Copt-level=3', '-Csymbol-mangling-version=v0']),
    rustc('1.63 release', 2, ['-Copt-level=3'], debian),
    rustc('1.63 debug', 0, ['-Cdebuginfo=2'], debian),
    rustc('1.63 release, panic=abort', 2, ['-Copt-level=3', '-Cpanic=abort'], debian),
  ],
  functions: {
    'slices.rs': [
      ['slices::dot', [[1, 2, 3], i64(3), [0.5, 0.25, -1], i64(3)]],
      ['slices::axpy', [0.7, [1, 2, 3], i64(3), [0.5, 0.25, -1], i64(3)], { returns: 'void' }],
      ['slices::total_variation', [[0.5, 0.7, -1, 2], i64(4), 0.1]],
      ['slices::pairwise_products', [[0.5, 0.7, -1, 2, 0.3], i64(5)]],
      ['slices::scale_halves', [[0.5, 0.7, -1, 2], i64(4), 0.9], { returns: 'void' }],
      ['slices::prefix_sums', [[0.5, 0.25, -1], i64(3)], { returns: 'void' }],
      ['slices::first_and_last', [[0.5, 0.25, -1], i64(3)]],
      ['slices::checked', [[0.5, 0.25, -1], i64(3), i64([0, 2, 7, 0]), i64(4)]],
      ['slices::convolve', [[0.5, 0.25, -1, 2, 0.7], i64(5), [0.3, 0.6, 0.1], i64(3), [0, 0, 0], i64(3)], { returns: 'void' }],
      ['slices::reversed', [[0.5, 0.25, -1, 2], i64(4), 0.7]],
    ],
    'iterators.rs': [
      ['iterators::horner', [[0.5, 0.25, -1, 2], i64(4), 0.7]],
      ['iterators::exponential_average', [[0.5, 0.25, -1, 2], i64(4), 0.3]],
      ['iterators::positive_part', [[0.5, 0.25, -1, 2], i64(4)]],
      ['iterators::until_negative', [[0.5, 0.25, -1, 2], i64(4)]],
      ['iterators::every_other', [[0.5, 0.25, -1, 2], i64(4), [0.1, 0.2, 0.3], i64(3)]],
      ['iterators::all_pairs', [[0.5, 0.25], i64(2), [0.1, 0.2, 0.3], i64(3)]],
      ['iterators::largest', [[0.5, 0.25, 2, -1], i64(4)]],
      ['iterators::integral', [0.5, 1.5, i64(4)]],
      ['iterators::chained', [[0.5, 0.25], i64(2), [0.1, 0.2, 0.3], i64(3)]],
    ],
    'vectors.rs': [
      ['vectors::squares', [[0.5, 0.25, 2, -1], i64(4)]],
      ['vectors::pushed', [0.7, i64(6)]],
      ['vectors::median', [[0.5, 0.25, 2, -1], i64(4)]],
      ['vectors::trimmed_mean', [[0.5, 0.25, 2, -1, 0.3], i64(5)], { refused: { errors: ['no-rule', 'unsupported-instruction'], because: 'sorting by f64::total_cmp exchanges numbers as integers with their bits turned', isPartial: true } }],
      ['vectors::list', [[0.5, 0.25, 2, -1], i64(4), 0.7]],
      ['vectors::tree', [[0.5, 0.25, 2, -1], i64(4)]],
      ['vectors::shared', [0.5, 0.7]],
      ['vectors::moving_average', [[0.5, 0.25, 2, -1], i64(4), i64(2)]],
      ['vectors::nested', [[0.5, 0.25, 2, -1], i64(4), i64(2)]],
    ],
    'traits.rs': [
      ['traits::static_dispatch', [[0.5, 0.25, 2, -1], i64(4), 0.1]],
      ['traits::dynamic_dispatch', [[0.5, 0.25, 2, -1], i64(4), 0.1]],
      ['traits::boxed_dispatch', [-0.5, 0.1], { refused: { errors: ['no-rule', 'unsupported-call'], because: 'how a Box<dyn> is dropped is in its vtable, known at run time only', isPartial: true } }],
      ['traits::operators', [0.5, 0.7]],
      ['traits::closures', [0.5, 0.7]],
      ['traits::function_pointers', [0.5, i64(1)]],
      ['traits::counting_closure', [[0.5, 0.25, 2], i64(3)]],
      ['traits::associated_constants', [0.5, 0.7]],
    ],
    'enums.rs': [
      ['enums::machine', [0.5, 0.7]],
      ['enums::options', [0.5, 0.7]],
      ['enums::results', [0.5, 0.7]],
      ['enums::friction', [3000, 0.01]],
      ['enums::guarded', [[0.5, 0.25, 2], i64(3), 1]],
      ['enums::overflow_checked', [[0.5, 0.25, 2, 0.7, -1], i64(5), i64(2)]],
    ],
    'matrices.rs': [
      ['matrices::gram', [[0.5, 0.25, 2, 0.7, -1, 0.3], i64(6), i64(3)]],
      ['matrices::determinant', [[0.5, 0.25, 2, 0.7, -1, 0.3, 1.5, 0.2, 0.9], i64(9), i64(3)]],
      ['matrices::column_products', [[0.5, 0.25, 2, 0.7, -1, 0.3], i64(6), i64(3)]],
      ['matrices::fixed_product', [[0.5, 0.25, 2, 0.7], [1, -1, 0.3, 0.2], [0, 0, 0, 0]], { returns: 'void' }],
      ['matrices::quadratic_form', [[0.5, 0.25, 2, 0.7, -1, 0.3, 1.5, 0.2, 0.9], [1, -1, 0.3]]],
    ],
    'numbers.rs': [
      ['numbers::elementary', [0.5, 0.7]],
      ['numbers::single', [f32(0.5), f32(0.7)], { returns: 'float' }],
      ['numbers::mean_square', [f32([0.5, 0.7, -1]), i64(3)], { returns: 'float' }],
      ['numbers::mixed_precision', [[0.5, 0.75, -1], i64(3)], { precision: 'float' }],
      ['numbers::rounding', [1.3]],
      ['numbers::bounds', [0.5, 0.7]],
      ['numbers::newton', [2.5]],
      ['numbers::logistic_map', [3.1, 0.4, int(5)]],
      ['numbers::log_sum_exp', [[0.5, 0.7, -1], i64(3)]],
    ],
  },
};
