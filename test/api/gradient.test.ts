// Derivatives through the public API: activity, seeds, shadows, width, results by name, and the C function that is
// written. What each derivative is, is the business of the tables in test/gradients.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BitgradError, builtLlvms, Module } from '../../lib/index';
import { compile, compilers } from '../compilers';
import { compileSource } from '../jit/clang';

const folder = mkdtempSync(join(tmpdir(), 'bitgrad-gradient-'));
afterAll(() => rmSync(folder, { recursive: true }));

const source = `
double product(double x, double y) { return x * y; }
float single(float x) { return x * x; }
long double wide(long double x) { return x * x * x; }
double dot(const double *x, const double *y, int n) { double s = 0; for (int i = 0; i < n; i++) s += x[i] * y[i]; return s; }
void squares(const double *x, double *y, int n) { for (int i = 0; i < n; i++) y[i] = x[i] * x[i]; }
int count(double *x, int n) { for (int i = 0; i < n; i++) x[i] = x[i] * 3; return n; }
double maybe(const double *x, double y) { return x ? x[0] * y : y; }
int never(int x) { return x; }
`;

describe.each(builtLlvms())('LLVM %i', (llvm) => {
  const { clang, version } = compilers.filter((each) => each.version <= llvm).at(-1)!;
  let module: Module;
  beforeAll(async () => {
    module = await Module.load(compileSource(version, source, ['-O1', '-g']), { llvm });
  });
  afterAll(() => module.dispose());
  const f = (name: string) => module.function(name);

  test('numbers: value and derivatives, by name and by position', async () => {
    const gradient = await f('product').gradient().compile();
    const { value, gradients } = gradient(3, 4);
    expect(value).toBe(12);
    expect(gradients).toEqual({ x: 4, y: 3 });
    expect([gradients[0], gradients[1]]).toEqual([4, 3]);
    expect(gradient.with({ seed: 2 })(3, 4).gradients).toEqual({ x: 8, y: 6 });
  });

  test('float and long double', async () => {
    expect((await f('single').gradient().compile())(3)).toEqual({ value: 9, gradients: { x: 6 } });
    expect((await f('wide').gradient().compile())(2)).toEqual({ value: 8, gradients: { x: 12 } });
  });

  test('arrays: shadows are made, or given and added to', async () => {
    const gradient = await f('dot')
      .gradient({ activity: { y: 'const' } })
      .compile();
    const [x, y] = [Float64Array.of(1, 2), Float64Array.of(3, 4)];
    expect(gradient(x, y, 2)).toEqual({ value: 11, gradients: { x: y } });
    const shadow = Float64Array.of(10, 20);
    expect(gradient.with({ shadows: { x: shadow } })(x, y, 2).gradients.x).toBe(shadow);
    expect([...shadow]).toEqual([13, 24]);
  });

  test('the same array twice has one shadow', async () => {
    const gradient = await f('dot').gradient().compile();
    const x = Float64Array.of(1, 2);
    const { gradients } = gradient(x, x, 2);
    expect(gradients.x).toEqual(gradients.y);
    expect([...(gradients.x as Float64Array)]).toEqual([2, 4]);
  });

  test('activity by position', () => {
    expect(f('dot').gradient({ activity: ['const', 'dup', 'const'] }).activity).toEqual(['const', 'dup', 'const']);
  });

  test('dupNoNeed says nothing of what is read', async () => {
    const gradient = await f('dot')
      .gradient({ activity: ['dupNoNeed', 'dup', 'const'] })
      .compile();
    const { gradients } = gradient(Float64Array.of(1, 2), Float64Array.of(3, 4), 2);
    expect([...(gradients.x as Float64Array)]).toEqual([3, 4]);
    expect([...(gradients.y as Float64Array)]).toEqual([1, 2]);
  });

  test('memory that is written: its shadow is the adjoint, and consumed', async () => {
    const gradient = await f('squares').gradient().compile();
    expect(() => gradient(Float64Array.of(1), Float64Array.of(0), 1)).toThrow(
      expect.objectContaining({ code: 'bad-argument', fix: expect.stringContaining('shadows: { y:') }),
    );
    const [y, adjoint] = [new Float64Array(2), Float64Array.of(1, 10)];
    const { value, gradients } = gradient.with({ shadows: { y: adjoint } })(Float64Array.of(3, 4), y, 2);
    expect(value).toBeUndefined();
    expect([...y]).toEqual([9, 16]);
    expect([...(gradients.x as Float64Array)]).toEqual([6, 80]);
    expect([...adjoint]).toEqual([0, 0]);
  });

  test('a result that is no float is returned, not differentiated', async () => {
    const gradient = await f('count').gradient().compile();
    const { value, gradients } = gradient.with({ shadows: { x: Float64Array.of(1, 2) } })(Float64Array.of(5, 6), 2);
    expect(value).toBe(2);
    expect([...(gradients.x as Float64Array)]).toEqual([3, 6]);
  });

  test('null has no shadow', async () => {
    const gradient = await f('maybe').gradient().compile();
    expect(gradient(null, 5)).toEqual({ value: 5, gradients: { y: 1 } });
    expect(gradient(Float64Array.of(2), 5)).toEqual({ value: 10, gradients: { x: Float64Array.of(5), y: 2 } });
  });

  test('forward mode', async () => {
    const forward = await f('product').forward().compile();
    expect(forward([3, 4], [1, 0])).toMatchObject({ value: 12, tangent: 4 });
    expect(forward([3, 4], { y: 2 })).toMatchObject({ value: 12, tangent: 6 });
    const squares = await f('squares').forward().compile();
    const { tangents } = squares([Float64Array.of(3, 4), new Float64Array(2), 2], { x: Float64Array.of(1, 10) });
    expect([...(tangents.y as Float64Array)]).toEqual([6, 80]);
  });

  test('several at once', async () => {
    const forward = await f('product').forward({ width: 2 }).compile();
    expect(forward([3, 4], { x: [1, 0], y: [0, 1] }).tangent).toEqual([4, 3]);
    const gradient = await f('dot')
      .gradient({ width: 2, activity: { y: 'const' } })
      .compile();
    const { gradients } = gradient.with({ seed: [1, 2] })(Float64Array.of(1, 2), Float64Array.of(3, 4), 2);
    expect(gradients.x).toEqual([Float64Array.of(3, 4), Float64Array.of(6, 8)]);
  });

  test('on another thread', async () => {
    const gradient = await f('dot').gradient().compile();
    const { value, gradients } = await gradient.async(Float64Array.of(1, 2), Float64Array.of(3, 4), 2);
    expect([value, ...(gradients.x as Float64Array)]).toEqual([11, 3, 4]);
    expect(await (await f('product').compile()).async(3, 4)).toBe(12);
  });

  test('every level of optimisation', async () => {
    for (const opt of [0, 1, 2, 3] as const) {
      expect((await f('product').compile({ opt }))(3, 4)).toBe(12);
      expect((await f('product').gradient().compile({ opt }))(3, 4).gradients).toEqual({ x: 4, y: 3 });
    }
  });

  test('wrong calls run nothing', async () => {
    const gradient = await f('dot').gradient().compile();
    expect(() => gradient(Float64Array.of(1), Float64Array.of(1))).toThrow(TypeError);
    expect(() => gradient(Float64Array.of(1), 'x' as never, 1)).toThrow(TypeError);
    // A Float32Array has half the bytes that the function reads.
    const primal = await f('dot').compile();
    const short = Float32Array.of(1, 2);
    expect(() => primal(short, Float64Array.of(1, 2), 2)).toThrow(/argument 1 \(x\) of `dot` must be a Float64Array/);
    expect(() => gradient(Float64Array.of(1, 2), short, 2)).toThrow(
      /argument 2 \(y\) of `dot` must be a Float64Array.*it is a Float32Array/,
    );
    await expect(gradient.async(short, short, 2)).rejects.toThrow(TypeError);
    const forwards = await f('dot').forward().compile();
    expect(() => forwards([short, short, 2])).toThrow(TypeError);
    expect(primal(new Uint8Array(Float64Array.of(1, 2).buffer), Float64Array.of(1, 2), 2)).toBe(5);
    expect(() => gradient.with({ shadows: { x: new Float64Array(2) } })(new Float64Array(1), new Float64Array(1), 1)).toThrow(BitgradError);
    expect(() => gradient.with({ seed: [1, 2] })(new Float64Array(1), new Float64Array(1), 1)).toThrow(/2 seeds/);
    const forward = await f('product').forward().compile();
    expect(() => forward([1, 2], { z: 1 })).toThrow(/`z`/);
  });

  test.each([
    ['a word that is none', () => f('dot').gradient({ activity: { x: 'active' as 'dup' } }), 'bad-activity'],
    ['a number of words', () => f('dot').gradient({ activity: ['dup'] }), 'bad-activity'],
    ['an argument that is none', () => f('dot').gradient({ activity: { z: 'dup' } }), 'bad-activity'],
    ['out for a pointer', () => f('dot').gradient({ activity: { x: 'out' } }), 'bad-activity'],
    ['dup for an integer', () => f('dot').gradient({ activity: { n: 'dup' } }), 'bad-activity'],
    ['nothing active', () => f('dot').gradient({ activity: { x: 'const', y: 'const' } }), 'not-differentiable'],
    ['no floats at all', () => f('never').gradient(), 'not-differentiable'],
    ['a width that is none', () => f('dot').gradient({ width: 0 }), 'usage'],
  ])('%s is refused', (_, action, code) => {
    expect(action).toThrow(expect.objectContaining({ code }));
  });

  test('the module is as before, and derivatives can be derived again', async () => {
    const before = module.toString();
    const second = await Module.load(f('product').gradient({ name: 'p1' }).bitcode(), { llvm });
    expect(second.function('product').gradient().symbol).toBe('product_grad');
    expect(second.functions.map(({ name }) => name)).toContain('p1');
    expect(module.toString()).toBe(before);
  });

  test('the bitcode links with C as its header says', () => {
    const dot = f('dot').gradient({ activity: { y: 'const' } });
    expect(dot.prototype).toBe('void dot_grad(double *x, double *d_x, double *y, int32_t n, double d_return, double *value)');
    writeFileSync(join(folder, 'dot.bc'), dot.bitcode());
    writeFileSync(join(folder, 'dot.h'), dot.header());
    writeFileSync(
      join(folder, 'main.c'),
      `#include <stdio.h>
      #include "dot.h"
      int main(void) {
        double x[] = {1, 2}, y[] = {3, 4}, dx[] = {0, 0}, value;
        dot_grad(x, dx, y, 2, 1, &value);
        printf("%g %g %g", value, dx[0], dx[1]);
      }`,
    );
    const program = join(folder, `main-${llvm}`);
    // The writer's own clang, or a newer one, reads what it wrote.
    const linker = compilers.find((each) => each.version >= llvm)?.clang ?? clang;
    compile(linker, '-Wno-override-module', join(folder, 'main.c'), join(folder, 'dot.bc'), '-lm', '-o', program);
    expect(execFileSync(program).toString()).toBe('11 3 4');
  });
});
