// What a lowered module holds beside derivatives that are right.

import { Module } from '../../lib/api/module';
import { builtLlvms } from '../../lib/llvm/load';
import { compileText } from '../harness/compile';

const text = `
extern int enzyme_const, enzyme_dup;
extern double __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
double f(double x, double y) { double s = 1; for (int i = 0; i < 10; i++) s += x * y * s + x; return s; }
double a(double x) { return __enzyme_autodiff((void *)f, x, enzyme_const, 2.0); }
double b(double x) { return 2 * __enzyme_autodiff((void *)f, x, enzyme_const, x); }
double c(double x) { return __enzyme_fwddiff((void *)f, x, 1.0, x, 1.0); }
static double inner(double x) { return x * x; }
static double unused(double x) { return __enzyme_autodiff((void *)inner, x); }
`;

const load = async (llvm: number, source = text): Promise<Module> =>
  Module.load(compileText({ language: 'c', isProgram: true, text: source }, llvm, 1), { llvm });
const defined = (ir: string): string[] => [...ir.matchAll(/^define .*?@"?([\w.$]+)/gm)].map(([, name]) => name as string);

describe.each(builtLlvms())('LLVM %i', (llvm) => {
  test('the same request is generated once', async () => {
    const ir = (await load(llvm)).lower().toString();
    expect(defined(ir).filter((name) => name.startsWith('f.reverse'))).toHaveLength(1);
    expect(defined(ir).filter((name) => name.startsWith('f.forward'))).toHaveLength(1);
  });

  test('nothing of the convention is left, and what was made is internal', async () => {
    const ir = (await load(llvm)).lower().toString();
    expect(ir).not.toMatch(/__enzyme_|@enzyme_|bitgrad\.request/);
    const visible = ir.split('\n').filter((line) => line.startsWith('define ') && !/^define (internal|private) /.test(line));
    expect(visible.flatMap(defined).sort()).toEqual(['a', 'b', 'c', 'f']);
  });

  test('a module without calls stays as it is, but for what compilers add', async () => {
    const lowered = (await load(llvm, 'double g(double x) { return x * x; }')).lower();
    expect(lowered.calls).toEqual([]);
    expect(defined(lowered.toString())).toEqual(['g']);
  });

  test('the calls that were lowered are told, with their places', async () => {
    const { calls } = (await load(llvm)).lower();
    expect(calls.map(({ entry, function: name, where }) => [entry, name, where.line])).toEqual([
      ['__enzyme_autodiff', 'f', 6],
      ['__enzyme_autodiff', 'f', 7],
      ['__enzyme_fwddiff', 'f', 8],
    ]);
  });

  // LLVM's own interpreters do not run what refers to a symbol weakly that nobody defines.
  test('what a derivative calls that cannot go on has a definition', async () => {
    const source = `
#include <stdlib.h>
extern double __enzyme_autodiff(void *, ...);
double *kept;
double f(double x) { if (!kept) kept = calloc(2, 8); kept[0] = x * x; return kept[0] * x; }
double a(double x) { return __enzyme_autodiff((void *)f, x); }
`;
    expect((await load(llvm, source)).lower().toString()).toMatch(/define weak void @bitgrad_stop/);
  });

  test("derivatives of the program's own that a compiler has made useless are told", async () => {
    const source = `
extern double __enzyme_fwddiff(void *, ...);
static double root(double x) { return x * x; }
static void rule(void) {}
void *__enzyme_register_derivative_root[] = {(void *)root, (void *)rule};
double loss(double x) { return root(x) * 2; }
double a(double x) { return __enzyme_fwddiff((void *)loss, x, 1.0); }
`;
    const lowered = (await load(llvm, source)).lower();
    expect(lowered.warnings).toEqual([expect.stringContaining('no call of `root` is left')]);
    expect((await load(llvm)).lower().warnings).toEqual([]);
  });

  test('the module itself stays as it was', async () => {
    const module = await load(llvm);
    const before = module.toString();
    module.lower({ opt: 2 });
    expect(module.toString()).toBe(before);
  });

  test.each([1, 2, 3] as const)('LLVM optimises at level %i afterwards', async (opt) => {
    const ir = (await load(llvm)).lower({ opt }).toString();
    expect(ir).not.toMatch(/__enzyme_/);
    expect(defined(ir)).toEqual(expect.arrayContaining(['a', 'b', 'c', 'f']));
  });
});
