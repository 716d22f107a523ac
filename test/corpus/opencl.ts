// OpenCL C, compiled for the host.

import { int } from '../harness/point';
import { clangBuilds } from './clang-builds';
import type { Corpus } from './corpus';

export const opencl: Corpus = {
  title: 'OpenCL C',
  folder: 'opencl',
  builtBy: 'clang for the host, at -O0 to -O3, with and without debug info',
  builds: clangBuilds('clang', ['-x', 'cl', '-cl-std=CL1.2', '--target=x86_64-linux-gnu']),
  functions: {
    'kernels.cl': [
      ['norm_of_vectors', [[1, 2, 0.5, -1, 0.3, 0.7]]],
      ['relu_sum', [[1, -2, 0.5], int(3)]],
      ['saxpy_item', [0.5, [1, 2], [3, 4], int(1)], { returns: 'void' }],
      ['scale_all', [0.5, [1, 2], [3, 4], int(2)], { returns: 'void' }],
    ],
  },
};
