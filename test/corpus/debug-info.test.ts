// What debug information tells in each language: the names of arguments, by which activity is given, and where in the source
// something is that has no derivative.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module } from '../../lib';
import type { BitgradError } from '../../lib/report/error';
import { compilerVersion } from '../harness/compile';
import { CORPUS } from './build';

const folder = mkdtempSync(join(tmpdir(), 'bitgrad-debug-info-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Program {
  readonly title: string;
  readonly file: string;
  readonly text: string;
  readonly name: string;
  /** Of the call of `unknown`. */
  readonly line: number;
  readonly command: (source: string, output: string) => readonly [command: string, ...words: string[]];
}

const C = `double unknown(double);
double loss(const double *w, const double *x) {
  double y = w[0] * x[0];
  return unknown(y);
}
`;

const programs: readonly Program[] = [
  {
    title: 'C',
    file: 'loss.c',
    text: C,
    name: 'loss',
    line: 4,
    command: (source, output) => ['clang-22', '-O2', '-g', '-emit-llvm', '-c', source, '-o', output],
  },
  {
    title: 'C++',
    file: 'loss.cc',
    text: `namespace model {\n${C}}\n`,
    name: 'model::loss',
    line: 5,
    command: (source, output) => ['clang++-22', '-O0', '-g', '-emit-llvm', '-c', source, '-o', output],
  },
  {
    title: 'Rust',
    file: 'model.rs',
    text: `unsafe extern "C" { fn unknown(x: f64) -> f64; }
pub fn loss(w: &[f64; 2], x: &[f64; 2]) -> f64 {
    let y = w[0] * x[0];
    unsafe { unknown(y) }
}
`,
    name: 'model::loss',
    line: 4,
    command: (source, output) => [
      'rustc',
      ...['--crate-type=lib', '--edition=2024', '-Cdebuginfo=2', '-Clink-dead-code=yes', '--emit=llvm-bc', source, '-o', output],
    ],
  },
  {
    title: 'Fortran',
    file: 'model.f90',
    text: `module model
contains
  real(8) function loss(w, x)
    real(8), intent(in) :: w(2), x(2)
    real(8), external :: unknown
    loss = unknown(w(1) * x(1))
  end function
end module
`,
    name: 'model::loss',
    line: 6,
    command: (source, output) => ['flang-new-19', '-O2', '-g', '-emit-llvm', '-c', source, '-o', output, '-J', folder],
  },
  {
    title: 'D',
    file: 'model.d',
    text: `module model;
extern (C) double unknown(double);
double loss(const(double)* w, const(double)* x) {
    double y = w[0] * x[0];
    return unknown(y);
}
`,
    name: 'model.loss',
    line: 5,
    command: (source, output) => ['ldc2', '-O2', '-g', '--output-bc', '-c', source, `-of=${output}`],
  },
];

describe.each(programs)('$title', ({ file, text, name, line, command }) => {
  const [compiler, ...words] = command(join(folder, file), join(folder, `${file}.bc`));
  const run = compilerVersion(compiler) === '' ? test.skip : test;
  run('names of arguments, and the line of what has no derivative', async () => {
    writeFileSync(join(folder, file), text);
    execFileSync(compiler, words, { stdio: 'pipe' });
    const loss = (await Module.load(join(folder, `${file}.bc`))).function(name);
    expect(loss.signature.parameters.map((parameter) => parameter.name)).toEqual(['w', 'x']);
    let error: BitgradError | undefined;
    try {
      loss.gradient({ activity: { w: 'dup', x: 'const' } }).bitcode();
    } catch (failure) {
      error = failure as BitgradError;
    }
    expect(error?.code).toBe('no-rule');
    expect(error?.where?.file?.endsWith(file)).toBe(true);
    expect(error?.where?.line).toBe(line);
  });
});

test('Julia: the line of what has no derivative', async () => {
  const module = await Module.load(join(CORPUS, 'julia-code/work_array.ll'));
  expect(() => module.function('work_array').gradient().bitcode()).toThrow(
    expect.objectContaining({ code: 'unsupported-call', where: expect.objectContaining({ file: 'boot.jl', line: 406 }) }),
  );
});
