// C++ by every clang on hand, with libstdc++, exceptions on. Functions have the names of the source: `containers::squares`.

// biome-ignore-all format: one function, one line

import { f32, int } from '../harness/point';
import type { State } from '../harness/state';
import { CLANG_BUILDS, clangBuilds } from './clang-builds';
import type { Corpus } from './corpus';

/** clang 14 at -O1 reads the int as the lower half of a word. */
const inOnePlace: State = {
  refused: { errors: ['unsupported-instruction'], because: 'an int of a variant lies where a double does at another time', isPartial: true },
};

export const cpp: Corpus = {
  title: 'C++',
  folder: 'cpp',
  builtBy: CLANG_BUILDS,
  builds: [
    ...clangBuilds('clang++', ['-std=c++17', '-fPIC'], { files: /^(?!modern)/ }),
    // clang 14 and 15 do not compile the ranges of libstdc++ 12.
    ...clangBuilds('clang++', ['-std=c++20', '-fPIC'], { files: /^modern/, since: 16 }),
  ],
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
    'variants.cc': [
      ['variants::visited', [0.5, f32(0.7)]],
      ['variants::by_lambdas', [0.7, int(0)], inOnePlace],
      ['variants::by_lambdas', [0.7, int(1)], inOnePlace],
      ['variants::by_lambdas', [0.7, int(2)], inOnePlace],
      ['variants::optional', [0.5, 0.7]],
      ['variants::any', [0.7]],
      ['variants::by_view', [0.5, 0.7]],
      ['variants::by_method', [0.7, int(0), 0.3]],
      ['variants::by_method', [0.7, int(2), 0.3]],
    ],
    'exceptions.cc': [
      ['exceptions::carried', [0.3, int(4)]],
      ['exceptions::carried', [1.3, int(9)]],
      ['exceptions::through_destructors', [0.7, int(0)]],
      ['exceptions::through_destructors', [0.7, int(1)]],
      ['exceptions::thrown_again', [0.7]],
      ['exceptions::from_constructor', [0.5, 0.7]],
      ['exceptions::checked_access', [[0.5, 0.25, -1], int(3), int(2)]],
      ['exceptions::checked_access', [[0.5, 0.25, -1], int(3), int(3)]],
    ],
    'iterators.cc': [
      ['iterators::strided', [[0.5, 0.25, 2, 0.7], int(4)]],
      ['iterators::expression_templates', [[0.5, 0.25, -1], 0.7]],
      ['iterators::member_pointers', [0.5, 0.7, int(1)]],
      ['iterators::valarray', [[0.5, 0.25, -1], int(3)]],
      ['iterators::complex', [0.5, 0.7]],
      ['iterators::numeric', [[0.5, 0.25, -1, 2], int(4)]],
      ['iterators::heap', [[0.5, 0.25, -1, 2], int(4)]],
      ['iterators::ordered_set', [[0.5, 0.25, -1, 2], int(4)]],
      ['iterators::hashed', [0.5, 0.7]],
      ['iterators::indirectly_sorted', [[0.5, 0.25, -1], [0.7, 0.3, 1.5], int(3)]],
    ],
    'lifetimes.cc': [
      ['lifetimes::moved', [[0.5, 0.25, -1], int(3)]],
      ['lifetimes::placed', [0.5, 0.7]],
      ['lifetimes::pooled', [[0.5, 0.25, -1], int(3)]],
      ['lifetimes::with_deleter', [0.7]],
      ['lifetimes::array_of_objects', [0.7, int(4)]],
      ['lifetimes::weak', [0.5, 0.7]],
      ['lifetimes::several_bases', [0.5, 0.7]],
      ['lifetimes::cast_down', [0.7, int(0)]],
      ['lifetimes::cast_down', [0.7, int(1)]],
    ],
    'modern.cc': [
      ['modern::views', [[0.5, 0.25, -1, 2], int(4)]],
      ['modern::ranges_algorithms', [[0.5, 0.25, -1, 2], int(4)]],
      ['modern::constrained', [2.5]],
      ['modern::spaceship', [0.5, 0.7]],
      ['modern::at_compile_time', [0.7]],
      ['modern::template_lambda', [0.7, f32(0.3)]],
      ['modern::coroutine', [0.7, int(4)]],
    ],
  },
};
