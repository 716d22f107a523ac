// What is prepared when a derivative is asked for: the function itself and what it names, and nothing else of the module.
import { builtLlvms, Module } from '../../lib/index';
import { compilers } from '../compilers';
import { compileSource } from '../jit/clang';

const llvm = builtLlvms()[0]!;
const clang = compilers.filter(({ version }) => version <= llvm).at(-1)!.version;
const unoptimised = ['-O0', '-Xclang', '-disable-O0-optnone'];
const bodyIn = (text: string, name: string): string => text.slice(text.indexOf(` @${name}(`)).split('\n}')[0]!;

test('the bodies of functions that a derivative does not lead to are left as they are', async () => {
  const source = `
    static double called(double x, int n) { double t = x; return n ? called(t * x, n - 1) : t; }
    double asked(double x, int n) { double t = called(x, n); return t * x; }
    double other(double x) { double t = x; return t * x; }
  `;
  const module = await Module.load([compileSource(clang, source, unoptimised)], { llvm });
  const text = module.function('asked').gradient().toString();
  expect(bodyIn(text, 'asked')).not.toContain('alloca');
  expect(bodyIn(text, 'called')).not.toContain('alloca');
  expect(bodyIn(text, 'other')).toContain('alloca');
  expect(module.function('other').gradient().toString()).toContain('@other_grad');
});

test('functions that are called through pointers are prepared', async () => {
  const source = `
    static double twice(double x) { double t = x; return t + t; }
    static double square(double x) { double t = x; return t * t; }
    double (*const table[])(double) = { twice, square };
    __attribute__((noinline)) double chosen(double (*g)(double), double x) { return g(x) * x; }
    double asked(double x, int n) { return chosen(table[n & 1], x); }
    double other(double x) { double t = x; return square(t) * x; }
  `;
  const module = await Module.load([compileSource(clang, source, unoptimised)], { llvm });
  const gradient = await module.function('asked').gradient().compile();
  expect(gradient(3, 1).gradients[0]).toBe(27);
  expect(gradient(3, 0).gradients[0]).toBe(12);
});
