// Wrong uses of the convention: each has an error that names the call, what is wrong with it, and how it is written. The module
// stays as it was.

import { Module } from '../../lib/api/module';
import { BitgradError } from '../../lib/report/error';
import { compileText } from '../harness/compile';
import { configurations, RUN } from '../harness/gradients';

const prelude = `
extern int enzyme_const, enzyme_dup, enzyme_out, enzyme_width, enzyme_byref, enzyme_interleave, enzyme_primal_return, enzyme_bogus, enzyme_context;
double __enzyme_autodiff(void *, ...);
double __enzyme_fwddiff(void *, ...);
void *__enzyme_augmentfwd(void *, ...);
double __enzyme_reverse(void *, ...);
double __enzyme_fwdsplit(void *, ...);
void *__enzyme_truncate_op_func(void *, int, int);
void *__enzyme_truncate_mem_func(void *, int, int);
struct three { double a, b, c; };
struct three __enzyme_autodiff_three(void *, ...);
double square(double x) { return x * x; }
double dot(const double *x, int n) { double s = 0; for (int i = 0; i < n; i++) s += x[i] * x[i]; return s; }
float single(float x) { return x * x; }
struct three cubes(double x) { struct three r = { x, x * x, x * x * x }; return r; }
void nothing(double *x) { *x *= *x; }
double missing(double);
extern double *__enzyme_todense(void *, ...);
void *__enzyme_context(int);
void *__enzyme_shadow(void *, void *, int);
void __enzyme_zero_shadows(void *);
extern double level, *leads[2];
double ones(long offset) { return 1; }
void forget(double value, long offset) {}
double kept(double *x) { return *x; }
`;

interface Row {
  /** What stands before it, on the same line. */
  readonly before?: string;
  /** Body of `double test(double x, double *p, double *d, int n)`. */
  readonly body: string;
  readonly code?: string;
  /** What the error says, the parts in any order. */
  readonly says: readonly string[];
}

