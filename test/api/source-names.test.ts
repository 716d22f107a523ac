// Functions are found by what their source calls them, whatever their symbols are; errors and listings call them so too.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtLlvms, Module } from '../../lib';
import { compilers } from '../compilers';
import { compilerVersion } from '../harness/compile';
import { compileSource } from '../jit/clang';

const llvm = builtLlvms()[0] as number;
const clang = compilers.filter(({ version }) => version <= llvm).at(-1)?.version as number;

const cpp = (source: string): Promise<Module> => Module.load(compileSource(clang, source, ['-O1', '-g'], 'c++'), { llvm });

describe('C++', () => {
  test('a qualified name, an operator, an instance of a template', async () => {
    const module = await cpp(
      'namespace a { double f(double x) { return x; } struct S { double v; double operator*(double y) const; }; double S::operator*(double y) const { return v * y; } }\n' +
        'template <class T> T square(T x) { return x * x; }\ntemplate double square<double>(double);',
    );
    expect(module.function('a::f').name).toBe('_ZN1a1fEd');
    expect(module.function('_ZN1a1fEd').sourceName).toBe('a::f');
    expect(module.function('a::S::operator*').name).toBe('_ZNK1a1SmlEd');
    expect(module.function('square<double>').name).toBe('_Z6squareIdET_S0_');
    expect(String(module.function('a::f').signature)).toBe('double a::f(double x)');
  });

  test('overloads have to be told apart by symbol', async () => {
    const module = await cpp('double f(double x) { return x; }\nfloat f(float x) { return x; }');
    expect(() => module.function('f')).toThrow(
      expect.objectContaining({ code: 'ambiguous-function', because: 'the module defines _Z1fd, _Z1ff' }),
    );
    expect(module.function('_Z1ff').sourceName).toBe('f');
  });

  test('errors name functions as the source does', async () => {
    const module = await cpp('namespace a { double outside(double); double f(double x) { return outside(x) * x; } }');
    expect(() => module.function('a::f').gradient()).toThrow(
      expect.objectContaining({
        message: expect.stringContaining('`a::outside`'),
        where: expect.objectContaining({ function: 'a::f', line: 1 }),
      }),
    );
    expect(() => module.function('a::g')).toThrow(expect.objectContaining({ fix: 'did you mean `a::f`?' }));
  });
});

const rustLlvm = Number(/LLVM version: (\d+)/.exec(compilerVersion('rustc', '-vV'))?.[1] ?? Number.POSITIVE_INFINITY);
(rustLlvm <= llvm ? describe : describe.skip)('Rust (skipped without a rustc whose bitcode is read)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bitgrad-names-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const source = join(folder, 'mycrate.rs');
  writeFileSync(
    source,
    `pub trait Model { fn value(&self, x: f64) -> f64; }
pub struct Quad(pub f64);
impl Model for Quad { fn value(&self, x: f64) -> f64 { self.0 * x * x } }
pub mod inner { pub fn loss(x: &[f64]) -> f64 { x[0] * x[1] } }
`,
  );
  const load = (...flags: string[]): Promise<Module> => {
    const output = join(folder, `mycrate${flags.join('')}.bc`);
    const words = ['--crate-type=lib', '--edition=2021', '-O', '-Clink-dead-code', '-Cdebuginfo=2', '--emit=llvm-bc', ...flags];
    execFileSync('rustc', [...words, source, '-o', output], { stdio: 'pipe' });
    return Module.load(output, { llvm });
  };

  test.each([[[]], [['-Csymbol-mangling-version=v0']]])('paths, by symbols of %j', async (flags) => {
    const module = await load(...flags);
    expect(module.function('mycrate::inner::loss').name).toMatch(/^_(ZN|R)/);
    expect(module.function('<mycrate::Quad as mycrate::Model>::value').name).toMatch(/^_(ZN|R)/);
  });

  test('a panic ends the call with an error that says so', async () => {
    const f = await (await load()).function('mycrate::inner::loss').compile();
    expect(f(Float64Array.of(2, 3), 2n)).toBe(6);
    expect(() => f(Float64Array.of(2), 1n)).toThrow(
      expect.objectContaining({ code: 'escaped-exception', message: expect.stringContaining('panic_bounds_check') }),
    );
  });
});
