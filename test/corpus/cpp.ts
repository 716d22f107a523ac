// C++ by every clang on hand, with libstdc++, exceptions on. Functions have the names of the source: `containers::squares`.

// biome-ignore-all format: one function, one line

import { f32, int } from '../harness/point';
import { CLANG_BUILDS, clangBuilds } from './clang-builds';
import type { Corpus } from './corpus';

export const cpp: Corpus = {
  title: 'C++',
  folder: 'cpp',
  builtBy: CLANG_BUILDS,
  builds: clangBuilds('clang++', ['-std=c++17', '-fPIC']),
  functions: {
    'containers.cc': [
      ['containers::squares', [[0.5, 0.25, -1], int(3)]],
      ['containers::rows', [[0.5, 0.25, -1], int(3)]],
      ['containers::fixed', [0.5, 0.7]],
      ['containers::moving', [[0.5, 0.25, -1, 2], int(4)]],
      ['containers::linked', [[0.5, 0.25, -1], int(3)]],
      ['containers::keyed', [0.5, 0.7]],
      ['containers::tree', [[0.5, 0.25, -1, 2], int(4)]],
      ['containers::shared', [0.5, 0.7]],
      ['containers::tuples', [0.5, 0.7]],
    ],
    'classes.cc': [
      ['classes::network', [0.5, 0.7, 0.3]],
      ['classes::operators', [0.5, 0.7]],
      ['classes::at_scope_end', [0.5, 0.7]],
      ['classes::caught', [0.5, -0.7]],
      ['classes::statics', [0.5]],
      ['classes::scale', [[0.5, 0.25, -1], int(3), [0.7]], { returns: 'void' }],
    ],
    'templates.cc': [
      ['templates::generic', [0.5, f32(0.7)]],
      ['templates::compile_time', [0.5]],
      ['templates::variadic', [0.5, 0.7]],
      ['templates::lambdas', [0.5, 0.7]],
      ['templates::erased', [0.5, 0.7]],
      ['templates::accumulated', [[0.5, 0.25, -1], int(3)]],
      ['templates::transformed', [[0.5, 0.25, -1], int(3)]],
      ['templates::sorted', [[0.5, 0.25, -1], int(3)]],
      ['templates::largest', [[0.5, 2, -1], int(3)]],
    ],
  },
};
