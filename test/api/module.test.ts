// Reading modules: what they hold, names and signatures, linking; on every LLVM that is built.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtLlvms, Module } from '../../lib/index';
import { compile, compilers, rustc } from '../compilers';
import { compileSource } from '../jit/clang';

const folder = mkdtempSync(join(tmpdir(), 'bitgrad-module-'));
afterAll(() => rmSync(folder, { recursive: true }));

const source = `
struct point { double x, y; };
double lse(const double *x, int n) { double s = 0; for (int i = 0; i < n; i++) s += x[i]; return s; }
void axpy(float *y, const float *x, float a, long n) { for (long i = 0; i < n; i++) y[i] += a * x[i]; }
static int sum(const int *k, int n) { int s = 0; while (n--) s += k[n]; return s; }
double both(const double *w, int *k, int n) { return lse(w, n) + sum(k, n); }
_Bool flag(char **names, short s, unsigned char c, _Bool b) { return names[0][0] == s + c + b; }
long double precise(long double x) { return x; }
struct point mirrored(double x) { struct point p = { x, x }; return p; }
void nothing(void *p) {}
`;

describe.each(builtLlvms())('LLVM %i', (llvm) => {
  const clang = compilers.filter(({ version }) => version <= llvm).at(-1)!.version;
  const load = (flags: readonly string[]) => Module.load(compileSource(clang, source, flags), { llvm });

  test.each([[['-O0', '-g']], [['-O1', '-g']]])('signatures at %p', async (flags) => {
    const module = await load(flags);
    const signatures = module.functions.map(({ signature }) => signature);
    expect(signatures).toEqual(
      expect.arrayContaining([
        'double lse(double *x, int32_t n)',
        'void axpy(float *y, float *x, float a, int64_t n)',
        'double both(double *w, int32_t *k, int32_t n)',
        'long double precise(long double x)',
        'void nothing(void *p)',
      ]),
    );
    expect(module.signature('axpy').parameters).toMatchObject([
      { isWritten: true },
      { isWritten: false },
      { kind: 'float' },
      { kind: 'integer' },
    ]);
    expect(module.signature('flag').parameters[0]).toMatchObject({ kind: 'pointer', element: 'ptr' });
    module.dispose();
  });

  test('without debug information arguments are numbered', async () => {
    const module = await load(['-O1']);
    expect(String(module.signature('lse'))).toBe('double lse(double *arg0, int32_t arg1)');
  });

  test('what it is', async () => {
    const module = await load(['-O0']);
    expect(module.llvm).toMatch(new RegExp(`^${llvm}\\.`));
    expect(module.target).toContain('linux');
    expect(module.inputs).toMatchObject([{ kind: 'bitcode', producer: expect.stringMatching(new RegExp(`^LLVM${clang}\\.`)) }]);
    expect(module.functions.filter(({ isExported }) => !isExported).map(({ signature }) => signature)).toEqual([
      'int32_t sum(int32_t *arg0, int32_t arg1)',
    ]);
    expect((await Module.load(Buffer.from(module.toString()), { llvm })).functions).toEqual(module.functions);
    expect((await Module.load(module.bitcode(), { llvm })).functions).toEqual(module.functions);
  });

  test('several inputs are linked, in any form', async () => {
    writeFileSync(join(folder, 'helper.c'), 'double helper(double x) { return x + 1; }');
    const object = join(folder, `helper-${llvm}.o`);
    compile(compilers.find(({ version }) => version === clang)!.clang, '-c', '-fembed-bitcode', join(folder, 'helper.c'), '-o', object);
    const main = compileSource(clang, 'double helper(double); double f(double x) { return helper(x) * 2; }');
    const module = await Module.load([main, object], { llvm });
    expect(module.inputs).toHaveLength(2);
    expect(module.functions.map(({ name }) => name).sort()).toEqual(['f', 'helper']);
    await expect(Module.load([object, object], { llvm })).rejects.toMatchObject({
      code: 'invalid-module',
      because: expect.stringContaining('helper'),
    });
  });

  test('a function that is only declared', async () => {
    const module = await Module.load(compileSource(clang, 'double g(double); double f(double x) { return g(x); }'), { llvm });
    expect(() => module.function('g')).toThrow(
      expect.objectContaining({ code: 'unknown-function', because: expect.stringContaining('declared') }),
    );
  });
});

test('the LLVM is chosen by the producer: the oldest that can read it', async () => {
  for (const { version } of compilers) {
    const able = builtLlvms().filter((major) => major >= version);
    if (able.length === 0) continue;
    expect((await Module.load(compileSource(version, source))).llvm).toMatch(new RegExp(`^${able.at(-1)}\\.`));
  }
});

(rustc && builtLlvms()[0]! >= 22 ? test : test.skip)('a Rust library', async () => {
  const file = join(folder, 'norm.rs');
  writeFileSync(file, '#[no_mangle] pub unsafe extern "C" fn first(x: *const f64, n: usize) -> f64 { if n > 0 { *x } else { 0.0 } }');
  const library = join(folder, 'libnorm.rlib');
  compile(rustc!, '-O', '--crate-type=rlib', '--crate-name=norm', '-o', library, file);
  const module = await Module.load(library);
  expect(String(module.signature('first'))).toMatch(/^double first\(double \*\w+, int64_t \w+\)$/);
});

test('a module that is disposed of says so', async () => {
  const module = await Module.load(compileSource(compilers[0]!.version, source));
  module.dispose();
  module.dispose();
  expect(() => module.functions).toThrow(/disposed/);
});
