// Derivatives that find at run time that they cannot go on: the call throws, and the next one works.
import { builtLlvms, Module } from '../../lib/index';
import { compileSource } from '../jit/clang';

describe.each(builtLlvms())('on LLVM %d', (llvm) => {
  const gradientOf = async (source: string, name: string) =>
    (await Module.load(compileSource(llvm, source, ['-O0', '-g']), { llvm })).function(name).gradient().compile();

  test('memory that an earlier call left in a global variable', async () => {
    const source = `#include <stdlib.h>
      static double *kept;
      double f(double x, int again) { if (!kept || again) kept = calloc(2, 8); kept[0] = x * x; kept[1] = x; return kept[0] * kept[1]; }`;
    const gradient = await gradientOf(source, 'f');
    expect(gradient(0.5, 1)).toMatchObject({ value: 0.125, gradients: { x: 0.75 } });
    expect(() => gradient(0.5, 0)).toThrow(
      expect.objectContaining({ code: 'escaped-exception', message: expect.stringContaining('the global variable `kept` points to') }),
    );
    await expect(gradient.async(0.5, 0)).rejects.toMatchObject({ code: 'escaped-exception' });
    expect(gradient(0.5, 1)).toMatchObject({ value: 0.125, gradients: { x: 0.75 } });
  });

  test('a copy that takes a float apart, by a length that is known at run time', async () => {
    const source = `#include <string.h>
      double f(double *x, int n) { double y[3]; for (int i = 0; i < 24; i += n) memcpy((char *)y + i, (char *)x + i, n); return y[0] * y[1] * y[2]; }`;
    const gradient = await gradientOf(source, 'f');
    const x = Float64Array.of(2, 3, 5);
    for (const n of [8, 24]) expect(gradient(x, n)).toMatchObject({ value: 30, gradients: { x: Float64Array.of(15, 10, 6) } });
    for (const n of [4, 12])
      expect(() => gradient(x, n)).toThrow(
        expect.objectContaining({ code: 'escaped-exception', message: expect.stringContaining('ends inside of a float') }),
      );
  });

  test('a table of numbers that an earlier call left is a constant', async () => {
    const source = `#include <stdlib.h>
      static double *table;
      double f(double x) { if (!table) { table = malloc(16); table[0] = 2; table[1] = 3; } return table[0] * x + table[1] * x * x; }`;
    const gradient = await gradientOf(source, 'f');
    for (let call = 0; call < 2; call++) expect(gradient(0.5)).toMatchObject({ value: 1.75, gradients: { x: 5 } });
  });

  test('a function that never returns and is not there', async () => {
    const source = `_Noreturn void out_of_range(const double *x, int i);
      double f(const double *x, int n) { if (n > 2) out_of_range(x, n); return x[0] * x[n]; }`;
    const gradient = await gradientOf(source, 'f');
    const x = Float64Array.of(2, 3, 5);
    expect(gradient(x, 1)).toMatchObject({ value: 6, gradients: { x: Float64Array.of(3, 2, 0) } });
    expect(() => gradient(x, 3)).toThrow(
      expect.objectContaining({
        code: 'escaped-exception',
        message: expect.stringContaining('`out_of_range` is called, which never returns'),
      }),
    );
    expect(gradient(x, 2)).toMatchObject({ value: 10, gradients: { x: Float64Array.of(5, 0, 2) } });
  });
});

test.each(builtLlvms())('the C library and the C++ runtime are there, but in a sandbox, on LLVM %d', async (llvm) => {
  const source = `#include <stdio.h>
    #include <stdlib.h>
    double f(double x) { char text[32]; snprintf(text, sizeof text, "%d", 3); return atoi(text) * x; }`;
  const f = (await Module.load(compileSource(llvm, source, ['-O1', '-g']), { llvm })).function('f');
  expect((await f.gradient().compile())(0.5)).toMatchObject({ value: 1.5, gradients: { x: 3 } });
  await expect(f.gradient().compile({ sandbox: true })).rejects.toMatchObject({ code: 'missing-symbol' });
});