const rows: Readonly<Record<string, Row>> = {
  'too few arguments': {
    body: 'return __enzyme_fwddiff((void *)square, enzyme_dup, x);',
    says: ['too few arguments', 'a shadow for `double x` is missing', '__enzyme_fwddiff((void*)square, enzyme_dup, x, d_x)'],
  },
  'no argument for a parameter': {
    body: 'return __enzyme_autodiff((void *)dot, enzyme_dup, p, d);',
    says: ['too few arguments', 'n` is missing', '__enzyme_autodiff((void*)dot, enzyme_dup, x, d_x, n)'],
  },
  'a marker in the place of a value': {
    body: 'return __enzyme_autodiff((void *)dot, enzyme_dup, p, enzyme_const, n);',
    says: ['a shadow for `', '`enzyme_const` stands in its place'],
  },
  'too many arguments': {
    body: 'return __enzyme_autodiff((void *)square, enzyme_out, x, enzyme_const, n);',
    says: [
      'too many arguments',
      '`enzyme_const` stands behind those of all 1 parameters',
      '__enzyme_autodiff((void*)square, enzyme_out, x)',
    ],
  },
  'too many values': {
    body: 'return __enzyme_fwddiff((void *)square, x, 1.0, 2.0, 3.0);',
    says: ['too many arguments: 2 more than the parameters take', '__enzyme_fwddiff((void*)square, enzyme_dup, x, d_x)'],
  },
  'no function': { body: 'return ((double (*)(void))__enzyme_autodiff)();', says: ['passes no function'] },
  'a pointer that is no function': {
    body: 'return __enzyme_autodiff((void *)p, x);',
    says: ['is given a pointer of which it is not known what it points to', 'name the function'],
  },
  'a number in the place of the function': {
    body: 'return __enzyme_autodiff((void *)0, enzyme_dup, p, d, enzyme_dup, p, d, enzyme_dup, p, d);',
    says: ['name the function'],
  },
  'a function without a body': {
    body: 'return __enzyme_autodiff((void *)missing, x);',
    says: ['`missing`, which is to be differentiated, has no body', 'link the module that defines it'],
  },
  'a shadow of another type': {
    body: 'return __enzyme_fwddiff((void *)square, enzyme_dup, x, p);',
    says: ['the tangent of argument 1 is of type `', '`double` is expected'],
  },
  'a value of another type': {
    body: 'return __enzyme_autodiff((void *)square, enzyme_out, n);',
    says: ['argument 1 is of type `i32`, where `double` is expected'],
  },
  'a gradient returned for a pointer': {
    body: 'return __enzyme_autodiff((void *)dot, enzyme_out, p, enzyme_const, n);',
    says: ['`enzyme_out` is given for `', ', a pointer', 'enzyme_dup, pointer, shadow'],
  },
  'a gradient returned in forward mode': {
    body: 'return __enzyme_fwddiff((void *)square, enzyme_out, x);',
    says: ['`enzyme_out` is given for `double x` in forward mode', 'enzyme_dup, value, tangent'],
  },
  'a number with a shadow in reverse mode': {
    body: 'return __enzyme_autodiff((void *)square, enzyme_dup, x, 1.0);',
    says: ['a number passed by value, in reverse mode', 'use `enzyme_out`'],
  },
  'a width that is not known': {
    body: 'return __enzyme_fwddiff((void *)square, enzyme_width, n, x, 1.0, 2.0);',
    says: ['`enzyme_width` is not followed by a whole number'],
  },
  'two widths': {
    body: 'return __enzyme_fwddiff((void *)square, enzyme_width, 1, x, 1.0, enzyme_width, 1);',
    says: ['`enzyme_width` is given twice'],
  },
  'an unknown marker': {
    body: 'return __enzyme_autodiff((void *)square, enzyme_bogus, x);',
    says: ['`enzyme_bogus` is no marker of this convention', 'the markers are enzyme_const, enzyme_out'],
  },
  'a result of the wrong size': {
    body: 'return __enzyme_autodiff_three((void *)square, x).a;',
    says: ['it is declared to return `', '24 bytes', '8 bytes', 'a member for each derivative'],
  },
  'the size of a reference that does not fit': {
    body: 'return __enzyme_autodiff((void *)square, enzyme_byref, 4, enzyme_out, &x);',
    says: ['`enzyme_byref` says 4 bytes for argument 1', '`double` has 8'],
  },
  'a function of the library that is declared with another result': {
    before: 'float expf_(double) __asm__("expf"); double single_of(double x) { return expf_(x); }',
    body: 'return __enzyme_autodiff((void *)single_of, x);',
    code: 'no-rule',
    says: ['`expf` is not called as the library', 'of other types', 'declare it as its header does'],
  },
  'a function of the library that is declared with other arguments': {
    before: 'double sin_(double, double) __asm__("sin"); double sin_of_two(double x) { return sin_(x, x); }',
    body: 'return __enzyme_autodiff((void *)sin_of_two, x);',
    code: 'no-rule',
    says: ['`sin` is not called as the library', 'of other types'],
  },
  'a variable whose numbers are not truncated': {
    before: 'double gain = 0.3; double amplified(double x) { return gain * x; }',
    body: 'return ((double (*)(double))__enzyme_truncate_mem_func((void *)amplified, 64, 32))(x);',
    code: 'unsupported-instruction',
    says: ['`gain` holds numbers that are not truncated', 'the program may write them', 'make it constant'],
  },
  'a primal result of a function that returns nothing': {
    body: 'return __enzyme_fwddiff((void *)nothing, enzyme_primal_return, enzyme_dup, p, d);',
    says: ['`enzyme_primal_return`', 'returns nothing'],
  },
  'no adjoint for a result in memory': {
    body: 'return __enzyme_autodiff((void *)cubes, enzyme_out);',
    says: ['the function returns a structure in memory, whose shadow is missing'],
  },
  'a derivative that needs itself': {
    body: 'extern double round_trip(double); return round_trip(x); } double round_trip(double x) { return x * __enzyme_autodiff((void *)round_trip, x);',
    says: ['asks for a derivative of `round_trip`, which needs that derivative itself'],
  },
  'truncation through a pointer': {
    body: 'extern double applies(double (*)(double), double); return ((double (*)(double (*)(double), double))__enzyme_truncate_op_func((void *)applies, 64, 32))(square, x); } __attribute__((noinline)) double applies(double (*f)(double), double x) { return f(x);',
    code: 'unsupported-call',
    says: ['a call through a pointer cannot be truncated'],
  },
  'truncation of what asks for a derivative': {
    body: 'extern double slope(double); return ((double (*)(double))__enzyme_truncate_op_func((void *)slope, 64, 32))(x); } double slope(double x) { return __enzyme_autodiff((void *)square, x);',
    code: 'unsupported-call',
    says: ['a call of `__enzyme_autodiff` cannot be truncated', 'differentiate what is truncated'],
  },
  'adjoints in pieces that are no result': {
    body: 'return ((double (*)(void *, ...))__enzyme_autodiff_three)((void *)single, (float)x, 1.0, 2.0);',
    says: ['too many arguments'],
  },
  'one function for both split modes': {
    body: 'void *t = __enzyme_augmentfwd((void *)square, x); return __enzyme_reverse((void *)square, x, 1.0, t) + __enzyme_fwdsplit((void *)square, x, 1.0, t);',
    says: ['both `__enzyme_reverse` and `__enzyme_fwdsplit` are called for it'],
  },
  'a run whose constant memory is told by the addresses of memory that it frees': {
    before:
      'extern void *malloc(unsigned long); extern void free(void *); __attribute__((noinline)) double either(const double *c, const double *x, int n) { const double **rows = malloc(n * sizeof *rows); double *own = malloc(8), s = 0; own[0] = x[0] * x[0]; for (int i = 0; i < n; i++) rows[i] = i % 3 == 0 ? c : i % 3 == 1 ? x : own; for (int i = 0; i < n; i++) s = s * 0.7 + *rows[i] * *rows[i]; free(own); free(rows); return s; }',
    body: 'void *t = __enzyme_augmentfwd((void *)either, enzyme_const, p, p, d, n); return __enzyme_fwdsplit((void *)either, enzyme_const, p, p, d, n, t);',
    code: 'unsupported-call',
    says: ['cannot be replayed from a tape in forward mode', 'memory that the run has freed has none of its own'],
  },
  'a result in memory that the derivative of a run needs': {
    before: 'extern double frexp(double, int *); double mantissa(double x) { int e; return frexp(x * x, &e) * e; }',
    body: 'void *t = __enzyme_augmentfwd((void *)mantissa, x); return __enzyme_fwdsplit((void *)mantissa, x, 1.0, t);',
    code: 'unsupported-call',
    says: ['the call of `frexp` cannot be replayed', 'its derivative needs a result that it writes to memory'],
  },
  'a tape of other constants for reverse mode': {
    body: 'void *t = __enzyme_augmentfwd((void *)dot, enzyme_const, p, n); return __enzyme_reverse((void *)dot, p, d, n, 1.0, t);',
    says: ['no tape is made for it', 'the calls of `__enzyme_augmentfwd` have other markers', 'pass the same markers to both'],
  },
  'a tape of other widths': {
    body: 'void *t = __enzyme_augmentfwd((void *)dot, p, d, n); return __enzyme_reverse((void *)dot, enzyme_width, 2, p, d, d, n, 1.0, t);',
    says: ['no tape is made for it'],
  },
  'a tape of other constants': {
    body: 'void *t = __enzyme_augmentfwd((void *)dot, p, d, n); return __enzyme_fwdsplit((void *)dot, enzyme_const, p, n, t);',
    says: ['no call of `__enzyme_fwdsplit` has the same constant arguments'],
  },
  'a tangent of a number for the first of two calls of reverse mode': {
    body: 'void *t = __enzyme_augmentfwd((void *)square, enzyme_dup, x, 1.0); return __enzyme_reverse((void *)square, x, t);',
    says: ['`enzyme_dup` is given for argument 1, a number passed by value'],
  },
  'no tape': {
    body: 'return __enzyme_fwdsplit((void *)square, x, 1.0);',
    says: ['the tape is missing'],
  },
  'memory that is nowhere, without a function': {
    body: 'return __enzyme_fwddiff((void *)dot, enzyme_dup, p, __enzyme_todense((void *)ones), enzyme_const, n);',
    says: ['argument 2 is no function that is known', '__enzyme_todense(load, STORE, ...)'],
  },
  'memory that is nowhere, with a function of other arguments': {
    body: 'return __enzyme_fwddiff((void *)dot, enzyme_dup, p, __enzyme_todense((void *)ones, (void *)forget, n), enzyme_const, n);',
    says: ['`ones` takes 1 arguments, and is given 2', 'expected: ones(offset, argument 3 of the call)'],
  },
  'memory that is nowhere, kept': {
    body: 'extern double *kept_address; kept_address = __enzyme_todense((void *)ones, (void *)forget); return kept(p); } double *kept_address; double other(double x) { return __enzyme_autodiff((void *)square, x);',
    says: ['its address goes where no load and no store can be found'],
  },
  'a set of shadows that is not known': {
    body: 'return __enzyme_autodiff((void *)square, enzyme_context, p, x);',
    says: ['`enzyme_context` is not followed by what a call of `__enzyme_context` has returned'],
  },
  'a set of shadows of another width': {
    body: 'return __enzyme_fwddiff((void *)square, enzyme_context, __enzyme_context(2), enzyme_width, 3, x, 1.0, 2.0, 3.0);',
    says: ['`enzyme_width` is 3, and the context has 2'],
  },
  'a set of shadows that comes from elsewhere': {
    body: '__enzyme_zero_shadows(p); return 0;',
    says: ['it is not known which call of `__enzyme_context` has made the context', '__enzyme_zero_shadows(context)'],
  },
  'a set of shadows of any width': {
    body: '__enzyme_zero_shadows(__enzyme_context(n)); return 0;',
    says: ['`__enzyme_context` is not given a number of lanes that is known'],
  },
  'a shadow in a lane that is not there': {
    body: 'return *(double *)__enzyme_shadow(__enzyme_context(2), &level, 2);',
    says: ['the number of a lane of its context, which has 2'],
  },
  'a shadow of what is no variable': {
    body: 'return *(double *)__enzyme_shadow(__enzyme_context(1), p, 0);',
    says: ['an address of which it is not known in which variable it lies'],
  },
  'a shadow of a variable with pointers': {
    body: 'return **(double **)__enzyme_shadow(__enzyme_context(1), leads, 0);',
    says: ['the variable `leads` cannot have a shadow of its own', 'it holds pointers'],
  },
  'what cannot be differentiated': {
    body: 'extern double outside(double); extern double calls(double); return __enzyme_autodiff((void *)calls, x); } double calls(double x) { return x * outside(x);',
    code: 'no-rule',
    says: ['`__enzyme_autodiff` at ', 'cannot differentiate `calls`'],
  },
};

const chosen = configurations().filter(({ level }) => RUN !== 'ci' || level === 0 || level === 2);

describe.each(chosen.map(({ llvm, level }) => [llvm, level] as const))('LLVM %i -O%s', (llvm, level) => {
  test.each(Object.entries(rows))('%s', async (_, { before: head = '', body, code = 'bad-derivative-call', says }) => {
    const text = `${prelude}\n#line 1 "wrong.c"\n${head} double test(double x, double *p, double *d, int n) { ${body} }\n`;
    const module = await Module.load(compileText({ language: 'c', isProgram: true, text }, llvm, level), { llvm });
    const before = module.toString();
    let error: BitgradError | undefined;
    try {
      module.lower();
    } catch (thrown) {
      if (!(thrown instanceof BitgradError)) throw thrown;
      error = thrown;
    }
    expect(error?.code).toBe(code);
    const said = [error?.message, error?.because, error?.fix].join('\n');
    expect({ said, missing: says.filter((part) => !said.includes(part)) }).toEqual({ said, missing: [] });
    expect(error?.where?.file).toMatch(/wrong\.c$/);
    expect(error?.where?.line).toBe(1);
    expect(module.toString()).toBe(before);
  });
});
