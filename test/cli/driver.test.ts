// `bitgrad cc` and `bitgrad c++` in the places of the compilers of a small project, whose derivative crosses files, languages and a static
// library. The number is cos(3) * 3 and 2 * 2 * 3, printed.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readCommandLine } from '../../lib/cli/driver/command-line';
import { builtLlvms } from '../../lib/index';
import { compilers } from '../compilers';

const bin = resolve(__dirname, '../../bin');
const [cc, cxx] = [join(bin, 'bitgrad-cc.js'), join(bin, 'bitgrad-c++.js')];
const llvms = compilers.map(({ version }) => version).filter((version) => builtLlvms().includes(version));
const expected = `${(3 * Math.cos(3)).toFixed(6)} ${(12).toFixed(6)}\n`;

const folder = mkdtempSync(join(tmpdir(), 'bitgrad-driver-'));
afterAll(() => rmSync(folder, { recursive: true }));
const project = (name: string): string => {
  const path = join(folder, name);
  cpSync(join(__dirname, 'project'), path, { recursive: true });
  return path;
};

function run(
  command: string,
  args: readonly string[],
  cwd: string,
  llvm: number,
): { stdout: string; stderr: string; status: number | null } {
  return spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, BITGRAD_LLVM: String(llvm) } });
}
function succeeded(command: string, args: readonly string[], cwd: string, llvm: number): string {
  const { stdout, stderr, status } = run(command, args, cwd, llvm);
  expect({ command, status, stderr: status === 0 ? '' : stderr }).toEqual({ command, status: 0, stderr: '' });
  return stdout;
}

describe.each(llvms)('LLVM %i', (llvm) => {
  test('compiles and links in one call, at -O0 too', () => {
    for (const level of ['-O0', '-O2']) {
      const path = project(`one-call-${llvm}${level}`);
      succeeded(cxx, [level, 'main.c', 'model.c', 'wave.cc', '-o', 'program', '-lm'], path, llvm);
      expect(succeeded('./program', [], path, llvm)).toBe(expected);
    }
  });

  test('a small function that has derivatives of its own keeps them, however much is optimised', () => {
    const path = project(`registered-${llvm}`);
    const source = `
      #include <stdio.h>
      extern double __enzyme_autodiff(void *, ...), __enzyme_fwddiff(void *, ...);
      static double cube(double x) { return x * x * x; }
      static double augmented(double x) { return cube(x); }
      static double reverse(double x, double seed) { return 100 * seed; }
      struct pair { double value, tangent; };
      static struct pair forward(double x, double dx) { struct pair r = { cube(x), 50 * dx }; return r; }
      void *__enzyme_register_gradient_cube[] = { (void *)cube, (void *)augmented, (void *)reverse };
      void *__enzyme_register_derivative_cube[] = { (void *)cube, (void *)forward };
      static double f(double x) { return cube(x) + x; }
      int main() { printf("%g %g", __enzyme_autodiff((void *)f, 2.0), __enzyme_fwddiff((void *)f, 2.0, 1.0)); return 0; }`;
    writeFileSync(join(path, 'registered.c'), source);
    for (const level of ['-O0', '-O2', '-O3']) {
      succeeded(cc, [level, '-Werror', '-std=c99', '-MMD', '-c', 'registered.c', '-o', 'registered.o'], path, llvm);
      expect(readFileSync(join(path, 'registered.d'), 'utf8')).toContain('registered.o: registered.c');
      succeeded(cc, [level, 'registered.o', '-o', 'registered'], path, llvm);
      expect(succeeded('./registered', [], path, llvm)).toBe('101 51');
    }
  });

  test('in a Makefile', () => {
    const path = project(`make-${llvm}`);
    succeeded('make', ['-s', `CC=${process.execPath} ${join(bin, 'bitgrad.js')} cc`, `CXX=${cxx}`], path, llvm);
    expect(succeeded('./program', [], path, llvm)).toBe(expected);
  });

  test('in CMake', () => {
    const path = project(`cmake-${llvm}`);
    succeeded(
      'cmake',
      ['-S', '.', '-B', 'build', '-DCMAKE_BUILD_TYPE=Release', `-DCMAKE_C_COMPILER=${cc}`, `-DCMAKE_CXX_COMPILER=${cxx}`],
      path,
      llvm,
    );
    succeeded('cmake', ['--build', 'build'], path, llvm);
    expect(succeeded('./build/program', [], path, llvm)).toBe(expected);
  });

  test('a derivative that cannot be made is an error of the link, and leaves no program', () => {
    const path = project(`error-${llvm}`);
    writeFileSync(
      join(path, 'wave.cc'),
      readFileSync(join(path, 'wave.cc'), 'utf8')
        .replace('std::sin(x)', 'unknown(x)')
        .replace('template', 'extern "C" double unknown(double);\ntemplate'),
    );
    const { status, stderr } = run(cxx, ['-g', '-O1', 'main.c', 'model.c', 'wave.cc', '-o', 'program', '-lm'], path, llvm);
    expect(status).toBe(1);
    expect(stderr).toContain('error[no-rule]');
    expect(stderr).toContain('unknown');
    expect(stderr).toContain('wave.cc');
  });
});

test("what is clang's alone goes to clang", () => {
  for (const [args, stage] of [
    [['--version'], 'other'],
    [['-E', 'a.c'], 'other'],
    [['-c', 'a.c', '-o', 'a.o', '-MD', '-MF', 'a.d'], 'compile'],
    [['a.o', '-o', 'a'], 'link'],
    [[], 'other'],
  ] as const)
    expect(readCommandLine(args).stage).toBe(stage);
});

test('files are told from values of options', () => {
  const line = readCommandLine([
    '-I',
    'include',
    '-DX=1',
    '-L',
    'lib',
    '-lm',
    '-O3',
    'a.c',
    'b.o',
    '-o',
    'program',
    '-Xlinker',
    '--as-needed',
    '-x',
    'c',
    'header',
  ]);
  expect(line.files.map(({ path, isSource }) => [path, isSource])).toEqual([
    ['a.c', true],
    ['b.o', false],
    ['header', true],
  ]);
  expect(line.level).toBe(3);
  expect(line.libraryFolders).toEqual(['lib']);
  expect(line.libraries.map(({ name }) => name)).toEqual(['m']);
});
