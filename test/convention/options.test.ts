// Options of `lower`, each where it changes what comes out.

import type { LowerOptions } from '../../lib/api/lowered';
import { Module } from '../../lib/api/module';
import { JitSession } from '../../lib/jit/index';
import { BitgradError } from '../../lib/report/error';
import { compileText } from '../harness/compile';
import { configurations } from '../harness/gradients';
import { STANDARD_LIBRARIES } from '../harness/jit-machine';

const prelude = `
extern int enzyme_const, enzyme_dup;
double __enzyme_autodiff(void *, ...);
void *memcpy(void *, const void *, unsigned long);
`;

/** What `double test(void)` returns, or the code of the error. */
async function outcome(text: string, llvm: number, options: LowerOptions, debug = true): Promise<number | string> {
  const flags = debug ? [] : ['-g0', '-fno-strict-aliasing'];
  const module = await Module.load(compileText({ language: 'c', isProgram: true, text: `${prelude}${text}`, flags }, llvm, 0), { llvm });
  try {
    const session = new JitSession(module.native, { libraries: [...STANDARD_LIBRARIES] });
    try {
      const unit = session.add(module.lower(options).bitcode(), { opt: 2 });
      return Number(unit.callable('test', { result: { kind: 'double' }, parameters: [] })());
    } finally {
      session.dispose();
    }
  } catch (error) {
    if (error instanceof BitgradError) return error.code;
    throw error;
  }
}

const chosen = [...new Set(configurations().map(({ llvm }) => llvm))];

describe.each(chosen)('LLVM %i', (llvm) => {
  test('loose types: doubles where nothing tells', async () => {
    const text = `
      void move(void *to, const void *from, unsigned long bytes) { memcpy(to, from, bytes); }
      static double from[4], to[4], bar[4], seeds[4] = {1, 2, 3, 4};
      double test(void) {
        __enzyme_autodiff((void *)move, enzyme_dup, (void *)to, (void *)seeds, enzyme_dup, (const void *)from, (void *)bar, 32ul);
        return bar[0] + 10 * bar[1] + 100 * bar[3];
      }`;
    expect(await outcome(text, llvm, {}, false)).toBe('unknown-type');
    expect(await outcome(text, llvm, { looseTypes: true }, false)).toBe(421);
  });

  test('variables without a derivative', async () => {
    const text = `
      static double kept;
      __attribute__((noinline)) double f(double x) { kept = x * x; return kept * x; }
      double test(void) { return __enzyme_autodiff((void *)f, 3.0); }`;
    expect(await outcome(text, llvm, {})).toBe(27);
    expect(await outcome(text, llvm, { globalsInactive: true })).toBe(9);
  });

  test('pointers that are their own shadows, everywhere', async () => {
    const text = `
      double f(const double *a, const double *b) { return a[0] * b[0]; }
      double test(void) {
        double a = 3, b = 5, da = 0;
        __enzyme_autodiff((void *)f, enzyme_dup, &a, &da, enzyme_dup, &b, &b);
        return 100 * da + b;
      }`;
    expect(await outcome(text, llvm, {})).toBe(508);
    expect(await outcome(text, llvm, { runtimeActivity: 'always' })).toBe(505);
  });

  test('types of accesses that say nothing', async () => {
    // A double is seen through an integer of another type: with strict aliasing the store need not be seen by the load.
    const text = `
      double f(double x) {
        double at = x;
        *(long *)&at ^= 1l << 63;
        return at * at * at;
      }
      double test(void) { return __enzyme_autodiff((void *)f, 2.0); }`;
    expect(await outcome(text, llvm, { strictAliasing: false })).toBe(-12);
  });
});
