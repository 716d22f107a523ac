// Strings, I/O, clocks and random numbers beside the numbers: they are inactive, and run once, in the forward sweep. What
// they returned is kept, never asked again; what they wrote is written once. Called through libc, so no gradient rows.

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtLlvms, Module } from '../../lib/index';
import { compilers } from '../compilers';
import { compileSource } from '../jit/clang';

const folder = mkdtempSync(join(tmpdir(), 'bitgrad-inactive-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'log');

const c = `
#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
double drawn(double x, double y) { double s = 0; for (int i = 0; i < 4; i++) s += x * (1 + rand() % 1000) * y; return s; }
double timed(double x, double y) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return x * (double)(t.tv_nsec % 1000 + 1) * y; }
double named(double x, double y) {
  char text[64];
  snprintf(text, sizeof text, "%.3f/%.3f", x, y);
  char* slash = strchr(text, '/');
  int upper = 0;
  for (char* at = text; *at; at++) upper += isdigit((unsigned char)*at) != 0;
  return x * y * (double)strlen(text) + x * (double)(slash - text) + y * upper + atof("0.5") * x;
}
double logged(double x, double y) {
  FILE* f = fopen("${file}", "a");
  double a = x * y;
  fprintf(f, "%g\\n", a);
  fflush(f);
  fclose(f);
  return a * a;
}
double compared(double x, double y, int n) {
  const char* names[] = { "sin", "cos", "exp" };
  double s = x;
  for (int i = 0; i < n; i++) s = strcmp(names[i % 3], "sin") == 0 ? sin(s) * y : strncmp(names[i % 3], "co", 2) == 0 ? cos(s) + y : exp(-s);
  return s;
}
`;

const cxx = `
#include <fstream>
extern "C" double logged(double x, double y) {
  double a = x * y;
  std::ofstream out("${file}", std::ios::app);
  out << "a = " << a << ' ' << 7 << std::endl;
  return a * a;
}
`;

const llvms = builtLlvms();
describe.each([...new Set([llvms[0]!, llvms.at(-1)!])].flatMap((llvm) => ['-O0', '-O2'].map((level) => [llvm, level] as const)))(
  'LLVM %i %s',
  (llvm, level) => {
    const clang = compilers.filter((each) => each.version <= llvm).at(-1)!.version;
    const load = (source: string, language: 'c' | 'c++') =>
      Module.load(compileSource(clang, source, [level, ...(language === 'c++' ? ['-fno-exceptions'] : [])], language), { llvm });
    const libraries = ['libc.so.6', 'libstdc++.so.6'];
    /** Both modes: the value, and the gradient in x and y. */
    async function run(module: Module, name: string, ...rest: number[]) {
      const f = module.function(name);
      const { value, gradients } = (await f.gradient().compile({ libraries }))(0.75, -1.5, ...rest);
      const forward = await f.forward().compile({ libraries });
      const along = (direction: number[]) => forward([0.75, -1.5, ...rest], direction) as { value: number; tangent: number };
      return { value: value as number, gradient: [gradients[0] as number, gradients[1] as number], along };
    }
    const lines = () => readFileSync(file, 'utf8').trim().split('\n');
    beforeEach(() => {
      if (existsSync(file)) rmSync(file);
    });

    test.each(['drawn', 'timed'])('%s: what was returned is kept', async (name) => {
      const module = await load(c, 'c');
      const { value, gradient, along } = await run(module, name);
      expect(gradient[0]! * 0.75).toBeCloseTo(value, 9);
      expect(gradient[1]! * -1.5).toBeCloseTo(value, 9);
      const { value: again, tangent } = along([1, 0]);
      expect(tangent * 0.75).toBeCloseTo(again, 9);
      module.dispose();
    });

    test('strings beside the numbers', async () => {
      const module = await load(c, 'c');
      const { gradient, along } = await run(module, 'named');
      // "0.750/-1.500": 12 characters, the slash at 5, 8 digits.
      expect(gradient).toEqual([-1.5 * 12 + 5 + 0.5, 0.75 * 12 + 8]);
      expect(along([1, 0]).tangent).toBe(gradient[0]);
      const compared = await run(module, 'compared', 5);
      expect(compared.along([1, 0]).tangent).toBeCloseTo(compared.gradient[0]!, 14);
      expect(compared.along([0, 1]).tangent).toBeCloseTo(compared.gradient[1]!, 14);
      module.dispose();
    });

    test.each(['c', 'c++'] as const)('a file of %s is written once', async (language) => {
      const module = await load(language === 'c' ? c : cxx, language);
      const { value, gradient, along } = await run(module, 'logged');
      expect(lines()).toHaveLength(1);
      expect(gradient).toEqual([(2 * value) / 0.75, (2 * value) / -1.5]);
      expect(along([1, 0]).tangent).toBe(gradient[0]);
      expect(lines()).toHaveLength(2);
      expect(new Set(lines()).size).toBe(1);
      module.dispose();
    });
  },
);
