// Vector mode: derivatives of width three, lane by lane against those of width one.

// biome-ignore-all format: one row, one line

import { readFileSync } from 'node:fs';
import { builtLlvms, loadNative } from '../../lib/llvm/load';
import { Program } from '../../lib/transform/program';
import type { Derivative } from '../../lib/transform/request';
import type { DerivedFunction, ScalarType } from '../harness/check';
import { compileUnit, type Level, type Unit, units } from '../harness/compile';
import { activityOf } from '../harness/derive';
import { jitMachine } from '../harness/jit-machine';
import { lanesDiffer } from '../harness/lanes';
import type { Machine } from '../harness/machine';
import { f32, int, same } from '../harness/point';
import { c, cFile, ll, type Mode, type RowTuple, row } from '../harness/row';

const WIDTH = 3;

const table: readonly RowTuple[] = [
  ['product', c`return x * y;`, [1.5, -2]],
  ['quotient and libm', c`return sin(x) / exp(y) + pow(x, y);`, [1.5, 0.7]],
  ['float', c`return x * y + sqrtf(x);`, [f32(1.5), f32(-2)], { returns: 'float' }],
  ['branch', c`return x > y ? x * y : x - y;`, [1.5, -2]],
  ['counted loop', c`double s = x; for (int i = 0; i < 6; i++) s = sin(s) * y; return s;`, [0.3, 0.7]],
  ['unknown count', c`double s = x; while (s < 10) s = s * 1.5 + y; return s;`, [0.3, 0.37]],
  ['array read', c`double s = 0; for (int i = 0; i < y; i++) s += x[i] * x[i]; return s;`, [[1, -2, 3], int(3)]],
  ['array written', c`for (int i = 0; i < z; i++) y[i] = x[i] * x[i] + y[i];`, [[1, -2, 3], [9, 8, 7], int(3)], { returns: 'void' }],
  ['overwritten in place', c`for (int i = 0; i + 1 < y; i++) x[i + 1] = sin(x[i]) * x[i]; return x[y - 1];`, [[1, -2, 3, 0.5], int(4)]],
  ['same array twice', c`double s = 0; for (int i = 0; i < z; i++) s += x[i] * y[z - 1 - i]; return s;`, [[1, -2, 3], same(0), int(3)]],
  ['local array', c`double a[4]; for (int i = 0; i < 4; i++) a[i] = x * i + y; double s = 1; for (int i = 0; i < 4; i++) s *= a[i]; return s;`, [0.5, 0.7]],
  ['memcpy and memset', c`double a[3]; memcpy(a, x, sizeof a); a[1] *= a[0]; memset(x, 0, sizeof a); memcpy(y, a, sizeof a); return a[1];`, [[1, 2, 3], [7, 8, 9]]],
  ['pointers swapped', c`double* a = x; double* b = y; for (int k = 0; k < 3; k++) { b[0] = a[0] * b[0]; double* t = a; a = b; b = t; } return a[0];`, [[1.1], [0.7]]],
  ['struct', cFile`struct pair { double a, b; }; static struct pair g(struct pair p) { struct pair r = { p.a * p.b, p.a }; return r; }
    double f(double x, double y) { struct pair p = { x, y }; for (int i = 0; i < 3; i++) p = g(p); return p.a * p.b; }`, [0.5, 0.7]],
  ['vector', ll`%a = insertelement <2 x double> undef, double %x, i32 0
    %v = insertelement <2 x double> %a, double %y, i32 1
    %m = fmul <2 x double> %v, %v
    %p = extractelement <2 x double> %m, i32 0
    %q = extractelement <2 x double> %m, i32 1
    %r = fmul double %p, %q`, [1.5, -2]],
];

function callable(machine: Machine, { symbol, parameters }: Derivative): DerivedFunction {
  return { parameters, call: machine.callable(symbol, 'void', parameters.map(({ type }) => type as ScalarType)) };
}

for (const llvm of builtLlvms()) {
  for (const level of [0, 2] as readonly Level[]) {
    describe.each(units(table.map(row)).map((unit): [string, Unit] => [unit.language, unit]))(`LLVM ${llvm} -O${level} %s`, (_, unit) => {
      const native = loadNative({ llvm });
      const made = new Map<string, readonly [alone: Derivative, together: Derivative]>();
      let machine: Machine;

      beforeAll(() => {
        const program = Program.fromBitcode(native, readFileSync(compileUnit(unit, llvm, level)));
        for (const { row, symbol } of unit.rows)
          for (const mode of ['forward', 'reverse'] as readonly Mode[]) {
            const returnActive = row.options.returns !== 'void';
            const derive = (width: number): Derivative => program.derive({ function: symbol, mode, activity: activityOf(row, mode), width, returnActive, wantValue: false });
            made.set(`${symbol} ${mode}`, [derive(1), derive(WIDTH)]);
          }
        machine = jitMachine(native, program.bitcode(), level);
        program.dispose();
      });
      afterAll(() => machine?.dispose());

      describe.each(['forward', 'reverse'] as readonly Mode[])('%s', (mode) => {
        test.each(unit.rows.map((entry): [string, Unit['rows'][number]] => [entry.row.name, entry]))('%s', (_name, { row, symbol }) => {
          const [alone, together] = made.get(`${symbol} ${mode}`) ?? [];
          if (alone === undefined || together === undefined) throw new Error('not derived');
          expect(lanesDiffer(row, mode === 'reverse', callable(machine, alone), callable(machine, together), WIDTH)).toEqual([]);
        });
      });
    });
  }
}
