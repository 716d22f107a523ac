// D by ldc2, with D's own runtime and as better C, with and without debug info.

import type { Level } from '../harness/compile';
import { f32, i64, int } from '../harness/point';
import type { Build, Corpus } from './corpus';

const LEVELS: readonly Level[] = [0, 1, 2, 3];

const builds = ['', '-betterC'].flatMap((runtime) =>
  LEVELS.flatMap((level) =>
    ['', '-g'].map((debug): Build => {
      const words = [`-O${level}`, ...[runtime, debug].filter((word) => word !== '')];
      return {
        name: ['ldc2', ...words].join(' '),
        compiler: 'ldc2',
        level,
        isUsual: (level === 0 && debug === '-g' && runtime === '') || (level === 2 && debug === '' && runtime !== ''),
        ...(runtime !== '' && { files: /^(?!runtime)/ }),
        commands: (source, output) => [
          ['ldc2', ...words, '--output-bc', '-c', source, `-of=${output}.bc`],
          ['mv', `${output}.bc`, output],
        ],
      };
    }),
  ),
);

export const d: Corpus = {
  title: 'D',
  folder: 'd',
  builtBy: 'ldc2, with its runtime and as better C, at -O0 to -O3, with and without debug info',
  builds,
  functions: {
    'kernels.d': [
      ['sumOfSquares', [[0.5, -1.2, 2], i64(3)]],
      ['kernels.horner', [[1, 2, 3], i64(3), 0.7]],
      ['logSumExp', [[0.5, -1.2, 2], i64(3)]],
      ['templates', [0.5, 0.7]],
      ['lambdas', [0.5, 0.7]],
      ['delegates', [0.5, 0.7]],
      ['range', [[0.5, -1.2, 2], i64(3)]],
      ['smooth', [[0.5, -1.2, 2, 1, 0.2], i64(5), int(3)], { returns: 'void' }],
      ['matrixVector', [[1, 2, 3, 4], [0.5, 0.7], i64(2)]],
      ['chosen', [0.7, int(2)]],
      ['absoluteByBits', [-0.7]],
      ['singlePrecision', [f32([0.5, -1.2, 2]), i64(3)], { returns: 'float' }],
    ],
  },
};
