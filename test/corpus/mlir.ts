// MLIR, lowered by mlir-opt and translated by mlir-translate of LLVM 19.

import type { Level } from '../harness/compile';
import { i64, same } from '../harness/point';
import type { Build, Corpus } from './corpus';

const LOWERING = [
  '--convert-linalg-to-loops',
  '--lower-affine',
  '--convert-scf-to-cf',
  '--expand-strided-metadata',
  '--convert-vector-to-llvm',
  '--convert-math-to-llvm',
  '--convert-math-to-libm',
  '--finalize-memref-to-llvm',
  '--convert-arith-to-llvm',
];
const CONVENTIONS = [
  { files: /^loops/, convention: '=use-bare-ptr-memref-call-conv=1' },
  { files: /^linalg/, convention: '' },
];
const LEVELS: readonly Level[] = [0, 1, 2, 3];

const builds = CONVENTIONS.flatMap(({ files, convention }) =>
  LEVELS.map(
    (level): Build => ({
      name: `mlir-opt 19${convention === '' ? '' : ', bare pointers'}, opt -O${level}`,
      compiler: 'mlir-opt-19',
      level,
      isUsual: level === 0 || level === 2,
      files,
      commands: (source, output) => [
        [
          'mlir-opt-19',
          source,
          ...LOWERING,
          `--convert-func-to-llvm${convention}`,
          '--convert-cf-to-llvm',
          '--convert-index-to-llvm',
          '--reconcile-unrealized-casts',
          '-o',
          `${output}.mlir`,
        ],
        ['mlir-translate-19', '--mlir-to-llvmir', `${output}.mlir`, '-o', `${output}.ll`],
        ['opt-19', `-passes=default<O${level}>`, `${output}.ll`, '-o', output],
        ['rm', `${output}.mlir`, `${output}.ll`],
      ],
    }),
  ),
);

/** A memref of unknown shape: the memory twice (as allocated, and aligned), an offset, the sizes, the strides. */
const memref = (place: number, values: readonly number[], ...sizes: readonly number[]) => [
  values,
  same(place),
  i64(0),
  ...sizes.map((size) => i64(size)),
  ...sizes.map((_, i) => i64(sizes.slice(i + 1).reduce((product, size) => product * size, 1))),
];

export const mlir: Corpus = {
  title: 'MLIR',
  folder: 'mlir',
  builtBy: 'mlir-opt and mlir-translate 19, then opt at -O0 to -O3',
  builds,
  functions: {
    'loops.mlir': [
      ['sum_of_squares', [[1, 2, 3, 4]]],
      [
        'matrix_product_trace',
        [
          [1, 2, 0.5, -1, 0.3, 0.7, 1.1, -0.2, 0.9],
          [0.4, 1.2, -0.5, 1, -0.3, 0.2, 0.1, -1.2, 1.9],
        ],
      ],
      ['newton_root', [2.5]],
      ['branches', [0.5, 0.7]],
      ['horner', [[1, 2, 3, 4], 0.7]],
      ['relax', [[0.5, -1.2, 2, 1, 0.2, 0.4], 0.15], { returns: 'void' }],
      ['vectors', [[1, 2, 3, 4]]],
      ['mathematics', [0.5, 0.7]],
    ],
    'linalg.mlir': [
      ['dot', [...memref(0, [1, 2, 3], 3), ...memref(5, [0.5, 0.25, -1], 3)]],
      ['norm_of_product', [...memref(0, [1, 2, 0.5, -1, 0.3, 0.7], 2, 3), ...memref(7, [0.5, 0.25, -1], 3)]],
      ['elementwise', [...memref(0, [1, 2, 3], 3), ...memref(5, [0.5, 0.25, -1], 3)], { returns: 'void' }],
      ['copied', memref(0, [1, 2, 3], 3)],
    ],
  },
};
