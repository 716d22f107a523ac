// One failing input for every error code: a code that is added without one does not compile.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadLlvm } from '../../lib/api/inputs';
import { BitgradError, builtLlvms, type ErrorCode, Module } from '../../lib/index';
import { finish } from '../../lib/transform/finish';
import { compilers } from '../compilers';
import { compileSource } from '../jit/clang';

const llvm = builtLlvms()[0]!;
const clang = compilers.filter(({ version }) => version <= llvm).at(-1)!.version;
const folder = mkdtempSync(join(tmpdir(), 'bitgrad-errors-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A module of C source at -O1 with debug information, whose line numbers errors name. */
const c = (source: string, ...flags: string[]): Promise<Module> =>
  Module.load(compileSource(clang, source, ['-O1', '-g', '-fno-builtin', ...flags]), { llvm });
const text = (ir: string): Promise<Module> => Module.load(Buffer.from(ir), { llvm });
const square = 'double square(double x) { return x * x; }';

const gradientOf = async (source: string, name = 'f') => (await c(source)).function(name).gradient();

const failing = {
  'no-rule': () => gradientOf('double foo(double);\ndouble f(double x) {\n  return foo(x) + x;\n}'),
  'unknown-type': () => gradientOf('void f(void *y, void *x, unsigned long n) { __builtin_memcpy(y, x, n); }'),
  'mixed-activity': async () =>
    (await c('double f(double *x, double *y, int c) { double *p = c ? x : y; return p[c] * p[c + 1]; }'))
      .function('f')
      .gradient({ activity: { y: 'const' }, runtimeActivity: 'error' }),
  'unsupported-instruction': () =>
    gradientOf('double f(double x) { union { double d; long i; } u = { x }; u.i = (u.i << 1) ^ 5; return u.d; }'),
  'unsupported-call': () => gradientOf('double f(double (*g)(double), double x) { return g(x); }'),
  'unsupported-control-flow': () =>
    gradientOf(
      'double f(double x, int n) { static void *to[] = { &&a, &&b, &&c }; a: x *= 2; n++; goto *to[n % 3]; b: x += 1; n++; goto *to[n % 3]; c: return x; }',
    ),
  'nonlocal-jump': () =>
    gradientOf('#include <setjmp.h>\ndouble f(double x) {\n  jmp_buf b;\n  if (setjmp(b)) return x;\n  longjmp(b, 1);\n}'),
  'not-differentiable': () => gradientOf('int f(int x) { return x; }'),
  'bad-activity': async () => (await c(square)).function('square').gradient({ activity: ['active' as 'dup'] }),
  'bad-derivative-call': async () =>
    (
      await c(
        'double __enzyme_autodiff(void *, ...);\ndouble f(double x) { return x * x; }\ndouble g(void) {\n  return __enzyme_autodiff((void *)f);\n}',
      )
    ).lower(),
  'unknown-function': async () => (await c(square)).function('squre'),
  'ambiguous-function': async () => {
    const overloads = 'double f(double x) { return x; }\nfloat f(float x) { return x; }';
    return (await Module.load(compileSource(clang, overloads, ['-O1'], 'c++'), { llvm })).function('f');
  },
  'bad-bitcode': () => Module.load(compileSource(clang, square).subarray(0, 1000), { llvm }),
  'not-bitcode': () => Module.load(Buffer.from('Dear reader'), { llvm }),
  'newer-bitcode': () => Module.load(compileSource(compilers.at(-1)!.version, square), { llvm: 7 }),
  'object-without-bitcode': () => Module.load(compileSource(clang, square, ['-O1', '-Xclang', '-emit-obj']), { llvm }),
  'ir-parse': () => text('define double @f(double %x) {\n  ret doubel %x\n}\n'),
  'invalid-module': () =>
    text(
      'define double @f(i1 %c) {\na:\n  br i1 %c, label %b, label %d\nb:\n  %x = fadd double 1.0, 2.0\n  br label %d\nd:\n  ret double %x\n}\n',
    ),
  'wrong-target': async () =>
    (await text('target triple = "s390x-ibm-linux"\ndefine double @f(double %x) {\n  ret double %x\n}\n')).function('f').compile(),
  'missing-symbol': async () => (await c('double elsewhere(double);\ndouble f(double x) { return elsewhere(x); }')).function('f').compile(),
  'escaped-exception': async () => {
    const bytes = compileSource(clang, 'extern "C" double f(double x) { if (x < 0) throw 1; return x; }', ['-O1'], 'c++');
    const f = await (await Module.load(bytes, { llvm })).function('f').compile({ libraries: ['libstdc++.so.6'] });
    return f(-1);
  },
  'bad-argument': async () => {
    const gradient = await (await c('double f(double *x) { return *x; }')).function('f').gradient().compile();
    return gradient.with({ shadows: { y: new Float64Array(1) } });
  },
  'no-llvm': async () => loadLlvm(1),
  internal: async () => {
    const { native } = await c(square);
    const context = native.createContext();
    const module = native.createModule(context, 'broken');
    const type = native.functionType(native.voidType(context), 0, false);
    const fn = native.createFunction(module, 'unfinished', type, 'external');
    native.appendBlock(fn, 'no terminator');
    finish(native, fn, 'reverse derivative of @f');
  },
  usage: async () => (await c(square)).function('square').compile({ opt: 7 as 3 }),
  io: () => Module.load(join(folder, 'no-such-file.bc'), { llvm }),
} satisfies Record<ErrorCode, () => Promise<unknown>>;

async function thrownBy(action: () => Promise<unknown>): Promise<unknown> {
  try {
    await action();
  } catch (error) {
    return error;
  }
  return undefined;
}

test.each(Object.entries(failing))('%s', async (code, action) => {
  const error = await thrownBy(action);
  expect(error).toBeInstanceOf(BitgradError);
  expect(error).toMatchObject({ code, fix: expect.stringMatching(/\w/) });
  expect(String(error)).toMatch(new RegExp(`^error\\[${code}\\]: .+\n`));
});

test('an operation without a rule is named with its line', async () => {
  expect(await thrownBy(failing['no-rule'])).toMatchObject({
    message: expect.stringContaining('`foo`'),
    where: { function: 'f', line: 3, instruction: expect.stringContaining('call double @foo') },
  });
});

test('a misspelt function is told the nearest name', async () => {
  expect(await thrownBy(failing['unknown-function'])).toMatchObject({ fix: 'did you mean `square`?' });
});

test('the activity words are listed', async () => {
  expect(await thrownBy(failing['bad-activity'])).toMatchObject({ fix: expect.stringContaining('const, dup, dupNoNeed and out') });
});

test('assembly text is blamed at its line', async () => {
  expect(await thrownBy(failing['ir-parse'])).toMatchObject({ where: { line: 2 } });
});

test('the IR of an internal failure is kept', async () => {
  expect(await thrownBy(failing.internal)).toMatchObject({ ir: expect.stringContaining('@unfinished') });
});

const older = builtLlvms().filter((major) => major < compilers.at(-1)!.version);
(older.length > 0 ? test.each(older) : test.skip.each([0]))('bitcode of the newest clang is too new for LLVM %i', async (old) => {
  const newest = compilers.at(-1)!.version;
  expect(await thrownBy(() => Module.load(compileSource(newest, square), { llvm: old }))).toMatchObject({
    code: 'newer-bitcode',
    message: `the input needs LLVM ${newest} or newer, and LLVM ${old} is to read it`,
    because: expect.stringContaining(`LLVM${newest}.`),
  });
});
