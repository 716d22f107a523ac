// What compiled code may refer to, and what happens around it: missing symbols, libraries, static constructors, exceptions.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EscapedExceptionError, JitSession } from '../../lib/jit';
import { builtLlvms, loadNative } from '../../lib/llvm/load';
import { compileLibrary, compileSource } from './clang';

const folder = mkdtempSync(join(tmpdir(), 'bitgrad-jit-'));
const library = join(folder, 'libhelper.so');
beforeAll(() => compileLibrary(builtLlvms()[0] as number, 'double helper(double x) { return 3 * x; } int helper_count = 7;', library));
afterAll(() => rmSync(folder, { recursive: true }));

const callsHelper = 'double helper(double); extern int helper_count; double f(double x) { return helper(x) + helper_count; }';

describe.each(builtLlvms())('symbols on LLVM %d', (llvm) => {
  const native = loadNative({ llvm });
  const session = new JitSession(native);
  afterAll(() => session.dispose());
  const call = (source: string, name: string, ...args: unknown[]) =>
    session.add(compileSource(llvm, source, ['-O2', '-fno-builtin'])).callable(name)(...args);

  test('the C math library in float, double and long double', () => {
    const source = `
      double sin(double), tgamma(double), j0(double); float atan2f(float, float); long double expl(long double), hypotl(long double, long double);
      double f(double x) { return sin(x) + tgamma(x) + j0(x) + atan2f(x, 2) + (double)expl(x) + (double)hypotl(x, 1); }`;
    expect(call(source, 'f', 1)).toBeCloseTo(Math.sin(1) + 1 + 0.7651976865579666 + Math.atan2(1, 2) + Math.E + Math.SQRT2, 6);
    for (const name of ['sin', 'sinf', 'sinl', 'lgamma_r', 'frexpl', 'yn', 'memcpy', 'malloc', '__udivti3', '_Znwm'])
      expect([name, session.allows(name)]).toEqual([name, true]);
    for (const name of [
      'system',
      'printf',
      'open',
      'dlopen',
      'exit',
      'napi_create_double',
      'uv_run',
      'pthread_create',
      '__libc_start_main',
    ])
      expect([name, session.allows(name)]).toEqual([name, false]);
  });

  test('memory functions', () => {
    const source = `
      #include <stdlib.h>
      #include <string.h>
      double f(double *x, long n) { double *y = malloc(n * 8), s = 0; memcpy(y, x, n * 8); y = realloc(y, 2 * n * 8); memset(x, 0, n * 8); for (long i = 0; i < n; i++) s += y[i]; free(y); return s; }`;
    const x = new Float64Array([1, 2, 3]);
    expect(call(source, 'f', x, 3)).toBe(6);
    expect([...x]).toEqual([0, 0, 0]);
  });

  test('compiler runtime: fp128, 128-bit integers', () => {
    const source = `
      double q(double a, double b) { __float128 x = a, y = b; x = x * y + x / y - y; return x > y ? (double)x : (double)-x; }
      double third(void) { __float128 x = 1; x /= 3; x *= 3; return (double)(x - 1); }
      __int128 divide(__int128 a, __int128 b) { return a / b; }
      double wide(__int128 a) { return a; }`;
    expect(call(source, 'q', 6, 2)).toBe(13);
    expect(Math.abs(call(source, 'third') as number)).toBeLessThan(1e-33);
    const unit = session.add(compileSource(llvm, source, ['-O2']));
    const i128 = { kind: 'i128' } as const;
    expect(unit.callable('divide', { result: i128, parameters: [i128, i128] })(-(2n ** 100n), 3n)).toBe(-(2n ** 100n) / 3n);
    expect(unit.callable('wide', { result: { kind: 'double' }, parameters: [i128] })(2n ** 90n)).toBe(2 ** 90);
  });

  test('a missing symbol is named, with how to allow it', () => {
    const unit = session.add(compileSource(llvm, callsHelper));
    const attempt = () => unit.callable('f');
    expect(attempt).toThrow(expect.objectContaining({ code: 'missing-symbol', fix: expect.stringContaining('symbols: { "helper"') }));
    expect(attempt).toThrow(/refers to `helper`, `helper_count`, which are not found/);
  });

  test('symbols from a named library, a whole library, an address', () => {
    for (const options of [{ symbols: { helper: library, helper_count: library } }, { libraries: [library] }]) {
      const own = new JitSession(native, options);
      expect(own.add(compileSource(llvm, callsHelper)).callable('f')(2)).toBe(13);
      own.dispose();
    }
    const donor = session.add(
      compileSource(llvm, 'static double mine(double x) { return x * x; } double (*give(void))(double) { return mine; }'),
    );
    const address = donor.callable('give')() as bigint;
    const own = new JitSession(native, { symbols: { helper: address } });
    expect(own.add(compileSource(llvm, 'double helper(double); double f(double x) { return helper(x); }')).callable('f')(3)).toBe(9);
    own.dispose();
    expect(() => new JitSession(native, { libraries: ['./no-such.so'] })).toThrow(/no-such.so/);
    expect(() => new JitSession(native, { symbols: { nothing: library } })).toThrow(/`nothing` is not in the shared library/);
  });

  test('units do not see each other', () => {
    session.add(compileSource(llvm, 'double helper(double x) { return x; } int helper_count;')).callable('helper');
    expect(() => session.add(compileSource(llvm, callsHelper)).callable('f')).toThrow(/not found/);
  });

  test('exports makes internal and linkonce functions callable', () => {
    const bytes = compileSource(llvm, 'static double inner(double x) { return x + 1; } double outer(double x) { return inner(x); }', [
      '-O0',
    ]);
    expect(() => session.add(bytes, { opt: 2 }).callable('inner')).toThrow(/no function `inner`/);
    expect(session.add(bytes, { opt: 2, exports: ['inner'] }).callable('inner')(1)).toBe(2);
    expect(() => session.add(bytes, { exports: ['missing'] })).toThrow(/no function `missing`/);
  });

  test('static constructors run once, destructors at removal, in order', () => {
    const log = new Float64Array(8);
    const source = `
      static double *out; static int at;
      struct Note { double n; Note(double n) : n(n) {} ~Note() { if (out) out[at++] = n; } };
      static Note one(1), two(2);
      __attribute__((constructor(200))) static void late() { one.n += 10; }
      extern "C" void use(double *to) { out = to; static Note three(3); to[7] = one.n; }`;
    const unit = session.add(compileSource(llvm, source, ['-O1'], 'c++'));
    unit.callable('use')(log);
    unit.callable('use')(log);
    unit.remove();
    expect([...log]).toEqual([3, 2, 1, 0, 0, 0, 0, 1]);
  });

  test('thread-local variables', async () => {
    const count = session.add(compileSource(llvm, 'static _Thread_local int n = 5; int count(void) { return ++n; }')).callable('count');
    expect([count(), count(), count()]).toEqual([6, 7, 8]);
    expect([6, 7, 8, 9]).toContain(await count.async());
  });

  test('a C++ exception that leaves the function', async () => {
    const source =
      'extern "C" double f(double x) { if (x < 0) throw 1; try { if (x > 1) throw 2; } catch (int i) { return i; } return x; }';
    const own = new JitSession(native, { libraries: ['libstdc++.so.6'] });
    const f = own.add(compileSource(llvm, source, ['-O1'], 'c++')).callable('f');
    expect(f(0.5)).toBe(0.5);
    expect(f(2)).toBe(2);
    expect(() => f(-1)).toThrow(EscapedExceptionError);
    await expect(f.async(-1)).rejects.toThrow(/a C\+\+ exception left `f`/);
    own.dispose();
  });

  test('bitcode of another machine, no bitcode, a wrong layout', () => {
    const foreign = compileSource(llvm, 'double f(double x) { return x; }', ['--target=aarch64-linux-gnu', '-ffreestanding']);
    expect(() => session.add(foreign)).toThrow(/is made for aarch64.*this machine is/);
    expect(() => session.add(Buffer.from('no bitcode'))).toThrow(/reading bitcode/);
    const context = native.createContext();
    const module_ = native.parseIr(
      context,
      'target datalayout = "e-m:e-i64:32-n32:64-S128"\ndefine i64 @f(i64 %x) {\n  ret i64 %x\n}',
      'wrong',
    );
    expect(() => session.add(native.writeBitcode(module_))).toThrow(/data layout is "e-m:e-i64:32-n32:64-S128"/);
    native.disposeContext(context);
  });

  test('the host CPU is used, whatever the module says', () => {
    const source = 'void axpy(double *y, const double *x, double a, long n) { for (long i = 0; i < n; i++) y[i] += a * x[i]; }';
    const axpy = session.add(compileSource(llvm, source, ['-O1', '-march=x86-64']), { opt: 3 }).callable('axpy');
    const y = new Float64Array(37).fill(1);
    axpy(
      y,
      Float64Array.from({ length: 37 }, (_, i) => i),
      2,
      37,
    );
    expect([...y]).toEqual(Array.from({ length: 37 }, (_, i) => 1 + 2 * i));
  });
});
