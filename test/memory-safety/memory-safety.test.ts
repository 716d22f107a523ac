// Gradients written back as bitcode under AddressSanitizer and LeakSanitizer: every whole program that has one, and small
// programs about allocation. The newest LLVM at -O2; BITGRAD_ROWS=all adds -O0, BITGRAD_ROWS=19-O2 names another.

import { builtLlvms } from '../../lib/llvm/load';
import type { Level } from '../harness/compile';
import { type Configuration, configurations, RUN } from '../harness/gradients';
import { row } from '../harness/row';
import { tables } from '../programs/all';
import { hasGradient, rowOf } from '../programs/table';
import { type AllocationCase, allocations } from './allocations';
import { runGradient, runPrimal } from './sanitized';

const newest = Math.max(...builtLlvms());
const levels: readonly Level[] = RUN === 'all' ? [0, 2] : [2];
const runs: readonly Configuration[] = /\d-O/.test(RUN) ? configurations() : levels.map((level) => ({ llvm: newest, level }));

const rowOfCase = ({ name, language, text, point, throws }: AllocationCase) =>
  row([
    name,
    { language, form: 'program', text },
    point,
    language === 'c++' ? { flags: [throws ? '-fexceptions' : '-fno-exceptions'] } : {},
  ]);

/** Programs that reverse mode derives at every level. */
const derived = Object.values(tables)
  .flat()
  .filter(hasGradient)
  .map((tuple) => row(rowOf(tuple)));

const broken: AllocationCase = {
  name: 'a leak',
  language: 'c',
  text: '#include <stdlib.h>\ndouble *volatile kept; double program(double x) { kept = malloc(24); *kept = x; double r = *kept; kept = 0; return r; }\n',
  point: [0.5],
};

describe('what the sanitizers see in bitcode', () => {
  test('a leak', () => expect(runPrimal(rowOfCase(broken), newest, 0).complaint).toMatch(/LeakSanitizer.*24 byte/s));

  test('a read behind an argument', () => {
    const text = 'double program(double *x) { return x[4]; }\n';
    expect(runPrimal(rowOfCase({ ...broken, text, point: [[1, 2, 3, 4]] }), newest, 0).complaint).toMatch(/heap-buffer-overflow/);
  });

  test('a block freed twice', () => {
    const text = '#include <stdlib.h>\ndouble program(double x) { void *volatile p = malloc(8); free(p); free(p); return x; }\n';
    expect(runPrimal(rowOfCase({ ...broken, text }), newest, 0).complaint).toMatch(/double-free/);
  });
});

for (const { llvm, level } of runs) {
  describe(`LLVM ${llvm} -O${level}`, () => {
    test.each(allocations.map((allocation) => [allocation.name, rowOfCase(allocation)] as const))('%s', (_, row) => {
      expect(runPrimal(row, llvm, level).complaint).toBe('');
      expect(runGradient(row, llvm, level).complaint).toBe('');
    });

    test.each(derived.map((row) => [row.name, row] as const))('%s', (_, row) => {
      expect(runGradient(row, llvm, level).complaint).toBe('');
    });
  });
}
