// Gradients without the function's value: what only the value needs is not computed, and nothing else changes.
import { builtLlvms, Module } from '../../lib/index';
import { compilers } from '../compilers';
import { compileSource } from '../jit/clang';

const source = `
double transform(const double *x, const double *w, int n) {
  double y[16], s = 0;
  for (int i = 0; i < n; i++) y[i] = x[i];
  for (int length = 1; length < n; length *= 2)
    for (int i = 0; i + length < n; i += 2 * length) { double a = y[i], b = y[i + length]; y[i] = a + w[i] * b; y[i + length] = a - w[i] * b; }
  for (int i = 0; i < n; i++) s += w[i] * y[i];
  return s;
}
double products(const double *x, const double *w, int n) {
  double y[16], s = 0;
  for (int i = 0; i < n; i++) y[i] = x[i] * w[i];
  for (int i = 1; i < n; i++) y[i] *= y[i - 1];
  for (int i = 0; i < n; i++) s += y[i];
  return s;
}
double branches(const double *x, const double *w, int n) {
  double y[16], s = 0;
  for (int i = 0; i < n; i++) y[i] = x[i] + w[i];
  for (int i = 0; i < n; i++) if (y[i] > 0.5) s += x[i] * 3; else s -= x[i];
  return s;
}
double indexed(const double *x, const double *w, int n) {
  double y[16], s = 0;
  for (int i = 0; i < n; i++) y[i] = x[i] * 0.7 + i;
  for (int i = 0; i < n; i++) s += x[(int)y[i] % n] * w[i];
  return s;
}
double sized(const double *x, const double *w, int n) {
  double y[4], s = 0;
  for (int i = 0; i < 4; i++) y[i] = w[i % n] + 4;
  double z[(int)y[0]];
  for (int i = 0; i < (int)y[1]; i++) z[i] = x[i % n] * w[0];
  for (int i = 0; i < (int)y[1]; i++) s += z[i];
  return s;
}
static double sum(const double *y, int n) { double s = 0; for (int i = 0; i < n; i++) s += y[i] * y[i]; return s; }
double passed(const double *x, const double *w, int n) {
  double y[16];
  for (int i = 0; i < n; i++) y[i] = x[i] * w[i];
  return sum(y, n);
}
double copied(const double *x, const double *w, int n) {
  double y[8], z[8], s = 0;
  for (int i = 0; i < 8; i++) y[i] = x[i % n] * w[0];
  __builtin_memcpy(z, y, sizeof z);
  for (int i = 0; i < 8; i++) s += z[i] * z[(i + 1) % 8];
  return s;
}
`;

const x = [0.3, 0.9, -0.4, 0.7];
const w = [0.6, 0.5, 0.8, -0.2];

describe.each(builtLlvms())('LLVM %i', (llvm) => {
  const { version } = compilers.filter((each) => each.version <= llvm).at(-1)!;
  describe.each(['-O0', '-O1', '-O2'])('%s', (level) => {
    let module: Module;
    beforeAll(async () => {
      module = await Module.load(compileSource(version, source, [level, '-g']), { llvm });
    });
    afterAll(() => module.dispose());

    test.each(['transform', 'products', 'branches', 'indexed', 'sized', 'passed', 'copied'])('%s', async (name) => {
      const activity = { x: 'dup', w: 'dup', n: 'const' } as const;
      const of = async (value: boolean, inline: boolean) => {
        const derivative = module.function(name).gradient({ activity, value, inline });
        expect(derivative.prototype.includes('value')).toBe(value);
        return (await derivative.compile())(Float64Array.from(x), Float64Array.from(w), 4);
      };
      const expected = await of(true, true);
      for (const inline of [true, false]) {
        const found = await of(false, inline);
        expect(found.value).toBeUndefined();
        for (const argument of ['x', 'w'])
          (found.gradients[argument] as Float64Array).forEach((g, i) => {
            expect(g).toBeCloseTo((expected.gradients[argument] as Float64Array)[i]!, 12);
          });
      }
    });
  });

  test('linear code has no arithmetic left but that of the adjoints', async () => {
    const module = await Module.load(compileSource(version, source, ['-O1', '-g']), { llvm });
    const activity = { x: 'dup', w: 'const', n: 'const' } as const;
    const additions = (value: boolean): number =>
      module
        .function('transform')
        .gradient({ activity, value })
        .toString()
        .split('define ')
        .find((text) => text.includes('@transform_grad('))!
        .match(/ f(add|sub|mul) | @llvm.fmuladd/g)!.length;
    expect(additions(false)).toBeLessThan(additions(true) - 2);
    module.dispose();
  });
});
