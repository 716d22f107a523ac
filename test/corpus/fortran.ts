// Fortran by flang 16 and 19, with and without debug info.

// biome-ignore-all format: one function, one line

import type { Level } from '../harness/compile';
import { f32, int } from '../harness/point';
import type { Build, Corpus } from './corpus';

const LEVELS: readonly Level[] = [0, 1, 2, 3];

const builds = [16, 19].flatMap((major) =>
  LEVELS.flatMap((level) =>
    ['', '-g'].map((debug): Build => {
      const words = [`-O${level}`, ...(debug === '' ? [] : [debug])];
      return {
        name: ['flang', major, ...words].join(' '),
        compiler: `flang-new-${major}`,
        level,
        isUsual: major === 19 && ((level === 0 && debug === '-g') || (level === 2 && debug === '')),
        // LLVM 22 has no constant products, which flang's descriptions of derived types are made of.
        readUpTo: 19,
        // flang 16 has no polymorphic types.
        ...(major === 16 && { files: /^(?!polymorphism)/ }),
        commands: (source, output) => [
          // Module files, which the compiler writes beside, are nobody's business.
          ['mkdir', '-p', `${output}.modules`],
          [`flang-new-${major}`, ...words, '-emit-llvm', '-c', source, '-o', output, '-J', `${output}.modules`],
          ['rm', '-r', `${output}.modules`],
        ],
      };
    }),
  ),
);

export const fortran: Corpus = {
  title: 'Fortran',
  folder: 'fortran',
  builtBy: 'flang 16 and 19, at -O0 to -O3, with and without debug info',
  builds,
  functions: {
    'loops.f90': [
      ['sum_of_squares', [int(4), [0.5, -1.2, 2, 0.3]]],
      ['loops::horner', [[0.7], [1, 2, -0.5, 0.25], int([3])]],
      ['logistic_steps', [0.3, 0.4, 6]],
      ['positives', [int(4), [0.5, -1.2, 2, 0.3]]],
      ['heat_step', [int(6), [0.5, -1.2, 2, 0.3, 1, 0.2], 0.15, int(3)], { returns: 'void' }],
      ['where_clipped', [int(4), [0.5, -1.2, 2, 0.3], 0.4]],
      ['trapezoid', [int(5), 0.1, 1.3]],
      ['single_precision', [int(4), f32([0.5, -1.2, 2, 0.3])], { returns: 'float' }],
      ['do_concurrent_scaled', [int(4), [0.5, -1.2, 2, 0.3], [1, 2, 3, 4]]],
      ['chosen', [0.7, int(0)]],
      ['chosen', [0.7, int(2)]],
      ['chosen', [-0.7, int(9)]],
    ],
    'arrays.f90': [
      ['assumed_shape', [int(5), [0.5, -1.2, 2, 0.3, 0.9]]],
      ['sum_intrinsic', [int(4), [0.5, -1.2, 2, 0.3]]],
      ['product_intrinsic', [int(4), [0.5, -1.2, 2, 0.3]]],
      ['dot_product_intrinsic', [int(4), [0.5, -1.2, 2, 0.3], [1, 2, 3, 4]]],
      ['maxval_intrinsic', [int(4), [0.5, -1.2, 2, 0.3]]],
      ['maxloc_intrinsic', [int(4), [0.5, -1.2, 2, 0.3]]],
      ['matmul_intrinsic', [int(3), [1, 2, 0.5, -1, 0.3, 0.7, 1.1, -0.2, 0.9], [0.4, 1.2, -0.5, 1, -0.3, 0.2, 0.1, -1.2, 1.9]]],
      ['matrix_vector', [int(3), [1, 2, 0.5, -1, 0.3, 0.7, 1.1, -0.2, 0.9], [0.4, 1.2, -0.5]]],
      ['transposed', [int(3), [1, 2, 0.5, -1, 0.3, 0.7, 1.1, -0.2, 0.9]]],
      ['sums_by_columns', [int(3), [1, 2, 0.5, -1, 0.3, 0.7, 1.1, -0.2, 0.9]]],
      ['reshaped', [[1, 2, 0.5, -1, 0.3, 0.7]]],
      ['allocatable_work', [int(4), [0.5, -1.2, 2, 0.3]]],
      ['allocated_by_assignment', [int(4), [0.5, -1.2, 2, 0.3]]],
      ['pointer_into', [int(5), [0.5, -1.2, 2, 0.3, 0.9]]],
      ['cholesky', [int(3), [4, 1, 0.5, 1, 3, 0.2, 0.5, 0.2, 2], int([0])], { returns: 'void' }],
      ['energy', [[0, 0.1, 0.2, 1.5, 1, -0.7, 0.4, 2]]],
    ],
    'intrinsics.f90': [
      ['intrinsics::masked', [[0.5, -1.2, 2, 0.3, 0.9]]],
      ['intrinsics::shifted', [[0.5, -1.2, 2, 0.3, 0.9]]],
      ['intrinsics::shifted_matrix', [[1, 2, 0.5, -1, 0.3, 0.7]]],
      ['intrinsics::packed', [[0.5, -1.2, 2, 0.3, 0.9]]],
      ['intrinsics::spread_out', [[0.5, -1.2, 2]]],
      ['intrinsics::norms', [[0.5, -1.2, 2, 0.3, 0.9]]],
      ['intrinsics::normal_equations', [[1, 2, 0.5, -1, 0.3, 0.7], [0.5, -1.2, 2]]],
      ['intrinsics::along', [[1, 2, 0.5, -1, 0.3, 0.7]]],
      ['intrinsics::places', [[1, 2, 0.5, -1, 0.3, 0.7]]],
      ['intrinsics::remainders', [[3.7], [1.3]]],
      ['intrinsics::counted', [[0.5, -1.2, 2, 0.3, 0.9]]],
      ['intrinsics::complex_sums', [[0.5, -1.2, 2], [2, 0.3, 0.9]]],
      ['intrinsics::single_sums', [f32([0.5, -1.2, 2, 0.3])], { returns: 'float' }],
      ['intrinsics::padded', [[0.5, -1.2, 2]]],
      ['intrinsics::reallocated', [[0.5, -1.2, 2]]],
    ],
    'procedures.f90': [
      ['elemental_loss', [int(4), [0.5, -1.2, 2, 0.3]]],
      ['module_state', [0.5, 0.7]],
      ['power', [1.3, int(5)]],
      ['quadrature', [0.1, 1.3]],
      ['internal_procedure', [0.5, 0.7]],
      ['with_optional', [0.5, 0.7]],
      ['complex_arithmetic', [0.5, 0.7]],
      ['complex_functions', [0.5, 0.7]],
      ['fourier', [int(4), [0.5, -1.2, 2, 0.3]]],
      ['mathematics', [0.62, 0.7]],
      ['common_block', [0.5, 0.7]],
      ['equilibrium', [int(4), [0.45, -1.2, 2, 0.3]]],
    ],
    'polymorphism.f90': [
      ['type_bound', [0.5, 0.7]],
    ],
  },
};
