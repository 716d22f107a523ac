// Guards of shadows that may be the primal memory: where they are needed they are reported with their lines, and nothing
// else has any.

import { builtLlvms, Module } from '../../lib/index';
import { compileSource } from '../jit/clang';

const llvm = builtLlvms().at(-1)!;
const load = (source: string): Promise<Module> => Module.load(compileSource(llvm, source, ['-O1', '-g']), { llvm });

const mixed = `double f(const double* c, const double* x, int n) {
  const double* p = n > 0 ? c : x;
  double s = 0;
  for (int i = 0; i < 3; i++)
    s = s * 0.5 + p[i] * p[i];
  return s + x[0] * x[1];
}`;
const activity = { c: 'const', x: 'dup', n: 'const' } as const;

const ordinary = {
  'arrays in a loop':
    'double f(const double* x, double* y, int n) { double s = 0; for (int i = 0; i < n; i++) { y[i] = x[i] * s; s += y[i] * x[n - 1 - i]; } return s; }',
  'pointers in a struct':
    'struct p { double *a, *b; }; double f(double* x, int n) { struct p v = { x, x + 1 }; double* q = n ? v.a : v.b; *q = *q * x[2]; return *v.a * *v.b; }',
  'allocated memory':
    '#include <stdlib.h>\ndouble f(const double* x, int n) { double* a = malloc(n * sizeof *a); for (int i = 0; i < n; i++) a[i] = x[i] * x[i]; double s = a[0] * a[n - 1]; free(a); return s; }',
  'constant tables beside':
    'static const double w[] = { 1, 0.5, 0.25 }; double f(const double* x, int n) { double s = 0; for (int i = 0; i < 3; i++) s += w[i] * x[i] * x[i]; return s; }',
};

test('are listed in the plan with their lines', async () => {
  const [plan] = (await load(mixed)).function('f').gradient({ activity }).plan;
  expect(plan?.guarded.map(({ line }) => line)).toEqual([5]);
});

test('are compared in the derivative that is written', async () => {
  const text = (await load(mixed)).function('f').gradient({ activity }).toString();
  expect(text).toMatch(/icmp eq (ptr|double\*) /);
});

test("runtimeActivity: 'error' refuses in their place", async () => {
  const f = (await load(mixed)).function('f');
  for (const derive of ['gradient', 'forward'] as const)
    expect(() => f[derive]({ activity, runtimeActivity: 'error' })).toThrow(expect.objectContaining({ code: 'mixed-activity' }));
  expect(() => f.gradient({ activity, runtimeActivity: 'maybe' as 'error' })).toThrow(expect.objectContaining({ code: 'usage' }));
});

test.each(Object.entries(ordinary))('%s have none', async (_, source) => {
  const plans = (await load(source)).function('f').gradient().plan;
  expect(plans.flatMap(({ guarded }) => guarded)).toEqual([]);
});
