// Structures, vectors and complex numbers by value, as arguments and as results: however the ABI passes them (registers,
// vectors, byval, sret), the gradient takes and gives nested arrays like the function itself. Expected numbers come from the
// forms that differentiate the same mathematics through pointers, and from `check`, which compares with finite differences.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtLlvms, Module } from '../../lib/index';
import { compile, compilers } from '../compilers';
import { compileSource } from '../jit/clang';

const source = `
struct V2 { double x, y; };
struct V3 { double x, y, z; };
struct F2 { float x, y; };
struct F3 { float x, y, z; };
struct Mixed { double a; int k; };
struct Deep { struct V2 v[2]; long n; double w; };
typedef double Lanes __attribute__((vector_size(16)));
double norm(struct V3 v) { v.x *= 2; return v.x * v.x + v.y * v.y + v.z * v.z; }
struct V3 scale(struct V3 v, double s) { struct V3 r = { v.x * s, v.y * s * s, v.z * v.x }; return r; }
struct V2 polar(double a, double r) { struct V2 v = { r * __builtin_cos(a), r * __builtin_sin(a) }; return v; }
struct F2 pairs(float a, float b) { struct F2 v = { a * b, a + b * b }; return v; }
struct F3 three(struct F2 p, float s) { struct F3 v = { p.x * s, p.y * p.x, s * s }; return v; }
struct Mixed mixed(struct Mixed m, double x) { struct Mixed r = { m.a * x * x * m.k, m.k + 1 }; return r; }
struct Deep deep(struct Deep d) { d.v[1].y *= d.v[0].x; d.w = d.w * d.w * d.n; d.v[0].x = 3; return d; }
Lanes lanes(Lanes a, double s) { return a * a * s; }
double _Complex square(double _Complex z) { return z * z; }
void both(struct V3 v, double *out) { v.y = v.y * v.y; out[0] = v.x * v.y; out[1] = v.z; }
__float128 wide(__float128 x) { return x * x; }
`;

