// Julia 1.5.3: its code is committed (scripts/julia-code.sh writes it), since no release of the machines that run the tests has
// a Julia. The files of one kind are linked into one module.

import { join } from 'node:path';
import { f32, i64 } from '../harness/point';
import type { State } from '../harness/state';
import { CORPUS } from './build';
import type { Build, Corpus } from './corpus';

const code = join(CORPUS, 'julia-code');

const build = (name: string, files: string): Build => ({
  name,
  compiler: 'llvm-link-19',
  level: 2,
  isUsual: true,
  commands: (_, output) => [['bash', '-c', `llvm-link-19 -o "$1" "$2"/${files}`, 'bash', output, code]],
});

const allocates: State = {
  refused: {
    errors: ['unsupported-call', 'no-rule'],
    because: 'it asks the run time for an array, by an address that holds in one run of Julia only',
  },
};
const vector = [0.5, -1.2, 2];

export const julia: Corpus = {
  title: 'Julia',
  folder: 'julia',
  builtBy: 'Julia 1.5.3, optimised by it and as it comes; functions under their own names, arrays as elements and sizes',
  builds: [build('Julia 1.5.3, optimised', '*[^w].ll'), build('Julia 1.5.3, not optimised', '*.raw.ll')],
  functions: {
    'functions.jl': [
      ['polynomial', [0.5, 0.7]],
      ['single_polynomial', [f32(0.5), f32(0.75)], { returns: 'float' }],
      ['mathematics', [0.5, 0.7]],
      ['branches', [0.7, i64(3)]],
      ['newton_root', [2.5]],
      ['recursive_power', [1.3, i64(3)]],
      ['tuple_sum', [[1, 2, 3, 4]]],
      ['complex_norm', [0.5, 0.7]],
      ['closure', [0.5, 0.7]],
      ['struct_dot', [0.5, 0.7]],
      ['point_norm', [[1, 2, 3]]],
      ['pointer_sum', [vector, i64(3)]],
      ['single_pointer_sum', [f32(vector), i64(3)], { returns: 'float' }],
      ['pointer_scale', [vector, 0.7, i64(3)], { returns: 'void' }],
      ['sum_of_squares', [vector, i64(3)]],
      ['single_sum_of_squares', [f32(vector), i64(3)], { returns: 'float' }],
      ['checked_product', [vector, i64(3), [1, 2, 3], i64(3)]],
      ['log_sum_exp', [vector, i64(3)]],
      ['relax!', [[0.5, -1.2, 2, 0.3], i64(4), 0.15, i64(2)], { returns: 'void' }],
      ['quadratic_form', [[1, 2, 3, 4, 5, 6], i64(2), i64(3), vector, i64(3)]],
      ['broadcast_into!', [vector, i64(3), [1, 2, 3], i64(3)], allocates],
      ['accumulate_sum', [vector, i64(3)]],
      ['trace_of_square', [[1, 2, 3, 4], i64(2), i64(2)]],
      ['work_array', [vector, i64(3)], allocates],
      ['broadcast_sum', [vector, i64(3)], allocates],
      ['pushed', [vector, i64(3)], allocates],
    ],
  },
};
