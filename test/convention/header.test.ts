// include/bitgrad/enzyme and include/bitgrad.h, as installed packages have them.

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compilerVersion } from '../harness/compile';
import { program, programFiles } from './harness';

const include = resolve(__dirname, '../../include');
const includes = ['bitgrad', 'enzyme'].flatMap((folder) => readdirSync(join(include, folder)).map((file) => join(include, folder, file)));

for (const standard of ['c++14', 'c++17', 'c++20'])
  for (const file of programFiles('cc', 'header')) program(file, { flags: [`-std=${standard}`, `-I${include}`], includes, levels: [0, 2] });

program('header/declared.c', { flags: ['-std=gnu99', `-I${include}`], includes: [join(include, 'bitgrad.h')], levels: [0, 2] });

/** What a compiler says of statements of a function, with warnings as errors. */
function complaints(compiler: string, standard: string, headers: readonly string[], statements: readonly string[] = []): string {
  const lines = [
    ...headers.map((header) => `#include <${header}>`),
    'double f(double x);',
    'void g(double x) {',
    '(void)x;',
    ...statements,
    '}',
  ];
  const flags = [`-std=${standard}`, '-Wall', '-Wextra', '-Wpedantic', '-Werror', '-ferror-limit=0', '-fsyntax-only', `-I${include}`];
  const language = standard.startsWith('c++') ? 'c++' : 'c';
  return spawnSync(compiler, [...flags, '-x', language, '-'], { input: `${lines.join('\n')}\n`, encoding: 'utf8' }).stderr;
}

const compilers = [14, 19, 22].flatMap((major) => (compilerVersion(`clang++-${major}`) === '' ? [] : [`clang++-${major}`]));

const wrong = [
  ['autodiff<Reverse>(f, x)', 'enzyme::autodiff: wrap each argument in Active, Const, Duplicated or DuplicatedNoNeed'],
  ['autodiff<Reverse>(f, Active<double &>{x})', 'enzyme::Active: memory has its derivative added to a shadow'],
  ['autodiff<Reverse>(f, Active<int>{3})', 'enzyme::Active: only numbers of floating point, and classes of them, have derivatives'],
  ['autodiff<Reverse>(f, Duplicated<double>{x, 1})', 'enzyme::Reverse: a value that is Duplicated has no shadow to add to'],
  ['autodiff<Forward>(f, Active<double>{x})', 'enzyme::Forward: an argument has a tangent'],
  ['autodiff<Forward, Active<double>>(f, Const<double>{x})', 'enzyme::Forward: the result has a tangent'],
  [
    'autodiff<Reverse, Active<float>>(f, Active<double>{x})',
    'the activity of the result is a wrapper around the type that the function returns',
  ],
  ['get<1>(autodiff<Reverse>(f, Active<double>{x}))', 'enzyme::get: the tuple has no member of this index'],
] as const;

describe.each(compilers)('%s', (compiler) => {
  test.each(['c++14', 'c++17', 'c++20'])('no warnings in %s', (standard) =>
    expect(complaints(compiler, standard, ['enzyme/enzyme', 'bitgrad/enzyme', 'bitgrad.h'])).toBe(''),
  );
  test('no warnings in C99', () => expect(complaints(compiler.replace('++', ''), 'c99', ['bitgrad.h'])).toBe(''));

  test('wrong uses are told', () => {
    const statements = wrong.map(([statement]) => `{ using namespace enzyme; (void)${statement}; }`);
    const said = complaints(compiler, 'c++14', ['bitgrad/enzyme'], statements);
    expect(wrong.filter(([, text]) => !said.includes(text))).toEqual([]);
  });
});