const folder = mkdtempSync(join(tmpdir(), 'bitgrad-values-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(builtLlvms().flatMap((llvm) => ['-O0', '-O2'].map((level) => [llvm, level] as const)))('LLVM %i, %s', (llvm, level) => {
  const { clang, version } = compilers.filter((each) => each.version <= llvm).at(-1)!;
  let module: Module;
  beforeAll(async () => {
    module = await Module.load(compileSource(version, source, [level, '-g']), { llvm });
  });
  afterAll(() => module.dispose());
  const f = (name: string) => module.function(name);
  const gradient = async (name: string, seed?: never) => {
    const made = await f(name).gradient().compile();
    return seed === undefined ? made : made.with({ seed });
  };

  test.each([
    ['norm', undefined, [[1, 2, 3]]],
    ['scale', [1, 2, -1], [[1, 2, 3], 2]],
    ['polar', [1, 0.5], [1, 2]],
    ['pairs', [1, -1], [1, 2]],
    ['three', [[1, 2], 0.5], [[1, 2], 3]],
    ['mixed', [1, 0], [1.5, 3, 2]],
    ['deep', [[[1, 2], [3, 4]], 0n, 5], [[[[1, 2], [3, 4]], 2n, 5]]], // biome-ignore format: one row
    ['lanes', [1, 2], [[3, 4], 2]],
    ['square', [1, 1], [1, 2]],
    ['wide', undefined, [3]],
  ] as const)('%s: values as the primal gives them, and the modes and differences agree', async (name, seed, args) => {
    const { value } = (await gradient(name, seed as never))(...(args as unknown as never[]));
    expect(value).toEqual((await f(name).compile<unknown>())(...(args as unknown as never[])));
    const report = await f(name).check(args as unknown as never[]);
    expect(report.rows.length).toBeGreaterThan(0);
    expect(report.agrees).toBe(true);
  });

  test('numbers: a structure in memory, with the copy that the function writes to', async () => {
    const norm = await gradient('norm');
    expect(norm([1, 2, 3])).toEqual({ value: 17, gradients: { v: [8, 4, 6] } });
    expect(norm(Float64Array.of(1, 2, 3))).toEqual({ value: 17, gradients: { v: [8, 4, 6] } });
    const bytes = new Uint8Array(Float64Array.of(1, 2, 3).buffer);
    expect(norm(bytes).gradients.v).toEqual([8, 4, 6]);
    expect([...new Float64Array(bytes.buffer)]).toEqual([1, 2, 3]);
    expect((await f('norm').gradient().compile()).with({ shadows: { v: [1, 1, 1] } })([1, 2, 3]).gradients.v).toEqual([9, 5, 7]);
  });

  test('a result through sret: the seed is its adjoint, and no argument', async () => {
    const scale = await f('scale').gradient().compile();
    expect(() => scale([1, 2, 3], 2)).toThrow(
      expect.objectContaining({ code: 'bad-argument', fix: expect.stringContaining('seed: [1,0,0]') }),
    );
    expect(scale.with({ seed: [1, 0, 0] })([1, 2, 3], 2)).toEqual({ value: [2, 8, 3], gradients: { v: [2, 0, 0], s: 1 } });
    expect(scale.with({ seed: [0, 0, 1] })([1, 2, 3], 2).gradients[0]).toEqual([3, 0, 1]);
    expect(await scale.with({ seed: [0, 1, 0] }).async([1, 2, 3], 2)).toEqual({ value: [2, 8, 3], gradients: { v: [0, 4, 0], s: 8 } });
    const two = (await f('scale').gradient({ width: 2 }).compile()).with({ seed: [[1, 0, 0], [0, 1, 0]] }); // biome-ignore format: one line
    expect(two([1, 2, 3], 2).gradients.s).toEqual([1, 8]);
  });

  test('forward: tangents in the shape of the argument, the result in its own', async () => {
    const scale = await f('scale').forward().compile();
    expect(scale([[1, 2, 3], 2], [[1, 0, 0]])).toEqual({ value: [2, 8, 3], tangent: [2, 0, 3], tangents: {} });
    expect(scale([[1, 2, 3], 2], { s: 1 }).tangent).toEqual([1, 8, 0]);
    expect((await (await f('norm').forward().compile()).async([[1, 2, 3]], { v: [0, 1, 0] })).tangent).toBe(4);
    const two = await f('scale').forward({ width: 2 }).compile();
    expect(two([[1, 2, 3], 2], { v: [[1, 0, 0], [0, 1, 0]] }).tangent).toEqual([[2, 0, 3], [0, 4, 0]]); // biome-ignore format: one line
  });

  test('fields that are no floats: held, zero in derivatives', async () => {
    const mixed = (await f('mixed').gradient().compile()).with({ seed: [1, 0] });
    const { value, gradients } = mixed(1.5, 3, 2);
    expect(value).toEqual([18, 4]);
    expect(Object.values(gradients)).toEqual([12, 18]);
    const forward = await f('mixed').forward().compile();
    expect(forward([1.5, 3, 2], [0, 0, 1]).tangent).toEqual([18, 0]);
  });

  test('memory beside a structure: nothing is returned, the shadow of what is written is the adjoint', async () => {
    const both = (await f('both').gradient().compile()).with({ shadows: { out: Float64Array.of(1, 10) } });
    expect(both([2, 3, 4], new Float64Array(2)).gradients).toMatchObject({ v: [9, 12, 10] });
    expect((await f('both').check([[2, 3, 4], new Float64Array(2)])).agrees).toBe(true);
  });

  test('wrong shapes are TypeErrors before anything runs', async () => {
    const scale = (await f('scale').gradient().compile()).with({ seed: [1, 0, 0] });
    for (const bad of [[1, 2], 3, null, { x: 1 }, ['a', 1, 2]]) expect(() => scale(bad as never, 2)).toThrow(TypeError);
    expect(() => scale([1, 2, 3])).toThrow(TypeError);
    const short = (await f('scale').gradient().compile()).with({ seed: [1, 2] });
    expect(() => short([1, 2, 3], 2)).toThrow(/the seed must be \[number, number, number\]/);
    const norm = await f('norm').gradient().compile();
    expect(() => norm.with({ seed: [1, 2] as never })([1, 2, 3])).toThrow(/2 seeds/);
    const both = await f('both').gradient().compile();
    expect(() => both.with({ seed: 1, shadows: { out: new Float64Array(2) } })([1, 2, 3], new Float64Array(2))).toThrow(
      /returns no number/,
    );
    expect(() => f('norm').gradient({ activity: { v: 'out' } })).toThrow(expect.objectContaining({ code: 'bad-activity' }));
  });

  test('activity words are for what a caller passes', () => {
    expect(
      f('scale')
        .gradient({ activity: ['const', 'out'] })
        .activity.at(-1),
    ).toBe('out');
    expect(() => f('scale').gradient({ activity: ['dup', 'const', 'out'] })).toThrow(/3 activities are given for 2 arguments/);
    expect(() => f('polar').gradient({ activity: ['const', 'const'] })).toThrow(expect.objectContaining({ code: 'not-differentiable' }));
  });

  test('C calls the derivative as its header says', () => {
    const scale = f('scale').gradient();
    expect(scale.prototype).toMatch(
      /^void scale_grad\(struct V3 \*\w+, struct V3 \*d_\w+, struct V3 \*v, struct V3 \*d_v, double s, double \*d_s\)$/,
    );
    const polar = f('polar').gradient();
    expect(polar.prototype).toBe('void polar_grad(double a, double r, double *d_return, double *value, double *d_a, double *d_r)');
    writeFileSync(join(folder, 'scale.bc'), scale.bitcode());
    writeFileSync(join(folder, 'scale.h'), scale.header());
    writeFileSync(
      join(folder, 'main.c'),
      `#include <stdio.h>
      struct V3 { double x, y, z; };
      #include "scale.h"
      int main(void) {
        struct V3 r, dr = {0, 0, 1}, v = {1, 2, 3}, dv = {0, 0, 0}; double ds;
        scale_grad(&r, &dr, &v, &dv, 2, &ds);
        printf("%g %g %g %g %g", r.z, dv.x, dv.y, dv.z, ds);
      }`,
    );
    const program = join(folder, `main-${llvm}${level}`);
    const linker = compilers.find((each) => each.version >= llvm)?.clang ?? clang;
    compile(linker, '-Wno-override-module', join(folder, 'main.c'), join(folder, 'scale.bc'), '-lm', '-o', program);
    expect(execFileSync(program).toString()).toBe('3 3 0 1 0');
  });
});
