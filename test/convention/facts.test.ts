import { Module } from '../../lib/api/module';
import { builtLlvms } from '../../lib/llvm/load';
import { BitgradError } from '../../lib/report';
import { compileText } from '../harness/compile';
import { configurations } from '../harness/gradients';
import { program } from './harness';

// Written with opaque pointers.
program('facts-metadata.ll', { from: 15 });
program('facts-attributes.ll', { from: 15 });

const beginning = `extern double __enzyme_autodiff(void *, ...);
extern double __enzyme_fwddiff(void *, ...);
__attribute__((noinline)) double f(double x) { return x * x; }
double g(double x) { return f(x); }
`;
const reverse = 'double call(double x) { return __enzyme_autodiff((void *)g, x); }\n';
const forward = 'double call(double x) { return __enzyme_fwddiff((void *)g, x, 1.0); }\n';
const good = `struct result { void *tape; double value; };
struct result augmented(double x) { struct result r = {0, x * x}; return r; }
`;
const refused: readonly (readonly [what: string, text: string, message: RegExp])[] = [
  [
    'an augmented function of other arguments',
    `double augmented(double x, double y) { return x * y; }
     double backward(double x, double d) { return d; }
     void *__enzyme_register_gradient_f[] = {(void *)f, (void *)augmented, (void *)backward};
     ${reverse}`,
    /`augmented`, given as the augmented function of `f`, does not fit it.*it is `double augmented\(double, double\)`.*`\{ TAPE, double \} augmented\(double\)` is expected/s,
  ],
  [
    'a reverse function without the tape',
    `${good}double backward(double x, double d) { return d; }
     void *__enzyme_register_gradient_f[] = {(void *)f, (void *)augmented, (void *)backward};
     ${reverse}`,
    /`backward`, given as the reverse function of `f`, does not fit it.*`double backward\(double, double, ptr\)` is expected/s,
  ],
  [
    'a reverse function that returns nothing',
    `${good}void backward(double x, double d, void *tape) {}
     void *__enzyme_register_gradient_f[] = {(void *)f, (void *)augmented, (void *)backward};
     ${reverse}`,
    /`backward`, given as the reverse function of `f`, does not fit it/,
  ],
  [
    'a derivative that returns nothing',
    `void tangent(double x, double dx) {}
     void *__enzyme_register_derivative_f[] = {(void *)f, (void *)tangent};
     ${forward}`,
    /`tangent`, given as the derivative of `f`, does not fit it.*`\{ double, double \} tangent\(double, double\)` is expected/s,
  ],
  [
    'a list that is too short',
    `void *__enzyme_register_gradient_f[] = {(void *)f, (void *)g};
     ${reverse}`,
    /`__enzyme_register_gradient_f` does not hold what its name says: element 3 is no function, the reverse function/,
  ],
  [
    'a function like one without a derivative',
    `void *__enzyme_function_like_f[] = {(void *)f, (void *)"no_such_function"};
     ${reverse}`,
    /no_such_function/,
  ],
  [
    'a function like one of two arguments',
    `void *__enzyme_function_like_f[] = {(void *)f, (void *)"pow"};
     ${reverse}`,
    /pow/,
  ],
  [
    'a function like no text',
    `void *__enzyme_function_like_f[] = {(void *)f, (void *)0};
     ${reverse}`,
    /`__enzyme_function_like_f` does not hold what its name says: element 2 is no text/,
  ],
  [
    'an inactive function that is none',
    `double number;
     void *__enzyme_inactivefn_f = &number;
     ${reverse}`,
    /`__enzyme_inactivefn_f` does not hold what its name says: element 1 is no function/,
  ],
  [
    'memory whose size is said by an argument that is none',
    `void *allocate(long bytes) { return 0; }
     void release(void *memory) {}
     void *__enzyme_allocation_like_f[] = {(void *)allocate, (void *)1, (void *)"-1", (void *)release};
     ${reverse}`,
    /`allocate` allocates memory or takes it back, by its argument 2, and it has 1/,
  ],
  [
    'memory that nobody takes back',
    `void *allocate(long bytes) { return 0; }
     void *__enzyme_allocation_like_f[] = {(void *)allocate, (void *)0, (void *)"-1"};
     ${reverse}`,
    /`__enzyme_allocation_like_f` does not say how memory is allocated and taken back/,
  ],
];

for (const { llvm, level } of configurations()) {
  describe(`LLVM ${llvm} -O${level} facts that do not hold`, () => {
    test.each(refused)('%s', async (_, text, message) => {
      const bitcode = compileText({ language: 'c', text: beginning + text, isProgram: true }, llvm, level);
      const module = await Module.load(bitcode, { llvm });
      let found: unknown;
      try {
        module.lower();
      } catch (error) {
        found = error;
      }
      expect(found).toBeInstanceOf(BitgradError);
      expect(String(found)).toMatch(message);
    });
  });
}

test.each(builtLlvms())('LLVM %i metadata that names nothing', async (llvm) => {
  const text = `define double @f(double %x) !enzyme_augment !0 !enzyme_gradient !0 {
      ret double %x
    }
    !0 = !{null}`;
  const module = await Module.load(Buffer.from(text), { llvm });
  expect(() => module.lower()).toThrow(/`!enzyme_augment` of `f` names no function/);
  module.dispose();
});

for (const { llvm, level } of configurations()) {
  test(`LLVM ${llvm} -O${level} derivatives that are asked of a module heed what it says`, async () => {
    const text = `__attribute__((noinline)) double square(double x) { return x * x; }
      struct result { double tape, value; };
      struct result augmented(double x) { struct result r = {x, x * x}; return r; }
      double backward(double x, double d, double tape) { return 10 * tape * d; }
      struct result tangent(double x, double dx) { struct result r = {x * x, 100 * x * dx}; return r; }
      void *__enzyme_register_gradient_square[] = {(void *)square, (void *)augmented, (void *)backward};
      void *__enzyme_register_derivative_square[] = {(void *)square, (void *)tangent};
      __attribute__((noinline)) double weight(double x) { return x + 1; }
      void *__enzyme_inactivefn_weight = (void *)weight;
      double f(double x) { return weight(x) * square(x); }`;
    const module = await Module.load(compileText({ language: 'c', text, isProgram: true }, llvm, level), { llvm });
    const f = module.function('f');
    const gradient = await f.gradient().compile();
    const forward = await f.forward().compile();
    expect(gradient(3)).toMatchObject({ value: 36, gradients: { x: 4 * 30 } });
    expect(forward([3], [1])).toMatchObject({ value: 36, tangent: 4 * 300 });
    module.dispose();
  });
}
