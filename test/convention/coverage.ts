// What of the convention the programs in programs/ use. A program is a function `test_...`, with what stands between it and the one
// before it; assembly text beside a file of C is one more.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tellingWords } from '../../lib/convention/telling-variables';
import { programFiles } from './harness';

/** What the convention has, as it is written in a program. What no number hangs on is there to be accepted. */
export const vocabulary: Readonly<Record<string, readonly string[]>> = {
  'Entry points': [
    '__enzyme_autodiff',
    '__enzyme_fwddiff',
    '__enzyme_augmentfwd',
    '__enzyme_reverse',
    '__enzyme_augmentsize',
    '__enzyme_fwdsplit',
    '__enzyme_batch',
    '__enzyme_virtualreverse',
    '__enzyme_error_estimate',
    '__enzyme_truncate_op_func',
    '__enzyme_truncate_mem_func',
    '__enzyme_truncate_mem_value',
    '__enzyme_expand_mem_value',
    '__enzyme_context',
    '__enzyme_shadow',
    '__enzyme_zero_shadows',
    '__enzyme_todense',
    '__enzyme_post_sparse_todense',
    '__enzyme_likelihood',
    '__enzyme_trace',
    '__enzyme_condition',
    '__enzyme_sample',
    '__enzyme_observe',
    '__enzyme_call_inactive',
    '__enzyme_ignore_derivatives',
    '__enzyme_iter',
    '__enzyme_float',
    '__enzyme_double',
    '__enzyme_integer',
    '__enzyme_pointer',
  ],
  Markers: [
    'enzyme_const',
    'enzyme_dup',
    'enzyme_dupnoneed',
    'enzyme_out',
    'enzyme_dupv',
    'enzyme_dupnoneedv',
    'enzyme_width',
    'enzyme_context',
    'enzyme_interleave',
    'enzyme_vector',
    'enzyme_scalar',
    'enzyme_buffer',
    'enzyme_byref',
    'enzyme_not_overwritten',
    'enzyme_nocache',
    'enzyme_runtime_activity',
    'enzyme_strong_zero',
    'enzyme_const_return',
    'enzyme_active_return',
    'enzyme_dup_return',
    'enzyme_primal_return',
    'enzyme_noret',
    'enzyme_allocated',
    'enzyme_tape',
    'enzyme_nofree',
    'enzyme_likelihood',
    'enzyme_duplikelihood',
    'enzyme_trace',
    'enzyme_duptrace',
    'enzyme_observations',
    'enzyme_active_rand_var',
    'enzyme_interface',
    '!"enzyme_',
  ],
  'Variables that say something': tellingWords,
  'Functions that keep traces': [
    '__enzyme_newtrace',
    '__enzyme_get_trace',
    '__enzyme_get_choice',
    '__enzyme_insert_call',
    '__enzyme_insert_choice',
    '__enzyme_insert_argument',
    '__enzyme_insert_return',
    '__enzyme_insert_function',
    '__enzyme_insert_gradient_choice',
    '__enzyme_insert_gradient_argument',
    '__enzyme_has_call',
    '__enzyme_has_choice',
  ],
  'Attributes and metadata': [
    '"enzyme_inactive"',
    '"enzyme_inactivefn"',
    '"enzyme_inactive_inst"',
    '"enzyme_inactive_noblock"',
    '"enzyme_inactive_val"',
    '"enzyme_type"',
    '"enzyme_math"',
    '"enzyme_allocator"',
    '"enzyme_deallocator"',
    '"enzyme_function_like=',
    '"enzyme_nocache"',
    '"enzyme_shouldrecompute"',
    '"enzyme_notypeanalysis"',
    '"enzyme_nofree"',
    '"enzyme_ta_norecur"',
    '"enzyme_elementwise_read"',
    '"enzyme_no_escaping_allocation"',
    '"enzyme_preserve_primal"',
    '!enzyme_inactive',
    '!enzyme_inactive_val',
    '!enzyme_inactive_inst',
    '!enzyme_activity_value',
    '!enzyme_type',
    '!enzyme_shadow',
    '!enzyme_augment',
    '!enzyme_gradient',
    '!enzyme_derivative',
    '!enzyme_splitderivative',
    '!enzyme_deallocator_fn',
  ],
};

/** A word where it is not part of another name; entry points and variables may go on after an underscore, and in mangled names. */
const patternOf = (word: string): RegExp => {
  const text = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (word.startsWith('__')) return new RegExp(`${text}(?!fn|_func|_global|_choice|_argument)`);
  return new RegExp(word.startsWith('enzyme_') ? `(?<![\\w"!])${text}\\b` : `${text}${/[a-z]$/.test(word) ? '\\b(?!_)' : ''}`);
};

interface Program {
  readonly file: string;
  readonly text: string;
}

function programs(): Program[] {
  const files = [
    ...['c', 'cc', 'll'].flatMap((extension) => programFiles(extension)),
    ...['c', 'll'].flatMap((extension) => programFiles(extension, 'ir')),
    ...['c', 'cc'].flatMap((extension) => programFiles(extension, 'header')),
  ];
  return files.flatMap((file) => {
    const text = readFileSync(join(__dirname, 'programs', file), 'utf8').replace(/^(extern|declare) .*$/gm, '');
    const parts = text.split(/^(?=(?:define )?void @?test_)/m);
    if (parts.length === 1) return [{ file, text }];
    // What stands behind a test belongs to the next one.
    const tests = parts.slice(1).map((part) => /^[\s\S]*?\n\}\n|^[^\n]*\n/.exec(part)?.[0] ?? part);
    const rest = parts.map((part, i) => (i === 0 ? part : part.slice((tests[i - 1] as string).length)));
    return tests.map((test, i) => ({ file, text: `${rest[i]}${i === tests.length - 1 ? rest[i + 1] : ''}${test}` }));
  });
}

export interface Use {
  readonly word: string;
  readonly count: number;
  readonly files: readonly string[];
}

/** How many programs use each word, and where they are. */
export function usesOf(words: readonly string[], all: readonly Program[] = programs()): Use[] {
  return words.map((word) => {
    const pattern = patternOf(word);
    const using = all.filter(({ text }) => pattern.test(text));
    return { word, count: using.length, files: [...new Set(using.map(({ file }) => file))] };
  });
}

export const programCount = (): number => programs().length;
