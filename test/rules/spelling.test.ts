// What is called for a base name in each float type, checked against the C library that is there.

import type { FloatKind } from '../../lib/ir/function-ir';
import { allRules, apply, libm, spelling, transpose, walk } from '../../lib/rules';
import { symbolsOf } from '../../lib/rules/spelling';
import { isInLibrary } from './libm';

/** The functions that the partials of all rules call. */
const called = (): string[] => {
  const names = new Set<string>();
  for (const rule of allRules())
    for (const partial of rule.partials.flat())
      for (const expr of [apply(partial), transpose(partial)]) walk(expr, (node) => void (node.op === 'call' && names.add(node.function)));
  return [...names].sort();
};

/** In C23 but in no C library older than glibc 2.41. */
const newInC23 = new Set(['sinpi', 'cospi', 'pown']);

test('every function that a partial calls exists for float, double and long double', () => {
  const missing = called().flatMap((base) =>
    (['float', 'double', 'x86_fp80'] as FloatKind[]).flatMap((kind) => {
      const how = spelling(base, kind);
      return how.by === 'symbol' && !newInC23.has(base) && !isInLibrary(how.name) ? [how.name] : [];
    }),
  );
  expect(missing).toEqual([]);
  expect(called()).toContain('cos');
});

test('what every LLVM has as an intrinsic is called by it', () => {
  expect(spelling('cos', 'double')).toEqual({ by: 'intrinsic', name: 'llvm.cos', overloads: ['float'], compute: 'double' });
  expect(spelling('fmin', 'float')).toMatchObject({ by: 'intrinsic', name: 'llvm.minnum' });
  expect(spelling('powi', 'double')).toMatchObject({ name: 'llvm.powi', overloads: ['float', 'integer'] });
  expect(spelling('cosh', 'double')).toMatchObject({ by: 'symbol', name: 'cosh' });
  expect(spelling('tan', 'float')).toMatchObject({ by: 'symbol', name: 'tanf' });
});

test('half and bfloat are computed in float, x86_fp80 by the long double functions', () => {
  expect(spelling('sin', 'half')).toMatchObject({ by: 'intrinsic', compute: 'float' });
  expect(spelling('sinh', 'bfloat')).toMatchObject({ by: 'symbol', name: 'sinhf', compute: 'float' });
  expect(spelling('lgamma_r', 'x86_fp80')).toMatchObject({ name: 'lgammal_r', compute: 'x86_fp80' });
});

test('fp128 has no library, but what needs none', () => {
  expect(spelling('sin', 'fp128')).toEqual({ by: 'nothing', because: expect.stringContaining('no sin for fp128') });
  expect(spelling('sqrt', 'fp128')).toMatchObject({ by: 'intrinsic', name: 'llvm.sqrt' });
  expect(spelling('sqrt', 'ppc_fp128').by).toBe('nothing');
});

test('integer arguments have the width of C', () => {
  expect(spelling('ldexp', 'double')).toMatchObject({ name: 'ldexp', integerBits: 32 });
  expect(spelling('scalbln', 'float')).toMatchObject({ name: 'scalblnf', integerBits: 64 });
});

test('a library function is known by all its names', () => {
  expect(libm('hypot').symbols).toEqual(['hypot', 'hypotf', 'hypotl', '__hypot_finite', '__hypotf_finite', '__hypotl_finite']);
  expect(libm('exp10', ['pow10']).symbols).toContain('pow10f');
  expect(libm('erf').intrinsics).toEqual([]);
});

test('a name that a rule recognises is in the C library, with all its suffixes (old and new names apart)', () => {
  const library = allRules().filter((rule) => rule.isLibrary && isInLibrary(rule.name));
  const missing = library.flatMap((rule) => symbolsOf(rule.name).filter((name) => !name.startsWith('__') && !isInLibrary(name)));
  expect(missing).toEqual([]);
  expect(library.length).toBeGreaterThan(60);
});
